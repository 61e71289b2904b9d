import type { Intent } from '../../core/hearing/intent.js';
import { sentences } from '../../core/hearing/words/sentences.js';
import type { Language } from '../../texts/language.js';

/** What is asked for about the introduction, and by whoever receives a representative. */
export const introductionSays: readonly Intent[] = [
  {
    name: 'introduction.show',
    verb: 'introduction.show',
    sv: sentences(`
      starta introduktionen / visa introduktionen / börja introduktionen / var är jag i introduktionen / hur långt har jag kommit i introduktionen
      jag vill läsa introduktionen / fortsätt introduktionen / jag vill gå igenom introduktionen igen / läs introduktionen från början
      visa var jag är i introduktionen / kör igång introduktionen / sätt igång med introduktionen / var slutade jag i introduktionen
      ge mig introduktionen för nya företrädare / jag har just blivit företrädare / jag är ny företrädare / ny som företrädare
      jag är ny / jag är ny i gruppen / ny i gruppen / jag är ny här / jag har precis börjat i gruppen / jag är ny i gruppen och undrar vad jag ska göra först
      var ska jag börja som ny / jag är ny patientföreträdare, hur kommer jag igång / vad gör jag först som ny i gruppen
      jag är helt ny i det här, kan du ta mig igenom det från början / börja från början med mig, jag är ny
      jag är ny i gruppen och vill veta vad jag ska göra
    `),
    en: sentences(`
      start the introduction / show the introduction / begin the introduction / where am I in the introduction / how far have I come in the introduction
      I want to read the introduction / continue the introduction / go through the introduction again / read the introduction from the beginning
      show where I am in the introduction / take me through the introduction / give me the introduction for new representatives
      I have just become a representative / I am a new representative / new as a representative
      I am new / I am new in the group / new in the group / I'm new here / I have just joined the group
      where do I begin as a new representative / how do I get started
      I am brand new to all of this, can you take me through it from scratch / start from the beginning with me, I am new
    `),
    commands: { sv: ['introduktion', 'introduktionen', 'min introduktion'], en: ['introduction', 'the introduction', 'my introduction'] },
  },
  {
    name: 'introduction.next',
    verb: 'introduction.next',
    where: ['personal'],
    sv: sentences(`
      nästa steg i introduktionen / visa nästa steg i introduktionen / jag är klar med steget / vidare i introduktionen / jag vill ha nästa steg
      gå vidare till nästa steg / ta nästa del av introduktionen / nästa del av introduktionen / jag har läst steget / bläddra till nästa steg
      ge mig nästa steg
      läst klart den biten av introduktionen, vad kommer sen / klar med den här delen av introduktionen, vad är nästa
      den biten är läst, vad kommer sen
    `),
    en: sentences(`
      next step of the introduction / show the next step of the introduction / I am done with the step / on with the introduction
      I want the next step / go on to the next step / next part of the introduction / I have read the step / turn to the next step / give me the next step
      finished that part of the introduction, what comes then / I have read that bit of the introduction, what is next
    `),
  },
  {
    name: 'introduction.later',
    verb: 'introduction.later',
    where: ['personal'],
    sv: sentences(`
      ta introduktionen senare / vänta med introduktionen / skjut upp introduktionen / jag läser introduktionen en annan dag
      introduktionen får vänta / kom tillbaka med introduktionen om en vecka / jag hinner inte läsa introduktionen nu / inte introduktionen nu
      skicka introduktionen nästa vecka / påminn mig om introduktionen senare
      kan vi fortsätta nybörjargenomgången i morgon / vi tar resten av genomgången för nya i morgon
      kan vi fortsätta introduktionen en annan dag
    `),
    en: sentences(`
      take the introduction later / wait with the introduction / put off the introduction / I'll read the introduction another day
      the introduction has to wait / come back with the introduction in a week / I have no time for the introduction now / not the introduction now
      send the introduction next week / remind me of the introduction later
      can we go on with the beginners' tour tomorrow / let us do the rest of the introduction tomorrow
    `),
  },
  {
    name: 'introduction.skip',
    verb: 'introduction.skip',
    where: ['personal'],
    sv: sentences(`
      hoppa över introduktionen / jag vill inte ha introduktionen / avsluta introduktionen / sluta skicka introduktionen / stoppa introduktionen
      jag behöver ingen introduktion / inga fler steg i introduktionen / skippa introduktionen / jag kan det här redan sluta med introduktionen
      ta bort introduktionen
      slipper jag den där nybörjargenomgången / har suttit här i sex år, behöver ingen nybörjargenomgång
      jag är ingen nybörjare, hoppa över genomgången / slipper jag introduktionen
    `),
    en: sentences(`
      skip the introduction / I do not want the introduction / end the introduction / stop sending the introduction / stop the introduction
      I need no introduction / no more steps of the introduction / drop the introduction / I know this already stop the introduction
      cancel the introduction
      I have sat here for six years, I do not need any beginners' tour / I am no beginner, spare me the introduction
    `),
  },
  {
    name: 'introduction.check',
    verb: 'introduction.check',
    sv: sentences(`
      är vi redo att ta emot en företrädare / är gruppen redo för en företrädare / hur redo är vi / vad behöver vi göra innan företrädaren kommer
      checklista inför att ta emot en företrädare / visa självtestet för ordförande / testa om vi är redo / är vi beredda på att få en företrädare
      hur tar vi emot en ny företrädare / hur tar jag som ordförande emot en företrädare / är vi klara att ta emot en ny företrädare
    `),
    en: sentences(`
      are we ready to receive a representative / is the group ready for a representative / how ready are we / what must we do before the representative comes
      checklist for receiving a representative / show the self-check for chairs / test whether we are ready / are we prepared for a representative
      how do we receive a new representative / how do I as chair receive a representative
    `),
    commands: { sv: ['är vi redo', 'är vi redo?'], en: ['are we ready', 'are we ready?'] },
  },
  {
    name: 'introduction.materialForm',
    verb: 'introduction.materialForm',
    sv: sentences(`
      lägg till eget material i introduktionen / lägg till gruppens material i introduktionen / vårt eget material för nya företrädare
      skriv något till nya företrädare i introduktionen / ändra gruppens material i introduktionen / lägg till en länk i introduktionen
      visa gruppens eget material / ta bort material ur introduktionen / jag vill lägga in vårt material för nya / eget steg i introduktionen
    `),
    en: sentences(`
      add our own material to the introduction / add the group's material to the introduction / our own material for new representatives
      write something for new representatives in the introduction / change the group's material in the introduction / add a link to the introduction
      show the group's own material / remove material from the introduction / I want to put in our material for newcomers / a step of our own in the introduction
    `),
    commands: { sv: ['eget material', 'gruppens material'], en: ['own material', 'our material'] },
  },
];

const ways: Readonly<Record<Language, Readonly<Record<string, readonly string[]>>>> = {
  sv: {
    'introduction.next': ['nästa', 'nästa steg', 'klar', 'vidare'],
    'introduction.later': ['senare', 'inte nu', 'en annan gång'],
    'introduction.skip': ['hoppa över', 'skippa'],
  },
  en: {
    'introduction.next': ['next', 'next step', 'done'],
    'introduction.later': ['later', 'not now', 'another time'],
    'introduction.skip': ['skip', 'skip it'],
  },
};

/** The words on the buttons of a step, typed: understood while an introduction is going on; at other times they mean something else. */
export const typedWays: ReadonlyMap<string, { readonly verb: string; readonly language: Language }> = new Map(
  (['sv', 'en'] as const).flatMap((language) =>
    Object.entries(ways[language]).flatMap(([verb, words]) => words.map((word) => [word, { verb, language }] as const)),
  ),
);
