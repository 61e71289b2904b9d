import type { Instant } from '../../../core/ids.js';
import { addDays, localDate } from '../../../core/time/local-time.js';
import { readInvitation } from '../invitations/calendar-invitation.js';
import { nextDates, readRecurrence } from '../invitations/recurrence.js';
import { emptyPlan, type PlanInput, type PlanProblem } from './plan.js';

/** A rule as RFC 5545 writes it: comes back from cards, so it may be anything. */
const rule = /^FREQ=[A-Z]{5,7}(?:;[A-Z]{2,10}=[A-Z0-9,+-]{1,40}){0,6}$/u;

/** "14-15.30", "kl 14": what stands after how often. */
const times = /[\s,]*(?:\bkl\b\.?|\bat\b)?\s*\d{1,2}(?:[.:]\d{2})?(?:\s*[-–]\s*\d{1,2}(?:[.:]\d{2})?)?\s*$/iu;

function nextOf(series: string, from: string): readonly string[] {
  if (!rule.test(series)) return [];
  try {
    return nextDates(series, from, 2);
  } catch {
    return []; // a rule that nobody of ours wrote
  }
}

export interface Prefilled {
  readonly plan: PlanInput;
  /** What whoever checks the form should know first. */
  readonly problem?: PlanProblem;
}

/** The form as far as the words after "planera möte", a pasted invitation or an .ics file fill it in. */
export function prefilled(text: string, now: Instant, zone: string): Prefilled {
  if (text === '') return { plan: emptyPlan };
  const today = localDate(now, zone);
  const { title, date, start, end, place, agenda, recurrence, cancelled } = readInvitation(text, today, zone);
  const found = { ...emptyPlan, date, start, end, place };
  if (text.includes('\n')) {
    const isEmpty = [title, date, start, agenda].every((part) => part === '');
    const plan = { ...found, title, agenda, series: rule.test(recurrence) ? recurrence : '' };
    if (cancelled) return { plan, problem: 'cancelledInvitation' };
    return isEmpty ? { plan, problem: 'emptyInvitation' } : { plan };
  }
  const series = [text, text.replace(times, '')].map(readRecurrence).find((read) => 'rule' in read);
  if (series === undefined || !('rule' in series)) return { plan: found };
  return { plan: { ...found, series: series.rule, date: nextOf(series.rule, addDays(today, 1))[0] ?? date } };
}

/** The day of the next meeting in a series; '' when there is none. */
export const nextInSeries = (series: string, after: string): string => nextOf(series, after).find((date) => date > after) ?? '';
