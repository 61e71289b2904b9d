import type { Case } from '../case/case.js';

/** What is seen of a case at a glance: that nobody has looked at what its asker wrote last. */
export const marks = ['new', 'answerCame', 'unread'] as const;
export type Mark = (typeof marks)[number];

/** `answerCame`: the asker has answered what was asked back; `unread`: has written more without being asked. */
export function markOf({ state, thread, history }: Pick<Case, 'state' | 'thread' | 'history'>): Mark | undefined {
  if (state === 'closed') return undefined;
  if (state === 'new') return 'new';
  const wrote = history.findLastIndex(({ deed }) => deed === 'followedUp');
  const didSomething = history.findLastIndex(({ by }) => by !== 'asker' && by !== 'lotsen');
  if (wrote < 0 || wrote < didSomething) return undefined;
  const toAsker = thread.findLast(({ kind }) => kind === 'reply' || kind === 'askBack');
  return toAsker?.kind === 'askBack' ? 'answerCame' : 'unread';
}
