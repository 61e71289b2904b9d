import { randomBytes } from 'node:crypto';
import type { ActivityId, PersonId, PlaceId } from '../../src/core/ids.js';
import type { Office } from '../../src/core/people/office.js';
import type { Seal } from '../../src/core/privacy/seal.js';
import type { Request } from '../../src/core/request.js';
import type { Store } from '../../src/core/store/store.js';
import type { Case } from '../../src/features/back-office/case/case.js';
import { answersOver } from '../support/answers.js';
import { officesWith, sendingWith, staffNamed, times } from '../support/cases.js';
import { now, requestWith } from '../support/requests.js';
import { built } from './built.js';

const writtenAtOnce = 500;
/** So many cases each asker has, in any store. */
const casesEach = 10;
const office: Office = { id: '19:office@thread.tacv2' as PlaceId, name: '', coordinator: '29:stina' as PersonId };
const staff = staffNamed('Stina');

const { createSeal } = await built<typeof import('../../src/core/privacy/seal.js')>('core/privacy/seal.js');
export const { caseKind } = await built<typeof import('../../src/features/back-office/case/case-document.js')>(
  'features/back-office/case/case-document.js',
);
const { numberKind } = await built<typeof import('../../src/features/back-office/case/case-number.js')>(
  'features/back-office/case/case-number.js',
);
const { unnamedAsker } = await built<typeof import('../../src/features/back-office/case/asker.js')>('features/back-office/case/asker.js');
const { saveCase, doingOf } = await built<typeof import('../../src/features/back-office/case/save-case.js')>(
  'features/back-office/case/save-case.js',
);
const steps = await built<typeof import('../../src/features/back-office/queue/staff-steps.js')>(
  'features/back-office/queue/staff-steps.js',
);
const { sendCase } = await built<typeof import('../../src/features/back-office/asking/send-case.js')>(
  'features/back-office/asking/send-case.js',
);
const own = await built<typeof import('../../src/features/back-office/asking/own-cases.js')>('features/back-office/asking/own-cases.js');
const { openLowdbStore } = await built<typeof import('../../src/storage/lowdb/open-store.js')>('storage/lowdb/open-store.js');

export const seal: Seal = createSeal(Buffer.alloc(32, 7), randomBytes);

export const openCases = (directory: string): Promise<Store> =>
  openLowdbStore({
    directory,
    kinds: [caseKind, numberKind],
    report: (error) => {
      throw error;
    },
  });

const signs = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
export const numberOf = (index: number): string =>
  Array.from({ length: 8 }, (_, place) => signs[Math.floor(index / 32 ** place) % 32] ?? '').join('');

const askerOf = (index: number): PersonId => `29:asker-${Math.floor(index / casesEach)}` as PersonId;

/** As they lie in an old store: nine of ten closed, half of them without a name. */
function storedCase(index: number): Case {
  const number = numberOf(index);
  const person = askerOf(index);
  const asker = index % 2 === 0 ? ({ as: 'named', person, name: 'Testperson' } as const) : unnamedAsker(seal, { person }, number);
  const isClosed = index % 10 !== 0;
  return {
    state: isClosed ? 'closed' : 'new',
    kind: 'question',
    topic: '',
    sentAt: now,
    office: office.id,
    officeName: '',
    posts: 1,
    asker,
    thread: [{ id: 'question', kind: 'question', text: 'Vad gäller när jag vill ta med någon till mötet? '.repeat(6), at: now }],
    history: [{ deed: 'sent', at: now, by: 'asker' }],
    ...(isClosed ? { ending: { kind: 'closed', reason: '', at: now } as const } : {}),
    owedSince: now,
    reminded: [],
    undelivered: [],
    published: [],
    seen: ['sent'],
  };
}

export async function fillWithCases(directory: string, count: number): Promise<void> {
  const store = await openCases(directory);
  for (let from = 0; from < count; from += writtenAtOnce) {
    const some = Array.from({ length: Math.min(writtenAtOnce, count - from) }, (_, at) => from + at);
    await Promise.all(
      some.map((index) => store.change(caseKind, numberOf(index), () => ({ body: storedCase(index), outcome: undefined }))),
    );
  }
  await store.close();
}

/** One note more on a stored case: a step like any other, that every case takes. */
export async function noteOn(store: Store, index: number, turn: number): Promise<void> {
  const number = numberOf(index);
  const request: Request = requestWith({ id: `bench-${turn}` as ActivityId });
  const doing = doingOf(seal, number, request);
  const outcome = await saveCase({ store, seal, times }, number, (one) => steps.note(one, staff, 'Kollat.', doing));
  if (!outcome.ok) throw new Error(outcome.because);
}

export const sendNew = async (store: Store, turn: number): Promise<void> => {
  const typed = { ...sendingWith().typed, text: `Fråga ${turn}`, identity: 'unnamed' as const };
  await sendCase({ store, seal, times, chance: randomBytes }, sendingWith({ typed, form: `bench-${turn}`, office }));
};

/** What "mina frågor" costs somebody who has asked a few times, under name and not. Askers are numbered from 0. */
export async function listMine(store: Store, asker: number): Promise<void> {
  const handlers = own.ownCaseHandlers({
    store,
    seal,
    times,
    answers: answersOver(store),
    offices: officesWith(office),
    form: async () => [],
  });
  const [reply] = (await handlers['case.mine']?.(requestWith({ person: { id: askerOf(asker * casesEach), name: '' } }))) ?? [];
  const rows = reply?.kind === 'card' ? (reply.data as { rows: readonly unknown[] }).rows.length : 0;
  if (rows !== casesEach) throw new Error(`${rows} cases are listed`);
}
