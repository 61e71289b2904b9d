import type { Instant } from '../../../core/ids.js';
import type { GlossaryDigest } from '../../../core/known.js';
import type { CardReply } from '../../../core/reply.js';
import { showDay } from '../../../core/time/dates.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import { durationText } from '../case/age-card.js';
import { topicText } from '../case/topic-card.js';
import { lines } from '../case/view-card.js';
import type { Digest } from './digest.js';

export interface DigestView {
  readonly digest: Digest;
  readonly glossary: GlossaryDigest;
  readonly from: Instant;
  readonly until: Instant;
  readonly zone: string;
  readonly language: Language;
}

/** What a back office's channel is told on Monday morning. */
export function digestCard({ digest, glossary, from, until, zone, language }: DigestView): CardReply {
  const texts = textsIn(language).queue;
  const { came, answered, open, median, topics } = digest;
  const { missing, asked, waiting } = glossary;
  const since = texts.digestSince(showDay(from, { language, zone, now: until }));
  const said = [
    texts.digestOpen(open),
    texts.digestCame(came),
    texts.digestAnswered(answered),
    median === undefined ? '' : texts.digestMedian(durationText(median, language)),
    waiting === 0 ? '' : texts.digestSuggestions(waiting),
  ].filter((line) => line !== '');
  const lists = [
    { title: texts.digestTopics, items: topics.map(({ topic, times }) => `${topicText(topic, language)}: ${times}`) },
    { title: texts.digestMissing, items: missing.map(({ abbr, times }) => texts.digestTimes(abbr, times)) },
    { title: texts.digestAsked, items: asked.length === 0 ? [] : [asked.join(', ')] },
  ].filter(({ items }) => items.length > 0);
  return {
    kind: 'card',
    card: 'queue/digest',
    language,
    title: texts.digestTitle,
    data: {
      since,
      lines: said.map((text) => ({ text })),
      lists: lists.map(({ title, items }) => ({ title, items: items.map((text) => ({ text })) })),
    },
    text: lines(texts.digestTitle, since, ...said, ...lists.flatMap(({ title, items }) => [title, ...items])),
  };
}
