import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Entry, Step } from '../../../../src/features/back-office/case/case.js';
import { markOf } from '../../../../src/features/back-office/queue/list-card.js';
import { question, stina } from '../../../support/cases.js';
import { now } from '../../../support/requests.js';

const step = (deed: Step['deed'], by: Step['by'] = stina): Step => ({ deed, at: now, by });
const said = (kind: Entry['kind']): Entry => ({ id: kind, kind, text: 'x', at: now });

describe('what is seen of a case in the queue at a glance', () => {
  it('is that it is new, until somebody takes it', () => {
    const sent = { thread: [question], history: [step('sent', 'asker')] };
    assert.equal(markOf({ ...sent, state: 'new' }), 'new');
    assert.equal(markOf({ ...sent, state: 'taken' }), undefined);
  });

  it('is that the answer has come to what was asked back, and that something unasked for is unread', () => {
    const wrote = step('followedUp', 'asker');
    const [askBack, reply, more] = (['askBack', 'reply', 'followUp'] as const).map(said) as [Entry, Entry, Entry];
    assert.equal(markOf({ state: 'taken', thread: [question, askBack, more], history: [step('askedBack'), wrote] }), 'answerCame');
    assert.equal(markOf({ state: 'answered', thread: [question, reply, more], history: [step('replied'), wrote] }), 'unread');
    assert.equal(markOf({ state: 'taken', thread: [question, more], history: [step('claimed'), wrote] }), 'unread');
  });

  it('is nothing once staff have done something after it, or when it is closed', () => {
    const thread = [question, said('reply'), said('followUp')];
    const history = [step('replied'), step('followedUp', 'asker')];
    assert.equal(markOf({ state: 'answered', thread, history: [...history, step('noted')] }), undefined);
    assert.equal(markOf({ state: 'answered', thread, history: [...history, step('reminded', 'lotsen')] }), 'unread');
    assert.equal(markOf({ state: 'closed', thread, history }), undefined);
  });
});
