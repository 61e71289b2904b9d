import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'mocha';
import { deliveriesOf } from '../src/core/assemble.js';
import { readMessage } from '../src/core/store/outgoing.js';
import { undeliveredKind } from '../src/core/store/undelivered.js';
import { documentKinds } from '../src/features.js';
import { readTemplates } from '../src/teams/outbound/cards.js';
import { assembledWith } from './support/assembled.js';
import { sampleCards } from './support/sample-cards.js';
import { hostileWords } from './support/written.js';

// What every feature has to have, so that nobody forgets a part of a new one. That every verb can be reached is in verbs.test.ts.

const assembled = await assembledWith();
const { renderers, onlyInTime, worth, wakes: wakesOfFeatures } = deliveriesOf(assembled, 'sv');
/** What did not come through is tried again by delivery itself. */
const wakes = { ...wakesOfFeatures, [undeliveredKind.name]: undefined };
const parts = new Set(assembled.features.flatMap(({ personalData = [] }) => personalData.map(({ part }) => part)));
const sweeps = new Set(assembled.features.flatMap(({ retention = [] }) => retention.map(({ what }) => what)));
/** Shown and erased apart from the parts of the features, and last: the receipt has to find whoever asked for it. */
parts.add('address');

const textsIn = (folder: string, ending: string): readonly string[] => {
  const at = new URL(folder, import.meta.url);
  if (!existsSync(at)) return [];
  return readdirSync(at, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => readFileSync(join(fileURLToPath(at), file), 'utf8'));
};

const sources = textsIn('../src/features/', '.ts');
const found = (pattern: RegExp): ReadonlySet<string> =>
  new Set(sources.flatMap((code) => [...code.matchAll(pattern)].map(([, name = '']) => name)));

/** What the source names as such: `show: 'meetings.questions'`, or the beginning and the end of such a name apart. */
const shows = found(/\bshow(?::| =) '([A-Za-z]+\.[A-Za-z]+)'/gu);
const beginnings = found(/`([A-Za-z]+)\.\$\{show\}`/gu);
/** Any string that is not the key of a renderer or handler. */
const strings = found(/'([A-Za-z]+(?:\.[A-Za-z]+)?)'(?!:\s)/gu);

function isSent(name: string): boolean {
  const [beginning = '', end = ''] = name.split('.');
  return strings.has(name) || (beginnings.has(beginning) && strings.has(end));
}

interface StoredDocument {
  readonly kind: string;
  readonly text: string;
  readonly outgoing: readonly { readonly message: unknown }[];
}

/** Documents of every kind that there was when they were made. People in them are `29:` and a name. */
const storedDocuments: readonly StoredDocument[] = documentKinds.flatMap(({ name: kind }) =>
  textsIn(`./fixtures/data-directory/${kind}/`, '.json').map((text) => ({
    kind,
    text,
    outgoing: (JSON.parse(text) as Pick<StoredDocument, 'outgoing'>).outgoing,
  })),
);

/** @param todo what whoever made it fail is to do */
function noneOf(offenders: readonly string[], todo: string): void {
  if (offenders.length > 0) assert.fail(`${todo}\n  ${offenders.join('\n  ')}`);
}

describe('a card', () => {
  it('is among the samples, which show it in both languages to every test of cards', async () => {
    const sampled = new Set((await sampleCards('sv', hostileWords)).map(({ reply }) => reply.card));
    noneOf(
      [...readTemplates(new URL('../cards/', import.meta.url)).keys()].filter((card) => !sampled.has(card)),
      'Give these cards a sample, filled in by the function that fills them in, in the sample-*.ts of their feature in test/support.',
    );
  });
});

describe('a message that is sent without anybody asking just then', () => {
  it('has a renderer', () => {
    const sent = [
      ...shows,
      ...onlyInTime,
      ...Object.keys(worth),
      ...storedDocuments.flatMap(({ outgoing }) => outgoing.flatMap(({ message }) => readMessage(message)?.show ?? [])),
    ];
    assert.ok(sent.length > 20);
    noneOf(
      [...new Set(sent)].filter((name) => !Object.hasOwn(renderers, name)),
      'Say in the `renderers` of the feature what these messages look like; of one that is stored, for good.',
    );
  });

  it('is sent by something, if it has a renderer', () => {
    noneOf(
      Object.keys(renderers).filter((name) => !isSent(name)),
      'No rule sends these. Send them, or, unless they may still be stored somewhere, take the renderer away.',
    );
  });
});

describe('a kind of document', () => {
  it('names parts of "mina uppgifter" that there are', () => {
    noneOf(
      documentKinds.flatMap(({ name, personal }) => personal.filter((part) => !parts.has(part)).map((part) => `${name}: ${part}`)),
      'Give the feature this part in `personalData`, or name the one that shows and erases what is said about people there.',
    );
  });

  it('names a part if it names anybody', () => {
    const named = new Set(storedDocuments.filter(({ text }) => /"[^"]*29:[^"]*"/u.test(text)).map(({ kind }) => kind));
    assert.ok(named.size > 5);
    noneOf(
      documentKinds.filter(({ name, personal }) => named.has(name) && personal.length === 0).map(({ name }) => name),
      'These hold the ids of people. Say in `personal` which part of their data shows and erases that.',
    );
  });

  it('is erased by something that there is', () => {
    noneOf(
      documentKinds.flatMap(({ name, erasedBy }) => {
        if (typeof erasedBy === 'string') return [];
        if ('wakeOf' in erasedBy)
          return Object.hasOwn(wakes, erasedBy.wakeOf) ? [] : [`${name}: no document of kind ${erasedBy.wakeOf} wakes`];
        return erasedBy.retentions.filter((what) => !sweeps.has(what)).map((what) => `${name}: no retention is called ${what}`);
      }),
      'Give the feature this wake-up in `wakes` or this retention in `retention`, or say in `erasedBy` what erases such a document.',
    );
  });

  it('is kept for ever only if it says nothing about anybody', () => {
    noneOf(
      documentKinds.filter(({ erasedBy, personal }) => erasedBy === 'never' && personal.length > 0).map(({ name }) => name),
      'What is said about people has its time. Erase these by a wake-up or by a retention, and name that in `erasedBy`.',
    );
  });
});
