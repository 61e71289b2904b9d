import { z } from 'zod/v4';
import { maxOpen } from '../../../core/people/work-limit.js';
import { hasPersonalNumber } from '../../../core/privacy/personal-number.js';
import { read, typedLine, typedText } from '../../../core/read.js';
import { type Reply, receipt, say, trouble } from '../../../core/reply.js';
import { type Handlers, type Request, seenByOthers } from '../../../core/request.js';
import { showTime } from '../../../core/time/dates.js';
import { textsIn } from '../../../texts/texts.js';
import {
  byStart,
  changeMeeting,
  type FoundMeeting,
  findMeeting,
  type MeetingParts,
  meetingsHere,
  viewOf,
  whyNot,
} from '../meeting/access.js';
import { waitingQuestions } from '../meeting/answers.js';
import { isAhead, isOn } from '../meeting/schedule.js';
import { whichMeetingCard } from '../meeting/which-meeting.js';
import { raiseCard } from './raise-card.js';
import { markSeen, maxItemLetters, raise, raiseId, speak } from './wishes.js';

const seenInput = z.object({ meeting: typedLine, speaker: typedLine });
const raiseInput = z.object({ meeting: typedLine, item: typedText });

/** Of each group the meeting that comes first. */
const soonest = (meetings: readonly FoundMeeting[]): readonly FoundMeeting[] => {
  const sorted = [...meetings].sort(byStart);
  return sorted.filter(({ group }, index) => sorted.findIndex((one) => one.group.id === group.id) === index);
};

/** What somebody who wants something taken up can do with it. `asked`: they wanted to say it in a meeting that is on. */
async function waysToRaise(parts: MeetingParts, item: string, asked: 'toRaise' | 'toSpeak', request: Request): Promise<Reply> {
  const texts = textsIn(request.language).meetings;
  const { person, place, at } = request;
  if (hasPersonalNumber(item)) return trouble(texts.speakPersonalNumber);
  if (place.kind !== 'personal') return say(texts.raisePrivately);
  const here = await meetingsHere(parts, request);
  const ahead = soonest(here.filter(({ body: meeting }) => isAhead(meeting, at)));
  const isChair = ({ group }: FoundMeeting): boolean => group.chair === person.id;
  const views = (found: readonly FoundMeeting[]) => found.map((one) => viewOf(one, request));
  return raiseCard(
    {
      item,
      asked,
      now: views(here.filter((one) => isOn(one.body, at) && !isChair(one))),
      ahead: views(ahead.filter((one) => !isChair(one))),
      chairless: ahead.some(({ group }) => group.chair === undefined),
      own: views(ahead.filter(isChair)),
      answers: here.some((one) => waitingQuestions(one, person.id, parts.seal, at).length > 0),
    },
    request.language,
  );
}

/** What is said to somebody who has told those who lead a meeting more than they can take in just now. */
function tooFast({ makeWork }: MeetingParts, { body: meeting }: FoundMeeting, { id, person, at, language }: Request): string | undefined {
  const may = makeWork({ person: person.id, what: `wish ${id}`, at });
  if (may.ok) return undefined;
  return textsIn(language).general.limits.atOnce(showTime(may.until, { language, zone: meeting.zone, now: at }));
}

const enough = ({ language }: Request): string => textsIn(language).general.limits.wishes(maxOpen);

export const raisingHandlers = (parts: MeetingParts): Handlers => ({
  'meeting.raiseForm': async (request) => [await waysToRaise(parts, read(raiseInput, request.input).item, 'toRaise', request)],

  'meeting.raise': async (request) => {
    const { meeting: id, item } = read(raiseInput, request.input);
    const texts = textsIn(request.language).meetings;
    if (hasPersonalNumber(item)) return [trouble(texts.speakPersonalNumber)];
    if (item === '') return [trouble(texts.raiseEmpty)];
    if (item.length > maxItemLetters) return [trouble(texts.raiseTooLong)];
    const found = await findMeeting(parts, id, request, 'members');
    if (!found.ok) return [trouble(whyNot(found, request.language))];
    const late = tooFast(parts, found, request);
    if (late !== undefined) return [trouble(late)];
    const { chair, coordinators } = found.group;
    const wish = { person: request.person, item, at: request.at, activity: request.id };
    if (isOn(found.body, request.at)) {
      if (chair === undefined) return [say(texts.speakNoChair)];
      const said = await changeMeeting(parts.store, id, (meeting) => speak(meeting, { ...wish, chair }));
      if (said === 'full') return [trouble(enough(request))];
      return [said === 'sent' ? receipt(texts.speakSent) : trouble(texts.raiseOver)];
    }
    const outcome = await changeMeeting(parts.store, id, (meeting) => raise(meeting, wish, chair === undefined ? coordinators : [chair]));
    if (outcome === 'full') return [trouble(enough(request))];
    if (outcome === 'notAhead') return [trouble(texts.raiseOver)];
    if (outcome === 'sent') await parts.acts.did(request, { what: 'wish', meeting: id, wish: raiseId(request.id) });
    return [receipt(chair === undefined ? texts.raiseSent.coordinators : texts.raiseSent.chair)];
  },

  'meeting.seen': async (request) => {
    const { meeting: id, speaker } = read(seenInput, request.input);
    const texts = textsIn(request.language).meetings;
    const found = await findMeeting(parts, id, request, 'leads');
    if (!found.ok) return [trouble(whyNot(found, request.language))];
    const by = found.group.chair === request.person.id ? 'chair' : 'coordinator';
    const seen = await changeMeeting(parts.store, id, (meeting) => markSeen(meeting, speaker, by, request.at));
    return [seen === 'told' ? say(texts.seenTold) : trouble(texts.seenGone)];
  },
});

const speakInput = z.object({ meeting: typedLine, item: typedLine });

export const speakingHandlers = (parts: MeetingParts): Handlers => ({
  'meeting.speak': async (request) => {
    const { meeting: wanted, item } = read(speakInput, request.input);
    const texts = textsIn(request.language).meetings;
    if (hasPersonalNumber(item)) return [trouble(texts.speakPersonalNumber)];
    const named = wanted === '' ? undefined : await findMeeting(parts, wanted, request, 'members');
    if (named?.ok === false) return [trouble(whyNot(named, request.language))];
    const on =
      named === undefined ? (await meetingsHere(parts, request)).filter(({ body: meeting }) => isOn(meeting, request.at)) : [named];
    const [found, ...others] = on;
    if (found === undefined) return [await waysToRaise(parts, item, 'toSpeak', request)];
    if (others.length > 0) {
      const choices = on.map((one) => viewOf(one, request));
      const typed = seenByOthers(request) ? '' : item;
      return [whichMeetingCard(choices, { to: 'speak', typed }, request.language)];
    }
    const { chair } = found.group;
    if (chair === undefined) return [say(texts.speakNoChair)];
    if (chair === request.person.id) return [say(texts.speakYours)];
    const late = tooFast(parts, found, request);
    if (late !== undefined) return [trouble(late)];
    const speaking = { person: request.person, chair, item: item.slice(0, maxItemLetters), at: request.at, activity: request.id };
    const outcome = await changeMeeting(parts.store, found.id, (meeting) => speak(meeting, speaking));
    if (outcome === 'full') return [trouble(enough(request))];
    return [outcome === 'sent' ? say(texts.speakSent) : trouble(texts.raiseNotOn)];
  },
});
