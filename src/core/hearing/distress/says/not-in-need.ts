import { sentences } from '../../words/sentences.js';
import { everydayLikenesses } from './everyday-likenesses.js';
import { everydayStories } from './everyday-stories.js';
import { everydayTalk } from './everyday-talk.js';

/** What sounds like it and is not: idioms, what is too much of a meeting, and what the groups are about. */
const soundsLikeIt = sentences(`
  jag skrattade så jag höll på att dö / jag dör av nyfikenhet / jag dör om jag måste läsa en bilaga till / jag håller på att dö av tristess på mötena / mötet var så långt att jag dog
  det är rena självmordet att ta den punkten sist / vi tar död på det förslaget / den punkten kan vi begrava / det förslaget är dött / telefonen dog / min dator har dött / batteriet är dött
  jag kan döda för en kopp kaffe / den som gjort mallen borde skjutas / protokollet tog kål på mig / sluta döda stämningen / det här tar livet ur mig, så många papper / tysta ihjäl frågan
  jag orkar inte läsa protokollet / jag orkar inte gå på fler möten / jag orkar inte skriva svar i dag / jag orkar inte med alla förkortningar / jag orkar inte åka så långt
  jag orkar inte just nu / orkar inte i dag / jag har blivit sämre och orkar inte komma / jag orkar inte med det i dag / jag orkar inte svara på frågorna / jag orkar inte sitta i två timmar
  jag orkar inte vara med på hela mötet / orkar inte läsa mer i dag / jag orkar inte engagera mig i fler grupper / jag orkar inte leda gruppen längre / jag orkar inte tjata mer om arvodet
  orkar inte komma i morgon / jag vill sluta i gruppen / jag vill inte vara med i gruppen längre / jag vill hoppa av uppdraget / jag vill avsluta mitt uppdrag
  jag vill inte vara kvar som företrädare / jag ger upp, jag förstår inte frågan / jag ger upp om det här formuläret / jag klarar inte av tekniken / jag klarar inte av att läsa så mycket
  jag står inte ut med alla möten / jag pallar inte fler möten i veckan / jag håller på att drunkna i papper / jag ser ingen mening med att gå på mötena
  det är ingen mening med att jag är med / är det någon mening att jag kommer / mötena känns meningslösa / det känns hopplöst att bli hörd här / jag känner mig i vägen på mötena
  jag känner mig överflödig i gruppen / ingen bryr sig om vad jag säger / ingen märker om jag kommer eller inte / gruppen klarar sig bra utan mig
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
  hur är det att leva med psykos / mitt liv blev bättre av behandlingen / det räddade mitt liv / vår region räknas i liv och jämlik hälsa / läkemedel och tabletter
  jag tar tabletter varje dag / hur många tabletter får man ta / medicinlistan stämmer inte / jag fick för många tabletter utskrivna av läkaren
  överdosering av läkemedel är ett problem på boendet / jag hoppar över den frågan / jag hoppar över mötet / jag hoppar av / hoppa till nästa punkt / vi hoppar på tåget klockan nio
  jag tar tåget / tåget är försenat / jag åker över bron / jag hänger inte med / jag hänger på / hur hänger det ihop / repet / jag har ett rep med frågor / jag skär ner på uppdragen
  skär ner texten / vi måste skära bort två punkter / farväl för i dag / hejdå / tack för allt / tack för allt i dag / vi ses inte mer i år / ni ser mig inte på nästa möte
  förlåt att jag är sen / förlåt mig / jag har fått nog av bilagor / jag slår upp ordet / han slår mig inte som rätt person / jag slår vad om att mötet blir inställt
  jag är i fara att missa bussen / någon har hotat att lämna gruppen / jag kan inte fortsätta i gruppen / jag kan inte fortsätta som ordförande / kan vi fortsätta mötet
  jag vill inte fortsätta diskutera det här / jag har bestämt mig för att sluta / jag har en plan för mötet / jag har planerat ett möte / jag planerar att ta upp arvodet
  jag tänker ta upp suicid på mötet / jag funderar på att ta med min son / jag tänker ta ordet / jag tar tillbaka mitt svar / ta bort mig ur gruppen / radera mig
  jag vill inte finnas kvar i registret / jag vill inte finnas med på deltagarlistan / ta bort allt om mig / jag vill försvinna från listan / stryk mig från gruppen
  jag vill inte vara med på bild / jag vill inte vakna så tidigt, kan mötet börja senare / jag sover dåligt före mötena / ska jag göra slut på papperen / det är ingen idé att jag kommer
  det är ingen idé att fråga / jag ser ingen framtid för den här gruppen / det finns inget hopp om att bli klar i tid / jag vill göra något bra / jag är värdelös på data
  jag är värdelös på förkortningar / jag hatar Teams / jag hatar förkortningar / jag avskyr att prata inför folk / allt är nytt för mig / livet som företrädare / livsvillkor / levnadsvanor
  nationellt programområde psykisk hälsa / psykisk hälsa / psykiatri / BUP / beroendevård / akutpsykiatri / krisstöd / krisplan / vad är SIP / vad betyder VIP
  vad är självskada för vårdprogram / vad betyder suicid / vad är ASIH / hur funkar 1177 / vad är 90101 / vem ringer man vid kris / vilket nummer har självmordslinjen
  I can't come to the meeting / I can't make it on Tuesday / I can't take it to the chair / I am dying to know / I nearly died laughing / I could kill for a coffee / this agenda is killing me
  my phone died / the battery died / dead line / deadline for the answers / I don't want to be in the group anymore / I want to leave the group / I want to quit / I give up on this form
  I can't read all these papers / I can't find the link / I am tired of abbreviations / no point in the meeting / I see no point in answering / I am a burden on the agenda / I hate meetings
  suicide prevention is our subject / our group works with suicide prevention / how do we reduce suicides / my brother took his life ten years ago / I lost my son to suicide / end of life care
  people who want to die need to be listened to / what does the guideline say about self harm / I live with diabetes / quality of life / I take pills every day / how many pills can I take
  end the meeting / I want to end the meeting / close the evaluation / when does it end / goodbye / goodbye for today / help / help me / help me log in / I need help / nobody listens to me
  I feel left out / I am sad that I missed the meeting / I am afraid to speak / I am alone in the group / I don't want to answer / I don't want reminders / I want it to end earlier
  I am having trouble breathing life into this group / he hits the nail on the head / jump to the next item / I jumped on the train / everything is new to me / I feel stupid at the meetings
  jag är dödstrött efter mötet / det här mötet tar livet av mig / vi ses i slutet av året / när är det slut på mötet / jag orkar inte läsa alla papper
  orkar inte med fler möten den här veckan / jag orkar inte vara med i gruppen längre / jag vill inte vara med längre i gruppen / vill sluta i gruppen
  hur tar jag ett värdigt farväl av gruppen när jag slutar / tack för allt och hejdå / vi arbetar med suicidprevention i vårt LPO / vad heter NPO:t för psykisk hälsa och suicid
  vad står det i vårdprogrammet om självmordstankar / punkt 4 handlar om suicidförsök bland unga / hur många dör av suicid i regionen
  min son dog för tre år sen och därför är jag med i gruppen / jag förlorade min man i suicid 2015 och vill berätta om det på mötet
  jag blev själv räddad efter ett självmordsförsök för tio år sedan och det är därför jag är företrädare / gruppen Palliativ vård och livets slut / vi pratar om vård i livets slutskede
  hur går det med brytpunktssamtal inför döden / döda länkar i dokumentet / döda linjen i schemat / deadline för svaren / det är dött lopp mellan förslagen / jag hänger mig på förslaget
  jag hoppar över nästa möte / kan jag hoppa in senare / jag hoppar på tåget till mötet / tåget till Umeå är inställt / ska jag ta bron eller färjan / jag tog mina tabletter imorse som vanligt
  får tabletter nämnas i gruppen / vi skär ner antalet möten / det skär sig mellan läkarna och oss / batteriet i hörapparaten dog / datorn dog / jag dog nästan av skratt
  höll på att dö av tristess / jag överlever inte utan kaffe / jag kan inte leva utan mina glasögon / det är på liv och död att ni svarar innan fredag / livsviktigt att protokollet kommer ut
  jag har gett upp med teams / ger upp, kan inte hitta mötet / orkar inte mer idag, vi fortsätter imorgon / orkar inte läsa mer / allt känns meningslöst med de här enkäterna
  det är ingen mening med att jag sitter i gruppen / jag är så trött på förkortningar / jag är trött på att ingen lyssnar / känner mig ensam i gruppen / jag är ledsen att jag missade mötet
  ingen saknar mig på mötena / bättre utan mig på det mötet, jag kan inget om läkemedel / mötet gick bra utan mig / jag försvinner en stund, tillbaka efter lunch
  jag vill försvinna när läkarna pratar latin / finns Eva kvar i gruppen / jag finns inte kvar på listan, kan ni lägga till mig / jag finns inte i gruppen än / jag slutar efter sommaren
  avsluta mötet / avsluta allt jag fått mejl om / radera allt om mig / jag vill bort från listan / this meeting is killing me / I'm dying to know what they decided / I'm dead tired
  I cannot go on with these acronyms / the end of life care programme / kill the reminder please / den där mallen tar livet av mig / alla dessa mejl tar livet av mig / mötena tar död på mig
  jag dör av tristess / dör av värme i lokalen / dör av skam / jag höll på att smälla av / jag trodde jag skulle dö av pinsamhet / jag blev så trött att jag kunde dö / jag dör för en kaffe
  död av trötthet efter resan / dödstrött / dödströtta allihop / dödstråkigt / dödsbra / dödscool / ihjälskrämd av tekniken / pratade ihjäl oss / frågan är död / den debatten är död nu
  dött lopp / döda länkar / länken är död / teams är dött för mig / kameran dog / min hörapparat har dött / wifi dog / jag kan inte leva utan kaffe / kan inte leva utan min kalender
  jag överlever / överlevde mötet / vi överlever nog utan protokoll / leva som man lär / lever ni / lever gruppen fortfarande / finns gruppen kvar / finns du / jag finns på plats kl nio
  jag finns tillgänglig på telefon / finns inte med i listan / jag finns inte på utskickslistan / jag finns inte med i gruppen / jag lever och har hälsan / det är liv i luckan
  liv i diskussionen / på liv och död / livsviktigt / vi måste få liv i arbetet / livet i gruppen / mitt liv med diabetes / mitt liv som anhörig / jag orkar inte läsa mer
  orkar inte läsa hela bunten / orkar inte mer i kväll, tar resten i morgon / orkar inte mer idag / orkar inte fler frågor / orkar inte med tekniken / orkar inte med resan
  orkar inte sitta så länge / orkar inte skriva mer nu / orkar inte höra på deras läkarspråk / jag orkar inte vänta på svar / pallar inte läsa allt / pallar inte ett möte till i veckan
  klarar inte av att logga in / klarar inte resan till mötet / jag klarar inte fler möten / kan inte mer än så om ämnet / jag kan inte mer om arvoden / jag hinner inte mer
  kan inte mer idag, tack för idag / vill inte vara med mer på mötena / jag vill lämna gruppen / jag slutar efter jul / jag vill avsluta uppdraget / hur avslutar jag mitt uppdrag
  hur säger jag upp mig / det här var mitt sista möte / mitt sista möte blir i juni / sista mötet för mig / jag tackar för mig och lämnar över till någon annan / tack för tiden i gruppen
  tack och hej / hejdå och tack för idag / hej då allihop, vi ses i januari / adjö så länge / farväl till Karin som slutar / avskedsfika för ordföranden / vem håller avskedstalet
  det är min sista dag på jobbet / det var sista frågan / det här är sista påminnelsen / mitt sista meddelande gick inte iväg / ni hör av mig nästa vecka / ta hand om er
  ta hand om protokollet när jag är borta / jag är borta nästa vecka / jag är bortrest efter helgen / jag är inte kvar på jobbet efter fredag / när slutar mötet / när tar det slut
  slutet på året / i slutet av mars / slut på mötet / nu är mötet slut / batteriet är slut / kaffet är slut / jag är slut efter resan / helt slut efter dagen
  jag vill att mötet ska ta slut i tid / det tar aldrig slut, alla dessa bilagor / ser inget slut på den här processen / ingen ser slutet på arbetet / allt är klart nu
  allt känns hopplöst med teams / hopplöst formulär / hopplöst att hitta protokollet / allt känns meningslöst när ingen läser våra svar / det känns meningslöst att svara på enkäten
  meningslösa enkäter / det är ingen mening med förmöten / ser ingen mening med uppdraget / vad är vitsen med mötena / vad är poängen med att jag sitter där / ingen idé att jag kommer
  ser ingen lösning på ljudproblemet / ser ingen utväg, teams strular / mötet går bättre utan mig / ni klarar er utan mig på mötet / gruppen har det bättre utan mig, jag är så tyst
  ingen märker om jag är på mötet / ingen saknar mig i gruppen när jag är sjuk / de är bättre utan en patient som stör / jag är i vägen på mötena / jag känner mig som en börda i gruppen
  jag är värdelös på teams / känner mig värdelös på mötena / känner mig dum / känner mig ensam på mötena / jag blir ledsen när ingen svarar / jag är less på att vänta
  jag är trött på att kämpa för min röst / jag är trött på att alltid vara den enda patienten / trött på läkarlatin / jag vill sjunka genom jorden när de frågar mig
  jag vill försvinna när ordföranden tittar på mig / jag försvann från mötet, nätet bröt / jag försvinner en stund / min fråga försvann / ni försvann / mitt svar har försvunnit
  vi arbetar mot suicid / suicidprevention / suicidprevention på agendan / vår grupp heter suicidprevention / arbetsgruppen för självskadebeteende / vårdprogram självmord
  vad säger vårdprogrammet om suicid / riktlinje för överdoser / överdoser är ett ämne i gruppen / hur många tar livet av sig i länet / dödsfall i statistiken / nollvisionen
  psykisk livräddning kurs / vilka sitter i gruppen för suicidprevention / punkt fem är självmord bland unga / när ska vi prata om suicid / kan vi ta upp suicid på mötet
  anhöriga till suicidala / anhöriga till den som tagit sitt liv / stöd till efterlevande / vi företräder efterlevande / förebygga självmord är viktigt / hur pratar man om självmord i gruppen
  ska jag berätta om mitt självmordsförsök på mötet, det var tjugo år sen / jag överlevde ett självmordsförsök 1998 och är företrädare idag / jag hade självmordstankar förut men mår bra nu
  jag har själv varit suicidal, det är min erfarenhet / min son tog sitt liv 2012 / jag är efterlevande / vår dotter tog livet av sig och därför engagerar jag mig
  min pappa försökte ta sitt liv när jag var barn / vården missade mina självmordstankar då / unga som skär sig behöver hjälp tidigare / äldre som inte vill leva glöms bort
  patienter säger att de inte vill leva / när en patient vill dö, vad gör personalen / hur ska vården möta den som vill dö / min mamma dog i går, kan inte komma / min fru dog i våras
  min pappa är döende / min man ligger för döden på hospice / begravningen är samma dag som mötet / ska på begravning / vi begravde min bror förra veckan / sorgen efter min man
  änka sedan i höstas / vård i livets slut / palliativa vården / döden är ett svårt ämne på mötet / brytpunktssamtal / dödshjälp / jag har obotlig cancer men vill vara med så länge jag kan
  jag är döende i cancer och vill påverka vården / jag lever med en dödlig sjukdom / jag tar tabletter mot blodtryck / har tagit mina tabletter / tog två alvedon mot huvudvärken
  min man får för många mediciner / för många tabletter på äldreboendet / läkemedelsgenomgång / min medicinlista / insulin är en punkt på mötet / sömntabletter och äldre
  kniven i ryggen från ordföranden / knivigt läge / repet brast / står vid tågstationen och väntar, blir sen / står på perrongen, tåget är sent / sitter på tåget / sitter på bussen
  kör över bron till mötet / sitter i bilen / hoppar av tåget i Sundsvall / hoppar in i mötet senare / ska hoppa över punkt tre / jag hoppar / skär inte ner på tolkarna
  det skar sig i diskussionen / jag skar mig i fingret när jag lagade mat / bröt armen / gjorde illa ryggen / gör mig illa till mods / illa berörd av tonen / jag är rädd att göra fel
  rädd att säga något dumt / jag är rädd för ordföranden / orolig inför mötet / orolig för min dotter som ska opereras / min son är sjuk / min fru är sjuk i natt / sov dåligt i natt
  kan inte sova före mötena / somnade på mötet / väck mig när det är klart / vaknade för sent / hinner inte vakna till nio / jag ger upp med inloggningen / ger upp om länken
  jag har gett upp hoppet om protokollet / jag har fått nog av enkäter / nu räcker det med påminnelser / nu får det räcka med möten / gör slut på mötena i tid / avsluta mina ärenden
  ta bort mig / ta bort mig från allt / radera allt / radera mig helt / jag vill bort från gruppen / jag vill bli bortplockad / vill slippa allt pappersarbete
  jag vill slippa allt som har med ekonomi att göra / jag slipper gärna påminnelser / hjälp mig, jag kommer inte in / hjälp nu / jag får panik, mötet börjar nu / får panik av dagordningen
  ångest inför mötet / lite ångest över att tala inför folk / andnöd är en punkt om KOL / jag har KOL och får ingen luft i trappan till lokalen / han slår fast att det är så
  de slår ner på mitt förslag / hotad av nedläggning / hon hotar att lämna gruppen / this form is killing me / these meetings are killing me / the paperwork will be the death of me
  dying to hear / dying of boredom / dead tired / I'm dead tired today / I'm dead on my feet after that meeting / dead battery / dead boring / dead slow connection
  I could die of embarrassment / I nearly died when they called on me / over my dead body will we skip that item / can't live without coffee / live and learn / I live in Umeå
  I'm alive and well / does the group still exist / I can't go on with this form / I cannot go on with the agenda / I can't go on Tuesday / can't go on the train
  I can't take any more meetings this week / can't take more notes / I can't do this form / I can't do Tuesday / I can't do it on the 15th / I can't cope with Teams
  can't cope with all this paper / I can't cope with the jargon / I'm done with the form / I'm done with these meetings / tired of meetings / tired of being ignored / sick of abbreviations
  fed up with forms / I give up, where is the link / I give up on this login / no point in these surveys / what's the point of the meetings / I see no point in coming
  no hope of getting the minutes in time / my last meeting / this is my last meeting / goodbye and thanks for today / bye everyone / goodbye to Karin who is leaving / I'm leaving the group
  how do I end my assignment / end my assignment / end the evaluation / end of the year / end of the meeting / when will it be over / I want it to be over by three / take me off the list
  remove me / delete me / I want to disappear when the chair looks at me / I disappeared from the call / better off without me at that meeting / the meeting went fine without me
  nobody misses me in the group / nobody would notice if I skipped the meeting / nobody cares what I say in the meeting / I feel like a burden in the group / I'm useless with computers
  suicide prevention group / our organisation supports people bereaved by suicide / my brother died by suicide and that is why I joined / I survived a suicide attempt years ago
  statistics on suicide / self-harm guideline / overdose guideline / people with suicidal thoughts wait too long / my mother died / my husband is dying of cancer / funeral on the 15th
  palliative care / end of life care programme / I take tablets for my heart / I took my pills this morning / jump to item three / I'll jump in later / I'm on the train
  on the bridge in traffic, late / cut the agenda / cut me off in the meeting / he cut me off / they cut me off again / I cut my finger / the chair shot me down / kill the reminders
  kill that item / killing time before the meeting / I hurt my back / it hurts that nobody listens / I'm afraid to speak up / worried about my daughter's operation
  I can't breathe in that stuffy room / panic, I can't find the link / help me, I'm stuck in the lobby / I slept badly / I fell asleep in the meeting
  kan jag dö på kuppen om jag tar upp detta på mötet / dödsbra möte idag / jag skäms ihjäl / skrattade ihjäl mig åt ordförandens presentation / hade ihjäl en timme på tåget
  vi måste få liv i gruppen / han tog livet av diskussionen / jag sprang livet ur mig för att hinna till mötet / nu får det vara nog med mejl / jag har fått nog av läkarlatin
  nu räcker det med möten för i år / det räcker för mig, jag vill avsluta uppdraget / jag vill säga upp mig från gruppen / när slutar min period
  hur säger man adjö till ordföranden på ett snyggt sätt / det blir mitt sista möte i december, tack för den här tiden / det här är mitt sista möte
  jag slutar nu efter jul, ni klarar er bättre med någon yngre / ni hör av er va / ta hand om er, trevlig helg / ta hand om dig / slut på frågor från mig / ingen idé att jag svarar
  jag ser ingen mening med förmötena / vad är meningen med uppdraget / jag ser ingen utväg ur teams-problemet, ljudet är borta / vi ser ingen utväg ur den här låsningen i gruppen
  jag ser ingen utväg ur budgeten / vården ser ingen utväg ur den här krisen / vi hittar ingen väg ut ur den här frågan / i see no way out of this budget / jag ser inte slutet på dagordningen
  hoppas jag inte somnar på mötet imorgon / jag somnade under mötet igår / jag vill sova / ska det ingå sömntabletter i läkemedelslistan / får man ta upp läkemedel på mötet
  överdosering av läkemedel är punkt tre / vi skriver om överdoser bland äldre i remissvaret / palliativa rådet möts på torsdag / när någon dör hemma vem ringer de anhöriga
  min man dog i cancer för två år sedan / min mamma är döende så jag kan inte komma på mötet / begravning den 15, kan inte vara med / min fru ligger på sjukhus så jag får hoppa över
  jag har cancer men orkar vara med / får jag prata om min egen depression på mötet / har haft depression och ångest och vill dela mina erfarenheter
  jag har levt med självskadebeteende och vill hjälpa andra / nollvision för suicid, vad innebär den / vad är skillnaden på suicid och självmord / förkortningen SPIV, suicidprevention i väst
  psykisk livräddning, är det en kurs / vi ska ha tema hjälplinjer, mind och självmordslinjen på nästa möte / jag vill ta bort mig från gruppen / ta bort mig ur listan för påminnelser
  jag lägger ner det här projektet / jag skjuter upp mötet / skjut fram mötet en vecka / he shot down my proposal / the suicide prevention plan is on the agenda
  I'm sick and tired of these forms / can't wait for it to be over, long meeting today / livet på landet är skönt / livet i stan / det goda livet / hur gör jag om jag vill hoppa av
  jag vill hoppa av gruppen / jag har ingen medicinsk utbildning / behöver man kunna medicin / min medicinska bakgrund / this bus ride will be the death of me
  the traffic will be the death of me / kan inte leva utan min hörapparat / kan inte leva utan wifi / hur klarar jag det här utan utbildning / är helt död efter träningen / min plan B är död
  det var mördande tråkigt / hellre dör jag än sitter i ett möte till, skojar bara / jag dog lite inombords när de sa stakeholder / det tar död på engagemanget när ingen svarar
  vi får inte ta död på idén / håller på att ramla av stolen av skratt / har ni lagt ner gruppen helt / jag lägger av med det här formuläret / ska ni avsluta gruppen
  jag vill inte leda mötet längre / vill inte ha fler mejl / orkar inte svara på enkäten just nu / orkar inte med ordföranden / orkar inte vänta mer på arvodet
  jag kan inte ta mig till mötet, ingen skjuts / jag klarar inte trappan till lokalen / står inte ut med ljudet i lokalen / jag har ingen lust att gå på mötet / ingen lust att svara
  det är ingen som lyssnar på mig här / ingen bryr sig om våra synpunkter / det spelar ingen roll vad jag säger / gör det någon skillnad om jag är med eller inte
  ingen skulle märka om jag stängde av kameran / jag är bara en kvoterad patient / känns som att jag är till besvär när jag ställer frågor / jag är rädd att vara till besvär för samordnaren
  jag försvann ur gruppen i teams / hur gör jag för att försvinna ur registret / nästa möte är mitt sista som ordförande / hejdå nu, vi hörs efter semestern
  tack för den här tiden, jag lämnar över till Lena / hur vill ni ta farväl av Kerstin / har suttit på tåget hela natten / väntar vid spår 4, blir försenad / vi går över bron från stationen
  är det långt från bussen till taket... jag menar takterrassen där lunchen är / min medicin gör mig trött, kan jag pausa under mötet
  hur många tabletter ryms i en dosett, det undrade en i gruppen / tog en alvedon för huvudet, kommer lite senare / mamma är svårt sjuk, jag vakar hos henne i natt
  pappa somnade in i går, jag kommer inte på mötet / min hund dog igår så jag är inte på humör / jag förlorade min syster i självmord och vill prata om det med gruppen
  vi i föreningen stöttar människor som försökt ta sitt liv / vad gör ni åt självmorden bland unga män / kan man föreslå suicidprevention som tema
  läste att 1500 tar sitt liv varje år, kan vi lyfta det / LAG självskada, när träffas den / får jag berätta att jag själv mått så dåligt att jag ville dö, det är länge sedan
  jag hade det svårt då men idag lever jag ett bra liv / överlevnaden efter hjärtstopp är punkt 2 / we buried that proposal last spring / I'd die for a cinnamon bun right now
  this agenda will be the end of me / I can't live with that decision, it should be appealed / my dad is dying so I will be away / I am so done with this survey / plan B är död
  det projektet är dött / appen är död / chatten är död / wifi är dött / dött batteri i mötespuckan / hellre dör jag än skriver protokoll, haha
  hellre dör jag än åker till Kiruna i februari, skoja bara / jag dog lite inombords när de visade bilden / dog av skratt / dör så roligt / hunden dog igår / min katt har dött
  vår hund är gammal och ska avlivas / min farfar dog i natt / pappa somnade in i morse / min moster gick bort / min svärmor ligger på sjukhus / mamma är svårt sjuk, jag sitter hos henne
  jag vakar hos pappa på sjukhuset / sitter på sjukhuset med min man / barnet har feber i natt / min dotter är inlagd / har suttit på bussen hela dagen / åkte nattåg / kom hem sent i natt
  jobbar natt / sov hela natten / tåget står stilla på spåret / vi sitter fast på tåget / går till tåget nu / på väg till stationen / på väg till mötet / går ut och går en sväng
  ner till vattnet för en promenad / badar i älven / åker skidor på isen / fiskar på isen / ingen märker om jag räcker upp handen / ingen märkte att jag var där
  det är ingen som saknar protokollet / jag är rädd att vara till besvär / jag vill inte vara till besvär för er / känner mig till besvär på mötet / är jag till besvär
  förlåt att jag är till besvär / jag är bara i vägen känns det som på mötena / känner mig överflödig / känner mig som gisslan i gruppen / gisslan på mötet / de kallar mig lilla vän
  de kallar mig gumman / han pratade över huvudet på mig / jag blev ledsen av kommentaren / jag grät efter mötet / jag blev förkrossad av svaret / arg och besviken på gruppen
  orkar inte bråka med dem mer / orkar inte strida för tolk en gång till / jag orkar inte gå upp så tidigt / orkar inte ta tåget hem i natt / orkar inte skriva rapporten
  jag kan inte leva med det beslutet, det måste överklagas / kan inte leva med den formuleringen / det kan vi leva med / det får vi leva med / leva med sjukdomen / hur lever man med stomi
  lever som vi lär / det är livat på mötena / livet efter stroke / livet som anhörig är tungt ibland / livet leker / livet rullar på / hur är läget / tungt möte idag / tung dag på jobbet
  mörkt ute / mörkt i lokalen / svart skärm / skärmen är svart / skärmen blev svart i teams / det blev svart i rutan / vad i hela världen är SKS / vad i hela friden menar de
  var i all världen är länken / nu pratar ni så snabbt att jag tappar bort mig / jag tappade bort mig i dagordningen / tappade bort länken / plocka bort Lisa ur gruppen
  ta bort henne från listan / vad har ni sparat om mig / ta bort allt ni har om mig / ta bort min dotters namn / hur får jag bort det jag skrev / hur får jag bort mitt svar
  jag vill inte vara kvar i chatten / jag vill inte vara kvar på sändlistan / är jag kvar i gruppen / min plats i gruppen / är frågan kvar / länken är borta / protokollet är borta
  allt är borta / min dator vill inte / min dator vill inte leva / datorn vill inte starta / teams vill inte / skrivaren har gett upp / min telefon har gett upp / självmord heter suicid numera
  man säger suicid nu / ska det heta självmord eller suicid / ordet självmord i texten / föreläsning om självmord / föreläsaren pratade om självmord / kursen psykisk livräddning
  min uppsats om självmord / självmord i media / jag har en dotter / jag har två barn / min son är företrädare / jag har en man med demens / första gången här / testar bara / bara ett test
  hallå är det nån där / jag har levt med självskadebeteende och hjälper andra / jag har själv haft en svår tid bakom mig / har egen erfarenhet av självmordsförsök, långt tillbaka
  jag mådde så dåligt då att jag ville dö, nu är jag frisk / i dag lever jag ett bra liv / idag mår jag bra igen / I'd die for a cinnamon bun / to die for, that cake / I would kill for a nap
  the server died / the project is dead / plan B is dead / my dog died / my dad is dying, so I'm away / my mum passed away / my wife is in hospital / sitting with my father in hospital
  I can't live with that decision / we can live with that wording / living with diabetes / I'll be gone next week / I'll be gone for the summer / out of office until Monday / gone for lunch
  on my way to the station / at the bridge building for the meeting / walking to the train / let go of that item / I'm letting that one go / the meeting ends tonight / it ends at three
  ready to go, see you at the meeting / I'm ready for the meeting / nothing matters more than the patients / nothing works today / end of the agenda / I'm so done with this survey
  so done with passwords / I don't trust Teams / don't trust this link / can I survive without the app / I survived the meeting / screen went black / black screen
  where in the world is the link / I wont be able to come, my daughter is having surgery / my son is in hospital / is it wrong to ask that / is it normal to be nervous / why can't I log in
  let me in / please let me in, I'm in the lobby / please let me know / jag lägger av med lösenord, blir aldrig rätt / ser inte mig själv i rollen som ordförande
  varje morgon blir jag påmind av appen, ta bort det / besviken på att mötet blev inställt / min cancer är under kontroll så jag kan komma / jag har slutat äta kakor på mötena, finns det frukt
  vem ska hitta lokalen åt oss / när går tågen hem efter mötet / lämnar tillbaka datorn när jag slutar / gav bort min plats på kursen / det är inte ert fel att länken strular
  jag är inte rädd längre för att säga vad jag tycker / har kommit på hur jag ska göra med reseräkningen / jag har allt jag behöver inför mötet / fel dos i exemplet på sidan 4
  blev akut inlagd, missar mötet / sår och trycksår, är det vår fråga / psykisk ohälsa bland unga, kan vi ta upp det / mår piss idag, förkyld, stannar hemma / gubben min får skjutsa mig
  finns det stöd för anhöriga till någon med depression / begravningsbyrån har vår tid samma dag / min dotter vill inte finnas på bild / kniven glömdes i köket efter fikat
  hittade protokollet till slut / jag hoppar på mötet lite senare, måste lämna på dagis / vill hoppa på en kurs / grannen vill också bli företrädare / kontaktpersonen skrev att hon slutar
  min kille hjälper mig med tekniken / morsan är dement, jag kommer på länk / hon har tagit massor av foton på mötet / är dödshjälp något vi ska diskutera / vad säger lagen om dödshjälp
  hjälp mig hitta länken / orkar inte leta efter länken / snälla låt det bli fika / kan mötet ta slut tidigare / stänger av mobilen under mötet / adjungerad, vad är det
  jag går nu, tack för idag / tack för allt ni gör / är det lättare om jag ringer in / alla hade klarat sig bra utan den punkten / mina barn tycker att jag jobbar för mycket
  orkar knappt leva upp till förväntningarna / jag lever på hoppet att arvodet kommer / hoppet är det sista som överger en, men protokollet då / det är min död, dessa blanketter
  rena döden att sitta still tre timmar / dödlig tystnad på mötet / jag dog när mikrofonen var på / en kvinna i vår förening tog sitt liv i våras och vi vill hedra henne på mötet
  vi vill ha en tyst minut för en medlem som dött / hur stöttar vi en grupp efter ett självmord på arbetsplatsen, allmän fråga till mötet / I'm not scared of the chair anymore
  planning how to do the survey / the trains are late / can't take minutes today / help my laptop has died / hoppas att jag blir frisk till mötet / besviken på beslutet
  besviken varje gång mötet ställs in / har slutat äta gluten / slutat med medicinen efter samråd / vem ska hitta lokalen / vet vilken buss det blir / vet hur jag ska göra med kvittot
  har allt som behövs till mötet / jag har förberett allt inför mötet / det är inte ditt fel att tekniken strular / nu är jag lugn, tack / är inte rädd för att tala längre
  vågade inte säga något den här gången / försökte logga in i helgen / försökte ringa / ingen vet vem som är ordförande / vad tycker gruppen om dödshjälp / dödshjälp är en politisk fråga
  ska vi prata om dödshjälp på mötet / kan ni hjälpa mig att logga in / hjälp mig att skriva / hjälp mig med svaret / snälla hjälp mig hitta mötet / snälla skicka länken
  stänger av telefonen under mötet / sen är mötet över / om en timme är mötet över / jag går nu, vi ses på tisdag / jag går nu och kommer tillbaka efter lunch / adjungerad
  de säger att det blir bättre teknik nästa år / jag lägger av med påminnelserna / kan inte föreställa mig hur det funkar / gubben min skjutsar mig / min gubbe kör mig till mötet
  min gubbe är pensionerad / pojken min är också med / min grabb hjälper mig med datorn / min tjej jobbar i regionen / hittade protokollet / hittade kallelsen hemma
  grannen har också fått inbjudan / vår kontaktperson har slutat / morsan bor på boende / farsan har demens / brorsan skjutsar mig / hon svarar inte på mejl / han går inte att nå
  flickan på kontoret hjälpte mig / hur når jag ordföranden, hen svarar inte / jag är slut efter resan, går och lägger mig / går och lägger mig nu, god natt / är trött, lägger mig tidigt
  det sitter långt inne / hur sitter allt ihop / hur allt hänger ihop / vill se hur allt sitter ihop / jag ser gärna en skiss / vill se en bild av allt
  I know how I'll do it, I'll send it by mail / planning the agenda / planning how to answer / nobody will find the room / you'd do us a favour by answering / I watch the trains from my window
  I gave my notes away / I won't need the interpreter / can't take minutes / can't take part on Tuesday / help, my sound is gone / help, my husband can't log in
  my girl is starting school so I'll be late / my boy is ill / I tried to log in last night / tried to call the chair / I'm disappointed with the answer / please let the meeting end on time
  please make it stop sending reminders / help me log on / go ahead without me / start without me / did everybody get the message / everybody knows each other except me
  ligger i sängen med influensa, hoppar mötet / tryck på stopp i mötet så slutar inspelningen / inget hopp om protokollet före jul / i morgondagens möte vill jag ta upp tolkar
  det vore enklast om ni mejlade / jag är nog inte gjord för kommittéarbete / ni klarar er nog bättre om en läkare svarar / jag gråter av glädje, arvodet har kommit / kan inte andas i masken
  det gör ont i knät / jag ber om att få ordet / har bestämt mig för att inte ställa upp igen / i natt åker jag hem, tänker ta nattåget / har en flaska vin att ge bort till ordföranden
  sitter på perrongen / rakt på sak, när är mötet / blödande magsår, är det ett ämne för gruppen / jag tog en panodil och går på mötet ändå / batterierna i hörapparaten är slut
  jag hör röster i mötet men ser ingen bild / brandfara i lokalen / livrädd för att prata inför läkarna / min pappa har slutat köra bil, så jag får skjutsa / min sambo ligger på sjukhus
  hittade tabletten, alltså surfplattan, under sängen / min lillebror jobbar på SKR / en mamma i föreningen vill också bli företrädare / kompisen lägger ut våra protokoll på nätet
  fått sms att mötet är inställt / kan ni ringa min syster, hon är ersättare / hur ofta har unga suicidtankar enligt enkäten / suicid är på bordet i gruppen nästa vecka
  jag funderar på att avsluta mitt konto / vågar inte fråga / ingen kan hjälpa mig med teams / trött på att kämpa med blanketter / jag är klar med rapporten / mötet var pest och pina
  jag vill inte va med på bild / orkar ni med en fika efter mötet / ingen orkar läsa det där / vi gör slut på fikabrödet / ska göra slut på den här långa listan innan lunch
  vi har haft två dödsfall i föreningen / döden, döden, döden, pratar ni bara om sjukdomar / begravningsentreprenören är också med i rådet / förra veckan dog vår ordförande, vem leder nu
  arbetsgruppen lades ner, vila i frid / levande bibliotek / levnadsvanor, vad är det för NPO / överleva cancer, det är vår förenings tema
  anhörig till en person med självskadebeteende, får jag stöd / vår dotter skar sig när hon var ung, i dag jobbar hon inom vården / min erfarenhet är ett självmordsförsök 2004
  I don't see myself as a chair / maybe it's best if I skip this one / it hurts to be ignored / took the train an hour ago / my friend wants to join the group / my uncle is a doctor
  kan inte andas i munskyddet / svårt att andas i dålig luft i lokalen / har bestämt mig för att tacka nej / har bestämt mig för att inte fortsätta i gruppen
  har bestämt mig för att inte komma / i natt åker vi hem / tänker ta nattbussen / hittade plattan under soffan / hittade hörapparaten under sängen / snälla sluta pinga mig
  sluta pinga mig hela tiden / känner mig bortgjord inför alla / känner mig dum inför alla / lyft inte den frågan / vilka har jag själv tagit / det är lag på det / tog tre kakor
  tog 20 kopior / tog bussen / has taken the bus / took 20 copies / took the train / min mor vill inte bo kvar på boendet, hon vill hem / min far vill inte vara på boendet
  farfar vill inte flytta till boende / min man vill inte vara kvar på sjukhuset, han vill hem / min fru vill inte leva på hemtjänst / vill inte ha mer kaffe / jag är trött och vill ha kaffe
  jag är trött och vill inte ha fler möten i dag / vill inte ha mer papper / jag vill ha ut en lista / jag vill ha alla ord i en fil / jag vill ha en tabell / vill ha allt på papper
  vill inte lyfta det här / lyft inte det / ta inte upp det här / det jag har ansvar för / det jag tagit hand om / vad har jag hand om / vilka har jag / vilka är kvar att svara
  visa vilka jag har / jag har köpt en soffa / jag har köpt ny dator / vi har köpt hus / har tagit ledigt på fredag / har tagit hunden till veterinären / har målat om köket / har en ny telefon
  vi ska till fjällen / jag ska måla staketet / jag ska till tandläkaren / min dotter tar studenten / min son har fått jobb / min fru fyller år / vi har fått barnbarn / barnen är på skolan
  jag tittar på nyheterna / jag går ut med hunden / jag sitter i solen / jag läser tidningen / jag lagar middag / jag dricker kaffe / jag bakar bröd / jag känner mig pigg / jag är hungrig
  jag är sugen på glass / jag har bråttom / jag har semester / jag fryser / jag svettas i den här lokalen / jag har hittat min nyckel / jag har glömt lösenordet / jag har glömt mina glasögon
  här sitter man och väntar / här sitter jag och fryser / här sitter man och undrar / bilen är lagad / bussen är sen / snön vräker ner / katten sover på tangentbordet / I bought a bike
  I have a new phone / my son started school / we are going skiing / I am baking bread / sitting in the sun / the cat is asleep on the keyboard
  suicide is the theme this year / suicide among young men / suicide among the elderly / self-harm among teenagers / suicide rates in the region / a lecture on suicide / our topic is suicide / deaths among patients / suicide is on the agenda / can we discuss suicide on Tuesday / we work to prevent suicide / the suicide strategy / självmord är årets tema / självmord bland unga män är vårt tema / suicid är temat i år
  jag vill inte leva med smärtan / jag vill inte leva med värk / vill inte leva med ständig smärta, hjälper rehab / jag vill inte leva med ovissheten / ingen ska behöva leva med smärta / jag vill kunna leva utan smärta
  jag vill att det är slut klockan fyra / jag vill att det tar slut i tid / vill att mötet tar slut före tre / kan det ta slut senast fyra / jag vill att vi slutar senast tre / jag vill att det slutar klockan tre
  jag har inget att tillägga / jag har inget mer att säga / jag har inga frågor / jag har inget att ta upp / vi har inget att anmärka / I have nothing to add / I have no questions / nothing more from me
  my dad wants to end his assignment / she wants to end the meeting early / my mother wants to leave the group / my husband wants to stop his membership
  jag kan inte mer än en kväll i veckan / jag kan inte mer än ett möte i månaden / jag hinner inte mer än en timme / I can't do more than one evening a week
  jag står inte ut med att ingen läser underlagen / jag står inte ut med att alla pratar i mun på varandra / det är för mycket att läsa, jag orkar inte / för många papper, jag orkar inte med allt
  too much to read, I can't keep up / ge mig frågorna igen är du snäll / ge mig listan igen / sorry but I am down with a cold and will not make it / I am ill and won't make it on Tuesday
  jag vill ta upp en känslig sak men ingen får veta att det är jag / ingen får veta att det är jag som frågar / dom hör mig inte, vad ska jag göra / ingen hör mig i Teams / dom tittade konstigt på mig när jag började gråta
  my son has autism and I want to talk about it / jag blir nervös när jag ska prata / jag vill inte störa / det gör ont att höra hur de pratar om patienter / det var tungt i dag
  jag kommer inte klara tidplanen / vi klarar inte tidplanen före jul / var ligger lokalen, är det på taket / lokalen ligger på sjunde våningen / kan någon öppna fönstret / vi ses vid bron / stationen ligger vid spåret
  jag sparar alla mina anteckningar / jag sparar mina kvitton / jag samlar frågor till mötet / jag kan inte leva med det här beslutet i gruppen / jag kan leva med det förslaget / vi får leva med att det blir sent
  nu är måttet rågat, jag klagar till ordföranden / jag avslutar det här formuläret i kväll / jag avslutar mejlet här / de får leta efter papperet i pärmen / leta i kanalen efter länken / ni hittar mig i receptionen
  ingenting händer när jag trycker / inget händer när jag trycker på knappen / knappen gör ingenting / nothing happens when I press the button / jag är livrädd för att hålla föredraget / jag är livrädd för att presentera
  jag ler utåt men är nervös / jag går ut och tar luft / jag går ut i vattnet och badar / jag sätter mig i bilen nu och är med på telefon / jag kör rakt till mötet / jag har lagt fram dagordningen / kniven ska in i lådan
  jag har gett bort min biljett / jag har städat klart i kanalen, nu kan jag gå hem / hunden är hos min syster så jag kan komma / hälsa alla från mig / hälsa gruppen att jag är sen / förlåt att jag inte hann svara
  jag längtar efter sommaren / jag längtar till mötet / jag längtar efter lugn och ro på mötet / allt är tomt i kalendern / rutan är tom / det finns inget ljud / det finns inget ljus i lokalen / I have no sound / the box is empty
  jag har inte sovit så bra inför mötet / jag har ont i halsen och är hes / jag slutade med medicinen på läkarens råd / min man är full av idéer / min son slår i basketen / min sambo har tagit ledigt
  min vän svarar inte på mejlet / min kollega pratar om att sluta i gruppen / min granne är också med i gruppen / en medlem i gruppen har skrivit i kanalen / min tonåring har skrivit en dikt / min son har köpt en dator
  I'm by the entrance / I'm on the bus now / they can look for it in the folder / I've given away my seat / tell the group I'm late / say hello to everyone from me / the meeting ends at four
  I can live with that decision / I can't live with this plan for the clinic / I don't feel safe with these abbreviations / I want to join the next meeting / I want to be with the group / it's pointless to read all of it
  I can't face another form / I won't make it before christmas / I'm saving my questions / my partner is coming with me / my mother took notes / de pratar bara om pengar, ingen om oss patienter / jag vill skriva av mig efter mötet
  jag orkar inte läsa hela underlaget före mötet / mötet är så långt att jag dör av tristess / jag klarar inte av tekniken i Teams
  vi arbetar med suicidprevention i vår LPO / vad står MHFA för / hur arbetar regionen med suicidprevention?
  kan vi ta upp självmord bland unga på nästa möte / ta upp: stöd till efterlevande efter suicid
  min son har schizofreni och jag vill berätta om det på mötet / min fråga handlar om hot och våld i nära relationer, står det i vårdprogrammet?
  jag är rädd för att säga fel på mötet / jag är trött efter mötet / jag är så less på alla förkortningar / jag ger upp, var hittar jag länken
  det är kört med mötet på torsdag / ingen märker om jag inte är med på mötet / jag vill försvinna ur listan / kan ni ta bort mig
  jag är inte säker på att jag kan komma / jag har ont i ryggen och behöver sitta bra / jag har slutat på jobbet
  min pappa dog i cancer, därför sitter jag här / min dotter tog sitt liv för fem år sedan, det är därför jag är närståendeföreträdare
  vad gör jag om någon i gruppen blir arg / vem kan jag ringa om länken inte fungerar / vem ringer jag om jag blir sjuk / jag skar ner texten till en sida
  läkemedelsgruppen pratade om överdoser av opioider / vad betyder överdos i protokollet / jag är livrädd för att tala inför folk
  hur mår ni i back office? / I can't make it on Thursday / I'm dying to know what RSG means / how do we talk about suicide at the meeting?
  I hate abbreviations / I'm scared to speak in the meeting / nobody reads my messages in the channel / can I stop being a representative
  it's killing me that nobody answers / I want to stop the reminders / jag vill inte ha fler påminnelser / hjälp, jag hittar inte länken
  jag vet inte vad jag ska säga på mötet / tack för allt, nu slutar jag i gruppen / jag klarar inte fler möten i vår
  jag är helt slut efter gårdagens möte / när är nästa möte / jag tror inte att jag kommer på mötet i helgen / vem bryr sig om vad vi tycker i gruppen
  min man fick en hjärtattack i fjol och jag sitter som närstående / jag sitter i bilen, kan jag vara med på telefon / jag har svårt att se texten
  jag kan inte sluta tänka på det som sas på mötet / min tonåring har fått tid hos BUP / min fru är orolig för operationen
  jag är orolig för att jag säger för mycket / mitt uppdrag är snart över / hur ska jag göra det / bara tanken på att prata inför alla gör mig nervös
  jag kan lika gärna skicka ett mejl / jag vill bort från den här listan / jag är ensam patientföreträdare i gruppen / snälla hjälp mig att hitta länken
  ordföranden hotar med att ställa in / jag behöver hjälp med reseräkningen / det står 1 alvedon i texten, stämmer det / ingen behöver svara i dag
  jag ser bara en lösning på frågan om remisserna / nu går jag på semester / vi vill ta upp självskadebeteende hos unga
  hur många suicid sker varje år i regionen / vad heter den nya strategin för suicidprevention / jag fick ett återfall i min sjukdom och kan inte komma
  min depression gör att jag missar ibland, är det ok / det känns som om mötena är för långa / kan jag hoppa över nästa möte / jag hoppar av gruppen
  I'm going to miss the meeting / too many abbreviations, please help / the room was dark and I couldn't see the slides / my daughter has diabetes
  I don't deserve this role, others know more / it would be easier if the papers came earlier / I'm so tired of Teams / i cant find the link
  no one answers in the channel / the last meeting was confusing / I am afraid I will say something wrong / can I bring my friend / jag är klar för idag
  får jag ta med min fru / jag har blivit sjuk, vem säger jag till / jag blev ledsen på mötet / jag kände mig ensam på mötet / de pratar över mitt huvud
  det är jobbigt att höra andras berättelser / jag har haft en tuff period / jag vill vila lite före mötet / min mormor är med i en anhöriggrupp
  jag behöver prata med någon om arvodet / min man är med i en patientförening / I've written my notes / I want to help the group
  kan någon hjälpa mig med Teams nu / jag är den enda som lever med sjukdomen i gruppen / jag mår inte bra och stannar hemma i dag
  jag har lust att gå en kurs / jag sitter och tittar på dagordningen / det här är sista gången jag påminner om underlaget
  jag vet inte om jag är kvar i gruppen på nästa möte / kan någon avsluta mötet åt mig / min pappa har låst in sig ur datorn
  jag vill hoppa över punkt tre / jag har förlorat länken / det gör ont i ögonen av ljuset på skärmen / jag får inte vara ifred för alla notiser
  jag håller inte med ordföranden / jag klarar inte att följa med när alla pratar / I want to stop the notifications
  I'm losing track of the abbreviations / no reason to stay after four / I think about the meeting every day
  vi diskuterar dödshjälp på nästa möte, var finns underlaget / hur många dör av stroke i regionen / dödligheten i sepsis, finns det siffror
  min mamma har demens, det är därför jag är med / min son dog för tre år sedan och jag vill att vården blir bättre / vad är palliativ vård
  jag är sjuk och kan inte komma / jag sov dåligt / jag är trött på att säga samma sak varje möte / jag vill inte sitta kvar i gruppen / ska vi lägga ner
  det är sista gången jag påminner / det här är sista mötet för i år / jag klarar inte att följa med i tempot / jag klarar inte att läsa så fort
  no reason to wait / no reason to meet before May / det blöder igenom på kopian / jag vaknar tidigt så det går bra
  min mamma har ramlat så jag kommer inte i dag, hon mår bra / jag håller inte ut i så långa möten utan paus / jag tänker på mötet varje dag
  vi pratar om döden som tema i palliativ vård
  jag vill bara få ro att läsa / jag vill ha lugn och ro att läsa / jag vill bara få läsa klart / jag vill bara få veta tiden / jag vill bara fråga en sak / orkar inte en sida till i det här underlaget / orkar inte ett möte till i den här lokalen
  jag har tappat bort koden / jag har tappat bort länken / jag har tappat bort papperet / jag har tappat tråden / jag har tappat min telefon / I have lost the code / I have lost my notes / I lost track of time
  I think it would be better if we met earlier / I think it'd be better if the papers came earlier / it would be better if somebody explained / it should be better thought through before the meeting / may I keep things to myself / can I keep it to myself
  SKL, finns det kvar / finns LSG kvar / finns den gruppen kvar / finns länken kvar / hur snart är det dags för nästa sammankomst / är det snart dags / snart är det möte / hur anmäler man att någon uppför sig illa / nån uppför sig illa på mötet
  I'm scared of saying the wrong thing in front of them / I'm afraid of looking stupid / I am nervous about speaking / I get anxious before the meeting / jag är rädd att säga fel inför dem
  jag hoppas slippa regn / jag hoppas slippa fler mejl / hoppas vi slipper köa / my sister wrote a note about it / my brother wrote a letter to the clinic / min syster skrev ett brev till kliniken
  har något gallrats / har nånting raderats / har något ärende tagits bort / har något ändrats i planen
  jag törs inte säga min mening / jag törs inte säga vad jag tycker / jag vågar inte säga min mening på mötet / I don't dare to say my opinion / jag törs inte fråga
  hoppa över / hoppa över det / hoppar över frågan / skip / skip this one / det som inte har kommit fram / hej då, välkommen tillbaka / nu är jag tillbaka i gruppen / allt som fanns finns kvar
  att tänka till om / det här vill vi att du tänker till om / här är allt som har kommit in / ta med det till mötet / texten är lång / här är bara början / allt finns i Word-filen / och tretton till längre fram
  en har inte fått allt / två har inte fått allt / på väg / det har blivit fel några gånger / försök igen / en dag / två dagar / inte undantaget längre / en tagen / gäller inte längre / betydelsen gäller inte längre
  en rad är fel / inget är sparat / och en till / allt står i filen / det tar jag bort / det här tar jag bort / nu raderar jag / du får ett kvitto när allt är borta / allt har kommit fram / inget väntar / dagen finns inte
  ja, leta åt mig / om sig själv / to think about / two have not got everything / somebody is working on it / hand it over / could not deliver a message / I will remove it / I last went through everything on Monday
  I have not gone through everything yet / whether you want to go on / do you want to go on / I have not kept this / I don't want to be in any longer, take me off the list / there was no match this time / I go on looking / aldrig på en fredag / never on a Friday
  det enda jag har är ett nummer / the table is no longer here / the file is no longer there / the list is gone / I don't want to be in the list any longer / I don't want to be in the pool any longer
  there is nothing left for me to do / nothing left to do before the meeting / nothing is left on the list / det finns inget kvar att göra / det är inget kvar på listan
  hur många alvedon får man ge enligt vårdprogrammet / hur många tabletter ska man ta per dag / which dose does the guideline say / mötet höll på att ta livet av mig
  trött på att kämpa mot regionen om färdtjänst / vi är trötta på att behöva tjata om protokollet / nu räcker det med punkter / jag har bestämt mig för att vara med i gruppen
  jag kör över bron nu / åker över bron om en kvart / min mamma går bort snart så jag kan inte vara med / jag orkar inte mer byråkrati / orkar inte mer pappersarbete
  det känns hopplöst att få gehör / hopplöst att nå fram till vården / jag hoppar av tåget i Umeå / hoppar av bussen vid sjukhuset / hur det är att leva med smärta
  står utanför lokalen och dörren är låst, ringer på / jag står utanför och ingen öppnar, vilken våning är mötet på / I will be coordinating the group / I will be leading here from now on
  rope / pills / tablets / piller / rep / kniv / knife / bro / garaget / jag har adhd och behöver röra på mig / jag har autism och behöver få frågorna i förväg
  dörren till lokalen är låst / porten är låst, kan någon öppna / står utanför porten och den är låst / jag kommer inte in i huset, det är låst / står utanför lokalen nu
  ingen märker om jag kommer en kvart sent / ingen kommer märka om jag smyger in fem minuter sent / ingen märker om jag går tidigare från mötet
  snart slipper ni mina mejl / ni slipper mina frågor när perioden tar slut / snart är min period slut och ni slipper mina idéer
  hellre död än sen, som min mamma sa / hellre död än glömd, som ordspråket säger / better dead than late, he joked / nobody will notice if i am ten minutes late
  soon you are rid of my emails, my term is ending / de låtsas att jag inte finns på mötet / läkarna låtsas att jag inte finns
  min vän i telefon säger att hon blir sen / kollegan i telefon säger att mötet är flyttat / hen säger att hen tagit anteckningar / hen säger att hen har tagit bort punkten
  he told me he took all the notes / my friend on the phone says she cannot come / my colleague on the phone says the meeting is moved / min man har tagit sina tabletter, nu åker vi
  hon tar sina tabletter klockan åtta som hon ska så vi blir lite sena / jag skriver farväl till gruppen i mitt sista mejl
  mamma har fått nya tabletter och undrar över dem / han har tagit tabletter mot högt blodtryck i många år / hon har tagit medicin mot det sedan förra året
  ingen skulle sakna mig i gruppen om jag slutade / ingen skulle sakna mig på mötet
  de här förkortningarna tar snart livet av mig / alla blanketter tar livet av mig / byråkratin kommer att ta livet av mig / pendlingen till mötena tar snart livet av mig / vården borde fråga om självmordstankar redan vid inskrivningen / they should ask about suicidal thoughts at admission / hon slog mig med häpnad / det slog mig att vi glömde punkten
  jag är rädd att min man blir besviken om jag slutar / jag är rädd för att min man inte kan följa med / min make kan hjälpa till med tekniken / I am afraid that my husband cannot come along
  jag ser saker ur ett annat perspektiv / många röster hörs i gruppen / I see things differently / skönt att slippa vakna tidigt för mötet / jag stod på perrongen en timme, tåget är inställt / har åkt tåg flera gånger den här veckan / jag sköt mig i foten på mötet / jag vill inte skjuta mig i foten men vad betyder ordet / I shot myself in the foot there
`);

/** All that is known of what people write who are in no need. */
export const notInNeed: readonly string[] = [...soundsLikeIt, ...everydayStories, ...everydayTalk, ...everydayLikenesses];
