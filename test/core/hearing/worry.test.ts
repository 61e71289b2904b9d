import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { GlossaryHeard } from '../../../src/core/hearing/decide.js';
import type { Candidate } from '../../../src/core/hearing/matching/candidates.js';
import { worryIn } from '../../../src/core/hearing/worry.js';

const candidate = (name: string, verb: string, confidence: number): Candidate => ({ name, verb, input: { from: name }, confidence });
const worry = (confidence: number) => candidate('worries', 'case.concernForm', confidence);
const sad = (confidence: number) => candidate('sad', 'help.sad', confidence);
const meetings = (confidence: number) => candidate('meetings.list', 'meeting.list', confidence);
const answer = (id: string, confidence: number) => candidate(`answers.${id}`, 'answers.show', confidence);
const waiting = (confidence: number) => candidate('answers.tax', 'answers.waiting', confidence);
const asked: GlossaryHeard = { verb: 'glossary.explain', input: {}, how: 'asked', terms: ['RSG'] };

const met = (found: readonly Candidate[], text = 'de skrattar åt mig', glossary?: GlossaryHeard) =>
  worryIn(found, (name) => name === 'worries' || name === 'sad', glossary, text);

describe('what weighs on somebody', () => {
  it('is met as a worry, in private, with what they wrote', () => {
    assert.deepEqual(met([worry(0.4), meetings(0.2)]), {
      heard: { verb: 'help.worry', input: { text: 'de skrattar åt mig', identity: 'named', choices: [] } },
      because: 'worry',
      confidence: 0.4,
      private: true,
    });
  });

  it('is met as one where something else is a little likelier, not where it is much likelier or hardly anything is like it', () => {
    assert.equal(met([meetings(0.47), worry(0.4)])?.heard.verb, 'help.worry');
    assert.equal(met([meetings(0.48), worry(0.4)]), undefined);
    assert.equal(met([worry(0.2)])?.heard.verb, 'help.worry');
    assert.equal(met([worry(0.19)]), undefined);
    assert.equal(met([meetings(0.4)]), undefined);
  });

  it('counts what has no approved answer yet as nothing beside it', () => {
    assert.equal(met([waiting(0.9), worry(0.4)])?.heard.verb, 'help.worry');
  });

  it('is offered two answers that may help, at most', () => {
    const found = [worry(0.5), answer('a', 0.4), answer('b', 0.35), answer('c', 0.32)];
    const offered = (some: readonly Candidate[]) => JSON.stringify(met(some)?.heard.input).match(/answers\.[a-z](?=","verb")/gu);
    assert.deepEqual(offered(found), ['answers.a', 'answers.b']);
    assert.deepEqual(offered([worry(0.5), answer('a', 0.3), answer('b', 0.29)]), ['answers.a']);
  });

  it('is told without their name where they wrote so', () => {
    const { input } = met([worry(0.4)], 'de skrattar åt mig, jag vill vara anonym')?.heard ?? assert.fail();
    assert.equal((input as { identity: string }).identity, 'unnamed');
  });

  it('is no worry where the meaning of an abbreviation is asked for', () => {
    assert.equal(met([worry(0.9)], 'vad är RSG?', asked), undefined);
    assert.ok(met([worry(0.9)], 'RSG skrattar åt mig', { ...asked, how: 'told' }));
  });

  it('is met with kindness alone where somebody is sad, whatever else is in it, and as a worry where something is likelier', () => {
    const kindly = { heard: { verb: 'help.sad', input: { from: 'sad' } }, because: 'sad', confidence: 0.4, private: true };
    assert.deepEqual(met([sad(0.4), meetings(0.4)]), kindly);
    assert.deepEqual(met([sad(0.4)], 'vad är RSG?', asked), kindly);
    assert.equal(met([meetings(0.42), sad(0.4)])?.heard.verb, 'help.worry');
  });
});
