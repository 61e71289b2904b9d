import { z } from 'zod/v4';
import { groupsHere } from '../../../core/access.js';
import type { Instant } from '../../../core/ids.js';
import { read, typedLine } from '../../../core/read.js';
import { type Reply, say, trouble } from '../../../core/reply.js';
import type { Handlers, Request } from '../../../core/request.js';
import { type Marks, wasHandled, withHandled } from '../../../core/store/idempotence.js';
import type { Change } from '../../../core/store/store.js';
import { textsIn } from '../../../texts/texts.js';
import { changeMeeting, type FoundMeeting, type MeetingParts, viewOf } from '../meeting/access.js';
import { itemsOf, withItem, withMark } from '../meeting/agenda.js';
import { requestMarks } from '../meeting/answers.js';
import type { Meeting } from '../meeting/meeting.js';
import { edited } from '../meeting/messages.js';
import { nextWake } from '../meeting/wake.js';
import { ledMeeting } from '../meeting/which-meeting.js';
import { hasTold } from '../planning/change-of-plan.js';
import { refuseEdit } from '../planning/edit.js';
import { maxLetters } from '../planning/plan.js';
import { perspectiveCard, waysToAsk } from './perspective-card.js';
import { perspectiveKeptCard, perspectiveKeptIn } from './perspective-kept.js';

type Changed = 'done' | 'gone' | 'tooLong' | 'cancelledAlready' | 'alreadyHeld';

/** The agenda as `change` makes it. Cards that are out follow; nobody is sent anything for it. */
function changeAgenda(
  meeting: Meeting,
  change: (agenda: string) => string | undefined,
  now: Instant,
  marks: Marks,
): Change<Meeting, Changed> {
  if (wasHandled(meeting, marks)) return { outcome: 'done' };
  const refused = refuseEdit(meeting, now);
  if (refused !== undefined) return { outcome: refused };
  const agenda = change(meeting.agenda);
  if (agenda === undefined) return { outcome: 'gone' };
  if (agenda.length > maxLetters.agenda) return { outcome: 'tooLong' };
  if (agenda === meeting.agenda) return { outcome: 'done' };
  const after: Meeting = withHandled({ ...meeting, agenda, edits: meeting.edits + 1 }, marks);
  return {
    body: after,
    send: hasTold(after) && after.state !== 'planned' ? edited(after, [], now) : [],
    wakeAt: nextWake(after),
    outcome: 'done',
  };
}

const meetingInput = z.object({ meeting: typedLine, number: typedLine });
const markInput = meetingInput.extend({ item: typedLine, off: z.enum(['true', 'false']).default('false') });
const addInput = meetingInput.extend({ way: z.enum(waysToAsk) });

/** An agenda's items with the perspective of patients and next of kin: shown, marked and added to by whoever leads the meeting. */
export function perspectiveHandlers(parts: MeetingParts): Handlers {
  const { store, seal, groups } = parts;

  const led = (request: Request, wanted: string, number: string): Promise<FoundMeeting | Reply> =>
    ledMeeting(parts, wanted, request, 'perspective', number);

  async function changed(
    found: FoundMeeting,
    request: Request,
    change: (agenda: string) => string | undefined,
    said: string,
  ): Promise<Reply> {
    const { language, at } = request;
    const texts = textsIn(language).meetings;
    const { outcome, meeting } = await changeMeeting(store, found.id, (before) => {
      const one = changeAgenda(before, change, at, requestMarks(seal, found.id, request.id));
      return { ...one, outcome: { outcome: one.outcome, meeting: one.body ?? before } };
    });
    if (outcome === 'cancelledAlready' || outcome === 'alreadyHeld') return trouble(texts[outcome]);
    if (outcome === 'tooLong') return trouble(texts.planRefused.tooLong);
    const told = outcome === 'gone' ? texts.perspectiveGone : said;
    return perspectiveCard({ ...viewOf({ ...found, body: meeting }, request), as: 'shown', said: told });
  }

  return {
    'meeting.perspective': async (request) => {
      const { meeting, number } = read(meetingInput, request.input);
      const found = await led(request, meeting, number);
      return ['kind' in found ? found : perspectiveCard({ ...viewOf(found, request), as: 'shown' })];
    },

    'meeting.markItem': async (request) => {
      const { meeting, number, item, off } = read(markInput, request.input);
      const texts = textsIn(request.language).meetings;
      const found = await led(request, meeting, number);
      if ('kind' in found) return [found];
      const wanted = number.replace(/\D/gu, '');
      const named = itemsOf(found.body.agenda).find((one) => (item === '' ? one.number === wanted : one.id === item));
      if (named === undefined) {
        const said = item !== '' ? texts.perspectiveGone : wanted === '' ? '' : texts.perspectiveNoItem;
        return [perspectiveCard({ ...viewOf(found, request), as: 'shown', said })];
      }
      if (named.marked === 'words') return [perspectiveCard({ ...viewOf(found, request), as: 'shown', said: texts.perspectiveByWords })];
      const on = off !== 'true';
      const said = on ? texts.perspectiveMarked(named.line) : texts.perspectiveUnmarked(named.line);
      return [await changed(found, request, (agenda) => withMark(agenda, named.id, on), said)];
    },

    'meeting.addItem': async (request) => {
      const { meeting, way } = read(addInput, request.input);
      const texts = textsIn(request.language).meetings;
      const found = await led(request, meeting, '');
      if ('kind' in found) return [found];
      const words = texts.perspectiveAsk[way];
      return [await changed(found, request, (agenda) => withItem(agenda, words), texts.perspectiveAdded(words))];
    },

    'meeting.perspectiveKept': async (request) => {
      const { place, language, at } = request;
      const texts = textsIn(language).meetings;
      const here = await groupsHere(groups, request);
      if (here.length === 0) return [place.kind === 'personal' ? say(texts.perspectiveKeptLater) : trouble(texts.notSetUp)];
      const cards = here.map(async ({ id, name }) => perspectiveKeptCard(name, await perspectiveKeptIn(store, id, at), language));
      return Promise.all(cards);
    },
  };
}
