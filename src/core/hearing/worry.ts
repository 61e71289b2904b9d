import { choiceOf, type GlossaryHeard } from './decide.js';
import type { Candidate } from './matching/candidates.js';
import type { Meant } from './meant.js';
import { withoutName } from './says/phrases.js';

/** How likely a worry has to be to be met as one: by itself, and as a share of what is likeliest. */
const worried = { alone: 0.2, share: 0.85 } as const;

/** How likely an answer has to be to be offered beside the way to people, and how many are. */
const helpful = 0.3;
const maxAnswers = 2;

/**
 * A worry is met as one, wherever it stands among the likeliest; undefined where nothing weighs on whoever writes. `isWorry` tells by its
 * name whether a candidate is one.
 */
export function worryIn(
  found: readonly Candidate[],
  isWorry: (name: string) => boolean,
  glossary: GlossaryHeard | undefined,
  text: string,
): Omit<Meant, 'candidates'> | undefined {
  const worry = found.find(({ name }) => isWorry(name));
  if (worry === undefined || worry.confidence < worried.alone) return undefined;
  // What nobody has approved an answer to takes nothing from a worry about the same.
  const best = found.find(({ verb }) => verb !== 'answers.waiting')?.confidence ?? 0;
  const { verb, input, confidence } = worry;
  if (verb === 'help.sad' && confidence >= best) return { heard: { verb, input }, because: 'sad', confidence, private: true };
  if (glossary?.how === 'asked' || confidence < best * worried.share) return undefined;
  const answers = found.filter((one) => one.verb === 'answers.show' && one.confidence >= helpful).slice(0, maxAnswers);
  const told = {
    text,
    identity: withoutName.test(text) ? 'unnamed' : 'named',
    choices: answers.map((one) => choiceOf(one, text)),
  };
  return { heard: { verb: 'help.worry', input: told }, because: 'worry', confidence, private: true };
}
