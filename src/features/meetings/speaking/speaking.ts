import { z } from 'zod/v4';
import { hasPersonalNumber } from '../../../core/privacy/personal-number.js';
import { read, typedLine } from '../../../core/read.js';
import { say, trouble } from '../../../core/reply.js';
import { type Handlers, seenByOthers } from '../../../core/request.js';
import { textsIn } from '../../../texts/texts.js';
import { changeMeeting, findMeeting, meetingsHere, whyNot } from '../meeting/access.js';
import { viewOf } from '../meeting/view-of.js';
import { whichMeetingCard } from '../meeting/which-card.js';
import { type RaisingParts, waysToRaise } from './raising.js';
import { isOn, mostItem, speak } from './speak.js';

const speakInput = z.object({ meeting: typedLine, item: typedLine });

export const speakingHandlers = (parts: RaisingParts): Handlers => ({
  'meeting.speak': async (request) => {
    const { meeting: wanted, item } = read(speakInput, request.input);
    const texts = textsIn(request.language).meetings;
    if (hasPersonalNumber(item)) return [trouble(texts.speakPersonalNumber)];
    const named = wanted === '' ? undefined : await findMeeting(parts.store, parts, wanted, request, 'members');
    if (named?.ok === false) return [trouble(whyNot(named, request.language))];
    const on =
      named === undefined ? (await meetingsHere(parts.store, parts, request)).filter(({ meeting }) => isOn(meeting, request.at)) : [named];
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
    const speaking = { person: request.person, chair, item: item.slice(0, mostItem), at: request.at, activity: request.id };
    const outcome = await changeMeeting(parts.store, found.id, (meeting) => speak(meeting, speaking));
    return [outcome === 'sent' ? say(texts.speakSent) : trouble(texts.raiseNotOn)];
  },
});
