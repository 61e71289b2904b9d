import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { listCard } from '../../../../src/features/glossary/lookup/list-card.js';
import { textsIn } from '../../../../src/texts/texts.js';
import { known } from '../../../support/terms.js';

const texts = textsIn('sv').glossary;

interface Data {
  readonly title: string;
  readonly heading: string;
  readonly rows: readonly { readonly abbr: string; readonly name: string }[];
  readonly unknown: string;
  readonly more: string;
  readonly question: string;
  readonly first: string;
}
const dataOf = (...given: Parameters<typeof listCard>) => listCard(...given).data as Data;

describe('the card that lists', () => {
  it('keeps the order of the text, and gives both meanings of what has two', () => {
    const { rows, first, heading } = dataOf({ known: [known('RSG'), known('BG'), known('LPO')], unknown: [] }, 'sv');
    assert.deepEqual(
      rows.map(({ abbr }) => abbr),
      ['RSG', 'BG', 'LPO'],
    );
    assert.match(rows[1]?.name ?? '', /^Beredningsgrupp .+ eller Beredningsgrupp /u);
    assert.equal(first, 'RSG');
    assert.equal(heading, 'Tre förkortningar i texten');
  });

  it('has unknown ones at the end, with a question about them ready', () => {
    const card = listCard({ known: [known('RSG')], unknown: ['QXJ', 'QXK'] }, 'sv');
    const data = card.data as Data;
    assert.equal(data.unknown, 'QXJ, QXK');
    assert.equal(data.question, texts.askAbout(['QXJ', 'QXK']));
    assert.ok(card.text.endsWith(`\nRSG: ${data.rows[0]?.name}\n${texts.scanUnknown}: QXJ, QXK`));
  });

  it('asks nothing when everything is known, and chooses nothing when nothing is', () => {
    assert.equal(dataOf({ known: [known('RSG')], unknown: [] }, 'sv').question, '');
    const { rows, first, heading } = dataOf({ known: [], unknown: ['QXJ'] }, 'sv');
    assert.deepEqual([rows, first, heading], [[], '', texts.scanTitle(0)]);
  });

  it('is named after the file it is about, where there is one', () => {
    const named = listCard({ known: [known('RSG')], unknown: [] }, 'sv', 'Förkortningar i dagordning.docx');
    assert.equal(named.title, 'Förkortningar i dagordning.docx');
    assert.equal((named.data as Data).title, 'Förkortningar i dagordning.docx');
    assert.ok(named.text.startsWith('Förkortningar i dagordning.docx\nEn förkortning i texten\n'));
    const unnamed = listCard({ known: [known('RSG')], unknown: [] }, 'sv');
    assert.equal(unnamed.title, 'En förkortning i texten');
    assert.equal((unnamed.data as Data).title, '');
  });

  it('shows a hundred and twenty unknown, and says how many more there are', () => {
    const many = Array.from({ length: 130 }, (_, n) => ({ ...known('RSG'), abbr: `Q${n}` }));
    const odd = Array.from({ length: 25 }, (_, n) => `X${n}`);
    const { rows, unknown, more, question } = dataOf({ known: many, unknown: odd }, 'sv');
    assert.deepEqual([rows.length, unknown.split(', ').length], [100, 20]);
    assert.equal(more, texts.scanMore(35));
    assert.ok(!question.includes('X20'));
    assert.equal(dataOf({ known: many.slice(0, 100), unknown: odd.slice(0, 20) }, 'sv').more, '');
  });
});
