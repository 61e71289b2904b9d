import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { PersonId, PlaceId } from '../../../../src/core/ids.js';
import type { Message, Recipient } from '../../../../src/core/store/outgoing.js';
import { unnamedAsker } from '../../../../src/features/back-office/case/asker.js';
import type { Case } from '../../../../src/features/back-office/case/case.js';
import { cardExpander, readTemplates } from '../../../../src/teams/outbound/cards.js';
import { textsIn } from '../../../../src/texts/texts.js';
import { caseWith, question, stina } from '../../../support/cases.js';
import { deskWorld } from '../../../support/desk-world.js';
import { person } from '../../../support/groups.js';
import { officePlace } from '../../../support/offices.js';
import { cardOf } from '../../../support/replies.js';
import { now } from '../../../support/requests.js';

const texts = textsIn('sv').queue;
const number = 'ABCD2345';
const toOffice: Recipient = { to: 'place', place: officePlace.id };
const toStina: Recipient = { to: 'person', person: person('Stina'), fallback: officePlace.id };
const expand = cardExpander(readTemplates(new URL('../../../../cards/', import.meta.url)));

async function world(changes: Partial<Case> = {}) {
  const here = deskWorld();
  await here.paired();
  await here.has(number, caseWith(changes));
  const render = async (show: string, recipient: Recipient = toOffice, about: Message['about'] = {}) =>
    here.renderers[show]?.(number, { recipient, show, about }, 'sv');
  return { ...here, render };
}

describe('what the back office is told about a case', () => {
  it('is its card, with the age when something last happened', async () => {
    const { render } = await world({ sentAt: '2026-11-17T09:00:00.000Z' as typeof now });
    assert.match((await render('backOffice.caseCard'))?.text ?? '', /Väntat: tre arbetsdagar \(räknat fredag 20 november kl\. 10\.00\)/);
  });

  it('is its card, which stays true when it is read on another day', async () => {
    const { render } = await world();
    assert.match((await render('backOffice.caseCard'))?.text ?? '', /Väntat: samma dag \(räknat/);
  });

  it('is no minute of what somebody without a name did, only the hour', async () => {
    const at = '2026-11-20T09:00:00.000Z' as typeof now;
    const { render } = await world({
      asker: { as: 'unnamed', sealed: 's', mark: 'm', key: 'k' },
      thread: [question, { ...question, id: 'f', kind: 'followUp', text: 'Och så det här', at }],
      history: [{ deed: 'followedUp', at, by: 'asker' }],
    });
    const text = (await render('backOffice.caseCard'))?.text ?? '';
    assert.equal(text.split('fredag 20 november mellan 10 och 11').length, 4);
    assert.doesNotMatch(text, /kl\./u);
  });

  it('is nothing in a channel that the case is not in any more, but that it has left', async () => {
    const { render } = await world();
    const elsewhere: Recipient = { to: 'place', place: '19:elsewhere@thread.tacv2' as PlaceId };
    for (const show of ['caseCard', 'targetReminder', 'undeliverable', 'followedUp'])
      assert.equal(await render(`backOffice.${show}`, elsewhere, { target: 'unclaimed' }), undefined, show);
    const left = cardOf((await render('backOffice.caseLeft', elsewhere)) ?? assert.fail());
    assert.equal(left.text, `${texts.noticeTitle}\n${texts.left}`);
    assert.ok(!JSON.stringify(left.data).includes(question.text));
    assert.equal(await render('backOffice.caseLeft'), undefined);
  });

  it('is a reminder as long as there is something to remind of', async () => {
    for (const [changes, unclaimed, unanswered] of [
      [{}, true, true],
      [{ state: 'taken', holder: stina }, false, true],
      [{ state: 'waiting', holder: stina }, false, false],
      [{ state: 'answered', holder: stina }, false, false],
      [{ state: 'closed' }, false, false],
    ] as const) {
      const { render } = await world(changes);
      assert.equal((await render('backOffice.targetReminder', toOffice, { target: 'unclaimed' })) !== undefined, unclaimed);
      assert.equal((await render('backOffice.targetReminder', toOffice, { target: 'unanswered' })) !== undefined, unanswered);
    }
  });

  it('has the question in the channel only, never in personal chat', async () => {
    const { render } = await world();
    assert.ok((await render('backOffice.targetReminder', toOffice, { target: 'unclaimed' }))?.text.includes(question.text));
    const personal = [
      await render('backOffice.targetCoordinator', toStina, { target: 'unclaimed' }),
      await render('backOffice.handedOver', toStina),
    ];
    for (const told of personal) {
      assert.ok(told?.text.includes(number));
      assert.ok(!JSON.stringify(told).includes(question.text));
      assert.equal(Reflect.get(cardOf(told ?? assert.fail()).data, 'shows'), false);
    }
  });

  it('is what the asker has added', async () => {
    const { render } = await world({ thread: [question, { ...question, id: 'f', kind: 'followUp', text: 'Och så det här' }] });
    assert.match((await render('backOffice.followedUp', toOffice, { entry: 'f' }))?.text ?? '', /Och så det här/);
  });

  it('is, of a case that was taken back, that it was, and not a word else', async () => {
    const { render } = await world({
      state: 'closed',
      thread: [],
      topic: '',
      asker: { as: 'forgotten' },
      ending: { kind: 'withdrawn', reason: '', at: now },
    });
    const card = cardOf((await render('backOffice.caseCard')) ?? assert.fail());
    assert.ok(card.text.includes(texts.endings.withdrawn));
    assert.deepEqual(Reflect.get(card.data, 'rows'), []);
    for (const show of ['targetReminder', 'undeliverable', 'followedUp'])
      assert.equal(await render(`backOffice.${show}`, toOffice, { target: 'unclaimed' }), undefined);
    assert.equal(await render('backOffice.handedOver', toStina), undefined);
  });
});

describe('an unnamed case', () => {
  it('has no byte of its asker in anything that the back office is sent, as text or as a card', async () => {
    const { seal, does, has, paired, renderers } = deskWorld();
    await paired();
    const asker = '29:secret-asker' as PersonId;
    const unnamed = unnamedAsker(seal, { person: asker, through: '19:secret-place@thread.tacv2' as PlaceId, language: 'en' }, number);
    await has(number, caseWith({ asker: unnamed, thread: [question, { id: 'r', kind: 'reply', text: 'Svar', at: now, by: stina }] }));
    const replies = [];
    for (const show of Object.keys(renderers).filter((one) => one.startsWith('backOffice.')))
      replies.push(await renderers[show]?.(number, { recipient: toOffice, show, about: { target: 'unclaimed', entry: 'question' } }, 'sv'));
    for (const verb of [
      'queue.show',
      'queue.case',
      'queue.thread',
      'queue.history',
      'queue.form',
      'case.publishForm',
      'case.claim',
      'case.note',
    ])
      replies.push(await does('Stina', verb, { number, text: verb === 'case.note' ? 'x' : '' }));
    assert.equal(replies.filter((one) => one !== undefined).length >= 12, true);
    const { sealed, mark, key } = unnamed;
    for (const reply of replies) {
      if (reply?.kind !== 'card') continue;
      const all = JSON.stringify([reply, expand(reply, 'execute'), expand(reply, 'submit')]);
      for (const secret of [asker, 'secret-place', sealed, mark, ...(key === '' ? [] : [`"${key}"`]), '"en"'])
        assert.ok(!all.includes(secret), secret);
    }
  });
});
