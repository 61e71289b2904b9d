import { z } from 'zod/v4';
import { seenByOthers } from '../../core/audience.js';
import { hasPersonalNumber } from '../../core/personal-number.js';
import { read, typedLine } from '../../core/read.js';
import { say, trouble } from '../../core/reply.js';
import type { Handlers } from '../../core/request.js';
import type { Store } from '../../core/store.js';
import { textsIn } from '../../texts/texts.js';
import { changeMeeting, findMeeting, type GroupsKnown, meetingsHere } from './access.js';
import { whichMeetingCard } from './cards/which.js';
import { isOn, mostItem, speak } from './speak.js';

const speakInput = z.object({ meeting: typedLine, item: typedLine });

export const speakingHandlers = (store: Store, groups: GroupsKnown): Handlers => ({
  'meeting.speak': async (request) => {
    const { meeting: wanted, item } = read(speakInput, request.input);
    const texts = textsIn(request.language).meetings;
    if (hasPersonalNumber(item)) return [trouble(texts.speakPersonalNumber)];
    const named = wanted === '' ? undefined : await findMeeting(store, groups, wanted, request, 'members');
    if (named?.ok === false) return [trouble(texts[named.because])];
    const on =
      named === undefined ? (await meetingsHere(store, groups, request)).filter(({ meeting }) => isOn(meeting, request.at)) : [named];
    const [found, ...others] = on;
    if (found === undefined) return [say(texts.speakNoMeeting)];
    if (others.length > 0) {
      const choices = on.map(({ id, meeting }) => ({ id, body: meeting }));
      const typed = seenByOthers(request) ? '' : item;
      return [whichMeetingCard(choices, { to: 'speak', typed, question: 0, visibility: 'chair' }, request.language)];
    }
    const { chair } = found.group;
    if (chair === undefined) return [say(texts.speakNoChair)];
    const speaking = { person: request.person, chair, item: item.slice(0, mostItem), at: request.at, activity: request.id };
    const outcome = await changeMeeting(store, found.id, (meeting) => speak(meeting, speaking));
    return [outcome === 'sent' ? say(texts.speakSent) : trouble(texts.speakNoMeeting)];
  },
});
