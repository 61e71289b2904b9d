import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Request } from '../../../../src/core/request.js';
import { evaluationsHere, findEvaluation } from '../../../../src/features/evaluation/evaluation/access.js';
import { groupPlace, person } from '../../../support/groups.js';
import { placeOf, requestWith } from '../../../support/requests.js';
import { rulesWorld } from '../rules-world.js';

const by = (name: string, changes: Partial<Request> = {}): Request => requestWith({ person: { id: person(name), name }, ...changes });
const elsewhere = placeOf('groupChat');

describe('an evaluation that a card names', () => {
  const found = async (id: string, request: Request, who: 'members' | 'leads' = 'members') => {
    const { parts, starts } = rulesWorld();
    await starts('m');
    const access = await findEvaluation(parts, id, request, who);
    return access.ok ? access.id : access.because;
  };

  it('is found by the group’s people, in its place and in personal chat', async () => {
    assert.equal(await found('m', by('Musa')), 'm');
    assert.equal(await found('m', by('Musa', { place: groupPlace })), 'm');
    assert.equal(await found('m', by('Guest', { place: groupPlace })), 'm', 'who writes there is in the group');
  });

  it('does not exist for anybody else, or anywhere else', async () => {
    assert.equal(await found('m', by('Stranger')), 'notFound');
    assert.equal(await found('m', by('Stranger', { place: elsewhere })), 'notFound');
    assert.equal(await found('m', by('Musa', { place: elsewhere })), 'notFound', 'others read there');
    assert.equal(await found('n', by('Musa')), 'notFound');
    assert.equal(await found('', by('Musa')), 'notFound');
  });

  it('is led by coordinators and the chair', async () => {
    for (const name of ['Petra', 'Karin']) assert.equal(await found('m', by(name), 'leads'), 'm');
    for (const name of ['Vera', 'Musa']) assert.equal(await found('m', by(name), 'leads'), 'onlyLeads');
    assert.equal(await found('m', by('Stranger'), 'leads'), 'notFound');
  });

  it('is among those that are open where it is asked for', async () => {
    const { parts, starts, held } = rulesWorld();
    await held('over', { professional: [1] });
    await starts('m', '2026-12-10T14:00:00.000Z' as Request['at']);
    const ids = async (request: Request) => (await evaluationsHere(parts, request)).map(({ id }) => id);
    assert.deepEqual(await ids(by('Musa')), ['m']);
    assert.deepEqual(await ids(by('Musa', { place: groupPlace })), ['m']);
    assert.deepEqual(await ids(by('Musa', { place: elsewhere })), []);
  });
});
