import type { GroupOverview } from '../../core/feature.js';
import type { Instant } from '../../core/ids.js';
import type { Group } from '../../core/people/group.js';
import type { Request } from '../../core/request.js';
import type { Found, Store } from '../../core/store/store.js';
import { textsIn } from '../../texts/texts.js';
import { byStart } from './meeting/access.js';
import { refuseTime } from './meeting/answers.js';
import { type Meeting, meetingKind } from './meeting/meeting.js';
import { closingText, type View, whenText } from './meeting/view.js';

const isToEnd = ({ state, schedule }: Meeting, now: string): boolean => state !== 'cancelled' && state !== 'held' && schedule.end > now;

/** The one of a group's meetings that is on, or comes next. */
export const nextOf = (meetings: readonly Found<Meeting>[], now: Instant): Found<Meeting> | undefined =>
  meetings.filter(({ body }) => isToEnd(body, now)).sort(byStart)[0];

/** What has come in, by name while others can still answer, and all of it after. */
function inputText(view: View): string {
  const texts = textsIn(view.language).meetings;
  const { answers, questions, state } = view.meeting;
  if (questions.length === 0 || state === 'planned') return '';
  const isOpen = refuseTime(view.meeting, view.now) === undefined;
  const named = answers.filter(({ by }) => by.as !== 'unnamed').length;
  return isOpen ? texts.overviewOpen(named, closingText(view)) : texts.overviewClosed(answers.length);
}

/** What waits for somebody who leads, in words. */
function waitsIn(meetings: readonly Meeting[], next: Meeting | undefined, { language, at }: Request): readonly string[] {
  const texts = textsIn(language).meetings;
  const unmarked = meetings
    .filter(({ schedule }) => at >= schedule.end)
    .flatMap(({ answers }) => answers.filter(({ outcome }) => outcome === undefined)).length;
  const unseen = next?.speakers.filter(({ seen }) => !seen).length ?? 0;
  return [
    ...(next === undefined ? [texts.overviewPlan] : []),
    ...(next?.state === 'planned' && next.questions.length === 0 ? [texts.overviewAsk] : []),
    ...(unseen > 0 ? [texts.overviewWishes(unseen)] : []),
    ...((next?.unreached.length ?? 0) > 0 ? [texts.unreachedTitle] : []),
    ...(unmarked > 0 ? [texts.wanted.mark(unmarked)] : []),
  ];
}

/** The next meeting of a group, what has come in before it and what waits for those who lead. */
export const meetingsOverview =
  (store: Store) =>
  async (group: Group, request: Request): Promise<GroupOverview> => {
    const texts = textsIn(request.language).meetings;
    const open = await store.find(meetingKind, `open:${group.id}`);
    const next = nextOf(open, request.at);
    const waits = waitsIn(
      open.map(({ body }) => body),
      next?.body,
      request,
    );
    if (next === undefined) return { lines: [texts.overviewNone], waits };
    const view: View = { id: next.id, meeting: next.body, group, language: request.language, now: request.at };
    const lines = [texts.overviewNext(whenText(view), next.body.title), inputText(view)];
    return { lines: lines.filter((line) => line !== ''), waits, next: next.body.schedule.start, meeting: next.id };
  };
