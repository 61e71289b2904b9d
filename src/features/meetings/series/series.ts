import { weekdayOf } from '../../../core/time/local-time.js';
import { nextDates } from '../invitations/recurrence-rule.js';

export const repeats = ['week', 'twoWeeks', 'month', 'invitation'] as const;

/** What a form says about meetings that come back; `series`: the rule of an invitation, '' for none. */
export interface Recurring {
  readonly repeat: (typeof repeats)[number] | '';
  readonly date: string;
  readonly series: string;
  readonly times: string;
}

/** Meetings that can be planned at once, the first one included: a year of them. */
const maxTimes = 12;

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const daysInWeek = 7;
/** Not every month has a fifth Tuesday, so a meeting in the last week stays in the last week. */
const lastWeek = 5;

/** "Second Tuesday of the month", as the first meeting has it. */
function monthly(date: string): string {
  const week = Math.ceil(Number(date.slice(-2)) / daysInWeek);
  return `FREQ=MONTHLY;BYDAY=${week === lastWeek ? -1 : week}${weekdays[weekdayOf(date) - 1]}`;
}

/** How often the meeting comes back, as RFC 5545 writes it. */
function ruleOf({ repeat, date, series }: Recurring): string {
  switch (repeat) {
    case 'week':
      return 'FREQ=WEEKLY';
    case 'twoWeeks':
      return 'FREQ=WEEKLY;INTERVAL=2';
    case 'month':
      return monthly(date);
    default:
      return series;
  }
}

/** The days of the meetings that follow the first one; none unless a series was asked for. */
export function followingDates(typed: Recurring): readonly string[] {
  const rule = ruleOf(typed);
  if (typed.repeat === '' || rule === '') return [];
  const times = Number(typed.times);
  return nextDates(rule, typed.date, times + 1)
    .filter((date) => date > typed.date)
    .slice(0, times - 1);
}

export const isTimes = (text: string): boolean => /^\d{1,2}$/u.test(text) && Number(text) >= 2 && Number(text) <= maxTimes;
