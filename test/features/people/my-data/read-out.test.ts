import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { pagesOf, pagesToRead, writtenOut } from '../../../../src/features/people/my-data/read-out.js';
import { textsIn } from '../../../../src/texts/texts.js';
import { person } from '../../../support/groups.js';
import { now } from '../../../support/requests.js';

const thing = (facts: Parameters<typeof pagesToRead>[0][number]['things'][number]['facts']) => ({ summary: '', facts });

describe('everything to read', () => {
  it('is the titles, each fact on a line, what is inside one below it, and what there is to say once', () => {
    const thread: readonly Record<string, string>[] = [{ Från: 'Du', Text: 'Hej' }, { Från: 'Bo' }];
    const sections = [
      { title: 'Frågor', things: [thing({ Nummer: '7K', Ämne: '', Samtal: thread }), thing({ Nummer: '8K' })], note: 'Att veta' },
      { title: 'Tomt', things: [], note: 'Att veta' },
    ];
    assert.deepEqual(
      pagesToRead(sections).map((page) => page.map(({ as, text, begins }) => `${as}${begins ? '*' : ''} ${text}`)),
      [
        [
          ...['title Frågor', 'fact* Nummer: 7K', 'fact Samtal:', 'inner* Från: Du', 'inner Text: Hej', 'inner* Från: Bo'],
          ...['fact* Nummer: 8K', 'fact* Att veta'],
        ],
      ],
    );
    assert.deepEqual(pagesToRead([]), [[]]);
  });

  it('fills as many pages as it takes, by lines and by letters, and loses nothing', () => {
    const lines = pagesToRead([{ title: 'T', things: Array.from({ length: 130 }, (_, index) => thing({ a: `${index}` })) }]);
    assert.deepEqual(
      lines.map(({ length }) => length),
      [60, 60, 11],
    );
    const long = pagesToRead([{ title: 'T', things: [thing({ a: 'x'.repeat(9000) }), thing({ b: 'y' })] }]);
    assert.equal(
      long
        .flat()
        .map(({ text }) => text)
        .join(''),
      `Ta: ${'x'.repeat(9000)}b: y`,
    );
    assert.ok(long.every((page) => page.reduce((sum, { text }) => sum + text.length, 0) <= 4000));
  });
});

const reader = { language: 'sv', zone: 'Europe/Stockholm', now } as const;

const texts = textsIn('sv').myData;

describe('everything written out', () => {
  it('is JSON, each section under its own words, with what there is to say about it', () => {
    const sections = [
      { title: 'Svar', things: [{ summary: 'x', facts: { Fråga: 'Vad?', Svar: '”Å”\n' } }], stays: 'stannar' },
      { title: 'Tomt', things: [], note: 'Att veta om det' },
    ];
    assert.deepEqual(JSON.parse(writtenOut({ id: person('Vera'), name: 'Vera' }, sections, reader)), {
      [texts.fileTitle]: texts.fileAbout,
      [texts.fileFor]: 'Vera',
      [texts.fileWritten]: 'fredag 20 november kl. 10.00',
      [texts.fileThings]: { Svar: [{ Fråga: 'Vad?', Svar: '”Å”\n' }] },
      [texts.fileNote]: ['Att veta om det'],
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
