import type { Instant } from '../../../core/ids.js';
import type { Request } from '../../../core/request.js';
import type { Message } from '../../../core/store/outgoing.js';
import { showDay } from '../../../core/time/dates.js';
import { addWorkingDays } from '../../../core/time/working-time.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import type { Case } from '../case/case.js';
import { shownNumber } from '../case/case-number.js';
import type { CaseTimes } from '../case/case-wake.js';
import { staffName } from './own-case-card.js';

interface Reading {
  readonly language: Language;
  readonly at: Instant;
}

/** When an answer is promised. */
const expected = ({ owedSince }: Case, { zone, answerDays }: CaseTimes, { language, at }: Reading): string =>
  showDay(addWorkingDays(owedSince, answerDays, zone), { language, zone, now: at });

/** What a receipt says. */
export function receiptNews(
  id: string,
  one: Case,
  times: CaseTimes,
  { language, at }: Pick<Request, 'language' | 'at'>,
): readonly string[] {
  const texts = textsIn(language).backOffice;
  return [
    texts.received(shownNumber(id, one, language)),
    ...(one.asker.as === 'unnamed' ? [texts.unseen] : []),
    one.office === undefined ? texts.noOffice : texts.expect(expected(one, times, { language, at })),
  ];
}

/** What is said to somebody who has added to their case: that it is kept, and when to expect an answer. */
export function followUpNews(one: Case, times: CaseTimes, reading: Reading): readonly string[] {
  const texts = textsIn(reading.language).backOffice;
  return [texts.followUpSaved, ...(one.office === undefined ? [] : [texts.expectAnother(expected(one, times, reading))])];
}

/** What the asker is told about a step; undefined when that is no longer so. */
export function toldNews({ show, about }: Message, one: Case, language: Language): string | undefined {
  const texts = textsIn(language).backOffice;
  const { holder, ending, thread, state } = one;
  const by = thread.find(({ id }) => id === about['entry'])?.by;
  switch (show) {
    case 'case.taken':
      return holder && state !== 'closed' ? texts.taken(staffName(holder, language)) : undefined;
    case 'case.handedOver':
      return holder && state !== 'closed' ? texts.handedOver(staffName(holder, language)) : undefined;
    case 'case.replied':
      return by && texts.replied(staffName(by, language));
    case 'case.askedBack':
      return by && texts.askedBack(staffName(by, language));
    case 'case.closed':
      return ending && ending.kind !== 'solved' ? texts.ended[ending.kind] : undefined;
    case 'case.reopened':
      return state === 'closed' ? undefined : texts.reopened;
    case 'case.kept':
      return one.kept && texts.kept(one.kept.reason);
    default:
      return undefined;
  }
}
