import type { Instant } from '../ids.js';

/**
 * A text that everybody reads, as the back office has written it: in place of one that Lotsen came with (an answer, an entry of the
 * glossary), or new. Earlier versions are kept. The words themselves are the feature's; their version and standing work the same for all.
 */
export type Edited<Words> = Words & Version & Standing & { readonly earlier: readonly (Words & Version)[] };

export interface Version {
  /** From 1. */
  readonly version: number;
  readonly at: Instant;
}

export interface Standing {
  /** `hidden`: what Lotsen came with is not shown either. `withdrawn`: these words do not count, and what Lotsen came with does again. */
  readonly state: 'valid' | 'hidden' | 'withdrawn';
  /** When it is to be looked through again. */
  readonly reviewAt: Instant;
  /** The activity that changed it last, so that a redelivery changes nothing. */
  readonly savedBy: string;
  /**
   * The text that Lotsen came with when this was decided, '' where there was none. When Lotsen comes with a newer one it is offered to the
   * back office, and never replaces the words by itself.
   */
  readonly over: string;
}

/** How many earlier versions are kept, so that the document stays small. */
const maxVersions = 10;

export interface Edit {
  readonly activity: string;
  readonly at: Instant;
}

/**
 * Whether new words may be saved. `repeated`: this very activity has saved them already. `changed`: somebody else saved after the form with
 * version `seen` was opened.
 */
export function mayRewrite(
  before: (Version & Standing) | undefined,
  seen: number | undefined,
  { activity }: Edit,
): 'yes' | 'repeated' | 'changed' {
  if (before?.savedBy === activity) return 'repeated';
  return seen === undefined || seen === (before?.version ?? 0) ? 'yes' : 'changed';
}

/** The next version. `versionOf`: what is kept of the one before it. */
export const rewritten = <Words>(
  before: Edited<Words> | undefined,
  words: Words,
  { activity, at }: Edit,
  { reviewAt, over }: Pick<Standing, 'reviewAt' | 'over'>,
  versionOf: (edited: Words & Version) => Words & Version,
): Edited<Words> => ({
  ...words,
  version: (before?.version ?? 0) + 1,
  at,
  state: 'valid',
  reviewAt,
  savedBy: activity,
  over,
  earlier: before === undefined ? [] : [versionOf(before), ...before.earlier].slice(0, maxVersions),
});

/** Changes the state and keeps the words. The version goes up, so that whoever has the form open is told about it. */
export const inState = <One extends Version & Standing>(before: One, state: Standing['state']): One =>
  before.state === state ? before : { ...before, state, version: before.version + 1 };

/** Applies a change once for each activity. */
export const oncePerActivity = <One extends Standing>(before: One, { activity }: Edit, change: (before: One) => One): One =>
  before.savedBy === activity ? before : { ...change(before), savedBy: activity };

/** Whether it is time to look it through again. */
export const isDue = ({ state, reviewAt }: Pick<Standing, 'state' | 'reviewAt'>, now: Instant): boolean =>
  state === 'valid' && reviewAt <= now;

/** Lotsen has come with a newer text than the one that was known when this was decided. */
export const isOutdated = ({ state, over }: Pick<Standing, 'state' | 'over'>, shipped: string | undefined): boolean =>
  state === 'valid' && over !== '' && shipped !== undefined && over !== shipped;
