import type { Intent } from '../../core/hearing/intent.js';
import { sentences } from '../../core/hearing/words/sentences.js';

/** What people write about how the meetings were. */
export const evaluationSays: readonly Intent[] = [
  {
    // Said by whoever leads, it asks the group when a meeting has been; in a sentence it asks nobody.
    name: 'evaluation.evaluateNow',
    verb: 'evaluation.form',
    sv: [],
    en: [],
    commands: { sv: ['utvärdera', 'utvärdera mötet', 'utvärdering'], en: ['evaluate', 'evaluate the meeting', 'evaluation'] },
  },
  {
    name: 'evaluation.evaluate',
    verb: 'evaluation.form',
    input: { starts: false },
    sv: sentences(`
      jag vill göra utvärderingen / var är utvärderingen / hur utvärderar jag / starta utvärderingen / skicka ut utvärderingen till gruppen
      nu ska vi utvärdera / dags att utvärdera mötet / öppna utvärderingen / jag hittar inte utvärderingen / kan vi utvärdera det här mötet
      gör en utvärdering / utvärdera senaste mötet / finns det nån utvärdering att fylla i / be gruppen utvärdera mötet / enkät efter mötet
      sätt igång enkäten
    `),
    en: sentences(`
      I want to do the evaluation / where is the evaluation / how do I evaluate / start the evaluation / time to evaluate the meeting
      send the evaluation to the group / is there an evaluation to fill in / open the survey
      where do I fill in the evaluation / let's evaluate / can we do the survey now / get the evaluation going
      I haven't filled in the survey / run the evaluation
    `),
  },
  {
    name: 'evaluation.give',
    verb: 'evaluation.form',
    input: { starts: false },
    sv: sentences(`
      jag vill tycka till om mötet / lämna synpunkter på mötet / jag vill säga vad jag tyckte om mötet / ge feedback / svara på utvärderingen
      jag vill sätta betyg på mötet / var tycker man till efter mötet / jag har synpunkter på hur mötet var / jag vill berätta hur mötet var
      kan jag ändra det jag svarade i utvärderingen / fyll i utvärderingen / jag vill svara på enkäten om mötet / hur betygsätter jag mötet
      får man säga vad man tyckte
      mötet var bra men för långt / mötet var alldeles för långt / det var ett bra möte i dag / jag tyckte mötet var rörigt
      mötet drog ut på tiden / bra möte i dag
      var fyller jag i hur mötet var / var säger jag vad jag tyckte
      får man lämna omdöme på dagens träff / jag vill lämna ett omdöme om mötet
    `),
    en: sentences(`
      I want to give feedback / give feedback on the meeting / I want to say what I thought of the meeting / answer the evaluation / rate the meeting
      can I change what I answered in the evaluation / where do I leave my views after the meeting
      I'd like to say how the meeting was / let me rate today's meeting / here's what I thought of the meeting / can I review the meeting
      I want to grade the meeting
      the meeting was good but too long / the meeting was far too long / it was a good meeting today / I thought the meeting was messy
      where do I say what I thought of the meeting / where do I fill in how the meeting was
      may one leave a verdict on today's meeting
    `),
    commands: {
      sv: [
        'jag vill säga hur mötet var',
        'lämna synpunkter på mötet',
        'tycka till om mötet',
        'ge feedback på mötet',
        'ge feedback',
        'svara på utvärderingen',
      ],
      en: ['i want to say how the meeting was', 'give feedback', 'give feedback on the meeting'],
    },
  },
  {
    name: 'evaluation.marks',
    verb: 'evaluation.answer',
    sv: sentences(`
      utvärdera {text} / utvärdera mötet {text} / mina betyg: {text} / min utvärdering: {text} / jag ger mötet {text} / mina siffror är {text}
      utvärdering: {text} / så här tyckte jag: {text} / betyg {text} / mitt omdöme: {text}
      mötet får {number} {number} {number} {number} av mig / jag vill ge mötet en femma för stämningen och en tvåa för tiden
      jag vill utvärdera mötet med {text} / jag utvärderar med {number} {number} {number} {number}
    `),
    en: sentences(`
      evaluate {text} / evaluate the meeting {text} / my marks: {text} / my evaluation: {text} / I give the meeting {text}
      I'd rate it {text} / meeting rating: {text} / my grades are {text} / I'd give it {text} / rating {text}
      marks for the meeting: {text} / evaluation {text}
      the meeting gets {number} {number} {number} {number} from me
      I want to give the meeting five for the mood and two for the time
      I evaluate it with {text}
    `),
  },
  {
    name: 'evaluation.notThere',
    verb: 'evaluation.notThere',
    sv: sentences(`
      jag var inte med på mötet / jag var inte där / jag var borta den gången / jag kom aldrig till mötet / jag deltog inte på mötet
      jag kan inte utvärdera, jag var sjuk / jag var frånvarande / jag fick gå innan det började / jag var inte på plats, kan inte svara
      jag deltog aldrig / det mötet missade jag / jag satt inte med då
      jag var inte med idag / jag var inte på mötet
      du frågar hur det var i går men jag var ju hemma / kan inte betygsätta, låg sjuk den dan
      jag var aldrig på mötet så varför ska jag utvärdera / varför får jag utvärderingen när jag inte var på mötet
      jag kan inte fylla i enkäten, jag var inte där
    `),
    en: sentences(`
      I was not there / I was not at the meeting / I was away that time / I did not take part / I cannot evaluate it, I was ill / I was absent
      I never made it to the meeting
      I wasn't able to be there / I wasnt at that meeting / didn't attend / I had to skip that meeting
      I missed that one so I can't rate it
      I was not there today
      you ask how it was but I was at home / I was never at the meeting so why should I evaluate
      I cannot fill in the survey, I was not there / I cannot rate it, I was ill in bed that day
    `),
    commands: {
      sv: [
        ...['jag var inte där', 'jag var inte med', 'jag deltog inte', 'var inte där', 'jag kunde inte vara med', 'jag kunde inte komma'],
        ...['jag kunde inte vara med på mötet', 'jag kunde inte komma på mötet', 'jag missade mötet', 'jag var inte med på mötet'],
      ],
      en: ['i was not there', "i wasn't there", 'was not there', 'i missed the meeting', 'i was not at the meeting'],
    },
  },
  {
    name: 'evaluation.takeBack',
    verb: 'evaluation.takeBack',
    sv: sentences(`
      ta bort min utvärdering / jag vill dra tillbaka min utvärdering / ångra utvärderingen / ta tillbaka mina betyg / radera det jag svarade i utvärderingen
      jag svarade fel i utvärderingen, ta bort / jag ångrar det jag skrev om mötet / min enkät ska inte räknas / ta bort mina siffror
      jag vill inte att min utvärdering är kvar
      jag vill inte att det jag skrev om hur mötet var ska vara kvar, ta bort det / ta bort det jag tyckte om mötet
    `),
    en: sentences(`
      delete my evaluation / I want to take back my evaluation / undo my evaluation / remove my marks / my evaluation should not count
      remove what I said in the evaluation / I regret my evaluation / take my marks away / withdraw my evaluation
      cancel what I filled in about the meeting / I want my rating gone / delete my marks
      I don't want what I put in about how the meeting was to stay, delete it / delete what I thought of the meeting
    `),
    commands: {
      sv: ['ta tillbaka utvärderingen', 'ta tillbaka min utvärdering'],
      en: ['take back the evaluation', 'take back my evaluation'],
    },
  },
  {
    name: 'evaluation.results',
    verb: 'evaluation.results',
    sv: sentences(`
      hur gick utvärderingen / hur gick senaste utvärderingen / hur gick det på utvärderingen / vad tyckte de andra / hur gick mötet enligt gruppen / visa resultatet / vad tyckte gruppen om mötet / vad blev resultatet av enkäten / hur var mötet enligt alla
      vad sa folk om mötet / vad tyckte företrädarna om mötet / vilka betyg fick vi / fick mötet bra betyg / vad blev snittet
      visa utvärderingarna / hur har mötena varit / har mötena blivit bättre / visa resultatet från förra utvärderingen / hur många svarade på utvärderingen
      jämför med förra mötet / vad kan vi göra bättre enligt utvärderingen / är folk nöjda med mötena / vad ger gruppen för omdöme
      hur upplevde de andra mötet / kommentarer från utvärderingen / visa utvärdering {number}
      vad sa folk om mötet / hur blev betygen / vad tyckte de om förra mötet / visa vad gruppen tyckte
      hur tyckte de andra att det gick / hur har mötena gått
      hur bedömde gruppen mötet / visa hur utvärderingarna utvecklats / hur ser kurvan ut / blir mötena bättre
      vad fick mötet för betyg / visa utvärderingen från senaste mötet / hur nöjda var de
      hur har utvärderingarna gått / visa hur utvärderingarna har gått den här terminen
      jag är ordförande, var ser jag vad de tyckte om mötet / som processledare, hur ser jag resultatet av utvärderingen
    `),
    en: sentences(`
      how did the evaluation go / show the results / what did the group think of the meeting / what marks did we get / how have the meetings been
      have the meetings got better / how many answered the evaluation / what did the representatives think / are people happy with the meetings
      show the comments / show evaluation {number}
      whats the evaluation say / any results from the evaluation / how were the meetings rated / did people like the meeting
      what did the survey show / what grade did the last meeting get / what did folks say about the meeting
      how did people find the last meeting
      how is the evaluation coming along / whats the evaluation like / what came out of the evaluation
      how did it turn out in the evaluation / how was the last evaluation / what were the results last time
      how did the others think it went
      how did the group rate the meeting / show how the evaluations have developed / are the meetings getting better
      how have the evaluations gone this spring
      as chair, where do I see what they thought of the meeting
    `),
    commands: {
      sv: [
        ...[
          'resultat',
          'resultatet',
          'visa resultat',
          'utvärderingar',
          'visa resultatet',
          'visa resultaten',
          'resultaten',
          'se resultatet',
        ],
        ...['se resultaten', 'resultatet av utvärderingen', 'visa resultatet av utvärderingen', 'hur gick utvärderingen'],
        ...[
          'vad tyckte de andra',
          'vad tyckte de andra om mötet',
          'vad tyckte gruppen',
          'vad tyckte gruppen om mötet',
          'resultat {number}',
        ],
      ],
      en: [
        ...['results', 'result', 'show results', 'evaluations', 'show the results', 'see the results', 'what did the others think'],
        'results {number}',
      ],
    },
  },
  {
    name: 'evaluation.export',
    verb: 'evaluation.export',
    sv: sentences(`
      exportera utvärderingen / kan jag få resultatet som fil / ladda ner utvärderingarna / resultatet i excel / ge mig siffrorna i en tabell
      hämta utvärderingsresultatet / jag behöver utvärderingarna till en rapport / spara ner resultaten / skicka resultatet som csv / få ut enkätsvaren
      behöver mötesbetygen som en fil till chefen / jag behöver det folk har tyckt om mötena i excel / betygen på mötena som fil
    `),
    en: sentences(`
      export the evaluation / can I have the results as a file / download the evaluations / the results in excel / I need the figures for a report
      give me the results in a spreadsheet / take the evaluation out to a file / results as csv / I want the survey results in excel
      save the results to a file / send me the evaluation figures as a file / get the results out
      I need what people thought of the meetings in excel for my boss / the meeting marks as a file for my boss
    `),
    commands: { sv: ['exportera resultat', 'hämta resultat'], en: ['export results', 'get results'] },
  },
  {
    name: 'evaluation.close',
    verb: 'evaluation.close',
    sv: sentences(`
      stäng enkäten / avsluta enkäten nu / jag vill stänga utvärderingen / sluta ta emot utvärderingar / gör klart utvärderingen
      utvärderingen kan stängas / nu får det räcka, stäng utvärderingen / lås utvärderingen / alla har svarat, stäng utvärderingen / avsluta omgången
      nu har tillräckligt många svarat på mötesenkäten, avsluta den / det ska inte gå att lämna fler omdömen om mötet
      nu räcker det, ingen mer ska kunna fylla i om mötet / ingen mer ska kunna svara på utvärderingen
    `),
    en: sentences(`
      close the survey / I want to close the evaluation / everybody has answered, close the evaluation / end the evaluation / stop taking evaluations
      finish the survey / shut the evaluation / no more answers to the evaluation / wrap up the evaluation / we can close the survey now
      don't take any more evaluations / the survey is over
      enough people have filled in how the meeting was, no more after this / nobody else should be able to fill in about the meeting
    `),
    commands: {
      sv: ['stäng utvärderingen', 'stäng utvärdering', 'avsluta utvärderingen'],
      en: ['close the evaluation', 'close evaluation'],
    },
  },
  {
    name: 'evaluation.meetingOver',
    verb: 'meeting.ended',
    sv: sentences(`
      nu är vi klara / mötet är avslutat / vi har slutat / vi avslutar mötet här / mötet tog slut tidigare / då var mötet över för i dag
      sammanträdet är slut / vi är färdiga med mötet / ordföranden avslutade mötet / nu går vi hem / mötet slutade precis / vi bröt upp nu
      så, mötet är slut, dags att skicka ut enkäten / mötet slut, skicka ut enkäten / mötet är över, nu kan de utvärdera
    `),
    en: sentences(`
      we are done / the meeting is finished / we have ended the meeting / the meeting ended early / that was the end of the meeting / we have just finished
      that's it, meeting over / we finished early / we've wrapped up / the meeting has come to an end / we are through for today
      everybody has left, the meeting is done
      the meeting is over, time to send out the survey / meeting over, let them evaluate
    `),
    commands: {
      sv: ['mötet är slut', 'mötet är över', 'avsluta mötet', 'nu är mötet slut', 'mötet är klart', 'vi är klara med mötet'],
      en: ['the meeting is over', 'the meeting has ended', 'meeting ended', 'end the meeting'],
    },
  },
  {
    name: 'evaluation.promise',
    verb: 'evaluation.promise',
    slots: { text: 'promise' },
    sv: sentences(`
      vi lovar att {text} / nästa gång ska vi {text} / till nästa möte provar vi att {text} / nästa gång prövar vi {text} / vårt löfte är {text}
      det vi ska förbättra är {text} / vi bestämde att nästa gång {text} / så här gör vi annorlunda nästa gång: {text} / vi ska bli bättre på {text}
      förbättring till nästa gång: {text}
      som ledare lovar jag gruppen att papperen kommer i tid
    `),
    en: sentences(`
      we promise to {text} / next time we will {text} / what we will improve is {text} / we shall try {text} next time / our promise is {text}
      our promise: {text} / we'll do better: {text} / until next time we {text} / we have decided to {text} from now on
      I promise the group that {text} / the improvement is {text} / what we do differently next time is {text}
      as leader I promise the group that the papers come in time
    `),
  },
  {
    name: 'evaluation.settings',
    verb: 'evaluation.settingsForm',
    sv: sentences(`
      ändra frågorna i utvärderingen / vi vill ha egna frågor i utvärderingen / hur länge är utvärderingen öppen / ändra hur länge enkäten är öppen
      kan man ändra påståendena / jag vill ställa in utvärderingen / lägg till ett eget påstående / stäng av utvärderingarna i vår grupp
      var ändrar jag utvärderingen / vilka frågor ställs i utvärderingen
      vill byta ut vad ni frågar om efter mötena / kan vi ha färre frågor i mötesenkäten
      jag är processledare och vill att ni frågar andra saker efter mötena / kan gruppen få utvärderingen först dagen efter mötet
      vi vill ha andra frågor efter mötena än de som kommer nu / ta bort några frågor ur utvärderingen
    `),
    en: sentences(`
      change the questions of the evaluation / we want our own questions in the evaluation / how long is the evaluation open / where do I change the evaluation
      add a statement of our own / change how long the survey is open
      edit the statements in the evaluation / can we pick our own evaluation questions / keep the survey open for longer
      how do I set up the evaluation / the evaluation should have other questions / where are the evaluation settings
      I lead the group and want to ask other things after the meetings than the ones you ask / can we have fewer questions in the survey
      can the group get the evaluation the day after the meeting / I want to swap what you ask after the meetings
    `),
    commands: {
      sv: ['utvärderingsinställningar', 'inställningar för utvärdering', 'inställningar för utvärderingen'],
      en: ['evaluation settings', 'settings for the evaluation'],
    },
  },
];
