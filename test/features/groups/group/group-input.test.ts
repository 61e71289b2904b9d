import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { PersonId } from '../../../../src/core/ids.js';
import { chosenPeople, groupInput, inField, withPicked, writtenAs } from '../../../../src/features/groups/group/group-input.js';
import { listed, person, roster } from '../../../support/groups.js';

const twin = { ...listed('Vera'), id: '29:twin' as PersonId, email: 'twin@lotsen.example' };
const comma = { id: '29:comma' as PersonId, name: 'Påhittad, Anna' };
const many = [...roster, comma];

const ids = (text: string, among = many): readonly string[] => {
  const chosen = chosenPeople(text, among);
  assert.ok(chosen.ok);
  return chosen.people;
};

describe('the people chosen in a form', () => {
  it('are ids with commas between, each taken once', () => {
    assert.deepEqual(ids('29:vera, 29:olle,29:vera,'), [person('Vera'), person('Olle')]);
    assert.deepEqual(ids(''), []);
  });

  it('may be written as names or addresses, in any case, a line or a comma between', () => {
    assert.deepEqual(ids('vera\nOLLE@lotsen.example; Musa, Karin'), ['Vera', 'Olle', 'Musa', 'Karin'].map(person));
    assert.deepEqual(ids('Påhittad, Anna\nVera'), ['29:comma', '29:vera']);
    assert.deepEqual(ids('Vera, 29:comma'), ['29:vera', '29:comma']);
  });

  it('are refused when somebody is not there; an id is not repeated', () => {
    assert.deepEqual(chosenPeople('29:vera,29:stranger', many), { ok: false, because: 'unknownPeople', people: [] });
    assert.deepEqual(chosenPeople('Vera, Nisse', many), { ok: false, because: 'unknownPeople', people: ['Nisse'] });
    // A name that is empty in Teams is nobody's.
    assert.equal(chosenPeople('x', [{ id: '29:y' as PersonId, name: '' }]).ok, false);
  });

  it('are refused when a name could be two, until the address tells which', () => {
    assert.deepEqual(chosenPeople('Vera', [...many, twin]), { ok: false, because: 'sameName', name: 'Vera' });
    assert.deepEqual(ids('twin@lotsen.example', [...many, twin]), ['29:twin']);
  });

  it('are written by name where that is enough, else by address, else by id', () => {
    assert.equal(writtenAs(person('Olle'), [...many, twin]), 'Olle');
    assert.equal(writtenAs(person('Vera'), [...many, twin]), 'vera@lotsen.example');
    assert.equal(writtenAs(comma.id, [...many, { ...comma, id: '29:z' as PersonId }]), '29:comma');
    assert.equal(writtenAs('29:gone' as PersonId, many), '29:gone');
    for (const { id } of many) assert.deepEqual(ids(writtenAs(id, many)), [id]);
  });
});

describe('people sought in the organisation’s directory', () => {
  const directoryIds = { Karin: '11111111-2222-4333-8444-00000000000a', Musa: '11111111-2222-4333-8444-00000000000b' };
  const known = many.map((one) => ({ ...one, directoryId: Reflect.get(directoryIds, one.name) as string | undefined }));
  const sent = (typed: object) => withPicked(groupInput.parse({ name: 'LAG', ...typed }), known);

  it('are the people in the place whom the directory calls so, beside those who were typed', () => {
    const { representatives } = sent({ representatives: 'Vera', representativesPicked: `${directoryIds.Musa},${directoryIds.Karin}` });
    assert.deepEqual(ids(representatives, known), ['Vera', 'Musa', 'Karin'].map(person));
  });

  it('are the chair instead of whoever was typed', () => {
    assert.deepEqual(ids(sent({ chair: 'Vera', chairPicked: directoryIds.Karin }).chair, known), [person('Karin')]);
    assert.deepEqual(ids(sent({ chair: 'Vera' }).chair, known), [person('Vera')]);
  });

  it('stand in a form that comes back by name', () => {
    assert.equal(sent({ coordinatorsPicked: directoryIds.Musa }).coordinators, 'Musa');
  });

  it('are chosen in the list of a form that comes back, beside those who were chosen there', () => {
    const { representatives } = sent({ representatives: '29:vera', representativesPicked: directoryIds.Musa });
    assert.equal(inField(representatives, known, 'list'), '29:vera,29:musa');
    assert.equal(inField('Vera\nNisse\n29:stranger', known, 'text'), 'Vera\nNisse');
  });

  it('are refused when they are not in the place, and their id is not repeated', () => {
    const { coordinators } = sent({ coordinatorsPicked: '99999999-2222-4333-8444-00000000000c' });
    assert.deepEqual(chosenPeople(coordinators, known), { ok: false, because: 'unknownPeople', people: [] });
  });

  it('may come as such an id from the lists too', () => {
    assert.deepEqual(ids(directoryIds.Musa, known), [person('Musa')]);
  });
});
