import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { InvalidInput } from '../../../src/core/read.js';
import { acknowledge, say } from '../../../src/core/reply.js';
import type { Request } from '../../../src/core/request.js';
import { guessingHandlers } from '../../../src/features/help/guessing.js';
import { type Situation, thingsFor } from '../../../src/features/help/help-card.js';
import { helpHandlers } from '../../../src/features/help/help-handlers.js';
import { languages } from '../../../src/texts/language.js';
import { textsIn } from '../../../src/texts/texts.js';
import { groupWith, person } from '../../support/groups.js';
import { placeOf, requestWith } from '../../support/requests.js';

const help = {
  ...helpHandlers({
    groups: { of: async (who: string) => (who === '29:asker' ? [] : [groupWith()]), at: async () => undefined },
    offices: { at: async () => undefined, all: async () => [] },
  }),
  ...guessingHandlers,
};

const ask = async (verb: string, changes: Partial<Request> = {}) => {
  const [reply, ...more] = (await help[verb]?.(requestWith(changes))) ?? [];
  assert.deepEqual(more, []);
  assert.ok(reply);
  return reply;
};

const cardFor = async (verb: string, changes: Partial<Request> = {}) => {
  const reply = await ask(verb, changes);
  assert.ok(reply.kind === 'card');
  return reply;
};

describe('help', () => {
  for (const language of languages) {
    for (const kind of ['personal', 'groupChat', 'channel'] as const) {
      it(`fits ${kind}, in ${language}`, async () => {
        const texts = textsIn(language).general;
        const { card, data, text, title } = await cardFor('help.show', { language, place: placeOf(kind) });
        const { group: inGroup, always } = texts.helpExamples;
        const examples = kind === 'personal' ? always : inGroup;
        const group = kind === 'personal' ? 'personal' : 'group';
        assert.equal(card, 'help/help');
        assert.equal(title, texts.helpTitle);
        const { things, ...others } = data as { things: readonly { title: string }[] };
        assert.ok(things.length > 2 && things.every((thing) => thing.title !== ''));
        assert.deepEqual(others, {
          intro: texts.helpIntro[kind],
          examples: examples.map((one) => ({ text: one })),
          paste: texts.helpPaste[group],
        });
        for (const part of [texts.helpIntro[kind], ...examples, texts.helpPaste[group]]) assert.ok(text.includes(part), part);
      });
    }
  }

  it('fits the person: whoever leads a group, is in one, or in none', async () => {
    const { always, members, leads } = textsIn('sv').general.helpExamples;
    const examplesFor = async (name: string) => {
      const { data } = await cardFor('help.show', { person: { id: person(name), name } });
      return (data as { examples: readonly { text: string }[] }).examples.map(({ text }) => text);
    };
    for (const name of ['Petra', 'Karin']) assert.deepEqual(await examplesFor(name), [...leads, ...always]);
    for (const name of ['Vera', 'Musa']) assert.deepEqual(await examplesFor(name), [...members, ...always]);
    assert.deepEqual(await examplesFor('Asker'), always);
  });

  it('is what a greeting gets too, and a text with nothing in it', async () => {
    const help = await ask('help.show');
    assert.deepEqual(await ask('help.greet'), help);
    for (const text of ['', '  ', '\u200b']) assert.deepEqual(await ask('help.notUnderstood', { input: { text } }), help);
  });

  it('is not guessed beside its own button, which stands on every card of what was not understood', async () => {
    const choices = ['help.show', 'preparation.mine'].map((verb) => ({ verb, input: {} }));
    const { data } = await cardFor('help.notUnderstood', { input: { text: 'hur blir jag av med det', choices } });
    const { buttons } = data as { buttons: readonly { verb: string }[] };
    assert.deepEqual(
      buttons.map(({ verb }) => verb),
      ['preparation.mine'],
    );
  });

  it('answers thanks with a word, or a sign where others would read it', async () => {
    assert.deepEqual(await ask('help.thank', { language: 'en' }), acknowledge(textsIn('en').general.thanks, 'heart'));
  });

  it('answers other small talk with a word too', async () => {
    const { okay, bye } = textsIn('sv').general;
    assert.deepEqual([await ask('help.okay'), await ask('help.bye')], [acknowledge(okay, 'like'), acknowledge(bye, 'like')]);
  });

  it('says that Lotsen is no human to who asks, and shows what it can do', async () => {
    const replies = await help['help.who']?.(requestWith());
    assert.deepEqual(replies, [say(textsIn('sv').general.whatIAm), await ask('help.show')]);
  });

  it('only shows examples that mention Lotsen where it must be mentioned', () => {
    for (const language of languages) {
      const { always, members, leads, group } = textsIn(language).general.helpExamples;
      assert.ok(group.every((one) => one.startsWith('@Lotsen ')));
      assert.ok([...always, ...members, ...leads].every((one) => !one.includes('@')));
    }
  });
});

describe('help as text', () => {
  it('says what to write where the buttons cannot be pressed', async () => {
    for (const word of ['karta', 'ordlista', 'fråga']) assert.ok((await cardFor('help.show')).text.includes(`”${word}”`), word);
    assert.match((await cardFor('help.notUnderstood', { input: { text: 'x' } })).text, /”hjälp”/u);
  });
});

describe('who is not helped by an answer', () => {
  it('is told what to write instead, and can turn to a person', async () => {
    const { unclear, sorry } = textsIn('sv').general.wayOut;
    for (const [verb, said] of [
      ['help.unclear', unclear],
      ['help.sorry', sorry],
    ] as const) {
      const { card, title, data } = await cardFor(verb);
      assert.deepEqual(
        [card, title, data],
        ['help/not-understood', said.title, { ...said, typed: '', identity: 'named', answerable: false, buttons: [], isCalm: false }],
      );
    }
  });
});

describe('what was not understood', () => {
  it('is answered with a word when it only thanks', async () => {
    for (const text of ['Tusen tack min vän', 'tackar och bockar', 'Stort tack för kaffet i går!']) {
      assert.deepEqual(await ask('help.notUnderstood', { input: { text } }), acknowledge(textsIn('sv').general.thanks, 'heart'), text);
    }
    const others = [
      'tack, när är mötet',
      'tack men det blev galet',
      'skicka protokollet tack',
      'tack för maten?',
      `tack ${'så '.repeat(12)}`,
    ];
    for (const text of others) assert.equal((await cardFor('help.notUnderstood', { input: { text } })).card, 'help/not-understood', text);
  });

  it('has nothing to explain in it when it is a text', async () => {
    const { nothingInText, notUnderstood } = textsIn('sv').general.wayOut;
    const titleOf = async (text: string) => (await cardFor('help.notUnderstood', { input: { text } })).title;
    for (const text of ['ord '.repeat(40), 'Dagordning\n1. Kaffe\n2. Avslut']) assert.equal(await titleOf(text), nothingInText.title);
    for (const text of ['ord '.repeat(39), 'Dagordning\n\n1. Kaffe']) assert.equal(await titleOf(text), notUnderstood.title);
  });

  it('reminds of the mention where Lotsen hears nothing without it', async () => {
    const { mentionMe } = textsIn('sv').general;
    const input = { text: 'x' };
    for (const kind of ['channel', 'groupChat'] as const) {
      assert.ok((await cardFor('help.notUnderstood', { input, place: placeOf(kind) })).text.includes(mentionMe));
    }
    assert.ok(!(await cardFor('help.notUnderstood', { input })).text.includes(mentionMe));
  });

  it('can be sent to the back office, with what was typed filled in', async () => {
    const { card, data } = await cardFor('help.notUnderstood', { input: { text: '  Får jag ta med någon?\r\n' } });
    assert.equal(card, 'help/not-understood');
    assert.deepEqual(data, {
      ...textsIn('sv').general.wayOut.notUnderstood,
      typed: 'Får jag ta med någon?',
      identity: 'named',
      answerable: false,
      buttons: [],
      isCalm: false,
    });
  });

  it('is sent without a name by whoever wrote so, unless they choose otherwise', async () => {
    for (const verb of ['help.notUnderstood', 'help.didYouMean']) {
      const identityIn = async (input: object) => ((await cardFor(verb, { input })).data as { identity: string }).identity;
      assert.equal(await identityIn({ text: 'x', identity: 'unnamed' }), 'unnamed', verb);
      assert.equal(await identityIn({ text: 'x' }), 'named', verb);
    }
  });

  it('is filled in as far as the question takes it', async () => {
    const { data } = await cardFor('help.notUnderstood', { input: { text: 'x'.repeat(2001) } });
    assert.equal((data as { typed: string }).typed, 'x'.repeat(2000));
  });

  it('is not repeated in the text that a notification shows', async () => {
    const { text } = await cardFor('help.notUnderstood', { input: { text: 'hemligt' } });
    assert.ok(!text.includes('hemligt'));
  });

  it('is not put in the card with a personal number in it', async () => {
    const { data } = await cardFor('help.notUnderstood', { input: { text: 'mamma 811218-9876 mår dåligt' } });
    assert.equal((data as { typed: string }).typed, 'mamma … mår dåligt');
  });

  it('is refused when it is no text', async () => {
    await assert.rejects(ask('help.notUnderstood', { input: { text: 5 } }), InvalidInput);
  });
});

describe('somebody in distress', () => {
  it('is told of people to call, and what they wrote is put into no form', async () => {
    for (const language of languages) {
      const { text, data } = await cardFor('help.crisis', { language, input: { text: 'jag vill dö' } });
      for (const number of ['112', '90101', '1177']) assert.ok(text.includes(number), number);
      assert.equal(Reflect.get(data, 'typed'), '');
      // Nothing but people to turn to is offered.
      assert.equal(Reflect.get(data, 'isCalm'), true);
      assert.ok(!text.includes(textsIn(language).general.withoutButtons.wayOut));
    }
  });

  it('is shown where others read no more than alone: no word of how to write to Lotsen there', async () => {
    const inChannel = await cardFor('help.crisis', { place: placeOf('channel', 'LPO Cancer') });
    assert.equal(inChannel.text, (await cardFor('help.crisis')).text);
  });

  it('who is sad can send what they wrote to people', async () => {
    const { sad, loss } = textsIn('sv').general.wayOut;
    const sadness = await cardFor('help.sad', { input: { text: 'jag är ledsen' } });
    const grief = await cardFor('help.notUnderstood', { input: { text: 'min man dog i mars', loss: true } });
    for (const [{ title, data, text }, said, typed] of [
      [sadness, sad, 'jag är ledsen'],
      [grief, loss, 'min man dog i mars'],
    ] as const) {
      assert.equal(title, said.title);
      // Nothing but people to turn to is offered.
      assert.deepEqual([Reflect.get(data, 'isCalm'), Reflect.get(data, 'typed')], [true, typed]);
      assert.ok(text.endsWith(textsIn('sv').general.withoutButtons.wayOut), 'and how, where the buttons do not show');
    }
  });
});

describe('what help lets be pressed', () => {
  const rows: readonly [string, Situation, readonly string[], readonly string[]][] = [
    [
      'in a back office',
      { where: 'office', part: 'none', isAnswered: true },
      ['queue.show', 'queue.figures'],
      ['case.sendForm', 'meeting.form'],
    ],
    ['where no group is set up', { where: 'notSetUp', part: 'none', isAnswered: true }, ['group.form'], ['meeting.list', 'meeting.form']],
    [
      'to a member, in the group',
      { where: 'group', part: 'member', isAnswered: true },
      ['meeting.list'],
      ['meeting.form', 'group.form', 'case.mine'],
    ],
    ['to who leads, in the group', { where: 'group', part: 'leads', isAnswered: true }, ['meeting.form', 'group.show'], ['help.tour']],
    [
      'to a representative',
      { where: 'personal', part: 'represents', isAnswered: true },
      ['introduction.show', 'case.mine'],
      ['meeting.form'],
    ],
    ['to who leads a group', { where: 'personal', part: 'leads', isAnswered: true }, ['meeting.form', 'group.overview'], ['help.tour']],
    [
      'to somebody in no group',
      { where: 'personal', part: 'none', isAnswered: false },
      ['glossary.browse', 'case.sendForm'],
      ['meeting.list', 'case.mine'],
    ],
  ];
  for (const [whom, situation, has, hasNot] of rows) {
    it(`fits ${whom}, the most useful first`, () => {
      const things = thingsFor(situation);
      assert.equal(things[0], has[0]);
      assert.deepEqual([has.filter((verb) => !things.includes(verb)), hasNot.filter((verb) => things.includes(verb))], [[], []]);
    });
  }
});

describe('the tour for a new representative', () => {
  const { tour } = textsIn('sv').general;

  it('goes from stop to stop, with something to try at each, and ends with what there is to press', async () => {
    let step = 1;
    const titles: string[] = [];
    while (step > 0) {
      const { data } = await cardFor('help.tour', { input: { step } });
      const { title, next, tryTitle } = data as { title: string; next: number; tryTitle: string };
      assert.ok(tryTitle !== '');
      titles.push(title);
      step = next;
    }
    assert.deepEqual(
      titles,
      tour.stops.map(({ title }) => title),
    );
  });

  it('is read in two minutes: no more than 200 words', () => {
    const words = tour.stops.flatMap(({ title, text }) => `${title} ${text}`.split(/\s+/u));
    assert.ok(words.length <= 200, `${words.length}`);
  });

  it('begins at the beginning whatever a card says', async () => {
    const { data } = await cardFor('help.tour', { input: { step: 'x' } });
    assert.equal((data as { title: string }).title, tour.stops[0]?.title);
  });
});
