import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readConfig } from '../../src/config/config.js';
import { readOfficeCodes } from '../../src/config/office-codes.js';

const code = 'sommar-och-sol';
const faultsOf = (further: string | undefined, first: string | undefined = code): readonly string[] =>
  readOfficeCodes(first, further).problems.map(({ variable }) => variable);

describe('the codes of the back offices', () => {
  it('are by topic, the default one first', () => {
    const { offices, problems } = readOfficeCodes(code, ' Arvode = kod=for-arvode ;Psykisk hälsa=kod-for-psyk; ');
    assert.deepEqual(problems, []);
    assert.deepEqual(
      offices.map((one) => `${one.name}: ${one.code}`),
      [': sommar-och-sol', 'Arvode: kod=for-arvode', 'Psykisk hälsa: kod-for-psyk'],
    );
    assert.deepEqual(readOfficeCodes(undefined, undefined), { offices: [], problems: [] });
  });

  const wrong: Readonly<Record<string, string>> = {
    'the same name twice': 'Arvode=kod-ett-x; arvode=kod-tva-x',
    'the code of the default one': `Arvode=${code}`,
    'the same code twice': 'Arvode=kod-ett-x; Resor=kod-ett-x',
    'no name': '=hemlig-kod',
    'no code': 'Arvode',
    'a code that is too short': 'Arvode=kort',
    'a code of two words': 'Arvode=tre korta ord',
    'a gap': 'Arvode=hemlig-kod;;Resor=hemlig-kod-2',
    'a name that fills a card': `${'x'.repeat(61)}=hemlig-kod`,
  };
  for (const [what, further] of Object.entries(wrong)) {
    it(`are refused with ${what}`, () => assert.deepEqual(faultsOf(further), ['BACK_OFFICES']));
  }

  it('are refused with a default code that is too short or two words', () => {
    for (const first of ['1234567', 'sommar och sol']) assert.deepEqual(faultsOf(undefined, first), ['BACK_OFFICE_CODE']);
  });

  it('are told every fault at once, each with which part it is in, and no name or code', () => {
    const { problems } = readOfficeCodes(code, 'Arvode=kort; Resor=tre korta ord; Bilar');
    assert.deepEqual(
      problems.map(({ problem }) => /in part \d/u.exec(problem)?.[0]),
      ['in part 1', 'in part 2', 'in part 3'],
    );
    assert.doesNotMatch(JSON.stringify(problems), /kort|Arvode|Resor|Bilar/u);
  });

  it('need a default one, in the configuration', () => {
    const read = readConfig({ BACK_OFFICES: 'Arvode=hemlig-kod' });
    assert.deepEqual(read.ok ? [] : read.problems.map(({ variable }) => variable), ['BACK_OFFICES']);
  });
});
