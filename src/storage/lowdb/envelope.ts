import { sep } from 'node:path';
import { z } from 'zod/v4';
import { readJson } from '../../core/read.js';
import type { DocumentKind } from '../../core/store/store.js';
import type { Stored } from '../stored.js';
import { documentPath } from './document-path.js';

/** Plain checks: a start runs them for every document, and a transformation would cost ten times as much. */
const envelopeShape = z.object({
  schema: z.number(),
  version: z.number(),
  id: z.string(),
  body: z.unknown(),
  wakeAt: z.string().optional(),
  outgoing: z.array(
    z.object({
      id: z.string(),
      dueAt: z.string(),
      state: z.enum(['waiting', 'sent', 'undeliverable', 'withdrawn']),
      message: z.unknown(),
      note: z.string().optional(),
    }),
  ),
});

export interface Envelope extends Stored {
  readonly schema: number;
  readonly id: string;
}

const isEnvelope = (value: unknown): value is Envelope => envelopeShape.safeParse(value).success;

/** A file that cannot be read as a document. Says which and, as logs may carry it, nothing of what is in it. */
export class UnreadableDocument extends Error {
  override readonly name = 'UnreadableDocument';
  constructor(
    readonly path: string,
    because: string,
  ) {
    super(`${path} ${because}. It is left as it is: mend it from a backup, or remove it to start that document anew, and restart.`);
  }
}

/** Written by a later version of Lotsen than this one. */
class NewerDocument extends Error {
  override readonly name = 'NewerDocument';
  constructor(path: string, schema: number, known: number) {
    super(`${path} has schema ${schema}, but this version knows only ${known}. Start the later version of Lotsen that wrote it.`);
  }
}

export interface Read {
  readonly id: string;
  readonly stored: Stored;
}

/** The document in a file, whose path must be that document's own. */
export const fromText = (kind: DocumentKind<unknown>, path: string, text: string): Read => {
  const envelope = readJson(text);
  if (!isEnvelope(envelope)) throw new UnreadableDocument(path, 'is not a document');
  const { schema, id, ...stored } = envelope;
  if (!path.endsWith(sep + documentPath(kind.name, id))) throw new UnreadableDocument(path, 'holds another document than its name says');
  if (schema > kind.schema) throw new NewerDocument(path, schema, kind.schema);
  try {
    return { id, stored: { ...stored, body: kind.lift(stored.body, schema) } };
  } catch {
    throw new UnreadableDocument(path, `cannot be read as ${kind.name} of schema ${schema}`);
  }
};

/** A document as it was written, whatever its kind has become since. */
export function readEnvelope(path: string, text: string): Envelope {
  const envelope = readJson(text);
  if (!isEnvelope(envelope)) throw new UnreadableDocument(path, 'is not a document');
  return envelope;
}

export const toText = (
  kind: Pick<DocumentKind<unknown>, 'schema'>,
  id: string,
  stored: Omit<Stored, 'wakeAt'> & { wakeAt?: string | undefined },
): string => {
  const { version, body, wakeAt, outgoing } = stored;
  return `${JSON.stringify({ schema: kind.schema, version, id, body, wakeAt, outgoing })}\n`;
};
