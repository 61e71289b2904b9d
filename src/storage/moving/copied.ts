import { createHash } from 'node:crypto';
import type { Outgoing } from '../../core/store/store.js';

/** A document as it is kept, whatever keeps it: as it was written, by whichever version. */
export interface Kept {
  readonly kind: string;
  readonly id: string;
  readonly schema: number;
  readonly version: number;
  readonly body: unknown;
  readonly wakeAt?: string | undefined;
  readonly outgoing: readonly Outgoing[];
}

/** What is not a document and goes with them: which data it is, and the key of a demonstration, where it has made one. */
export interface Belongings {
  readonly id: string;
  readonly localSecret?: string | undefined;
}

/** Where documents are read from. Nobody may change them meanwhile. */
export interface Source {
  readonly name: string;
  readonly belongings: Belongings;
  documents(): AsyncIterable<Kept>;
  close(): Promise<void>;
}

/** Where they are put. Until the end is noted, Lotsen does not start on it. */
export interface Target {
  readonly name: string;
  /** What a copy that was cut off has left of the same data is taken away. Rejects, with what to do, where it is in use or has anything else. */
  begin(belongings: Belongings): Promise<void>;
  put(documents: readonly Kept[]): Promise<void>;
  /** What is there now. */
  documents(): AsyncIterable<Kept>;
  end(tally: Tally): Promise<void>;
  close(): Promise<void>;
}

/** How many documents of each kind there are, and a hash of all of them whose order does not matter. */
export type Tally = Readonly<Record<string, { readonly count: number; readonly hash: string }>>;

/** Sorts the keys of objects, because no two stores agree on their order. */
const canonical = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(canonical);
  return Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, part]) => [name, canonical(part)]);
};

const hashOf = (one: Kept): bigint => {
  const { kind, id, schema, version, body, wakeAt, outgoing } = one;
  const text = JSON.stringify(canonical({ kind, id, schema, version, body, wakeAt: wakeAt ?? null, outgoing }));
  return BigInt(`0x${createHash('sha256').update(text).digest('hex')}`);
};

const modulus = 2n ** 256n;

/** Counts what passes by. */
export class Tallying {
  readonly #kinds = new Map<string, { count: number; sum: bigint }>();

  add(one: Kept): void {
    const before = this.#kinds.get(one.kind) ?? { count: 0, sum: 0n };
    this.#kinds.set(one.kind, { count: before.count + 1, sum: (before.sum + hashOf(one)) % modulus });
  }

  get tally(): Tally {
    const kinds = [...this.#kinds].sort(([one], [other]) => (one < other ? -1 : 1));
    return Object.fromEntries(kinds.map(([kind, { count, sum }]) => [kind, { count, hash: sum.toString(16).padStart(64, '0') }]));
  }
}

/** A copy that is not what it was made of. */
class CopyDiffers extends Error {
  override readonly name = 'CopyDiffers';
}

const atOnce = 200;

/** Copies everything, reads it again where it was put, and notes the end only when both are the same. May be done again after it was cut off. */
export async function copy(source: Source, target: Target): Promise<Tally> {
  await target.begin(source.belongings);
  const read = new Tallying();
  let some: Kept[] = [];
  for await (const one of source.documents()) {
    read.add(one);
    some.push(one);
    if (some.length < atOnce) continue;
    await target.put(some);
    some = [];
  }
  await target.put(some);
  const written = new Tallying();
  for await (const one of target.documents()) written.add(one);
  const differing = [...new Set([...Object.keys(read.tally), ...Object.keys(written.tally)])].filter(
    (kind) => JSON.stringify(read.tally[kind]) !== JSON.stringify(written.tally[kind]),
  );
  if (differing.length > 0) {
    throw new CopyDiffers(
      `What is in ${target.name} is not what was read (${differing.join(', ')}). Nothing starts on it: run this again.`,
    );
  }
  await target.end(read.tally);
  return read.tally;
}
