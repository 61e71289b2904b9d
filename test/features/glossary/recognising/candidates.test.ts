import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { resolveAsked } from '../../../../src/features/glossary/recognising/resolve.js';
import { understand } from '../../../../src/features/glossary/recognising/understand.js';
import { glossary } from '../../../support/terms.js';
import { are } from '../understood.js';

describe('a full name that is not as the glossary has it', () => {
  it('is understood with one or two typing errors', () => {
    are({
      'lokal abetsgrupp': 'explain LAG',
      'lokalt programomrade': 'explain LPO',
      'sjukvårdregional samverkansgrupp': 'explain RSG',
      'vad är en lokal arbetsgrup?': 'explain LAG',
      'hur förkortas natonell samverkangrupp': 'explain NSG',
      'vad är en nationel arbets grupp': 'explain NAG',
      'hälso- o sjukvårdslagen': 'explain HSL',
      'vad gör socialstyrlsn?': 'explain SoS',
      'vad är en natonll arbtsgrpp': 'nothing',
      'vad är patientlagen?': 'nothing',
      'lokal buss': 'nothing',
      'lagn om psykiatrisk tvångsvård': 'nothing',
      'prsoncentrerat sammahållet vårdförlopp': 'explain PSVF',
      'prsoncentrerat sammahållet vrdförlopp': 'nothing',
    });
  });

  it('may have its level last', () => {
    are({
      'Vad är en samverkansgrupp på nationell nivå?': 'explain NSG',
      'vad är en arbetsgrupp på lokal nivå': 'explain LAG',
      'what is a working group at national level?': 'explain NAG',
      'vad är en arbetsgrupp på rätt nivå?': 'nothing',
    });
  });

  it('without its level is all that are of the kind', () => {
    are({
      'vad är en arbetsgrupp': 'explain NAG RAG LAG',
      'vad gör arbetsgruppen för något?': 'explain NAG RAG LAG',
      'vad är en samverkansgrupp?': 'explain NSG RSG LSG',
      'vad är ett programområde': 'explain PO NPO RPO LPO',
      'vad är en regional arbetsgrupp?': 'explain RAG LAG',
      'vad är en arbetsgrupp och en samverkansgrupp?': 'explain NAG RAG LAG NSG RSG LSG',
      'skillnaden mellan arbetsgrupp och samverkansgrupp': 'compare NAG RAG LAG NSG RSG LSG',
      'what is a working group?': 'explain NAG RAG LAG',
    });
  });

  it('with a level is the meaning at that level', () => {
    const result = understand('vad är den nationella beredningsgruppen', glossary, { names: [] });
    assert.ok(result.kind === 'explain' && result.asked[0]?.as === 'known');
    assert.deepEqual(
      result.asked[0].terms.map(({ abbr, level }) => [abbr, level]),
      [['BG', 'national']],
    );
    are({ 'vad är patientöversikten?': 'explain NPÖ', 'vad menas med beredningsgrupp?': 'explain BG' });
  });

  it('is left alone where it is not what is asked for', () => {
    are({
      'när träffas arbetsgruppen?': 'nothing',
      'vad har arbetsgruppen gjort?': 'nothing',
      'vad ska arbetsgruppen göra imorgon?': 'nothing',
      'vår arbetsgrupp träffas i maj': 'nothing',
      'lokal abetsgrupp är bra': 'nothing',
      'vad är en grupp?': 'nothing',
      'vad vill arbetsgruppen?': 'nothing',
    });
  });

  it('is found when it is typed in a field too; a kind is asked back', () => {
    const field = (typed: string) => resolveAsked(glossary, typed, []);
    const found = field('lokal abetsgrupp');
    assert.ok(found.as === 'known' && found.abbr === 'LAG');
    assert.deepEqual(field('arbetsgrupp'), { as: 'similar', asked: 'arbetsgrupp', candidates: ['NAG', 'RAG', 'LAG'] });
    assert.deepEqual(field('patientlagen'), { as: 'unknown', asked: 'patientlagen' });
    assert.equal(field('x'.repeat(200)).as, 'unknown');
  });
});
