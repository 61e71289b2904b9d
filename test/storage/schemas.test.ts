import assert from 'node:assert/strict';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'mocha';
import type { DocumentKind } from '../../src/core/store/store.js';
import { caseKind } from '../../src/features/back-office/case/case-document.js';
import { termKind } from '../../src/features/glossary/terms/term-record.js';
import { meetingKind } from '../../src/features/meetings/meeting/meeting.js';
import { documentKinds } from '../../src/features.js';
import type { LowdbStore } from '../../src/storage/lowdb/lowdb-store.js';
import { openLowdbStore } from '../../src/storage/lowdb/open-store.js';

interface Sample {
  readonly kind: DocumentKind<unknown>;
  readonly file: string;
  readonly id: string;
  readonly schema: number;
}

/** What earlier versions really wrote: every document that one of them left. */
async function samplesIn(directory: string): Promise<readonly Sample[]> {
  const names = (await readdir(directory, { recursive: true })).filter((name) => name.endsWith('.json'));
  return Promise.all(
    names.map(async (name) => {
      const kind = documentKinds.find((one) => one.name === name.split(sep)[0]);
      assert.ok(kind, name);
      const { id, schema } = JSON.parse(await readFile(join(directory, name), 'utf8')) as { readonly id: string; readonly schema: number };
      return { kind, file: join(directory, name), id, schema };
    }),
  );
}

const fixtures = ['first-data-directory', 'data-directory'] as const;

describe('what earlier versions wrote', () => {
  let directory: string;
  const copies = new Map<string, { readonly store: LowdbStore; readonly samples: readonly Sample[] }>();
  const faults: Error[] = [];

  before(async () => {
    directory = await mkdtemp(join(tmpdir(), 'lotsen-schemas-'));
    for (const name of fixtures) {
      const copy = join(directory, name);
      await cp(fileURLToPath(new URL(`../fixtures/${name}/`, import.meta.url)), copy, { recursive: true });
      const samples = await samplesIn(copy);
      const store = await openLowdbStore({ directory: copy, kinds: documentKinds, report: (error) => faults.push(error) });
      copies.set(name, { store, samples });
    }
  });
  after(async () => {
    for (const { store } of copies.values()) await store.close();
    await rm(directory, { recursive: true });
  });

  const all = () => [...copies.values()].flatMap(({ samples }) => samples);
  const first = () => {
    const copy = copies.get('first-data-directory');
    assert.ok(copy);
    return copy.store;
  };

  it('is there for every schema that a kind has had, so that none is lifted by guesswork', () => {
    const known = new Set(all().map(({ kind, schema }) => `${kind.name} ${schema}`));
    const earlier = documentKinds.flatMap(({ name, schema }) => Array.from({ length: schema - 1 }, (_, at) => `${name} ${at + 1}`));
    assert.deepEqual(
      earlier.filter((one) => !known.has(one)),
      [],
    );
    assert.ok(earlier.length >= 4);
  });

  it('is read, every document of it, and found by its keys', async () => {
    for (const { store, samples } of copies.values()) {
      for (const { kind, id } of samples) {
        const body = await store.get(kind, id);
        assert.notEqual(body, undefined, `${kind.name} ${id}`);
        for (const key of kind.keys(body))
          assert.ok(
            (await store.find(kind, key)).some((one) => one.id === id),
            `${kind.name} ${key}`,
          );
      }
    }
    assert.deepEqual(faults, []);
  });

  it('says the same as it did: whose answers, whose questions, which words', async () => {
    const [meeting] = await first().find(meetingKind, []);
    assert.deepEqual(
      meeting?.body.answers.map(({ text, by }) => [text, by.as]),
      [
        ['Ett namngivet svar.', 'named'],
        ['Till ordföranden.', 'chairOnly'],
        ['Ett svar utan namn.', 'unnamed'],
      ],
    );
    const cases = (await first().find(caseKind, [])).map(({ body }) => [body.thread[0]?.text, body.asker.as]).sort();
    assert.deepEqual(cases, [
      ['En fråga från kanalen?', 'unnamed'],
      ['En fråga under namn?', 'named'],
      ['En fråga utan namn?', 'unnamed'],
    ]);
    const words = await first().find(termKind, []);
    assert.deepEqual(words.map(({ body }) => [body.abbr, body.suggestions.length, body.missed]).sort(), [
      ['QQZ', 0, 1],
      ['XPQR', 1, 0],
    ]);
  });

  it('is refused in a sentence when a later version wrote it, whichever kind it is of', async () => {
    const later = join(directory, 'later');
    for (const kind of documentKinds) {
      const sample = all().find((one) => one.kind === kind);
      if (sample === undefined) continue;
      await cp(sample.file, join(later, sample.file.slice(sample.file.indexOf(`${sep}${kind.name}${sep}`))), { recursive: true });
      const copy = join(later, sample.file.slice(sample.file.indexOf(`${sep}${kind.name}${sep}`)));
      await writeFile(copy, (await readFile(copy, 'utf8')).replace(/"schema":\d+/u, `"schema":${kind.schema + 1}`));
      await assert.rejects(openLowdbStore({ directory: later, kinds: documentKinds, report: assert.ifError }), {
        name: 'NewerDocument',
        message: `${copy} has schema ${kind.schema + 1}, but this version knows only ${kind.schema}. Start the later version of Lotsen that wrote it.`,
      });
      await rm(later, { recursive: true });
    }
  });
});
