import type { Store } from '../../src/core/store/store.js';
import { instant } from '../../src/core/time/clock.js';
import { madeKind } from '../support/made-kind.js';
import { built } from './built.js';

/** About as long as a meeting with its questions. */
export interface Note {
  readonly group: string;
  readonly count: number;
  readonly answers: readonly string[];
  readonly text: string;
}

const kind = madeKind<Note>('note', ({ group }) => [`group:${group}`, 'open']);

const writtenAtOnce = 500;
const keptAnswers = 200;
const newNote = (n: number): Note => ({
  group: `19:${n % 1000}@thread.tacv2`,
  count: 0,
  answers: [],
  text: 'Vad vill gruppen prata om? '.repeat(12),
});

export const noteId = (n: number): string => `19:meeting_${n}AbCdEf@thread.v2`;

export const openNotes = async (directory: string): Promise<Store> => {
  const { openLowdbStore } = await built<typeof import('../../src/storage/lowdb/open-store.js')>('storage/lowdb/open-store.js');
  const report = (error: Error): never => {
    throw error;
  };
  return openLowdbStore({ directory, kinds: [kind], report });
};

/** Writes so many, all of which want to wake some day. */
export const fillWithNotes = async (directory: string, count: number): Promise<void> => {
  const store = await openNotes(directory);
  const wakeAt = (n: number) => instant(new Date(Date.UTC(2030, 0, 1 + (n % 28), 9)));
  for (let from = 0; from < count; from += writtenAtOnce) {
    const some = Array.from({ length: Math.min(writtenAtOnce, count - from) }, (_, at) => from + at);
    await Promise.all(some.map((n) => store.change(kind, noteId(n), () => ({ body: newNote(n), wakeAt: wakeAt(n), outcome: n }))));
  }
  await store.close();
};

/** One more answer to a note, or the first one to a new note. */
export const addAnswer = (store: Store, id: string): Promise<number> =>
  store.change(kind, id, (before = newNote(0)) => {
    const count = before.count + 1;
    return { body: { ...before, count, answers: [...before.answers.slice(1 - keptAnswers), `Svar ${count}`] }, outcome: count };
  });

export const answersIn = async (store: Store, id: string): Promise<number> => (await store.get(kind, id))?.count ?? 0;
