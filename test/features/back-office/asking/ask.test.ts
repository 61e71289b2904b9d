import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'mocha';
import type { ActivityId } from '../../../../src/core/ids.js';
import { InvalidInput } from '../../../../src/core/read.js';
import { say } from '../../../../src/core/reply.js';
import { answerKind } from '../../../../src/features/answers/answer.js';
import { caseInput } from '../../../../src/features/back-office/asking/send-case.js';
import { maxAskerText } from '../../../../src/features/back-office/case/case-step.js';
import { textsIn } from '../../../../src/texts/texts.js';
import { published } from '../../../support/answers.js';
import { type World, worldWith } from '../../../support/back-office-world.js';
import { payOffice } from '../../../support/cases.js';
import { groupWith } from '../../../support/groups.js';
import { cardOf, dataOf, seenAlone, seenByAll, textOf } from '../../../support/replies.js';
import { placeOf } from '../../../support/requests.js';

const texts = textsIn('sv').backOffice;
const channel = placeOf('channel', 'LPO Cancer', 'Region Påhitt');

describe('the form for a question', () => {
  it('has what was typed filled in, as far as it takes it', async () => {
    const { ask } = worldWith();
    assert.equal(dataOf(await ask('case.sendForm', { text: 'Får jag ta med någon?' }))['typed'], 'Får jag ta med någon?');
    assert.equal(dataOf(await ask('case.sendForm', { text: 'x'.repeat(maxAskerText + 1) }))['typed'], 'x'.repeat(maxAskerText));
    assert.equal(dataOf(await ask('case.sendForm', {}))['typed'], '');
  });

  it('is the same one for a question, an idea and a concern, which is chosen already', async () => {
    const { ask } = worldWith();
    for (const [verb, kind] of [
      ['case.sendForm', 'question'],
      ['case.ideaForm', 'idea'],
      ['case.concernForm', 'concern'],
    ] as const) {
      const { card, kind: chosen } = dataOf(await ask(verb, { text: 'x' }));
      assert.deepEqual([card, chosen], ['back-office/question', kind]);
    }
    const idea = await ask('case.sendForm', { kind: 'idea' });
    assert.equal(dataOf(idea)['kind'], 'idea');
    assert.ok(textOf(idea).endsWith(texts.askWords.idea));
  });

  it('has what was already said about the name chosen: nobody who wrote that it is to be unnamed sends their name unawares', async () => {
    const { ask } = worldWith();
    for (const verb of ['case.sendForm', 'case.ideaForm', 'case.concernForm']) {
      for (const identity of ['named', 'unnamed']) assert.equal(dataOf(await ask(verb, { text: 'x', identity }))['identity'], identity);
      assert.equal(dataOf(await ask(verb, { text: 'x' }))['identity'], 'named');
    }
  });

  it('takes it from the words where it is asked without name, and leaves them out of the text', async () => {
    const { ask } = worldWith();
    for (const text of ['utan namn: Får jag?', 'anonymt, Får jag?', 'Får jag? (utan mitt namn)', 'Får jag?, anonymously.'])
      assert.equal(dataOf(await ask('case.sendForm', { text }))['identity'], 'unnamed', text);
    assert.equal(dataOf(await ask('case.ideaForm', { text: 'utan namn: Får jag?' }))['typed'], 'Får jag?');
    const { typed, identity } = dataOf(await ask('case.sendForm', { text: 'Kan man svara utan namn' }));
    assert.deepEqual([typed, identity], ['Kan man svara utan namn', 'named']);
  });

  it('is not filled in with a personal number', async () => {
    assert.equal(dataOf(await worldWith().ask('case.sendForm', { text: 'om 811218-9876' }))['typed'], 'om …');
  });

  it('lets the asker choose among the back offices that have a name, before what else it may be about', async () => {
    const { ask } = worldWith({ offices: [payOffice] });
    const choices = dataOf(await ask('case.sendForm'))['topics'] as readonly { value: string; title: string }[];
    assert.deepEqual(choices[0], { value: 'Ekonomi', title: 'Ekonomi' });
    assert.deepEqual(choices[1], { value: 'assignment', title: texts.topics.assignment });
  });

  it('says in one sentence what the back office sees', async () => {
    assert.ok(cardOf(await worldWith().ask('case.sendForm')).text.includes(texts.askSees));
  });

  for (const verb of ['case.sendForm', 'case.ideaForm', 'case.concernForm']) {
    for (const via of ['message', 'submit'] as const) {
      it(`is not shown in a channel when everybody there would see it (${verb}, ${via}), and neither is what was typed`, async () => {
        const reply = await worldWith().ask(verb, { text: 'hemligt' }, { place: channel, via });
        assert.equal(dataOf(seenByAll(reply)).card, 'back-office/private');
        assert.ok(!JSON.stringify(seenByAll(reply)).includes('hemligt'));
        assert.deepEqual([dataOf(seenAlone(reply)).card, dataOf(seenAlone(reply))['typed']], ['back-office/question', 'hemligt']);
      });
    }
  }

  for (const via of ['execute', 'dialog'] as const) {
    it(`is shown in a channel to the one who asks (${via}), with the group that can be shown`, async () => {
      const data = dataOf(await worldWith().ask('case.sendForm', { text: 'hemligt' }, { place: channel, via }));
      assert.deepEqual([data.card, data['typed'], data['group']], ['back-office/question', 'hemligt', 'LPO Cancer, Region Påhitt']);
    });
  }

  it('is shown when it was asked for in private, whatever way the client sends that', async () => {
    const reply = await worldWith().ask('case.sendForm', { private: true }, { place: channel, via: 'submit' });
    assert.deepEqual([dataOf(reply).card, dataOf(reply)['group']], ['back-office/question', '']);
  });

  it('in personal chat offers to show the groups that the asker is in, and nothing to somebody in none', async () => {
    assert.equal(dataOf(await worldWith({ groups: [groupWith()] }).ask('case.sendForm'))['group'], 'LAG Suicidprevention');
    assert.equal(dataOf(await worldWith().ask('case.sendForm'))['group'], '');
  });
});

describe('a question that is refused', () => {
  const refused: readonly (readonly [what: string, input: object, problem: string])[] = [
    ['nothing', { text: ' \u200b\n' }, texts.askMissingText],
    ['more than it takes', { text: 'x'.repeat(maxAskerText + 1) }, texts.askTooLong(maxAskerText)],
    ['a topic longer than it takes', { text: 'Hur?', topic: 'x'.repeat(101) }, texts.askTooLong(maxAskerText)],
    ['a personal number', { text: 'Hur mår 811218-9876?' }, texts.askPersonalNumber],
    ['a personal number as topic', { text: 'Hur?', topic: '811218-9876' }, texts.askPersonalNumber],
  ];
  for (const [what, input, problem] of refused) {
    it(`because of ${what} is not kept, and the form comes back`, async () => {
      const { store, ask } = worldWith();
      const reply = await ask('case.send', { ...input, kind: 'concern', identity: 'unnamed' });
      const { card, problem: said, kind, identity } = dataOf(reply);
      assert.deepEqual([card, said, kind, identity], ['back-office/question', problem, 'concern', 'unnamed']);
      assert.ok(!JSON.stringify(reply).includes('811218-9876'));
      assert.equal(store.changes(), 0);
    });
  }

  it('where others read gets the reason only, and not the form with what was typed', async () => {
    const reply = await worldWith().ask('case.send', { text: 'hemligt 811218-9876' }, { place: channel, via: 'submit' });
    assert.deepEqual(reply, say(texts.askPersonalNumber));
  });

  it('is refused when it is something that no form of ours sends', async () => {
    for (const input of [{ text: 5 }, { text: 'x', identity: 'me' }, { text: 'x', kind: 'threat' }, { text: 'x', shareGroup: 'maybe' }])
      await assert.rejects(worldWith().ask('case.send', input), InvalidInput);
  });
});

describe('the receipt', () => {
  it('tells the number, and by which working day there is an answer', async () => {
    const { ask, only } = worldWith();
    const reply = await ask('case.send', { text: 'Hur gör jag?' });
    const { news, mayWrite, maySolve, number, title } = dataOf(reply);
    // Asked on a Friday: three working days later is the Wednesday.
    assert.deepEqual(news, [{ text: texts.received(only().number) }, { text: texts.expect('onsdag 25 november') }]);
    assert.deepEqual([title, number, mayWrite, maySolve], [texts.caseTitle('question', only().number), only().id, true, true]);
  });

  it('says that the back office does not see who it is, and promises nothing while there is none', async () => {
    const { ask, only } = worldWith({ offices: [] });
    const { news } = dataOf(await ask('case.send', { text: 'Hur gör jag?', identity: 'unnamed' }));
    assert.deepEqual(news, [{ text: texts.received(only().number) }, { text: texts.unseen }, { text: texts.noOffice }]);
  });

  it('says no number where others read: the back office would know which group it came from', async () => {
    const { ask, only } = worldWith();
    const reply = await ask('case.send', { text: 'Hur?' }, { place: channel, via: 'submit' });
    assert.deepEqual(reply, say(texts.receivedOpenly));
    assert.ok(!textOf(reply).includes(only().number));
  });

  it('comes in the language of the asker', async () => {
    const english = textsIn('en').backOffice;
    const { ask, only } = worldWith();
    const reply = await ask('case.send', { text: 'How?' }, { language: 'en' });
    assert.deepEqual(dataOf(reply)['news'], [{ text: english.received(only().number) }, { text: english.expect('Wednesday 25 November') }]);
  });
});

describe('what a form sends', () => {
  it('is read as the wire contract names it, whether a truth comes as text or as itself', () => {
    const read = (shareGroup: unknown) => caseInput.parse({ text: 'x', shareGroup }).shareGroup;
    assert.deepEqual([read(true), read('true'), read(false), read('false'), read(undefined)], [true, true, false, false, false]);
    const { kind, identity, topic } = caseInput.parse({ text: 'x' });
    assert.deepEqual([kind, identity, topic], ['question', 'named', '']);
  });
});

describe('before a question is sent', () => {
  let world: World;
  beforeEach(async () => {
    world = worldWith();
    await world.answers.publish(published);
  });
  const helpedSoFar = async () => (await world.store.get(answerKind, 'a'))?.helped;
  const typed = { text: 'När kommer arvodet?', identity: 'unnamed', topic: 'pay', form: 'f', kind: 'idea', shareGroup: 'true' };

  it('nothing is offered to whoever tells what worries them', async () => {
    await world.ask('case.send', { ...typed, kind: 'concern' });
    assert.equal(world.only().kept.kind, 'concern');
  });

  it('answers to similar ones are offered, and nothing is kept', async () => {
    const reply = await world.ask('case.send', typed);
    const { card, offers, offered } = dataOf(reply);
    assert.deepEqual([card, offered], ['back-office/offers', 'yes']);
    assert.deepEqual(offers, [{ id: 'a', question: published.question, answer: published.answer }]);
    assert.ok(cardOf(reply).text.includes(published.answer));
    assert.equal(world.cases().length, 0);
  });

  it('it can be sent all the same, just as it was written', async () => {
    const { typed: text, ...carried } = dataOf(await world.ask('case.send', typed));
    await world.ask('case.send', caseInput.parse({ ...carried, text }));
    const { kept } = world.only();
    assert.deepEqual([kept.thread[0]?.text, kept.asker.as, kept.topic, kept.kind], [typed.text, 'unnamed', 'pay', 'idea']);
  });

  it('nothing is offered when there is nothing like it, nor where others would read along', async () => {
    assert.equal(dataOf(await world.ask('case.send', { text: 'Var kan jag parkera?' })).card, 'back-office/own-case');
    const inChannel = { place: placeOf('channel'), via: 'submit' } as const;
    assert.deepEqual(await world.ask('case.send', typed, inChannel), say(texts.receivedOpenly));
  });

  it('an answer that solved it counts, once however often it is pressed, and nobody’s name is kept', async () => {
    for (const id of ['1', '2']) {
      assert.deepEqual(await world.ask('case.helped', { answer: 'a', form: 'f' }, { id: id as ActivityId }), say(texts.offerThanks));
    }
    assert.equal(await helpedSoFar(), 1);
    await world.ask('case.helped', { answer: 'a', form: 'another' });
    assert.equal(await helpedSoFar(), 2);
    assert.ok(!JSON.stringify(world.store.bodies(answerKind)).includes('29:asker'));
  });

  it('an answer that has been taken back meanwhile does no harm', async () => {
    assert.deepEqual(await world.ask('case.helped', { answer: 'gone' }), say(texts.offerThanks));
    assert.deepEqual(await world.ask('case.helped', {}), say(texts.offerThanks));
  });
});
