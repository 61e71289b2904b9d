import { type AccessParts, type FoundInGroup, findHere, findInGroup, leadsOnly, type NoAccess } from '../../../core/access.js';
import type { ReadFile } from '../../../core/files/shared-file.js';
import type { GlossaryKnown, PeopleKnown } from '../../../core/known.js';
import type { MakeWork } from '../../../core/people/work-limit.js';
import type { Seal } from '../../../core/privacy/seal.js';
import { InvalidInput } from '../../../core/read.js';
import type { Request } from '../../../core/request.js';
import { earlierCounts } from '../../../core/store/forgetting.js';
import type { Change, Store } from '../../../core/store/store.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import { type Meeting, meetingKind } from './meeting.js';
import type { RecentActs } from './recent-acts.js';
import type { View } from './view.js';

/** What everything about meetings is given: of other features only what it asks them. */
export interface MeetingParts extends AccessParts, Pick<GlossaryKnown, 'abbreviationsIn'>, Pick<PeopleKnown, 'paused'> {
  readonly seal: Seal;
  readonly readDocument: ReadFile;
  readonly makeWork: MakeWork;
  /** What was done under a name just now. */
  readonly acts: RecentActs;
}

/** A meeting that somebody may know of. */
export type FoundMeeting = FoundInGroup<Meeting>;

/** The meeting that a card or a command names, for whoever may know of it. */
export const findMeeting = (parts: AccessParts, id: string, request: Request, who: 'members' | 'leads'): Promise<FoundMeeting | NoAccess> =>
  findInGroup(parts, meetingKind, id, request, who);

export const whyNot = (refused: NoAccess, language: Language): string =>
  refused.because === 'onlyLeads' ? leadsOnly([refused.group], language) : textsIn(language).meetings.noSuchMeeting;

/** The open meetings of the groups here; `all`: also those that have been and those that were cancelled. */
export const meetingsHere = (parts: AccessParts, request: Request, which: 'open' | 'all' = 'open'): Promise<readonly FoundMeeting[]> =>
  findHere(parts, meetingKind, which === 'open' ? 'open' : 'group', request);

/** Puts the meeting first that begins first. */
export const byStart = (one: Pick<FoundMeeting, 'body'>, other: Pick<FoundMeeting, 'body'>): number =>
  one.body.schedule.start < other.body.schedule.start ? -1 : 1;

/** A meeting as whoever asks is shown it just then. */
export const viewOf = ({ id, body: meeting, group }: FoundMeeting, { language, at }: Request): View => ({
  id,
  meeting,
  group,
  language,
  now: at,
});

/**
 * Changes the answers of a meeting. With each change the earlier ones of the number on its card are forgotten: they would tell when
 * people answered, and which answers came in one sitting.
 */
export async function changeAnswers<Outcome>(
  store: Store,
  id: string,
  rule: (meeting: Meeting) => Change<Meeting, Outcome>,
): Promise<Outcome> {
  const forget = earlierCounts(await store.outgoing(meetingKind, id));
  return changeMeeting(store, id, (meeting) => ({ ...rule(meeting), forget }));
}

/** Changes a meeting that was found. One that has been erased since then does not come back. */
export const changeMeeting = <Outcome>(store: Store, id: string, rule: (meeting: Meeting) => Change<Meeting, Outcome>): Promise<Outcome> =>
  store.change(meetingKind, id, (before) => {
    if (before === undefined) throw new InvalidInput('meeting');
    return rule(before);
  });
