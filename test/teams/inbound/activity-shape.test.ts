import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readActivity } from '../../../src/teams/inbound/activity-shape.js';
import { incomingActivity } from '../../support/incoming-activity.js';

const changed = (changes: object): Record<string, unknown> => incomingActivity('http://localhost:9/', changes);

describe('an activity', () => {
  const malformed: Record<string, unknown> = {
    'is null': null,
    'is a number': 5,
    'is an array': [changed({})],
    'is empty': {},
    'has no type': changed({ type: undefined }),
    'has no channel': changed({ channelId: undefined }),
    'has no service address': changed({ serviceUrl: undefined }),
    'has no sender': changed({ from: undefined }),
    'has a sender without id': changed({ from: { name: 'x' } }),
    'has no recipient': changed({ recipient: undefined }),
    'has no conversation': changed({ conversation: null }),
    'has a type that is a number': changed({ type: 5 }),
    'has an empty type': changed({ type: '' }),
    'has a text that is a number': changed({ text: 5 }),
    'has a name that is a list': changed({ name: [] }),
    'has a conversation that is a text': changed({ conversation: 'x' }),
    'has a tenant of the conversation that is a number': changed({ conversation: { id: 'a:1', tenantId: 5 } }),
    'has a sender id with a line break': changed({ from: { id: '29:a\r\nb' } }),
    'has an id that is too long': changed({ id: 'a'.repeat(1025) }),
    'has channel data that is a text': changed({ channelData: 'x' }),
    'lists more than anybody does': changed({ entities: Array.from({ length: 1_001 }, () => ({ type: 'clientInfo' })) }),
    'loses more people than there are': changed({ membersRemoved: Array.from({ length: 1_001 }, () => ({ id: '29:a' })) }),
    'has a tenant that is a number': changed({ channelData: { tenant: { id: 5 } } }),
  };
  for (const [what, body] of Object.entries(malformed)) {
    it(`is none when it ${what}`, () => assert.equal(readActivity(body), undefined));
  }

  it('keeps all that it has, known or not', () => {
    const mention = { type: 'mention', text: '<at>Lotsen</at>', mentioned: { id: '28:lotsen' } };
    const full = changed({ entities: [mention, { type: 'clientInfo', locale: 'sv-SE' }], value: { any: ['thing'] }, unheardOf: true });
    assert.deepEqual(readActivity(full), full);
  });

  const [odd, sound]: [readonly unknown[], Readonly<Record<string, unknown>>] = [
    [null, 'x', 5, {}, { type: 5 }, { type: 'Mention' }, { type: 'mention', mentioned: { id: '28:lotsen' }, text: 5 }],
    {
      entities: { type: 'clientInfo' },
      attachments: { contentType: 'text/html' },
      membersAdded: { id: '29:ny' },
      membersRemoved: { id: '29:gammal' },
      reactionsAdded: { type: 'like' },
      reactionsRemoved: { type: 'like' },
    },
  ];
  for (const [list, one] of Object.entries(sound)) {
    it(`keeps what can be read of its ${list}, whatever else is in them`, () => {
      const parts = list.startsWith('reactions') ? odd.slice(0, 5) : odd;
      assert.deepEqual(readActivity(changed({ [list]: [...parts, one] }))?.[list], [one]);
      assert.deepEqual(readActivity(changed({ [list]: 'x' }))?.[list], []);
    });
  }

  it('lacks a time that is none', () => {
    for (const name of ['timestamp', 'localTimestamp', 'expiration'])
      for (const time of ['soon', '', 5]) assert.equal(readActivity(changed({ text: 'x', [name]: time }))?.[name], undefined, name);
  });

  it('lacks what is null', () => {
    assert.deepEqual(readActivity(changed({ text: 'x', value: null, entities: null, locale: null })), changed({ text: 'x' }));
  });

  it('has an empty text when it is a message without, and only then', () => {
    assert.equal(readActivity(changed({ text: null }))?.['text'], '');
    assert.equal(readActivity(changed({ type: 'invoke', text: null }))?.['text'], undefined);
  });
});
