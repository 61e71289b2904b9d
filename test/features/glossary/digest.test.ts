import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant } from '../../../src/core/ids.js';
import { glossaryDigest, readGlossaryDigest } from '../../../src/features/glossary/digest.js';
import { spelt } from '../../../src/features/glossary/terms/glossary.js';
import { openTally } from '../../../src/features/glossary/terms/tally.js';
import { termKind } from '../../../src/features/glossary/terms/term-record.js';
import { textsIn } from '../../../src/texts/texts.js';
import { meaningWith, nextYear, recordWith } from '../../support/glossary-records.js';
import { now } from '../../support/requests.js';
import { staffWorld } from './staff-world.js';

describe('what the digest says of the glossary', () => {
  it('is what is missing still, what is asked for most, and what waits', async () => {
    const { parts, edits, suggested, store } = await staffWorld();
    const tally = await openTally(store);
    tally.count(['RSG', 'RSG', 'LPO'], ['QXJ', 'QXJ', 'QXK', 'QXL', 'QXL', 'QXL']);
    await tally.flush();
    await suggested('QXK');
    const digest = (most: number, at = now) => readGlossaryDigest({ store, tally, living: parts.living }, most, at);
    const missing = [
      { abbr: 'QXL', times: 3 },
      { abbr: 'QXJ', times: 2 },
    ];
    assert.deepEqual(await digest(2), { missing, asked: ['RSG', 'LPO'], waiting: 1, outdated: [], due: [] });
    await edits('Stina', 'glossary.accept', {
      ...{ newAbbr: 'QXJ', expansion: 'Påhittad grupp', definition: 'Finns inte.' },
      newAbbr: 'QXL',
    });
    assert.deepEqual((await digest(5)).missing, [
      { abbr: 'QXJ', times: 2 },
      { abbr: 'QXK', times: 1 },
    ]);
  });
  it('names what is to be looked over, and what Lotsen has come with a newer text about since staff wrote theirs', async () => {
    const { parts, store } = await staffWorld();
    const tally = await openTally(store);
    const [term] = spelt(parts.living.base, 'RSG');
    const meanings = (over: string) => [meaningWith({ replaces: term?.sv ?? '', over })];
    const has = (abbr: string, over: string) =>
      store.change(termKind, abbr, () => ({ body: { ...recordWith({ meanings: meanings(over) }), abbr }, outcome: undefined }));
    const digest = (at: Instant) => readGlossaryDigest({ store, tally, living: parts.living }, 5, at);
    await has('RSG', term?.definition.sv ?? '');
    const before = await digest(now);
    assert.deepEqual([before.outdated, before.due], [[], []]);
    await has('RSG', 'Så stod det förr.');
    const after = await digest(nextYear);
    assert.deepEqual([after.outdated, after.due], [['RSG'], ['RSG']]);
  });

  it('is shown with a title over what there is a list of', async () => {
    const { parts, store, suggested } = await staffWorld();
    const tally = await openTally(store);
    tally.count(['RSG'], []);
    await suggested('QXK');
    const texts = textsIn('sv').editors;
    const { lines, lists } = await glossaryDigest({ store, tally, living: parts.living }, 5, now, 'sv');
    assert.deepEqual(lines, [texts.digestWaiting(1)]);
    assert.deepEqual(
      lists.filter(({ items }) => items.length > 0),
      [{ title: texts.digestAsked, items: ['RSG'] }],
    );
  });
});
