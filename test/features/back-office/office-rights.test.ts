import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { answerKind } from '../../../src/features/answers/answer.js';
import { caseKind } from '../../../src/features/back-office/case/case-document.js';
import { officesId, officesKind } from '../../../src/features/back-office/offices/office.js';
import { textsIn } from '../../../src/texts/texts.js';
import { caseWith, question, stina } from '../../support/cases.js';
import { person } from '../../support/groups.js';
import { officePlace } from '../../support/offices.js';
import { textOf } from '../../support/replies.js';
import { now } from '../../support/requests.js';
import { everybodysPlaces, payPlace, staffWorld, troubleIn } from '../../support/staff-world.js';

const texts = textsIn('sv').queue;

/** Every verb of the back office that is about a case, with what its card would send. */
const verbs: Readonly<Record<string, object>> = {
  'case.claim': {},
  'case.release': {},
  'case.reply': { text: 'Ett svar' },
  'case.askBack': { text: 'En motfråga' },
  'case.note': { text: 'En anteckning' },
  'case.handOver': { to: person('Bo'), text: 'Ta den du' },
  'case.close': { ending: 'takenUp', text: 'Bra' },
  'case.reopen': {},
  'case.publishForm': {},
  'case.publish': { question: 'Vad gäller?', answer: 'det här gäller', topic: 'x', anyway: 'true' },
  'case.unpublish': {},
  'case.toGlossary': {},
  'case.keep': { text: 'Behövs' },
  'case.letGo': {},
  'queue.file': {},
  'queue.form': { form: 'note' },
  'queue.case': {},
  'queue.thread': {},
  'queue.history': {},
};

/** An answered case of the default back office that Stina has, and a closed one. */
async function world() {
  const here = staffWorld();
  await here.paired();
  const reply = { id: 'r', kind: 'reply', text: 'Hemligt svar', at: now, by: stina } as const;
  await here.has('ABCD2345', caseWith({ state: 'answered', holder: stina, thread: [question, reply] }));
  await here.has(
    'WXYZ6789',
    caseWith({ state: 'closed', holder: stina, thread: [question, reply], ending: { kind: 'closed', reason: '', at: now } }),
  );
  const all = () => JSON.stringify([here.recording.bodies(caseKind), here.recording.bodies(answerKind), here.recording.sent]);
  return { ...here, all };
}

describe('a case of a back office', () => {
  for (const [verb, input] of Object.entries(verbs)) {
    for (const [where, place] of Object.entries(everybodysPlaces)) {
      it(`${verb} is not there ${where}, for anybody, whatever card data they send`, async () => {
        const { does, all } = await world();
        const before = all();
        for (const name of ['Stina', 'asker', 'Stranger']) {
          for (const number of ['ABCD2345', 'WXYZ6789', 'NOSUCHNO', '../office/all', '']) {
            for (const via of ['execute', 'submit', 'message', 'dialog'] as const) {
              const forged = { number, ...input, office: officePlace.id, place: officePlace.id, conversation: officePlace.id };
              const said = textOf(await does(name, verb, forged, { place, via }));
              // What is typed may have been meant for one's own, and goes on in private.
              const isTyped = via === 'message' && place.kind !== 'personal';
              assert.ok(said === textsIn('sv').office.notHere || (isTyped && said === textsIn('sv').backOffice.listPrivately), said);
            }
          }
        }
        assert.equal(all(), before);
      });
    }

    it(`${verb} does not know a case of another back office from one that is not there`, async () => {
      const { does, all } = await world();
      const before = all();
      for (const number of ['ABCD2345', 'WXYZ6789', 'NOSUCHNO', '']) {
        const forged = { number, ...input, office: '', officeName: '' };
        assert.equal(troubleIn(await does('Stina', verb, forged, { place: payPlace })), texts.noSuchCase(''));
      }
      assert.equal(all(), before);
    });

    it(`${verb} is there for everybody who writes in its own channel`, async () => {
      const { does } = await world();
      for (const number of ['abcd2345', 'WXYZ6789']) {
        const reply = await does('Stina', verb, { number, ...input });
        assert.ok(
          reply.kind === 'card' || ![textsIn('sv').office.notHere, texts.noSuchCase('')].includes('text' in reply ? reply.text : ''),
        );
      }
    });
  }

  it('is not listed, nor found, anywhere else', async () => {
    const { does } = await world();
    for (const place of Object.values(everybodysPlaces)) {
      for (const input of [{}, { text: 'Hemligt' }, { filter: 'mine' }])
        assert.equal(troubleIn(await does('Stina', 'queue.show', input, { place })), textsIn('sv').office.notHere);
    }
    const other = await does('Stina', 'queue.show', { text: 'Hemligt' }, { place: payPlace });
    assert.ok(other.kind === 'card' && !JSON.stringify(other.data).includes('ABCD2345'));
    const own = await does('Stina', 'queue.show', { text: 'Hemligt' });
    assert.ok(own.kind === 'card' && own.text.includes('ABCD2345'));
  });

  it('that waits for a back office belongs to none, not even to the default one', async () => {
    const { does, has } = await world();
    const { office: _, ...waiting } = caseWith();
    await has('WAITING2', waiting);
    assert.equal(troubleIn(await does('Stina', 'queue.case', { number: 'WAITING2' })), texts.noSuchCase(''));
  });

  it('stays with its back office when that has moved to another channel, the closed ones too', async () => {
    const { does, store, kept } = await world();
    await store.change(officesKind, officesId, (before) => ({
      body: before && {
        ...before,
        paired: before.paired.map((one) => (one.name === '' ? { ...one, id: '19:moved@thread.tacv2' as typeof one.id } : one)),
      },
      outcome: undefined,
    }));
    const place = { ...officePlace, id: '19:moved@thread.tacv2' as typeof officePlace.id };
    assert.equal(troubleIn(await does('Stina', 'case.reopen', { number: 'WXYZ6789' })), textsIn('sv').office.notHere);
    const reopened = await does('Stina', 'case.reopen', { number: 'WXYZ6789' }, { place });
    assert.equal(reopened.kind, 'card');
    assert.equal((await kept('WXYZ6789')).office, place.id);
  });
});
