import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { understand } from '../../../../src/features/glossary/recognising/understand.js';
import { glossary } from '../../../support/terms.js';
import { are } from '../understood.js';

const pageOf = (text: string) => {
  const result = understand(text, glossary, { names: [] });
  assert.equal(result.kind, 'browse', text);
  return result.kind === 'browse' ? result.page : undefined;
};

describe('what else is asked of the glossary', () => {
  it('is a page of it, counted from one by whoever asks', () => {
    assert.deepEqual(
      ['ordlista', 'ordlista 2', 'ordlistan sid 3', 'visa sida 1 i ordlistan', 'glossary page 4', 'ordlista 0', 'ordlista 2 3'].map(pageOf),
      [undefined, 1, 2, 0, 3, 0, undefined],
    );
    are({ 'läs upp ordlistan': 'browse', 'kan du skriva upp alla förkortningar åt mig': 'browse', 'ordlista juridik': 'nothing' });
  });

  it('is the map, however it is called', () => {
    are({ 'hur ser hela systemet ut?': 'map', 'org chart': 'map', organisationsschema: 'map', 'hur ser det ut på fredag?': 'nothing' });
  });

  it('is asked for what the question is about when it was only begun, as the command menu writes it', () => {
    are({
      'vad betyder': 'explain ',
      förklara: 'explain ',
      'what does': 'explain ',
      'vad betyder det?': 'nothing',
      'vad är skillnaden?': 'compare ',
      'Vad är det för skillnad på dom?': 'compare ',
      'vad är skillnaden mellan äpplen och päron': 'nothing',
    });
  });
});
