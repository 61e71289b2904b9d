import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { unnamedAsker } from '../../../../src/features/back-office/case/asker.js';
import { textsIn } from '../../../../src/texts/texts.js';
import { caseWith, question, staffNamed } from '../../../support/cases.js';
import { person } from '../../../support/groups.js';
import { cardOf } from '../../../support/replies.js';
import { sealWith } from '../../../support/seals.js';
import { asker, staffWorld, troubleIn } from '../../../support/staff-world.js';

const texts = textsIn('sv').queue;
const number = 'ABCD2345';
const personalNumber = '811218-9876';

async function world(changes: Parameters<typeof caseWith>[0] = {}) {
  const here = staffWorld();
  await here.paired();
  await here.has(number, caseWith(changes));
  return here;
}

describe('working a case', () => {
  it('case.claim gives it to one, tells the other who has it, and updates the card in the channel', async () => {
    const { does, kept, sent } = await world();
    const [first, second] = await Promise.all([does('Stina', 'case.claim', { number }), does('Bo', 'case.claim', { number })]);
    const text = cardOf(first).text;
    assert.match(text, /Du har ärendet nu\./);
    assert.match(text, /Tagen\. Stina har ärendet\./);
    assert.equal(troubleIn(second), texts.othersHave('Stina'));
    assert.equal((await kept(number)).holder?.name, 'Stina');
    const rows = await sent(number);
    const update = rows.find(({ show }) => show === 'backOffice.caseCard');
    assert.equal(update?.updates, 'card 1');
    assert.match(update?.text ?? '', /Stina har ärendet/);
    assert.doesNotMatch(update?.text ?? '', /Du har ärendet nu/);
  });

  it('case.release lets somebody else take it, but not when another has it', async () => {
    const { does, kept } = await world();
    await does('Stina', 'case.claim', { number });
    assert.equal(troubleIn(await does('Bo', 'case.release', { number })), texts.othersHave('Stina'));
    assert.match(cardOf(await does('Stina', 'case.release', { number })).text, /Ingen har ärendet/);
    assert.equal((await kept(number)).state, 'new');
    assert.equal(troubleIn(await does('Stina', 'case.release', { number })), texts.refused.notHeld);
  });

  it('case.reply and case.askBack say what is typed to whoever wrote, and take the case', async () => {
    const { does, kept, sent } = await world();
    assert.match(cardOf(await does('Stina', 'case.askBack', { number, text: 'Vilket möte menar du?' })).text, /Väntar på svar/);
    assert.match(
      cardOf(await does('Stina', 'case.reply', { number, text: 'Så här är det.' })).text,
      /Besvarad\. Stina har ärendet\.[\s\S]*Stina svarade/,
    );
    const one = await kept(number);
    assert.deepEqual(
      one.thread.map(({ kind, text }) => `${kind}: ${text}`),
      ['question: Får jag ta med någon?', 'askBack: Vilket möte menar du?', 'reply: Så här är det.'],
    );
    assert.deepEqual(
      (await sent(number)).filter(({ show }) => show.startsWith('case.')).map(({ show }) => show),
      ['case.askedBack', 'case.replied'],
    );
    const form = cardOf(await does('Bo', 'case.reply', { number, text: 'Nej' }));
    assert.deepEqual([Reflect.get(form.data, 'problem'), Reflect.get(form.data, 'typed')], [texts.othersHave('Stina'), 'Nej']);
  });

  it('a text that cannot be sent is handed back in a form with what is wrong, but without the personal number', async () => {
    const { does, kept, recording } = await world();
    const before = JSON.stringify(await kept(number));
    for (const [verb, card] of [
      ['case.reply', 'queue/reply'],
      ['case.askBack', 'queue/reply'],
      ['case.note', 'queue/note'],
    ] as const) {
      for (const [text, problem] of [
        ['', texts.refused.missingText],
        ['x'.repeat(4001), texts.refused.tooLong],
        [`Ring ${personalNumber} om det`, texts.refused.personalNumber],
      ] as const) {
        const form = cardOf(await does('Stina', verb, { number, text }));
        assert.equal(form.card, card);
        assert.ok(form.text.includes(problem));
        assert.ok(!JSON.stringify(form).includes(personalNumber));
        assert.equal(Reflect.get(form.data, 'typed'), text.replace(personalNumber, '…'));
      }
    }
    assert.equal(JSON.stringify(await kept(number)), before);
    assert.deepEqual(recording.sent, []);
  });

  it('case.note is for the back office only: nobody else is sent anything', async () => {
    const { does, sent } = await world();
    assert.match(cardOf(await does('Bo', 'case.note', { number, text: 'Kolla med chefen' })).text, /Bo antecknade internt/);
    assert.deepEqual(
      (await sent(number)).map(({ show }) => show),
      ['backOffice.caseCard'],
    );
  });

  it('case.handOver gives it to somebody in the channel, who is told without a word of it', async () => {
    const { does, kept, sent } = await world();
    const form = cardOf(await does('Stina', 'queue.form', { number, form: 'handOver' }));
    for (const name of ['Bo', 'Pelle', 'Stina']) assert.ok(form.text.includes(name));
    const done = cardOf(await does('Stina', 'case.handOver', { number, to: person('Bo'), text: 'Du kan det här' }));
    assert.match(done.text, /Bo har ärendet/);
    assert.equal((await kept(number)).holder?.person, person('Bo'));
    const told = (await sent(number)).find(({ show }) => show === 'backOffice.handedOver');
    assert.deepEqual([told?.recipient.to, told?.text], ['person', `${texts.noticeTitle}\n${texts.handedToYou(number)}`]);
  });

  it('case.handOver gives it to nobody who is not in the channel', async () => {
    const { does, kept } = await world();
    for (const to of [person('Vera'), asker, '', 'Bo']) {
      const form = cardOf(await does('Stina', 'case.handOver', { number, to }));
      assert.ok(form.text.includes(texts.noSuchPerson));
    }
    assert.equal((await kept(number)).holder, undefined);
    const unreachable = { roster: async () => ({ ok: false, because: 'unreachable' }) as const };
    assert.equal(troubleIn(await does('Stina', 'case.handOver', { number, to: person('Bo') }, unreachable)), texts.rosterUnreachable);
  });

  it('case.close and case.reopen end it and begin it again', async () => {
    const { does, kept } = await world();
    const closed = cardOf(await does('Stina', 'case.close', { number }));
    assert.match(closed.text, /^Ärendet är stängt\.[\s\S]*\nStängd\./u);
    assert.doesNotMatch(closed.text.slice(1), /Ärendet är stängt|Väntat/u);
    assert.equal(troubleIn(await does('Stina', 'case.close', { number, text: 'klart' })), texts.refused.closed);
    const late = cardOf(await does('Stina', 'case.reply', { number, text: 'Hej' }));
    assert.deepEqual([Reflect.get(late.data, 'problem'), Reflect.get(late.data, 'typed')], [texts.refused.closed, 'Hej']);
    assert.match(cardOf(await does('Bo', 'case.reopen', { number })).text, /Ärendet är öppet igen/);
    assert.equal((await kept(number)).state, 'new');
    assert.equal(troubleIn(await does('Bo', 'case.reopen', { number })), texts.refused.notClosed);
  });

  it('an idea never ends without saying what becomes of it, and why', async () => {
    const { does, kept } = await world({ kind: 'idea' });
    const open = cardOf(await does('Stina', 'queue.case', { number }));
    assert.deepEqual([Reflect.get(open.data, 'may').close, Reflect.get(open.data, 'may').decide], [false, true]);
    assert.ok(cardOf(await does('Stina', 'case.close', { number })).text.includes(texts.refused.missingEnding));
    assert.ok(cardOf(await does('Stina', 'case.close', { number, ending: 'takenUp' })).text.includes(texts.refused.missingReason));
    const done = cardOf(await does('Stina', 'case.close', { number, ending: 'notTakenUp', text: 'Det finns redan.' }));
    assert.match(done.text, /Idén tas inte upp\.\nDet finns redan\./);
    assert.equal((await kept(number)).ending?.kind, 'notTakenUp');
  });

  it('the same activity twice is one step', async () => {
    const { does, kept } = await world();
    const again = { id: 'the same' as never };
    for (let time = 0; time < 3; time += 1)
      assert.equal((await does('Stina', 'case.note', { number, text: 'En gång' }, again)).kind, 'card');
    assert.equal((await kept(number)).thread.length, 2);
  });
});

describe('templates', () => {
  it('fill in the answer, which can be changed before it is sent', async () => {
    const { does } = await world();
    const form = cardOf(await does('Stina', 'queue.form', { number, form: 'reply', template: 'pay' }));
    assert.equal(Reflect.get(form.data, 'typed'), texts.templates.pay.text);
    assert.ok(form.text.includes('Får jag ta med någon?'));
  });

  it('stand below what is to be answered: the question and what its asker has said last', async () => {
    const added = (id: string) => ({ ...question, id, kind: 'followUp', text: `tillägg ${id}` }) as const;
    const { does } = await world({ thread: [question, added('1'), added('2')] });
    const form = cardOf(await does('Stina', 'queue.form', { number, form: 'reply' }));
    assert.equal(Reflect.get(form.data, 'question'), `${question.text}\ntillägg 2`);
  });

  it('take the place of each other, but never of what has been written', async () => {
    const { does } = await world();
    const typed = async (text: string, template: string) =>
      Reflect.get(cardOf(await does('Stina', 'queue.form', { number, form: 'reply', text, template })).data, 'typed');
    assert.equal(await typed(texts.templates.pay.text, 'thanks'), texts.templates.thanks.text);
    assert.equal(await typed('Mitt eget.', 'thanks'), `Mitt eget.\n\n${texts.templates.thanks.text}`);
    const both = `Mitt eget.\n\n${texts.templates.thanks.text}`;
    assert.equal(await typed(both, 'thanks'), both);
  });
});

describe('a case whose way back is lost', () => {
  it('says so on its card, offers no answer and refuses one', async () => {
    const { does } = await world({
      asker: unnamedAsker(sealWith(8), { person: asker, language: 'sv' }, number),
    });
    const shown = cardOf(await does('Stina', 'queue.case', { number }));
    assert.ok(shown.text.includes(texts.noWayBack));
    assert.equal(Reflect.get(shown.data, 'may').write, false);
    for (const verb of ['case.reply', 'case.askBack'])
      assert.equal(Reflect.get(cardOf(await does('Stina', verb, { number, text: 'Hej' })).data, 'problem'), texts.refused.noWayBack);
    assert.equal(cardOf(await does('Stina', 'case.note', { number, text: 'Går inte att svara' })).card, 'queue/case');
  });
});

describe('whoever works without a name in Teams', () => {
  it('is somebody in the back office', async () => {
    const { does } = await world({ holder: staffNamed(''), state: 'taken' });
    assert.match(cardOf(await does('Stina', 'queue.case', { number })).text, /Någon i back office har ärendet/);
  });
});

describe('two who write in the same case', () => {
  const formOf = { number, form: 'reply' };
  const warning = async (does: Awaited<ReturnType<typeof world>>['does'], name: string) =>
    Reflect.get(cardOf(await does(name, 'queue.form', formOf)).data, 'others');

  it('are told: whoever opens the form while somebody else has it open is warned of whom', async () => {
    const { does } = await world();
    assert.equal(await warning(does, 'Stina'), '');
    assert.equal(await warning(does, 'Bo'), texts.alsoWriting('Stina'));
    assert.equal(await warning(does, 'Stina'), '');
  });

  it('are not told of somebody who has sent the answer', async () => {
    const { does } = await world();
    await warning(does, 'Stina');
    await does('Stina', 'case.reply', { number, text: 'Så här är det.' });
    assert.equal(await warning(does, 'Bo'), '');
  });
});
