import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { helpListener } from '../../../src/features/help/listener.js';
import { placeOf } from '../../support/requests.js';

const hear = (text: string) => helpListener(text, placeOf('personal'));

const verbs: Readonly<Record<string, readonly string[]>> = {
  'help.thank': [
    ...['Tack snälla du!', 'tack så mycket för hjälpen', 'Tack för svaret', 'Toppen, tack!', 'ok tack', 'nej tack', 'Tack! 😊'],
    ...['TACK SNÄLLA FÖR HJÄLPEN IDAG!!!', 'Hej! Tack för hjälpen, trevlig helg', 'thank you so much!'],
  ],
  'help.okay': ['okej', 'Ja', 'jag förstår', 'Okej 👍', '👍', '👍🏽', '😊', '❤️', '😀😀👍', ':)', 'great'],
  'help.greet': ['Hej hej', 'God kväll', 'God morgon alla!', 'Hej Lotsen!', 'good evening'],
  'help.bye': ['Hejdå', 'hej då!', 'god natt', 'trevlig helg', 'vi hörs i morgon', 'goodbye'],
  'help.who': ['är du en människa?', 'Är du AI?', 'are you a bot?'],
  'help.show': [
    ...['vem är du', 'vem är du?', 'jag förstår inte', 'jag fattar ingenting', 'hur gör jag', 'Hur gör man?', 'jag behöver hjälp'],
    ...[
      'here is my agenda',
      'här kommer dagordningen',
      'Kan jag klistra in min kallelse?',
      'who are you',
      'I don’t understand',
      'what do I do',
    ],
  ],
  'case.sendForm': [
    ...['vem är stödfunktionen?', 'jag vill prata med en människa', 'kan jag fråga någon?', 'vem kan jag fråga?'],
    ...['can I talk to a human?', 'how do I contact the back office?'],
  ],
};

describe('small talk', () => {
  for (const [verb, all] of Object.entries(verbs)) {
    for (const text of all) it(`hears "${text}" as ${verb}`, () => assert.equal(hear(text)?.verb, verb));
  }

  it('opens an empty form for who wants to ask a person', () => {
    assert.deepEqual(hear('kan jag fråga någon?'), { verb: 'case.sendForm', input: { text: '' }, language: 'sv' });
  });

  it('has the language it was said in, where it has one', () => {
    const languages = ['tack för svaret', 'thanks for the answer', 'ok', '👍'].map((text) => hear(text)?.language);
    assert.deepEqual(languages, ['sv', 'en', undefined, undefined]);
  });

  it('never takes a message with anything else in it', () => {
    for (const text of [
      ...['tack, men vad betyder RSG?', 'hej vad betyder RSG', 'tack RSG', 'vad är AI?', 'bra?', 'när kommer kallelsen?', 'okej sip'],
      ...['kan du skicka dagordningen?', 'här är min dagordning: NPO', 'Hej! Jag heter Kim', 'vad är en människa?', 'do', 'kallelse', '😢'],
      ...['', '  ', '...', '?', '5', 'tack 5', 'svaret', `tack${' så'.repeat(60)}`, 'tack '.repeat(13), '👍'.repeat(100)],
    ])
      assert.equal(hear(text), undefined, text);
  });
});
