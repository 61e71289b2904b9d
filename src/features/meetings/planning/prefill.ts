import { isCalendarText } from '../../../core/files/shared-file.js';
import type { Instant } from '../../../core/ids.js';
import { addDays, localDate } from '../../../core/time/local-time.js';
import { readCalendarFile } from '../invitations/calendar-file.js';
import { type Invitation, oneLine } from '../invitations/invitation.js';
import { readPastedInvitation } from '../invitations/pasted-invitation.js';
import { readRecurrence } from '../invitations/recurrence.js';
import { nextDates } from '../invitations/recurrence-rule.js';
import { emptyPlan, type PlanInput, type PlanProblem } from './plan.js';

/**
 * What an .ics file or a pasted invitation says, ready for the form to be checked. Never throws: what it does not say, or what cannot
 * be read, is left empty.
 * @param today YYYY-MM-DD in the group's zone
 * @param zone the group's; times in other zones are turned into it
 */
export const readInvitation = (text: string, today: string, zone: string): Invitation =>
  isCalendarText(text) ? readCalendarFile(text, today, zone) : readPastedInvitation(text, today);

/** What a recurrence rule of RFC 5545 looks like. Rules come back from cards, so they may have been forged. */
const rule = /^FREQ=[A-Z]{5,7}(?:;[A-Z]{2,10}=[A-Z0-9,+-]{1,40}){0,6}$/u;

/** "14-15.30", "kl 14": the times that may follow the words for how often. Only for one line without rows of spaces: it looks back for them. */
const times = /[\s,]*(?:\bkl\b\.?|\bat\b)?\s*\d{1,2}(?:[.:]\d{2})?(?:\s*[-–]\s*\d{1,2}(?:[.:]\d{2})?)?\s*$/iu;

const nextOf = (series: string, from: string): readonly string[] => (rule.test(series) ? nextDates(series, from, 2) : []);

export interface Prefilled {
  readonly plan: PlanInput;
  /** What whoever checks the form is warned of first. */
  readonly problem?: PlanProblem;
}

/** "15 december 14-15.30: Vad behöver närstående veta?": what is asked after the colon, if it is a question. */
function askedIn(line: string): { readonly rest: string; readonly question: string } {
  const at = line.search(/:\s+\p{L}/u);
  const question = at < 0 ? '' : line.slice(at + 1).trim();
  return question.endsWith('?') ? { rest: line.slice(0, at), question } : { rest: line, question: '' };
}

/** The form as far as the words after "planera möte", a pasted invitation or an .ics file fill it in. */
export function prefilled(text: string, now: Instant, zone: string): Prefilled {
  if (text === '') return { plan: emptyPlan };
  const today = localDate(now, zone);
  const { rest, question: question1 } = text.includes('\n') ? { rest: text, question: '' } : askedIn(text);
  const { title, date, start, end, place, agenda, recurrence, cancelled, doubt } = readInvitation(rest, today, zone);
  const found = { ...emptyPlan, date, start, end, place, question1 };
  if (text.includes('\n')) {
    const isEmpty = [title, date, start, agenda].every((part) => part === '');
    const plan = { ...found, title, agenda, series: rule.test(recurrence) ? recurrence : '' };
    if (cancelled) return { plan, problem: 'cancelledInvitation' };
    if (isEmpty) return { plan, problem: 'emptyInvitation' };
    return doubt === '' ? { plan } : { plan, problem: doubt };
  }
  const plain = oneLine(rest);
  const series = [plain, plain.replace(times, '')].map(readRecurrence).find((read) => 'rule' in read);
  if (series === undefined || !('rule' in series)) return { plan: found };
  return { plan: { ...found, series: series.rule, date: nextOf(series.rule, addDays(today, 1))[0] ?? date } };
}

/** The day of the next meeting in a series; '' when there is none. */
export const nextInSeries = (series: string, after: string): string => nextOf(series, after).find((date) => date > after) ?? '';
