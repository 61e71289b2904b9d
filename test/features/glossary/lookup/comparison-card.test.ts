import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { comparisonCard } from '../../../../src/features/glossary/lookup/comparison-card.js';
import { textsIn } from '../../../../src/texts/texts.js';
import { known } from '../../../support/terms.js';

const texts = textsIn('sv').glossary;
const levelsOf = (...abbrs: readonly string[]) => (comparisonCard(abbrs.map(known), 'sv').data as { readonly levels: string }).levels;

describe('the card that compares', () => {
  it('has a column for each, with the same rows in the same order', () => {
    const { data, title } = comparisonCard([known('NPO'), known('RPO'), known('LPO')], 'sv');
    const { columns } = data as { columns: readonly { abbr: string; rows: readonly { label: string; value: string }[] }[] };
    assert.equal(title, 'NPO, RPO och LPO');
    assert.deepEqual(
      columns.map(({ abbr }) => abbr),
      ['NPO', 'RPO', 'LPO'],
    );
    for (const { rows } of columns) {
      assert.deepEqual(
        rows.map(({ label }) => label),
        [texts.compareRows.stands, texts.compareRows.level, texts.compareRows.means],
      );
    }
    assert.deepEqual(
      columns.map(({ rows }) => rows[1]?.value.replace('\u00ad', '')),
      [texts.levels.national, texts.levels.healthcareRegional, texts.levels.local],
    );
  });

  it('begins with whether they differ in level', () => {
    assert.equal(levelsOf('NPO', 'NSG'), texts.levelsSame(texts.levels.national));
    assert.equal(
      levelsOf('NPO', 'LPO'),
      texts.levelsDiffer([
        { abbr: 'NPO', level: texts.levels.national },
        { abbr: 'LPO', level: texts.levels.local },
      ]),
    );
    assert.equal(levelsOf('KBT', 'ADHD'), '');
    assert.equal(
      levelsOf('KBT', 'LPO'),
      texts.levelsDiffer([
        { abbr: 'KBT', level: texts.noLevel },
        { abbr: 'LPO', level: texts.levels.local },
      ]),
    );
  });

  it('says of one with several meanings that it has them, and has one button for it', () => {
    const lpo = known('LPO');
    const terms = lpo.terms.map((term) => ({ ...term, level: 'healthcareRegional' as const }));
    const { data } = comparisonCard([known('NPO'), lpo, { ...lpo, terms }], 'sv');
    assert.equal((data as { levels: string }).levels, texts.levelsSeveral('LPO'));
    assert.deepEqual((data as { abbrs: unknown }).abbrs, [{ abbr: 'NPO' }, { abbr: 'LPO' }]);
  });

  it('says what kind of group each is when the kinds differ, which their levels do not tell', () => {
    const kindsOf = (...abbrs: readonly string[]) => (comparisonCard(abbrs.map(known), 'sv').data as { kinds: string }).kinds;
    assert.equal(
      kindsOf('NPO', 'NSG'),
      'NPO är ett programområde och har hand om ett vårdområde. NSG är en samverkansgrupp och har hand om en fråga som rör alla vårdområden.',
    );
    assert.equal(kindsOf('NPO', 'LPO'), '');
    assert.equal(kindsOf('NPO', 'SIP'), '');
    assert.ok(comparisonCard([known('LAG'), known('LPO')], 'sv').text.includes('LAG är en arbetsgrupp'));
  });

  it('says first whether they are the same, when that was asked', () => {
    const answerTo = (one: string, other: string, asks?: 'same') =>
      (comparisonCard([known(one), known(other)], 'sv', asks).data as { answer: string }).answer;
    assert.equal(answerTo('RSG', 'RSK', 'same'), texts.compareNotSame);
    assert.equal(answerTo('RSG', 'RSG', 'same'), texts.compareSame);
    assert.equal(answerTo('RSG', 'RSK'), '');
    assert.ok(comparisonCard([known('RSG'), known('RSK')], 'sv', 'same').text.startsWith(texts.compareNotSame));
  });

  it('lets the long words be broken in the narrow columns, and leaves them whole in the text', () => {
    const { data, text } = comparisonCard([known('RPO'), known('LPO')], 'sv');
    assert.ok(JSON.stringify(data).includes('ukvårds\u00adregionalt program\u00adområde'));
    assert.ok(!text.includes('\u00ad'));
    const { columns } = comparisonCard([known('LPO'), known('HSLF-FS')], 'sv').data as {
      columns: readonly { rows: readonly { value: string }[]; sources: string }[];
    };
    assert.equal(columns[0]?.rows[0]?.value, 'Lokalt/\u200bregionalt program\u00adområde');
    assert.ok(columns[0]?.sources.includes('kunskaps\u00adstyrningen'));
    assert.match(columns[1]?.sources ?? '', /\]\(https:\/\/www\.socialstyrelsen\.se\/[\w/-]+\)/u);
  });

  it('has all of it as text, one after the other', () => {
    const { text } = comparisonCard([known('NPO'), known('LPO')], 'en');
    const parts = text.split('\n\n');
    assert.equal(parts.length, 3);
    assert.match(parts[0] ?? '', /^NPO and LPO\. They belong to different levels/u);
    assert.match(parts[1] ?? '', /^NPO\nStands for: .+\nLevel: national\nWhat it is: .+\nSources?: /u);
    assert.match(parts[2] ?? '', /^LPO\n/u);
  });
});
