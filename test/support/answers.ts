import type { AnswersKnown } from '../../src/core/known.js';
import type { Store } from '../../src/core/store/store.js';
import { answersKnown } from '../../src/features/answers/known.js';
import { livingAnswers } from '../../src/features/answers/living-answers.js';
import { now } from './requests.js';

/** What others know of the answers, over a store and without any that Lotsen comes with. */
export const answersOver = (store: Store): AnswersKnown => answersKnown(store, livingAnswers(store, []), 'Europe/Stockholm');

export const published = { id: 'a', question: 'Hur får jag mitt arvode?', answer: 'Skicka blanketten.', topic: '', number: 'N', at: now };
