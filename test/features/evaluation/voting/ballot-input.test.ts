import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { InvalidInput, read } from '../../../../src/core/read.js';
import { type Asked, standardStatements, suggestedRole } from '../../../../src/features/evaluation/evaluation/statements.js';
import { readVote, voteInput, voteOfText } from '../../../../src/features/evaluation/voting/ballot-input.js';
import { maxComment } from '../../../../src/features/evaluation/voting/ballots.js';
import { groupWith, person } from '../../../support/groups.js';

const asked: readonly Asked[] = standardStatements.map((key) => ({ key, text: '' }));
const withOwn: readonly Asked[] = [...asked, { key: 'own1', text: 'Lokalen var bra' }];
const sent = { prepared: '4', clear: '3', followed: '5', perspective: '2', heard: '4', worthwhile: '5' };
const marks = [4, 3, 5, 2, 4, 5];
const of = (changes: object, statements = asked) => readVote(read(voteInput, { ...sent, ...changes }), statements, 'other');
const typed = (text: string, statements = asked) => voteOfText(text, statements, 'representative');

describe('what a card sends', () => {
  it('is a vote with all that was chosen', () => {
    assert.deepEqual(of({ role: 'municipality', comment: ' Bra  möte ', audience: 'office' }), {
      ok: true,
      vote: { kind: 'answer', marks, role: 'municipality', comment: 'Bra möte', audience: 'office' },
    });
  });

  it('may come as numbers, and with as little as the marks', () => {
    const numbers = Object.fromEntries(Object.entries(sent).map(([key, mark]) => [key, Number(mark)]));
    assert.deepEqual(of(numbers), { ok: true, vote: { kind: 'answer', marks, role: 'other', comment: '', audience: 'group' } });
  });

  it('must answer every statement, the group’s own too, with 1 to 5', () => {
    assert.deepEqual(of({ clear: '', heard: undefined }), { ok: false, because: 'marks', missing: ['clear', 'heard'], wrong: [] });
    for (const wrong of ['0', '6', '45', '3.5', 'fyra', '٣', '-1']) {
      assert.deepEqual(of({ clear: wrong }), { ok: false, because: 'marks', missing: [], wrong: ['clear'] }, wrong);
    }
    assert.deepEqual(of({}, withOwn), { ok: false, because: 'marks', missing: ['own1'], wrong: [] });
    assert.deepEqual(of({ own1: '1' }, withOwn).ok, true);
    assert.deepEqual(of({ own1: '1', own2: '1' }), of({}), 'what was not asked is not kept');
  });

  it('that no card can send is refused as such', () => {
    for (const malformed of [
      { role: 'chair' },
      { audience: 'all' },
      { prepared: { a: 1 } },
      { comment: 7 },
      { prepared: '4'.repeat(30) },
    ]) {
      assert.throws(() => of(malformed), InvalidInput, JSON.stringify(malformed));
    }
  });

  it('with a personnummer in the comment, or too long a comment, is refused', () => {
    assert.deepEqual(of({ comment: 'Ring 19121212-1212' }), { ok: false, because: 'personalNumber' });
    assert.deepEqual(of({ comment: 'a'.repeat(maxComment) }).ok, true);
    assert.deepEqual(of({ comment: 'a'.repeat(maxComment + 1) }), { ok: false, because: 'tooLong' });
    assert.deepEqual(
      of({ comment: 'Ring 19121212-1212', clear: '' }),
      { ok: false, because: 'personalNumber' },
      'said even if more is wrong',
    );
  });

  it('is kept as letters that can be stored', () => {
    const read = of({ comment: `x\ud83d` });
    assert.equal(read.ok && read.vote.kind === 'answer' && read.vote.comment, 'x\ufffd');
  });
});

describe('what is typed', () => {
  it('is a mark for each statement, with what people write between them', () => {
    for (const text of ['4 3 5 2 4 5', '4,3,5,2,4,5', ' 4, 3, 5, 2, 4, 5. ', '4-3-5-2-4-5', '4\n3\n5\n2\n4\n5', '4/3/5/2/4/5']) {
      assert.deepEqual(
        typed(text),
        { ok: true, vote: { kind: 'answer', marks, role: 'representative', comment: '', audience: 'group' } },
        text,
      );
    }
  });

  it('may be followed by a comment', () => {
    const read = typed('4 3 5 2 4 5 Bra att 2 till fick prata');
    assert.equal(read.ok && read.vote.kind === 'answer' && read.vote.comment, 'Bra att 2 till fick prata');
    const after = typed('4 3 5 2 4 5: 3 saker till');
    assert.equal(after.ok && after.vote.kind === 'answer' && after.vote.comment, '3 saker till');
    assert.deepEqual(typed('4 3 5 2 4 5 Ring 19121212-1212'), { ok: false, because: 'personalNumber' });
  });

  it('with too few or too many numbers, or other ones, is told how many are wanted', () => {
    assert.deepEqual(typed('4 3 5'), { ok: false, because: 'count', wanted: 6, given: 3 });
    assert.deepEqual(typed('4 3 5 2 4 5 5'), { ok: false, because: 'count', wanted: 6, given: 7 });
    assert.deepEqual(typed('4 3 5 2 4 5', withOwn), { ok: false, because: 'count', wanted: 7, given: 6 });
    assert.deepEqual(typed('bra'), { ok: false, because: 'count', wanted: 6, given: 0 });
    assert.deepEqual(typed('435245'), { ok: false, because: 'count', wanted: 6, given: 1 });
    assert.deepEqual(typed('4 3 5 2 4 9'), { ok: false, because: 'marks', missing: [], wrong: ['worthwhile'] });
  });

  it('is as a representative where the group says that the person is one', () => {
    assert.deepEqual(
      ['Vera', 'Musa'].map((name) => suggestedRole(groupWith(), person(name))),
      ['representative', 'other'],
    );
  });
});
