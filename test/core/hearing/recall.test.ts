import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { followed } from '../../../src/core/hearing/following.js';
import { createRecall, type Shown } from '../../../src/core/hearing/recall.js';
import type { Instant } from '../../../src/core/ids.js';
import { groupPlace, person } from '../../support/groups.js';
import { placeOf } from '../../support/requests.js';

const at = (minute: number): Instant => new Date(Date.UTC(2026, 10, 20, 9, minute)).toISOString() as Instant;
const [vera, olle] = ['Vera', 'Olle'].map((name) => ({ id: person(name), name }));
const chat = placeOf('personal');

/** What is remembered of somebody who was shown these one after the other. */
function remembered(...shown: readonly (readonly [verb: string, input: unknown])[]) {
  const recall = createRecall();
  for (const [verb, input] of shown) recall.note(vera ?? assert.fail(), chat, at(0), { verb, input });
  return (minute = 1, who = vera, place: typeof chat = chat) => recall.last(who ?? assert.fail(), place, at(minute));
}
const rsg = ['glossary.explain', { asked: ['RSG'] }] as const;

describe('what somebody was shown last', () => {
  it('is remembered for ten minutes, of them and in that place only', () => {
    const last = remembered(rsg);
    assert.deepEqual(last(10), { verb: 'glossary.explain', input: { asked: ['RSG'] }, terms: ['RSG'] });
    for (const other of [last(11), last(1, olle), last(1, vera, groupPlace)]) assert.equal(other, undefined);
  });

  it('names the abbreviations that it was about, or else those from before, and the answer that it was', () => {
    assert.deepEqual(remembered(['glossary.lookUp', { term: 'LPO' }])()?.terms, ['LPO']);
    const answer = remembered(rsg, ['answers.show', { answer: 'fee' }])();
    assert.deepEqual([answer?.terms, answer?.answer], [['RSG'], 'fee']);
    assert.deepEqual(remembered(['meeting.list', 'odd'])()?.terms, []);
  });

  it('stays after a courtesy or help, which nobody goes on about', () => {
    for (const passing of ['help.thank', 'help.notUnderstood', 'glossary.pronounce', 'unknown'])
      assert.equal(remembered(rsg, [passing, {}])()?.verb, 'glossary.explain', passing);
    assert.equal(remembered(rsg, ['help.didYouMean', {}])()?.verb, 'help.didYouMean');
  });

  it('is forgotten when somebody turns out to be in need or to worry', () => {
    for (const verb of ['help.crisis', 'help.worry']) assert.equal(remembered(rsg, [verb, {}])(), undefined, verb);
  });

  it('is kept of the two thousand who were shown something last', () => {
    const recall = createRecall();
    const people = Array.from({ length: 2001 }, (_, n) => ({ id: person(`P${n}`), name: '' }));
    for (const one of people) recall.note(one, chat, at(0), { verb: 'meeting.list', input: {} });
    assert.deepEqual(
      [people[0], people[1]].map((one) => recall.last(one ?? assert.fail(), chat, at(0))?.verb),
      [undefined, 'meeting.list'],
    );
  });
});

describe('going on about what was just shown', () => {
  const meaning = { name: 'answers.rsg', verb: 'answers.show', input: { answer: 'rsg' }, confidence: 1, label: { sv: 'Vad är RSG?' } };
  const fee = { name: 'answers.fee', verb: 'answers.show', input: { answer: 'fee' }, confidence: 1, label: { sv: 'Får jag arvode?' } };
  const known = { text: 'mer', answerBy: () => fee, meaningOf: () => meaning, term: 'LPO' };
  const unknown = { text: 'mer', answerBy: () => undefined, meaningOf: () => undefined, term: undefined };
  const explained: Shown = { verb: 'glossary.explain', input: { asked: ['RSG'] }, terms: ['RSG'], language: 'sv' };
  const list: Shown = { verb: 'meeting.list', input: {}, terms: [] };
  const again = { verb: explained.verb, input: explained.input };

  it('shows it once more, in the other language where that is wanted', () => {
    assert.deepEqual(followed('follow.again', explained, known), { ...again, language: 'sv' });
    assert.deepEqual(followed('follow.english', explained, known), { ...again, language: 'en' });
    assert.deepEqual(followed('follow.again', list, known), { verb: 'meeting.list', input: {} });
  });

  it('says it more simply, or more of it, with the answer that says what the word means', () => {
    for (const name of ['follow.simpler', 'follow.more'])
      assert.deepEqual(followed(name, explained, known), { verb: meaning.verb, input: meaning.input }, name);
    assert.deepEqual(followed('follow.simpler', explained, unknown), { ...again, language: 'sv' });
    assert.deepEqual(followed('follow.simpler', list, unknown), { verb: 'help.unclear', input: {} });
  });

  it('asks back about what is near it, where no more is known, and makes no sense where nothing is', () => {
    const choices = (heard: ReturnType<typeof followed>) => JSON.stringify(heard?.input).match(/"name":"[^"]+"/gu);
    const asked = followed('follow.more', { ...explained, answer: 'rsg' }, { ...known, answerBy: () => meaning });
    assert.deepEqual([asked?.verb, choices(asked)], ['help.didYouMean', ['"name":"answers.rsg"']]);
    const both = followed('follow.about', { ...explained, answer: 'fee' }, known);
    assert.deepEqual(choices(both), ['"name":"answers.fee"', '"name":"answers.rsg"']);
    assert.equal(followed('follow.about', list, unknown), undefined);
  });

  it('compares, says aloud or names the source only of what has one', () => {
    assert.deepEqual(followed('follow.same', explained, known), { verb: 'glossary.compare', input: { asked: ['RSG', 'LPO'] } });
    assert.deepEqual(followed('follow.pronounce', explained, known), { verb: 'glossary.pronounce', input: { asked: ['RSG'] } });
    assert.deepEqual(followed('follow.source', explained, known), { ...again, language: 'sv' });
    for (const name of ['follow.same', 'follow.pronounce', 'follow.source', 'follow.odd'])
      assert.equal(followed(name, list, known), undefined, name);
    assert.equal(followed('follow.same', explained, unknown), undefined);
  });

  it('asks when and where of a meeting only, and changes what it was about', () => {
    for (const name of ['follow.time', 'follow.where']) {
      assert.deepEqual(followed(name, list, known), { verb: 'meeting.list', input: {} }, name);
      assert.equal(followed(name, explained, known), undefined, name);
    }
    assert.deepEqual(followed('follow.change', list, known), { verb: 'meeting.changeForm', input: {} });
    assert.equal(followed('follow.change', explained, known), undefined);
  });
});
