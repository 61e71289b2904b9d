import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { textsIn } from '../../../../src/texts/texts.js';
import { textOf } from '../../../support/replies.js';
import { meetingsWorld, plannedWorld } from '../meetings-world.js';

const texts = textsIn('sv').meetings;

describe('thanks for what somebody wants raised', () => {
  it('reach whoever raised it, once, and nobody else', async () => {
    const { does, delivered, meeting, id } = await plannedWorld();
    await does('Vera', 'meeting.raise', { meeting: id, item: 'Väntetiderna' });
    await delivered();
    const [wish] = (await meeting(id)).speakers;
    for (const name of ['Karin', 'Petra'])
      assert.equal(textOf(await does(name, 'meeting.seen', { meeting: id, speaker: wish?.id })), texts.seenTold);
    const sent = await delivered();
    assert.deepEqual(
      sent.map(({ to, show }) => [to, show]),
      [['29:vera', 'meetings.seen']],
    );
    assert.ok(sent[0]?.text.includes(texts.seenTitle.chair) && sent[0].text.includes('Väntetiderna'));
  });

  it('go nowhere when it has been taken away', async () => {
    const { does, delivered, planned } = meetingsWorld();
    const id = await planned();
    assert.equal(textOf(await does('Karin', 'meeting.seen', { meeting: id, speaker: 'x' })), texts.seenGone);
    assert.deepEqual(await delivered(), []);
  });
});
