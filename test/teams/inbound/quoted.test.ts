import assert from 'node:assert/strict';
import type { Activity } from 'botbuilder';
import { describe, it } from 'mocha';
import { readArrival } from '../../../src/teams/inbound/arrival.js';
import { readOrigin } from '../../../src/teams/inbound/place.js';
import { quotedIn } from '../../../src/teams/inbound/quoted.js';
import { incomingActivity } from '../../support/incoming-activity.js';
import { now } from '../../support/requests.js';

const words = 'RSG tar upp LPO:s fråga';
const entity = { type: 'quotedReply', quotedReply: { messageId: '1', senderName: 'Vera', preview: words } };
const activityWith = (changes: object): Activity =>
  incomingActivity('https://smba.trafficmanager.net/emea/', changes) as unknown as Activity;

describe('the message that is answered', () => {
  const ways: Readonly<Record<string, object>> = {
    'beside the text': { text: '<quoted messageId="1"/> vad betyder RSG här?', entities: [entity] },
    'flat beside the text': { text: 'x', entities: [{ type: 'quotedReply', messageId: '1', senderName: 'Vera', preview: words }] },
    'as an attachment': {
      attachments: [
        { contentType: 'messageReference', content: JSON.stringify({ messagePreview: words, messageSender: { user: 'Vera' } }) },
      ],
    },
    'in the text': { text: `<blockquote itemtype="x"><strong>Vera</strong><p>${words}</p></blockquote> vad betyder RSG här?` },
  };
  for (const [way, changes] of Object.entries(ways)) {
    it(`is known by its words, and not by who wrote them: told ${way}`, () => {
      assert.equal(quotedIn(activityWith(changes)), words);
    });
  }

  it('is nothing where none is answered, or nobody can read what is told of it', () => {
    const odd = [{ contentType: 'messageReference', content: '{' }, { contentType: 'messageReference' }, null];
    for (const changes of [{}, { attachments: odd }, { entities: [{ type: 'quotedReply', preview: 5 }] }, { text: '<blockquote>' }])
      assert.equal(quotedIn(activityWith(changes)), '');
  });

  const asked = (text: string) => {
    const activity = activityWith({ text, entities: [entity] });
    return readArrival(activity, readOrigin(activity), now);
  };

  for (const text of [
    '<quoted messageId="1"/>',
    'vad betyder det här?',
    'Vad betyder förkortningarna?',
    'förklara',
    'what does this mean?',
    'Explain please',
  ]) {
    it(`is what is asked about: "${text}"`, () => {
      assert.deepEqual(asked(text)?.asks, { verb: 'glossary.scan', input: { text: words } });
    });
  }

  it('is only told beside a question of its own', () => {
    for (const text of ['vad betyder RSG här?', 'när är nästa möte?', 'vad är det för möte?']) {
      assert.deepEqual(asked(text)?.asks, { text });
      assert.equal(asked(text)?.quoted, words);
    }
  });
});
