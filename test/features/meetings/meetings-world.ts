import assert from 'node:assert/strict';
import type { FileText } from '../../../src/core/files/shared-file.js';
import type { Instant, PersonId } from '../../../src/core/ids.js';
import type { Group } from '../../../src/core/people/group.js';
import type { MakeWork } from '../../../src/core/people/work-limit.js';
import { openWay } from '../../../src/core/privacy/way-back.js';
import type { Message, Renderers } from '../../../src/core/store/outgoing.js';
import { meetingHandlers } from '../../../src/features/meetings/feature.js';
import { meetingId, meetingKind } from '../../../src/features/meetings/meeting/meeting.js';
import { recentActs, recentActsKind, recentActsWakes } from '../../../src/features/meetings/meeting/recent-acts.js';
import { meetingWakes } from '../../../src/features/meetings/meeting/wake.js';
import { meetingRenderers } from '../../../src/features/meetings/renderers.js';
import { pausedAmong } from '../../../src/features/people/choices/choices.js';
import { actingOn } from '../../support/acting.js';
import { groupPlace, groupWith } from '../../support/groups.js';
import { planWith } from '../../support/meetings.js';
import { recordingStore } from '../../support/recording-store.js';
import { placeOf, unlimited } from '../../support/requests.js';
import { sealWith } from '../../support/seals.js';

/** The group of `support/groups.ts` with meetings, and what its people do in personal chat unless told otherwise. */
export function meetingsWorld(groups: readonly Group[] = [groupWith()], makeWork: MakeWork = unlimited) {
  const store = recordingStore();
  const seal = sealWith();
  const known = {
    at: async (place: string) => groups.find(({ id }) => id === place),
    of: async (who: string) => groups.filter(({ members }) => members.some(({ id }) => id === who)),
  };
  const abbreviationsIn = (text: string) => (text.includes('SIP') ? [{ abbr: 'SIP', name: 'Samordnad individuell plan' }] : []);
  let file: FileText = { ok: false, because: 'broken' };
  const readDocument = async (): Promise<FileText> => file;
  const paused = (people: readonly PersonId[]) => pausedAmong(store, people);
  const parts = { store, seal, makeWork, abbreviationsIn, readDocument, groups: known, paused, acts: recentActs(store) };
  const handlers = meetingHandlers(parts);
  const renderers: Renderers = meetingRenderers(parts);
  const over: string[] = [];
  const ended = async ({ id }: { id: string }, _: Group, now: Instant): Promise<void> => {
    over.push(`${id} ${now}`);
  };
  const wakes = { ...meetingWakes(store, seal, { ...parts, paused, ended }), ...recentActsWakes(store) };
  let at = '2026-11-20T09:00:00.000Z' as Instant;

  const { does, latest } = actingOn(handlers, () => at);

  /** Wakes what is due until nothing is. Fails where `Wakes` is not kept to, which would never end. */
  const goesTo = async (now: string): Promise<void> => {
    at = now as Instant;
    for (let again = true; again; ) {
      const due = [...store.wakes].filter(([, wakeAt]) => wakeAt !== null && wakeAt <= at);
      again = due.length > 0;
      for (const [id, wakeAt] of due) {
        const kind = id in store.bodies(recentActsKind) ? 'recent-acts' : 'meeting';
        await wakes[kind]?.(id, at);
        const stuck =
          'A wake-up must not leave the same wakeAt: delivery takes it for stuck. What falls on one moment is done in one step.';
        assert.notEqual(store.wakes.get(id), wakeAt, stuck);
      }
    }
  };

  /** What has been sent since the last time, as it looks now: to whom and what. */
  const delivered = async (): Promise<readonly { readonly to: string; readonly show: string; readonly text: string }[]> => {
    const [id = ''] = Object.keys(store.bodies(meetingKind));
    const rows = await Promise.all(Object.keys(store.bodies(meetingKind)).map((one) => store.outgoing(meetingKind, one)));
    const waiting = new Set(rows.flat().flatMap((row) => (row.state === 'waiting' ? [row.id] : [])));
    return Promise.all(
      store.news().map(async ({ id: row, message }) => {
        if (waiting.has(row)) store.becomes(row, { state: 'sent' });
        const { recipient, show } = message as Message;
        const to =
          recipient.to === 'person' ? recipient.person : recipient.to === 'unnamed' ? openWay(seal, recipient.sealed, id)?.person : 'place';
        return { to: to ?? '', show, text: (await renderers[show]?.(id, message as Message, 'sv'))?.text ?? '' };
      }),
    );
  };

  /** Petra plans a meeting in the channel; gives its id. */
  const planned = async (changes: object = {}): Promise<string> => {
    await does('Petra', 'meeting.save', { ...planWith(), ...changes }, { place: groupPlace, via: 'execute' });
    return meetingId(latest());
  };
  const meeting = async (id: string) => {
    const found = await store.get(meetingKind, id);
    assert.ok(found);
    return found;
  };
  /** What is read out of the next attached files. */
  const attach = (read: FileText): void => {
    file = read;
  };
  return { store, over, attach, does, goesTo, delivered, planned, meeting, handlers, parts };
}

/** The same once Petra has planned a meeting, at some moment of it. */
export async function plannedWorld(moment = postTime, ...given: Parameters<typeof meetingsWorld>) {
  const world = meetingsWorld(...given);
  const id = await world.planned();
  await world.goesTo(moment);
  return { ...world, id };
}

export const elsewhere = { ...placeOf('groupChat'), id: '19:other@thread.v2' as typeof groupPlace.id };

export const postTime = '2026-11-24T08:00:00.000Z';
export const closeTime = '2026-11-30T15:00:00.000Z';
export const duringMeeting = '2026-12-01T13:30:00.000Z';
export const dayAfter = '2026-12-02T09:00:00.000Z';
