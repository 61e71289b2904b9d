import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant } from '../../../../src/core/ids.js';
import { say } from '../../../../src/core/reply.js';
import { overviewCard, overviewHandlers } from '../../../../src/features/groups/group/overview.js';
import { groupPlace, groupWith, person } from '../../../support/groups.js';
import { dataOf, textOf } from '../../../support/replies.js';
import { requestWith } from '../../../support/requests.js';

const at = (text: string) => text as Instant;
const row = (name: string, next?: string) => ({
  name,
  place: groupPlace.id,
  said: [{ lines: [`om ${name}`], waits: [], ...(next !== undefined && { next: at(next), meeting: name }) }],
});

describe('the overview of somebody who leads groups', () => {
  it('has the group that meets first at the top, and those without a meeting last', () => {
    const { groups } = dataOf(overviewCard([row('a'), row('b', '2026-12-08'), row('c', '2026-12-01')], 'sv'));
    assert.deepEqual(
      (groups as readonly { name: string }[]).map(({ name }) => name),
      ['c', 'b', 'a'],
    );
  });

  const groups = [groupWith(), groupWith({ id: '19:b' as never, name: 'LPO', coordinators: [], chair: person('Karin') })];
  const ask = async (name: string, changes: Parameters<typeof requestWith>[0] = {}) => {
    const overview = async (group: { name: string }) => ({ lines: [`möte i ${group.name}`], waits: ['något väntar'] });
    const handlers = overviewHandlers({ groups: { of: async () => groups }, features: () => [{ overview }, {}] }, async () => [
      say('vilka'),
    ]);
    const [reply] = (await handlers['group.overview']?.(requestWith({ person: { id: person(name), name }, ...changes }))) ?? [];
    assert.ok(reply);
    return reply;
  };

  it('holds what every feature says of each group that they lead, and of no other', async () => {
    const karin = textOf(await ask('Karin'));
    for (const words of ['möte i LAG Suicidprevention', 'möte i LPO', 'något väntar']) assert.ok(karin.includes(words), words);
    assert.ok(!textOf(await ask('Petra')).includes('LPO'));
  });

  it('is for who leads, and in personal chat: all others see who is in the group', async () => {
    assert.equal(textOf(await ask('Vera')), 'vilka');
    assert.equal(textOf(await ask('Karin', { place: groupPlace })), 'vilka');
  });
});
