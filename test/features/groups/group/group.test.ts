import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'mocha';
import type { Feature } from '../../../../src/core/feature.js';
import type { PersonId } from '../../../../src/core/ids.js';
import { InvalidInput } from '../../../../src/core/read.js';
import { type CardReply, type Reply, say, trouble } from '../../../../src/core/reply.js';
import type { Request } from '../../../../src/core/request.js';
import { maxListed } from '../../../../src/features/groups/group/form-card.js';
import { groupHandlers } from '../../../../src/features/groups/group/group.js';
import { introCard } from '../../../../src/features/groups/group/group-card.js';
import { type GroupRecord, groupKind } from '../../../../src/features/groups/group/group-record.js';
import { groupsKnown } from '../../../../src/features/groups/known.js';
import { textsIn } from '../../../../src/texts/texts.js';
import { askNobody, groupPlace, groupWith, listed, person, roster, rosterWith } from '../../../support/groups.js';
import { type MemoryStore, memoryStore } from '../../../support/memory-store.js';
import { placeOf, requestWith } from '../../../support/requests.js';

const texts = textsIn('sv').groups;
const as = (name: string, changes: Partial<Request> = {}): Partial<Request> => ({ person: { id: person(name), name }, ...changes });
const card = ([reply]: readonly Reply[]): CardReply & { readonly data: Record<string, unknown> } => {
  assert.ok(reply?.kind === 'card');
  return reply as CardReply & { data: Record<string, unknown> };
};

describe('a group', () => {
  let store: MemoryStore;
  const said: Pick<Feature, 'overview'>[] = [];
  const ask = (verb: string, changes: Partial<Request> = {}): Promise<readonly Reply[]> =>
    groupHandlers({ store, groups: groupsKnown(store, askNobody), features: () => said, timeZone: 'Europe/Stockholm' })[verb]?.(
      requestWith({ place: groupPlace, via: 'execute', roster: rosterWith(...roster), ...as('Petra'), ...changes }),
    ) ?? assert.fail();
  const save = (input: object, changes: Partial<Request> = {}) =>
    ask('group.save', { input: { verb: 'group.save', ...input }, ...changes });
  const put = (group: GroupRecord) => store.change(groupKind, group.id, () => ({ body: group, outcome: undefined }));
  const group = () => store.get(groupKind, groupPlace.id);
  beforeEach(() => {
    store = memoryStore();
  });

  it('is set up in a form that is filled in with what the names of the place say, and with whoever asks', async () => {
    const { data } = card(await ask('group.form'));
    assert.deepEqual(
      [
        data['name'],
        data['type'],
        data['area'],
        data['language'],
        data['chair'],
        data['representatives'],
        data['coordinators'],
        data['seen'],
      ],
      ['LAG Suicidprevention', 'lag', 'Psykisk hälsa', 'sv', 'none', '', '29:petra', 0],
    );
    assert.deepEqual(
      (data['people'] as { title: string }[]).map(({ title }) => title),
      ['Karin', 'Musa', 'Olle', 'Petra', 'Vera'],
    );
  });

  it('is changed in a form that is filled in with what is there', async () => {
    await put(groupWith({ language: 'en', revision: 3 }));
    const { data, title } = card(await ask('group.form'));
    assert.deepEqual(
      [title, data['language'], data['chair'], data['representatives'], data['coordinators'], data['seen']],
      [texts.change, 'en', '29:karin', '29:vera,29:olle', '29:petra', 3],
    );
  });

  it('is filled in with names instead of lists where there are more people than a card takes', async () => {
    const crowd = [...roster, ...Array.from({ length: maxListed - roster.length + 1 }, (_, index) => listed(`P${index}`))];
    await put(groupWith());
    const { data } = card(await ask('group.form', { roster: rosterWith(...crowd) }));
    assert.deepEqual([data['many'], data['people'], data['chair'], data['representatives']], [true, [], 'Karin', 'Vera\nOlle']);
    const few = card(await ask('group.form', { roster: rosterWith(...crowd.slice(1)), ...as('Karin') }));
    assert.equal(few.data['many'], false);
    await save({ name: 'X', chair: 'Karin', representatives: 'Vera\nP7', coordinators: 'Petra' }, { roster: rosterWith(...crowd) });
    assert.deepEqual((await group())?.representatives, [person('Vera'), person('P7')]);
  });

  it('is saved by what the wire contract names, and shown to whoever saved it', async () => {
    const input = {
      name: 'LAG X',
      type: 'lag',
      area: 'Y',
      language: 'en',
      chair: '29:karin',
      representatives: '29:vera',
      coordinators: '',
    };
    const { data, text } = card(await save(input));
    const { members: _, ...kept } = (await group()) ?? assert.fail();
    assert.deepEqual(
      [kept.name, kept.area, kept.language, kept.chair, kept.representatives, kept.coordinators, kept.timeZone],
      ['LAG X', 'Y', 'en', person('Karin'), [person('Vera')], [person('Petra')], 'Europe/Stockholm'],
    );
    assert.deepEqual([data['done'], data['next']], [texts.saved, texts.savedNext]);
    for (const part of ['LAG X', 'Karin', 'Vera', 'Petra', 'Olle och Musa']) assert.ok(text.includes(part), part);
  });

  it('keeps everything typed when something has to be mended', async () => {
    const input = {
      name: '',
      type: 'npo',
      area: 'Y',
      language: 'en',
      chair: '29:karin',
      representatives: '29:vera',
      coordinators: '29:olle',
    };
    const { data } = card(await save(input));
    for (const [field, value] of Object.entries(input)) assert.equal(data[field], value, field);
    assert.equal(data['problem'], texts.mistakes.missingName);
    assert.equal(await group(), undefined);
    for (const [wrong, problem] of [
      [{ name: 'X', coordinators: 'Nisse' }, texts.unknownPeople(['Nisse'])],
      [{ name: 'x'.repeat(121) }, texts.tooLong(120)],
      [{ name: 'X', area: '811218-9876' }, texts.mistakes.personalNumber],
    ] as const) {
      const again = card(await save(wrong));
      assert.equal(again.data['problem'], problem);
      assert.ok(!JSON.stringify(again).includes('9876'));
    }
  });

  it('shows the form again, ready to save, when somebody else has changed the group meanwhile', async () => {
    await put(groupWith({ revision: 5 }));
    const { data } = card(await save({ name: 'X', coordinators: '29:petra', seen: 4 }));
    assert.deepEqual([data['problem'], data['name'], data['seen']], [texts.mistakes.changedMeanwhile, 'X', 5]);
    await save({ name: 'X', coordinators: '29:petra', seen: 5 });
    assert.equal((await group())?.name, 'X');
  });

  it('is shown to everybody in the place, with what is missing', async () => {
    await put(groupWith({ representatives: [], coordinators: [] }));
    const { data } = card(await ask('group.show', as('Musa')));
    assert.deepEqual(data['missing'], [{ what: texts.missingCoordinator }, { what: texts.missingRepresentatives }]);
    store = memoryStore();
    assert.deepEqual(await ask('group.show'), [introCard('notSetUp', 'sv')]);
  });

  it('is shown in personal chat to those who are in it, and to nobody else', async () => {
    await put(groupWith());
    const personal = { place: placeOf('personal') };
    const { data, text } = card(await ask('group.show', { ...personal, ...as('Vera') }));
    assert.match(text, /LAG Suicidprevention/);
    assert.equal(data['inPlace'], false);
    assert.deepEqual(await ask('group.show', { ...personal, ...as('Stranger') }), [say(texts.noGroups)]);
    await put(groupWith({ state: 'gone' }));
    assert.deepEqual(await ask('group.show', { ...personal, ...as('Vera') }), [say(texts.noGroups)]);
  });

  for (const verb of ['group.form', 'group.save']) {
    const input = { name: 'Kapad', coordinators: '29:vera', id: groupPlace.id, group: groupPlace.id, person: '29:petra', by: '29:petra' };

    it(`${verb} is refused kindly to a member who is not a coordinator, and changes nothing`, async () => {
      await put(groupWith());
      assert.deepEqual(await ask(verb, { input, ...as('Vera') }), [trouble(texts.onlyCoordinators(['Petra']))]);
      assert.deepEqual(await group(), groupWith());
    });

    it(`${verb} is refused to somebody who is not in the place, whatever the card's data says`, async () => {
      await put(groupWith());
      assert.deepEqual(await ask(verb, { input, ...as('Stranger') }), [trouble(texts.notHere)]);
      assert.deepEqual(await group(), groupWith());
    });

    it(`${verb} from another channel is about that channel, whatever the card's data says`, async () => {
      await put(groupWith());
      const elsewhere = { ...groupPlace, id: '19:elsewhere' as typeof groupPlace.id };
      await ask(verb, { input, place: elsewhere, roster: rosterWith(listed('Stranger')), ...as('Stranger') });
      assert.deepEqual(await group(), groupWith());
    });

    it(`${verb} in personal chat says where it is done`, async () => {
      assert.deepEqual(await ask(verb, { input, place: placeOf('personal') }), [say(texts.onlyInGroup)]);
      assert.deepEqual(store.bodies(groupKind), {});
    });

    it(`${verb} says what to do instead where Teams does not show who is there`, async () => {
      const notAllowed = async () => ({ ok: false, because: 'notAllowed' }) as const;
      assert.deepEqual(await ask(verb, { input, roster: notAllowed }), [trouble(texts.rosterNotAllowed)]);
      const unreachable = async () => ({ ok: false, because: 'unreachable' }) as const;
      assert.deepEqual(await ask(verb, { input, roster: unreachable }), [trouble(texts.rosterUnreachable)]);
      assert.deepEqual(store.bodies(groupKind), {});
    });
  }

  it('group.show tells nothing of a group to somebody in another channel, whatever the data of the card says', async () => {
    await put(groupWith());
    const input = { id: groupPlace.id, group: groupPlace.id };
    const place = { ...groupPlace, id: '19:elsewhere' as typeof groupPlace.id };
    assert.deepEqual(await ask('group.show', { input, place }), [introCard('notSetUp', 'sv')]);
  });

  it('is not saved from input that no card of ours sends', async () => {
    for (const input of [
      { name: { a: 1 } },
      { name: 'X', type: 'nsg' },
      { name: 'X', language: 'fi' },
      { name: 'X', chair: ['29:vera'] },
    ]) {
      await assert.rejects(save(input), InvalidInput);
    }
    assert.equal(await group(), undefined);
  });

  it('names in a refusal those that have a name', async () => {
    await put(groupWith({ members: groupWith().members.map((member) => ({ ...member, name: '' })) }));
    const nameless = roster.map(({ id }) => ({ id, name: '' }));
    const refused = await ask('group.form', { roster: rosterWith(...nameless), ...as('Vera', { id: 'x' as Request['id'] }) });
    assert.deepEqual(refused, [trouble(texts.onlyCoordinators([]))]);
    assert.equal((await group())?.coordinators[0], '29:petra' as PersonId);
  });
});
