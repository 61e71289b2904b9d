import type { Instant } from '../../../core/ids.js';
import type { Group } from '../../../core/people/group.js';
import { type Reader, showDay, showMoment, showRange } from '../../../core/time/dates.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import type { By, Meeting } from './meeting.js';

/** A meeting as one reader is shown it. */
export interface View {
  readonly id: string;
  readonly meeting: Meeting;
  readonly group: Pick<Group, 'name'> | undefined;
  readonly language: Language;
  /** When it is read; for a card that stays: when it was posted. */
  readonly now: Instant;
}

export const readerOf = ({ meeting, language, now }: View): Reader => ({ language, zone: meeting.zone, now });

export const whenText = (view: View): string => showRange(view.meeting.schedule.start, view.meeting.schedule.end, readerOf(view));

export const closingText = (view: View): string => showMoment(view.meeting.schedule.closeAt, readerOf(view));

/** The title with its day: "Decembermötet (tisdag 15 december)". */
export const namedByDay = (view: View): string => `${view.meeting.title} (${showDay(view.meeting.schedule.start, readerOf(view))})`;

export const groupName = ({ group }: View): string => group?.name ?? '';

/** Names for these meetings that tell them apart: by the day, and by the group where they are of several. */
export function namesApart(views: readonly View[]): (view: View) => string {
  const isOneGroup = new Set(views.map(groupName)).size < 2;
  return (view) =>
    isOneGroup || view.meeting.title.includes(groupName(view)) ? namedByDay(view) : `${namedByDay(view)}, ${groupName(view)}`;
}

export const textsOf = ({ language }: View) => textsIn(language).meetings;

/** Whose an answer is, in words. */
export function byText(by: By, view: View): string {
  const texts = textsOf(view);
  if (by.as === 'unnamed') return texts.handOverUnnamed;
  const name = by.name === '' ? texts.someone : by.name;
  return by.as === 'named' ? name : `${name} (${texts.handOverToChair})`;
}
