import type { ActivityId, Instant } from '../../../src/core/ids.js';
import type { HeldMeeting } from '../../../src/core/known.js';
import type { Group } from '../../../src/core/people/group.js';
import type { Office } from '../../../src/core/people/office.js';
import type { Request } from '../../../src/core/request.js';
import type { Message, Renderers } from '../../../src/core/store/outgoing.js';
import { evaluationWakes } from '../../../src/features/evaluation/closing/wakes.js';
import { type Evaluation, evaluationKind } from '../../../src/features/evaluation/evaluation/evaluation.js';
import { evaluationHandlers } from '../../../src/features/evaluation/feature.js';
import { evaluationRenderers } from '../../../src/features/evaluation/renderers.js';
import { callEnded } from '../../../src/features/evaluation/starting/meeting-ended.js';
import { actingOn } from '../../support/acting.js';
import { groupPlace, groupWith, person } from '../../support/groups.js';
import { recordingStore } from '../../support/recording-store.js';
import { placeOf } from '../../support/requests.js';
import { drawn, meetingEnd, partsWith } from './rules-world.js';

export const officePlace = { ...placeOf('channel', 'Stödfunktionen'), id: '19:office@thread.tacv2' as typeof groupPlace.id };
export const inChannel: Partial<Request> = { place: groupPlace, via: 'execute' };
export const six = { prepared: '4', clear: '3', followed: '5', perspective: '2', heard: '4', worthwhile: '5' };

export const heldMeeting = (changes: Partial<HeldMeeting> = {}): HeldMeeting => ({
  id: 'meeting',
  title: 'Decembermötet',
  start: '2026-12-01T13:00:00.000Z' as Instant,
  end: meetingEnd,
  ...changes,
});

/** The groups with their evaluations, and what people do in personal chat unless told otherwise. */
export function evaluationWorld(meetings: readonly HeldMeeting[] = [heldMeeting()], groups: readonly Group[] = [groupWith()]) {
  const store = recordingStore();
  const office: Office = { id: officePlace.id, name: '', coordinator: person('Stina') };
  const parts = partsWith(store, {
    nonce: drawn(),
    groups: {
      at: async (place) => groups.find(({ id }) => id === place),
      of: async (who) => groups.filter(({ members }) => members.some(({ id }) => id === who)),
    },
    offices: {
      at: async (place) => (place === office.id ? office : undefined),
      all: async () => [office],
      named: async () => office,
    },
    meetingsAround: async (group) => (group === groupPlace.id ? meetings : []),
    perspectiveKept: async () => undefined,
  });
  const handlers = evaluationHandlers(parts);
  const renderers: Renderers = evaluationRenderers(parts);
  let at = meetingEnd;

  const { does } = actingOn(handlers, () => at);
  const says = async (name: string, verb: string, input: object = {}, changes: Partial<Request> = {}): Promise<string> => {
    const reply = await does(name, verb, input, changes);
    if (reply.kind === 'file') return reply.instead.text;
    return reply.kind === 'card' || reply.kind === 'text' ? reply.text : reply.kind;
  };

  /** Wakes what is due until nothing is. */
  const goesTo = async (now: string): Promise<void> => {
    at = now as Instant;
    for (let again = true; again; ) {
      const due = [...store.wakes].filter(([, wakeAt]) => wakeAt !== null && wakeAt <= at);
      again = due.length > 0;
      for (const [id] of due) await evaluationWakes(parts)['evaluation']?.(id, at);
    }
  };

  /** What has been sent since the last time, as it looks now: to whom and what. */
  const delivered = async (): Promise<readonly { readonly to: string; readonly show: string; readonly text: string }[]> => {
    return Promise.all(
      store.news().map(async ({ message }) => {
        const { recipient, show } = message as Message;
        const to = recipient.to === 'person' ? recipient.person : recipient.to === 'place' ? recipient.place : 'unnamed';
        const [id = ''] = Object.keys(store.bodies(evaluationKind));
        return { to, show: show.replace('evaluation.', ''), text: (await renderers[show]?.(id, message as Message, 'sv'))?.text ?? '' };
      }),
    );
  };
  /** As many people answer as there are names. */
  const answers = async (id: string, names: readonly string[], input: object = six): Promise<void> => {
    for (const name of names) await does(name, 'evaluation.answer', { ...input, evaluation: id }, inChannel);
  };
  const ends = (changes: { readonly at?: Instant; readonly endedAt?: Instant; readonly place?: typeof groupPlace } = {}) =>
    callEnded(parts)({ kind: 'meetingEnded', id: 'call' as ActivityId, at, place: groupPlace, endedAt: at, ...changes });
  const open = () => Object.entries(store.bodies(evaluationKind)) as [string, Evaluation][];
  return { store, parts, handlers, does, says, goesTo, delivered, answers, ends, open };
}
