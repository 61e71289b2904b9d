import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { Activity } from 'botbuilder';
import { describe, it } from 'mocha';
import { textOfHtml } from '../../../src/core/html-text.js';
import { readActivity } from '../../../src/teams/inbound/activity-shape.js';
import { readArrival, textWithoutMentions } from '../../../src/teams/inbound/arrival.js';
import { readOrigin } from '../../../src/teams/inbound/place.js';
import { now } from '../../support/requests.js';

/** Activities as Teams sends them, with invented ids and names, and what is made of each; null when nothing is asked. */
const folder = new URL('../../fixtures/activities/', import.meta.url);

interface Recorded {
  readonly about: string;
  readonly activity: object;
  readonly arrival: object | null;
}

const admitted = (activity: object): Activity => {
  const read = readActivity(activity);
  assert.ok(read, 'the door lets it in');
  return read as unknown as Activity;
};

const read = (activity: Activity) => readArrival(activity, readOrigin(activity), now);

/** Without what is undefined, as JSON has it. */
const asRecorded = (arrival: unknown): unknown => JSON.parse(JSON.stringify(arrival ?? null));

describe('what an activity asks', () => {
  for (const file of readdirSync(folder).sort()) {
    const { about, activity, arrival }: Recorded = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
    it(`${file.replace('.json', '')}: ${about}`, () => {
      assert.deepEqual(asRecorded(read(admitted(activity))), arrival);
    });
  }

  const personal: Recorded = JSON.parse(readFileSync(new URL('message-personal.json', folder), 'utf8'));

  it('has an id of its own even when the activity has none', () => {
    const { id: _, ...activity } = personal.activity as Activity;
    assert.equal(read(admitted(activity))?.id, `${activity.conversation.id} ${now}`);
  });

  it('comes from somebody, named or not', () => {
    const activity = admitted({ ...personal.activity, from: { id: '29:1invented-guest' } });
    assert.deepEqual(read(activity)?.person, { id: '29:1invented-guest', name: '' });
  });

  it('has the name of the chat where it has one', () => {
    const conversation = { ...admitted(personal.activity).conversation, conversationType: 'groupChat', name: 'Vår grupp' };
    const activity = admitted({ ...personal.activity, conversation, value: { verb: 'glossary.map' } });
    assert.deepEqual(read(activity)?.place.names, ['Vår grupp']);
  });
});

const typed: readonly (readonly [text: string, mentions: readonly string[], without: string])[] = [
  ['vad betyder RSG?', [], 'vad betyder RSG?'],
  ['<at>Lotsen</at> vad betyder RSG?', ['<at>Lotsen</at>'], 'vad betyder RSG?'],
  ['<at>Lotsen</at>&nbsp;vad betyder RSG?\n', ['<at>Lotsen</at>'], 'vad betyder RSG?'],
  ['<at>Lotsen</at>\u00a0hej <at>Lotsen</at>', ['<at>Lotsen</at>'], 'hej'],
  ['vad betyder RSG <at>Lotsen</at>?', ['<at>Lotsen</at>'], 'vad betyder RSG  ?'],
  ['<at>Lotsen</at> <at>Åsa Ek</at> undrar', ['<at>Lotsen</at>'], 'undrar'],
  ['<AT>Lotsen</AT> hej', [], 'hej'],
  ['<at id="0">Åsa Ek</at> vad betyder RSG?', [], 'vad betyder RSG?'],
  ['vård &amp; omsorg &lt;LPO&gt; &#229;r', [], 'vård & omsorg <LPO> år'],
  ['&amp;nbsp;', [], '&nbsp;'],
  ['x < y <at> utan slut', [''], 'x < y <at> utan slut'],
  ['', ['<at>Lotsen</at>'], ''],
  ['<at>Lotsen</at>', ['<at>Lotsen</at>'], ''],
];

const html: readonly (readonly [html: string, text: string])[] = [
  ['<p>Hej, <strong>RSG</strong>-mötet</p><p>LPO&nbsp;och LAG</p>', 'Hej, RSG-mötet\nLPO och LAG'],
  ['<div>NPO<br>RPO<br/>LPO</div>', 'NPO\nRPO\nLPO'],
  ['<table><tr><td>NPO</td><td>RPO</td></tr><tr><td>LPO</td></tr></table>', 'NPO RPO \n LPO'],
  ['<ul><li>NAG</li><li>RAG</li></ul>', 'NAG\n RAG'],
  ['<h1 class="x">SKS</h1>BG', 'SKS\nBG'],
  ['<at id="0">Lotsen</at> &lt;b&gt; &amp; &#x00e5;', 'Lotsen <b> & å'],
  ['utan taggar', 'utan taggar'],
  ['vad är <span>R</span><wbr><span>S</span>G?', 'vad är RSG?'],
  ['<attachment id="1"></attachment>', ''],
  ['1 < 2 och 3 > 2', '1 < 2 och 3 > 2'],
];

describe('the text of a message', () => {
  for (const [text, mentions, without] of typed) {
    it(`is ${JSON.stringify(without)} in ${JSON.stringify(text)}`, () => {
      assert.equal(textWithoutMentions(text, mentions), without);
    });
  }
});

describe('the text of HTML', () => {
  for (const [source, text] of html) {
    it(`is ${JSON.stringify(text)} in ${source}`, () => {
      assert.equal(textOfHtml(source).replace(/\s*\n\s*/gu, '\n'), text.replace(/\s*\n\s*/gu, '\n'));
    });
  }
});

// Each takes minutes where a pattern goes back over what it has read.
for (const piece of ['<', '<br', '<at>', '</at>', '&', '&nbsp;', '\u00a0', '<p ', '<at>x', '&#']) {
  it(`a quarter of a million times ${JSON.stringify(piece)} is read without going back`, () => {
    const text = piece.repeat(250_000 / piece.length);
    assert.equal(typeof textOfHtml(text), 'string');
    assert.equal(typeof textWithoutMentions(text, [piece]), 'string');
    assert.equal(typeof textWithoutMentions(text, ['<at>Lotsen</at>']), 'string');
  });
}
