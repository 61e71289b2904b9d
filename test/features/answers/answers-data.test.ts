import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { z } from 'zod/v4';
import { languages } from '../../../src/texts/language.js';
import { textsIn } from '../../../src/texts/texts.js';
import { lix } from '../../support/lix.js';

const filled = z
  .string()
  .min(1)
  .refine((text) => text === text.trim().normalize('NFC'), 'is trimmed and in composed Unicode form');
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const bilingual = z.strictObject({ sv: filled, en: filled });

const answersFile = z.array(
  z.strictObject({
    id,
    topic: filled,
    question: bilingual,
    otherWays: z.strictObject({ sv: z.array(filled).min(8), en: z.array(filled).min(4) }),
    answer: bilingual,
    /** `where` is a web address; a source without one is a paper, named as in the glossary. */
    source: z.strictObject({ title: filled, where: z.url({ protocol: /^https?$/ }).optional() }),
    varies: z.boolean(),
    askBackOffice: z.boolean(),
    confidence: z.enum(['high', 'medium', 'low']),
    /** What a reader would ask next. */
    related: z.array(id).max(3),
    review: z.iso.date(),
    /** What Lotsen can do or show itself, beside the answer. */
    verb: z
      .string()
      .regex(/^[a-z]+\.[a-zA-Z]+$/)
      .optional(),
  }),
);

type Answer = z.infer<typeof answersFile>[number];

const file: unknown = JSON.parse(readFileSync(new URL('../../../src/features/answers/answers.json', import.meta.url), 'utf8'));
const parsed = answersFile.safeParse(file);
const answers = parsed.data ?? [];

/** Domain.md section 6, word for word. */
const voices: readonly (readonly [string, string])[] = [
  ['Svårt att hänga med på grund av alla förkortningar', 'forkortningar-svara'],
  ['Svårt att veta när man ska tycka till', 'nar-ska-jag-tycka-till'],
  ['Känner mig som en udda figur i sammanhanget', 'udda-figur'],
  ['Jag måste trycka på själv för att få min röst hörd. Jag bjuds inte in automatiskt', 'trycka-pa-sjalv'],
  ['Mötena utvärderas inte', 'moten-utvarderas-inte'],
  ['Närstående-perspektivet behöver en plats', 'narstaendeperspektivet'],
  ['Oklart hur länge jag ska ingå i gruppen, och hur mycket tid jag behöver lägga', 'hur-lange-sitter-jag'],
  [
    'Borde vara lite mer genomtänkt vad man önskar få in för synpunkter. Tex - Det här vill vi att du tänker till om inför nästa möte',
    'vad-vill-gruppen-veta',
  ],
  ['Hade varit bra med förkunskaper om kunskapsstyrningen och få lite underlag som också inbegriper uppdraget', 'introduktion'],
  ['Man har ju en lite speciell position, och då kan det vara bra att prata med någon liknande', 'prata-med-nagon-liknande'],
  ['Det skulle vara bra med någon back-office för frågor/funderingar som man kan ta utanför gruppen', 'fraga-utanfor-gruppen'],
  [
    'En del kommer inte till mötet, en del är med på länk, en del går ifrån – ska jag vara så noggrann och komma varje gång',
    'maste-jag-komma-varje-gang',
  ],
];

describe('the vetted answers', () => {
  it('follow the schema, with both languages filled in', () => {
    assert.ok(parsed.success, parsed.error && z.prettifyError(parsed.error));
    assert.ok(answers.length >= 153);
  });

  it('have an id of their own, and lead only to answers that exist', () => {
    const ids = answers.map((answer) => answer.id);
    assert.deepEqual(repeated(ids), []);
    assert.deepEqual(
      faults(({ id, related }) => [...repeated(related), ...related.filter((other) => other === id || !ids.includes(other))]),
      [],
    );
  });

  it('lead on to two others at least, but for the one that leads to health care', () => {
    const few = answers.filter(({ related }) => related.length < 2).map(({ id }) => id);
    assert.deepEqual(few, ['egen-vardfraga']);
  });

  it('belong to a topic that has a name, and leave no topic empty', () => {
    const named = Object.keys(textsIn('sv').answers.topics);
    assert.deepEqual([...new Set(answers.map(({ topic }) => topic))].toSorted(), named.toSorted());
  });

  it('are never asked for in the same words as another', () => {
    for (const language of languages) {
      const said = answers.flatMap(({ question, otherWays }) => [question[language], ...otherWays[language]].map(plain));
      assert.deepEqual(repeated(said), [], language);
    }
  });

  it('are asked for by the twelve voices in their own words', () => {
    const missing = voices.filter(([said, id]) => !answers.some((answer) => answer.id === id && answer.otherWays.sv.includes(said)));
    assert.deepEqual(missing, []);
  });

  it('are looked through again within a year, all on a day that is written', () => {
    assert.deepEqual(
      faults(({ review }) => (review > '2027-11-29' ? [review] : [])),
      [],
    );
  });

  it('offer the back office where they name it', () => {
    assert.deepEqual(
      faults(({ answer, askBackOffice }) => (/back office/iu.test(answer.sv) && !askBackOffice ? ['no way there'] : [])),
      [],
    );
  });
});

describe('the language of the vetted answers', () => {
  it('is short: sixty words at most, in both languages', () => {
    assert.deepEqual(
      faults(({ answer }) => languages.filter((language) => (answer[language].match(/\S*[\p{L}\p{N}]\S*/gu) ?? []).length > 60)),
      [],
    );
  });

  it('is easy to read: a LIX of 35 at most for each', () => {
    assert.deepEqual(
      faults(({ answer }) => (lix(answer.sv) > 35 ? [lix(answer.sv).toFixed(1)] : [])),
      [],
    );
  });

  it('never states an amount of money', () => {
    assert.deepEqual(
      faults(({ answer }) => Object.values(answer).filter((text) => /\d\s*(kr\b|kronor|sek\b|:-|€|euro)|\b(kr|sek|€)\s*\d/i.test(text))),
      [],
    );
  });

  it('says du and person, calls nothing normal, and has one name for the back office and for the private chat', () => {
    const avoided =
      /(?<!\p{L})(?:man|individ(?!nivå)\p{L}*|\p{L}{0,2}normal\p{L}*|drabba\p{L}*|patientföreträdare\p{L}*|enrum|egen chatt|koordinator\p{L}*)(?!\p{L})/iu;
    assert.deepEqual(
      faults(({ answer, id }) => (id === 'patient-eller-narstaende' ? [] : (answer.sv.match(avoided) ?? []))),
      [],
    );
  });

  it('quotes in the marks of its language', () => {
    assert.deepEqual(
      faults(({ answer }) => [...(/["“‘]/u.test(answer.sv) ? ['sv'] : []), ...(/["„‘]/u.test(answer.en) ? ['en'] : [])]),
      [],
    );
  });
});

/** What is wrong with each answer, as lines that name it. */
function faults(find: (answer: Answer) => readonly string[]): string[] {
  return answers.flatMap((answer) => find(answer).map((fault) => `${answer.id}: ${fault}`));
}

function plain(text: string): string {
  return text.toLocaleLowerCase('sv').replace(/[^\p{L}\p{N} ]/gu, '');
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, i) => values.indexOf(value) !== i);
}
