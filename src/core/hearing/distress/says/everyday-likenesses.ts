import { sentences } from '../../words/sentences.js';

/** The same means, places, goodbyes and tiredness in a day like any other. */
export const everydayLikenesses: readonly string[] = sentences(`
  jag har klurat ut hur man får upp bilagan, det var bara att högerklicka / allt är klart inför onsdag, nycklarna till lokalen ligger i skåpet bakom receptionen
  ikväll är sista kvällen att svara på enkäten, har alla gjort det? / papperen är ordnade i pärmen, flik ett till sju / jag har skrivit brevet till ordföranden och lagt kopia till Monika
  nu vill jag inte finnas med på den där gamla listan, jag bytte grupp i mars / står på perrongen i Flen och väntar på nästa tåg, hinner nog till punkt tre
  repet till flaggstången har gått av så det blir ingen flagga på föreningsdagen / pillren ska tas till frukost stod det, men jag äter frukost halv elva
  doserna i bilaga fyra är skrivna i fel enhet, kan någon kolla? / vi tar lunchen uppe på taket om det är sol, det finns en terrass där
  vattnet är avstängt i huset mellan nio och tolv så ta med egen flaska / bilen går på besiktning på fredag, kan jag få skjuts av någon från Kumla?
  breven är skrivna och räkningen för fikat betald, kvar är att boka projektor / tack för allt, det där var mitt sista möte och nu väntar växthuset
  ta hand om er allihop så ses vi i januari igen / då syns vi på andra sidan sommaren! / jag har ordnat allt med vaktmästaren, han släpper in oss vid sidoingången
  nu har jag tagit farväl av Outlook, kör bara på telefonen hädanefter / jag lämnar över nyckelkortet till Berit på måndag, sedan är det hennes bord
  planen är färdig och skickad, nu inväntar jag bara förvaltningens svar / har bestämt mig nu, jag tar tåget i stället för flyget till Stockholm
  i natt ska det äntligen ske, uppdateringen av mötesplattformen alltså / jag har förberett mig länge för den här dagen, redovisningen blir nog bra
  hur högt är det till taket i konferenssalen, får rollupen plats? / spåret på kartan är fel, stationen ligger på andra sidan / vi går över bron från hotellet, det tar åtta minuter i lugn takt
  snaran i avtalet är att vi står för avbokningen själva / har ni en vass sax eller kniv att öppna kartongerna med broschyrer?
  alla mina saker från kontoret har jag redan gett bort till loppisen / den blå kavajen ger jag till Rolf, han behöver den bättre på scenen
  jag behöver inte min plats på fredag, ge den gärna till reserven / efter i kväll är det färdigt, sen är rapporten tryckerigodkänd
  jag vill inte att någon letar efter mig på torsdag, är på utbildning i Falun / stäng dörren efter er och släck, jag går hem nu
  ingen behöver vänta på mig, jag åker direkt hem till katten efteråt / det här blir det sista ni hör från mig före semestern
  mina lösenord ligger i ett kuvert hos sekreteraren, så att hon kommer åt mappen när jag är i Spanien / kan någon ta över blommorna i möteslokalen när jag slutat som vaktmästare?
  testamentsgåvan till föreningen på fjorton tusen kom in i går / vi skrev testamente förra året, det var enklare än att fylla i reseräkningen
  jag hoppar ner en station tidigare och promenerar resten / klipp av sladden mellan punkt fyra och fem, de hör inte ihop
  nu trycker jag på skicka, sen kan jag inte ångra mig, håll tummarna för ansökan / det finns ingen återvändo, vi har tryckt affischerna
  gasen är avstängd i stugan så det blir kallt kaffe på planeringsdagen / jag stod på kanten till att somna under föredraget om IT-system
  det var kört redan när vaktmästaren glömt koden till porten / gör slut på kaffet den som vill, resten häller jag ut
  skruven i stolen lossnade och jag ramlade på ändan inför hela rådet, stor munterhet / de sista tre personerna är bortringade, alla har fått besked om nytt klockslag
  svaret är klart och ligger i utkorgen, men nätet är nere / överdoserade kanelen i bullarna, förlåt alla som smakade / det brinner i kaminen och jag läser remissen, bättre fredag finns inte
  vi får kasta oss på bussen direkt när mötet är slut / tänkte sluta med mobilen efter åtta på kvällen, så ring före / vattenståndet är högt så färjan går inte, jag är med via länk
  det är för sent för mig att ändra, tåget gick redan / jag kan inte komma undan längre, nu får jag väl skriva den där verksamhetsberättelsen
  ursäkta att jag försvann, jag tappade täckningen i tunneln / vem tar hand om hunden när jag är på tvådagarsmötet? / be Ulla ta hand om fakturorna när jag åker till barnbarnen i Norge
  om jag inte svarar på tisdag så sitter jag på planet till Malaga / jag har bara en sak kvar att göra, att räkna rösterna / kvar på listan före mötet: namnskyltar, frukt, förlängningssladd
  det var skönt att få skriva av sig i utvärderingen, allt jag gått och burit på om lokalerna / kan man få ut mer medicin på apoteket innan man reser bort fem veckor?
  jag sparar ihop kvittona i en låda och skickar allihop på en gång / hur många milligram står det på sidan nio, jag ser inte utan glasögon
  har hittat en väg ut, man går genom matsalen när huvudentrén är låst / ställ bilen i garaget, men stanna motorn direkt, sensorn larmar annars
  nu sover jag gott, resväskan är packad och väckarklockan ställd / vi kör på rälsbuss sista biten och det skakar så jag kan inte skriva
  jag har klättrat upp på vinden och hittat protokollen från åttiotalet / det finns en brygga vid kursgården, så ta med badkläder den som vågar, elva grader
  min plats är tom på onsdag, jag ska vara värd för grannföreningen / skicka blommor till Ingegerd, hon fyller nittio på lördag
  säg till barnen hej från oss i gruppen, de sjöng så fint på julavslutningen / jag kommer inte tillbaka efter pausen, har tandläkaren klockan två
  allt är betalt och undertecknat, hyran för Folkets hus också / sista raden i mitt tal är den bästa, vänta så får ni höra / det är dags att lämna nu, bussen går tjugo över
  hälsa alla jag inte hann krama vid avslutningslunchen / det har varit en fin resa med er, nu tar Margareta över klubban / jag har fått ro i kroppen efter att budgeten gick ihop
  från och med måndag är jag borta, fjällvandring utan telefon i sex dagar med väninnorna / lappen på dörren säger att alla ska gå in bakvägen
  efter mig kommer Lennart, han är påläst och kan cancervården utan och innan / nu blundar jag och hoppas att filen gick fram / hur länge räcker en ask plåster i reseapoteket till lägret?
  spruta in lite energi i eftermiddagspasset, någon? / vi sänkte förslaget i botten av sjön, sa Hasse, och alla skrattade / jag sitter av ännu ett möte där mina synpunkter rinner av dem
  det jag säger skrivs aldrig ner i protokollet, tre gånger i rad nu / mina inlägg landar i tomma intet, sen säger en läkare samma sak och då nickar alla
  jag drunknar snart i bilagor, kan vi få en sammanfattning på en sida? / jag har strukits ur sändlistan utan att någon sagt ett ord, vem gjorde det?
  vill kliva av till sommaren, hur lång uppsägning är det på ett sånt här uppdrag? / ingen la märke till att jag räckte upp handen, kameran var väl för liten
  min medföreträdare sitter bara och tiger, jag undrar om hon hör allt / jag känner mig som en gökunge bland alla professorer / varför ska jag resa fyra timmar om beslutet redan är fattat?
  vi är gisslan i en process där allt redan är bestämt / är jag med för syns skull eller vill ni faktiskt veta något? / jag blev satt längst bort vid bordet och såg inte ens presentationen
  de glömde presentera mig igen, det är lite genant vid det här laget / nu är min tid i rådet ute, två mandatperioder får räcka / jag är mätt på workshops med gula lappar
  hela gruppen går på knäna efter omorganisationen / det är tungrott när halva gruppen aldrig dyker upp / känner mig som en bricka i ett spel mellan sjukhusen
  jag tappar sugen när återkopplingen uteblir år efter år / vi pratar med en vägg när vi tar upp väntetiderna / som processledare känner jag mig ganska ensam om att dra lasset
  jag saknar verktyg för att få de tysta företrädarna att ta plats / en av våra patientföreträdare har slutat säga något, hur bjuder jag in henne varsamt?
  Kjell är deppig för att hans förslag ströks, kan någon i gruppen slå honom en signal om det? / min röst väger ingenting mot överläkarens i den här frågan
  jag orkar inte vara den besvärliga en gång till, kan du lyfta det i stället? / man blir osynlig när man inte kan fackspråket / sextio sidor kvällen innan, då kastar jag in handduken
  nog är nog, fyra möten samma vecka säger jag nej till / jag lägger ner mitt uppdrag om inte arvodet betalas ut före jul / de har redan ersatt mig i gruppen, jag såg det på hemsidan
  varför står det att min plats är vakant när jag sitter här? / det är ingen vits att protestera, ordföranden har klubbat / jag är less på att vara alibi
  rummet blev knäpptyst när jag berättade, sen gick de vidare till nästa punkt / jag fick kämpa för att hålla mig vaken under juristens genomgång
  ta bort mig från chatten om tandvården, jag hamnade där av misstag / att ständigt vara ensam närstående i rummet sliter, vi borde alltid vara två
  jag vet inte vad jag gör här, kallelsen gällde visst en annan grupp / min insats gör ingen skillnad i just styrdokumenten, men i patientutbildningen gör den det
  skulle ingen sakna mig på förmötet så hoppar jag gärna över det / hur gör man snyggt sorti ur en arbetsgrupp? / jag blir alldeles matt av alla styrdokument som hänvisar till varandra
  de fattade beslutet över huvudet på oss, som vanligt / hade önskat att någon frågade hur det gick för mig på mitt första möte / jag vågade äntligen säga ifrån, och så var mikrofonen avstängd
  stämningen är i botten sedan två av oss petades / gruppen är på väg att självdö om vi inte får nya ledamöter / vi är fyra som tänker avgå samtidigt om ordföranden inte ändrar ton
  jag sitter i tre grupper och det är två för mycket / det tar musten ur en att förklara samma sak för varje ny chef / ingen hör av sig mellan mötena, jag får läsa på nätet vad som beslutats
  jag duger tydligen bara till att berätta min historia, inte till att rösta / jag vill bli bortplockad från påminnelserna, en gång räcker så bra
  är det okej att gå tidigare när man inte hänger med längre? / jag känner mig tom på idéer inför temadagen, har du förslag? / som ordförande skäms jag över att vi aldrig svarade henne
  mina frågor göms längst ner på dagordningen så att tiden alltid rinner ut / två av läkarna himlade med ögonen när jag tog ordet, det sved / jag står utanför i mejlkonversationen där allt avgörs
  den här gruppen har spelat ut sin roll, säger jag rakt ut / kan jag försvinna obemärkt ur mötet kvart i tre utan att det plingar?
  jag är på bristningsgränsen vad gäller blanketter, sex stycken i veckan / vi borde avrätta den där mallen och börja från ett tomt papper
  jag har stångat pannan blodig mot regionens ekonomer, bildligt talat / det känns som att skrika i en tunnel när vi lämnar remissvar
  jag är nog fel person, jag har ingen erfarenhet av barnsjukvård / hur ersätts en ledamot som blivit utesluten? / de andra skämtar på latin och jag skrattar med utan att begripa
  jag har tappat bort mig helt i dagordningen / jag är för gammal för breakout-rooms, låt mig sitta kvar i stora rummet / ordföranden frågar laget runt men hoppar alltid över min ruta på skärmen
  det är ingen konst att tiga, jag borde ha sagt något om patientavgifterna / jag gråter blod över hur långsamt det går med kunskapsstödet, haha
  mina synpunkter blev begravda i en bilaga till bilagan / vill inte sitta kvar som ersättare när jag aldrig kallas in / vad är poängen med förmöten om ingen läst?
  känner mig bortkopplad sedan ni bytte system / det är slut med mig som sekreterare, min hand klarar inte tangentbordet / vi orkar inte bära hela patientperspektivet på två personer
  hur visar vi att tystnad i mötet inte betyder ja? / jag fick ingen kallelse och trodde att jag blivit sparkad / vem bestämmer när en företrädare ska bytas ut?
  jag är urvattnad som föreläsare, har dragit samma bilder i sju år / de lyssnar artigt, och det är nästan värre än att bli avbruten / jag begär befrielse från uppdraget från den första april
  hen i receptionen visste inte ens att vår grupp fanns / det är tungt att vara den enda som minns varför vi startade / mitt namn saknas på dörrskylten, i protokollet och på fikalistan
  som tystlåten person behöver jag lite längre tänketid innan ni går vidare / jag har abdikerat som kaffekokare, någon annan får ta vid
  nej, jag kommer inte tillbaka till den gruppen, kulturen där passar inte mig / jag försvann ur deltagarrutan och ingen släppte in mig från lobbyn på tjugo minuter
  vi patienter är utfyllnad på era bilder, det vill jag ha sagt / ger upp kampen om parkeringstillstånd, jag cyklar / vi lät vår gamla tax somna in i måndags, det är tomt i hallen
  pappa somnade in på nyårsafton, vi var där alla tre syskonen / jag bölade i bilen hem efter mötet, det lättade / i dag är en grå dag, men kaffe och Melodikrysset hjälper
  jag har vårdat min make i nio år och skulle behöva avlastning en helg i månaden / blindtarmen höll på att ta mig som sjuåring, säger mamma
  nervsmärtan dämpas av de nya plåstren, jag kan sitta en hel timme nu / vår anhörigcirkel för suicidprevention träffas udda veckor på biblioteket
  efter min systers självmord 1994 fanns inget stöd, därför startade jag föreningen / jag sökte hjälp för självmordstankar som tjugoåring och fick den, det vill jag att fler ska få
  det är årsdagen av mammas begravning så jag är lite tunn i rösten i dag / sorgen efter Birgit kommer i vågor, men jag sjunger i kören igen / urnsättningen är på fredag så jag lämnar återbud
  det var min bästa vän sedan folkskolan som gick bort, jag hoppar över mötet den här gången / jag är trött in i märgen efter strålningen, det är väntat säger sköterskan
  fatiguen efter covid gör att jag behöver vila mellan punkterna / hemtjänstens byte av personal gör min fru orolig och mig slutkörd, vi vill ha fast kontakt
  får man växelvård om den sjuke själv säger nej? / jag är ledsen för att vi inte hann säga hejdå till Torsten innan han flyttade till boendet
  min väninna fick dödsbud från Finland i morse, jag sitter hos henne i dag / vi höll en tyst minut för Gunvor, tack för att ni gjorde det
  tårarna kom när ungdomarna berättade, det gjorde gott att höra dem / jag hade en depression 2006, fick KBT och har mått bra sedan dess
  utmattningen bröt ner mig för elva år sedan, numera säger jag nej i tid / sömnen är skral, läkaren har sänkt dosen kortison så det blir nog bättre
  tinnitusen är envis men med maskeraren i örat går det bra / jag saknar mannen min mest på söndagarna / det är konstigt att duka för en / huset ska säljas efter mamma, det river upp en hel del
  vi tog bort hästen i lördags, veterinären var så fin mot dottern / kanariefågeln dog och barnbarnet höll begravning under äppelträdet
  jag fick besked om återfall, men det går att behandla och vi börjar efter påsk / migränen slår till efter varje heldag, ett mörkt rum och tre timmar så är jag på benen
  artrosen i händerna gör att jag skriver kort, inte att jag är sur / min son har schizofreni och bor i eget boende, jag oroar mig mindre nu
  hur pratar vi om suicid i väntrumsbroschyren utan att skrämma? / tema för höstens anhörigdag är sorg efter suicid, vem kan föreläsa?
  vi vill att suicidstegen används lika på alla vårdcentraler / efterlevandesamtal borde erbjudas inom sex veckor, det har vi motionerat om
  som efterlevande mamma vill jag granska texten om bemötande / när jag låg på psyket 1989 var det bälte och tystnad, mycket har blivit bättre
  jag miste min tvilling i ett självmord när vi var arton, jag fyller sextio i maj / kapitlet om livsleda hos äldre är för kort, tycker vår pensionärsförening
  mind har en bra text om hur man frågar rakt om självmordstankar, kan vi länka den? / den som ringer 112 i kris måste få samma svar i hela länet
  jag har hållit fast i en krisplan sedan 2012 och den har aldrig behövt användas / vår film om en pojke som inte orkade leva visas på gymnasierna i höst
  psykologen säger att det är vanlig sorg och att det får ta sin tid / jag är nere över valresultatet i föreningen, men det är demokrati
  det är november och jag är seg som kola, dagsljuslampan är framme / pappas minne sviktar och det skär i hjärtat när han frågar efter mamma
  jag fick hålla hennes hand på slutet, det är jag tacksam för / kuratorn på hospice var en klippa för oss
  att skriva dödsannonsen var svårare än jag trodde, kan vi flytta mötet till veckan efter? / min bror dricker för mycket och jag går på Al-Anon på måndagar
  jag blir gråtfärdig av hur lite tid barnmorskan hade / hjärtat hoppade i otakt i våras, nu är det elkonverterat och lugnt
  jag tar starka tabletter mot värken enligt schema, därför kör jag inte bil / gallstenen är bortopererad och jag äter soppa / ryggen krånglar men sjukgymnasten har gett mig ett program
  det var tufft att återse avdelningen där han dog, men gruppen behövde se lokalerna / jag är så besviken på vården efter hennes sista sommar, och det är därför jag sitter här
  tröttheten efter stroke syns inte utanpå, skriv det i broschyren / mitt hjärta är krossat, föreningslokalen ska bli gym / det tog hårt på oss när läkaren slutade, hon var en av familjen
  jag längtar efter min syster i Chile, vi har inte setts på fem år / i dag skulle vår flicka ha fyllt trettio, vi tänder ljus och äter tårta
  anhörigstödet erbjöd samtal efter flytten till boendet, det hjälpte mig mycket / jag hade skuldkänslor länge efter att jag lämnade bort honom till demensboendet
  är det normalt att vara arg på den som dött, undrar en i min sorggrupp / hon har kronisk smärta sedan tonåren och går på smärtkliniken, det är hon jag företräder
  min dotter slutade skära sig när hon fick rätt hjälp, det är sex år sedan nu / han överlevde ett försök 2010 och är i dag stödperson i vår förening
  ångesten före höga hus har jag tränat bort med terapeut / jag känner mig vemodig, det är sista fikat innan Ritva går i pension
  kräftan tog farmor, farfar och faster, så ärftlighet är min fråga / jag ligger hemma med bältros, det bränner men medicinen är insatt
  fick stanna på hiva två dygn 2021, i dag plockar jag svamp / vi är slitna båda två, men kommunen har beviljat avlösning tisdagar
  snälla, kan någon annan hålla i anhörigkaféet, jag behöver en lugn höst / jag har gråtit en del sedan skilsmässan men grannarna drar ut mig på promenad
  det var en tung dag på jobbet, jag behöver bara soffan och en deckare / jag känner sorg för att vi missade att fråga pappa medan han kunde svara
  när hunden gick bort grät min man för första gången på trettio år / jag var rädd att dö när jag fick blodförgiftningen 2015, sjukhuset i Skövde fixade det
  min gamla mamma pratar mycket om döden, hon är 97 och lugn i det / jag är trött på att vara stark, sa en mamma i vår cirkel, och så skrattade vi alla
  tiden efter begravningen var värst, nu börjar det bli vår i mig med / svårt att koncentrera sig när man väntar på provsvar, men doktorn tror att det är ofarligt
  jag lider av resfeber, inget annat / fibromyalgin har skov just nu, så jag är med från sängen med kameran av / vi fick två extra år med honom tack vare den nya medicinen
  I've worked out how to open the appendix, you have to download it first / All sorted for Wednesday, keys are in the cupboard next to the kitchen
  Tonight's the last night for survey replies, don't forget / I've written the letter to the chair and copied in Maureen
  Letters written, invoices paid, just the name badges left before Thursday / Thanks for everything, folks, that was my final meeting and the allotment is calling
  Look after yourselves and I'll see you in the new year / See you on the other side of half-term! / Please take my name off the rota, I've moved to the Leeds group
  My train is stuck outside Crewe, start without me / Which bridge is closed, the one by the hospital or the old one? / We need some rope for the banner, has anyone got five metres?
  The pills come in a new box and half our members couldn't open it / Doses on page six are in grams, surely that should be milligrams / There's a leak in the roof so we're moved to room 2B
  I'll bring water and squash, somebody else do biscuits / Car's in the garage for its MOT, could I have a lift from Didcot?
  My bags are packed, passport's on the table, back from Tenerife on the ninth / This is the last you'll hear from me until Monday, switching the laptop off
  I've made up my mind, I'm voting for option B / The plan's finished and I sent it to the trust this morning / I gave away all my old folders when we cleared the office
  Someone else can have my parking space, I'm cycling now / Passwords are in the sealed envelope with Janet while I'm on leave / We decided to pull the plug on the newsletter, nobody opened it
  I jumped off at the wrong stop and had a nice walk along the canal / No turning back now, the posters are at the printers / The end is in sight, only two chapters of the guideline left
  I will be gone after lunch because my daughter has the school play / Is there a sharp knife in the kitchen for the birthday cake?
  Mind the step by the platform, our chair nearly went flying last time / I won't need the ticket anymore, meeting changed to online / I overdosed on mince pies at the carers' lunch
  He's left us for good, gone to the cardiology board, lucky them / I drowned the keyboard in tea so I write from phone / Everything is ready for tomorrow, I have put chairs and printed agenda
  It is finished! I send the report just before midnight / Tell everyone goodbye from me, I had to run for the number 14 bus
  Who feeds the cat when we go two days to conference is my only problem now / We buried the hatchet, me and the secretary, over a scone / Shoot me an email if the room changes
  Last one out turns off the lights and drops the key in the letterbox / I've paid off the hall hire so we owe nothing to anybody
  How far is the cliff-top hotel from the station, can wheelchairs manage? / My tablet ran out of charge halfway through the vote / She hit the roof when the minutes came out wrong
  My points go in one ear and out the other with that committee / Nobody clocked that I'd had my hand up for ten minutes / I'm snowed under with papers, is there a short version?
  I was dropped from the mailing list again, could you put me back? / I'd like to step down at Easter, who needs to know? / He just sits there and never says a word, should I ring him beforehand?
  I feel like a spare part among all those consultants / What's the use of me coming if it was decided last week? / I'm fed up of being the token patient
  They talked right over me, then a doctor said the same and got applause / I am so lost when they are using short letters for everything
  I don't belong to that group, the invitation was for my colleague Samira / It wears you thin, explaining the same thing to every new manager
  As chair I worry that our carer reps have gone quiet, any tips? / We're invisible on the website, not one patient rep is named
  I've run out of steam with this working group and will not stand again / I feel useless when the talk turns to tariffs and coding
  Feels like shouting down a well whenever we answer a consultation / They've replaced me without a word, I found out from the newsletter
  Nobody will notice if I skip the pre-meeting, will they? / I'm not wanted on the estates subgroup and frankly that suits me fine / My seat was given to somebody else, so I sat by the coats
  I always get left in the lobby and no one lets me in to the call / Can I slip away at three without the thing making a noise? / There's no hope of getting it through before the election
  I cannot carry the whole patient voice by myself, we need to be two / In meeting I am like furniture, they look at me only for the photo
  I have been sit in four meetings and still not spoken, how do I ask for the word? / I'm at the end of my tether with this expenses portal
  If the tone doesn't change, three of us are walking out of the board / I'm past caring which template we use, just choose one / It's soul-destroying, watching them cut our paragraph again
  I want out of the WhatsApp group, it pings all night / I was never asked, never briefed and never thanked, that's my feedback / We have lost the will to argue about fonts
  I felt about two inches tall when he corrected my grammar / The group has no future once the funding stops in March / I'd sooner watch paint dry than sit through another governance away day
  Nobody replies to me, is my email going in the spam maybe? / How do I resign nicely when everybody has been so kind? / My story gets used in every slide deck yet I never get a vote
  I'm the odd one out here, everyone else has a title / I have stopped going to that forum, the jokes about patients were not funny
  Our rep has been removed from the list of members by mistake, please restore her / It's pointless printing these, they change before I get to the door
  The chair thanked everyone by name except me, bit of a sting / I'm a bit burnt out on surveys, can it wait a fortnight?
  We had to have our old spaniel put to sleep on Sunday, house feels wrong / My father passed away in February and I'm still sorting his paperwork
  I had a little weep on the bus home after the meeting, felt better for it / Heavy sort of day, but the soup is on and the grandkids are coming
  I've cared for my wife for eight years and would love some respite at weekends / Meningitis nearly took me at nineteen, which is why I volunteer
  The pain clinic has changed my patches and I can garden again / Our charity runs a group for families bereaved by suicide, may we join?
  My cousin died by suicide in 1998 and I speak about it in schools / I had suicidal thoughts as a student, got good help, and now train GPs
  Could the leaflet say how to ask a friend about suicide, in plain words? / It would have been our ruby wedding today so I'm a touch quiet / Funeral is on Tuesday, so please accept my apologies
  I miss my mum most when the phone rings at six / Chemo knocks me flat on Thursdays, Mondays are much better for calls / The fatigue is real after long covid, I need breaks between the items
  My sister's dementia breaks my heart, though she still sings / I'm exhausted, up all night with a teething grandson / He was sectioned years ago and is now our vice chair
  My daughter self-harmed at fourteen, she's a paramedic these days / Grief comes in waves but choir practice keeps me afloat
  We'd like the safety plan section reviewed by people who have used one / The coroner's letters are cruel in tone, could our group rewrite them?
  I was widowed in the spring and am only now reading the minutes / I had depression long time ago in my country, here I got therapy and it's good
  When I hear the young man's story I cry, sorry for that, it was beautiful / My grandmother is dying peacefully at home, so I join only by phone this week
  I am sad because my favourite nurse is moving to Scotland / The hip aches in this damp but the new tablets take the edge off / Waiting on biopsy results, so forgive me if I'm scatterbrained
  My husband is in hospice now, the staff there are wonderful to us both / I feel low every November, the lamp and long walks sort me out
  Sepsis in 2017, walking the Pennine Way in 2024, thank you NHS / Could someone else run the carers' café, I need a quiet autumn
  The council finally agreed a sitting service, I might sleep on Fridays / Lit a candle for our boy tonight, twelve years gone / I felt guilty for ages after Dad went in the care home
  Our topic in spring is men, farming and suicide, speakers welcome / It hurts to see his empty chair in the meeting, he was a good chairman
  My knee is swollen like balloon but physio says it is normal after operation / I am homesick today, it is festival in Eritrea and I am here with rain
  Samaritans are coming to talk to the group, shall we invite the schools? / I've had a good cry over the closure of our ward, now let's write the petition
  The cat we had for nineteen years is buried under the plum tree / Anniversary of the stroke today, we always celebrate it with cake
  Losing the baby was a long time ago but the wording in that leaflet still stings / I'm tired the way new retirees are tired, lovely and lazy / headset finally gave up
  laptop's dying, three percent left / screen just went black on me / my hearing aid battery is gone / broadband's on its last legs out here / sound cut out, lost the last bit
  dead link in the invite btw / kettle's dead, so no tea / phone died halfway through Maureen's report / the old laptop is finished, getting a new one Friday
  can't get it to start, totally lifeless / that boiler has one winter left in it / can't stop thinking about item four / been thinking I might step down
  I've made up my mind, I'm resigning as chair / I'm ready to go, just send the link / going to do it tonight, the survey I mean / will get it over with this evening
  decided not to come on Tuesday / I intend to raise the waiting lists / can't decide whether to stay on another year / I've been planning this for weeks, the coffee morning
  tonight's the night, choir concert at eight / mind's made up, we're getting a puppy / unsubscribe me before I scream at the dog / take my name off the tea rota
  maybe I should just drop out of the course / I keep going back and forth about the holiday / toying with the idea of a new kitchen / I'm about to give up on this form
  thinking hard about who should replace me / good night all, I'm wrecked / night night, can't do another page / goodbye and thanks for the biscuits / so long everyone, it's been grand
  signing off now, bed is calling / won't be around after Friday, off to Tenerife / cheerio, and mind the ice on the steps / you won't hear from me till I've had my dinner
  I'm off, lights out in this house by ten / leaving you all in good hands with Siobhan / farewell do for Derek is on the 14th / last one out, please shut the window
  thanks for everything, enjoy the long weekend / all sorted, door's locked, alarm's on / gave my old desk to the charity shop / the letters are posted, all forty of them
  will's done at last, solicitor took ages / handed over my folders to Priya this morning / my affairs are in order, meaning the tax return is in / end it there, the clip drags on
  kill the music under her voice please / shoot the last scene again on Monday / burnt the stew and nearly cried / who has a sharp knife for the cake?
  slit the envelope carefully, there's a cheque in it / sauce is dead easy, just don't let it boil / one blood pressure tablet every morning / took my two paracetamol, head's better now
  nurse says finish the whole course of antibiotics / what does the guideline give as maximum metformin? / pharmacist split my dose into three / ran out of inhalers, collecting more at four
  does the programme say to stop warfarin before surgery? / my insulin goes in the fridge at the venue, ok? / can the leaflet say when to take the sleeping tablets?
  they doubled my statin and my legs ache a bit / crossing the bridge now, ten minutes / stuck behind a tractor on the bridge road / I'm at the station, which exit do I take?
  train's sitting outside Malmö again / is there parking on the far side of the bridge? / the rail bridge is shut so there's a coach instead / jumping on the next train if I can run that fast
  walking over the river to you, lovely morning / I don't know what to do with Mum, she hides the post / can't cope with everything at home, who do I ask about respite?
  knackered from minding Dad all week / need a break from caring, how does day care work? / the twins have me run ragged
  haven't slept properly since he came home from hospital, can the meeting be shorter? / husband with Parkinson's, so my evenings are gone / at my wits' end with the home help rota
  some days I'd swap with anyone, but then he makes me laugh / I am tired mother, three kids, please repeat slowly / could do with a carer for the carer, ha
  old Bess had to be put to sleep, poor thing / the budgie died, kids are inconsolable / vet ended it gently, he was seventeen and a good dog / buried the hamster under the apple tree
  wee one has chickenpox, so I'm on mute / daughter's off school with an ear infection / tummy bug here, nobody's eaten since breakfast / my son have cough, I join later
  nits again, the whole house is itching / the region couldn't organise a raffle / sick to death of their press releases / I could throttle whoever wrote this budget
  they've closed our ward and I'm livid / whoever designed that portal should be ashamed / rang four times, no one picked up / still no reply from anyone
  hello, is anybody there? my sound is off / nobody heard me, I was muted / said it all for nothing, nobody took notes / might as well talk to the wall in that committee
  they'd manage fine without me on Thursday / I don't matter much on this item, skip me / what's the point of a survey no one reads? / who speaks about suicide prevention in March?
  is suicide prevention a group of its own in our region? / the self-harm guideline is out for comment / we want a leaflet for families after a suicide
  our speaker lost her brother to suicide and now trains GPs / should schools be named in the prevention plan? / does the crisis line number go on the poster?
  sorry my English, I want say only I come late / I not understand the abbreviation, please explain / I am finish with the form now / it is too much papers for me, I read half
  please to cancel my chair, I go Finland / I don't want continue with two groups, one is good / my power is out but the computer have battery / heart's not in it tonight, I'd rather be fishing
  a warm scone would save my life today / nothing left to say on item two / I'm drowning in email since the newsletter / lost the will to read annex C
  it's a matter of life and death for the village bus, says my neighbour / the ice on the lake holds, we skate after lunch
  my microphone has been stone dead since they moved us to the new version of Teams / the lift in our building is out again so give me time for the stairs
  the car conked out in the school car park and the AA are two hours away / I lie in bed going over what the chairman said about travel money and then I doze off
  we've more or less decided to pull the plug on the newsletter after the spring issue / I have a plan for Thursday, sandwiches first and then the hard questions about waiting times
  been meaning to do it for months and this weekend I'll finally clear the attic / I think I'm going to leave at the break, the last bus to Ballina is at eight
  tonight we say goodbye to the Wednesday class, bring something to eat / I won't write again until January, we are twelve for Christmas and one oven
  good night from a very sleepy Aberdeen, I'll read the rest with my coffee / house is locked up, plants are with the neighbour, we're at the airport already
  funeral plan is paid for, says my mother, ninety-three, and now she wants a cruise / we need to lose forty seconds, so cut her walking down to the river
  he has one in the morning and two at night, as it says on the label / is it six or eight a day in the programme before you have to ring the doctor?
  I'm on the slow train, it stops everywhere and there's a goat in my carriage / meet me by the bridge, the red café, I'm the one with the yellow hat
  my mother asks the same thing forty times a day and I've started answering in song / I love him to bits but I'd give my right arm for one weekend off
  we took the old dog to the vet on Monday and the house is awfully quiet now / small one has fever and red spots, the doctor says three days at home and much to drink
  two years we've asked the region for a ramp and what do we get, a brochure / I left five messages with the switchboard about my knee scan and not one call back
  I spoke for ten minutes to a frozen screen, so that was a waste of a good argument / if I skipped the June meeting I doubt a soul would spot it, it's all about car parks
  could the suicide prevention workshop move to the afternoon because my train gets in at noon? / we ask that every clinic has someone trained in suicide prevention, that's our whole proposal
  in my country we bring cake when we stop in a group, so I bring cake / I have no strength for the gym after work, I just look at the bag and sit down / skärmen är svart hos mig
  batteriet tog slut, är tillbaka nu / hörlurarna har gett upp / hela datorn är kaputt / min platta vill inte leva längre, den är från 2013 / projektorn dog mitt i bildspelet
  kaffebryggaren har gått hädan / chatten känns lite död / hörapparaten tystnade, byter batteri / routern har lagt av för gott / tangentbordet sjunger på sista versen
  nu dog bilen också, jag får cykla / kylskåpet gav upp andan i helgen / tankarna snurrar kring budgeten / har tänkt klart, jag säger ja / kan inte släppa det där med kallelserna
  jag gör det i natt, när huset sover, läser remissen alltså / tänkte sluta efter årsskiftet / har länge velat säga upp mig som kassör / går och grunnar på lokalfrågan
  jag vill ut ur den här mejltråden / vill inte mer, ta någon annan till sekreterare / får lust att strunta i alltihop och plocka svamp / det får bli i morgon, jag har inte vågat ringa chefen än
  snart gör jag slag i saken och anmäler mig / jag har tänkt på det varje dag, ska vi byta mötestid? / i kväll händer det, premiär för teatergruppen / kan inte bestämma mig, stanna eller kliva av
  ska bara samla mod och trycka på skicka / jag lutar åt att avsluta kursen / ångrar mig nästan, men nu är jag invald / gonatt, ögonen går i kors / nu säger jag tack och god natt
  det här är mitt sista mejl före jul / adjö så länge, bussen kommer / vi ses aldrig på måndagar märker jag / sov gott allihop, dagordningen väntar till i morgon
  jag försvinner nu, barnen ska ha mat / farväl till sommaren, hej höstmöten / sista gången jag skriver protokoll, hurra / nu lämnar jag er med Kerstin, hon är bättre på siffror
  tack för den här tiden, ny representant kommer i mars / ni hör inte av mig förrän vecka 33 / det var allt från mig, kudden ropar / kramar till er alla, trevlig advent
  släcker lampan nu, läser resten på tåget / avslutningsfika på torsdag, jag tar med tårta / fakturorna är betalda, pärmen står i hyllan
  testamentet är skrivet, skönt att ha det gjort i god tid sa banken / har skänkt bort mina gamla skidor / papperen är påskrivna, vi flyttar i maj / har lämnat över allt till nya ordföranden
  nu har jag städat skrivbordet inför pensionen / kortet och koden har kassören fått / arkivet är tömt och larmet är på / hälsa alla att jag tänkte på dem i solen
  avsluta klippet där, det räcker / skär bort början, den är suddig / skjut om scenen i trapphuset / döda bakgrundsmusiken när han pratar / filmen slutar för tvärt, lägg till eftertext
  strimla löken och låt den dö lite i smöret / kniven biter inte, har du en brynsten? / såsen skar sig så det blev korv / brände mig på plåten, men bullarna blev fina
  slå ihjäl degen lite, så jäser den jämnare / en tablett till frukost, som vanligt / tar mina piller med filmjölk / tog två alvedon mot huvudvärken, känns bättre
  ska man ta sömntabletten före eller efter tio? / dosetten är fylld till söndag / har tagit slut på ögondropparna / insulinet måste ligga kallt under lunchen
  pencillinet är uppätet och halsen är bra igen / vad skriver riktlinjen om nedtrappning av kortison? / apotekaren delade upp dosen på tre gånger / får man krossa tabletterna i yoghurt?
  vårdprogrammet säger fyra om dagen, min läkare säger två / maken vill ha sin waran i den röda asken / tåget går från spår sju / bron är öppen för båtar, jag väntar
  går över bron och så till höger / vi rullar över Ölandsbron just nu / perrongen är hal, gå försiktigt / brobygget gör att 14:an kör en annan väg / hoppar av i Skövde, kan någon hämta?
  det är växelfel så jag kommer till punkt tre / ligger båtplatsen nära järnvägsbron? / fin utsikt från tionde våningen, kaffet serveras där / pappa ringer tolv gånger om dagen
  slutkörd efter natten med svärmor / kan man söka växelvård utan remiss? / jag behöver sova en hel vecka / tvillingarna suger musten ur mig
  maken glömmer spisen, så jag går inte hemifrån på kvällarna / någon annan får ta över tvätten, jag är färdig / att vara förälder och vårdare samtidigt tar på krafterna
  hinner aldrig sätta mig ner, avlösaren kommer på torsdagar / så trött på att vara spindeln i nätet / sonen vägrar skolan och jag vet varken ut eller in, vem i kommunen ringer man?
  gråter en skvätt i bilen ibland, sen kör jag hem och lagar mat / vem tar hand om den som tar hand om? / längtar till veckan då mor är på korttids
  man blir less när hemtjänsten byter folk varje dag / min fru sköter allt hemma och behöver vila, finns anhöriggrupp i Kiruna? / hunden fick somna in, han blev femton
  kaninen dog och barnen höll begravning / veterinären tyckte att det var dags för hästen / tomt i hundkorgen, saknar henne / marsvinet ligger begravet bakom syrenen
  undulaten föll av pinnen i natt, gammal var han / lillen har öroninflammation / vattkoppor här hemma, hela familjen prickig / minstingen har höstblåsor och är gnällig
  halsfluss på sonen, glass till middag / hosta hela natten, men doktorn sa vanlig förkylning / springmask på förskolan, jippi / han slog i hakan och fick tre tejpbitar
  regionen kan dra dit pepparn växer / blir tokig på deras växel / de la ner vår mottagning, skamligt / nu får det vara slut på sparkraven / jag kokar, vem godkände det här?
  politikerna borde få köa själva / den där direktören skulle jag vilja läxa upp / har ringt hela veckan, noll svar / sa det för döva öron / talade förgäves i tio minuter
  varför svarar ni aldrig på mejl? / det gör detsamma om jag kommer på fredag / ni klarar punkt två utan mig / min röst väger lätt i styrgruppen
  ingen saknade mig på mötet, fikat var nog för gott / är jag bortglömd på sändlistan? / de såg rakt igenom mig på presentationen / jag kunde lika gärna ha suttit hemma och stickat
  bryr sig någon om våra synpunkter på blanketten? / vad är det för mening med referensgrupper? / vem håller i punkten om suicid? / finns suicidprevention med i årsplanen?
  föreläsningen om självmord i jordbruket blev inställd / ska stödlinjens nummer stå på affischen? / remissen om självskadebeteende går ut på fredag
  hur följer vi upp suicidpreventiva insatser i skolan? / Världsdagen för suicidprevention är den tionde september / jag leder en cirkel för syskon som mist någon i suicid
  räknas dödsfall på spår in i statistiken? / psykologen talade om hur man frågar om dödstankar, bra föredrag / skyddsräcke på bron är kommunens fråga, inte vår
  kan MHFA-kursen hållas på finska? / jag läste en bok om självmord i Norden, tung men viktig / orden i suicidbroschyren är för krångliga / jag är inte bra svenska, kan du skriva enkel
  jag förstå inte vad betyder LAG / orkar inte med fler pdf:er i dag / hade hellre legat i hängmattan / är mosig i skallen efter vaccinet / hjälp, var la jag glasögonen
  nu är måttet rågat, inga fler Doodle / det svartnade på bilden när Per delade / väntar på döden av det här dokumentet, version nitton / livet leker, växthuset är klart
  jag vill bara hem till soffan / sista droppen i termosen, sen åker jag / tappade sugen på strategidokumentet / isen ligger, vi pimplar på söndag / höll på att gå under i snöskottningen
  blev stucken fyra gånger innan de hittade kärlet / ensam kvar i länken, har ni slutat? / ingen utväg, vi måste boka Folkets hus / jag lever, bara sen / räddaren i nöden, du hittade protokollet
  världen går inte under om vi skippar punkt fem / låt mig vara i fred med kaffet tills nio / känner mig som hundra år i ryggen / slutet gott, vi fick lokalen / nu är det över, tentan är inlämnad
  dags att ge sig av, stugan väntar / jag står vid vattnet och metar, ring senare / nerverna sitter utanpå inför mitt första anförande
  mikrofonen dog när jag satte i laddaren, så jag skriver i stället / allt blev svart när proppen gick, nu sitter vi här med stearinljus och termos
  värmepumpen sjöng sitt sista i morse så jag har mössa på mig i rutan / mobilen överlevde inte tvättmaskinen, nå mig på hemnumret tills vidare
  jag ligger och tänker på stadgeändringen när jag borde räkna får / har tänkt fram och tillbaka hela helgen och nu kliver jag av som suppleant
  vi har en hemlig plan för Gunnars sjuttioårsdag, säg inget i chatten / i kväll tar jag itu med det, hela högen med kvitton från i våras / nu vågar jag, jag ställer upp i valet till styrelsen
  tanken har slagit mig att byta från patientgruppen till anhöriggruppen / jag är klar att gå, ska bara hitta den andra vanten
  vi tänker göra slut på traditionen med julklappsrim, för ingen rimmar längre / det är lika bra att jag slutar nu, ni behöver någon som kan engelska
  godnatt på er, jag har suttit i möten sedan åtta och pallar inte en bild till / i kväll har studiecirkeln sin allra sista träff, sen är det sommarlov
  nu blir det tyst från mig ett tag, vi kör husvagnen till Nordkap / tack snälla ni för blommorna, det var fint att bli avtackad så / ha det så bra allihop, jag byter län och grupp i augusti
  dörren är låst, kaffebryggaren avstängd och larmkoden står på lappen hos Birgitta / vi har ordnat med fullmakter för mor, så nu kan brorsan betala räkningarna
  mina gamla krukväxter får den som vill ha, jag flyttar till mindre / klipp när hon går ut på bryggan, annars blir klippet över tre minuter
  kan vi avsluta filmen med tystnad och sen regionens logga? / fläsket ska ligga i saltlag över natten och sen kokas tills det faller isär
  skållade mig på pastavattnet så jag skriver med vänster tumme / min läkare höjde till två om dagen och nu sover jag som en stock
  står det i vårdprogrammet hur många tabletter man får ta per dygn vid migrän? / sambon tar åtta olika mediciner och apoteket har gjort ett schema på kylskåpet
  högsta dos paracetamol för äldre, är den med i vår bilaga eller inte? / tåget blev stående före bron för att någon glömt en barnvagn på plattformen
  ta trappan upp till gångbron över spåren, lokalen ligger mitt emot pizzerian / jag kör över Högakustenbron vid tio och tar en macka på andra sidan
  vi ses på perrongen klockan sju, jag har biljetterna och du har kaffet / mamma går ut mitt i natten i nattlinne, kan man få dörrlarm genom kommunen?
  jag är dotter, sjuksköterska, städerska och chaufför på samma gång, och lönen är noll / kan någon tipsa om avlastning, jag har inte haft en ledig helg sedan i påskas
  min man har ms och jag får ont i ryggen av alla lyft, vem skriver ut en taklift? / när sonen flyttade till gruppboendet grät jag en vecka och sedan sov jag en vecka
  vi lät veterinären ge gamla Sickan en sista spruta, hon hade så ont i höfterna / barnen ritade kors till katten och sen ville de ha pannkakor
  båda grabbarna har magsjuka, jag luktar såpa och kommer inte i kväll / flickan har trettioåtta och två men hoppar i soffan, så det är nog ingen fara
  jag blir så rosenrasande när regionen skickar brev till min far som är blind / de skyller på upphandlingen varje gång, snart skriver jag till tidningen
  växeln kopplar mig runt i cirklar och lägger på klockan fyra / jag skrev två sidor synpunkter i våras och de kom aldrig med någonstans
  ingen hörde vad jag sa för de satt och prasslade med smörgåspapper / om jag uteblev på torsdag tror jag knappt att ordföranden lyfte på ögonbrynen
  vi har tjatat i åratal om väntrummet och det var bortkastat, stolarna är lika hårda / kommunens nya plan för suicidprevention saknar helt de äldre, det vill jag säga på mötet
  kan någon ta min plats på suicidpreventionsdagen, jag är på dotterdotterns dop / vår förening bad om att anhöriga ska få ett samtal inom en vecka efter ett självmord
  jag gick in i väggen 2011 och jobbar heltid sedan länge, fråga gärna hur det gick till / jag har bo i Sverige fem år och vill fråga varför brevet är så svår
  min svenska tar slut när alla pratar samtidigt, kan man få det skrivet? / benen bär inte efter Vasaloppet så jag tar hissen hela veckan
  jag fick blodsmak i munnen av backen upp till sjukhuset, kan vi ses på biblioteket? / ni får klara bakningen själva i år, jag har armen i gips
  jag ser fram emot slutet på renoveringen mer än på julafton / sista biten kvar nu, sen är korrekturet klart och jag går ut i skogen med hunden / mamma dog igår och jag är så ledsen
  min pappa gick bort i natt / pappa dog i morse, kommer inte på mötet / min man har precis dött / min fru dog i förra veckan, jag sörjer / mormor somnade in i går kväll, det var fridfullt
  vi har förlorat ett barn / min syster dog på långfredagen, jag är bara så ledsen / det är en månad sedan min man gick bort och jag saknar honom / jag har begravning på onsdag
  vi begraver farfar på fredag så jag är borta då / min bästa vän dog i cancer i helgen / jag sörjer min son som dog i somras / sorgen efter pappa är tung men jag har familjen omkring mig
  jag gråter varje dag sedan mamma dog / min bror dog hastigt, jag vet inte hur man gör med allt praktiskt / vi fick dödsbeskedet i går / min hund dog i går och jag är helt förkrossad
  katten fick somna in, usch vad tomt / en i gruppen har dött, hur gör vi / vår ordförande har gått bort, vad händer nu / svärfar dog i söndags, kan någon ta min plats på mötet
  jag är änka sedan i våras / min dotter dog för två år sedan i dag / det är årsdagen av mammas död i dag och jag är ledsen / jag är i sorg och orkar inte läsa underlaget
  jag har sorg i familjen, så jag svarar senare / min sambo gick bort, får jag vara kvar i gruppen ändå / tack för blomman när pappa dog / det är så tomt efter mamma
  jag är så ledsen i dag, pappa är svårt sjuk / mamma ligger för döden på hospice, hon har det fint / vi vakar hos farmor, hon är gammal och mätt på livet
  min man är döende och jag sitter hos honom / pappa har inte långt kvar säger läkarna / my mum died yesterday and I'm so sad / my dad passed away last night / I lost my husband in March
  my wife died last week, I am grieving / we buried my brother on friday / I have a funeral on wednesday so I can't come / my best friend died of cancer this weekend
  I cry every day since mum died / our chair has died, what happens now / my dog died and I'm heartbroken / it's a year today since my son died / I'm in mourning and can't read the papers
  dad is dying, we are with him at the hospice / mum hasn't got long left, the doctors say / it's so empty without her / grandma passed peacefully on sunday / we had a death in the family
  I'm just so sad today / my partner passed away, may I stay in the group / thanks for the flowers when dad died / hes som en kråka, stannar hemma i dag
  jag är hängig och lite febrig, hoppar över mötet / krasslig, blir kvar i sängen på torsdag / har halsont och rinnande näsa, jag stannar nog hemma / jag är dålig i magen och kommer inte
  barnen har vattkoppor så jag blir hemma hela veckan / vaknade med migrän, får ligga i mörkt rum i dag / ryggskott, kan inte sitta, tar det på länk / jag har lånat ut min röst till förkylningen
  mobilen flög i golvet och skärmen sprack / datorn har hoppat ner från knät och är trasig / kaffet hoppade ur koppen rakt på tangentbordet / surfplattan ramlade i diskhon, den är slut
  telefonen är helt död, jag skriver från sonens / hörapparaten har hoppat ur och försvunnit / cykeln har kedjan hoppat av på / I'm hoarse and a bit under the weather, staying in on tuesday
  got a rotten cold so I'll stay in bed / tummy bug here, not coming / my tablet jumped off the table and broke / dropped the phone and it's finished / my hearing aid fell out and is gone
  min far vill inte leva på ett boende, han vill hem till sitt / pappa vill inte leva bland främlingar på äldreboendet / far vill inte bo kvar på boendet, han längtar hem
  min mor vill inte leva på sjukhem, hon vill vara hemma / mum doesn't want to live in a care home, she wants to go home / orkar inte en enda bilaga till / orkar inte ett teamsmöte till i dag
  orkar inte fler bilder, mina ögon går i kors / pallar inte ett enda frågeformulär till / jag orkar inte ta på mig fler grupper / jag orkar inte ta på mig något mer i höst
  mer än så här orkar jag inte åta mig i gruppen / jag hinner och orkar inte en arbetsgrupp till / klarar inte en enda förkortning till i dag
  jag somnade framför datorn och vaknade när mötet var slut / min man somnade mitt under mötet och vaknade av applåderna / jag dåsade till och vaknade när alla hade gått
  jag nickade till på föredraget / en sip te, sa hon, och så brände hon sig / jag drack te och brände mig på tungan / jag brände mig på kaffet / jag skar mig på papperet / jag klämde mig i pärmen
  jag slog i tån / och utan det sista bokstaven då / och med ett u på slutet / och den andra, var det samma / och FoU utan u / den där paragrafen, vad hette den
  jag tror det stod en paragraf där / I can't face another powerpoint / not one more form, please / I can't take on anything more in the group / can't do another survey this week
  I dozed off and woke up when everyone had logged out / my husband fell asleep during the call / I'm dying to hear what they said / dying for a cup of tea / dying to know what comes next
  I burnt my tongue on the tea / I cut my finger on the agenda / no energy for more meetings this term / jag har ingen ork kvar för fler enkäter / jag är slut som artist efter gårdagens heldag
  jag är mör efter mötet / jag dör av nyfikenhet, vilka blev valda till rådet / vill hoppa av uppdraget i arbetsgruppen, hur gör jag / kan ni ta bort mig ur registret
  när är sista mötet före sommaren / jag tänker sluta som representant vid årsskiftet / finns jag kvar i listan över patientföreträdare / det är ingen idé att ses om ingen läst underlaget
  ska vi klura ut en ny tid för workshopen / ingen lyssnar på oss på mötena, så var det i dag också / hur anmäler jag mig till regionens utbildning i suicidprevention
  jag sitter med i gruppen för självmordsförebyggande arbete, var ligger handlingsplanen / är så trött på papper, kan man få allt digitalt / deadline i morgon och skrivaren har dött
  min dator dog mitt i Teamsmötet / jag orkar inte med fler enkäter, får man hoppa över den här / vi måste få slut på dubbelbokningarna / radera mina uppgifter, jag är inte aktiv längre
  nu ger jag upp, länken går inte att öppna / jag vill inte vara med i Facebookgruppen längre / hur avslutar jag mitt konto här / kan jag säga upp mitt uppdrag i förtid
  vem tar över efter mig när jag slutar i styrgruppen / tack för den här tiden, jag lämnar över till Birgitta efter nyår / det där var droppen, nu klagar jag på arvodet
  skrattade ihjäl mig åt bilden i protokollet / jag höll på att dö av leda under presentationen / dödtid mellan två och tre, kan vi fika då / vi hänger löst tills budgeten är klar
  hängde inte riktigt med när ni pratade om tjänstedesign / kan du skära ner texten till en halv sida / jag skär bort de sista två minuterna ur filmen / hoppar du in för mig på fredag
  kastade in handduken på sudokut, men agendan är klar / hur länge finns inspelningen kvar / jag är borta i morgon men tillbaka på onsdag / försvinner från skärmen ibland, dåligt nät på landet
  det känns som att vi bara är gisslan i deras projekt / jag vill ut ur mejllistan, får tjugo mejl om dagen / vi får inte låta frågan om anhörigstöd dö
  projektet lades ner och ingen sa något till oss / vad är skillnaden mellan suicidprevention och psykisk första hjälp / behöver en talare till temadagen om självmord den tionde september
  har ni statistik över suicid i regionen till min föreläsning / det är livsfarligt halt utanför lokalen, ta broddar / var ska jag skicka sista kvittot för resan
  måste jag vara med hela vägen eller kan jag gå vid lunch / jag känner mig överkörd av tjänstemännen i den här frågan / sista chansen att anmäla sig är på måndag va
  sluta skicka påminnelser till mig tack / kan vi göra slut på kaffet innan vi går / mördande tempo på det där mötet, hann inte anteckna / jag tål inte mer powerpoint i dag
  min plats i rådet går ut i december, vad händer sen / dödfött förslag om ni frågar mig, men vi kan rösta / ingen skulle sakna punkt fem om vi strök den
  det vore bättre om jag inte var med i just den gruppen / jag ska skriva ett avskedskort till vår samordnare som går i pension / vill inte sitta kvar som ordförande ett år till
  är det någon mening med att fylla i båda blanketterna / kan man ångra sig om man tackat nej till ett uppdrag / min röst försvann på Teams, var det bara jag
  vi planerar slutet på projektet nästa vecka, vem bjuder vi in / jag ger bort min biljett till konferensen, någon som vill ha / allt är klart, dörren är låst och nycklarna ligger i skåpet
  vi står på bron utanför entrén, vilken våning var det / har tabletten med mig så jag kan visa bilderna / min grupp heter Livlinan, stavades fel i listan
  kan vi döpa om kanalen, det gamla namnet är dött / överlever man ett helt digitalt möte på fyra timmar, haha / det gick åt skogen med ljudet, vi tar om det / jag vill dra tillbaka mitt samtycke
  jag måste kasta mig på tåget nu, hörs sen / snart sommar, då går vi allihop i ide / vad gör regionen för att minska antalet självmord bland unga
  vem har ansvar för efterlevandestödet i vår kommun / hejdå och tack för idag, vi ses i oktober / det här blir min sista mandatperiod, sen väntar barnbarnen
  känner mig som ett alibi när allt redan är bestämt / jag har fått nog av lösenord som går ut / dagordningen är för lång, kan vi avliva några punkter
  I'm dying to know who got picked for the panel / how do I leave the working group / please delete me from the register / is this the last meeting before summer
  I want out of this assignment, it's not my area / this deadline is killing me, can I have until Thursday / could you point me to the suicide prevention training dates
  nobody listened to a word we said in there / I'm sick and tired of all these forms / there's no point in meeting without the report / my laptop died halfway through the call
  how long do you keep my details after I have gone from the list / I'd like to end my membership from January / am I still on the list of representatives
  I would kill for a decent cup of coffee at these events / we need to cut the leaflet down to one page / I give up, where's the button for sharing my screen
  can I jump out of the meeting a bit early / I'm finished with the review, where do I send it / who will replace me when I step down as chair
  saying goodbye to our coordinator with cake on Friday, who's in / I don't want to be in this chat anymore, too many notifications / the project is dead in the water without funding
  which of you work with suicide statistics for the region / I feel like a token patient in that group / what happens when my term ends / stop to send me invitation for the wrong group please
  my Teams is hanging since the update / I can't live without the big-print version, thanks for sending it / shot in the dark, but does anyone have last year's minutes
  I am done with paper, can we have it digital / is it possible to withdraw my consent for the photo / it was overkill with three consultants for one workshop
  I bowed out of the survey, it was way too long / I have no voice in this council, how can we change the rules / we're writing a chapter on self-harm in schools, who can read it through
  I will be gone next week, ask Anders instead / let's not flog a dead horse, next item please / how I finish my account in the app
  the train's late so I'm still on the platform, start without me / jag är så ledsen över att ingen tackade oss efter projektet / pappa gick bort i februari och det känns tomt hemma
  jag gråter fortfarande när jag berättar om min sjukdomstid för gruppen / orkar inte läsa hela utredningen ikväll, är helt slut
  har varit sjukskriven för utmattning och är rädd att det kommer tillbaka / det gjorde ont att höra läkaren prata om oss som kostnader / känner mig ensam som enda närstående i arbetsgruppen
  saknar min man, han brukade skjutsa mig till alla möten / jag sover dåligt inför mötet på tisdag, oroar mig så / det blev tungt att höra de andras berättelser idag, behöver vila lite
  är orolig för min dotters provsvar på fredag / jag blev så besviken att jag grät i bilen hem / har sorg i familjen och kan inte komma på torsdag
  min vän i föreningen dog av cancer förra månaden, vi var nära / trött in i själen efter alla år av att bråka med vården / jag känner mig dum när alla andra kan orden och inte jag
  det är jobbigt nu, mamma har fått demens och känner inte igen mig / nervös så att magen värker, ska tala inför hundra personer / jag skäms över att jag började gråta på mötet
  blir så nedstämd av mörkret i november, men det brukar vända / har ingen energi kvar efter behandlingen, behöver nog pausa uppdraget / det var ett år sedan min son dog och dagen blev tung
  mår inte så bra idag, tar det lugnt hemma med te / jag är ledsen och arg på att de strök vårt förslag / oron för sambons operation gör att jag inte kan koncentrera mig
  kände mig så liten när ordföranden avbröt mig / skilsmässan tar på krafterna så jag hinner inte svara på mejl / jag grubblar på om jag sa något dumt på workshopen
  hunden fick somna in i går och jag är alldeles förstörd / är slutkörd, barnen har varit sjuka i tre veckor / jag känner mig överflödig i gruppen sedan de nya kom
  värken har varit hemsk hela veckan, jag blir så låg av den / förlorade min bror i självmord för tio år sedan, det berör mig ännu när ämnet kommer upp
  tungt hjärta idag, det är mammas födelsedag och hon är inte med oss / jag har tappat sugen efter allt motstånd från kliniken / ensam på hotellet efter konferensen och lite ledsen bara
  pengarna är slut innan månaden är slut, det stressar mig / fick beskedet att sjukdomen är tillbaka, vi är chockade men doktorn har en plan / jag är så less och ledsen på att aldrig få svar
  känns hopplöst att förändra vården, men jag försöker igen efter semestern / I'm gutted they cancelled our session without asking / my mum passed away in the spring and I miss her terribly
  too worn out to read another forty pages tonight / I felt so small when the consultant laughed at my question / worried sick about my grandson's scan next week
  it's been a rotten week and I just need a quiet weekend / I cried after the meeting, I don't know why it hit me so hard / I feel sad that nobody from the clinic remember my name
  we buried my uncle on Friday so I'm a bit behind / my back pain is bad and I am in low mood today / lonely since the kids moved out, these meetings help a bit
  I'm anxious about speaking in front of all those doctors / missing my wife today, she was the one who got me involved / completely drained after telling my story again
  feeling rather down about how little has changed in five years / I lost my job and I am ashamed to tell the group / caring for dad round the clock has left me exhausted
  I am disappointed and it hurts that they didn't listen on us / can't stop worrying that I have forgotten something important
  grief comes in waves, today it was the hospital corridor that set it off / Jag har fyllt 74 nu, hur länge är det tänkt att jag ska hålla på?
  kan jag ta med bebisen? hon är sex månader och ammas / såg ni att förskolan ska stänga pga vattenskada, fattar inte hur vi ska lösa det
  Jag har skrivit fel i mitt svar, det ska stå fatigue och inte fatik. / Jag läser om Moberg för fjärde gången, han håller än.
  Räcker det med att jag lämnar mina synpunkter skriftligt om jag inte orkar komma? / Jag har flyttat och fått en ny adress, Björkvägen 4.
  ja vad heter hon som håller i pengarna och blanketterna jag har tappat bort namnet / kan nån annan gå i mitt ställe när jag inte får tag på avlösare
  mamma vill inte ha hemtjänsten på morgonen och jag vet snart inte vad jag ska ta mig till / ja hallå hör du mig nu är den på tror jag
  mjölk ägg kattmat och mammas medicin nej inte dit det skulle / godnatt nu orkar jag inte mer ikväll / Det är snö ända upp till fönstren här, hoppas bussen går.
  Nu vet jag äntligen vad jag vill säga till de andra, låt mig svara. / Min skärm är alldeles svart sedan i morse. / Jag har fyllt i uppgifterna åt fel håll i ordlistan, förlåt mig.
  Pinga alla om att svarstiden går ut i morgon. / Feeling better, I'll be there after all. / My mic seems dead. / running 10 mins behind, sorry / thinking of quitting tbh
  my landlord is selling the flat and i have to move / my hair is purple now btw
`);
