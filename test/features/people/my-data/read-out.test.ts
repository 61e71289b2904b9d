import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { pagesToRead } from '../../../../src/features/people/my-data/read-out.js';

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
