import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { pagesOf, writtenOut } from '../../../../src/features/people/my-data/written-out.js';
import { person } from '../../../support/groups.js';
import { now } from '../../../support/requests.js';

const reader = { language: 'sv', zone: 'Europe/Stockholm', now } as const;

describe('everything written out', () => {
  it('is JSON, each section under its own words, with what there is to say about it', () => {
    const sections = [
      { title: 'Svar', things: [{ summary: 'x', facts: { Fråga: 'Vad?', Svar: '”Å”\n' } }], stays: 'stannar' },
      { title: 'Tomt', things: [], note: 'Att veta om det' },
    ];
    assert.deepEqual(JSON.parse(writtenOut({ id: person('Vera'), name: 'Vera' }, sections, reader)), {
      'Vad det är': 'Allt som Lotsen har sparat om dig.',
      'Om vem': 'Vera',
      Hämtat: 'fredag 20 november kl. 10.00',
      Sparat: { Svar: [{ Fråga: 'Vad?', Svar: '”Å”\n' }] },
      'Att veta': ['Att veta om det'],
    });
  });

  it('is read in pages that together are all of it, cut between lines', () => {
    const text = Array.from({ length: 10 }, (_, index) => `rad ${index}`).join('\n');
    const pages = pagesOf(text, 20);
    assert.deepEqual([pages.join(''), pages.length], [text, 4]);
    assert.ok(pages.every((page) => page.length <= 20));
    assert.ok(pages.slice(0, -1).every((page) => page.endsWith('\n')));
  });

  it('is cut within a line that is longer than a page', () => {
    assert.deepEqual(
      pagesOf('x'.repeat(45), 20).map(({ length }) => length),
      [20, 20, 5],
    );
    assert.deepEqual(pagesOf('', 20), []);
  });
});
