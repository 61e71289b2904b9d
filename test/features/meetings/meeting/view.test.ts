import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { offerCard } from '../../../../src/features/meetings/answering/offer-card.js';
import { namesApart, type View } from '../../../../src/features/meetings/meeting/view.js';
import { raiseCard } from '../../../../src/features/meetings/speaking/raise-card.js';
import { groupWith } from '../../../support/groups.js';
import { duringInput, meetingWith } from '../../../support/meetings.js';

const view = (group: string, title = 'Planeringsmöte', date = '2026-12-01'): View => ({
  id: `${group} ${date}`,
  meeting: meetingWith({}, { title, date }),
  group: groupWith({ name: group }),
  language: 'sv',
  now: duringInput,
});
const [demens, norr] = [view('LAG Demens'), view('LAG Norr')];

describe('meetings with one name', () => {
  const named = (...views: readonly View[]): readonly string[] => views.map(namesApart(views));

  it('are told apart by their days in one group', () => {
    assert.deepEqual(named(demens, view('LAG Demens', 'Planeringsmöte', '2026-12-08')), [
      'Planeringsmöte (tisdag 1 december)',
      'Planeringsmöte (tisdag 8 december)',
    ]);
  });

  it('are told apart by their groups too where they are of several, but for a name that has it', () => {
    assert.deepEqual(named(demens, view('LAG Norr', 'Möte i LAG Norr')), [
      'Planeringsmöte (tisdag 1 december), LAG Demens',
      'Möte i LAG Norr (tisdag 1 december)',
    ]);
  });

  it('are told apart where a question waits, and where something is to be raised', () => {
    const waiting = offerCard(
      [demens, norr].map((one) => ({ ...one, question: 1 })),
      '',
      'sv',
    ).text;
    const raised = raiseCard({ item: 'x', asked: 'toRaise', now: [], ahead: [demens, norr], own: [], answers: false }, 'sv').text;
    for (const text of [waiting, raised]) for (const group of ['LAG Demens', 'LAG Norr']) assert.ok(text.includes(group), text);
  });
});
