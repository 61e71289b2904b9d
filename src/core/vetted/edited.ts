import type { Instant } from '../ids.js';

/**
 * What the back office has made of a text that everybody reads: one that Lotsen came with (an answer, an entry of the glossary), or one of
 * its own. The present words count at once; those before them are kept. What they are is the feature's, how they stand is the same for all.
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
  /** What Lotsen came with when this was decided: a newer text is offered, and never takes its place by itself. '' where there was none. */
  readonly over: string;
}

/** Earlier versions that are kept: a document is to stay small. */
const maxVersions = 10;

export interface Edit {
  readonly activity: string;
  readonly at: Instant;
}

/** Whether words may be saved over what is there. `repeated`: they have been. `changed`: somebody else was first, after the form (`seen`) was opened. */
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

/** The same words stand in another way. Whoever has the form of it open is told so. */
export const put = <One extends Version & Standing>(before: One, state: Standing['state']): One =>
  before.state === state ? before : { ...before, state, version: before.version + 1 };

/** Anything that is done with it, once for each activity. */
export const once = <One extends Standing>(before: One, { activity }: Edit, change: (before: One) => One): One =>
  before.savedBy === activity ? before : { ...change(before), savedBy: activity };

export const isDue = ({ state, reviewAt }: Pick<Standing, 'state' | 'reviewAt'>, now: Instant): boolean =>
  state === 'valid' && reviewAt <= now;

/** Lotsen has come with a newer text than the one that was known when this was decided. */
export const isOutdated = ({ state, over }: Pick<Standing, 'state' | 'over'>, shipped: string | undefined): boolean =>
  state === 'valid' && over !== '' && shipped !== undefined && over !== shipped;
