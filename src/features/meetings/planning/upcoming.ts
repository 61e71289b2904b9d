import { z } from 'zod/v4';
import { leads } from '../../../core/people/group.js';
import { read, typedLine } from '../../../core/read.js';
import { type CardReply, lines, trouble } from '../../../core/reply.js';
import type { Handlers, Request } from '../../../core/request.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import { type FoundMeeting, findMeeting, type MeetingParts, meetingsHere, viewOf, whyNot } from '../meeting/access.js';
import { waitingQuestions } from '../meeting/answers.js';
import { abbreviationsOf, questionsCard } from '../meeting/questions-card.js';
import { isOn } from '../meeting/schedule.js';
import { closingText, groupName, type View, whenText } from '../meeting/view.js';
import { whichMeetingCard } from '../meeting/which-meeting.js';

/** As many meetings as one can read on a phone. */
const maxRows = 10;
/** Of those that have been, whether or not anything is wanted of the reader. */
const maxPast = 5;

export interface Row extends View {
  /** What is wanted of the reader, in words. */
  readonly wanted: readonly string[];
}

const isPast = ({ meeting, now }: Row): boolean => now >= meeting.schedule.end;

/** What is ahead, the soonest first; and what has been, the latest first, with all that still wants something of the reader. */
export function listCard(rows: readonly Row[], language: Language): CardReply {
  const texts = textsIn(language).meetings;
  const sorted = [...rows].sort((one, other) => (one.meeting.schedule.start < other.meeting.schedule.start ? -1 : 1));
  const show = (all: readonly Row[]) =>
    all.slice(0, maxRows).map((row) => ({
      meeting: row.id,
      when: whenText(row),
      title: row.meeting.title,
      place: row.meeting.place,
      group: groupName(row),
      wanted: row.wanted.map((text) => ({ text })),
    }));
  const ahead = sorted.filter((row) => !isPast(row));
  const been = sorted.filter(isPast).reverse();
  const [shown, past] = [show(ahead), show(been.filter((row, index) => index < maxPast || row.wanted.length > 0))];
  const more = ahead.length > maxRows ? texts.listMore(ahead.length - maxRows) : '';
  const inLines = (all: typeof shown) =>
    all.map(({ when, title, place, group, wanted }) => lines(`${when}: ${title}, ${group}`, place, ...wanted.map(({ text }) => text)));
  return {
    kind: 'card',
    card: 'meetings/list',
    language,
    title: texts.listTitle,
    data: { rows: shown, more, past },
    text: lines(
      texts.listTitle,
      shown.length === 0 ? texts.listNone : '',
      ...inLines(shown),
      more,
      past.length > 0 ? texts.listPast : '',
      ...inLines(past),
    ),
  };
}

const meetingInput = z.object({ meeting: typedLine });

/** The meeting as whoever asks sees it, with what they may do. */
function shownMeeting(found: FoundMeeting, abbreviationsIn: MeetingParts['abbreviationsIn'], request: Request): CardReply {
  const { body: meeting, group } = found;
  const { state, schedule, answers } = meeting;
  const isLead = leads(group, request.person.id);
  const may = {
    change: isLead && state !== 'cancelled' && state !== 'held' && request.at < schedule.start,
    mark: isLead && (state === 'closed' || state === 'held') && answers.some(({ outcome }) => outcome === undefined),
    speak: isOn(meeting, request.at) && request.place.kind === 'personal',
    reached: isLead && state !== 'planned',
    who: isLead && state === 'posted' && meeting.questions.length > 0,
  };
  const abbreviations = abbreviationsOf(meeting, request.language, abbreviationsIn);
  return questionsCard({ ...viewOf(found, request), abbreviations, as: 'shown', may });
}

export function upcomingHandlers(parts: MeetingParts): Handlers {
  const { seal, abbreviationsIn } = parts;

  /** Only for the person's own eyes: it tells what they have not answered. */
  function wanted(found: FoundMeeting, request: Request): readonly string[] {
    const { body: meeting, group } = found;
    const { person, at } = request;
    const texts = textsIn(request.language).meetings;
    const left = waitingQuestions(found, person.id, seal, at);
    const unmarked = meeting.answers.filter(({ outcome }) => outcome === undefined).length;
    return [
      ...(left.length > 0 ? [texts.wanted.answer(left.length, closingText(viewOf(found, request)))] : []),
      ...(leads(group, person.id) && unmarked > 0 && at >= meeting.schedule.end ? [texts.wanted.mark(unmarked)] : []),
    ];
  }

  return {
    'meeting.list': async (request) => {
      const isPersonal = request.place.kind === 'personal';
      const texts = textsIn(request.language).meetings;
      if (!isPersonal && (await parts.groups.at(request.place.id)) === undefined) return [trouble(texts.notSetUp)];
      const found = (await meetingsHere(parts, request, 'all')).filter(({ body: meeting }) => meeting.state !== 'cancelled');
      const rows = found.map((one) => ({ ...viewOf(one, request), wanted: isPersonal ? wanted(one, request) : [] }));
      return [listCard(rows, request.language)];
    },

    'meeting.next': async (request) => {
      const ahead = (await meetingsHere(parts, request)).filter(({ body: meeting }) => meeting.schedule.end > request.at);
      const [only, ...others] = ahead;
      if (only === undefined) return [listCard([], request.language)];
      if (others.length === 0) return [shownMeeting(only, parts.abbreviationsIn, request)];
      const views = ahead.map((one) => viewOf(one, request));
      return [whichMeetingCard(views, { to: 'show' }, request.language)];
    },

    'meeting.show': async (request) => {
      const found = await findMeeting(parts, read(meetingInput, request.input).meeting, request, 'members');
      if (!found.ok) return [trouble(whyNot(found, request.language))];
      return [shownMeeting(found, abbreviationsIn, request)];
    },
  };
}
