import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { ActivityId, PersonId } from '../../../../src/core/ids.js';
import { type GroupInput, groupInput, maxLetters } from '../../../../src/features/groups/group/group-input.js';
import type { GroupRecord } from '../../../../src/features/groups/group/group-record.js';
import { type Save, saveGroup, whyNot } from '../../../../src/features/groups/group/save-group.js';
import { groupPlace, groupWith, listed, person, roster, team } from '../../../support/groups.js';
import { now } from '../../../support/requests.js';

const typed = (changes: object = {}): GroupInput => groupInput.parse({ name: 'LAG Suicidprevention', type: 'lag', ...changes });
const saved = (before: GroupRecord | undefined, input: object, changes: Partial<Save> = {}) =>
  saveGroup(before, {
    typed: typed(input),
    by: person('Petra'),
    place: groupPlace,
    activity: 'second' as ActivityId,
    at: now,
    roster,
    timeZone: 'Europe/Stockholm',
    language: 'sv',
    ...changes,
  });
const groupOf = (before: GroupRecord | undefined, input: object, changes: Partial<Save> = {}): GroupRecord => {
  const { body, outcome } = saved(before, input, changes);
  assert.ok(outcome.as === 'saved' && body);
  assert.equal(outcome.group, body);
  return body;
};
const mistake = (before: GroupRecord | undefined, input: object, changes: Partial<Save> = {}) => {
  const { body, outcome } = saved(before, input, changes);
  assert.equal(body, undefined);
  return outcome.as === 'mistaken' ? outcome.mistake.because : outcome.as === 'notAllowed' ? outcome.why.because : outcome.as;
};

describe('setting up a group', () => {
  it('keeps who is who, and makes whoever does it a coordinator', () => {
    const input = { area: 'Psykisk hälsa', language: 'en', chair: '29:karin', representatives: '29:vera,29:olle', coordinators: '29:musa' };
    assert.deepEqual(
      groupOf(undefined, input),
      groupWith({ language: 'en', coordinators: [person('Musa'), person('Petra')], savedBy: 'second' as ActivityId }),
    );
  });

  it('needs no more than a name', () => {
    const { chair, ...group } = groupOf(undefined, {});
    assert.equal(chair, undefined);
    assert.deepEqual([group.language, group.area, group.coordinators, group.representatives], ['sv', '', [person('Petra')], []]);
    assert.equal(groupOf(undefined, { chair: 'none' }).chair, undefined);
    const { team: _, ...chat } = groupPlace;
    assert.equal(groupOf(undefined, {}, { place: { ...chat, kind: 'groupChat' } }).team, undefined);
  });

  it('keeps only those with a role of more people than a small document takes', () => {
    const crowd = [...roster, ...Array.from({ length: 500 }, (_, index) => listed(`Many${index}`))];
    const { members } = groupOf(undefined, { chair: '29:karin', representatives: '29:many7' }, { roster: crowd });
    assert.deepEqual(
      members.map(({ name }) => name),
      ['Petra', 'Karin', 'Many7'],
    );
    assert.equal(groupOf(undefined, {}, { roster: crowd.slice(0, 500) }).members.length, 500);
  });

  it('stores no addresses', () => {
    assert.ok(!JSON.stringify(groupOf(undefined, {})).includes('@lotsen.example'));
  });

  it('is refused with the reason when something in it cannot be', () => {
    assert.equal(mistake(undefined, { name: ' ' }), 'missingName');
    assert.equal(mistake(undefined, { name: 'x'.repeat(maxLetters + 1) }), 'tooLong');
    assert.equal(mistake(undefined, { area: 'x'.repeat(maxLetters + 1) }), 'tooLong');
    for (const field of ['name', 'area']) assert.equal(mistake(undefined, { [field]: 'Om 811218-9876' }), 'personalNumber');
    for (const field of ['chair', 'representatives', 'coordinators'])
      assert.equal(mistake(undefined, { [field]: '29:x' }), 'unknownPeople');
    assert.equal(mistake(undefined, { chair: 'Vera' }, { roster: [...roster, { id: '29:x' as PersonId, name: 'Vera' }] }), 'sameName');
  });
});

describe('changing a group', () => {
  it('is for its coordinators, who replace what was there', () => {
    const after = groupOf(groupWith(), { name: 'LPO X', type: 'lpo', coordinators: '29:petra,29:karin', seen: 1 });
    assert.deepEqual(after.coordinators, [person('Petra'), person('Karin')]);
    assert.deepEqual([after.name, after.type, after.chair, after.representatives], ['LPO X', 'lpo', undefined, []]);
    assert.deepEqual([after.revision, after.language, after.team], [2, 'sv', team]);
  });

  it('keeps language and time zone unless others are chosen', () => {
    const before = groupWith({ language: 'en', timeZone: 'Europe/Helsinki' });
    const after = groupOf(before, { coordinators: '29:petra' });
    assert.deepEqual([after.language, after.timeZone], ['en', 'Europe/Helsinki']);
    assert.equal(groupOf(before, { coordinators: '29:petra', language: 'sv' }).language, 'sv');
  });

  it('is refused to everybody else, who are told whom to ask', () => {
    for (const name of ['Karin', 'Vera', 'Musa']) {
      assert.deepEqual(saved(groupWith(), { coordinators: person(name) }, { by: person(name) }), {
        outcome: { as: 'notAllowed', why: { because: 'onlyCoordinators', coordinators: ['Petra'] } },
      });
    }
    assert.equal(mistake(groupWith(), {}, { by: '29:stranger' as PersonId }), 'notHere');
    assert.equal(mistake(undefined, {}, { by: '29:stranger' as PersonId }), 'notHere');
    // One who was a coordinator and is not in the place any more has no say there.
    assert.equal(mistake(groupWith(), {}, { roster: roster.slice(1) }), 'notHere');
  });

  it('never leaves the group without a coordinator, but lets one leave when there is another', () => {
    assert.equal(mistake(groupWith(), { coordinators: '' }), 'noCoordinator');
    assert.deepEqual(groupOf(groupWith(), { coordinators: '29:musa' }).coordinators, [person('Musa')]);
  });

  it('falls to the chair when no coordinator is in the place any more, and to anyone when there is no chair', () => {
    const left = roster.slice(1);
    assert.equal(whyNot(groupWith(), person('Musa'), left)?.because, 'onlyCoordinators');
    assert.equal(whyNot(groupWith(), person('Karin'), left), undefined);
    const { chair: _, ...chairless } = groupWith();
    assert.deepEqual(groupOf(chairless, {}, { by: person('Musa'), roster: left }).coordinators, [person('Musa')]);
    assert.deepEqual(groupOf(groupWith(), { coordinators: '29:musa' }, { by: person('Karin'), roster: left }).coordinators, [
      person('Musa'),
    ]);
  });

  it('does not overwrite what somebody else has changed since the form was opened', () => {
    const before = groupWith({ revision: 4 });
    assert.deepEqual(saved(before, { coordinators: '29:petra', seen: 3 }).outcome, {
      as: 'mistaken',
      mistake: { because: 'changedMeanwhile' },
      revision: 4,
    });
    assert.equal(groupOf(before, { coordinators: '29:petra', seen: 4 }).revision, 5);
    assert.equal(groupOf(before, { coordinators: '29:petra' }).revision, 5);
    assert.equal(mistake(groupWith(), { coordinators: '29:petra', seen: '0' }), 'changedMeanwhile');
    assert.equal(groupOf(undefined, { seen: '' }).revision, 1);
  });

  it('changes nothing when the same activity is delivered again', () => {
    const before = groupWith({ savedBy: 'second' as ActivityId, revision: 2 });
    assert.deepEqual(saved(before, { name: 'Another', seen: 1 }), { outcome: { as: 'saved', group: before, before } });
  });

  it('brings a group back that was thought to be gone', () => {
    const after = groupOf(groupWith({ state: 'gone', absent: ['lotsenRemoved', 'channelDeleted'] }), { coordinators: '29:petra' });
    assert.deepEqual([after.state, after.absent], ['active', []]);
  });
});
