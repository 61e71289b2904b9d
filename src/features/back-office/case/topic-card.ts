import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';

/** What can be chosen beside the back offices' own names. */
export const topics = ['assignment', 'meetings', 'pay', 'words', 'other'] as const;
type Topic = (typeof topics)[number];

const isTopic = (topic: string): topic is Topic => topics.some((one) => one === topic);

/** As its reader is shown it: ours in their language, others as they were written. */
export const topicText = (topic: string, language: Language): string =>
  isTopic(topic) ? textsIn(language).backOffice.topics[topic] : topic;
