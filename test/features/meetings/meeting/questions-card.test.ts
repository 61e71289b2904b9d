import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant } from '../../../../src/core/ids.js';
import type { Meeting } from '../../../../src/features/meetings/meeting/meeting.js';
import { questionsCard } from '../../../../src/features/meetings/meeting/questions-card.js';
import { textsIn } from '../../../../src/texts/texts.js';
import { groupWith } from '../../../support/groups.js';
import { duringInput, meetingWith, posted } from '../../../support/meetings.js';
import { dataOf } from '../../../support/replies.js';
import { now } from '../../../support/requests.js';

const texts = textsIn('sv').meetings;

describe('what the questions of a meeting say of when to answer', () => {
  const until = (meeting: Meeting, at: Instant) =>
    dataOf(questionsCard({ id: 'm', meeting, group: groupWith(), language: 'sv', now: at, abbreviations: [], as: 'shown' }))['until'];
  const [opens, ends] = ['tisdag 24 november kl. 09.00', 'måndag 30 november kl. 16.00'];

  it('is from when to when before they are sent: there is nothing to answer with yet', () => {
    assert.equal(until(meetingWith(), now), texts.answerFrom(opens, ends));
  });

  it('is the last day while they can be answered, and that it is over afterwards', () => {
    assert.equal(until(posted(), duringInput), texts.answerUntil(ends));
    assert.equal(until(posted(), '2026-11-30T16:00:00.000Z' as Instant), texts.answersClosed(ends));
  });
});
