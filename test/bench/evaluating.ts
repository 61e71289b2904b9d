import assert from 'node:assert/strict';
import { removeDirectory, temporaryDirectory } from './left-behind.js';
import { compare, type Measurement, median, milliseconds, type Part } from './measurement.js';
import { fillWithEvaluations, openEvaluations } from './stored-evaluations.js';

type Evaluations = Awaited<ReturnType<typeof openEvaluations>>;

/** Meetings that are not among the stored ones. */
const open = 100_000;

/** Milliseconds that something may take; the ratio is of these. */
const within = (what: string, took: number, limit: number): Measurement => ({
  what,
  ratio: took / limit,
  from: [`${took.toFixed(1)} ms`, `${limit} ms`],
  bound: { atMost: 1 },
});

/** One answer after the other in a meeting of its own. */
const answering = async ({ start, answer }: Evaluations) => {
  await start(open);
  let person = 0;
  return () => {
    person += 1;
    return milliseconds(() => answer(open, person % 40));
  };
};

/** Milliseconds that the processor works: what else the machine does must not count. */
const worked = async (work: () => Promise<unknown>): Promise<number> => {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

const often = async (rounds: number, work: () => Promise<unknown>): Promise<number> => {
  const took: number[] = [];
  for (let round = 0; round < rounds; round += 1) took.push(await worked(work));
  return median(took);
};

/** What is asked for first after the store was opened, a few times. */
const afterOpening = async (place: string, work: (evaluations: Evaluations) => Promise<unknown>): Promise<number> => {
  const took: number[] = [];
  for (let round = 0; round < 7; round += 1) {
    const opened = await openEvaluations(place);
    took.push(await worked(() => work(opened)));
    await opened.store.close();
  }
  return median(took);
};

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
      within(`"resultat" of half of ${stored}`, await often(20, full.results), 50),
      within('"resultat" of the same, none of it in memory', cold.results, 50),
      within(`pooled view and all groups of ${stored}`, await often(20, full.pooled), 50),
      within('pooled view of the same, none of it in memory', cold.pooled, 50),
    ];
    const { first, second, ratio } = await compare(short ? 4 : 200, await answering(full), await answering(empty));
    const from = [`${first.toFixed(2)} ms`, `${second.toFixed(2)} ms`] as const;
    rows.push({ what: `an answer with ${stored} stored, against none`, ratio, from, bound: { atMost: 1.2 } });
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
