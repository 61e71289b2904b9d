import type { Section } from '../../src/core/privacy/personal-data.js';
import type { CardReply } from '../../src/core/reply.js';
import { eraseCard } from '../../src/features/people/erasing/erase-card.js';
import { copyCard, myDataCard, readCard } from '../../src/features/people/my-data/my-data-card.js';
import { pagesOf, pagesToRead } from '../../src/features/people/my-data/read-out.js';
import type { Language } from '../../src/texts/language.js';
import { textsIn } from '../../src/texts/texts.js';
import type { Written } from './written.js';

/** The cards about what is stored about somebody. `written`: what people write in them. */
export function peopleCards(language: Language, written: Written): Readonly<Record<string, CardReply>> {
  const { myData: texts } = textsIn(language);
  const section = (title: string, count: number, text: string, more: Partial<Section> = {}): Section => ({
    title,
    things: Array.from({ length: count }, () => ({ summary: text, facts: { [texts.text]: text } })),
    ...more,
  });
  const titles = [
    texts.address,
    texts.language,
    texts.groups,
    texts.answers,
    texts.speaking,
    texts.sent,
    texts.pause,
    texts.cases,
    texts.suggestions,
  ];
  const stays = [texts.groupsStay, texts.answersStay, texts.casesStay, texts.suggestionsStay, texts.editingStays, texts.workStays];
  const some: readonly Section[] = [
    section(texts.groups, 1, written.group, { stays: texts.groupsStay }),
    section(texts.answers, 2, written.question, { stays: texts.answersStay }),
    section(texts.evaluations, 0, '', { note: texts.evaluationsNote, stays: texts.evaluationsStay }),
  ];
  const all = [
    ...titles.map((title, index) => section(title, 200, 'ord '.repeat(100), { stays: stays[index] ?? '', note: texts.casesNote })),
    ...some,
  ];
  const confirmation = { asked: '2026-11-20T09:00:00.000Z', token: 'x'.repeat(43) };
  const hindrances = [texts.groupsHandOver(written.group), texts.workHandOver('')];
  const inner = { facts: { [texts.caseThread]: [{ [texts.by]: written.person, [texts.text]: 'å'.repeat(9000) }] }, summary: '' };
  const toRead = pagesToRead([...all, { title: texts.cases, things: [inner] }]);
  const pages = pagesOf(`${JSON.stringify({ [written.question]: written.question })}\n`.repeat(300));
  return {
    'nothing about somebody': myDataCard([], language),
    'something about somebody': myDataCard(some, language),
    'as much about somebody as can be': myDataCard(all, language),
    'a page to read about somebody': readCard(toRead, 1, language),
    'the last page to read about somebody': readCard(toRead, 99, language),
    'an only page to read about somebody': readCard(pagesToRead(some), 1, language),
    'a page to copy about somebody': copyCard(pages, 1, language),
    'the last page to copy about somebody': copyCard(pages, 99, language),
    'an only page to copy about somebody': copyCard(['{}'], 1, language),
    'what is to be erased': eraseCard(some, [], confirmation, language),
    'everything to be erased': eraseCard(all, [], confirmation, language),
    'nothing to be erased': eraseCard([], [], confirmation, language),
    'what has to be taken over before': eraseCard(some, hindrances, confirmation, language),
  };
}
