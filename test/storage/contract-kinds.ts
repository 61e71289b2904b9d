import { z } from 'zod/v4';
import type { ConversationId, Instant } from '../../src/core/ids.js';
import type { DocumentKind, Outgoing } from '../../src/core/store/store.js';

export interface Note {
  readonly title: string;
  readonly count: number;
  readonly tags: readonly string[];
}

const shape = z.object({ title: z.string(), count: z.number(), tags: z.array(z.string()) });
const first = z.object({ name: z.string() });

export const notes: DocumentKind<Note> = {
  name: 'note',
  personal: [],
  erasedBy: 'never',
  schema: 1,
  lift: (body) => shape.parse(body),
  keys: (note) => note.tags.map((tag) => `tag:${tag}`),
  order: ({ count }) => `${count}`.padStart(12, '0'),
};

/** Has no order. */
export const others: DocumentKind<Note> = {
  name: 'other-note',
  personal: [],
  erasedBy: 'never',
  schema: 1,
  lift: notes.lift,
  keys: notes.keys,
};

/** Reads back whatever was stored. */
export const plainNotes: DocumentKind<Note> = { ...notes, name: 'plain-note', lift: (body) => body as Note };

/** The first schema of `notes` to be, whose bodies had a name and neither count nor tags. */
export const oldNotes: DocumentKind<{ readonly name: string }> = {
  name: 'lifted',
  personal: [],
  erasedBy: 'never',
  schema: 1,
  lift: (body) => first.parse(body),
  keys: () => ['old'],
};

export const liftedNotes: DocumentKind<Note> = {
  ...notes,
  name: 'lifted',
  personal: [],
  erasedBy: 'never',
  schema: 2,
  lift: (body, from) => (from === 1 ? { title: first.parse(body).name, count: 0, tags: ['lifted'] } : shape.parse(body)),
};

export const note = (part: Partial<Note> = {}): Note => ({ title: 'Ett möte', count: 0, tags: [], ...part });

/** Minutes into a certain day. */
export const at = (minutes: number): Instant => new Date(Date.UTC(2027, 0, 11) + minutes * 60_000).toISOString() as Instant;

export const minutes = (count: number): number => count * 60_000;

export const message = (id: string, dueAt: Instant): Outgoing => ({
  id,
  dueAt,
  state: 'waiting',
  message: { to: '19:abc@thread.tacv2' as ConversationId, text: `Hej ${id}` },
});
