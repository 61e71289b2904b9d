import type { Intent } from '../../../core/hearing/intent.js';
import { sentences } from '../../../core/hearing/words/sentences.js';

const beyond = (name: string, sv: string, en: string): Intent => ({
  name: `beyond.${name}`,
  verb: 'help.notUnderstood',
  whole: 'text',
  sv: sentences(sv),
  en: sentences(en),
});

/** What nobody here answers: known so that nothing is guessed for it. */
export const beyondUs: readonly Intent[] = [
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
  beyond(
    'computers',
    `skrivaren skriver bara ut rosa papper / hur byter jag lösenord till min mejl / excel räknar fel / hur gör jag texten större på telefonen / datorn vill uppdatera sig / jag har glömt min pinkod
     vilket program öppnar den här filen / hur installerar man en app / surfplattan är trasig / mobilen laddar inte / hur gör man en egen hemsida / det nya tangentbordet är konstigt
     hur byter jag bakgrundsbild / telefonen skriver fel ord`,
    `my printer prints pink pages / how do I get a new password to my mail / how do I change my background picture / my phone will not charge / how do I install an app / which program opens this file
     the laptop wants to update / I forgot my pin code / the wifi at home is down`,
  ),
  beyond(
    'services',
    `hur söker man färdtjänst / hemtjänsten kom inte i dag / hur blir man god man / när kommer influensavaccinet / hur lång är kön till höftoperationer / när stänger kafeterian på sjukhuset
     vad kostar en natt på sjukhuset / finns det lediga jobb på sjukhuset / hur överklagar man ett beslut om hemtjänst / ska vårdcentralen i byn läggas ner / min pension har inte kommit
     hur ansöker man om bostadstillägg / får man ha med blommor till avdelningen / hur gammalt är sjukhuset / vilket sjukhus är bäst / min rullator behöver lagas / hur får man tid hos kuratorn
     får jag låna en dator / vad kostade det nya sjukhuset`,
    `how long is the queue for a new hip / when does the hospital canteen close / is the health centre in our village going to close / how old is the hospital / are dogs allowed in the hospital
     which hospital is the best one / how do I apply for mobility service / the home help did not come today / my pension letter has come / how do I appeal a decision about home care
     how much did the new hospital cost / has the head doctor quit`,
  ),
];
