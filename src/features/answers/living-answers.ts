import type { Instant } from '../../core/ids.js';
import type { Neighbours } from '../../core/store/neighbours.js';
import type { Store } from '../../core/store/store.js';
import { type LivingCopy, livingCopy } from '../../core/vetted/living-copy.js';
import { type Answer, type AnswerRecord, answerKey, answerKind, type VettedAnswer } from './answer.js';

/** What is heard when it is asked for. */
type Heard = Answer & { readonly waits?: true };

/** The answers that Lotsen came with, and what the back office has made of them: used at once, without anything being read in a turn. */
export interface LivingAnswers extends Pick<LivingCopy<unknown>, 'load' | 'refresh'> {
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

const waiting = (answer: VettedAnswer) => ({ ...answer, waits: true }) as const;

function viewOf(vetted: readonly VettedAnswer[], byId: ReadonlyMap<string, VettedAnswer>, records: ReadonlyMap<string, AnswerRecord>) {
  const own = [...records].filter(([id]) => !byId.has(id));
  const shown = new Map(
    [...vetted.map(({ id }) => [id, records.get(id)] as const), ...own].flatMap(([id, record]): [string, Answer][] => {
      const known = byId.get(id);
      if (known !== undefined ? !isShown(known.confidence, record) : record?.state === 'hidden') return [];
      const answer = record === undefined ? known : written(id, record, known);
      return answer === undefined ? [] : [[id, answer]];
    }),
  );
  const all = [...shown.values()];
  const suggested = vetted.filter(({ id, confidence }) => confidence === 'low' && !shown.has(id) && records.get(id)?.state !== 'hidden');
  const heard: readonly Heard[] = [...all, ...suggested.map(waiting)];
  const outdated = vetted.filter(({ id, answer }) => {
    const over = records.get(id)?.content?.over;
    return over !== undefined && over !== answer.sv;
  });
  return { shown, all, heard, written: all.filter(({ id }) => records.get(id)?.content !== undefined), suggested, outdated };
}

export function livingAnswers(store: Store, vetted: readonly VettedAnswer[], changed?: Neighbours['changed']): LivingAnswers {
  const byId = new Map(vetted.map((answer) => [answer.id, answer]));
  const { view, load, refresh } = livingCopy(store, answerKind, answerKey.any, (records) => viewOf(vetted, byId, records), changed);
  return {
    all: () => view().all,
    heard: () => view().heard,
    written: () => view().written,
    find: (id) => view().shown.get(id),
    vetted: (id) => byId.get(id),
    suggested: () => view().suggested,
    outdated: () => view().outdated,
    due: (now) => view().all.filter(({ review }) => review !== '' && review <= now.slice(0, 'YYYY-MM-DD'.length)),
    load,
    refresh,
    version: view,
  };
}
