import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { abilitiesOf } from '../../../../src/core/assemble.js';
import { isLikeNeed, needInSteps } from '../../../../src/core/hearing/distress/distress.js';
import { inNeed } from '../../../../src/core/hearing/distress/says/in-need.js';
import { notInNeed } from '../../../../src/core/hearing/distress/says/not-in-need.js';
import { inSteps } from '../../../../src/core/hearing/matching/in-steps.js';
import everyday from '../../../everyday.json' with { type: 'json' };
import { assembledWith } from '../../../support/assembled.js';
import { now, placeOf, requestWith } from '../../../support/requests.js';

const folds = 5;
const heldBack = (all: readonly string[], fold: number) => all.filter((_, at) => at % folds === fold);
const rest = (all: readonly string[], fold: number) => all.filter((_, at) => at % folds !== fold);

const { person } = requestWith();
const place = placeOf('personal');

/** Whether need is heard, by all that Lotsen can do. */
const hearer = async () => {
  const abilities = abilitiesOf(await assembledWith(), 'sv');
  return async (text: string) => (await abilities.hear(text, { person, place, at: now })).heard.verb === 'help.crisis';
};

const those = async (all: readonly string[], is: (text: string) => Promise<boolean>): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const text of all) if (await is(text)) found.push(text);
  return found;
};

describe('somebody in need', function () {
  this.timeout(240_000);
  let hearsNeed: (text: string) => Promise<boolean>;
  before(async () => {
    hearsNeed = await hearer();
  });
  const missedIn = (all: readonly string[]) => those(all, async (text) => !(await hearsNeed(text)));

  it('is heard in every sentence that is known, and in hardly any that only sounds like it', async () => {
    assert.deepEqual(await missedIn(inNeed), []);
    const alarms = await those(notInNeed, hearsNeed);
    assert.ok(alarms.length <= notInNeed.length * 0.01, alarms.join('\n'));
  });

  // What is like something else is taken away afterwards, by all of the hearing.
  it('may be heard in sentences that nobody has taught: in 83 of a hundred of a fifth that is held back, most of it indirect, and in 10 of a hundred that only sound so', () => {
    const missed: string[] = [];
    const alarms: string[] = [];
    for (let fold = 0; fold < folds; fold += 1) {
      const need = inSteps(needInSteps(rest(inNeed, fold), rest(notInNeed, fold))).now();
      const hears = (text: string) => isLikeNeed(need.likely(text), 0);
      missed.push(...heldBack(inNeed, fold).filter((text) => !hears(text)));
      alarms.push(...heldBack(notInNeed, fold).filter(hears));
    }
    assert.ok(missed.length <= inNeed.length * 0.17, `${missed.length}\n${missed.join('\n')}`);
    assert.ok(alarms.length <= notInNeed.length * 0.1, `${alarms.length}\n${alarms.join('\n')}`);
  });

  it('is heard in other words, misspelt, about somebody near, in both languages, in the middle of a long text', async () => {
    const said = [
      ...[
        'jag orkar inte mer',
        'min bror har skrivit ett avskedsbrev och svarar inte i telefon',
        'Jag vil dö',
        'jag hopas jag inte vaknar',
        'min son vill inte leva längre',
        'det vore skönt att slippa vakna',
      ],
      ...[
        'sjelvmordstankarna är här igen',
        'vill inte va mä i livet',
        'det spelar ingen roll om ja lever',
        'ja har tatt för mycke medicin',
      ],
      ...['han hotar att döda mig', 'jag blir slagen hemma', 'jag får en stroke nu tror jag', 'ingen mening med nånting längre'],
      ...['hej jag är trött och vill inte mer', 'jag vill inte mer nu'],
      ...[
        'han tar livet av mig om jag går',
        'jag tänker skjuta mig',
        'jg orkr inte lva',
        'är rädd för min make',
        'I am scared of my ex',
        'jag ser syner',
        'min hustru har tagit tabletter',
        'jag måste fråga någon, jag tänker på självmord',
        'min fru gick bort och jag orkar inte leva utan henne',
      ],
      ...['I want the pain to stop, the tablets are here', 'she has locked herself in with a knife', 'he hit me again', 'I cut my wrists'],
      ...['i cant go on like this', 'my brother wants to end his life', 'vården lyssnar inte och jag vill dö', 'JAG VILL INTE LEVA'],
      `Tack för mötet i går. Det var många bra punkter. ${'Vi talade om vården. '.repeat(20)}Nu vill jag bara dö. Hälsningar Vera`,
    ];
    assert.deepEqual(await missedIn(said), []);
  });

  it('is heard in words that nobody has taught, when they are like nothing else', async () => {
    const said = [
      ...[
        'jag har knutit repet i ladan',
        'jag har lagt tabletterna på nattduksbordet',
        'jag tål inte en natt till',
        'jag vill sluta andas',
      ],
      ...['min svåger har skrivit att han inte orkar leva vidare', 'jag hoppas slippa se morgondagen', 'jag förtjänar att dö'],
      ...["my sister wrote that she can't live like this", 'mitt ex står här utanför och bankar'],
    ];
    assert.deepEqual(await missedIn(said), []);
    const others = [
      ...[
        'jag har lagt papperen på bordet',
        'jag tål inte nötter, kan ni säga till om fikat',
        'jag vill sluta med påminnelserna',
        'vi hittar nog lokalen',
      ],
      ...[
        'min svåger har skrivit en insändare',
        'I have loaded the file',
        "I'm going to walk to the meeting",
        'jag står utanför lokalen och dörren är låst',
      ],
    ];
    assert.deepEqual(await those(others, hearsNeed), []);
  });

  it('is not heard in a few words that whoever is in need writes too', async () => {
    const said = 'mig hon han ger ge gav ska skulle vill ville tänker tabletter me her bridge pills rope'.split(' ');
    const few = ['hon vill', 'inte mig', 'vill inte nu', 'not me', 'give me a minute', 'hon är min syster'];
    assert.deepEqual(await those([...said, ...few], hearsNeed), []);
  });

  it('is heard the sooner the likelier it is, and the less it is like what else is written', () => {
    assert.equal(isLikeNeed(0.45, 0), true);
    assert.equal(isLikeNeed(0.45, 0.3), false);
    assert.equal(isLikeNeed(0.9, 0.3), true);
    assert.equal(isLikeNeed(0.9, 0.6), false);
    assert.equal(isLikeNeed(0.35, 0), false);
  });

  it('is not heard in what a group is about, in figures of speech or in what is too much of a meeting', async () => {
    const said = [
      ...['självmordsprevention är vårt ämne', 'jag dör av skratt', 'vi tar livet av den punkten', 'jag orkar inte läsa alla bilagor'],
      ...['mötet var så trist att jag höll på att dö', 'jag vill att det tar slut senast tre', 'ingen skulle sakna mig i gruppen'],
      ...['ja vill va me på mötet', 'jag fick en stroke 2019', 'min far vill inte leva på boendet, han vill hem'],
      ...['jag vill inte mer än ett möte i månaden', 'jag är trött och vill inte ha mer kaffe'],
      ...['LAG Suicidprevention', 'min bror tog sitt liv för tio år sedan', 'batteriet dog mitt i mötet', 'I could kill for a coffee', ''],
      ...['de här blanketterna tar snart livet av mig', 'all byråkrati kommer att ta livet av mig', 'förkortningarna tar livet av mig'],
      ...[
        'vården borde fråga om självmordstankar vid inskrivningen',
        'man måste fråga om självmord på akuten',
        'hon slog mig med häpnad',
        'jag är rädd för min man blir besviken om jag slutar',
      ],
      ...['jag vill inte skjuta mig själv i foten, men vad är en LSG', 'do not let me shoot myself in the foot here'],
      ...['nobody answers the phone at the clinic', 'I see no reason to carry on with item 4', 'there is nothing left for me to do'],
    ];
    assert.deepEqual(await those(said, hearsNeed), []);
  });

  it('is not heard in somebody who has had enough of the assignment, but in somebody who leaves it and has had enough of life', async () => {
    const ofTheAssignment = [
      ...['jag vill sluta som ordförande, jag orkar inte mer', 'jag lämnar LPO nu, klarar inte det här längre'],
      ...[
        'jag orkar inte längre, jag kommer att lämna gruppen',
        'vill avgå som representant, pallar inte mer',
        "I can't go on, I want to leave the group",
      ],
    ];
    assert.deepEqual(await those(ofTheAssignment, hearsNeed), []);
    const ofLife = [
      ...[
        'jag orkar inte leva längre, jag lämnar gruppen',
        'jag lämnar gruppen, jag vill inte leva mer',
        'jag vill lämna allt, orkar inte mer',
      ],
      ...['jag hoppar av gruppen för jag orkar inte finnas', "I'm leaving the group, I don't want to live anymore", 'orkar inte mer'],
      ...['jag avslutar uppdraget och allt annat, orkar inte mer', 'jag vill hoppa av livet', 'jag lämnar gruppen och livet'],
      ...["I'm leaving the group, I can't do this anymore, nothing matters", "I'm leaving the group, I want to end it all"],
      ...['I quit the group, I cannot go on, I want to end it', "I want to leave the group and this world, I can't go on"],
    ];
    assert.deepEqual(await missedIn(ofLife), []);
  });

  it('is heard in no sentence that people write for something else', async () => {
    const { features } = await assembledWith();
    const says = features.flatMap((feature) => feature.says ?? []).flatMap(({ sv, en }) => [...sv, ...en]);
    const ways = features.flatMap((feature) => feature.answers?.() ?? []).flatMap(({ otherWays }) => [...otherWays.sv, ...otherWays.en]);
    // What a button says may be typed.
    const buttons = ['hoppa över', 'skip', 'senare', 'ta bort', 'Det här tar jag bort', 'Ja, leta åt mig', 'Försök igen', 'Hand it over'];
    const written = Object.entries(everyday).flatMap(([verb, all]) => (verb === 'help.crisis' || verb === 'help.sad' ? [] : all));
    assert.deepEqual(await those([...says, ...ways, ...written, ...buttons], hearsNeed), []);
  });

  it('is sought without going back, whatever is pumped in', async () => {
    for (const piece of ['a', 'jag vill ', 'jag orkar inte ', '. ', 'min son ', 'i want to ', 'é', '\n'])
      await assert.doesNotReject(hearsNeed(piece.repeat(28_000 / piece.length)), piece);
  });
});
