import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { type CardReply, type Reply, say, trouble } from '../../../src/core/reply.js';
import type { ExpandCard } from '../../../src/teams/outbound/cards.js';
import { invokeAnswer } from '../../../src/teams/outbound/invoke-answer.js';
import { textsIn } from '../../../src/texts/texts.js';

/** Instead of a card: which one, with which buttons. */
const expand: ExpandCard = ({ card, text, language }, buttons) => ({ card, text, language, buttons });

const card: CardReply = { kind: 'card', card: 'glossary/map', language: 'sv', data: {}, text: 'allt', title: 'Karta' };
const cardType = 'application/vnd.microsoft.card.adaptive';
const answerTo = (name: string, ...replies: readonly Reply[]) => invokeAnswer(name, replies, 'sv', expand);

describe('the answer to a pressed button', () => {
  const pressed = (...replies: readonly Reply[]) => answerTo('adaptiveCard/action', ...replies);

  it('is a card in place of the one that was pressed', () => {
    assert.deepEqual(pressed(card), {
      statusCode: 200,
      type: cardType,
      value: { card: 'glossary/map', text: 'allt', language: 'sv', buttons: 'execute' },
    });
  });

  it('is a card with the text when it is a text', () => {
    assert.deepEqual(pressed(say('Tack!')), {
      statusCode: 200,
      type: cardType,
      value: { card: 'common/text', text: 'Tack!', language: 'sv', buttons: 'execute' },
    });
  });

  it('is a message when something is wrong, so that what was typed stays', () => {
    assert.deepEqual(pressed(trouble('Oj.')), { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Oj.' });
  });

  it('is an answer all the same when there is nothing to say', () => {
    assert.deepEqual(pressed(), { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: '' });
  });

  it('is the first that can be shown', () => {
    const later: Reply = { kind: 'later', meanwhile: 'vänta', failed: '', replies: Promise.resolve([]) };
    assert.deepEqual(pressed(later, say('ett'), say('två')), pressed(say('ett')));
  });
});

describe('the answer to a dialog', () => {
  for (const name of ['task/fetch', 'task/submit', 'composeExtension/fetchTask', 'composeExtension/submitAction']) {
    it(`${name} is the card, with the title and with plain buttons`, () => {
      const content = { card: 'glossary/map', text: 'allt', language: 'sv', buttons: 'submit' };
      assert.deepEqual(answerTo(name, card), {
        task: {
          type: 'continue',
          value: { title: 'Karta', width: 'medium', height: 'medium', card: { contentType: cardType, content } },
        },
      });
    });

    it(`${name} shows a text as a card, because not every client shows a bare message, and closes when there is nothing to say`, () => {
      for (const reply of [say('Tack!'), trouble('Oj.')]) {
        const { task } = answerTo(name, reply) as { task: { type: string; value: { title: string; card: object } } };
        assert.deepEqual([task.type, task.value.title], ['continue', 'Lotsen']);
        assert.ok(JSON.stringify(task.value.card).includes(reply.text));
      }
      assert.deepEqual(answerTo(name), {});
    });
  }
});

describe('the answer to a search', () => {
  const searched = (...replies: readonly Reply[]) => answerTo('composeExtension/query', ...replies);

  it('lists the results, each with a preview and a card to insert', () => {
    const results = [
      { title: 'RSG', text: 'grupp', card },
      { title: 'RSK', text: 'grupper', card },
    ];
    const content = { card: 'glossary/map', text: 'allt', language: 'sv', buttons: 'execute' };
    const thumbnail = 'application/vnd.microsoft.card.thumbnail';
    assert.deepEqual(searched({ kind: 'results', results }), {
      composeExtension: {
        type: 'result',
        attachmentLayout: 'list',
        attachments: [
          { contentType: cardType, content, preview: { contentType: thumbnail, content: { title: 'RSG', text: 'grupp' } } },
          { contentType: cardType, content, preview: { contentType: thumbnail, content: { title: 'RSK', text: 'grupper' } } },
        ],
      },
    });
  });

  it('says that there are none when there are none', () => {
    const nothing = { composeExtension: { type: 'message', text: textsIn('sv').glossary.extensionNothing } };
    assert.deepEqual(searched({ kind: 'results', results: [] }), nothing);
    assert.deepEqual(searched(), nothing);
  });

  it('is the text when something is wrong', () => {
    assert.deepEqual(searched(trouble('Oj.')), { composeExtension: { type: 'message', text: 'Oj.' } });
  });
});

describe('the answer to the settings that Teams asks for', () => {
  it('is what a dialog shows, under the name that Teams reads it by', () => {
    for (const name of ['config/fetch', 'config/submit']) {
      const { task } = answerTo('task/fetch', card) as { task: object };
      assert.deepEqual(answerTo(name, card), { responseType: 'config', config: task });
    }
  });
});
