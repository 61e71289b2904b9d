import { sentences } from '../../words/sentences.js';

/** What people write who are in need now, or fear for somebody near: plainly, everyday, in passing, misspelt. */
export const inNeed: readonly string[] = sentences(`
  jag vill inte leva längre / jag vill dö / jag orkar inte leva / jag orkar inte mer / orkar inte längre / jag orkar inte med livet / jag vill bara försvinna
  jag tänker på att ta livet av mig / jag funderar på att ta mitt liv / jag tänker ta självmord / jag har självmordstankar / jag har planerat att ta livet av mig
  jag önskar att jag var död / jag vill inte finnas mer / det vore bättre om jag inte fanns / alla skulle ha det bättre utan mig / ingen skulle märka om jag försvann
  jag är bara i vägen för alla / jag är en börda för min familj / jag ligger alla till last och borde inte finnas / det är ingen idé att leva / livet är inte värt att leva
  livet har ingen mening längre / jag ser ingen mening med livet / jag ser ingen framtid / jag ser ingen väg ut / det finns ingen utväg / det finns inget hopp kvar
  jag är trött och vill inte mer / jag vill inte mer nu / så trött på allt, jag vill inte längre
  jag har gett upp / jag ger upp livet / jag har tappat livslusten / jag vill somna in och slippa vakna / jag hoppas att jag inte vaknar imorgon / det vore skönt att få slippa allt
  jag vill att allt ska ta slut / jag vill göra slut på allt / jag vill avsluta allt / jag tänker avsluta mitt liv / snart är det över, jag klarar inte mer
  det här är mitt farväl / ni kommer inte se mig mer / jag har skrivit avskedsbrev / tack för allt, nu orkar jag inte mer / förlåt mig alla, jag kan inte leva så här
  jag skär mig / jag skadar mig själv / jag har skurit mig i armen / jag vill göra mig illa / jag är rädd att jag gör mig själv något / jag är rädd för vad jag kan göra mot mig själv
  jag har tagit en massa tabletter / jag tog alla mina sömntabletter / jag har tagit en överdos / jag har samlat på mig tabletter för att dö / jag har svalt för många piller
  jag står på bron och tänker hoppa / jag tänker hoppa framför tåget / jag tänkte köra av vägen i dag / jag har ett rep här hemma / jag har en plan för hur jag ska dö
  jag hatar mig själv och vill dö / jag hatar att leva / jag avskyr mitt liv / allt är nattsvart och jag orkar inte / allt är hopplöst / mörkret har tagit över helt
  jag står inte ut längre / jag står inte ut med livet / jag klarar inte av att leva mer / jag pallar inte mer / jag håller på att gå under / jag bryter ihop helt nu
  jag har så mycket ångest att jag vill dö / ångesten äter upp mig, jag klarar det inte / jag har panikångest nu och får ingen luft / jag kan inte andas, hjälp mig
  jag mår så dåligt att jag inte vet vad jag gör / jag vet inte hur jag ska överleva natten / jag är rädd att vara ensam i natt / jag behöver akut hjälp, jag mår fruktansvärt
  kan någon hjälpa mig, jag vill inte vara med längre i livet / vad ska jag leva för / varför ska jag fortsätta leva / det är ingen som bryr sig om jag lever eller dör
  min man säger att han vill dö / min son vill inte leva längre / min dotter har försökt ta livet av sig / jag är rädd att min bror tar livet av sig / min mamma pratar om att dö
  min fru har tagit tabletter / min syster skär sig / min vän har självmordstankar och jag vet inte vad jag ska göra / min sambo hotar att ta livet av sig
  en i gruppen skriver att hon inte vill leva / en kompis säger att hon ska ta sitt liv i kväll / jag är orolig att min pappa ska göra sig något / mitt barn säger att hon vill dö
  jag vill itne leva längre / jag vil dö / jag orkar inte lveva / ja orkar inte mer nu / vill inte leva mer / orkar inte mera / vill bara dö / tänker ta livet av mig ikväll
  jag vill inte vakna mer / önskar jag fick dö / jag längtar efter att få dö / hoppas jag dör i sömnen / jag borde vara död / jag förtjänar inte att leva / det är lika bra att jag dör
  ibland vill jag bara dö / ibland tänker jag på att hoppa / jag får tankar på att skada mig / jag har svåra tankar om att inte finnas / jag tänker på döden hela tiden
  jag känner att jag inte kan fortsätta / jag kan inte fortsätta så här, det går inte / nu får det vara nog, jag ska avsluta det / jag är färdig med livet / jag är trött på livet
  jag är så trött på att leva / det är meningslöst att jag finns / ingen skulle gråta på min begravning / världen vore bättre utan mig / jag är värdelös och borde försvinna för gott
  sjävmord känns som enda utvägen / självmord är det enda som återstår / det enda jag vill är att dö / jag kommer dö för egen hand / jag har bestämt mig för att dö
  jag har druckit och tagit tabletter / jag blöder, jag har skurit upp handleden / jag försökte ta livet av mig i går / jag försökte hänga mig / jag vill hänga mig
  han slår mig och jag är rädd för mitt liv / min man slår mig, jag vågar inte gå hem / jag blir misshandlad hemma / någon hotar att döda mig / jag är i fara
  det gör så ont att leva / jag känner mig så tom att jag inte vill finnas / jag är alldeles slut och vill inte vara kvar här i världen / jag har ingen att leva för
  det känns som att jag lika gärna kunde vara död / jag ser ingen anledning att leva / alla har det bättre när jag är borta / jag vill att smärtan ska sluta för alltid
  hur många tabletter behövs för att dö / jag har planerat allt och ingen kommer att märka något / det är lika bra att göra slut på eländet / jag tänker göra slut på det hela
  min bror har skrivit ett avskedsbrev / jag orkar inte kämpa längre / jag klarar inte en dag till / jag har sparat tabletter hemma / tankarna på att ta livet av mig kommer tillbaka
  I want to die / I don't want to live anymore / I want to kill myself / I am thinking of ending my life / I can't go on / I can't take it anymore / I am suicidal / I feel like ending it all
  I wish I was dead / I wish I had never been born / I wish I could go to sleep and never wake up / nobody would miss me if I was gone / they would be happier without me / there is no way out
  there is no point in living / I see no reason to live / I have no hope left / life is not worth living / I have given up on life / I am a burden to everyone / I hate my life
  I took too many pills / I have taken an overdose / I cut myself / I have been hurting myself / I want to hurt myself / I am afraid of what I might do to myself / I have a plan to kill myself
  I am going to jump / I wrote a goodbye note / this is goodbye / I just want it all to end / I want to disappear forever / I don't want to be here anymore / I don't want to wake up
  my son wants to die / my husband says he wants to end his life / my daughter is cutting herself / I am afraid my brother will kill himself / my friend is suicidal / my wife took a lot of pills
  I am having a panic attack and can't breathe / I can't breathe, help / I can't cope anymore / I am at the end of my rope / I dont want to live / i wanna die / i want too die
  he hits me and I am afraid for my life / somebody is going to kill me / I am in danger / I cannot bear it any longer / everything is hopeless / help me I want to end it
`);

/** What sounds like it and is not: idioms, what is too much of a meeting, and what the groups are about. */
export const notInNeed: readonly string[] = sentences(`
  jag skrattade så jag höll på att dö / jag dör av nyfikenhet / jag dör om jag måste läsa en bilaga till / jag håller på att dö av tristess på mötena / mötet var så långt att jag dog
  det är rena självmordet att ta den punkten sist / vi tar död på det förslaget / den punkten kan vi begrava / det förslaget är dött / telefonen dog / min dator har dött / batteriet är dött
  jag kan döda för en kopp kaffe / den som gjort mallen borde skjutas / protokollet tog kål på mig / sluta döda stämningen / det här tar livet ur mig, så många papper / tysta ihjäl frågan
  jag orkar inte läsa protokollet / jag orkar inte gå på fler möten / jag orkar inte skriva svar i dag / jag orkar inte med alla förkortningar / jag orkar inte åka så långt
  jag orkar inte just nu / orkar inte i dag / jag har blivit sämre och orkar inte komma / jag orkar inte med det i dag / jag orkar inte svara på frågorna / jag orkar inte sitta i två timmar / jag orkar inte vara med på hela mötet / orkar inte läsa mer i dag / jag orkar inte engagera mig i fler grupper
  jag orkar inte leda gruppen längre / jag orkar inte tjata mer om arvodet / orkar inte komma i morgon / jag vill sluta i gruppen / jag vill inte vara med i gruppen längre
  jag vill hoppa av uppdraget / jag vill avsluta mitt uppdrag / jag vill inte vara kvar som företrädare / jag ger upp, jag förstår inte frågan / jag ger upp om det här formuläret
  jag klarar inte av tekniken / jag klarar inte av att läsa så mycket / jag står inte ut med alla möten / jag pallar inte fler möten i veckan / jag håller på att drunkna i papper
  jag ser ingen mening med att gå på mötena / det är ingen mening med att jag är med / är det någon mening att jag kommer / mötena känns meningslösa / det känns hopplöst att bli hörd här
  jag känner mig i vägen på mötena / jag känner mig överflödig i gruppen / ingen bryr sig om vad jag säger / ingen märker om jag kommer eller inte / gruppen klarar sig bra utan mig
  min pappa vill inte bo på boendet, han vill hem / mormor vill inte leva på ett äldreboende, hon trivs hemma / min far vill inte leva på institution
  mötet blir bättre utan mig, jag är förkyld / ni får ha mötet utan mig / jag vill försvinna genom golvet när alla tittar / jag vill slippa svara / jag vill slippa påminnelser
  när tar mötet slut / hur avslutar jag mötet / avsluta utvärderingen / när slutar mitt uppdrag / jag vill avsluta chatten / nu gör vi slut på den diskussionen / kan vi avsluta ärendet
  vi arbetar med suicidprevention / självmordsprevention är vårt ämne / vår LAG heter Suicidprevention / LAG Suicidprevention / när träffas LAG suicidprevention / vad gör LAG Suicidprevention
  vi ska diskutera självmord bland unga / hur minskar vi antalet självmord / vad är nollvisionen för självmord / vårdprogrammet för självskada / suicidriskbedömning på akuten
  hur många tar livet av sig varje år i Sverige / vad gör regionen för att förebygga suicid / finns det en handlingsplan för suicid / statistik över självmord i länet
  efterlevande efter suicid behöver stöd / jag företräder anhöriga till personer som tagit sitt liv / min förening heter SPES / SPES stöder efterlevande / jag är med i SPES
  min bror tog sitt liv för tio år sedan, därför är jag med / jag förlorade min son i suicid och vill att vården lär sig / för fem år sedan ville jag inte leva, nu hjälper jag andra
  när jag var sjuk hade jag självmordstankar och vården lyssnade inte / min dotter försökte ta livet av sig 2015 och då fick vi ingen hjälp / jag har egen erfarenhet av psykisk ohälsa
  patienter som säger att de vill dö måste tas på allvar / många äldre säger att de inte vill leva längre / anhöriga som är rädda att någon tar livet av sig behöver ett nummer att ringa
  hur bemöter vi en person som inte vill leva / vad säger riktlinjen om överdoser / vården borde fråga om självmordstankar / barn som skär sig får vänta för länge på BUP
  det viktigaste är att någon frågar om man har tankar på att ta sitt liv / ångest och depression är vanligt efter stroke / jag fick ångest av kallelsen / jag får panik av alla förkortningar
  jag blir galen på Teams / jag får panik, var är länken / hjälp jag hittar inte mötet / hjälp / hjälp mig / jag behöver hjälp / jag behöver hjälp med tekniken / kan någon hjälpa mig logga in
  jag andas ut, det gick bra / jag kan inte andas i den lokalen, det luktar målarfärg / jag har ont i knät / jag har ont i ryggen / jag mår illa av bussen / jag mår bra / jag är trött i dag
  jag är trött på alla möten / jag är trött på att ingen svarar / jag är less på förkortningar / jag är slut efter mötet / jag är helt slut i dag / det var tungt att berätta men skönt
  jag är ledsen / jag är ledsen att jag inte kan komma / jag är rädd att säga fel / jag är rädd att jag missar mötet / jag är orolig för vad gruppen ska säga / jag är besviken på mötet
  jag är orolig för min arvodesblankett / jag känner mig ensam i gruppen / jag är ensam patient i gruppen / jag känner mig utanför / ingen lyssnar på mig / jag vågar inte säga något
  ordföranden kör över mig / en i gruppen är otrevlig mot mig / jag blir avbruten hela tiden / jag känner mig dum på mötena / jag blev illa behandlad på mötet / de skrattade åt mig
  kan man dö av det / vad händer om en företrädare dör / vad händer med mina uppgifter när jag dör / min mamma dog i våras / min man har dött och jag vill lämna gruppen / hon dog på sjukhuset
  vård i livets slutskede / palliativ vård / hur vill jag dö, är det en fråga för gruppen / dödsfall / dödshjälp är inte vår fråga / dödlighet i hjärtinfarkt / överlevnad vid cancer
  jag lever med diabetes / jag vill leva ett vanligt liv / att leva med smärta / livskvalitet / hur ska man orka leva med en sjukdom som ingen ser / jag lever på sjukersättning
  hur är det att leva med psykos / mitt liv blev bättre av behandlingen / det räddade mitt liv / vår region räknas i liv och jämlik hälsa / läkemedel och tabletter / jag tar tabletter varje dag
  hur många tabletter får man ta / medicinlistan stämmer inte / jag fick för många tabletter utskrivna av läkaren / överdosering av läkemedel är ett problem på boendet
  jag hoppar över den frågan / jag hoppar över mötet / jag hoppar av / hoppa till nästa punkt / vi hoppar på tåget klockan nio / jag tar tåget / tåget är försenat / jag åker över bron
  jag hänger inte med / jag hänger på / hur hänger det ihop / repet / jag har ett rep med frågor / jag skär ner på uppdragen / skär ner texten / vi måste skära bort två punkter
  farväl för i dag / hejdå / tack för allt / tack för allt i dag / vi ses inte mer i år / ni ser mig inte på nästa möte / förlåt att jag är sen / förlåt mig / jag har fått nog av bilagor
  jag slår upp ordet / han slår mig inte som rätt person / jag slår vad om att mötet blir inställt / jag är i fara att missa bussen / någon har hotat att lämna gruppen
  jag kan inte fortsätta i gruppen / jag kan inte fortsätta som ordförande / kan vi fortsätta mötet / jag vill inte fortsätta diskutera det här / jag har bestämt mig för att sluta
  jag har en plan för mötet / jag har planerat ett möte / jag planerar att ta upp arvodet / jag tänker ta upp suicid på mötet / jag funderar på att ta med min son / jag tänker ta ordet
  jag tar tillbaka mitt svar / ta bort mig ur gruppen / radera mig / jag vill inte finnas kvar i registret / jag vill inte finnas med på deltagarlistan / ta bort allt om mig
  jag vill försvinna från listan / stryk mig från gruppen / jag vill inte vara med på bild / jag vill inte vakna så tidigt, kan mötet börja senare / jag sover dåligt före mötena
  ska jag göra slut på papperen / det är ingen idé att jag kommer / det är ingen idé att fråga / jag ser ingen framtid för den här gruppen / det finns inget hopp om att bli klar i tid
  jag vill göra något bra / jag är värdelös på data / jag är värdelös på förkortningar / jag hatar Teams / jag hatar förkortningar / jag avskyr att prata inför folk / allt är nytt för mig
  livet som företrädare / livsvillkor / levnadsvanor / nationellt programområde psykisk hälsa / psykisk hälsa / psykiatri / BUP / beroendevård / akutpsykiatri / krisstöd / krisplan
  vad är SIP / vad betyder VIP / vad är självskada för vårdprogram / vad betyder suicid / vad är ASIH / hur funkar 1177 / vad är 90101 / vem ringer man vid kris / vilket nummer har självmordslinjen
  I can't come to the meeting / I can't make it on Tuesday / I can't take it to the chair / I am dying to know / I nearly died laughing / I could kill for a coffee / this agenda is killing me
  my phone died / the battery died / dead line / deadline for the answers / I don't want to be in the group anymore / I want to leave the group / I want to quit / I give up on this form
  I can't read all these papers / I can't find the link / I am tired of abbreviations / no point in the meeting / I see no point in answering / I am a burden on the agenda / I hate meetings
  suicide prevention is our subject / our group works with suicide prevention / how do we reduce suicides / my brother took his life ten years ago / I lost my son to suicide / end of life care
  people who want to die need to be listened to / what does the guideline say about self harm / I live with diabetes / quality of life / I take pills every day / how many pills can I take
  end the meeting / I want to end the meeting / close the evaluation / when does it end / goodbye / goodbye for today / help / help me / help me log in / I need help / nobody listens to me
  I feel left out / I am sad that I missed the meeting / I am afraid to speak / I am alone in the group / I don't want to answer / I don't want reminders / I want it to end earlier
  I am having trouble breathing life into this group / he hits the nail on the head / jump to the next item / I jumped on the train / everything is new to me / I feel stupid at the meetings
`);
