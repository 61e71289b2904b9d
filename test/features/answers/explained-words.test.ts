import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import type { Abilities } from '../../../src/core/answer.js';
import { abilitiesOf } from '../../../src/core/assemble.js';
import { assembledWith } from '../../support/assembled.js';
import { placeOf, requestWith } from '../../support/requests.js';
import { terms } from '../../support/terms.js';
import { vetted } from '../../support/vetted.js';

/**
 * Words that a newcomer to health care stops at, as they are asked for, and what they look like in a text where they are not the same. Those
 * that stand in an answer or a definition must be explained when somebody asks, without being asked back.
 */
const words: Readonly<Record<string, RegExp | undefined>> = {
  ...{ kunskapsstyrning: undefined, kunskapsstöd: undefined, vårdförlopp: undefined, samskapande: undefined, 'peer support': undefined },
  ...{
    delaktighetstrappan: undefined,
    brukarinflytande: undefined,
    närstående: undefined,
    regionfullmäktige: undefined,
    evidens: undefined,
  },
  ...{ medbestämmande: undefined, primärvård: undefined, konsultation: undefined, 'levande bibliotek': undefined, arvode: undefined },
  'ett vårdprogram': /vårdprogram/iu,
  'en remiss': /remiss/iu,
  'en gapanalys': /gapanalys/iu,
  'en indikator': /indikator/iu,
  'en brukarrevision': /brukarrevision/iu,
  'ett brukarråd': /brukarråd/iu,
  'en spetspatient': /spetspatient/iu,
  'ett kvalitetsregister': /kvalitetsregist/iu,
  'en sjukvårdsregion': /sjukvårdsregion/iu,
  'en processledare': /processled/iu,
  'en samordnare': /samordnare/iu,
  'en huvudman': /huvudm[aä]n/iu,
  'en vårdgivare': /vårdgivare/iu,
  'en styrgrupp': /styrgrupp/iu,
  'en arbetsgrupp': /arbetsgrupp/iu,
  'en samverkansgrupp': /samverkansgrupp/iu,
  'ett programområde': /programområde/iu,
  'ett programråd': /programråd/iu,
  'en registrator': /registrator/iu,
  'ett registercentrum': /registercentrum/iu,
  'en anhörigkonsulent': /anhörigkonsulent/iu,
  'en fokusgrupp': /fokusgrupp/iu,
  'en patientresa': /patientres/iu,
  'en nämnd': /nämnd(?:en|er)?(?!\p{L})/iu,
  patientnämnden: /patientnämnd/iu,
  stödfunktionen: /stödfunktion/iu,
  'back office': /back office/iu,
  professionen: /profession/iu,
  'personcentrerad vård': /personcentrer/iu,
  'en ersättare': /ersättare/iu,
  'en justerare': /justerare/iu,
  'en dagordning': /dagordning/iu,
  'ett protokoll': /protokoll/iu,
  'en beslutspunkt': /beslutspunkt/iu,
  'en överenskommelse': /överenskommelse/iu,
  jäv: /(?<!\p{L})jäv(?!\p{L})/iu,
  'en kallelse': /kallelse/iu,
};

/** Everybody knows these. */
const everydays: ReadonlySet<string> = new Set(['EU', 'FN']);

const texts = [...vetted.map(({ answer }) => answer.sv), ...terms.map(({ definition }) => definition.sv)];

describe('what the answers and the glossary say', () => {
  let hear: Abilities['hear'];
  before(async () => {
    hear = abilitiesOf(await assembledWith(), 'sv').hear;
  });

  it('leans on words that are explained to whoever asks what it is', async () => {
    const { person, at } = requestWith();
    const used = Object.entries(words).filter(([word, pattern]) => texts.some((text) => (pattern ?? new RegExp(word, 'iu')).test(text)));
    assert.ok(used.length > 30);
    const unexplained = [];
    for (const [word] of used) {
      for (const kind of ['personal', 'channel'] as const) {
        const { heard } = await hear(`vad är ${word}?`, { person, place: placeOf(kind), at });
        if (heard.verb !== 'answers.show' && heard.verb !== 'glossary.explain') unexplained.push(`${word}: ${heard.verb}`);
      }
    }
    assert.deepEqual(unexplained, []);
  });

  it('leans on abbreviations that the glossary has', () => {
    const known = new Set(terms.flatMap(({ abbr, aliases }) => [abbr, ...aliases]));
    const capitals = texts.flatMap((text) => text.match(/(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/gu) ?? []);
    assert.deepEqual(
      [...new Set(capitals)].filter((abbr) => !known.has(abbr) && !everydays.has(abbr)),
      [],
    );
  });

  const voices = [
    ['forkortningar-svara', 'Svårt att hänga med på grund av alla förkortningar', 'Hard to keep up because of all the abbreviations'],
    ['nar-ska-jag-tycka-till', 'Svårt att veta när man ska tycka till', 'Hard to know when to speak up'],
    ['udda-figur', 'Känner mig som en udda figur i sammanhanget', 'I feel like the odd one out'],
    [
      'trycka-pa-sjalv',
      'Jag måste trycka på själv för att få min röst hörd. Jag bjuds inte in automatiskt',
      "I must push to be heard; I'm not invited in automatically",
    ],
    ['moten-utvarderas-inte', 'Mötena utvärderas inte', 'Meetings are not evaluated'],
    ['narstaendeperspektivet', 'Närstående-perspektivet behöver en plats', 'The next-of-kin perspective needs a place'],
    [
      'hur-lange-sitter-jag',
      'Oklart hur länge jag ska ingå i gruppen, och hur mycket tid jag behöver lägga',
      'Unclear how long I stay and how much time it takes',
    ],
    [
      'vad-vill-gruppen-veta',
      'Borde vara lite mer genomtänkt vad man önskar få in för synpunkter. Tex - Det här vill vi att du tänker till om inför nästa möte',
      'It should be better thought through what views you want, e.g. "this is what we want you to think about before next meeting"',
    ],
    [
      'introduktion',
      'Hade varit bra med förkunskaper om kunskapsstyrningen och få lite underlag som också inbegriper uppdraget',
      'Prior knowledge of the system, and material on the assignment, would have been good',
    ],
    [
      'prata-med-nagon-liknande',
      'Man har ju en lite speciell position, och då kan det vara bra att prata med någon liknande',
      "It's a special position; talking to someone similar would help",
    ],
    [
      'fraga-utanfor-gruppen',
      'Det skulle vara bra med någon back-office för frågor/funderingar som man kan ta utanför gruppen',
      'A back office for questions outside the group would be good',
    ],
    [
      'maste-jag-komma-varje-gang',
      'En del kommer inte till mötet, en del är med på länk, en del går ifrån – ska jag vara så noggrann och komma varje gång?',
      "Some don't come, some are on a link, some leave – must I be so careful and come every time?",
    ],
  ] as const;

  for (const [answer, ...said] of voices) {
    it(`answers the twelve voices, typed word for word: ${answer}`, async () => {
      const { person, at } = requestWith();
      for (const text of said) {
        for (const kind of ['personal', 'channel'] as const) {
          const { heard } = await hear(text, { person, place: placeOf(kind), at });
          assert.deepEqual([heard.verb, heard.input], ['answers.show', { answer, asked: text }], text);
        }
      }
    });
  }
});
