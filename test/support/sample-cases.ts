import type { CardReply } from '../../src/core/reply.js';
import { formCard, offersCard } from '../../src/features/back-office/asking/form-card.js';
import { receiptNews } from '../../src/features/back-office/asking/news.js';
import { ownCaseCard, ownListCard, withdrawCard } from '../../src/features/back-office/asking/own-case-card.js';
import { emptyInput } from '../../src/features/back-office/asking/send-case.js';
import type { Case } from '../../src/features/back-office/case/case.js';
import { privateCard } from '../../src/features/back-office/case/case-access.js';
import { maxAskerText, maxStaffText } from '../../src/features/back-office/case/case-step.js';
import type { Language } from '../../src/texts/language.js';
import { textsIn } from '../../src/texts/texts.js';
import { caseWith, question, staffNamed, times } from './cases.js';
import { now } from './requests.js';
import type { Written } from './written.js';

/** The asker's cards of the back office, as they come to be used. `written`: what people write in them. */
export function askerCards(language: Language, written: Written): Readonly<Record<string, CardReply>> {
  const texts = textsIn(language).backOffice;
  const id = '7KQ2XH3M';
  const number = { digits: '482', drawnBy: 'Stödfunktionen i Norrbotten' };
  const staff = staffNamed(written.person);
  const unnamed = { as: 'unnamed', sealed: 'x', mark: 'm', key: 'k' } as const;
  const reply = { id: 'r', kind: 'reply', text: written.answer, at: now, by: staff } as const;
  const thread = [{ ...question, text: written.question }, reply];
  const answered = caseWith({ number, state: 'answered', holder: staff, asker: unnamed, thread });
  const long = caseWith({ thread: Array.from({ length: 30 }, (_, index) => ({ ...question, id: `${index}`, text: 'ord '.repeat(120) })) });
  const view = (one: Case, news: readonly string[] = []) => ({ id, one, language, zone: times.zone, now, news });
  const form = {
    typed: { ...emptyInput, text: written.question, form: 'f' },
    problem: '',
    group: written.group,
    offices: ['Ekonomi'],
    language,
  };
  const ended = (kind: 'takenUp' | 'withdrawn', reason: string) => caseWith({ state: 'closed', ending: { kind, reason, at: now }, thread });
  const offer = { question: written.question, answer: written.answer };
  const offers = [1, 2, 3].map((index) => ({ ...offer, id: `${index}`, answer: 'x'.repeat(index * 1000) }));
  const found = [answered, ended('takenUp', written.note), long].map((body, index) => ({ id: `NR${index}`, body }));
  return {
    'a form for a question': formCard(form),
    'a form for an idea that was refused': formCard({
      ...form,
      typed: { ...form.typed, kind: 'idea', identity: 'unnamed', topic: 'Ekonomi' },
      problem: texts.askPersonalNumber,
    }),
    'a form with all that it takes': formCard({ ...form, typed: { ...emptyInput, text: 'x'.repeat(maxAskerText) }, group: '' }),
    'a way to ask in private': privateCard('form', language),
    'a way to my questions': privateCard('list', language),
    'answers to similar questions': offersCard([{ ...offer, id: 'a' }, ...offers.slice(0, 2)], form.typed, language),
    'long answers to similar questions': offersCard(offers, { ...form.typed, text: 'x'.repeat(maxAskerText) }, language),
    'a receipt': ownCaseCard(view(caseWith(), receiptNews(id, caseWith(), times, { language, at: now }))),
    'a receipt of an unnamed question': ownCaseCard(view(answered, receiptNews(id, answered, times, { language, at: now }))),
    'an answer': ownCaseCard(view(answered, [texts.replied(written.person)])),
    'an answer as long as can be': ownCaseCard(view(caseWith({ thread: [{ ...reply, text: 'x'.repeat(maxStaffText) }] }))),
    'the end of a long thread': ownCaseCard(view(long)),
    'the beginning of a long thread': ownCaseCard({ ...view(long), page: 1 }),
    'something to ask more that was refused': ownCaseCard({ ...view(answered), problem: texts.askMissingText, typed: written.question }),
    'an idea that is taken up': ownCaseCard(view(ended('takenUp', written.note), [texts.ended.takenUp])),
    'a withdrawn question': ownCaseCard(view(caseWith({ ...ended('withdrawn', ''), thread: [] }), [texts.ended.withdrawn])),
    'whether to withdraw': withdrawCard({ id, body: answered }, language),
    'my questions': ownListCard(found, { language, zone: times.zone, now }),
    'many questions of mine': ownListCard(Array(30).fill(found[0]), { language, zone: times.zone, now }),
    'which question of mine to take back': ownListCard(Array(2).fill(found[0]), { language, zone: times.zone, now, toTakeBack: true }),
    'no questions of mine': ownListCard([], { language, zone: times.zone, now }),
  };
}
