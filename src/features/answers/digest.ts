import type { DigestPart } from '../../core/feature.js';
import type { Instant } from '../../core/ids.js';
import type { Language } from '../../texts/language.js';
import { textsIn } from '../../texts/texts.js';
import type { LivingAnswers } from './living-answers.js';
import type { Unanswered } from './unanswered.js';

/** Words that people asked about in vain, and answers that wait for the back office. */
export async function answersDigest(
  living: LivingAnswers,
  unanswered: Unanswered,
  max: number,
  now: Instant,
  language: Language,
): Promise<DigestPart> {
  const { answers: texts, queue } = textsIn(language);
  const said = (n: number, say: (n: number) => string): readonly string[] => (n === 0 ? [] : [say(n)]);
  const inVain = await unanswered.most(max);
  return {
    lines: [
      ...said(living.suggested().length, texts.digestWaiting),
      ...said(living.outdated().length, texts.digestOutdated),
      ...said(living.due(now).length, texts.digestDue),
    ],
    lists: [{ title: texts.digestInVain, items: inVain.map(({ word, times }) => queue.digestTimes(word, times)) }],
  };
}
