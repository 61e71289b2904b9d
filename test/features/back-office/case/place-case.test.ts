import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, it } from 'mocha';
import type { ActivityId, Instant, PlaceId } from '../../../../src/core/ids.js';
import type { Office } from '../../../../src/core/people/office.js';
import { readMessage } from '../../../../src/core/store/outgoing.js';
import { askingHandlers } from '../../../../src/features/back-office/asking/ask.js';
import type { Case } from '../../../../src/features/back-office/case/case.js';
import { caseKind } from '../../../../src/features/back-office/case/case-document.js';
import { placeCase } from '../../../../src/features/back-office/case/place-case.js';
import { saveCase } from '../../../../src/features/back-office/case/save-case.js';
import { claim, close } from '../../../../src/features/back-office/queue/staff-steps.js';
import { queueRenderers } from '../../../../src/features/back-office/renderers.js';
import { caseWakes } from '../../../../src/features/back-office/wakes.js';
import { textsIn } from '../../../../src/texts/texts.js';
import { answersOver } from '../../../support/answers.js';
import { worldWith } from '../../../support/back-office-world.js';
import { bo, caseWith, doing, office, officePlace, officesWith, payOffice, times } from '../../../support/cases.js';
import { now, requestWith } from '../../../support/requests.js';

const later = '2026-12-01T10:07:00.000Z' as Instant;
const { office: _, ...without } = caseWith({ posts: 0 });

const toPlace = (message: unknown) => {
  const recipient = readMessage(message)?.recipient;
  return recipient?.to === 'place' ? recipient.place : undefined;
};

const rows = (change: ReturnType<typeof placeCase>) =>
  (change.send ?? []).map(({ id, message }) => {
    const read = readMessage(message);
    return [id, read?.show, read?.recipient.to === 'place' && read.recipient.place, read?.updates];
  });

describe('a case without a channel', () => {
  it('gets its card in the one that is paired, and its promises begin then', () => {
    const change = placeCase(without, office, later);
    assert.deepEqual(rows(change), [['card 1', 'backOffice.caseCard', officePlace, undefined]]);
    const { body } = change;
    assert.deepEqual([body?.office, body?.officeName, body?.posts, body?.owedSince], [officePlace, '', 1, later]);
    assert.equal(change.wakeAt, later);
  });

  it('waits on while there is none', () => {
    assert.deepEqual(placeCase(without, undefined, later), {});
  });
});

describe('a case in a channel', () => {
  it('stays where it is', () => {
    assert.deepEqual(placeCase(caseWith(), office, later), {});
  });

  it('moves with its back office: a new card there, which later ones update, and nothing of it left behind', () => {
    const change = placeCase(caseWith(), payOffice, later);
    assert.deepEqual(rows(change), [
      ['left 1', 'backOffice.caseLeft', officePlace, 'card 1'],
      ['card 2', 'backOffice.caseCard', payOffice.id, undefined],
    ]);
    const { body } = change;
    assert.ok(body);
    assert.deepEqual([body.office, body.officeName, body.owedSince], [payOffice.id, 'Ekonomi', now]);
    assert.deepEqual(body.history.at(-1), { deed: 'placed', at: later, by: 'lotsen', note: 'Ekonomi' });
    assert.equal(readMessage(claim(body, bo, doing()).send?.[0]?.message)?.updates, 'card 2');
  });

  it('belongs to none once that is unpaired: no channel is told anything more about it', () => {
    const change = placeCase(caseWith(), undefined, later);
    assert.ok(change.body && !('office' in change.body));
    assert.deepEqual(rows(change), [['left 1', 'backOffice.caseLeft', officePlace, 'card 1']]);
    assert.ok(!(claim(change.body, bo, doing()).send ?? []).some(({ message }) => readMessage(message)?.recipient.to === 'place'));
  });

  it('is left alone once it is closed, and when there is none', () => {
    const closed = caseWith({ state: 'closed', ending: { kind: 'closed', reason: '', at: now } });
    assert.deepEqual(placeCase(closed, payOffice, later), {});
  });
});

describe('a case whose channel is no back office any more', () => {
  const moved = { ...office, id: '19:moved@thread.tacv2' as PlaceId };

  for (const identity of ['named', 'unnamed'] as const) {
    it(`goes to the present one with what its ${identity} asker adds, of which the old channel hears nothing`, async () => {
      const before = worldWith();
      await before.ask('case.send', { text: 'Hur gör jag?', identity });
      const { number } = before.only();
      await saveCase({ ...before, times }, number, (one) => close(one, bo, { reason: '' }, doing()));
      const known = before.store.sent.length;
      const { ask, only, store } = worldWith({ store: before.store, seal: before.seal, offices: [moved] });
      await ask('case.followUp', { number, text: 'Och min bror?' }, { id: 'later' as ActivityId, at: later });
      const { kept } = only();
      assert.deepEqual([kept.office, kept.state, kept.posts], [moved.id, 'new', 2]);
      // An unnamed asker's minutes are nobody's business, here either.
      assert.equal(kept.history.at(-1)?.at, identity === 'named' ? later : '2026-12-01T10:00:00.000Z');
      const rows = store.sent.slice(known);
      assert.ok(rows.some(({ message }) => readMessage(message)?.show === 'backOffice.caseCard' && toPlace(message) === moved.id));
      const render = queueRenderers({ store, seal: before.seal, timeZone: times.zone });
      const toOld = rows.filter((row) => toPlace(row.message) === officePlace);
      assert.ok(toOld.length > 0);
      for (const { message } of toOld) {
        const read = readMessage(message) ?? assert.fail();
        const said = JSON.stringify((await render[read.show]?.(number, read, 'sv')) ?? '');
        assert.doesNotMatch(said, /Och min bror|Hur gör jag/u, read.show);
      }
    });
  }

  it('or was none yet, when it was sent, is taken along though the pairing came in between', async () => {
    const { store, seal } = worldWith();
    let asked = 0;
    const named = async () => (asked++ === 0 ? undefined : office);
    const offices = { ...officesWith(office), named };
    const groups = { at: async () => undefined, of: async () => [] };
    const handlers = askingHandlers({ store, seal, times, chance: randomBytes, offices, groups, answers: answersOver(store) });
    const input = { text: 'Hur gör jag?', identity: 'unnamed' };
    const [said] = (await handlers['case.send']?.(requestWith({ input, at: later }))) ?? [];
    const [kept] = Object.values(store.bodies(caseKind)) as readonly Case[];
    assert.deepEqual([kept?.office, kept?.history.map(({ at }) => at)], [officePlace, Array(2).fill('2026-12-01T10:00:00.000Z')]);
    assert.ok(said?.kind === 'card' && !said.text.includes(textsIn('sv').backOffice.noOffice));
  });

  it('is found by its next waking when it came there too late to be taken along', async () => {
    const { store, seal } = worldWith();
    await store.change(caseKind, 'N', () => ({ body: caseWith(), outcome: undefined }));
    const wake = (...paired: readonly Office[]) =>
      caseWakes({ store, seal, times, answers: answersOver(store) }, officesWith(...paired))['case']?.('N', later);
    await wake(moved);
    assert.equal((await store.get(caseKind, 'N'))?.office, moved.id);
    await wake();
    assert.ok(!('office' in ((await store.get(caseKind, 'N')) ?? assert.fail())));
    assert.deepEqual((await store.get(caseKind, 'N'))?.reminded, []);
  });
});
