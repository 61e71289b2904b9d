import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { explanationCard, type Shown } from '../../../../src/features/glossary/lookup/explanation-card.js';
import type { Asked } from '../../../../src/features/glossary/recognising/understanding.js';
import { textsIn } from '../../../../src/texts/texts.js';
import { known } from '../../../support/terms.js';

const texts = textsIn('sv').glossary;
const unknown = (asked: string): Asked => ({ as: 'unknown', asked });
const similar = (asked: string, ...candidates: string[]): Asked => ({ as: 'similar', asked, candidates });

interface Data {
  readonly entries: readonly {
    readonly abbr: string;
    readonly heading: string;
    readonly meanings: readonly { readonly title: string }[];
  }[];
  readonly neighbours: readonly { readonly abbr: string }[];
  readonly candidates: readonly { readonly abbr: string }[];
  readonly missed: readonly { readonly abbr: string; readonly title: string }[];
  readonly unknownHelp: string;
  readonly more: string;
  readonly question: string;
  readonly asked: string;
  readonly privately: boolean;
  readonly wrong: string;
  readonly correctable: boolean;
  readonly backToList: string;
  readonly backToOne: string;
}

const cardOf = (asked: readonly Asked[], shown: Shown = {}) => {
  const { data, text, title } = explanationCard(asked, 'sv', shown);
  return { text, title, data: data as Data };
};

describe('the card that explains', () => {
  it('one abbreviation has it as heading, with the other language, level, definition and source below', () => {
    const { text, title, data } = cardOf([known('RSG')]);
    const [term] = known('RSG').terms;
    assert.ok(term);
    assert.equal(title, 'RSG');
    assert.deepEqual(
      data.entries.map(({ heading, meanings }) => [heading, meanings.map((one) => one.title)]),
      [['', ['RSG']]],
    );
    assert.match(text, /^RSG: Sjukvårdsregional samverkansgrupp \(På engelska: Healthcare-regional .+\)\.\n/u);
    for (const part of [texts.levelLines.healthcareRegional, term.definition.sv, 'Källa: ']) assert.ok(text.includes(part), part);
    assert.equal(data.wrong, 'RSG');
  });

  it('several meanings has a heading over them all, and each in its own sense', () => {
    const { text, data } = cardOf([known('BG')]);
    const [entry] = data.entries;
    assert.equal(entry?.heading, texts.meanings('BG', 2));
    assert.deepEqual(
      entry?.meanings.map((one) => one.title),
      ['', ''],
    );
    assert.ok(text.startsWith(`${texts.meanings('BG', 2)}\nBG: Beredningsgrupp`));
  });

  it('shows neighbours that are not on the card already, five at most', () => {
    const { data } = cardOf([known('RSG'), known('NSG')]);
    const neighbours = data.neighbours.map(({ abbr }) => abbr);
    assert.ok(neighbours.length > 0 && neighbours.length <= 5);
    assert.equal(new Set(neighbours).size, neighbours.length);
    assert.ok(!neighbours.includes('RSG') && !neighbours.includes('NSG'));
  });

  it('names the neighbours in the text too, for who cannot press them', () => {
    assert.match(explanationCard([known('RSG')], 'sv').text, /\n\nLäs också om: NSG, LSG, RPO\.$/u);
    assert.ok(!explanationCard([{ as: 'unknown', asked: 'XQZ' }], 'sv').text.includes('Läs också om'));
  });

  it('asks back when something is only similar, with a button for each candidate', () => {
    const { text, data } = cardOf([similar('RGS', 'RSG', 'RSK'), similar('RGK', 'RSK')]);
    assert.deepEqual(data.candidates, [{ abbr: 'RSG' }, { abbr: 'RSK' }]);
    assert.ok(text.includes(texts.didYouMean('RGS', ['RSG', 'RSK'])));
    assert.deepEqual(data.entries, []);
  });

  it('says what it does not find, and offers to ask and to suggest', () => {
    const { text, data } = cardOf([unknown('QXJ')]);
    assert.equal(text, `${texts.unknown('QXJ')}\n\n${texts.unknownHelp}`);
    assert.deepEqual(data.missed, [{ abbr: 'QXJ', title: texts.suggestMeaning('QXJ') }]);
    assert.equal(data.question, texts.askAbout(['QXJ']));
    assert.equal(data.wrong, '');
  });

  it('says that there is no abbreviation when that was asked for, and has none to suggest a meaning of', () => {
    const { text, data } = cardOf([{ as: 'unknown', asked: 'patientlagen', reverse: true }]);
    assert.ok(text.startsWith(texts.unknownReverse('patientlagen')));
    assert.deepEqual(data.missed, []);
    assert.equal(data.question, texts.askAboutReverse(['patientlagen']));
  });

  it('offers neither when everything was found', () => {
    const { data } = cardOf([known('RSG'), known('LPO')]);
    assert.deepEqual([data.unknownHelp, data.question, data.missed, data.more], ['', '', [], '']);
  });

  it('offers to suggest a meaning for three at most', () => {
    assert.equal(cardOf(['QXA', 'QXB', 'QXC', 'QXD'].map(unknown)).data.missed.length, 3);
  });

  it('shows five, and names those that were left for another time', () => {
    const { text, title, data } = cardOf(['RSG', 'LPO', 'NPO', 'LAG', 'RAG', 'NAG', 'SKR'].map(known));
    assert.equal(data.entries.length, 5);
    assert.equal(data.more, texts.moreAsked(['NAG', 'SKR']));
    assert.ok(text.endsWith(data.more));
    assert.ok(!title.includes('NAG'));
  });

  it('can be opened privately where others read, when there is something to open', () => {
    assert.equal(cardOf([known('RSG')]).data.privately, false);
    assert.equal(cardOf([known('RSG')], { others: true }).data.privately, true);
    assert.equal(cardOf([known('RSG'), unknown('QXJ')], { others: true }).data.privately, true);
    assert.equal(cardOf([known('RSG'), unknown('QXJ')], { others: true }).data.asked, 'RSG, QXJ');
    assert.equal(cardOf([unknown('QXJ')], { others: true }).data.privately, false);
  });

  it('can be told that something is wrong, and knows with what when there is only one thing on it', () => {
    const correctable = (asked: readonly Asked[]) => [cardOf(asked).data.correctable, cardOf(asked).data.wrong];
    assert.deepEqual(correctable([known('RSG')]), [true, 'RSG']);
    assert.deepEqual(correctable([known('RSG'), known('LPO')]), [true, '']);
    assert.deepEqual(correctable([unknown('QXJ')]), [false, '']);
  });

  it('leads back to what it replaced: to one abbreviation, or to a list of them', () => {
    const backFrom = (back?: string) => {
      const { data } = cardOf([known('RSG')], back === undefined ? {} : { back });
      return [data.backToList, data.backToOne];
    };
    assert.deepEqual(backFrom(), ['', '']);
    assert.deepEqual(backFrom('LPO'), ['', 'LPO']);
    assert.deepEqual(backFrom('LPO, QXJ,'), ['LPO, QXJ,', '']);
  });

  it('does not repeat a personal number that somebody asked about', () => {
    const card = explanationCard([unknown('811218-9876'), ...Array.from({ length: 5 }, () => similar('om 811218-9876', 'RSG'))], 'sv', {
      others: true,
    });
    assert.ok(!JSON.stringify(card).includes('9876'));
  });

  it('repeats no more of what nobody knows than an abbreviation or a name is long', () => {
    const { text, title, data } = cardOf([unknown('å'.repeat(5000)), ...Array.from({ length: 6 }, () => unknown('ö'.repeat(5000)))]);
    for (const one of [text, title, data.more, data.question, data.asked])
      assert.ok(!one.includes('å'.repeat(61)) && !one.includes('ö'.repeat(61)));
    assert.ok(text.includes(`${'å'.repeat(60)}…`));
    assert.ok(cardOf([unknown('ü'.repeat(60))]).text.includes(`${'ü'.repeat(60)} i`));
  });
});
