import { z } from 'zod/v4';
import { typedLine, typedText } from '../../../core/read.js';
import { type Visibility, visibilities } from '../meeting/answers.js';
import type { By } from '../meeting/meeting.js';

/** `question` is the number that stands by it; 0 where it was not said. */
export const answerInput = z.object({
  meeting: typedLine,
  question: z.coerce.number().int().min(0).max(99).default(0),
  answer: typedText,
  visibility: z
    .enum([...visibilities, ''])
    .optional()
    .transform((one) => (one === '' ? undefined : one)),
  asked: typedLine,
});
export type AnswerInput = z.output<typeof answerInput>;

export const chosen = (by: By): Visibility => (by.as === 'named' ? 'group' : by.as === 'chairOnly' ? 'chair' : 'unnamed');
