import assert from 'node:assert/strict';
import { removeDirectory, temporaryDirectory } from './left-behind.js';
import { against, compare, milliseconds, often, type Part, within } from './measurement.js';
import { worked } from './processor-time.js';
import { fillWithEvaluations, openEvaluations } from './stored-evaluations.js';

type Evaluations = Awaited<ReturnType<typeof openEvaluations>>;

/** Meetings that are not among the stored ones. */
const open = 100_000;

/** One answer after the other in a meeting of its own. */
const answering = async ({ start, answer }: Evaluations) => {
  await start(open);
  let person = 0;
  return () => {
    person += 1;
    return milliseconds(() => answer(open, person % 40));
  };
};

/** What is asked for first after the store was opened, a few times. */
const afterOpening = (place: string, work: (evaluations: Evaluations) => Promise<unknown>): Promise<number> =>
  often(7, async () => {
    const opened = await openEvaluations(place);
    const took = await worked(() => work(opened));
    await opened.store.close();
    return took;
  });

/** Evaluations in files: 10 000 answers over 200 meetings. */
export const evaluating: Part = async (short) => {
  const [meetings, answers, together] = short ? [6, 8, 20] : [200, 50, 200];
  const [fullPlace, emptyPlace] = [temporaryDirectory(), temporaryDirectory()];
  try {
    const filling = await openEvaluations(fullPlace);
    await fillWithEvaluations(filling, meetings, answers);
    await filling.store.close();
    const cold = {
      results: await afterOpening(fullPlace, ({ results }) => results()),
      pooled: await afterOpening(fullPlace, ({ pooled }) => pooled()),
    };
    const [full, empty] = [await openEvaluations(fullPlace), await openEvaluations(emptyPlace)];
    const stored = `${meetings * answers} answers over ${meetings} meetings`;
    assert.equal((await full.results())?.meetings.length, Math.ceil(meetings / 2));
    const rows = [
      within(`"resultat" of half of ${stored}`, await often(20, () => worked(full.results)), 50),
      within('"resultat" of the same, none of it in memory', cold.results, 50),
      within(`pooled view and all groups of ${stored}`, await often(20, () => worked(full.pooled)), 50),
      within('pooled view of the same, none of it in memory', cold.pooled, 50),
    ];
    const compared = await compare(short ? 4 : 200, await answering(full), await answering(empty));
    rows.push(against(`an answer with ${stored} stored, against none`, compared, { atMost: 1.2 }));
    await full.start(open + 1);
    const took = await milliseconds(() => Promise.all(Array.from({ length: together }, (_, person) => full.answer(open + 1, person))));
    assert.equal(await full.count(open + 1), together);
    rows.push(within(`${together} answers to one meeting at once`, took, 1000));
    await Promise.all([full.store.close(), empty.store.close()]);
    return rows;
  } finally {
    removeDirectory(fullPlace);
    removeDirectory(emptyPlace);
  }
};
