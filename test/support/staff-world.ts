import assert from 'node:assert/strict';
import type { Instant, PersonId, PlaceId } from '../../src/core/ids.js';
import type { Roster } from '../../src/core/people/group.js';
import type { Seal } from '../../src/core/privacy/seal.js';
import { type Reply, say } from '../../src/core/reply.js';
import type { Place } from '../../src/core/request.js';
import type { Message } from '../../src/core/store/outgoing.js';
import type { Store } from '../../src/core/store/store.js';
import type { Case } from '../../src/features/back-office/case/case.js';
import { caseKind } from '../../src/features/back-office/case/case-document.js';
import { type StaffParts, staffHandlers } from '../../src/features/back-office/feature.js';
import { officesId, officesKind, officesKnown } from '../../src/features/back-office/offices/office.js';
import { officeRenderers, queueRenderers } from '../../src/features/back-office/renderers.js';
import { officeWakes } from '../../src/features/back-office/wakes.js';
import type { Language } from '../../src/texts/language.js';
import { textsIn } from '../../src/texts/texts.js';
import { actingOn } from './acting.js';
import { answersOver } from './answers.js';
import { times } from './cases.js';
import { groupPlace, groupWith, listed } from './groups.js';
import { officePlace, officesWith } from './offices.js';
import { recordingStore } from './recording-store.js';
import { now, placeOf } from './requests.js';
import { sealWith } from './seals.js';

export const payPlace: Place = { ...officePlace, id: '19:pay@thread.tacv2' as PlaceId };

/** Everybody in the back office's channel. */
const people: Roster = { ok: true, members: ['Stina', 'Bo', 'Pelle'].map(listed) };

interface Changes {
  readonly seal?: Seal;
  readonly parts?: Partial<StaffParts>;
}

/** Two back offices, the default one and one for fees, with cases and what their people do in the default one's channel. */
export function staffWorld({ seal = sealWith(), parts: changes = {} }: Changes = {}) {
  const recording = recordingStore();
  const store: Store = recording;
  const offices = officesKnown(store);
  const started: object[] = [];
  const parts: StaffParts = {
    store,
    seal,
    times,
    offices,
    answers: answersOver(store),
    codes: [],
    groups: { at: async (place) => (place === groupPlace.id ? groupWith() : undefined) },
    timeZone: 'Europe/Stockholm',
    language: 'sv',
    digestParts: async () => [],
    startEntry: async (from) => {
      started.push(from);
      return say('the form of an entry');
    },
    othersFollow: async () => undefined,
    showOwn: async () => [say(textsIn('sv').backOffice.listPrivately)],
    ...changes,
  };
  const handlers = staffHandlers(parts);
  const renderers = { ...officeRenderers(parts), ...queueRenderers(parts) };
  const wakes = officeWakes(parts);
  let at: Instant = now;

  const { does } = actingOn(handlers, () => at, { place: officePlace, via: 'execute', roster: async () => people });
  const paired = () =>
    store.change(officesKind, officesId, () => ({
      body: officesWith({ id: officePlace.id, name: '' }, { id: payPlace.id, name: 'Arvode' }),
      outcome: undefined,
    }));
  const has = (number: string, body: Case) => store.change(caseKind, number, () => ({ body, outcome: undefined }));
  const kept = async (number: string): Promise<Case> => (await store.get(caseKind, number)) ?? assert.fail(`no case ${number}`);

  /** What the rows sent since the last time say now. */
  const sent = async (documentId: string, language: Language = 'sv') => {
    return Promise.all(
      recording.news().map(async ({ id, dueAt, message }) => {
        const { recipient, show, updates } = message as Message;
        const reply = await renderers[show]?.(documentId, message as Message, language);
        return { id, dueAt, show, recipient, updates, text: reply?.text ?? '' };
      }),
    );
  };
  return {
    ...{ store, recording, offices, does, has, kept, sent, started, paired, renderers, wakes, seal },
    goesTo: (moment: string) => {
      at = moment as Instant;
    },
  };
}

export const everybodysPlaces = {
  'in personal chat': placeOf('personal'),
  "in a group's channel": groupPlace,
  'in a channel that is nothing': { ...officePlace, id: '19:nothing@thread.tacv2' as PlaceId },
} as const;

export const troubleIn = (reply: Reply): string =>
  reply.kind === 'text' && reply.trouble ? reply.text : assert.fail(JSON.stringify(reply));

export const asker = '29:asker' as PersonId;
