import assert from 'node:assert/strict';
import { linesOf, manyLinesOf } from '../../../../src/core/hearing/distress/lines.js';

describe('Many patterns, looked for at the beginning of each word', () => {
  const found = (lines: string, said: string): boolean => {
    const [many, few] = [manyLinesOf(lines).test(said), linesOf(lines).test(said)];
    assert.equal(many, few, `${lines}: ${said}`);
    return many;
  };

  it('are found wherever in a text a word begins like them', () => {
    assert.equal(found('vill inte', 'jag vill inte'), true);
    assert.equal(found('vill inte', 'vill inte mer'), true);
    assert.equal(found('ill inte', 'jag vill inte'), false);
  });

  it('are found by each of the words that they can begin with', () => {
    const lines = '(?:jag|(?:han|hon) och) vill\nska du';
    for (const said of ['jag vill', 'han och vill', 'hon och vill', 'ska du']) assert.equal(found(lines, said), true, said);
    assert.equal(found(lines, 'du vill'), false);
  });

  it('are found without what may be left out at their beginning', () => {
    const lines = '(?:bara )?(?:nu )?i vagen';
    for (const said of ['bara nu i vagen', 'nu i vagen', 'i vagen', 'jag ar i vagen']) assert.equal(found(lines, said), true, said);
  });

  it('are found whatever they begin with: a place in the text, a choice of letters, a letter that may be left out, any word', () => {
    assert.equal(found('^slut', 'slut nu'), true);
    assert.equal(found('^slut', 'det ar slut'), false);
    assert.equal(found('(?<!om )jag dor', 'och jag dor'), true);
    assert.equal(found('(?<!om )jag dor', 'om jag dor'), false);
    assert.equal(found('[bp]eg', 'han peg'), true);
    assert.equal(found('h?ej', 'jag ej'), true);
    assert.equal(found('\\S+ nog', 'det ar nog'), true);
    assert.equal(found('(?:ja ){0,2}nog', 'nog'), true);
    assert.equal(found('(?:jag|^) ?nog', 'nog'), true);
  });

  it('are found only before what has to follow', () => {
    assert.equal(linesOf('vill do', '(?= |$)').test('jag vill dom'), false);
    assert.equal(linesOf('vill do', '(?= |$)').test('jag vill do nu'), true);
  });
});
