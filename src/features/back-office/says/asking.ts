import type { Intent } from '../../../core/hearing/intent.js';
import { sentences } from '../../../core/hearing/sentences.js';

/** What somebody writes who wants to ask, suggest or tell the back office something. */
export const askingSays: readonly Intent[] = [
  {
    name: 'backOffice.ask',
    verb: 'case.sendForm',
    sv: sentences(`
      jag har en fråga / jag vill fråga en sak / kan jag fråga något / får man ställa en fråga / jag undrar över en grej / hur ställer jag en fråga
      jag skulle vilja fråga back office / kan jag skicka en fråga / var ställer jag frågor utanför gruppen / jag har en privat fråga
      vem kan jag fråga / jag behöver hjälp med en sak utanför mötet / jag har lite funderingar / kontakta back office / hur når jag back office
      öppna frågeformuläret / jag vill skriva till stödfunktionen / det är en sak jag undrar över sen länge / går det att fråga er om vad som helst
    `),
    en: sentences(`
      I have a question / can I ask something / how do I ask a question / I want to ask the back office / where do I ask about things outside the group
      I would like to send a question / how do I reach the back office / I have a private question / I wonder about something
    `),
    commands: {
      sv: [
        ...[
          'fråga',
          'privat fråga',
          'fråga back office',
          'fråga stödfunktionen',
          'fråga i enrum',
          'jag har en fråga',
          'jag har en privat fråga',
        ],
        ...['en privat fråga', 'ställa en fråga', 'ställa en privat fråga', 'jag undrar en sak', 'jag undrar över en sak', 'fråga en sak'],
        ...['fråga om en sak', 'prata med någon'],
      ],
      en: [
        ...['ask', 'private question', 'ask the back office', 'ask in private', 'i have a question', 'a private question', 'ask something'],
        ...['ask a question', 'talk to somebody', 'talk to someone'],
      ],
    },
  },
  {
    name: 'backOffice.askText',
    verb: 'case.sendForm',
    sv: sentences(`
      fråga back office {text} / kan du fråga back office {text} / jag vill fråga stödfunktionen {text} / skicka till back office: {text}
      en fråga till er: {text} / skicka frågan {text} / till back office: {text} / jag har en fråga: {text} / min fråga är {text} / privat fråga: {text}
      kan ni ta reda på {text} / be back office svara på {text} / skicka vidare till back office: {text}
    `),
    en: sentences(`
      ask the back office {text} / send to the back office: {text} / my question is {text} / private question: {text} / I have a question: {text}
      could you find out {text} / to the back office: {text}
    `),
    commands: {
      sv: [
        'fråga {text}',
        'fråga: {text}',
        'privat fråga: {text}',
        'fråga back office {text}',
        'fråga stödfunktionen {text}',
        'jag har en fråga: {text}',
      ],
      en: ['ask {text}', 'ask: {text}', 'private question: {text}', 'ask the back office {text}', 'i have a question: {text}'],
    },
  },
  {
    name: 'backOffice.human',
    verb: 'case.sendForm',
    sv: sentences(`
      jag vill prata med en riktig människa / finns det någon person jag kan tala med / jag behöver prata med någon / kan någon ringa upp mig
      jag vill ha svar av en människa / koppla mig till någon / kan jag få kontakt med en handläggare / har ni ett telefonnummer
      jag orkar inte chatta med en maskin / finns det nån levande människa / jag vill ha personlig kontakt / kan jag mejla någon
      vem kan jag ringa / jag vill hellre prata än skriva / finns det en telefontid
    `),
    en: sentences(`
      I want to talk to a real person / is there somebody I can talk to / can somebody call me / I want an answer from a human
      do you have a phone number / put me through to somebody / I would rather talk than write / can I email somebody
    `),
  },
  {
    name: 'backOffice.unnamed',
    verb: 'case.sendForm',
    input: { identity: 'unnamed' },
    sv: sentences(`
      kan jag fråga anonymt / jag vill ställa en fråga utan namn / jag vill inte att någon vet att det är jag som frågar / går det att skicka utan namn
      kan man fråga i hemlighet / jag vill vara anonym när jag frågar / jag vågar inte skriva mitt namn / fråga utan att det syns vem jag är
      jag vill ta upp en sak anonymt / får man tipsa anonymt / kan jag lämna ett klagomål utan namn / behöver jag skriva vad jag heter
      måste jag säga vem jag är för att fråga
    `),
    en: sentences(`
      can I ask anonymously / I want to ask without a name / I do not want anybody to know that it is me asking / can I send it without my name
      do I have to say who I am / may I complain without my name / ask in secret
    `),
  },
  {
    name: 'backOffice.idea',
    verb: 'case.ideaForm',
    sv: sentences(`
      jag har en idé / jag har ett förslag / jag kom på en sak / var lämnar jag idéer / jag vill lämna ett förslag / hur föreslår man något
      jag har ett förbättringsförslag / tar ni emot tips / jag vill tipsa om något / vart skickar jag mina förslag / får man komma med idéer
      en tanke jag fick / jag har funderat ut något som skulle kunna bli bättre / jag har en idé om hur väntetiden kan bli bättre / jag vill komma med ett förslag till vården
    `),
    en: sentences(`
      I have an idea / I have a suggestion / where do I leave ideas / I want to suggest something / do you take suggestions / I thought of something
      I have an idea about how to make things better / how do I propose something
    `),
    commands: {
      sv: [...['idé', 'en idé', 'ny idé', 'jag har en idé', 'jag har ett förslag', 'ett förslag', 'lämna ett förslag']],
      en: ['idea', 'an idea', 'new idea', 'i have an idea', 'i have a suggestion'],
    },
  },
  {
    name: 'backOffice.ideaText',
    verb: 'case.ideaForm',
    whole: 'text',
    sv: sentences(`
      jag har en idé om {text} / min idé är {text} / mitt förslag är att {text} / jag föreslår att regionen {text} / idé: {text} / förslag: {text}
      tänk om man kunde {text} / vore det inte bra om {text} / skulle man inte kunna {text} i vården / jag har tänkt på att ni borde {text}
      det skulle hjälpa patienterna om {text} / förslag till regionen: {text} / en bra sak vore att {text}
    `),
    en: sentences(`
      I have an idea about {text} / my idea is {text} / my suggestion is that {text} / idea: {text} / what if the region could {text}
      it would help patients if {text} / would it not be good if {text}
    `),
    commands: { sv: ['idé: {text}', 'idé {text}', 'förslag: {text}'], en: ['idea: {text}', 'idea {text}', 'suggestion: {text}'] },
  },
  {
    name: 'backOffice.unheard',
    verb: 'case.concernForm',
    worry: true,
    whole: 'text',
    sv: sentences(`
      ordföranden lyssnar inte på mig / ingen lyssnar när jag pratar / de lyssnar inte på oss patienter / jag blir inte hörd / ingen bryr sig om vad jag säger
      jag blir överkörd på mötena / de kör över mig / ordföranden avbryter mig hela tiden / jag får aldrig komma till tals / läkarna pratar förbi mig / de låtsas inte höra mig
      det jag säger tas inte upp / mina åsikter räknas inte / ingen svarar när jag frågar något i gruppen / de himlar med ögonen när jag pratar / de suckar när jag säger något
      det spelar ingen roll vad jag säger / de har redan bestämt allt innan / jag är bara där som alibi / ingen tar mig på allvar
    `),
    en: sentences(`
      the chair does not listen to me / nobody listens when I speak / they talk over me / my opinions do not count / they ignore what I say / they roll their eyes when I speak
      they have decided everything beforehand / I never get a word in
    `),
  },
  {
    name: 'backOffice.afraid',
    verb: 'case.concernForm',
    worry: true,
    whole: 'text',
    sv: sentences(`
      jag vågar inte säga något på mötena / jag vågar inte säga vad jag tycker / jag är rädd att säga fel / jag törs inte öppna munnen / jag är rädd för vad de ska tycka om mig
      jag känner mig dum när jag pratar / jag vågar inte säga emot ordföranden / jag är rädd för en i gruppen / jag blir nervös av att prata inför alla / jag vågar inte ta ordet
      jag är rädd att det får följder om jag säger ifrån / jag vågar inte berätta vad som hände / jag har ont i magen före varje möte / jag är orolig inför mötet
    `),
    en: sentences(`
      I do not dare to say anything at the meetings / I am afraid to say the wrong thing / I am scared of somebody in the group / I feel stupid when I speak / I am afraid to speak up
      I am nervous before every meeting
    `),
  },
  {
    name: 'backOffice.mistreated',
    verb: 'case.concernForm',
    worry: true,
    whole: 'text',
    sv: sentences(`
      en i gruppen pratar illa om mig bakom ryggen / jag blir mobbad i gruppen / någon i gruppen är elak mot mig / en läkare förminskar mig / ordföranden skällde på mig
      en person i gruppen sa något kränkande / jag blev utskrattad på mötet / de gör sig lustiga över mig / jag blir utfryst / någon sprider rykten om mig / jag har blivit hotad av en i gruppen
      en i gruppen är nedlåtande / jag blev påhoppad på mötet / en kollega i gruppen är rasistisk / någon tafsade på mig / vi bråkar hela tiden i gruppen / det är konflikt mellan mig och ordföranden
      hon är otrevlig mot mig varje gång / jag känner mig trakasserad / de behandlar mig som ett barn
    `),
    en: sentences(`
      somebody in the group talks behind my back / I am being bullied in the group / a doctor belittles me / somebody said something offensive to me / they laugh at me / they freeze me out
      somebody in the group threatened me / there is a conflict between me and the chair / I feel harassed
    `),
  },
  {
    name: 'backOffice.alone',
    verb: 'case.concernForm',
    worry: true,
    whole: 'text',
    sv: sentences(`
      jag känner mig ensam i gruppen / jag känner mig utanför / jag är ensam patient bland alla läkare / jag hör inte hemma i gruppen / alla känner varandra utom jag / jag känner mig i vägen
      jag tycker inte det är någon mening med att jag är med / det känns meningslöst att sitta med / jag funderar på att sluta för det ger ingenting / jag undrar varför jag är med
      jag känner mig som en främling / jag gör ingen nytta / jag känner mig överflödig / jag mår dåligt efter mötena / jag är besviken på hur det har blivit
    `),
    en: sentences(`
      I feel alone in the group / I am the only patient among all the doctors / I do not belong in the group / there is no point in me being there / I feel useless in the group / I feel left out
    `),
  },
  {
    name: 'backOffice.concern',
    verb: 'case.concernForm',
    worry: true,
    whole: 'text',
    sv: sentences(`
      jag är orolig / något oroar mig / jag är orolig för hur det fungerar i gruppen / det känns inte bra i gruppen / jag mår dåligt av mötena
      ingen lyssnar på mig / de pratar över huvudet på mig / jag blir avbruten hela tiden / jag känner mig utanför i gruppen / ordföranden ignorerar mig
      jag törs inte säga min mening / jag blev illa behandlad på mötet / någon i gruppen var otrevlig mot mig / de skrattade åt mig
      jag känner mig inte välkommen / jag är bara med för syns skull / det är ingen idé att jag säger något / de tar inte mig på allvar
      jag känner mig som en gisslan / en läkare i gruppen är nedlåtande / jag blir aldrig tillfrågad / mina synpunkter försvinner
      det är dålig stämning på mötena / jag är ledsen efter mötet / jag känner mig överkörd / jag har blivit mobbad / de talar illa om mig / jag ser ingen mening med att vara med / jag är ensam mot alla proffs / jag får aldrig ordet
      jag är den enda som inte jobbar i vården och känner mig bortkommen / nån sprider saker om mig i gruppen
    `),
    en: sentences(`
      I am worried / something worries me / nobody listens to me / I feel left out in the group / the chair ignores me / I was treated badly at the meeting
      they talk over my head / I keep being interrupted / I do not dare to say what I think / somebody in the group was rude to me
      they do not take me seriously / I do not feel welcome / my views disappear / the mood in the group is bad
    `),
    commands: {
      sv: [
        ...[
          'oro',
          'jag är orolig',
          'något oroar mig',
          'jag blev inte lyssnad på',
          'jag känner mig inte lyssnad på',
          'ingen lyssnar på mig',
        ],
        'oro: {text}',
      ],
      en: ['concern', 'i am worried', 'something worries me', 'nobody listens to me', 'concern: {text}'],
    },
  },
  {
    name: 'backOffice.complaint',
    verb: 'case.concernForm',
    worry: true,
    whole: 'text',
    sv: sentences(`
      jag vill klaga / jag vill lämna ett klagomål / var klagar man / hur klagar jag på gruppen / jag är missnöjd / jag är inte nöjd med hur det sköts
      det här fungerar inte / jag vill framföra kritik / jag vill anmäla något / vem klagar jag hos / jag är besviken på hur det går till
      det är dåligt skött / handlingarna kommer alltid för sent / jag har klagomål på mötena / jag vill klaga på ordföranden / så här får det inte gå till
    `),
    en: sentences(`
      I want to complain / where do I complain / I am not happy with how this is run / I have a complaint about the meetings / I am disappointed
      I want to report something / who do I complain to / this is not working
    `),
    commands: {
      sv: ['klaga', 'klagomål', 'lämna klagomål', 'jag är inte nöjd', 'jag är missnöjd', 'klagomål: {text}'],
      en: ['complain', 'i am not happy', 'complaint: {text}'],
    },
  },
  {
    name: 'backOffice.sendUnnamed',
    verb: 'case.send',
    input: { identity: 'unnamed', offered: 'true' },
    where: ['personal'],
    sv: sentences(`
      skicka utan namn: {text} / skicka anonymt: {text} / skicka det här utan mitt namn: {text} / skicka utan att säga vem jag är: {text}
      utan namn till back office: {text} / skicka oro utan namn: {text} / skicka idé utan namn: {text} / fråga utan namn: {text}
      skicka frågan anonymt: {text} / anonymt till back office: {text}
    `),
    en: sentences(`
      send without a name: {text} / send anonymously: {text} / send this without my name: {text} / without my name to the back office: {text}
      ask without a name: {text}
    `),
    commands: {
      sv: ['skicka utan namn: {text}'],
      en: ['send without a name: {text}', 'send without my name: {text}', 'send without name: {text}'],
    },
  },
  {
    name: 'backOffice.sendNamed',
    verb: 'case.send',
    input: { identity: 'named', offered: 'true' },
    where: ['personal'],
    sv: sentences(`
      skicka med namn: {text} / skicka med mitt namn: {text} / skicka det här med mitt namn: {text} / med namn till back office: {text}
      ni får veta vem jag är: {text} / skicka frågan med namn: {text} / skriv att det är från mig: {text} / skicka öppet: {text}
      med mitt namn på: {text} / jag står för det med namn: {text}
    `),
    en: sentences(`
      send with my name: {text} / send under my name: {text} / send this with my name: {text} / you may know who I am: {text}
      with my name to the back office: {text}
    `),
    commands: {
      sv: ['skicka med namn: {text}', 'skicka med mitt namn: {text}'],
      en: ['send with my name: {text}', 'send under my name: {text}'],
    },
  },
  ...(
    [
      ['Idea', 'idea', 'idé', 'an idea'],
      ['Concern', 'concern', 'oro', 'a concern'],
    ] as const
  ).flatMap(([name, kind, sv, en]) => [
    {
      name: `backOffice.send${name}Unnamed`,
      verb: 'case.send',
      input: { kind, identity: 'unnamed', offered: 'true' },
      where: ['personal'] as const,
      sv: [],
      en: [],
      commands: { sv: [`skicka ${sv} utan namn: {text}`, `skicka en ${sv} utan namn: {text}`], en: [`send ${en} without a name: {text}`] },
    },
    {
      name: `backOffice.send${name}Named`,
      verb: 'case.send',
      input: { kind, identity: 'named', offered: 'true' },
      where: ['personal'] as const,
      sv: [],
      en: [],
      commands: { sv: [`skicka ${sv} med namn: {text}`, `skicka ${sv} med mitt namn: {text}`], en: [`send ${en} with my name: {text}`] },
    },
  ]),
];
