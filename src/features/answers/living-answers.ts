import type { Instant } from '../../core/ids.js';
import type { Store } from '../../core/store/store.js';
import { type Answer, type AnswerRecord, answerKey, answerKind, type VettedAnswer } from './answer.js';

/** What is heard when it is asked for. */
type Heard = Answer & { readonly waits?: true };

/** The answers that Lotsen came with, and what the back office has made of them: used at once, without anything being read in a turn. */
export interface LivingAnswers {
  /** Those that are shown, in the order they are browsed in; another array each time something has changed. */
  readonly all: () => readonly Answer[];
  /** Those, and those of low confidence: known when they are asked for, so that nothing else is guessed. Another array each time something has changed. */
  readonly heard: () => readonly Heard[];
  /** Those of them that the back office has written. */
  readonly written: () => readonly Answer[];
  /** One that is shown. */
  readonly find: (id: string) => Answer | undefined;
  /** What Lotsen came with under an id, shown or not. */
  readonly vetted: (id: string) => VettedAnswer | undefined;
  /** Of low confidence: waiting for the back office to approve them. */
  readonly suggested: () => readonly VettedAnswer[];
  /** Rewritten by the back office, while Lotsen has come with a newer text since. */
  readonly outdated: () => readonly VettedAnswer[];
  /** Those that are shown and are to be looked through again by now. */
  readonly due: (now: Instant) => readonly Answer[];
  /** Reads everything that is stored. Until then there is only what Lotsen came with. */
  readonly load: () => Promise<void>;
  /** Reads again what is stored about one, after it was changed. */
  readonly refresh: (id: string) => Promise<void>;
  /** Another one each time something has changed: what is made from all answers is kept until then. */
  readonly version: () => object;
}

const isShown = (confidence: VettedAnswer['confidence'], record: AnswerRecord | undefined): boolean =>
  record?.state !== 'hidden' && (confidence !== 'low' || record?.state === 'approved' || record?.content !== undefined);

const none = { sv: [], en: [] } as const;

/** What was written or approved on a day is looked through again on that day of the next year. */
const aYearAfter = (at: Instant): string => `${Number(at.slice(0, 4)) + 1}${at.slice(4, 'YYYY-MM-DD'.length)}`;

/** What the back office has written, over what Lotsen came with. */
function written(id: string, record: AnswerRecord, vetted: VettedAnswer | undefined): Answer | undefined {
  const { content } = record;
  if (content === undefined) return vetted && { ...vetted, review: record.at === undefined ? vetted.review : aYearAfter(record.at) };
  const { question, answer, topic, source = '', otherWays = [] } = content;
  const before = vetted?.otherWays ?? none;
  return {
    id,
    topic,
    question,
    answer,
    otherWays: { sv: [...otherWays, ...before.sv], en: before.en },
    source: source === vetted?.source.title ? vetted.source : { title: source },
    varies: vetted?.varies ?? false,
    askBackOffice: vetted?.askBackOffice ?? false,
    related: vetted?.related ?? [],
    review: record.at === undefined ? (vetted?.review ?? '') : aYearAfter(record.at),
    verb: vetted?.verb,
  };
}

export function livingAnswers(store: Store, vetted: readonly VettedAnswer[]): LivingAnswers {
  const byId = new Map(vetted.map((answer) => [answer.id, answer]));
  const records = new Map<string, AnswerRecord>();

  let shown: ReadonlyMap<string, Answer>;
  let all: readonly Answer[] = [];
  let heard: readonly Heard[] = [];
  const waiting = new Map(vetted.map((answer) => [answer.id, { ...answer, waits: true } as const]));
  const suggested = () =>
    vetted.filter(({ id, confidence }) => confidence === 'low' && !shown.has(id) && records.get(id)?.state !== 'hidden');
  const put = (): void => {
    const own = [...records].filter(([id]) => !byId.has(id));
    shown = new Map(
      [...vetted.map(({ id }) => [id, records.get(id)] as const), ...own].flatMap(([id, record]) => {
        const known = byId.get(id);
        if (known !== undefined ? !isShown(known.confidence, record) : record?.state === 'hidden') return [];
        const answer = record === undefined ? known : written(id, record, known);
        return answer === undefined ? [] : [[id, answer]];
      }),
    );
    all = [...shown.values()];
    heard = [...all, ...suggested().flatMap(({ id }) => waiting.get(id) ?? [])];
  };
  put();

  return {
    all: () => all,
    heard: () => heard,
    written: () => all.filter(({ id }) => records.get(id)?.content !== undefined),
    find: (id) => shown.get(id),
    vetted: (id) => byId.get(id),
    suggested,
    outdated: () =>
      vetted.filter(({ id, answer }) => {
        const over = records.get(id)?.content?.over;
        return over !== undefined && over !== answer.sv;
      }),
    due: (now) => [...shown.values()].filter(({ review }) => review !== '' && review <= now.slice(0, 'YYYY-MM-DD'.length)),
    load: async () => {
      records.clear();
      for (const { id, body } of await store.find(answerKind, answerKey.any)) records.set(id, body);
      put();
    },
    refresh: async (id) => {
      const record = await store.get(answerKind, id);
      if (record === undefined) records.delete(id);
      else records.set(id, record);
      put();
    },
    version: () => shown,
  };
}
