import { z } from 'zod/v4';
import { groupsHere } from '../../../core/access.js';
import type { Instant } from '../../../core/ids.js';
import type { HeldMeeting } from '../../../core/known.js';
import { type Group, leads } from '../../../core/people/group.js';
import type { Happening } from '../../../core/people/happening.js';
import { read, typedLine } from '../../../core/read.js';
import { type Reply, say, trouble } from '../../../core/reply.js';
import type { Handlers, Request } from '../../../core/request.js';
import { textsIn } from '../../../texts/texts.js';
import { onlyLeads } from '../evaluation/access.js';
import type { EvaluationParts } from '../evaluation/parts.js';
import { whichCard } from '../evaluation/which-card.js';
import { asPlanned, meetingOfCall, startEvaluation } from './start.js';

const endedInput = z.object({ meeting: typedLine, group: typedLine });

interface Candidate {
  readonly group: Group;
  readonly meeting: HeldMeeting;
}

/** Called at the planned end of a meeting, perhaps more than once. */
export const plannedEndPassed =
  (parts: EvaluationParts) =>
  async (meeting: HeldMeeting, group: Group, at: Instant): Promise<void> => {
    await startEvaluation(parts, { group, at, activity: `planned ${meeting.id}`, meeting: asPlanned(meeting, group) });
  };

/** Teams says that a call has ended. Where no group was set up, nobody is asked anything. */
export const callEnded =
  (parts: EvaluationParts) =>
  async ({ id, at, place, endedAt }: Extract<Happening, { kind: 'meetingEnded' }>): Promise<void> => {
    const group = await parts.groups.at(place.id);
    if (group === undefined || group.state === 'gone') return;
    const meeting = meetingOfCall(await parts.meetingsAround(group.id, endedAt), endedAt);
    if (meeting === 'tooEarly') return;
    await startEvaluation(parts, { group, at, activity: id, meeting: meeting && asPlanned(meeting, group) });
  };

/** Whoever leads says that the meeting is over: the one that was last begun here, or one that nobody planned. */
export async function sayItEnded(parts: EvaluationParts, request: Request, wanted = '', wantedGroup = ''): Promise<Reply> {
  const { person, place, at, language } = request;
  const texts = textsIn(language).evaluation;
  const isPersonal = place.kind === 'personal';
  const here = await groupsHere(parts.groups, request);
  if (here.length === 0) return trouble(isPersonal ? texts.noGroups : texts.notSetUp);
  const led = here.filter((group) => leads(group, person.id) && (wantedGroup === '' || group.id === wantedGroup));
  if (led.length === 0) return onlyLeads(here, language);
  const around = await Promise.all(
    led.map(async (group) => (await parts.meetingsAround(group.id, at)).map((meeting): Candidate => ({ group, meeting }))),
  );
  // Card data may be forged, so only a meeting of this place is taken.
  const candidates =
    wanted === '' ? around.flatMap((found) => found.slice(0, 1)) : around.flat().filter(({ meeting }) => meeting.id === wanted);
  if (wanted !== '' && candidates.length === 0) return trouble(texts.noSuchEvaluation);
  const [only, ...others] = candidates;
  const [group, ...otherGroups] = led;
  if (others.length > 0) {
    const choices = candidates.map((one) => ({ id: one.meeting.id, title: `${one.group.name}: ${one.meeting.title}` }));
    return whichCard('ends', choices, '', language);
  }
  if (only === undefined && otherGroups.length > 0) {
    return whichCard(
      'endsIn',
      led.map(({ id, name }) => ({ id, title: name })),
      '',
      language,
    );
  }
  const starting = only ? { group: only.group, meeting: asPlanned(only.meeting, only.group) } : group && { group };
  if (starting === undefined) return onlyLeads(here, language);
  const { outcome } = await startEvaluation(parts, { ...starting, at, activity: request.id });
  return say(outcome === 'started' ? texts.started : texts.startedAlready);
}

export const meetingEndedHandlers = (parts: EvaluationParts): Handlers => ({
  'meeting.ended': async (request) => {
    const { meeting, group } = read(endedInput, request.input);
    return [await sayItEnded(parts, request, meeting, group)];
  },
});
