import type { Intent } from '../../core/hearing/intent.js';
import { sentences } from '../../core/hearing/words/sentences.js';

/** What is asked about the group: who is in it, and how it is set up. */
export const groupsSays: readonly Intent[] = [
  {
    name: 'groups.who',
    verb: 'group.show',
    sv: sentences(`
      vilka sitter med i gruppen / vilka är det som är med / visa deltagarna / vem är med i den här gruppen / hur många är vi i gruppen
      kan jag få en lista på alla i gruppen / vilka fler är med / jag har glömt vad alla heter / vilka är mina kollegor i gruppen
      vem är det som sitter där egentligen / vad har alla för roll / vem gör vad i gruppen / visa medlemmarna / deltagarlista tack
      vilka personer ingår i vår grupp / jag vill veta vilka jag sitter med / är det många läkare med / vilka proffs är med i gruppen
      vem är vem av dom / presentera gruppen / vilka kommer jag att träffa / är det nån mer från kommunen med
      hur många sitter i gruppen / är det någon mer patient i gruppen / visa listan på deltagare / skriv ut en lista över deltagarna
      vi hade en kille i gruppen som hette {person}, vart tog han vägen / sitter {person} kvar i gruppen / är {person} kvar i gruppen
    `),
    en: sentences(`
      who is in our group / show the members / who else is in the group / how many are we / I have forgotten everybody's name
      can I have a list of the members / who does what in the group / which people are part of this group / who will I meet
      whos in this group again / names of everyone in the group / tell me who sits in the group
      is there another patient in the group
      we had a man called {person} in the group, where did he go / is {person} still in the group
    `),
    commands: {
      sv: [
        'vilka är med',
        'vilka är med här',
        'vilka är med i gruppen',
        'vilka är vi',
        'vilka sitter i gruppen',
        'vem är vem',
        'visa gruppen',
      ],
      en: ['who is here', 'who is in the group', 'who is in this group', 'who is who', 'show group', 'show the group'],
    },
  },
  {
    name: 'groups.chair',
    verb: 'group.show',
    sv: sentences(`
      vem leder den här gruppen / vad heter ordföranden / vem e ordförande hos oss / vem är det som håller i mötet / vem bestämmer i gruppen
      vem är chef för gruppen / vem håller i klubban / har vi någon ordförande / vem är ordförande nu / är {person} ordförande
      vem ska jag vända mig till om gruppen / vem styr mötena / namnet på ordföranden tack / ordförande? / vem basar över det här
      telefonnummer till ordföranden / vad har ordföranden för nummer / mejladress till ordföranden
    `),
    en: sentences(`
      who chairs the group / what is the chair called / who runs the meetings / do we have a chair / who is in charge here / is {person} the chair
      who do I turn to about the group
      whos the chair / who is chairing us / name of the chairperson / which one of them is the chair / who's leading this group
      phone number of the chair / how do I reach the chair / the chair's e-mail
    `),
    commands: {
      sv: ['vem är ordförande', 'vem leder mötet', 'vem leder gruppen'],
      en: ['who is the chair', 'who leads the group', 'who leads the meeting'],
    },
  },
  {
    name: 'groups.coordinator',
    verb: 'group.show',
    sv: sentences(`
      vem är processledare / vad heter processledaren / vem är vår samordnare / vem håller ihop arbetet i gruppen / vem skickar ut kallelserna
      vem är sekreterare / vem planerar mötena / namnet på samordnaren / vem sköter det praktiska / har vi nån processledare
      vem är koordinator hos oss / processledaren, vem är det / är {person} samordnare
    `),
    en: sentences(`
      who is our coordinator / what is the process lead called / who is the process lead / who plans the meetings / who sends out the invitations
      is {person} the coordinator
      whos our coordinator / whats the coordinators name / who keeps this group together / which person is the process lead
      who does the planning in our group / who books our meetings
    `),
    commands: { sv: ['vem är koordinator', 'vem är samordnare'], en: ['who is the coordinator'] },
  },
  {
    name: 'groups.representatives',
    verb: 'group.show',
    sv: sentences(`
      vilka är patientföreträdare i gruppen / vem mer är patientrepresentant / är jag ensam företrädare / hur många patienter är med
      finns det fler närståendeföreträdare / vilka företräder patienterna / är det fler som jag i gruppen / vem är den andra representanten
      står jag med som företrädare / vad har jag för roll i gruppen / är jag företrädare / vilka representanter har vi
      är {person} också patientföreträdare
      hur många företrädare är vi / hur många patientföreträdare är det i gruppen
    `),
    en: sentences(`
      which representatives are there / am I the only patient / who else represents patients / how many representatives do we have
      what is my role in the group / who is the other representative / am I a representative
      are there other reps / who are the other reps / names of the patient reps / is anybody else here a patient
      how many of us reps are in the group
      how many representatives are we
    `),
    commands: { sv: ['vilka är företrädare'], en: ['who are the representatives'] },
  },
  {
    name: 'groups.contact',
    verb: 'group.show',
    sv: sentences(`
      vem är min kontakt i gruppen / vem är min kontakt / vem ska jag höra av mig till / vem kan jag ringa om gruppen / har jag någon kontaktperson
      vem ska jag prata med om det är något / vem frågar jag om mötena / vem hör jag av mig till när jag undrar / vad heter min kontaktperson
      vem ansvarar för mig i gruppen / vart vänder jag mig i gruppen
      vem ringer jag om uppdraget
      jag fick en person utsedd åt mig när jag började, vem var det nu igen / vem var det som skulle ta hand om mig när jag började
      vem blev utsedd till min kontakt
    `),
    en: sentences(`
      who is my contact / who do I call about the group / do I have a contact person / who should I get in touch with / who looks after me in the group
      whos my contact / give me the name of my contact / which person should I ring / who can I get hold of in the group
      do I have somebody to turn to in the group / who do I ring if something comes up / who is it I should be in touch with
      who do I call about my place in the group
      I was given a person to turn to when I started, who was it now again / who was it that should look after me
    `),
    commands: { sv: ['vem är min kontaktperson', 'vem är kontaktperson'], en: ['who is my contact person'] },
  },
  {
    name: 'groups.which',
    verb: 'group.show',
    sv: sentences(`
      vad är det här för grupp / vilken grupp är det här / vad heter gruppen / vilken nivå är vi på / vilken nivå är vår grupp på / vilken nivå hör gruppen till / är vi en nationell grupp eller lokal
      vad är vår grupp för något / vad jobbar den här gruppen med / är vi ett programområde eller en arbetsgrupp / vilken grupp tillhör den här kanalen
      vad är vi för sorts grupp / vilken region hör vi till / berätta om gruppen / vad heter vårat lpo / hur är gruppen inställd
      vad är det för grupp jag är med i / vad heter gruppen jag sitter i
      vad är det för gäng jag hamnat i här, vad håller vi på med / vad har jag hamnat i för grupp / vad är det här gänget till för
    `),
    en: sentences(`
      which group is this / what is this group called / which level are we on / what kind of group are we / tell me about the group
      are we a national group or a local one / what does this group work with
      what group am I writing in / remind me which group this is / is this a LAG or an LPO / what level is our group
      tell me what group this is
      what group am I in / what is my group called
      what sort of gathering have I ended up in here / what is this group for / what is it for, this group I have ended up in
    `),
  },
  {
    name: 'groups.mine',
    verb: 'group.overview',
    where: ['personal'],
    sv: sentences(`
      vilka grupper sitter jag i / visa alla grupper jag är med i / vilka grupper har jag / lista mina grupper tack / hur många grupper är jag med i
      jag har flera grupper, visa alla / vilka grupper leder jag / är jag med i nån grupp / vilka av grupperna är mina / visa samtliga grupper jag håller i
      vilka fem grupper har jag nu igen / står jag kvar i gruppen
      vilka grupper har jag hand om / lista grupperna jag samordnar / vilka grupper är jag processledare för
      vilka gäng tillhör jag / jag har tappat räkningen på mina grupper / hur många grupper sitter jag i nu, jag har tappat räkningen
    `),
    en: sentences(`
      show all my groups / which groups do I belong to / how many groups am I in / which groups do I lead / list the groups I am part of
      am I in any group
      what groups am I in / show me the groups I'm in / all the groups I coordinate / my groups please, all of them
      which groups am I responsible for / overview of my groups / how many groups do I look after
      which ones am I a member of, I have lost count / I have lost count of my groups
    `),
    commands: {
      sv: ['mina grupper', 'visa mina grupper', 'visa alla mina grupper', 'visa alla grupper', 'vilka grupper är jag med i'],
      en: ['my groups', 'show my groups', 'show all my groups', 'which groups am i in'],
    },
  },
  {
    name: 'groups.setUp',
    verb: 'group.form',
    sv: sentences(`
      jag vill sätta upp gruppen / hur sätter jag upp gruppen / hur kommer vi igång med gruppen / starta gruppen / registrera gruppen
      vi är en ny grupp / lägg upp vår grupp / vi ska börja använda dig i gruppen / hur gör man för att skapa en grupp / ställ in gruppen
      jag är processledare och vill lägga in min grupp / kan du lägga upp ett nytt lag / anmäl gruppen / aktivera gruppen här
      vår LAG finns inte hos dig än, hur lägger jag upp den / jag är ny som processledare, hur får jag igång min grupp här i kanalen
      hur får jag igång min LAG här i kanalen / jag är samordnare och ska få igång gruppen här / vår grupp finns inte hos dig än
      jag ska sätta upp vår nya LAG, var börjar jag / jag ska lägga upp vår LAG här
    `),
    en: sentences(`
      I want to set up the group / how do I set up our group / how do we get started here / register the group / we are a new group
      start the group / add our group
      get the group going / we need to set our group up / what do I do to get the group started / sign up our group / put our group in place
      I am a new process lead and have to get my group going in this channel, where do I begin / how do I get my LAG going here
      our group is not with you yet, how do I add it / as coordinator I should get our group started here
      I am to set up our new LAG, where do I start
    `),
    commands: {
      sv: [
        'sätt upp gruppen',
        'sätt upp grupp',
        'sätt upp en grupp',
        'skapa gruppen',
        'skapa grupp',
        'skapa en grupp',
        'lägg upp grupp',
        'lägg upp en grupp',
        'lägg upp gruppen',
      ],
      en: ['set up group', 'set up the group', 'set up a group', 'create group', 'create the group', 'create a group'],
    },
  },
  {
    name: 'groups.changeRoles',
    verb: 'group.form',
    sv: sentences(`
      {person} tar över som ordförande / {person} blir ordförande från årsskiftet / ny ordförande i gruppen
      vi har fått en ny ordförande / {person} är ny ordförande / byt ordförande till {person} / ändra vem som är ordförande / jag ska inte vara ordförande längre
      byt processledare / {person} tar över som processledare / ny samordnare i gruppen / gör {person} till samordnare / ändra rollerna
      hur byter vi ordförande / {person} ska vara ordförande nu / vi har bytt samordnare, var ändrar jag / lägg till en till samordnare
      jag lämnar över till {person} / ordföranden har slutat / det står fel ordförande / vi behöver ändra vem som leder
      {person} är ny processledare / {person} efterträder mig som samordnare / {person} tar över efter mig
      vi byter ordförande vid årsskiftet / nya roller i gruppen / {person} ska vara ordförande
      {person} blir samordnare / {person} blir processledare från {date} / processledaren byts ut mot {person}
      från och med {date} är det {person} som håller i ordförandeskapet / {person} tar över ordförandeskapet
      det är jag som är processledare nu, ändra det / jag är processledare nu efter {person}, ändra det
      det är {person} som är samordnare nu, ändra det
    `),
    en: sentences(`
      we have a new chair / {person} is the new chair / change the chair to {person} / change who leads / {person} takes over as coordinator
      make {person} coordinator / how do we change the chair / change the roles / the wrong chair is shown / change chair / change coordinator
      the chair has been replaced / somebody else chairs from now on / {person} takes the chair after new year
      the coordinator has changed, update it / new process lead from next month / let {person} chair instead of {person}
      I'm handing the chair over to {person} / swap coordinator / who is chair needs updating
      {person} is the process lead from now on
      from {date} on {person} holds the chair
      I am the process lead now after {person} / {person} coordinates us from now on
    `),
    commands: {
      sv: ['byt ordförande', 'byt koordinator', 'byt samordnare', 'byt processledare'],
      en: ['change chair', 'change coordinator'],
    },
  },
  {
    name: 'groups.addPerson',
    verb: 'group.form',
    sv: sentences(`
      vi har fått en ny företrädare som ska in / en ny person ska läggas in i gruppen / det har kommit en ny närstående till gruppen
      lägg till {person} i gruppen / {person} ska vara med i gruppen / vi har fått en ny patientföreträdare / lägg in en ny företrädare
      lägg till en närståendeföreträdare / hur lägger jag till en representant / {person} är ny i gruppen / ny medlem i gruppen
      kan du lägga in {person} som patientrepresentant / vi har en ny deltagare / det ska in en person till / släpp in {person}
      jag vill lägga till nån i gruppen / {person} börjar hos oss, lägg till
      två nya patientföreträdare ska in / vi får en ny representant i gruppen / lägg in {person} som företrädare
      jag är samordnare, hur lägger jag till en företrädare
      {person} har börjat hos oss, hon måste läggas in
    `),
    en: sentences(`
      add {person} to the group / {person} should be in the group / add a new representative / we have a new member / how do I add a representative
      put {person} in as a representative / I want to add somebody
      we got a new patient representative / {person} is joining the group / there's a new rep to add / put {person} into the group
      enrol a new representative / sign {person} up as a representative / a new next of kin joins us, add her
      {person} starts with us next week
      as coordinator, how do I add a representative
    `),
  },
  {
    name: 'groups.removePerson',
    verb: 'group.form',
    sv: sentences(`
      en av företrädarna har slutat och ska ut ur gruppen / hon som slutade ska bort ur listan
      ta bort {person} ur gruppen / ta bort {person} från gruppen / {person} har slutat i gruppen / {person} är inte med längre
      vår patientföreträdare har slutat / hur tar jag bort någon ur gruppen / stryk {person} / {person} ska inte stå kvar
      en av representanterna har lämnat oss / plocka bort en deltagare / {person} har gått i pension, ta bort
      {person} har slutat i gruppen, ta bort / {person} är inte med längre
    `),
    en: sentences(`
      one of the reps has left and should come off the list
      remove {person} from the group / {person} has left the group / how do I remove somebody / our representative has left / take {person} off the list
      {person} isn't with us any more / {person} has quit, take her out / one of the reps has stopped / drop {person} from the group
      {person} is no longer a member / {person} left us in the autumn / one person should come out of the group
    `),
  },
  {
    name: 'groups.settings',
    verb: 'group.form',
    sv: sentences(`
      ändra inställningarna för gruppen / gruppen har bytt namn / byt namn på gruppen / vi vill ha svenska i kanalen / var ändrar jag gruppens språk
      ändra gruppens nivå / inställningar / gruppinställningar / jag vill redigera gruppen / uppgifterna om gruppen är fel / uppdatera gruppen
      gruppens uppgifter behöver ändras
    `),
    en: sentences(`
      change the settings of the group / the group has a new name / rename the group / where do I change the language of the group / settings
      I want to edit our group
      adjust the group's settings / our group is called something else now / where are the group settings / change what the group is called
      update the group's details / fix the name of our group
    `),
    commands: {
      sv: ['ändra gruppen', 'ändra grupp', 'gruppens inställningar'],
      en: ['change group', 'change the group', 'edit group', 'edit the group', 'group settings'],
    },
  },
];
