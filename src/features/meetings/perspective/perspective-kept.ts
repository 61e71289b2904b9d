import { barOf } from '../../../core/drawing/bars.js';
import type { Instant, PlaceId } from '../../../core/ids.js';
import type { PerspectiveKept } from '../../../core/known.js';
import { type CardReply, lines } from '../../../core/reply.js';
import type { Store } from '../../../core/store/store.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import { hasPerspective } from '../meeting/agenda.js';
import { type Meeting, meetingKind } from '../meeting/meeting.js';

/** Fewer meetings than this say nothing about a habit. */
const minMeetings = 4;
/** The latest that are counted. */
const maxMeetings = 12;

/** In how many of a group's latest meetings the perspective had an item; undefined while too few have been. */
export function perspectiveKept(
  meetings: readonly Pick<Meeting, 'agenda' | 'state' | 'schedule'>[],
  now: Instant,
): PerspectiveKept | undefined {
  const held = meetings
    .filter(({ state, schedule }) => state !== 'cancelled' && schedule.end <= now)
    .sort((one, other) => (one.schedule.start > other.schedule.start ? -1 : 1))
    .slice(0, maxMeetings);
  if (held.length < minMeetings) return undefined;
  return { kept: held.filter(({ agenda }) => hasPerspective(agenda)).length, of: held.length };
}

/** Looks a group's meetings up, and tells in how many of the latest the perspective had an item. */
export async function perspectiveKeptIn(store: Store, group: PlaceId, now: Instant): Promise<PerspectiveKept | undefined> {
  const found = await store.find(meetingKind, `group:${group}`);
  return perspectiveKept(
    found.map(({ body }) => body),
    now,
  );
}

/** Shows the group in how many of its meetings the perspective had an item. Nothing on it is about a person. */
export function perspectiveKeptCard(group: string, found: PerspectiveKept | undefined, language: Language): CardReply {
  const texts = textsIn(language).meetings;
  const sentence = found === undefined ? texts.perspectiveKeptLater : texts.perspectiveKept(found.kept, found.of);
  const help = found === undefined ? '' : texts.perspectiveKeptHelp;
  return {
    kind: 'card',
    card: 'meetings/perspective-kept',
    language,
    title: texts.perspectiveKeptTitle,
    data: { group, sentence, help, bars: found === undefined ? [] : [barOf(found.kept, found.of)] },
    text: lines(texts.perspectiveKeptTitle, group, sentence, help),
  };
}
