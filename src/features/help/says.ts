import type { Intent } from '../../core/hearing/intent.js';
import { sentences } from '../../core/hearing/words/sentences.js';

/** What is said to Lotsen itself: greetings, thanks, what it is and can, and what it cannot. */
const beyond = (name: string, sv: string, en: string): Intent => ({
  name: `beyond.${name}`,
  verb: 'help.notUnderstood',
  whole: 'text',
  sv: sentences(sv),
  en: sentences(en),
});

/** What nobody here answers: known so that nothing is guessed for it. */
const beyondUs: readonly Intent[] = [
  beyond(
    'food',
    `vad ska vi äta till lunch / vad ska jag laga till middag / finns det kaffe / har du ett recept på pannkakor / vad kostar mjölken / jag är hungrig / vem har bakat kakan
     kaffet är slut / vilken pizza är godast / vad blir det för mat i dag / jag bakade bullar i går / hur kokar man ägg / ska vi äta ute i kväll / mjölken är slut
     köp kol till grillen / vad gott det var med kakan / jag är törstig`,
    `what should I cook for dinner / is there any coffee / do you have a recipe for soup / I am hungry / how do you boil an egg / the cake was nice / what is for lunch
     what goes with salmon / where is a nice place to eat / the coffee machine is empty / I'm having lunch / how long do potatoes boil`,
  ),
  beyond(
    'weather',
    `hur blir vädret / det regnar i dag / solen skiner / vad kallt det är / det snöar / blir det varmt i helgen / äntligen vår / sol ute i dag / vilket väder / det blåser ute
     ska jag ta med paraply / vintern är lång / det är halt ute`,
    `what is the weather like / it is raining / the sun is shining / it is so cold today / will it snow / nice weather today
     its snowing here / is there a storm coming / lovely sunshine / how warm is it outside / it's windy today / rain again`,
  ),
  beyond(
    'travel',
    `vad kostar en biljett till {place} / när går tåget till {place} / hur långt är det till {place} / var kan man parkera i stan / när går sista bussen / boka hotell i {place}
     vilken spårvagn tar jag / hur tar jag mig till flygplatsen / vi ska till {place} på semester / jag missade bussen / bilen startar inte / var finns närmaste bensinmack`,
    `what does a ticket to {place} cost / when does the train to {place} leave / how far is it to {place} / book a hotel in {place} / where can I park in town / my car will not start
     which bus goes to {place} / find me a flight / how do I get to the airport / is there parking at the station / my bike has a puncture
     when is the next train`,
  ),
  beyond(
    'booking',
    `kan du boka en tid på vårdcentralen / boka tid hos läkaren åt mig / förnya mitt recept / avboka min tid på sjukhuset / jag behöver en remiss till ortopeden / ring vårdcentralen åt mig
     kan du beställa mina mediciner / när är min läkartid / boka tandläkartid / jag vill byta vårdcentral / skriv ut medicin till mig / sjukskriv mig`,
    `book an appointment at the health centre for me / renew my prescription / cancel my hospital appointment / I need a referral / call the doctor for me / when is my doctor's appointment
     get me a time at the dentist / change my appointment with the nurse / I want to see a doctor / renew my prescriptions please
     can you book a vaccination / when can I get an x-ray`,
  ),
  beyond(
    'people',
    `vad tycker du om {person} / är {person} en bra läkare / vad tjänar {person} / hur gammal är {person} / var bor {person} / är {person} gift / vad har {person} för nummer / är {person} snäll
     vad tjänar ordföranden {person} / vem är {person} egentligen / känner du {person} / är {person} sjuk / vad har {person} för diagnos / har {person} barn / vem är snyggast i gruppen
     vad röstar {person} på / gillar du {person} / är {person} kompetent`,
    `what do you think of {person} / is {person} a good doctor / how much does {person} earn / how old is {person} / where does {person} live / do you know {person} / is {person} nice
     is {person} married / how is {person} doing / what's {person}'s phone number / what does {person} look like / is {person} any good`,
  ),
  beyond(
    'facts',
    `vad heter huvudstaden i {place} / hur många invånare har {person} / vem är statsminister / vem uppfann telefonen / vad är meningen med livet / hur långt är det till månen / vad är roten ur {number}
     vilket år föddes {person} / hur många planeter finns det / vad är {number} gånger {number} / vem skrev {person} / hur hög är {person} / vad betyder mitt namn / är jorden rund`,
    `what is the capital of {person} / how many people live in {place} / who is the prime minister / who invented the telephone / how far is it to the moon / how tall is {person}
     how high is Mount Everest / who wrote Hamlet / when did the war end / how many planets are there / who is the king
     what does photosynthesis mean`,
  ),
  beyond(
    'home',
    `hunden har ätit upp mina skor / katten har rymt / jag ska tvätta i dag / barnen är hemma från skolan / vi ska flytta / jag har köpt en ny soffa / grannen spelar hög musik / diskmaskinen är trasig
     katten är sjuk / vår valp mår inte bra / kaninen kräks / hästen är halt / djuret ska till veterinären / hunden är dålig i magen
     jag har städat hela dagen / mitt barnbarn fyller år / gräset behöver klippas / vi har fått en valp / jag ska gå ut med hunden / dottern gifter sig i sommar / jag har planterat tomater`,
    `my dog ate my shoes / our cat is ill / the puppy has to see the vet / the cat has run away / I am doing the laundry / my neighbour plays loud music / it is my grandchild's birthday / the dishwasher is broken / we got a puppy
      I'm painting the kitchen / my son has moved out / the washing machine leaks / I need to walk the dog / we have guests tonight`,
  ),
  beyond(
    'fun',
    `vem vann matchen / vad går det på tv / rekommendera en film / sjung en sång / berätta ett skämt / hur gick det för laget i går / vilket lag håller du på / spelar du schack / vad ska jag läsa för bok
     har du sett filmen / vem vann melodifestivalen / jag vann på lotto / ska vi spela ett spel / vilken låt är bäst`,
    `who won the game / what is on television / recommend a film / sing a song / tell me a joke / which team do you like / do you play chess / let us play a game
     what's a good book / do you like music / which film is on / tell me something funny`,
  ),
  beyond(
    'chat',
    `jag dör av skratt / så roligt / nämen vad kul / vilken dag det har varit / jag är trött i dag / det var en lång vecka / ha ha ha / nu ska jag gå och lägga mig / jag skulle kunna döda för en kopp kaffe
     datorn hängde sig / batteriet dog / vad fint det blev / jaha ja / hoppsan / oj oj / det var dödstråkigt / vilket bra jobb alla gör / grattis / välkomna / trevligt
     vi satt länge och pratade / mötet var trevligt / vilken härlig grupp / jag tog med fika / jag har glömt mina glasögon / jag tappade bort mobilen / nu är det snart helg`,
    `that is so funny / what a day / I am tired today / it has been a long week / ha ha / my computer froze / congratulations / that sounds good / I forgot my glasses / it is nearly the weekend
     what a lovely day / the bus was full`,
  ),
];

export const helpSays: readonly Intent[] = [
  {
    name: 'help.tour',
    verb: 'help.tour',
    sv: sentences(`
      rundtur / visa rundturen / ta mig på en rundtur / jag vill ha en rundtur / en rundtur tack / visa mig runt / kan du visa mig runt / börja rundturen
      guidad tur / gå rundturen
    `),
    en: sentences(`
      tour / show the tour / take me on a tour / I want a tour / a tour please / show me around / can you show me around / start the tour
      guided tour / take the tour / give me a tour
    `),
    slots: { number: 'step' },
    commands: {
      sv: ['rundtur', 'rundturen', 'rundtur {number}'],
      en: ['tour', 'the tour', 'tour {number}'],
    },
  },
  {
    name: 'help.show',
    verb: 'help.show',
    sv: sentences(`
      vad kan du / vad kan du göra / vad kan du hjälpa mig med / hur funkar du / hur använder man dig / vad är det här för nåt / vad ska jag skriva
      vad kan man fråga dig om / hjälp mig / jag behöver hjälp / jag vet inte hur jag ska göra / hur gör jag / jag är ny här, vad gör jag först
      vilka kommandon finns / visa menyn / var börjar jag / vad ska jag ha dig till / jag är inte så bra på datorer, hur gör man / instruktioner tack
      kan du visa vad du kan / finns det nån bruksanvisning / vad är du bra för / hur kommer jag igång / jag hittar inte bland allt det här
      vad finns det för möjligheter / jag är ny här, vad kan du hjälpa mig med / hej, jag är ny, vad kan du göra för mig
    `),
    en: sentences(`
      what can you do / what can you help me with / how do I use you / what is this / I need help / I do not know what to do / what should I write
      I am new here, where do I start / show the menu / which commands are there / what are you good for / how do you work / instructions please
      I am new here, what can you help me with / hello, I am new, what can you do for me
    `),
    commands: {
      sv: [
        ...[
          'hjälp',
          'hjälp mig',
          'visa vad jag kan',
          'vad är det här',
          'vad är det här för något',
          'vad är det här för nåt',
          'vad kan du',
          'visa vad du kan',
        ],
        ...['hur fungerar det här', 'hur funkar det här', 'hur använder jag det här', 'meny', 'start'],
      ],
      en: [
        'help',
        'help me',
        'show what i can do',
        'what is this',
        'how does this work',
        'what can you do',
        'show what you can do',
        'menu',
      ],
    },
  },
  {
    name: 'help.greet',
    verb: 'help.greet',
    sv: sentences(`
      hej hej / hejsan lotsen / god morgon / tjena / hallå där / goddag goddag / är du vaken / är du där / hallå är det nån hemma / hej alla / hej allihopa / hej på er
      god kväll / hur mår du / hur är läget / läget? / morrn / tja / tjenare / hur står det till / hej på dig / allt bra med dig / hej igen
      god morgon lotsen nu är man uppe med tuppen / god morgon, nu är man vaken / hej lotsen, här är jag igen
    `),
    en: sentences(`
      hello there / hi lotsen / good morning / hey / good evening / are you there / how are you / hello everybody / hi again / anybody there
      good day / how is it going
      hiya lotsen / hiya / morning lotsen, I am up early today
    `),
    commands: {
      sv: ['hej', 'hejsan', 'hej lotsen', 'hallå', 'tjena', 'god morgon', 'god dag', 'är du där', 'är det någon där'],
      en: ['hello', 'hi', 'hi there', 'are you there'],
    },
  },
  {
    name: 'help.thank',
    verb: 'help.thank',
    sv: sentences(`
      tack / tack så jättemycket / tusen tack / tack ska du ha / tackar tackar / tack för hjälpen / tack det var bra / stort tack / tack vad snällt
      det hjälpte, tack / jättebra svar tack / du är snäll / vad duktig du är / vilken bra hjälp / du är guld värd / bra jobbat / tackar så mycket för svaret
      tack då / tack lotsen / det var precis det jag undrade, tack
      det var snällt / det var snällt av dig / vad hjälpsam du är / nu förstår jag, tack
      bra jobbat lotsen / snyggt jobbat, du sparade mig en massa tid / du sparade mig en halvtimme
    `),
    en: sentences(`
      thanks / thank you so much / many thanks / thanks a lot / that helped, thank you / you are kind / well done / great help / cheers
      thank you for your help / good job
      thats great, thanks
      that was kind of you / how helpful
      well done lotsen, that saved me half an hour / you saved me a lot of time
    `),
    commands: {
      sv: ['tack', 'tack så mycket', 'tackar', 'tusen tack', 'tack för hjälpen'],
      en: ['thanks', 'thank you'],
    },
  },
  {
    name: 'help.okay',
    verb: 'help.okay',
    whole: 'text',
    sv: sentences(`
      okej / ok då / bra / jaha / jaså / jag förstår / då vet jag / toppen / perfekt / japp / fint / aha / mm / just det / precis / visst / det låter bra
      kanon / kul / hehe / haha / vad bra / jamen då så / okidoki / noterat / uppfattat / självklart / ja ja / nähä / oj då / skönt att höra
      vänta lite / ett ögonblick / ojoj / jaså minsann / ingen fara / det gör inget / strunt samma / test / testar
      ursäkta att jag stör / förlåt att jag frågar så mycket / bra jobbat allihop / det var roligt sagt
      det var bara ett påpekande / inget att göra väsen av / det ordnade sig nu, bry dig inte
      nu släpper de in mig, strunt i det jag skrev
    `),
    en: sentences(`
      okay / all right / good / I see / great / perfect / got it / fine / yes / sounds good / haha / oh well / noted / of course / nice / right
      wait a moment / just a second / no worries / never mind that
      sorry to bother you / well done everyone
      it was just a remark / sorted now, ignore what I wrote
    `),
    commands: { sv: ['okej', 'ok'], en: ['okay', 'ok'] },
  },
  {
    name: 'help.bye',
    verb: 'help.bye',
    sv: sentences(`
      hej då / vi ses / vi hörs / hejdå lotsen / adjö / ha det bra / trevlig helg / ha en fin dag / god natt / sköt om dig / nu loggar jag ut
      nu går jag / vi hörs en annan dag / nu får det vara nog för i dag / mvh {person} / hälsningar {person} / bästa hälsningar / tack och hej / kram {person}
      ha det gott
      god jul / gott nytt år / glad påsk / trevlig sommar / jag återkommer / jag hör av mig igen / vi tar det en annan gång
      nu stänger jag av för i dag / nu stänger jag datorn, vi hörs / nu ska jag ut en sväng, vi hörs / jag slutar för i dag, ha det gott
      nu ska jag ut och klippa gräset, hej då
    `),
    en: sentences(`
      bye / goodbye / see you / have a nice weekend / good night / take care / talk to you later / I am leaving now / kind regards {person}
      best wishes {person} / have a good day
      bye for now / see you later
      merry christmas / happy new year / I will be back / have a nice summer
      I am switching off for today / I'm off now, talk to you soon
    `),
    commands: { sv: ['hej då', 'hejdå'], en: ['goodbye', 'bye'] },
  },
  {
    name: 'help.who',
    verb: 'help.who',
    sv: sentences(`
      är du en människa / e du nån slags robot / är du en maskin / är du ai / är det en dator som svarar / vem e du då / vem är du egentligen / vad heter du / vem är det jag skriver med
      sitter det någon och svarar / är du på riktigt / är det chatgpt / vem har gjort dig / vad är du för en / är du en riktig person / varför heter du lotsen
      kan du tänka själv / vem ligger bakom dig / är det automatiska svar / pratar jag med nån på regionen / är du levande / hur gammal är du
      är det du som är boten / har du känslor
      var kommer du ifrån / vem har byggt dig / vad är du för något slags program / vem betalar för dig
      och vem är du då / vem är det jag har att göra med
    `),
    en: sentences(`
      are you human / are you a robot / are you a machine / are you ai / who are you / what is your name / who made you / am I talking to a real person
      is this an automatic answer / are you chatgpt / what are you / is somebody sitting there answering
      where do you come from
      and who might you be / who might you be then
    `),
    commands: { sv: ['är du en människa'], en: ['are you human'] },
  },
  {
    name: 'help.unclear',
    verb: 'help.unclear',
    sv: sentences(`
      nu tappar jag bort mig i vad du skriver / jag hänger inte med på det där / det blev för mycket för mig
      jag förstår inte / jag fattar inte vad du menar / nu hänger jag inte med / det där var krångligt / kan du förklara enklare / va? / jag blev inte klokare
      säg det på ett annat sätt / det var svårt att förstå / för många ord / kan du ta det en gång till / jag begriper ingenting / vad menar du / hä
      det blev rörigt / det är för invecklat för mig / kan du vara tydligare / nu blev jag förvirrad / jag är helt vilse
      det där förstod jag inte alls / kan du formulera om det / kan du säga det på ett annat vis / kan du uttrycka dig enklare
    `),
    en: sentences(`
      I do not understand / I do not get it / what do you mean / can you explain it more simply / that was confusing / say it in another way
      I am lost / that was hard to follow / could you be clearer / too many words
      you lost me / that was too hard for me
      can you rephrase that / put it in other words please
    `),
    commands: { sv: ['jag förstår inte'], en: ["i don't understand", 'i do not understand'] },
  },
  {
    name: 'help.sorry',
    verb: 'help.sorry',
    sv: sentences(`
      det var inte alls det jag ville / det där hade jag ingen nytta av / du förstod mig inte alls / helt fel
      du har fel / det där är fel / det stämmer inte / fel svar / det var inte det jag frågade / du missförstod mig / nej jag menade något annat
      det var inte svar på min fråga / du svarar på fel sak / du lyssnar inte / det hjälpte inte / dåligt svar / du fattar inte / det var inte rätt
      du är värdelös / du är dum / nu blev det galet / inte det / du svarade på något helt annat / din bot är kass
      nej inte det / inte det jag menade / jag får aldrig svar på det jag frågar / du är ju helt värdelös som bot
      nej nej du missförstod mig helt / det var inte så jag menade / jag menade inte så
    `),
    en: sentences(`
      you are wrong / that is wrong / that is not right / that is not what I asked / you misunderstood me / no, I meant something else / bad answer
      that did not help / you are useless / you are not listening / wrong answer
      no, that's not it / not what I meant
      no, not that / I never get an answer to what I ask
      no no you misunderstood me completely / that is not how I meant it
    `),
    commands: { sv: ['du har fel'], en: ['you are wrong'] },
  },
  {
    name: 'help.cannot',
    verb: 'help.notUnderstood',
    whole: 'text',
    sv: sentences(`
      hur blir vädret i morgon / kommer det att regna / hur mycket är klockan / har du klockan / vad kostar {text} / vad heter huvudstaden i {text} / vad ska jag ha på mig / vilken dag är det / vilket datum är det idag / berätta en rolig historia
      vad ska jag äta / kan du beställa en taxi / kan du ringa till doktorn / boka en tid hos läkaren åt mig / kan du skriva ett brev åt mig
      vad heter kungen / hur många bor i Sverige / vad kostar bensinen / kan du räkna ut {text} / spela musik / när går bussen
      vad har {person} för telefonnummer
      översätt det här till tyska / kan du rekommendera en film / sjung något / vem ska man rösta på / ge mig ett recept
      kan du förnya mitt recept / boka tågbiljett / skicka en faktura / kan du betala ut mitt arvode / gör min läxa / kan du ringa {person}
      översätt protokollet till {text} / ring ordföranden / ring upp processledaren åt mig / mejla gruppen åt mig
      skriv ut papperen åt mig / översätt till arabiska
      vad ska man ha på sig på en middag / vilka kläder passar / vad har man på sig på begravning / vilket parti är bäst
      vem ska man rösta på i valet / vilket parti röstar du på
      kan du skriva protokollet åt mig / kan du anteckna åt mig på mötet
      vad har man på sig på kalas
      vad ska man ha på sig till bröllopet / vad ska jag ta på mig i kväll
    `),
    en: sentences(`
      what will the weather be like / is it going to rain / what time is it / what is the capital of {text} / how much is {text} / what day is it today / what should I eat
      can you order a taxi / book a doctor's appointment for me / how many people live in Sweden / play some music
      when does the bus leave
      write a letter for me
      translate the minutes into {text} / call the chair / phone the coordinator for me / print the papers for me
      which party is the best / what does one wear for a dinner / whom should I vote for in the election
      can you write the minutes for me / take the notes at the meeting for me
    `),
  },
  {
    name: 'help.sad',
    verb: 'help.sad',
    whole: 'text',
    worry: true,
    sv: sentences(`
      jag är ledsen / jag mår dåligt / jag mår inte bra / jag mår så dåligt / jag känner mig nedstämd / jag är deprimerad / jag är nere
      jag känner mig ensam / jag är så ensam / det är tungt just nu / det är jobbigt hemma / jag har det svårt just nu / jag gråter hela tiden / jag är rädd
      jag sover inte om nätterna / livet är jobbigt just nu / allt känns tungt / jag är utmattad / jag är utbränd / jag har ingen ork kvar
      jag orkar inte mer med det här / jag är ledsen för min pappa dog i helgen / min mamma har gått bort / jag är så ledsen i dag / jag sörjer min man / det har hänt något hemskt / jag är uppgiven / jag är besviken
      jag är helt slut efter mötet / jag är alldeles utpumpad
      jag började gråta på mötet, så pinsamt / tårarna kom mitt under mötet / jag bröt ihop inför alla
    `),
    en: sentences(`
      I am sad / I feel so sad today / I feel bad / I do not feel well / I am depressed / I feel lonely / I am so lonely / it is hard right now / I am scared
      I have anxiety / I cannot sleep at night / everything feels heavy / I am exhausted / I am grieving / life is hard at the moment
      I am completely drained after the meeting
      I started to cry at the meeting / I burst into tears in front of everybody
    `),
  },
  ...beyondUs,
];
