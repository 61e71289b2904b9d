import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { evaluationListener } from '../../../src/features/evaluation/says/listener.js';
import { placeOf } from '../../support/requests.js';
import { heardExactly } from '../../support/said-exactly.js';

const place = placeOf('personal');
const heard = (text: string) => heardExactly(text) ?? evaluationListener(text, place);

describe('what is said about evaluations', () => {
  it('is understood in Swedish and English, in any case and with a typing error', () => {
    for (const [text, verb, language] of [
      ['utvärdera', 'evaluation.form', 'sv'],
      ['Utvärdra!', 'evaluation.form', 'sv'],
      ['evaluate', 'evaluation.form', 'en'],
      ['Jag var inte där.', 'evaluation.notThere', 'sv'],
      ['I was not there', 'evaluation.notThere', 'en'],
      ['RESULTAT', 'evaluation.results', 'sv'],
      ['results', 'evaluation.results', 'en'],
      ['stäng utvärderingen', 'evaluation.close', 'sv'],
      ['close the evaluation', 'evaluation.close', 'en'],
      ['mötet är slut', 'meeting.ended', 'sv'],
      ['the meeting is over', 'meeting.ended', 'en'],
      ['utvärderingsinställningar', 'evaluation.settingsForm', 'sv'],
      ['evaluation settings', 'evaluation.settingsForm', 'en'],
      ['exportera resultat', 'evaluation.export', 'sv'],
      ['ta tillbaka utvärderingen', 'evaluation.takeBack', 'sv'],
    ] as const) {
      const said = heard(text);
      assert.deepEqual([said?.verb, said?.language], [verb, language], text);
    }
  });

  it('may be the answer itself, with a comment, a role and who may read it', () => {
    const answer = (text: string) => {
      const said = heard(text);
      assert.equal(said?.verb, 'evaluation.answer', text);
      return said.input;
    };
    assert.deepEqual(answer('utvärdera 4 3 5 2 4 5'), { text: '4 3 5 2 4 5' });
    assert.deepEqual(answer('4 3 5 2 4 5'), { text: '4 3 5 2 4 5' });
    assert.deepEqual(answer('4, 3, 5, 2'), { text: '4, 3, 5, 2' });
    for (const text of ['4', '4 3 5', '4 3 5 9', '14 3 5 2', '4 3 5 2 i morgon']) assert.equal(heard(text), undefined, text);
    assert.deepEqual(answer('Utvärdera mötet: 4,3,5,2,4,5'), { text: '4,3,5,2,4,5' });
    assert.deepEqual(answer('utvärdera 4 3 5 2 4 5: 3 saker\ntill'), { text: '4 3 5 2 4 5: 3 saker\ntill' });
    assert.deepEqual(answer('utvärdera 4 3 5 2 4 5 Mer tid'), { text: '4 3 5 2 4 5: Mer tid' });
    assert.deepEqual(answer('utvärdera som företrädare 4 3 5 2 4 5'), { text: '4 3 5 2 4 5', role: 'representative' });
    assert.deepEqual(answer('utvärdera som kommunrepresentant: 4 3 5 2 4 5'), { text: '4 3 5 2 4 5', role: 'municipality' });
    assert.deepEqual(answer('utvärdera 4 3 5 2 4 5 bara för stödfunktionen: Mer tid'), {
      text: '4 3 5 2 4 5: Mer tid',
      audience: 'office',
    });
    assert.deepEqual(answer('evaluate as a professional 4 3 5 2 4 5, only for the back office: More time'), {
      text: '4 3 5 2 4 5: More time',
      role: 'professional',
      audience: 'office',
    });
  });

  it('is for the back office only wherever it is said, and nowhere else', () => {
    const input = (text: string) => heard(text)?.input;
    const office = (comment: string) => ({ text: `4 3 5 2 4 5: ${comment}`, audience: 'office' });
    for (const text of [
      'utvärdera 4 3 5 2 4 5: bara för stödfunktionen: Mer tid',
      'utvärdera 4 3 5 2 4 5. Bara till stödfunktionen – Mer tid',
      'utvärdera 4 3 5 2 4 5 – bara för stödfunktionen. Mer tid',
      'utvärdera 4 3 5 2 4 5 (bara för stödfunktionen) Mer tid',
      'utvärdera 4 3 5 2 4 5: Mer tid, bara för stödfunktionen.',
      'utvärdera 4 3 5 2 4 5: Mer tid (Bara för stödfunktionen)',
      'utvärdera 4 3 5 2 4 5: endast  för\u00a0stödfunktionen: Mer tid',
      'evaluate 4 3 5 2 4 5: only for the back office: Mer tid',
    ]) {
      assert.deepEqual(input(text), office('Mer tid'), text);
    }
    const between = 'Mer tid. Bara för stödfunktionen. Tack';
    assert.deepEqual(input(`utvärdera 4 3 5 2 4 5: ${between}`), office(between));
    const forAll = 'Det här är inte bara för stödfunktionen';
    assert.deepEqual(input(`utvärdera 4 3 5 2 4 5: ${forAll}`), { text: `4 3 5 2 4 5: ${forAll}` });
    assert.deepEqual(input('utvärdera 4 3 5 2 4 5 bara för stödfunktionen'), { text: '4 3 5 2 4 5', audience: 'office' });
  });

  it('may be a wish to answer, which starts nothing', () => {
    const wish = (language: string) => ({ verb: 'evaluation.form', input: { starts: false }, language });
    for (const text of [
      'svara på utvärderingen',
      'Lämna synpunkter på mötet!',
      'jag vill tycka till om mötet',
      'ge feedback',
      'Kan jag ge feedback på mötet?',
    ]) {
      assert.deepEqual(heard(text), wish('sv'), text);
    }
    for (const text of ['give feedback', 'I would like to give feedback on the meeting.']) assert.deepEqual(heard(text), wish('en'), text);
    assert.equal(heard('ge feedback på dagordningen'), undefined);
  });

  it('may be one setting, or the number of a meeting in the list of results', () => {
    const set = (text: string) => {
      const said = heard(text);
      assert.equal(said?.verb, 'evaluation.settings', text);
      return said.input;
    };
    assert.deepEqual(set('utvärderingsinställningar 10 dagar'), { field: 'days', value: '10' });
    assert.deepEqual(set('Utvärderingsinställningar: rad 5: Jag fick ordet'), { field: 'heard', value: 'Jag fick ordet' });
    assert.deepEqual(set('utvärderingsinställningar egen rad 2: Kaffet var gott'), { field: 'own2', value: 'Kaffet var gott' });
    assert.deepEqual(set('evaluation settings own line 1'), { field: 'own1', value: '' });
    assert.deepEqual(heard('resultat 2'), { verb: 'evaluation.results', input: { number: '2' }, language: 'sv' });
    assert.equal(heard('resultat av mötet'), undefined);
  });

  it('may be a promise', () => {
    assert.deepEqual(heard('vi lovar: fråga även närstående'), {
      verb: 'evaluation.promise',
      input: { promise: 'fråga även närstående' },
      language: 'sv',
    });
    assert.deepEqual(heard('Nästa gång prövar vi att börja i tid')?.input, { promise: 'att börja i tid' });
    assert.deepEqual(heard('we promise: to begin in time')?.language, 'en');
  });

  it('is not heard in other words', () => {
    for (const text of ['utvärdera vårdprogrammet', 'resultat av gapanalysen', 'vi', 'hur gick mötet?'])
      assert.equal(heard(text), undefined, text);
  });
});
