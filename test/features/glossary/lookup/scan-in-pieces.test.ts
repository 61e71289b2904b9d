import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { scanInPieces } from '../../../../src/features/glossary/lookup/scan-in-pieces.js';
import { scan } from '../../../../src/features/glossary/recognising/scan.js';
import { glossary } from '../../../support/terms.js';

const filler = (letters: number): string => 'Gruppen talade om det som var på gång. '.repeat(Math.ceil(letters / 39)).slice(0, letters);

describe('a text as long as a whole document', () => {
  it('gives what it gives as a whole, each once and in order, whatever the pieces are', async () => {
    for (let moved = 0; moved < 40; moved += 1) {
      const text = `RSG tar upp QXJ.\n${filler(19_960 + moved)}\npatient- och NPO-mötet med NSG samver-\nkan LPO QXK\n${filler(30_000)} RSG LAG`;
      assert.deepEqual(await scanInPieces(text, glossary, []), scan(text, glossary), `${moved}`);
    }
  });

  it('without a line break or a blank is scanned too', async () => {
    assert.deepEqual(await scanInPieces(`${'x'.repeat(45_000)} RSG`, glossary, []), scan(' RSG', glossary));
    assert.deepEqual(await scanInPieces('', glossary, []), { known: [], unknown: [] });
  });

  it('lets others in between its pieces', async () => {
    let turns = 0;
    const count = (): void => {
      turns += 1;
      if (turns < 100) setImmediate(count);
    };
    setImmediate(count);
    await scanInPieces(filler(200_000), glossary, []);
    assert.ok(turns >= 9, `${turns}`);
  });
});
