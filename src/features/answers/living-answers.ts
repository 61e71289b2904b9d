import type { Instant } from '../../core/ids.js';
import type { Neighbours } from '../../core/store/neighbours.js';
import type { Store } from '../../core/store/store.js';
import { isOutdated } from '../../core/vetted/edited.js';
import { type LivingCopy, livingCopy } from '../../core/vetted/living-copy.js';
import { type Answer, type AnswerEdit, type AnswerRecord, answerKey, answerKind, type VettedAnswer } from './answer.js';

/** An answer as hearing knows it: `waits` means that it is not to be shown yet. */
type Heard = Answer & { readonly waits?: true };

/** The answers that Lotsen came with, and what the back office has made of them: used at once, without anything being read in a turn. */
export interface LivingAnswers extends Pick<LivingCopy<unknown>, 'load' | 'refresh'> {
  /** The answers that are shown, in the order of browsing. It gives another array each time something has changed. */
  readonly all: () => readonly Answer[];
  /**
   * The same and those of low confidence. They are known so that asking for one does not lead to a guess at another. It gives another array
   * each time something has changed.
   */
  readonly heard: () => readonly Heard[];
  /** The answers that the back office has written. */
  readonly written: () => readonly Answer[];
  /** One that is shown. */
  readonly find: (id: string) => Answer | undefined;
  /** What Lotsen came with under an id, shown or not. */
  readonly vetted: (id: string) => VettedAnswer | undefined;
  /** Of low confidence: waiting for the back office to approve them. */
  readonly suggested: () => readonly VettedAnswer[];
  /** Rewritten by the back office, while Lotsen has come with a newer text since. */
  readonly outdated: () => readonly VettedAnswer[];
  /** Those that Lotsen came with and that the back office has taken away. */
  readonly hidden: () => readonly VettedAnswer[];
  /** How one stands with the back office; undefined while it is as Lotsen came with it. */
  readonly edit: (id: string) => AnswerEdit | undefined;
  /** Those that are shown and are to be looked through again by now. */
  readonly due: (now: Instant) => readonly Answer[];
  /** Another one each time something has changed: what is made from all answers is kept until then. */
  readonly version: () => object;
}

const none = { sv: [], en: [] } as const;

/** What the back office has written, over what Lotsen came with. */
function written(id: string, { content, reviewAt }: AnswerEdit, vetted: VettedAnswer | undefined): Answer | undefined {
  const review = reviewAt.slice(0, 'YYYY-MM-DD'.length);
  if (content === undefined) return vetted && { ...vetted, review };
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
    review,
    verb: vetted?.verb,
  };
}

const waiting = (answer: VettedAnswer) => ({ ...answer, waits: true }) as const;

function viewOf(vetted: readonly VettedAnswer[], byId: ReadonlyMap<string, VettedAnswer>, records: ReadonlyMap<string, AnswerRecord>) {
  const edits = new Map([...records].flatMap(([id, { edit }]) => (edit === undefined ? [] : [[id, edit] as const])));
  const own = [...edits.keys()].filter((id) => !byId.has(id));
  const shown = new Map<string, Answer>();
  for (const id of [...byId.keys(), ...own]) {
    const [known, edit] = [byId.get(id), edits.get(id)];
    const asShipped = edit === undefined || edit.state === 'withdrawn';
    const answer = asShipped
      ? known?.confidence === 'low'
        ? undefined
        : known
      : edit.state === 'valid'
        ? written(id, edit, known)
        : undefined;
    if (answer !== undefined) shown.set(id, answer);
  }
  const all = [...shown.values()];
  const hidden = vetted.filter(({ id }) => edits.get(id)?.state === 'hidden');
  const suggested = vetted.filter((answer) => !shown.has(answer.id) && !hidden.includes(answer));
  const heard: readonly Heard[] = [...all, ...suggested.map(waiting)];
  const outdated = vetted.filter(({ id, answer }) => {
    const edit = edits.get(id);
    return edit?.content !== undefined && isOutdated(edit, answer.sv);
  });
  const ofOffice = all.filter(({ id }) => edits.get(id)?.content !== undefined);
  return { edits, shown, all, heard, written: ofOffice, hidden, suggested, outdated };
}

/** The answers that Lotsen came with, with what the back office has made of them, kept in memory. */
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
    hidden: () => view().hidden,
    edit: (id) => view().edits.get(id),
    due: (now) => view().all.filter(({ review }) => review !== '' && review <= now.slice(0, 'YYYY-MM-DD'.length)),
    load,
    refresh,
    version: view,
  };
}
