import { randomBytes } from 'node:crypto';
import type { Core } from '../../src/core/feature.js';
import type { AnswersKnown } from '../../src/core/known.js';
import type { Group } from '../../src/core/people/group.js';
import type { Office } from '../../src/core/people/office.js';
import type { Seal } from '../../src/core/privacy/seal.js';
import type { Reply } from '../../src/core/reply.js';
import type { Request } from '../../src/core/request.js';
import type { Case } from '../../src/features/back-office/case/case.js';
import { caseKind } from '../../src/features/back-office/case/case-document.js';
import { askerHandlers } from '../../src/features/back-office/feature.js';
import { answersOver } from './answers.js';
import { office, officesWith, times } from './cases.js';
import { type RecordingStore, recordingStore } from './recording-store.js';
import { requestWith } from './requests.js';
import { sealWith } from './seals.js';

export interface World {
  readonly store: RecordingStore;
  readonly seal: Seal;
  readonly answers: AnswersKnown;
  readonly ask: (verb: string, input?: unknown, changes?: Partial<Request>) => Promise<Reply>;
  /** The only case there is. */
  readonly only: () => { readonly id: string; readonly number: string; readonly kept: Case };
  readonly cases: () => readonly Case[];
}

export interface WorldChanges {
  readonly store?: RecordingStore;
  readonly seal?: Seal;
  readonly offices?: readonly Office[];
  readonly groups?: readonly Group[];
  readonly chance?: Core['chance'];
}

/** The asker's side of the back office, with one office paired unless told otherwise. */
export function worldWith(changes: WorldChanges = {}): World {
  const { store = recordingStore(), seal = sealWith(), offices = [office], groups = [], chance = randomBytes } = changes;
  const answers = answersOver(store);
  const parts = { store, seal, times, chance, answers, offices: officesWith(...offices) };
  const handlers = askerHandlers({
    ...parts,
    groups: { at: async (place) => groups.find(({ id }) => id === place), of: async () => groups },
  });
  const bodies = () => Object.entries(store.bodies(caseKind)) as [string, Case][];
  return {
    store,
    seal,
    answers,
    ask: async (verb, input = {}, more = {}) => {
      const [reply, ...others] = (await handlers[verb]?.(requestWith({ input, ...more }))) ?? [];
      if (reply === undefined || others.length > 0) throw new Error(`${verb} is answered with ${others.length + (reply ? 1 : 0)} replies`);
      return reply;
    },
    only: () => {
      const [first, ...others] = bodies();
      if (first === undefined || others.length > 0) throw new Error(`There are ${bodies().length} cases`);
      return { id: first[0], number: first[1].number?.digits ?? '', kept: first[1] };
    },
    cases: () => bodies().map(([, body]) => body),
  };
}
