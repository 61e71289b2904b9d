import { z } from 'zod/v4';
import { groupsHere } from '../../../core/access.js';
import { alone } from '../../../core/alone.js';
import type { Instant, PersonId } from '../../../core/ids.js';
import { type Group, leads } from '../../../core/people/group.js';
import { sealWay } from '../../../core/privacy/way-back.js';
import { read, typedLine } from '../../../core/read.js';
import { type CardReply, lines, type Reply, say, trouble } from '../../../core/reply.js';
import { type Handler, type Handlers, type Request, seenByOthers } from '../../../core/request.js';
import { type Marks, wasHandled, withHandled } from '../../../core/store/idempotence.js';
import type { Change } from '../../../core/store/store.js';
import { showMoment } from '../../../core/time/dates.js';
import { inZone, toInstant } from '../../../core/time/local-time.js';
import { textsIn } from '../../../texts/texts.js';
import { changeMeeting, type FoundMeeting, type MeetingParts, viewOf } from '../meeting/access.js';
import { hasAnsweredByName, refuseTime, requestMarks } from '../meeting/answers.js';
import type { Meeting } from '../meeting/meeting.js';
import { nudges } from '../meeting/messages.js';
import { closingText, namedByDay, readerOf, textsOf, type View } from '../meeting/view.js';
import { reachable } from '../meeting/wake.js';
import { pickMeeting } from '../meeting/which-meeting.js';

/** Hours between two reminders that somebody asked for. */
const restHours = 24;

const isRested = ({ nudgedAt }: Meeting, now: Instant): boolean =>
  nudgedAt === null || toInstant(inZone(nudgedAt, 'utc').plus({ hours: restHours })) <= now;

/** Those who gave their name with an answer, once each, with when they last did. */
function answeredByName({ answers }: Meeting): readonly { readonly person: PersonId; readonly name: string; readonly at: Instant }[] {
  const named = answers.flatMap(({ by }) => (by.as === 'unnamed' ? [] : [by]));
  const latest = new Map([...named].sort((one, other) => (one.at < other.at ? -1 : 1)).map((by) => [by.person, by]));
  return [...latest.values()];
}

export interface WhoView extends View {
  /** The reader may have the others reminded now. */
  readonly reminds: boolean;
}

/** For those who lead. How many have answered without a name is told only when nobody can answer any more, or it would tell who. */
export function whoAnsweredCard(view: WhoView): CardReply {
  const texts = textsOf(view);
  const { meeting, now, reminds } = view;
  const isOpen = refuseTime(meeting, now) === undefined;
  const people = answeredByName(meeting).map(({ name, at }) => `${name === '' ? texts.someone : name}, ${showMoment(at, readerOf(view))}`);
  const unnamed = meeting.answers.filter(({ by }) => by.as === 'unnamed').length;
  const said = [
    people.length === 0 ? texts.whoNobody : texts.whoNamed,
    ...people,
    isOpen ? texts.whoUnnamedLater : texts.whoUnnamed(unnamed),
    isOpen ? texts.answerUntil(closingText(view)) : '',
    reminds ? texts.whoRemindHelp : '',
  ].filter((line) => line !== '');
  return {
    kind: 'card',
    card: 'meetings/who-answered',
    language: view.language,
    title: texts.whoTitle,
    data: { meeting: view.id, title: namedByDay(view), lines: said.map((text) => ({ text })), reminds },
    text: lines(texts.whoTitle, namedByDay(view), ...said),
  };
}

type Nudged = 'reminded' | 'recently' | 'nobody' | 'notOpen';

/**
 * Reminds everybody who has not answered by name, in the same way: also those who have answered without a name, lest it tell who has.
 * `remindable` are their sealed ways back, made before the rule, which may run twice.
 */
function remindOthers(meeting: Meeting, remindable: readonly string[], now: Instant, marks: Marks): Change<Meeting, Nudged> {
  if (wasHandled(meeting, marks)) return { outcome: 'reminded' };
  if (meeting.questions.length === 0 || refuseTime(meeting, now) !== undefined) return { outcome: 'notOpen' };
  if (!isRested(meeting, now)) return { outcome: 'recently' };
  if (remindable.length === 0) return { outcome: 'nobody' };
  return {
    body: withHandled({ ...meeting, nudgedAt: now }, marks),
    send: nudges(meeting, remindable, now),
    outcome: 'reminded',
  };
}

const input = z.object({ meeting: typedLine });

/** `showNext`: what is ahead, with how many have answered; for whoever may not see who has. */
export function remindingHandlers(parts: MeetingParts, showNext: Handler | undefined): Handlers {
  const { store, seal, paused } = parts;

  /** The meeting that a card names, else the only one that the person leads and that takes answers; or what to say instead. */
  const meant = (request: Request, to: 'who' | 'remind'): Promise<FoundMeeting | Reply> => {
    const { meeting: id } = read(input, request.input);
    const fits = ({ body: meeting }: FoundMeeting) => meeting.questions.length > 0 && meeting.state === 'posted';
    const none = () => say(textsIn(request.language).meetings.answerNoneOpen);
    return pickMeeting(parts, request, { id, who: 'leads', fits, none }, { to });
  };

  async function waysTo(group: Group, { id, body: meeting }: FoundMeeting): Promise<readonly string[]> {
    const people = (await reachable(store, meeting, group)).filter((person) => !hasAnsweredByName(meeting, person));
    const resting = await paused(people);
    return people.filter((person) => !resting.includes(person)).map((person) => sealWay(seal, { person, language: group.language }, id));
  }

  return {
    'preparation.who': async (request) => {
      const here = await groupsHere(parts.groups, request);
      if (here.length > 0 && !here.some((group) => leads(group, request.person.id)) && read(input, request.input).meeting === '') {
        return [say(textsIn(request.language).meetings.whoOnlyLeads), ...((await showNext?.(request)) ?? [])];
      }
      const found = await meant(request, 'who');
      if ('kind' in found) return [found];
      const reminds = refuseTime(found.body, request.at) === undefined && isRested(found.body, request.at);
      const shown = whoAnsweredCard({ ...viewOf(found, request), reminds });
      if (!seenByOthers(request)) return [shown];
      return [alone([shown], say(textsIn(request.language).meetings.onlyPrivately), request.language)];
    },

    'meeting.remind': async (request) => {
      const texts = textsIn(request.language).meetings;
      const found = await meant(request, 'remind');
      if ('kind' in found) return [found];
      const { id, group } = found;
      const ways = await waysTo(group, found);
      const nudged = await changeMeeting(store, id, (meeting) =>
        remindOthers(meeting, ways, request.at, requestMarks(seal, id, request.id)),
      );
      return [nudged === 'reminded' ? say(texts.nudged) : trouble(texts.notNudged[nudged])];
    },
  };
}
