import type { Intent } from '../../../core/hearing/intent.js';
import { sentences } from '../../../core/hearing/words/sentences.js';

/** What weighs on somebody: met with kindness first, and never repeated where others read. */
export const worrySays: readonly Intent[] = [
  {
    name: 'backOffice.unheard',
    verb: 'case.concernForm',
    worry: true,
    whole: 'text',
    sv: sentences(`
      de pratar förbi mig som om stolen var tom / det är som att jag är luft vid bordet / samtalet går över huvudet på mig som om jag inte satt där
      de byter ämne så fort jag säger något / ordföranden går vidare när jag börjar prata / ingen tittar på mig när jag talar
      ordföranden lyssnar inte på mig / ingen lyssnar när jag pratar / de lyssnar inte på oss patienter / jag blir inte hörd / ingen bryr sig om vad jag säger
      jag blir överkörd på mötena / de kör över mig / ordföranden avbryter mig hela tiden / jag får aldrig komma till tals / läkarna pratar förbi mig / de låtsas inte höra mig
      det jag säger tas inte upp / mina åsikter räknas inte / ingen svarar när jag frågar något i gruppen / de suckar när jag säger något
      det spelar ingen roll vad jag säger / de har redan bestämt allt innan / jag är bara där som alibi / ingen tar mig på allvar
      de pratar om annat så fort jag börjar / så fort jag öppnar mun är det någon som avbryter
      de andra byter samtalsämne när jag säger något
      ordföranden bryr sig bara om läkarna / de börjar prata om annat när jag säger något / de lyssnar på alla utom mig
      vi som klagar tystas ner / chefen tystar oss / ordföranden tystar ner mig / man får inte säga vad man tycker i gruppen
      de vill inte att vi ska säga som det är
      jag bjuds aldrig in i diskussionen / ingen bad om min åsikt på hela mötet
      ordföranden låter mig aldrig prata / ordföranden låter mig inte tala till punkt / jag får inte prata till punkt / ingen frågar vad jag tycker
      mina synpunkter kommer aldrig med i protokollet / det jag sa skrevs inte ner / jag blev tillsagd att vara tyst / de bestämde allt före mötet
      jag fick inte sagt något på hela mötet / jag fick aldrig säga det jag ville / jag kom inte till tals på mötet / alla pratade i mun på varandra så jag kom aldrig in / jag satt tyst hela mötet för ingen släppte in mig
      jag har sagt samma sak tre gånger och ingen skriver upp det / jag har sagt det flera gånger men ingen antecknar det
      jag har sagt tre gånger att det behövs, ingen skriver upp det
    `),
    en: sentences(`
      they talk past me as if my chair was empty / it is as if I was not in the room
      the chair does not listen to me / nobody listens when I speak / they talk over me / my opinions do not count / they ignore what I say / they roll their eyes when I speak
      they have decided everything beforehand / I never get a word in
      they cut me off all the time / the chair skips me every time / I'm not being listened to / nobody takes up what I say
      they interrupt me whenever I talk
      the chair only cares about the doctors / they change the subject when I speak
      we who complain are silenced / one may not say what one thinks in the group
      nobody asked me anything all meeting / not one of them asked for my view
      the chair never lets me speak / I am not allowed to finish my sentence / they never ask what I think / my opinion is never written down
      what I said is not in the minutes / I was told to be quiet
      I did not get to say anything at the meeting / I sat there silent the whole meeting because nobody let me in
      I have said it three times and nobody writes it down / I keep saying the same thing and nobody notes it
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
      jag vågar aldrig räcka upp handen / jag har ångest inför mötet
      jag vågade inte säga något på mötet / jag vågade inte öppna munnen idag
      jag tror att de andra tycker att jag är jobbig / de andra är nog trötta på mig / tänk om de tycker att jag är besvärlig
      jag får hjärtklappning när det blir min tur / jag törs knappt säga något / jag är blyg att tala när alla är experter
      det låser sig när det är min tur att prata
    `),
    en: sentences(`
      I do not dare to say anything at the meetings / I am afraid to say the wrong thing / I am scared of somebody in the group / I feel stupid when I speak / I am afraid to speak up
      I am nervous before every meeting
      I'm too scared to speak / I dont dare to open my mouth / what if I say something stupid / I get so nervous I go quiet
      I daren't disagree with them / I'm worried they'll laugh if I speak
      I never dare to raise my hand / I have anxiety before the meeting
      I did not dare to say anything at the meeting
      I think the others find me difficult / they are probably tired of me
      my heart races when it is my turn / I am too shy to speak among experts / I freeze when it is my turn to talk
    `),
  },
  {
    name: 'backOffice.mistreated',
    verb: 'case.concernForm',
    worry: true,
    whole: 'text',
    sv: sentences(`
      ordföranden fnyste åt mig / en av läkarna kallar mig gumman / jag gillar inte hur ordföranden pratade till mig / hon suckar åt mina frågor / han avfärdar mig / de pratar till mig som till ett barn
      en i gruppen pratar illa om mig bakom ryggen / jag blir mobbad i gruppen / någon i gruppen är elak mot mig / en läkare förminskar mig / ordföranden skällde på mig
      en person i gruppen sa något kränkande / jag blev utskrattad på mötet / de gör sig lustiga över mig / jag blir utfryst / någon sprider rykten om mig / jag har blivit hotad av en i gruppen
      en i gruppen är nedlåtande / jag blev påhoppad på mötet / en kollega i gruppen är rasistisk / någon tafsade på mig / vi bråkar hela tiden i gruppen / det är konflikt mellan mig och ordföranden
      jag kände mig kränkt av det som sades / jag blev förolämpad av en läkare / en sköterska var otrevlig mot mig / jag blev utskälld inför alla / jag blev bortkörd / personalen hånade mig / jag kränktes av en chef
      hon är otrevlig mot mig varje gång / jag känner mig trakasserad / de behandlar mig som ett barn
      ordföranden är elak mot mig / ordföranden behandlar mig som luft / de låtsas att jag inte finns / ordföranden ignorerar min hand
      hon sa att vi anhöriga överdriver / det kändes som en örfil / de skrattade åt min fråga / jag kände mig förnedrad på mötet / jag grät i bilen efteråt / han fnös åt mig
      processledaren svarar aldrig på mina mejl / jag blev utskälld av processledaren / ordföranden hånade mig
      jag blir överkörd av läkarna
      jag blev avsnäst / jag blev avsnoppad av en läkare / läkaren snäste åt mig / ordföranden fräste åt mig
      processledaren är dryg mot oss / ordföranden är nonchalant / han är översittaraktig mot oss företrädare
      en läkare är så himla otrevlig mot oss / hon är spydig mot mig / det blev dödstyst när jag sa vad jag tyckte
      jag sa vad jag tyckte och ingen sa något, det var pinsamt
      läkaren himlade med ögonen åt mig |
      det gör ont att se hur vi blir behandlade / ordföranden suckade när jag frågade
      processledaren läser inte mina mejl / ordföranden svarar inte när jag hör av mig / en läkare sa att jag borde vara tacksam / han sa att jag ska vara glad att jag får vara med
      ordföranden sa lilla gumman till mig inför alla / han kallade mig lilla vännen / ordföranden kallade mig gumman
    `),
    en: sentences(`
      somebody in the group talks behind my back / I am being bullied in the group / a doctor belittles me / somebody said something offensive to me / they laugh at me / they freeze me out
      somebody in the group threatened me / there is a conflict between me and the chair / I feel harassed
      one of them is rude to me / somebody made fun of me at the meeting / he was nasty to me / they treat me like a child
      a member of the group is mean to me
      the chair is mean to me / the chair ignored my hand / I felt humiliated / the doctor laughed at my question / I cried in the car afterwards / he rolls his eyes when I speak
      they said that we relatives exaggerate / she talks over me every time / I am treated as if I were invisible
      the coordinator never answers my mails / the chair shouted at me
      the doctor snapped at me / I was brushed off
      the coordinator is rude to us / the other members look right through me / it went all silent when I said what I think
      they are so patronising to us
      it hurts to see how we are treated / the chair sighed when I asked
      the coordinator does not read my mails / a doctor told me I should be grateful
      the chair called me little lady in front of everybody / he called me sweetie at the meeting
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
      ingen hälsar på mig när jag kommer / jag sitter för mig själv på rasten / ingen pratar med mig på pausen
      jag undrar om jag gör någon nytta där
    `),
    en: sentences(`
      I feel alone in the group / I am the only patient among all the doctors / I do not belong in the group / there is no point in me being there / I feel useless in the group / I feel left out
      I feel like an outsider / I'm all on my own in there / I'm just there for show / everybody knows each other except me
      I don't fit in with the group / they don't need me there
      nobody greets me when I come / nobody talks to me in the break
      I wonder if I am any use there
    `),
  },
  {
    name: 'backOffice.concern',
    verb: 'case.concernForm',
    worry: true,
    whole: 'text',
    sv: sentences(`
      jag gick därifrån med en klump i magen / jag har ont i magen efter mötet / mötet lämnade en dålig känsla
      jag är orolig / något oroar mig / jag är orolig för hur det fungerar i gruppen / det känns inte bra i gruppen / jag mår dåligt av mötena
      ingen lyssnar på mig / de pratar över huvudet på mig / jag blir avbruten hela tiden / jag känner mig utanför i gruppen / ordföranden ignorerar mig
      jag blev inte lyssnad på / jag känner mig inte lyssnad på / jag törs inte säga min mening / jag blev illa behandlad på mötet / någon i gruppen var otrevlig mot mig / de skrattade åt mig
      jag känner mig inte välkommen / jag är bara med för syns skull / det är ingen idé att jag säger något / de tar inte mig på allvar
      jag känner mig som en gisslan / en läkare i gruppen är nedlåtande / jag blir aldrig tillfrågad / mina synpunkter försvinner
      det är dålig stämning på mötena / jag är ledsen efter mötet / jag känner mig överkörd / jag har blivit mobbad / de talar illa om mig / jag ser ingen mening med att vara med / jag är ensam mot alla proffs / jag får aldrig ordet
      jag är den enda som inte jobbar i vården och känner mig bortkommen / nån sprider saker om mig i gruppen
      det är något som är fel i gruppen / något står inte rätt till i gruppen / det är något som skaver i gruppen
    `),
    en: sentences(`
      I left with a lump in my stomach / the meeting left me with a bad feeling
      I am worried / something worries me / nobody listens to me / I feel left out in the group / the chair ignores me / I was treated badly at the meeting
      they talk over my head / I keep being interrupted / I do not dare to say what I think / somebody in the group was rude to me
      they do not take me seriously / I do not feel welcome / my views disappear / the mood in the group is bad
      something is wrong in the group
    `),
    commands: { sv: ['oro', 'oro: {text}'], en: ['concern', 'concern: {text}'] },
  },
  {
    name: 'backOffice.complaint',
    verb: 'case.concernForm',
    worry: true,
    whole: 'text',
    sv: sentences(`
      jag är arg på hur det sköts / det här är dåligt skött / jag är upprörd på er / så här får det inte gå till
      jag vill klaga / jag vill lämna ett klagomål / var klagar man / hur klagar jag på gruppen / jag är missnöjd / jag är inte nöjd med hur det sköts
      det här fungerar inte / jag vill framföra kritik / jag vill anmäla något / vem klagar jag hos / jag är besviken på hur det går till
      det är dåligt skött / handlingarna kommer alltid för sent / jag har klagomål på mötena / jag vill klaga på ordföranden / så här får det inte gå till
      jag är arg, så här behandlar man inte folk / nu är jag riktigt arg på er
    `),
    en: sentences(`
      I want to complain / where do I complain / I am not happy with how this is run / I have a complaint about the meetings / I am disappointed
      I want to report something / who do I complain to / this is not working
      I'm fed up with how this works / this is badly run / I'd like to make a complaint / I'm annoyed with the whole thing
      I'm cross about how they do this
      I am angry, you cannot treat people like this
    `),
    commands: {
      sv: ['klaga', 'klagomål', 'lämna klagomål', 'jag är inte nöjd', 'jag är missnöjd', 'klagomål: {text}'],
      en: ['complain', 'i am not happy', 'complaint: {text}'],
    },
  },
];
