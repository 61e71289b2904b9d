import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { helpListener } from '../../../src/features/help/listener.js';
import { placeOf } from '../../support/requests.js';

const hear = (text: string) => helpListener(text, placeOf('personal'));

const verbs: Readonly<Record<string, readonly string[]>> = {
  'help.thank': [
    ...['Tack snälla du!', 'tack så mycket för hjälpen', 'Tack för svaret', 'Toppen, tack!', 'ok tack', 'nej tack', 'Tack! 😊'],
    ...['Åh tack, vad snäll du är!', 'Tack för att du hjälpte mig', 'jättesnällt av dig, tack', 'tack, nu blev det klarare'],
    ...['TACK SNÄLLA FÖR HJÄLPEN IDAG!!!', 'Hej! Tack för hjälpen, trevlig helg', 'thank you so much!'],
  ],
  'help.unclear': [
    ...['jag förstår inte', 'jag fattar ingenting', 'jag fattar fortfarande ingenting', 'Det förstod jag inte ett ord av'],
    ...[
      'kan du förklara enklare?',
      'Det här var krångligt',
      'jag blev inte klokare av det där',
      'I don’t understand',
      'hjälp jag förstår ingenting av det här',
      'vad krångligt det är',
    ],
  ],
  'help.sorry': [
    'du svarade inte på min fråga',
    'det svaret hjälpte inte',
    'det var inte det jag frågade om',
    'Du svarar på fel sak!',
    'no that is wrong',
  ],
  'help.okay': [
    'nu blev det mycket klarare',
    'nu förstår jag bättre',
    'jaha då vet jag det',
    'vad bra du är!',
    'okej',
    'Ja',
    'jag förstår',
    'Okej 👍',
    '👍',
    '👍🏽',
    '😊',
    '❤️',
    '😀😀👍',
    ':)',
    'great',
  ],
  'help.greet': [
    'god morgon på dig',
    'hallå? är det någon där?',
    'god morgon lotsen, hur mår du',
    'Hej på dig',
    'Hej hej',
    'God kväll',
    'God morgon alla!',
    'Hej Lotsen!',
    'good evening',
  ],
  'help.bye': ['Hejdå', 'hej då!', 'god natt', 'trevlig helg', 'vi hörs i morgon', 'goodbye', 'Hejdå, ha det gott'],
  'help.who': [
    'är du en människa?',
    'Är du AI?',
    'are you a bot?',
    'är du en riktig människa eller en maskin?',
    'pratar jag med en dator nu?',
  ],
  'help.show': [
    ...['vem är du', 'vem är du?', 'hur gör jag', 'Hur gör man?', 'jag behöver hjälp', 'Vad ska jag skriva här?'],
    ...['hur gör man för att skicka in en dagordning', 'Hur gör man för att fråga dig?'],
    ...['here is my agenda', 'här kommer dagordningen', 'Kan jag klistra in min kallelse?', 'who are you', 'what do I do'],
  ],
  'case.sendForm': [
    ...['jag vill prata med en människa', 'kan jag fråga någon?', 'vem kan jag fråga?'],
    ...['Kan jag få prata med en riktig människa i stället?', 'jag vill ha hjälp av en människa', 'finns det nån jag kan ringa?'],
    ...['can I talk to a human?', 'Skicka till stödfunktionen', 'how do I contact the back office?'],
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
      ...['okej vad är det', 'är det i dag?', 'är det svårt?', 'du har fel?', 'kan någon hjälpa?', 'det stämmer inte', 'vad är bättre'],
      ...['', '  ', '...', '?', '5', 'tack 5', 'svaret', `tack${' så'.repeat(60)}`, 'tack '.repeat(13), '👍'.repeat(100)],
    ])
      assert.equal(hear(text), undefined, text);
  });
});
