import { sentences } from '../../words/sentences.js';

/** What people tell of their lives and of care, and write in passing: none of it is need, whoever and whatever it is about. */
export const everydayStories: readonly string[] = sentences(`
  jag ramlade på isen i januari förra året och låg tre veckor på rehab, det var trappan hemma som var värst sen / viktigast var nog att nån ringde dagen efter, det gjorde ingen
  hemtjänsten visste inte att jag kommit hem så kylen var tom / min man fick fel dos i två månader innan nån upptäckte det på vårdcentralen
  jag fick veta det i ett brev på en fredag, sen var det stängt till måndag / läkaren sa det på väg ut genom dörren typ, "ja det är alltså parkinson"
  när pappa fick sin demensdiagnos fick vi en broschyr å det va det / dom ringde aldrig upp fast jag stod i kö hela förmiddagen
  på akuten satt vi elva timmar med mamma på en brits i korridoren, det var 2019 / sonen hade krupp som liten, många nätter vid öppet fönster blev det
  vår dotter låg inne för ätstörning i åtta månader när hon var sexton, idag pluggar hon i lund / hade velat ha en enda person att ringa till, inte sju olika nummer
  det jag minns mest är undersköterskan som satte sig ner på sängkanten / min fru hade bröstcancer för nio år sen och vi pratade aldrig om hur jag hade det / ingen frågade barnen nånting
  vården borde fråga oss anhöriga hur vi sover, det räcker så / man blir ju nån sorts samordnare fast ingen har bett en om det / när svärmor kom hem hade hon fjorton mediciner och ingen lista
  de bytte tabletter på apoteket och hon trodde att det var två olika, så hon tog båda, tack och lov gick det bra / jag fick diagnosen på telefon mitt i en kassakö på willys
  min bror gick bort i alkohol 2008, det är därför jag sitter med i den här gruppen / mamma dog på hospice i höstas, det blev fint på slutet
  det har gått fyra år sen vi förlorade vår pojke och nu orkar jag prata om det i sånt här sammanhang / som mamma till nån i psykiatrin lär man sig att alltid ha väskan packad, så var det på den tiden
  hon skar sig mycket som tonåring, nu är hon trettiett och har egen familj / vår son försökte ta sitt liv 2014 och det vi saknade då var uppföljning efter utskrivning
  jag tycker vi ska lyfta hur suicidriskbedömning görs på vårdcentral / hur ser siffrorna ut för självskada bland unga i vår region? / finns det nåt vårdprogram för suicidprevention hos äldre män?
  ska vi ta upp våld i nära relationer på nästa möte eller är det socialtjänstens bord? / är frågan om våld obligatorisk på mödravården?
  palliativregistret visar att brytpunktssamtal görs i knappt hälften av fallen / vad menas med allmän palliativ vård, är det samma som asih?
  jag har ms sen tjugo år och sitter i rullstol på jobbet men går hemma / heter gun-britt, 74 år, reumatiker, bor i boden / min son har satt upp det här åt mig så ha tålamod
  barnbarnet visade hur man trycker men nu har hon åkt hem / är pensionerad lokförare och har hjärtsvikt, det är väl min merit / min fru sköter datorn vanligtvis men hon är på körövning
  jag är 29, har bipolär sjukdom typ 2 och jobbar halvtid på ett bibliotek / vi är två som delar på uppdraget, jag och min syster / har epilepsi men har varit anfallsfri i sex år nu
  jag har diabetes sen jag var nio och kan inte räkna kolhydrater än / min hund har ätit upp dagordningen, på riktigt / katten ligger på tangentbordet så ursäkta stavningen
  vi ska till kanarieöarna på torsdag så då kan jag inte / det är minus 27 här i arvidsjaur och bilen startar inte / kaffet tog slut mitt i punkt fyra
  tåget står still utanför sala igen, nån kontaktledning / jag sitter på tåget över bron så det kan brytas / hoppar på bussen nu, är med om en halvtimme
  öresundsbron är avstängd för blåst så jag tar mötet hemifrån / kör bil just nu, svarar ikväll / var ligger lokalen från centralstationen räknat?
  vi flyttar till en etta nu när benen inte orkar trapporna / jag ska operera knät den 12:e så jag är borta två veckor / är sjukskriven till påsk, kan nån ta min plats?
  blev helt slut efter mötet igår, det var mycket på en gång / jag orkar inte läsa 140 sidor till fredag / så trött på alla förkortningar att jag kunde skrika / jag ger upp, hittar inte knappen
  teams dör hela tiden för mig / datorn kraschade mitt i, missade jag nåt viktigt? / ljudet försvann och sen blev allt svart / kan nån skjuta på mötet en kvart?
  ordföranden klippte av mig mitt i en mening / han i ordföranden lyssnar inte på oss, det är hopplöst / kan jag kliva av gruppen mitt i mandatperioden?
  jag vill inte vara med längre i den här arbetsgruppen, vem säger jag det till / nu får det räcka med mejl / slutar påminnelserna om jag trycker nej här? / stäng av det där plinget är du snäll
  vilken dos av metoprolol är vanligast vid hjärtsvikt? / ska jag ta alvedon före eller efter maten / har 150 över 90 på morgonen, är det högt för min ålder?
  sover dåligt sen jag började med kortison, är det vanligt? / kan man ta melatonin samtidigt som blodtryckstabletter / hur många ipren får man ta på en dag? / ryggen värker som vanligt, inget nytt där
  jag har ont i höften så jag står upp på mötena / vad är skillnaden mellan waran å eliquis / min mamma vill inte ta sina tabletter för att dom är så stora / dosetten är ett kapitel för sig
  dosreceptet kommer i påsar å hon klipper upp alla på en gång, det är ju hela problemet / jag höll på att dö av skratt när han sa gapanalys för femte gången / det här protokollet tar kål på mig haha
  hellre dör jag än sitter i ett arbetsutskott till, nä skoja bara / dödlinje är onsdag eller hur, deadline menar jag / frågan är död sen i våras, tyvärr
  vi slog ihjäl en timme på perrongen i hallsberg / dom sköt ner vårt förslag direkt / hoppade till när telefonen ringde / han hoppade över min punkt / vi drunknar i enkäter
  hänger inte med när dom byter bild så fort / det hänger på regionen / panik, hittar inte länken och mötet börjar om två minuter / det ser mörkt ut med budgeten / svarta siffror för en gångs skull
  det var sista gången jag åkte dit med bil på vintern / hejdå alla, tack för i år! / tack och farväl till anders som slutar i gruppen / vi får begrava den idén / nu är det slut på semestern
  det tog död på diskussionen / man kan ju gå ut med huvudet före efter ett sånt beslut / jag exploderar snart på den här skrivaren / det skar sig mellan professionen och oss
  skär ner texten till hälften så läser folk den / jag brinner för anhörigfrågor / är lite utbränd på region-språket / hon vill / inte mig / ge mig / vill inte nu / han slog till / ska tänka på det
  kan inte sova i bilen / han ger / hon tog / jag tar det / min fru sa ja / hos mamma / med pappa / åt min man / till min son / för dottern / dom gick / dom vill inte / kom hem / gick hem / kom igen
  låt mig se / låt henne prata / vill du ha / han vill ha / kan inte komma / kan inte svara / orkar inte läsa / orkar väl det / hinner inte / fick ont / fick inte plats / ligger kvar / ligger på bordet
  stod där länge / sitter ner / hoppa in / slutade röka / slut på papper / aldrig mer bulle / sista sidan / sista punkten / är kvar / finns där / finns ingen länk / borta imorgon
  inte här imorgon, däremot på fredag / bron var stängd / över bron / tabletterna hjälper / mina tabletter är gula / två tabletter / kniv och gaffel / kniven är slö / repet gick av på båten
  bössan är min farfars / jagar älg / skjuter upp det / skjut fram mötet / slå mig en signal / slog fel nummer / slå på ljudet / han skrek av glädje / hon grät en skvätt på filmen / gråter av lök
  hör röster från rummet bredvid, stäng av micken nån / känner henne / känns bra / känns tungt i benen / vet inte riktigt / tror inte det / tänkte det / tänker på dig / säg till mig / sa hon det
  säger dom / bad henne ringa / hjälp mig hitta / hjälp med länken / hjälper henne / rädd för ormar / ensam i rummet / själv hemma idag / vara själv / vill va ifred en stund, ska laga mat
  inte hon heller / bara jag / bara vi två / mig också / hennes tur / mitt barnbarn / min mor / farmor bakar / brorsan kör / svärfar kommer / ungarna är här / gubben snarkar / kärringen min fyller år
  exet har bilen / grannen bankar på golvet igen / ring mig ikväll / skrev klart brevet / lämna mig utanför / släpp det / håller med / håller inte / tål inte mjölk / dricker kaffe
  svalde fel men det gick över / andades lugnt / blöder näsblod ibland / bröt armen 98 / ramlade av stolen haha / somnade i soffan / så trött på det / ledsen, fel grupp / förlåt, fel fönster
  tack för allt ni gjort i år / vi ses kanske / adjö teams / snart framme / blev så / behöver inte / måste ju det / får hon / fick han / ge henne tid / gav upp det / död länk / nej, det räcker
  ta bort det / jag vill ta tillbaka svaret / avsluta / sluta / inte nu / klar / nej tack / ja tack, spara / ångra / radera allt jag skrev / jag ångrar mig, ta inte med det
  stryk det sista / behåll bara första meningen / skicka inte det till ordföranden / det är bra så / det var allt från mig / inget mer / nästa fråga / vi tar det en annan gång / gå vidare / börja om
  avbryt det här / jag vill inte svara på den / den frågan passar inte mig / lägg ner / låt bli att påminna mig / påminn mig imorgon i stället / nej jag menade det andra mötet / glöm det
  glöm mig i det här utskicket / ta bort mig från listan / ta bort mitt namn / vill inte att nån ser det / bara jag ska se det tack / ja skicka till carina / vänta, jag är inte färdig
  ändra till tisdag / hur gör jag för att komma ut härifrån / hur avslutar jag kontot / kan du radera mig helt / jag vill försvinna ur deltagarlistan / vad gör du med det jag skriver?
  vem läser det här / är du en människa eller en robot / nä nu skiter jag i det här, tar det imorgon / tyst på dig robot / sluta fråga om mitt mående, jag undrade över dagordningen
  nej ingen fara med mig, jag citerade bara riktlinjen / allt är bra, det var bara ett uttryck / det gäller inte mig utan statistiken på sida fyra / jag behöver ingen hjälp, bara förklaringen på lpo
  jaha / ja / nej / gör det / gör inte det / spara utkastet / visa igen / förklara kortare / förstår inte vad du menar / skriv enklare / för lång text, hann tröttna / kan du säga det på svenska
  vad kan du göra egentligen / lotsen hjälp / hjälp, vad betyder rag? / behöver hjälp med inloggningen / hjälp mig formulera mig snällare / jag behöver prata med nån om arvodet
  kan nån ringa mig om reseräkningen / akut: var är mötet? / det är bråttom, vilken sal? / nödlösning: jag ringer in / larma inte, jag bara frågar / jag vill lämna / lämna gruppen hur
  jag slutar vid årsskiftet, tack för mig / mitt sista möte blir det i juni / efter nyår är jag inte kvar i rådet / det är inte min grej längre / nu orkar jag inte klicka mer / ge mig en paus
  vila lite först / jag väntar på min fru, hon kan det här / min fru vill också läsa / hon ger mig papperna ikväll / han vill att jag svarar men jag vet inte / dom ger oss aldrig underlaget i tid
  hon vill sitta bredvid när vi har möte / mig gör det inget / för mig går det bra / ge det till mig så skriver jag ut / ingen sa nåt till mig
  min fru ger sprutan på morgonen å jag lagar frukost, så har vi delat upp det / hemma igen efter bypassen var det duschen jag var rädd för, konstigt nog
  jag hade velat veta att man kan bli så nedstämd efter en hjärtinfarkt, det gick över till sommaren / stroken kom en tisdag 2017, jag tappade kaffekoppen och frun fattade direkt
  förr satte dom i halsen på sjukhusmaten, nu får dom timbalkost / min systerdotter fick en allergichock på dagis en gång, sen dess har alla penna
  pojken fick feberkramp när han var två, jag glömmer aldrig ambulanskillen som sjöng / när jag vaknade på iva visste jag inte vilket år det var, idag kan jag skratta åt det
  jag bröt lårbenshalsen på midsommarafton och fick åka i potatislandet i ambulans / det viktigaste var att nån förklarade ordet metastas på svenska
  som närstående blev jag osynlig, dom pratade över huvudet på mig / vi anhöriga behöver veta vem som är fast läkarkontakt, punkt
  jag var tolv när mamma blev sjuk första gången och ingen vuxen förklarade nåt / pappa hörde röster under sina sista år men han var ganska sams med dom
  min son har schizofreni, bor i egen lägenhet sen fem år och spelar innebandy / brukarrevisionen hittade att folk saknade samtal efter tvångsåtgärder
  bältesläggningar har minskat med hälften sen 2015 enligt årsrapporten / kan nån förklara lpt å lrv för mig, jag ska tala om det på måndag
  hon fick ect förra våren och minns inte midsommar men mår prima / hur många dör av hjärtsvikt i sverige per år egentligen? / dödstalen för bukaortaaneurysm har gått ner står det i bilagan
  är dödsfall på särskilt boende med i statistiken / självmord är tyngsta punkten på dagordningen så jag föreslår den före lunch / föreläsningen om hedersvåld var bra men för lång
  frågeformuläret om sexuellt våld borde finnas på arabiska också / abortvården ska få ny riktlinje, ska vi tycka till? / medicinsk abort i hemmet är en punkt för lag kvinnosjukvård
  lpo:t för beroende vill ha en anhörig till / naloxonprogrammet räknas upp som goda exempel, vad är det? / överdoser på sjukhus, är det avvikelsehantering eller lex maria
  vem anmäler man en vårdskada till / dom glömde min remiss i ett halvår, bara så ni vet varför jag är petig / fick blodpropp i lungan efter gipset, därför tjatar jag om sprutorna
  min kompis man hittades i tid tack vare en granne, så var det för tio år sen / svärfar sköt sig på sjuttiotalet, i den släkten pratade man aldrig om sånt
  det blev tomt efter bengt men jag har kören och hunden / sorgegruppen i kyrkan hjälpte mer än nån doktor / jag blev änka vid femtiotvå och gick tillbaka till jobbet efter tre veckor, för tidigt
  man gråter när man gråter, sen går man ut å krattar löv / mamma sa alltid att hon ville dö hemma och så blev det, med fönstret öppet
  när demensen kom slog han ibland, det var sjukdomen, idag bor han på ett bra boende / hon gick vilse i nattlinne en vinter, sen fick vi larm på dörren
  min man kunde inte prata efter operationen så vi hade en griffeltavla / det kändes som att ramla ner i ett hål när beskedet kom, men vi klättrade upp / cellgifterna tog håret, inte humorn
  bröstet togs bort 2011, det var en måndag / stomin var jobbig första året, nu reser jag överallt / kronisk smärta sen en bilolycka 1993
  har provat elva sorters smärtlindring, morfinet slutade jag med själv i samråd med läkaren / trappade ut sömnmedlet i våras, tog fyra månader / sertralin gav mig muntorrhet, är det fler som haft det?
  vilken tid på dagen tar man levaxin bäst / glömde morgonens blodtryckstablett, ska jag ta två ikväll? / får man dricka vin till antibiotika
  det står högst åtta om dagen på asken, varför skriver riktlinjen sex? / har du nån bra källa om överdosering av paracetamol till patientbroschyren
  järntabletter gör magen svart har jag hört, stämmer det / mitt socker låg på 7,2 imorse / pulsen går upp när jag går i backar, rätt väntat vid åttio / lite andfådd i värmen som alltid med min kol
  migrän idag så jag lyssnar med kameran av / magsjuka i huset, alla tre barnen / har feber så jag hoppar över dagens möte / är hes, kan inte prata men kan skriva / ryggskott igen, sitter på en boll
  tandläkaren kl tio, kommer sen / gråstarren opereras på onsdag, höger öga / hjälpmedlet piper, nån som vet hur man tystar en hörapparat?
  fastnade i hissen på landstingshuset en gång, därför tar jag trappan / har höjdskräck så jag tackar nej till utsiktstornet på studiebesöket / svindel när jag tittar på era slides haha
  kommer med tåg 14.05, nån som hämtar? / vägen är avstängd efter en olycka så jag blir sen / körde nästan på en älg vid storuman, men nu är jag hemma / bilen dog vid rastplatsen
  färjan går inte i storm / åker längs kusten hela juli utan täckning / ska vandra i sarek med brorsan / vi plockar hjortron så länge / snön ligger meterdjup, har skottat sen fem
  köpt stuga utan internet, underbart / pimplar på lördag om isen håller / isen höll inte så vi stannade på land / hunden fick avlivas i förrgår så jag är lite låg, men gamla va hon
  kaninen rymde, ursäkta avbrottet / höns har jag, åtta stycken / min papegoja säger hej då när mötet börjar / är vikarie på en skola i umeå / jobbade som sjuksköterska i 31 år på infektion
  före detta polis, numera anhörig på heltid / driver en frisersalong, klipper tre dar i veckan / sågverket stängde så nu har jag tid för sånt här / är invald av hjärt-lung i dalarna
  sitter för attention men talar bara för mig själv idag / morfar till sju / skild, två vuxna barn, en envis tax / min sambo är finsk så jag blandar orden ibland
  svenska är mitt tredje språk, skriv lätt tack / har dyslexi, kan du läsa upp / jag ser dåligt, större bokstäver / det är väl inte hela världen om vi missar en punkt
  jag dog lite inombords när han visade slide 87 / dom mördade min text i redigeringen / stendöd stämning på länken idag / dödstrist protokoll men viktigt
  gå inte under jorden nu, vi behöver dig på torsdag / jag sitter på nålar inför beslutet / hugg tag i frågan nån / dom högg oss i ryggen med den där budgeten / kastade mig på cykeln å hann precis
  kväva frågan i sin linda, så gör dom alltid / får ingen luft i dom här lokalerna, öppna fönstret nästa gång / dränkt i mejl sen semestern / det var droppen, nu skriver jag till ordföranden
  jag har fått nog av gamla bilder utan text / går på knäna efter jul, marsipanen är slut också / så är livet / lever du än, ingegerd? länge sen vi sågs / dödsbra jobbat av er
  kollegan gick bort sig i korridoren å missade början / jag gick på en mina där, visste inte att han var politiker / bommen går ner vid järnvägen, vänta / spåret är fel, vi skulle prata om remisser
  sluta tvärt där så hinner vi fika / avslutar med en dikt om ni orkar / nu släcker vi ner för idag / mörkt ute redan kl tre / natten lång har jag läst remissvar
  jag vaknade tre och började tänka på lathunden / ligger vaken å grubblar på om jag sa nåt dumt på mötet / känner mig dum när jag inte kan orden
  känner mig ensam om att vara patient i gruppen, finns det fler? / ibland undrar jag om min röst gör nån skillnad i rådet / är jag till besvär om jag frågar en gång till?
  vill inte vara nån belastning men var hittar jag förra protokollet / sjukdomsbörda, vad betyder det ordet / anhörigbördan mäts visst med en skala, vilken heter den
  upplevd meningslöshet är en fråga i enkäten, nr 14 / hoppas det är okej att jag är lite långsam / jag är rädd att jag missförstått uppdraget / blev ledsen av hur han svarade mig men det är utrett nu
  jag blev så arg på försäkringskassan att jag gick ut å högg ved / det är tungt att prata om men jag gör det gärna om det hjälper nån annan / vill nån dela skjuts till skellefteå?
  hon ger alltid bra svar den där processledaren / han gav mig sin plats / min fru tycker jag ska söka mer betalt / min fru går på gympa tisdagar, då är datorn min
  min man är inte så förtjust i att jag är borta på kvällarna / mannen min kör mig till stan så tiden får passa honom / min mamma blir hundra i augusti!
  pappa är pigg, nittioett, kör fortfarande åkgräsklippare / dottern tar studenten den dagen / sonen rycker in i lumpen, sköt bra på mönstringen tydligen / systern vill gärna bli suppleant
  syskonen ringer mig när det gäller morsan / barnen har höstlov / ungen grinar, jag måste lägga på / bebisen sover äntligen, skriver tyst
  hon somnade ifrån oss i april, lugnt och stilla, jag är med igen från nästa möte / begravning på fredag, en gammal arbetskamrat, så jag kan inte / bouppteckningen tar all tid just nu
  ska skriva testamente på banken kl 13 / har ordnat framtidsfullmakt, rekommenderas / livsarkivet, är det nåt vi ska tipsa om? / donationskort har jag haft sen jag var arton
  hlr-kursen var kul men knäna tog stryk / finns hjärtstartare i möteslokalen? / brandövning på huset, vi står alla ute / larmet tjöt men det var bara rostat bröd
  vad säger man till 1177 när man vill klaga på väntetid / numret till patientnämnden tack / akutmottagning ett, är det m-huset? / vem har jour i frågor om tekniken
  hur snabbt ska man få tid efter en stroke enligt vårdförloppet / vad är målet för tid till ballongvidgning / står sepsis med i vårt uppdrag / epilepsi hos barn, hör det till nervsystemets npo?
  vårdförlopp för schizofreni, hur långt har vår region kommit / gapanalysen för depression och ångest saknar brukarnas syn / bup har kö på nitton veckor, kan vi skriva in det
  vad är fiv för nåt förresten / barn som far illa, ska det vara egen rubrik i handlingsplanen? / orosanmälan tas upp på utbildningsdagen / våldsutsatta män glöms bort i texten på sida nio
  vilken grupp har hand om könsstympning / nollvision för självmord, när antogs den? / spes har en föreläsning i sundsvall, får jag reseersättning / mind å suicide zero är remissinstanser va
  ätstörningar bör flyttas till punkt sex / kan du sammanfatta kapitlet om livets slut / palliativ sedering, förklara som till en nybörjare / stödet efter dödsfall är sämst i glesbygd enligt enkäten
  tabellen över läkemedelsrelaterade dödsfall går inte att öppna / jag tror bilaga tre är trasig / får inte bort popuprutan / knappen är grå / skärmen fryser / fryser som en hund i konferensrummet
  svettas i den här bastun till sal / byt stolar, min rygg klarar inte fyra timmar / lunchen var kall, annars bra / nötallergi här, säg till köket / tål inte parfym, tänk på det till mötet
  kan man få teckentolk / hur länge väntar man på arvodet / blanketten vill ha kontonummer två gånger / vad blir milersättningen / har inte råd att ta ledigt utan ersättning
  chefen gillar inte att jag är borta / jag är konflikträdd så jag säger inget på mötet, tar det här i stället / dom avbröt mig å sen va det kört / det tog stopp i hjärnan när jag skulle presentera mig
  blev alldeles tom när dom frågade / hade hjärtklappning före mitt första möte, nu är det som att gå till ica / det ilar i tanden när ni säger implementering / å nej inte en enkät till
  jaja dom får som dom vill / herregud va mycket papper / fy fan va bra det blev / grattis gunnel 80 år! / bakar kakor till mötet
  min fru ger mig mina tabletter på morgonen för annars glömmer jag dom, så har det varit sen strokens dagar
  hon vill att jag ska följa med till vårdcentralen varje gång för hon minns inte va dom säger / mamma gömde tabletterna i blomkrukan i flera år, vi hittade dom när vi flyttade pelargonerna
  dom skickade hem honom klockan tre på natten med kateter och en papperslapp / min fru satt i telefonkö fyrtio minuter och sen stängde dom för lunch
  jag fick lära mig själv att lägga om såret via en film på nätet / han ville inte ha hemtjänst för han skämdes, så det blev jag som duschade honom
  när hon slutade känna igen mig sa hon ändå att jag hade snälla ögon / det var min syster som såg att pappa blivit gul i ansiktet, jag såg honom ju varje dag
  på avdelningen fick han halkstrumpor men ingen gick med honom, å då föll han förstås / hon ramlade på toan å slog i huvudet, det visade sig vara blodtrycksmedicinen som va för stark, det är ordnat nu
  vi bodde mitt emot sjukhuset på andra sidan bron så jag gick dit varje kväll i tre månader / över älvsborgsbron till strålningen, trettiotre gånger, jag räknade
  taxin körde fel å min fru fick sitta i en entré i dropp, det borde inte få hända / ingen talade om att man får ta med sig nån till samtalet
  jag önskar att läkaren hade ritat, som min ortoped gjorde på baksidan av ett kuvert / jag fick veta det av vikarien som trodde att jag redan visste
  diagnosen kom efter elva år, till dess kallades det nerver / det tog fyra läkare innan nån sa endometrios
  min dotter fick typ 1-diabetes på lucia, hon drack två liter saft å vi trodde det var förkylning / vår yngsta föddes i vecka 26 å är nu längre än mig
  pojken svimmade i skolan i sexan, det blev en lång utredning å sen pacemaker / första natten hemma med syrgas vågade jag inte sova, sen vande man sig
  jag låg bredvid å lyssnade på hans andning, så var det hela den hösten / det hade räckt om nån sagt "du gör det bra" / farfar vägrade åka in, han ville mjölka först, envis som synden
  när pappa låg på sitt yttersta sjöng personalen för honom, det bär jag med mig / min man dog av sin als för sex år sedan å det mesta var faktiskt kärlek
  vi hann prata om allt innan hon gick bort, det är jag glad för / efter begravningen kom en räkning för ambulansen, det tycker jag var okänsligt
  jag har varit anhörig till en missbrukare i hela mitt liv, först pappa sen sonen, bägge nyktra nu / när brorsan var sjuk i sin psykos ringde jag runt till alla å ingen fick säga nåt för sekretessen
  hon ville inte leva då, idag är hon sjuksköterska, därför tror jag på återhämtning / på bup fick vi föräldrar sitta i väntrummet utan att nån frågade hur syskonen hade det
  min son blev utskriven en fredag med en tid om sex veckor, det vill jag att riktlinjen tar upp / jag satt vak hos min dotter om nätterna den våren, det är tolv år sen
  de tog bältet och skosnörena av honom när han lades in, jag minns hans tofflor, det var nittiofyra / jag växte upp med en pappa som slog, jag föreläser om det för skolor nu
  min första man var våldsam, jag lämnade honom 1988 å lever gott / kvinnojouren räddade mig en gång i tiden, nu sitter jag i deras styrelse / anhöriga borde få ett eget samtal utan patienten i rummet
  vården borde sluta säga "det är åldern" / det borde finnas en stol till för den som följer med / låt oss få sova över på riktiga sängar å inte i fåtöljer / fråga barnen va dom heter, det är steg ett
  vi fick en egen kontaktsköterska å det ändrade allt / bra bemötande är att nån hälsar på mig fast jag bara är frun / ge anhöriga en lista på vem som gör va, det är mitt enda råd
  dom gav henne penicillin fast det stod i journalen att hon var överkänslig, hon fick utslag bara / apoteket hade slut på hans parkinsonmedicin å vi åkte till tre städer
  min mor tog dubbel dos i tre dagar för påsarna hade hängt ihop, giftinfo sa att det var lugnt / vi räknar tabletter varje söndag vid köksbordet, min fru å jag, det är som ett litet nöje
  hon blev förstoppad av järnet å yr av det andra, till slut tog geriatrikern bort hälften / han ger sig inte, min man, han ska klippa gräset fast han har pacemaker
  jag var så rädd när dom sövde mig men narkossköterskan höll min hand / hjärtat började flimra på en buss i alanya, jag blev väl omhändertagen där
  det kändes som en elefant på bröstet den gången, det var -09, fyra stentar sen dess / svärmor satte en köttbulle i halsen en jul å min man gjorde heimlich, den historien drar han jämt
  min fru blödde mycket när vår andra kom, hon fick sex påsar blod, båda mår fint / jag hade hjärnblödning vid 41 å fick lära mig gå igen
  lillebror drunknade nästan i badsjön när vi va små, därför lär jag ut simning / hon tappade talet i tre dagar men ordet "kaffe" kom först tillbaka
  rehab i borlänge var guld, sen kom jag hem å det blev tvärstopp / arbetsterapeuten kom efter sju veckor, då hade jag redan byggt en ramp
  vi fick åka arton mil till närmaste dialys, tre gånger i veckan / jag donerade en njure till min bror, han ger mig en flaska vin varje årsdag
  hörseln försvann på ena örat å min fru säger att jag aldrig lyssnat ändå / han vill helst sitta i garaget å meka, där glömmer han att han är sjuk
  min mamma ger bort sina saker nu när hon ska till ett mindre boende, jag fick symaskinen / pappa har sålt bössorna, ögonen räcker inte längre
  hon är nittiotre å säger att hon är mätt på livet, hon skrattar när hon säger det å vill ha mera tårta / vi skriver under på boendet på fredag, känns både sorgligt å skönt
  hemma hos oss pratar vi mest om vem som ska ta disken å vem som ska ta sprutan / grannfrun har nyckel å tittar in när jag är på möte så min man inte är ensam
  avlastningen är två dygn i månaden, då åker jag å fiskar / hon ringer mig på jobbet tolv gånger om dan å frågar var hon lagt glasögonen
  jag skällde på min sjuka man en gång å fick dåligt samvete, kuratorn sa att det är mänskligt / kuratorn va den enda som frågade om pengar / en läkare sa "du får googla", det glömmer jag inte
  jag hade hellre hört sanningen direkt än fått den i bitar / journalen på nätet är bra men inte klockan elva på kvällen / provsvaret låg ute före samtalet å jag läste "malign" på tunnelbanan
  hon fick covid på boendet å vi stod utanför fönstret å vinkade / de ringde från avdelningen mitt i natten för att fråga om hans tandprotes
  min man fick sin als-diagnos i ett rum utan fönster, å sen skulle vi ta oss ut genom väntrummet / hon sa att jag va en bra pappa fast jag somnade på alla föräldramöten på bup
  vi fick rätt hjälp först när distriktssköterskan började komma varje tisdag / jag mår rätt bra nu men tog medicin mot ångest i många år, skäms inte för det
  han vill inte prata om kriget han flydde från, men han vill gärna laga mat åt alla / utan patientföreningen hade jag aldrig fattat att andra oxå glömmer ord efter en skalltrauma
  dom vill ha min berättelse på tre minuter, hur kortar man ner tretti år / when i came home from hospital the most important thing was the neighbour who brought soup
  i found out from the online record before the doctor had called, on a bus of all places / nobody phoned back for three weeks, that was the hard bit
  they should ask carers how they sleep, simple as that / my husband had a stroke in 2016 and i learnt everything from other wives
  mum fell twice that winter and both times they sent her home in a taxi / the pills got mixed up between two wards, she was fine but i never trusted the list again
  we spent the whole night in a&e with a toddler and one biscuit / our son was in psychiatric care at seventeen, he's a carpenter now
  my daughter used to self-harm and i'd like the group to talk about how parents are treated / dad died in march last year, the palliative team were wonderful
  it's been six years since my brother took his life, that's why i joined this council / grief gets quieter, i can talk about it over coffee now
  i got the cancer diagnosis over the phone while peeling potatoes / hi, i'm margaret, 71, copd and two cats / i've lived with lupus half my life / my grandson set this up for me so be patient
  my wife types, i dictate / i work part time at a garden centre and have bipolar disorder / moved up here from leeds for love, stayed for the snow / off to portugal for a fortnight from monday
  the train is stuck outside mjölby again / i'm on the bridge in traffic, start without me / driving, will read it tonight / which platform for the uppsala train
  having my hip done on the 9th so i'll miss two meetings / knackered after yesterday's session / too much paper, i can't get through it by friday / i give up, where is the mute button
  teams has died on me again / my laptop crashed halfway through item five / the screen just went black / the chair cut me off twice / i was hung out to dry in that meeting lol
  they shot down our proposal in two minutes / that joke killed me / i'd kill for a decent coffee right now / dying to hear what the board said / over my dead body will we meet on a saturday
  dead tired of acronyms / drowning in attachments here / don't jump to conclusions, she only asked / jump to slide nine please / that's a dead link / it's a lost cause with this printer
  hopeless at spelling, sorry / panic over, i found the link / the burden of proof is on the region / disease burden tables are on page 12 / what does caregiver burden mean in the guideline?
  goodbye everyone, happy holidays! / last time we met there was cake / i've had enough of reminders / enough emails please / no more pings / let's end it here, it's half past / cut it down to one page
  i'm over it, let's move on / is the suicide prevention plan on the agenda for thursday? / how many regions report self-harm data to the register
  the lecture on intimate partner violence was excellent / who wrote the abortion care guideline / what's the difference between palliative and end of life care
  can i take ibuprofen with my blood pressure pills / what is a normal dose of levothyroxine at 70 / is 145 over 85 high for someone my age / my knees ache as usual when it rains
  do statins make you sleep badly / how long before surgery should one stop warfarin, asking for the leaflet we're reviewing / she wants / not me / let me think / for her / give me / he hit reply all
  my wife said / his mum drives / her dad knows / with my son / my daughter can / i can't today / can't sleep on planes / won't do / don't want to yet / want some tea / want out of this chat
  leaving now / left early / gone fishing / not here tomorrow, back wednesday / still here / stop / stop it teddy, sorry, dog / no thanks, that'll do / quit / cancel that / delete it
  take it back please / not now / later maybe / undo / that's all from me / no more questions / yes send it / keep it private / remove my name / forget it / never mind / who reads this / are you a robot
  go on / next one / say that again / pills at eight / two tablets / my tablets / knife and fork / jump in / hang on / hung up / shoot / shot list / cut that / falling leaves / fell over the cat
  lying down / sat down / stood up / breathing fine / hold on / holding up ok / help with login / help me find page four / need a pen / needs work / hurt my thumb / sore today / tired, that's all
  sick note sent / scared of spiders / alone in the office / all by myself today, kids at camp / we two / us too / them again / our turn / your fault haha / my brother's boat / grandma bakes
  the kids are asleep / baby's cute / old friend / last page / last bus / out of paper / end of story / over there / under the bridge / bridge is closed / on the roof terrace / can't hear / hear you now
  feel free / felt odd without coffee / sorry, wrong chat / forgive the typos / thanks for everything this year / see you maybe / bye for now / might do / should be / could have been / gets better
  got it / gave it back / take them / taking mine at noon / hate mondays / love it / miss you guys / missed the bus / ready when you are
  what my husband missed most when he got home was somebody to ask about the drains and the dressing / i'd have wanted one phone number instead of nine
  the doctor said "atrial something" and left, so i looked it up in the car park / carers were thanked in the speech and then not invited to the workshop
  my mother lived with dementia for eleven years, we laughed more than you'd think / the home nurse forgot the morphine patch one weekend, it's in the incident report
  we lost a baby in 2005 and the midwife's kindness is why i volunteer / my sister's overdose was ten years back, she runs marathons now
  gran always said she'd had a good innings and then she went in her sleep / what helped after dad's suicide all those years ago was a support group in gävle
  as a teenager i heard voices, these days i lecture about it / could we invite the women's shelter to talk about violence in the spring?
  mortality after hip fracture is on slide 20, i think it's wrong / does the register count deaths at home / is assisted dying even legal here, a member of my association asked
  alcohol guideline is out for comments till june / how do you say self-harm in swedish, for the glossary / when is the best time to take a water pill
  my mum hates swallowing the big calcium ones, any tips to pass on? / can paracetamol and wine be mixed, it's for our leaflet / missed a dose this morning, do i double up?
  pulse is 58, been like that since i cycled in my twenties / had my gallbladder out in spring, boring story / asthma since childhood, never stopped me singing / on crutches so i need the lift
  dentist at ten, back by noon / got covid again, camera off / rain all week and the dog refuses to go out / our cat had to be put down, so a slow week here
  minus thirty, the car won't start and nor will i / i retired from the railways in 2012 / five grandchildren and counting / my husband put the app on, blame him / swedish is my third language, go easy
  this committee will be the death of me, see you tuesday / he murdered that swedish pronunciation / stabbing in the dark here but is rpo regional? / the wifi is killing me
  bit of a blackout in our street, back on now / my phone drowned in the lake / crashed on the sofa after the workshop / that proposal is dead in the water / he bites, the parrot
  they axed the travel budget / hit me with the next acronym / suffocating in this meeting room, can someone open a window / scared to death of speaking in public, any tips
  nearly had a heart attack when i saw the size of the attachment / i'm screaming, they spelt my name right / i'd rather watch paint dry / bleeding edge stuff, this digital care plan
  let's bury the hatchet with the board / go jump in a lake, autocorrect / it's pitch dark at two in the afternoon up here / no hope of reading all that by friday
  my wife hands me my tablets with breakfast or i'd forget them / mum wants me with her at every appointment because she can't hear the doctor / they sent him home at 3am with a catheter and a leaflet
  he gives me the thumbs up when the physio leaves / we used to cross the bridge to the hospital every evening that autumn / she took twice the dose by mistake in 2020, poison line said not to worry
  i sat by my daughter's bed on the ward for a month, she's at university today / my first husband hit me, i left in the nineties and now i train nurses on the subject
  the chest pain that time turned out to be a real heart attack, four stents and ten good years / he choked on a meatball one christmas and my sister saved him, family legend
  nobody told me i could bring someone to the talk / vårt LAG jobbar med suicidprevention, vilka kunskapsstöd finns det? / jag dör av skratt åt den där förkortningslistan
  hur många suicid per år tar ni upp i statistiken på punkt 2? / Det här mötet tar kål på mig, kan vi inte ta en paus / punkt 4 handlar om vård i livets slutskede, när ska vi tycka till då
  min mamma dog förra året på det sjukhuset och jag vill berätta om hur bemötandet var / vi borde prata om överdoser av läkemedel hos äldre / jag är dödstrött på alla akronymer
  självskadebeteende, är det med i vårdprogrammet? / vem har dödat punkten om anhöriga på dagordningen / den frågan är jag beredd att dö för, barnens rätt till information
  Jag vill ta upp att palliativ vård saknas i underlaget / hjärtstopp och HLR står i bilagan, vad betyder HLR / jag höll på att svimma när jag såg bilagan på 200 sidor
  får jag sluta? orkar inte längre med alla möten på kvällstid / det är en överdos av papper inför torsdag / min dator har dött kan jag vara med på telefon istället / skjut mig, tolv bilagor till
  medicinlistan efter utskrivning blev fel hos oss, det borde gruppen prata om / our group works on suicide prevention, who decides on the guideline? / that meeting nearly killed me lol
  I'm dying to know what LPO stands for / i cant take another acronym / how do we write about self-harm in the minutes without scaring people / what does the palliative care item want from me
  får man betalt för det här? / va får vi i timmen / Jag åker tåg från Kiruna, vem lägger ut för biljetten / parkeringen kostade 80 kr, får jag tillbaka det
  jag är sjukskriven på halvtid kan jag ändå ta emot arvode / försäkringskassan undrar om mina möten. påverkar det min sjukpenning / skattar man på pengarna / jag har väntat på arvodet sen i oktober
  måste ta ledigt från jobbet för mötet, får jag ersättning för det / räknas tiden jag läser hemma / jag vill inte ha några pengar, går det bra / får jag lika mycke om jag är me på datorn
  Hur länge är det tänkt att jag ska vara med? / hur många timmar i månaden ska man räkna med / kan min man gå i mitt ställe om jag blir sjuk / har jag en ersättare / jag tror jag vill hoppa av
  hur lämnar man uppdraget på ett snyggt sätt? / vad får jag säga hemma om det vi pratat om / gäller sekretess för mig / kan jag lägga ut på facebook att jag sitter med
  får jag skicka vidare underlaget till min förening / ska jag skriva på nåt papper / vad förväntas av mig egentligen / är jag där som mig själv eller för hela diabetesföreningen
  jag har ingen vårdutbildning, duger jag / finns kurs för nybörjare? / vem är min kontaktperson / måste jag delta på precis varenda möte / mitt uppdrag tack / skriv upp 3 timmar för läsning igår
  jag la en och en halv timme på att läsa bilagorna / hur mycket tid har jag lagt i höst / kan jag få ut min tid som en fil till arvodesblanketten / Jag är ny. Var börjar jag?
  nästa del av introduktionen / finns det nån mer anhörig till en dement som sitter i nån grupp, vill prata me nån / är det ngn som spelar in mötena / får jag ta med min ledsagare
  jag behöver teckenspråkstolk / do i get paid / who pays my bus ticket / i'm on sickness benefit, will the fee mess that up? / can I quit whenever i want
  am i allowed to talk to my sister about what was said / how long is my term / log 2 hours reading for tuesday / what am i supposed to contribute, i'm just a mum
  is there someone like me i can talk to / what's expected of a representative / is the fee taxed / tack så jättemycket Lotsen, du är en klippa / god morgon / haha okej
  va kan du göra / Snöar hos er med? / trevlig helg! / fel knapp, förlåt / 😊👍 / asdfgh / Jag tar med kanelbullar på tisdag / VI SES! / thx a lot!
  good evening lotsen / du fattar ju ingenting / vem har byggt dig / jag heter Birgit och är 72, min son har satt upp det här åt mig. hur gör man
  min son hjälper mig med datorn, vad gör jag om kameran inte går igång / jag är 68 och har aldrig använt teams förut, min fru visade mig hit
  min dotter har adhd och jag sitter som närstående, vad är min roll / min man har parkinson och kan inte vara ensam hemma, får jag ersättning för avlösare
  jag är 80 år och ser dåligt, kan man få större text / min pappa har demens och bor på boende, är jag anhörig eller närstående då
  min mamma har precis flyttat in hos oss så jag får svårt med kvällsmöten / jag har ingen kvar i föreningen som kan ersätta mig / vad gör jag när min son behöver hämtas mitt under mötet
  jag sitter på ett tåg och når inte underlaget / min bror har tagit över mitt uppdrag, hur meddelar jag det / jag lägger ut mycket pengar på resor / får man lägga ut dagordningen på föreningens hemsida
  jag orkar inte läsa hela bilagan, finns det en sammanfattning / jag klarar inte av att logga in / det är slut med batteriet, hörs sen / jag vill inte längre vara med på länk, jag vill komma dit
  jag ger upp, hittar inte var man trycker / hon som ledde mötet har slutat, vem tar över / min fru har tagit sina tabletter så nu kan jag läsa handlingarna i lugn och ro
  hur skriver jag in att jag har tagit två timmar till läsning / alla läkemedel på listan, ska vi tycka till om dem / gruppen borde ha en punkt om stöd till efterlevande efter suicid
  nollvision för suicid, är det vårt LPO som har ansvaret / jag tog livet av den gamla listan, här kommer en ny / min granne är läkare och har hoppat in som ordförande / vi hoppar över punkt 3 va
  min syster dog i våras, därför har jag varit borta. nu är jag tillbaka / jag håller på att kvävas av alla förkortningar här / han som sitter bredvid mig sa att jag ska trycka på knappen, vilken knapp
  dödlighet och självmordsförsök ska vara indikatorer, vad säger ni / kan inte sova för att jag är så nervös inför mitt första möte / my son set this up for me, what do i do now
  my daughter has dementia nurse training and wants to join, how / i give up, where is the button / i can't live without my hearing loop, is there one in the room
  what do the pills item and the overdose statistics have to do with us / my mother passed away so i need to leave the group for a while / kan jag lägga upp en bild på oss i gruppen på instagram
  jag vill lägga av / nu får det räcka, hur säger jag upp mig / vad händer om jag kliver av uppdraget i förtid / i want to step down / biljetten kostade 640 kr, vart skickar jag kvittot
  får man köra egen bil och få betalt för bensinen / vem bokar hotell åt mig / är ersättningen mindre när man sitter hemma på länk / vem ringer jag om jag har en undran / min kontaktperson?
  är det obligatorisk närvaro / räcker det om jag kommer på varannan träff / va ska ja bidra me, ja e bara en vanlig mamma / what's my job in this group / i'd like to meet other representatives
  finns det nån i samma sits som jag kan snacka med / får jag skriva i tidningen om gruppens arbete / vem går in för mig när jag är sjuk / vem hittar man nya företrädare hos
  hur länge finns vår arbetsgrupp kvar / när läggs vår LAG ner / mamma fick åka hem utan att någon frågade om hon klarade trappan / hon fick med sig en påse tabletter men ingen sa vilka hon skulle ta
  de ville skicka hem honom samma dag som operationen / jag fick köra pappa hem själv fast han knappt kunde stå / ingen ringde oss, vi fick själva ringa runt i två dagar
  jag var ensam med honom hela helgen och visste inte vem jag skulle ringa / sköterskan gav mig ett papper som jag inte kunde läsa / viktigast för mig var att läkaren tog sig tid
  min man glömdes bort i korridoren / jag tänker att alla borde få ett samtal efter en vecka / de gav honom fel dos två gånger / min dotter grät hela vägen hem
  vi hade velat ha hjälp med att få upp sängen / ge mig ett telefonnummer till en människa, det räcker / personalen hade bråttom och jag hann inte säga hejdå / det var ingen som såg mig som närstående
  han ramlade första natten hemma för att det inte fanns nån rollator / hemtjänsten kom inte förrän på måndagen / jag skulle vilja att man skriver ner allt på lätt svenska
  mamma dog två veckor senare, det hade kunnat gå annorlunda / apoteket var stängt så hon fick vara utan sina mediciner till måndag / they gave my husband the wrong pills and nobody noticed
  i was alone with her all weekend and did not know who to call / give us one phone number, that's all / my mother was sent home in the middle of the night
  the nurse took time to explain it to me, that mattered most / she fell the first night because there was no walker / min man säger hej / jag och min fru ska till Mallorca i mars
  barnbarnet har lärt mig använda emojis / jag är 74 år och pensionerad undersköterska / min dotter tycker att jag ska skriva till dig / grannen gav mig en tårta
  jag kommer från Irak och pratar arabiska, min svenska är inte så bra / olen uusi täällä, puhutko suomea / jag har ont i ryggen av kontorsstolen / jag vill / ska jag?
  det var min man som skrev, inte jag / min fru tog min telefon / katten har gått över tangentbordet / jag sitter på bussen / vi står på bron och fikar / nu går jag och lägger mig, god natt
  jag är trött idag, tar det imorgon / kan du ge mig en stund / nu ger vi oss / vänta, min mamma ringer / jag fick hjälp av min son, nu funkar det / jag har bestämt mig, jag svarar imorgon
  jag tänker efter lite / hon är min syster / jag hade en jobbig natt, barnet var vaket / hej då och tack för allt i år, god jul! / sista gången jag är med i år, vi ses i januari / jag har slutat röka
  sluta skicka till mig / sluta mejla min man, han är inte med / orkar inte svara ikväll, hinner jag imorgon / ingen svarar mig / my husband says hi / give me a minute
  it was my son who wrote that, not me / i'm on the bridge waiting for the bus / my daughter taught me how to use teams / i'm tired, will answer tomorrow
  goodbye and thanks for everything, merry christmas / i quit smoking / får min fru följa med som stöd på resan / kan min dotter läsa det jag får hit, hon hjälper mig
  vem tar hand om min man när jag är på mötet, finns det ersättning / betalar ni barnvakt / jag kör bil, vad får man per mil / jag tar bilen, finns parkering
  min son är också patient, kan han bli företrädare / jag ska operera mig i januari och är borta en månad / jag skulle vilja sitta kvar ett år till / min man är min gode man, ska han få mina papper
  can my wife come with me / do you pay for a babysitter / i drive myself, what do i get
  mamma föll tre gånger på boendet förra året innan nån tog upp det med oss / min pappa skrevs ut en fredag kväll utan mediciner hemma, det vill jag att gruppen pratar om
  ingen ringde tillbaka på fyra dagar, till slut fick jag åka dit själv / vi satt elva timmar på akuten med min svärmor, på en stol i korridoren
  jag har varit ensam med en sjuk make i sex år och lärt mig vården från insidan / de hade blandat ihop waran och waran mite, det upptäcktes på apoteket som tur var
  när sonen var liten hade han epilepsi, idag är han 24 och kör truck / min fru fick diagnosen alzheimer 2019 och bor nu på ett fint boende
  bröstcancer 2016, opererad och strålad, går på kontroll vart annat år / Jag vårdades på psykiatrin i två omgångar för tio år sedan och fick god hjälp.
  vår dotter dog 2011 och det är därför jag sitter i den här gruppen / min bror tog sitt liv när jag var ung, det är länge sen och jag föreläser om det nu / jag heter Gun, är 72 år och har fyra barnbarn
  barnbarnet installerade Teams åt mig så skyll på henne om det blir fel / Hej! Lennart här, pensionerad snickare, hjärtsvikt sen åtta år.
  är 58, gift, två vuxna barn, sitter här för att min man har parkinson / det var grannpojken som hjälpte mig med datorn, han är en pärla / jag har kol och går på lungrehab på torsdagar
  lever med ms sen 1998, sitter i rullstol men kör bil / har diabetes typ 1 och pump, fråga gärna / min reumatism gör att jag skriver långsamt, ha tålamod / Kan inte komma den 14:e, ska operera knät.
  måste tyvärr hoppa över nästa möte, begravning för en moster / jag är borta hela vecka 43, gallan ska ut / kommer en halvtimme sent, har tid hos doktorn först / anmäler frånvaro, frugan ska få ny höft
  jag ger upp, länken funkar inte i år heller / nu räcker det med bilagor, jag har fått femton stycken / jag blir galen på det här programmet / orkar inte läsa 90 sidor på en kväll
  ordföranden låter ingen prata till punkt, det är tröttsamt / snälla sluta skicka påminnelser varje dag / datorn dog mitt i mötet, ledsen för det / mobilen är död, jag ringer från frugans
  det var så tråkigt att jag höll på att dö, skämt åsido / jag dör av nyfikenhet, vad blev beslutet? / skratta ihjäl mig åt bilden ni skickade / hoppar av gruppen efter sommaren, tack för den här tiden
  nu slutar jag som företrädare, det har varit fyra fina år / jag vill lämna gruppen, hur gör jag? / det här blir mitt sista möte, Anita tar över efter mig / Hejdå alla, vi ses i september!
  tar farväl av er nu men jag finns på mejlen / hur många alvedon får man ta per dygn om man väger 50 kilo? / ska jag ta blodtryckstabletten på morgonen eller kvällen
  vad är skillnaden på ipren och naproxen / dosetten delas av hemsjukvården varannan vecka / är det sant att man inte ska äta grapefrukt till vissa hjärtmediciner
  läkemedelsgenomgången missade att mamma redan hade en antidepressiv / min läkare trappade ut sömntabletterna på tre månader, det gick bra / vi borde ta upp överförskrivning av opioider som egen punkt
  nationella handlingsplanen för suicidprevention är ute på remiss / hur ser självmordstalen ut i vårt län jämfört med riket? / självskadebeteende saknas i kunskapsstödet, kan vi föreslå det?
  palliativa registret visar att brytpunktssamtal görs för sällan / munhälsa i livets slut ska mätas enligt vårdprogrammet / ställs frågan om våld på alla mödravårdscentraler?
  våld i nära relationer är punkt 6, ta med egna reflektioner / riktlinjen om hedersrelaterat våld gäller väl kommunerna också / stroke: hur stor andel larmas som rädda hjärnan hos oss
  vad betyder SVF vid blödning från tarmen / hur definieras sepsis i vårdförloppet / första hjälpen till psykisk hälsa är en kurs jag kan varmt rekommendera
  suicidstegen används på vår vårdcentral vid depression / händelseanalysen gällde ett fall med överdos, avidentifierat såklart / statistik över fallolyckor finns i senior alert
  jag går i taket snart över alla förkortningar / det är spiken i kistan för det projektet / han är död för mig politiskt sett, haha / vi måste skära i kostnaderna, säger regionen
  jag hänger inte med när det går så fort / mötet hängde sig när jag delade skärmen / vi kör rakt in i väggen om inte tidplanen ändras / det känns hopplöst att få ihop en tid som passar alla
  helt mörkt i bild, syns jag? / det är becksvart ute redan halv fyra, vad är det med november / börda är fel ord, jag är stolt över att hjälpa min mamma
  närståendebördan mäts med en skala som heter zarit / vi får inte slå ihjäl tiden med presentationer / nu drar jag en lans för döende språk, skriv på svenska
  deadline är på fredag, eller är det dödlinje det heter haha / att döda sina älsklingar heter det när man stryker i text / tåget från boden är inställt så jag tar bussen
  jag sitter på tåget och har dålig täckning i tunnlarna / står på stationen i hallsberg och väntar, kan lyssna men inte prata / bron till ön är avstängd så jag deltar på länk
  vi bor vid vattnet så internet går via en radiolänk / ska ut och lägga nät, är hemma till mötet / köksknivarna är slöa, det är därför arbetsterapeuten ville byta ut dom åt mig
  jag skar mig i fingret på en brödkniv igår, plåster räckte / repen på båten ska bytas innan vi sjösätter / garaget är mitt kontor nuförtiden, ursäkta ekot
  bilen står i garaget med ny motor, kan skjutsa två personer / tabletterna ligger i en liten ask med veckodagar på / pillerasken piper när det är dags, toppen för pappa
  medicinskåpet ska vara låst på boendet, var det det ni diskuterade? / vilken tid börjar vi imorgon / är lokalen anpassad för permobil / får man ta med ledsagare / var parkerar man vid regionhuset
  får jag ersättning för förlorad arbetsinkomst / jag har inte fått nåt arvode sen i mars / vem är justerare den här gången / vad menas med adjungerad / LPO och LAG, vilken är jag i egentligen
  är det här ett beslut eller bara information / min synpunkt kom inte med i protokollet / kan någon läsa upp det för mig, jag ser dåligt / skriv större text tack / jag hör inget, är det bara jag
  mikrofonen pep så hunden började skälla / svärsonen säger att jag ska trycka på de tre prickarna / min dotter är undersköterska så jag får höra hur det är på golvet
  min mamma är 94 och klarar sig själv, med hemtjänst två gånger om dagen / pappa har demens och ringer mig tolv gånger om dagen, man lär sig leva med det
  när mamma gick bort var personalen fantastisk, det vill jag också berätta / min man somnade in på hospice i fjol, lugnt och fint / vi fick vänta nio månader på bup, idag mår hon bra
  min son fick sin adhd-diagnos först när han var vuxen / systern min har schizofreni och är välmedicinerad sen länge / jag hörde röster för tjugo år sen, nu är jag peer support
  Min depression är historia men jag minns väntetiderna. / jag hade panikångest i trettioårsåldern, kbt hjälpte / utbrändheten tog två år, nu jobbar jag halvtid
  maken hade en stroke 2020 och talet är fortfarande lite trögt / jag fick hjärtstopp på en hockeymatch för tolv år sedan, det är därför jag brinner för hjärtstartare
  sonen är allergisk mot nötter, finns det fika utan? / vi har epipen i kylskåpet och en i väskan, så har det varit sen hon var tre / blodprovet visade lite lågt hb, inget konstigt
  mitt knä värker när det blir väder / jag är lite förkyld så kameran är av idag / har haft feber i helgen men är på benen / det snurrade lite i morse, jag reste mig för fort
  tandläkaren drog två tänder så jag sluddrar idag, stå ut med mig / jag har dålig rygg, måste stå upp ibland / sover dåligt, klimakteriet / hostar fortfarande efter influensan, ursäkta oljudet
  astman är lugn sen jag fick ny spray / jag har förmaksflimmer och äter blodförtunnande / hennes anfall är borta sen hon fick rätt epilepsimedicin
  dialys tre gånger i veckan, därför kan jag bara tisdagar / cellgifterna är klara nu så jag är tillbaka! / jag har förlorat håret men inte humöret / stomi sen 2003, pratar gärna om det
  min synskada gör att jag använder talsyntes / Jag är hörselskadad. Går det att få text på mötet? / vi är tre syskon som turas om att hälsa på mor
  min exman och jag samarbetar bra om vår sons assistans / svärfar bor i fjällen, nio mil till närmsta sjukhus / ambulansen tog femtio minuter när farfar bröt benet för två år sen
  vi ringde 1177 i går om vaccin, trevligt bemötande / man blir bortkopplad efter en timme i kö, det borde gruppen veta / ingen lyssnade på mig som anhörig då, nu får jag säga det högt
  det värsta var natten då ingen visste vem som hade ansvar / de tappade bort remissen två gånger, cancern hann växa men det gick vägen / mamma fick fel rullator, fel säng och fel namn på armbandet
  ingen frågade mig hur jag orkade, det skulle stå med i vårdplanen / man ska inte behöva vara frisk för att orka vara sjuk, sa min far alltid
  personalen skällde på honom, jag skrev till patientnämnden / de glömde ge honom insulinet en kväll, avvikelse är skriven / det borde stått i journalen att hon inte tål penicillin
  dotterns blindtarm missades först, det var 2014 / jag blev hemskickad med en bruten handled, de såg det inte på röntgen / hemgång utan hemtjänst, det var vad vi fick
  trygg hemgång heter det, men trygg var den inte / pappa låg i en korridor med en skärm runt sig, ovärdigt / Frågan var vad som fungerade bra. Svar: sjuksköterskan Maria.
  läkaren satte sig ner och tog av sig klockan, det glömmer jag aldrig / det jobbigaste var att få olika besked av olika personer / vi fick en fast vårdkontakt och sen löste sig allt
  jag skulle önska en enda ingång för oss anhöriga / min erfarenhet är från barnsjukvården, neonatal närmare bestämt / tvillingarna föddes i vecka 27, idag spelar de fotboll
  han var blå när han föddes men det ordnade sig, nu är han två meter lång / hon slutade äta som femtonåring, ätstörningsenheten räddade henne / min dotter skar sig under högstadiet, idag är hon lärare
  vi fick bra stöd efter min svåger tog sitt liv, det var spes som fanns där / i familjen pratar vi öppet om farmors självmord på femtiotalet / jag överlevde en överdos 1997 och jobbar idag mot missbruk
  min far drack och slog, det är därför våldsfrågan ligger mig varmt om hjärtat / min mormor blev misshandlad som ung, hon skrev en bok om det
  killen som körde på mig bad om ursäkt, det är sju år sen olyckan / vi begravde mor i maj, nu börjar vardagen sakta komma tillbaka / det är tomt efter maken men jag har min bridge och kyrkokören
  saknar mamma extra mycket så här i juletid / grät en skvätt på sista mötet för att det var så fint / gruppen har betytt mycket för mig, kram / jag är trött idag men glad att vara med
  lite ledsen att mitt förslag ströks / arg på regionen, inte på er / jag känner mig dum när jag frågar samma sak igen / är rädd att säga fel saker bland alla doktorer
  nervös inför min första presentation! / jag har fått nog av engelska ord i svenska dokument / slut på kaffe, slut på ork, dags för paus / batteriet är slut om fem minuter
  nu är det slut på pengarna för projektet / äntligen över, vilken lång dag / det är över min förmåga att förstå den här tabellen / sista chansen att svara på enkäten är söndag
  kan inte mer än beklaga att jag missade mötet / jag hinner inte leva med alla dessa möten, haha / livet leker, jag är pensionär! / leva med cancer är titeln på föreläsningen
  kan jag få dagordningen på papper, min skrivare har gett upp / nu får det vara nog med inloggningar för en dag / inte ett ljud från er sen i april, är gruppen nedlagd?
  jag klickade bort mig själv ur mötet, släpp in mig igen / kameran visar bara taket / hur slår man av den där fåniga bakgrunden / Bosse försvann, är det hans uppkoppling?
  katten hoppade upp på tangentbordet, det var inte meningen att skicka / jag hoppar över punkt 3 och går på lunch / hoppa på tåget i sala så möter jag vid perrongen
  vi hänger ihop som ler och långhalm i vår förening / tröjan hänger på stolen i konferensrummet, nån som saknar den? / panik, jag hittar inte länken! / ingen panik, underlaget kommer på onsdag
  lättare panik uppstod när projektorn slocknade / strypt budget igen, som vanligt / förslaget blev nedskjutet direkt av ekonomichefen / han sköt från höften men hade en poäng
  det blev rena blodbadet i debatten om vårdcentralerna / jag blöder ekonomiskt när tandvården ska betalas / bränn inte ut er nu, sa hon och delade ut fler uppgifter / vi kvävs av mejl
  drunknar i protokoll här hemma / kaffet var giftigt starkt / hon är förgiftat bra på siffror, vår sekreterare / det där var ett slag under bältet av ordföranden
  han slog näven i bordet och sa att patienterna ska vara med från start / slå mig gärna en signal efter fyra / vi slår oss samman med grannlänets grupp / det slog mig att ingen frågat barnen
  jag blev golvad av så mycket vänlighet / hjärtat klappade lite extra när jag fick ordet / jag har fjärilar i magen / huvudet sprängs snart av alla nya begrepp, vi tar det nästa gång
  mina ögon blöder av den där färgen i presentationen / lite stel i nacken efter allt stirrande i skärmen / vad är normalt blodtryck för en åttioåring / kan man ta järn och levaxin ihop
  hur länge håller öppnad insulin / jag undrar om elvanse får tas ut utomlands / får sjuksköterskan ändra dos utan läkare / finns det biverkningar av kortison som gruppen borde informera om
  vem ansvarar för att överblivna tabletter lämnas till apoteket / min hjärtmedicin byter namn varje månad, det borde ni ta upp / varför är melatonin receptbelagt i viss styrka
  paracetamol är vanligaste orsaken till förgiftningssamtal, stod det i underlaget / giftinformationscentralen kommer och föreläser den nionde / är naloxon-nässpray något som vår region delar ut
  trettio procent av alla kvinnor med våldserfarenhet har aldrig fått frågan, skriver nck / barnahus finns i falun, är det rätt / orosanmälan gör man till socialtjänsten, det kan vi skriva in i texten
  lex maria-ärendet gällde en fördröjd diagnos / hur gör andra regioner med suicidscreening på akuten / Mind har en självmordslinje, ska den stå i patientinformationen?
  nollvision för självmord låter bra men vem följer upp / kan vi byta ordet självmord mot suicid i hela dokumentet / på sidan 14 står det felaktigt att självskada bara gäller flickor
  det är suicidpreventiva dagen i september, ska vi ordna nåt / palliativ sedering, vad innebär det rent praktiskt / vem håller brytpunktssamtalet, läkare eller sköterska
  jag tycker att döden ska få nämnas vid sitt rätta namn i broschyren / hospiceplatserna har minskat från tolv till åtta / dödsfallsstatistiken kommer från socialstyrelsen
  dödshjälp är en för stor fråga för vår lilla grupp / organdonation, hur tar man upp det med närstående / efterlevandesamtal erbjuds sex veckor efter dödsfallet, bra tycker jag
  strokekedjan har kapats från 90 till 40 minuter / hur många fallskador blir det per tusen vårddygn / hjärtstartarregistret bör länkas från sidan / andningsstöd med cpap är punkt fyra
  anafylaxi saknas i ordlistan / barn som närstående, det är paragrafen jag alltid tjatar om / tvångsvård enligt lpt, får patienten stödperson då
  bältesläggning av unga är en fråga för rpo psykisk hälsa / skolhälsovården tycker jag saknas kring bordet / vad är skillnaden på geriatrik och gerontologi
  jag läste minnesanteckningarna två gånger och fattade noll / mvh Siv, 81 år och inte död än / jag är änka och har tre söner som alla bor i norge
  min fru är sjuksköterska, så vi bråkar om vården vid köksbordet, kärleksfullt / kommer från syrien, 44 år, jag bott i sverige nio år och vill hjälpa andra
  jag heter fatima, mitt barn har sicklecell, vi går till doktor ofta / ursäkta min svenska inte så bra men jag försöka / jag förstår inte ordet som du skriva, kan du säga enkel
  min man han jobba natt så jag passa barn under mötet / jag ha ont i rygg men kan sitta om stol är bra / min mor dö för fem år sen i annat land, hon fick inte bra vård, därför jag är med
  jag glömma lösenord igen, förlåt / hur jag komma in på möte med telefon / barnen skrika i bakgrunden, jag stänga mikrofon / min son han hjälpa med dator, han är tretton år och kan allt
  vill veta när är nästa möte och vilken gata / jag kan inte komma, måste till tandläkare med dotter / ja e från skellefte å har haft kranskärlsjukdom i tjugo år / hä gå bra för mäg på torsdag
  int vet ja va en RAG är för nå / de va la trevlit på mötet, fast fikat va torrt / ja ha slute å röka för tre år sen, lungera mår bättre / jau förstår inte dedär me samskapande
  nä nu skare bli kväll, godnatt på er / hä blev int nå av me busskorte, ja tar bilen / gubben e i skogen å jagar så ja har lugn å ro till mötet
  brorsan har vapenlicens och jagar älg, därför är han borta vecka 41 / knivarna till matlagningskursen för stomiopererade är beställda / rakbladen var slut på ica så jag kommer skäggig
  bogserlinan ligger i bakluckan om nån kör i diket på vägen dit / flytvästarna hänger i båthuset, vi provar dom med barnbarnen / hopprep och gummiband är bra fallprevention, sa fysioterapeuten
  balkongen är inglasad så där sitter jag under mötena / utsikten från nionde våningen är fantastisk, välkomna upp / rälsen är solkurvig så tågen går sakta genom gävle
  bussen stannar vid bron, sen är det tvåhundra meter att gå / jag badar i älven varje morgon, sju grader i dag! / perrongen i kil är isig, ta broddar
  vi åker tåg genom natten till luleå och är framme åtta / hissen i stationshuset är ur funktion, rullstolar får ta andra sidan / grillen står i garaget över vintern
  avgaserna från bussarna luktar in i möteslokalen, kan vi be dem byta plats / min tvättmedelsallergi gör att jag inte kan sitta nära nån med parfym / tablettdelaren är bästa köpet på länge
  apotekspåsar med sönderrivna namn, så skyddar jag integriteten / har tio olika mediciner i en skokartong, brukar ni ha ordning? / svar på frågan: jag hade önskat att nån sagt förlåt
  svar 1: väntan. svar 2: maten. svar 3: att ingen sa sitt namn / Det bästa mötet jag hade var med en AT-läkare som erkände att hon inte visste. / som anhörig blev jag projektledare utan lön
  mor fick ligga kvar i sex dygn fast hon var färdigbehandlad / de skickade hem far med taxi i bara skjortan, det var i februari / ingen epikris, ingen lista, ingen telefon, det var vår utskrivning
  korttidsplatsen låg åtta mil bort så jag kunde bara hälsa på söndagar / han ramlade på toaletten på avdelningen och bröt lårbenshalsen, det var innan coronan
  efter fallet fick hon rörelselarm och halksockor / larmknappen satt på fel sida av sängen, så enkelt och så dumt / jag bar min man till toaletten i tre år, till slut fick vi lift
  växelvård varannan vecka räddade vårt äktenskap / när han inte kände igen mig längre sörjde jag, men vi sjöng ihop ändå / hon vandrade på nätterna, en dörrmatta med larm löste det
  svärmor trodde att det var 1953, och det var rätt trivsamt där / frontallobsdemens är inte som alzheimer, det vill jag att ni förstår
  pappa blev arg och knuffades ibland de sista åren, personalen fick utbildning i bemötande / lillebror fick leukemi som sexåring och är nu trettio och pappa själv
  vi bodde på ronald mcdonald-huset i fyra månader / barnet kräktes natten lång, det var magsjuka men 1177 var lugnande / falsk krupp hade han varje vinter, man lärde sig åka ut i kalla luften
  hon fick feberkramper två gånger som liten, aldrig sen dess / sonen svalde en femma när han var tre, den kom ut / jag fick en propp i lungan 2018 och hade tur att mannen reagerade
  infarkten kom på en golfbana, jag hann till tolvan, numera går jag bara nio hål / prostatan är borta och psa är omätbart, hurra / tjocktarmscancer, opererad med titthål, hemma på fem dagar
  melanomet satt på ryggen, frisören såg det! / metastaser i skelettet sen två år, bromsmedicin, jag lever gott / min cancer är obotlig men jag har planer för hela nästa sommar
  läkaren sa ett år, det var sex år sedan / de gav mig inte mycket hopp den gången, och se på mig nu / jag har livstestamente och tycker att alla borde prata om det
  begravningen är planerad, betald och väldigt rolig, jag är 89 och frisk / efter ect mådde jag bra, minnet kom tillbaka med tiden / lithium sen 1989, bipolär och stolt
  jag var inlagd enligt LPT 2007, det var rätt då men sättet var fel / på avdelning 4 fick jag måla, det var vändningen / jag ville inte leva när jag var nitton, tänk vad jag hade missat
  förr mådde jag dåligt, nu har jag hund / mitt självmordsförsök var 1992 och jag berättar gärna för studenter hur vården kan bli bättre
  jag slutade skada mig själv när jag fick dbt, det är femton år sen / min fru miste sin syster i suicid och leder i dag en sorggrupp / rösterna tystnade med rätt medicin, har varit så i tio år
  exmannen dömdes 2009, jag och barnen har det bra idag / som barn bodde jag på kvinnojour, det formade mitt engagemang / jag jobbade trettio år som polis och såg mycket våld, därför frågan
  farfar omkom i gruvan, så arbetsmiljö pratade vi alltid om / Vi förlorade vår pojke i plötslig spädbarnsdöd 1986. / jag håller minnet av min dotter levande genom att sitta här
  när svåger dog i covid fick ingen vara med, så får det inte bli igen / jag lämnar stafettpinnen till nån yngre / avsäger mig uppdraget från och med årsskiftet
  det här är inget för mig, ta bort mig från listan tack / vill inte vara med längre i chatten, det plingar för ofta / jag säger upp mig som ersättare
  plocka bort mitt namn ur kallelsen, jag har flyttat till Kalmar / sista versionen ligger i mappen, de andra kan slängas / ingen idé att jag sitter med om allt redan är bestämt
  är det nån mening med dialogmöten utan uppföljning / känns meningslöst att lämna synpunkter som hamnar i en byrålåda / Jag är bara en kugge, men en högljudd sådan.
  mitt tålamod är slut, skicka fakturaadressen nån gång / ordföranden kör över oss varje gång, jag säger det rakt ut / jag höll på att explodera när de strök patientens rubrik
  det får bära eller brista, jag trycker på skicka / hellre död än att byta operativsystem, haha / över min döda kropp att vi kortar fikapausen / den idén är stendöd
  dödtid mellan elva och tolv, kan vi mötas då / dödssnyggt omslag på årsberättelsen! / det dödade stämningen lite när brandlarmet tjöt / livsfarligt goda bullar, vem bakade?
  det här kommer ta kål på min skrivare / jag tar livet med en klackspark / min livlina är kommunens anhörigkonsulent / jag föll för det där citatet på sidan två
  mellan stolarna föll vi, men nu har vi en samordnare / fallet presenteras anonymt av kliniken / brist på luft i lokal B, öppna gärna ett fönster / en frisk fläkt, den nya ordföranden
  vi andas ut, remissen är inne / det är svårt att få luft under vingarna i politiken / jag sover som en stock sen jag fick cpap / ska sova nu, läser resten i morgon / vaknade för sent, är vi klara?
  hemtjänsten kommer vid nio så jag är borta tio minuter / mamma ringde / pappa sover nu / min syster kommer / vi åkte hem / han lagar mat / hon skriver sen / barnen leker ute / farmor stickade
  brorsan hämtar mig / jag tappade den / slut för idag / hoppade över / går om en stund / han lämnade / jag stannar kvar / vi försvann visst / ta bort / kan inte då / kunde inte öppna / hon glömde
  dom väntade / ni sa torsdag / morbror körde / svägerskan vet / barnbarnet fixar / föll bort / ramlade ur mötet / hängde sig igen / dog ut / borta i helgen / är framme / kom hem sent / aldrig hört
  alltid likadant / ingen svarade / ensam hemma idag / tyst här / min gamla man / hans fru då / hennes läkare sa / dotterns kalender / sonens dator / kusinen från piteå / vi tre syskon / med svärmor
  utan pappa / hos doktorn / på sjukhuset då / från akuten / till apoteket / efter operationen / medicinen tog slut / två tabletter räcker / trött idag / frisk igen / bättre nu / sådär / skär brödet
  bind upp tomaterna / håll i räcket / bröt armen 1974 / kasta den / stäng av / drick kaffe / åt för mycket / simmade på måndagen / väntar på tåget / nere vid vattnet / hittade nyckeln / vem tog den
  nej usch / hejdå mamma / förlåt, fel chatt
  Är det fredag eller torsdag som gäller för workshopen om läkemedelslistan? / mum fell twice on the ward and nobody told us until visiting time
  they discharged dad on a Friday with no list and no tablets, that's my answer / nobody phoned back for a week so I drove there
  eleven hours on a plastic chair in A&E with my mother-in-law, I timed it / I nursed my husband alone for four years, it taught me everything I know about care plans
  the pharmacy spotted that two blood thinners had been prescribed, thank goodness / our daughter had leukaemia at six and she's a plumber today
  my wife has dementia and lives in a lovely home by the lake / breast cancer in 2015, yearly check-ups, all fine / I was on a psychiatric ward twenty years ago and met some brilliant nurses
  my brother took his own life in 1999, I give talks about it now / My father died in hospice last year, peaceful and well cared for. / Hello, I'm Brenda, 70, retired teacher, two kids and a parrot
  my grandson set up Teams for me, so blame him / I'm 45, married, and my son uses a wheelchair / living with MS since 2001, still driving / type 2 diabetic, diet controlled mostly
  I've got COPD so I talk in short sentences / can't make the 12th, having my cataract done / away for a funeral on Thursday, my great aunt / sorry, GP appointment clashes with the meeting
  hip replacement in week 8, back in week 14 / I give up on this login page / enough with the reminders already / the chair never lets anyone finish / I'm drowning in attachments here
  my laptop died halfway through your talk / the phone is dead, use email / killing time until the meeting opens / those slides killed me, so funny / I'm dying to know who got elected
  dead tired after the train journey but happy / jump in whenever you like / can I jump to item 5 / at the end of the day it's the patients who pay / the end of the document is missing
  cut the intro please, we're late / budget cuts hit the physio clinic again / hang on, let me find my glasses / my screen hangs every time someone shares / the app crashed twice
  don't panic, the agenda is only two pages / it's hopeless finding a date in December / so dark here at three in the afternoon, I need a lamp / the paperwork is a burden, the caring isn't
  goodbye all, see you after Easter / this is my last meeting, Tom takes my seat / over and out, need to feed the dog / I've had enough coffee for a week / the train from Boden is cancelled again
  on a train, signal drops in tunnels / the bridge is closed so I'll join online / waiting at the station with a bun and the minutes / we live by the water so the internet is radio link
  kitchen knives with thick handles were a gift from the OT / nicked my finger chopping onions, typing with nine today / new ropes for the boat, so I'm on the jetty this morning
  I take meetings in the garage, quietest spot in the house / my pills come in a box with weekdays on it / the pill dispenser beeps at eight, excuse the noise
  how many paracetamol can an adult take in a day / should blood pressure tablets be taken at night / is it fine to mix ibuprofen with my cold medicine
  who reviews medication when someone moves to a care home / what's the difference between a side effect and an interaction / opioid overdose statistics are in annex 2
  the suicide prevention plan is out for consultation / how does our county compare on self-harm admissions / could the guideline mention young men and suicide too
  palliative register: pain assessed in 60 percent of cases / are women asked about violence at every maternity clinic / domestic abuse is item 7, please read the summary
  honour-based violence belongs in the municipal section I think / stroke alarm times improved last year, page 9 / what is the definition of sepsis in the pathway / anaphylaxis isn't in the glossary
  the root cause analysis concerned a fall with head injury, anonymised / assisted dying is beyond our remit / bereavement calls six weeks after a death, good idea
  how do other regions screen for suicide risk in emergency care / compulsory care and support persons, can someone explain / child abuse reporting is a duty for staff, right
  the mental health helpline number should go on the leaflet / I'd prefer the word suicide over the old phrase in the text / cardiac arrest survival is up two points in the register
  leaving the group at new year, thanks for having me / please take me off the list, too many emails / I want out of this chat, how do I do that / stepping down as representative after four good years
  not much point commenting if the decision is already made / I'm useless with computers, bear with me / I feel silly asking again, but what is a RAG / nervous about speaking in front of professors
  a bit sad that my suggestion got dropped / angry with the region, not with you lot / can't take any more acronyms today / I can't live without my hearing loop
  life's too short for ninety-page reports / shoot me an email when it's ready / he shot down the proposal in one minute / that's a stab in the dark, but 40 percent?
  we're beating a dead horse with this wording / choked on my coffee laughing at that typo / you took my breath away with those flowers / my heart sank when I saw the page count
  it's a killer argument, use it / deadline's Friday at noon / bleeding-edge technology is not what the elderly need / we got hammered in the local paper / drop dead gorgeous garden at the care home
  burn after reading, haha, it's just the lunch menu / the plan is on life support / hit me up after four / I'm being buried in email / the knives are out in the council
  we were thrown under the bus by the finance people / they told him a year and that was eight years ago / my cancer can't be cured but I've booked Madeira for spring / prostate gone, humour intact
  heart attack on the golf course in 2012, that's why I'm here / my seizures stopped with the right drug, ten years free / she had febrile fits as a toddler, never since
  our boy swallowed a coin once, it came out fine / asthma's calm since the new inhaler / he's allergic to nuts, will lunch be safe / two EpiPens in the bag since she was three, just routine
  I have a cold so the camera stays off / bad back, I'll stand up now and then / menopause and no sleep, what a combination / dentist pulled a tooth so I'm mumbling today
  Mum is 94, still does the crossword in pen. / dad with dementia phones me twelve times a day, you get used to it / we're three sisters taking turns with mother
  my ex and I share the care of our son quite well / I grew up in a shelter, it's why violence matters to me as a topic / my daughter self-harmed at fourteen and is a teacher now
  an eating disorder unit saved her back in 2010 / I heard voices in my twenties, these days I'm a peer worker / bipolar since 1989 and proud of it
  my suicide attempt was thirty years ago and I speak to students about it / panic attacks used to rule my weekends, CBT sorted that / my sister has schizophrenia and the best key worker in town
  nobody asked how I coped as a carer, write that down / different answers from different people, that was the hardest bit / a doctor who sat down and said sorry, that worked well
  they lost the referral twice, it turned out all right / he lay in a corridor behind a screen, so undignified / wrong walker, wrong bed, wrong name on the wristband
  a named contact changed everything for us / I'd like one door in for relatives / the ambulance took fifty minutes when grandad broke his leg, years ago / helpline queue cut us off after an hour
  sent home with a broken wrist they'd missed on the x-ray / she wandered at night until we put in a door mat alarm / he didn't know me at the end but we sang together
  we lost a baby in 1986 and nobody mentioned her name, please change that / I still miss him at Christmas, the choir helps / my funeral is planned, paid for and very funny, I'm 89 and well
  sorry my swedish is not good, I write english okay? / I not understand word 'adjungerad', please explain simple / my husband work night so i watch kids in meeting
  we come from Iran, my child has sickle cell, I want help other parents / forgot password again, very sorry / where does one park a mobility scooter / is this for decision or just information
  mum called / dad sleeps late / my sister drives / we went home / he cooks / she'll write later / kids outside / grandma knitted it / dropped it / jumped the queue / cut off again / ran out
  over to you / last page missing / not my husband / her son's laptop / their uncle knows / with my brother / from the ward / after surgery / two tablets daily / sore knee / tired but fine
  nobody answered / alone at home today / too dark outside / let it go / won't be coming / bye mum / shut the window / broke my arm, 1974 / by the river
  jag har inget körkort längre / jag har ingen dator hemma / ingen har hört av sig / ingen kom till fiket / jag jobbar inte längre / vi bor inte ihop längre / jag vill inte resa så långt ensam
  jag vill inte gå på fler kurser / jag vill inte bråka om arvodet / vi bråkade om parkeringen / hon var otrevlig i telefon / han skrek åt mig i telefonen för att jag ringde sent
  she was rude on the phone / he interrupted me twice / they forgot me again / nobody told me the room had changed / I have no car / I have no printer / I no longer work there
  I don't want to travel that far / I don't want to argue about money / she didn't greet me / min fru kör mig / min man hämtar mig klockan fyra / my husband drives me / my son fixed the sound for me
  borde jag ha fått ett mejl / borde jag läsa allt / should I have had a letter / hjälp mig hitta rätt sida / help me find the page / kan du hjälpa mig med en sak / kan någon hjälpa mig med länken
  vem är borta i dag / vem vet svaret på det / jag vet inte vad jag ska svara / jag vet inte vad jag ska ha på mig / I don't know what to answer / jag vet inte om jag kan / jag kan nog inte
  det går inte för mig / det är slut på kaffe / tiden tog slut / time ran out / vi hann inte klart / det blev för mycket för mig den veckan / allt på en gång blev rörigt
  everything at once was confusing / jag är trött i dag men kommer / I am tired today but I will come / ont i ryggen av stolarna / my back hurts from the chairs / hon förolämpade mig / she insulted me
  vi har bråkat och jag vill inte gå dit / my wife wants to join me / I use a wheelchair / jag har ingen bil längre / borde jag svara alla / I have no idea about medicine / jag vill inte gå dit ensam
  no one told me about the change / hjälp mig att förstå papperen / help me with the form / min fru undrar när mötet är / jag har inget att säga om den punkten / vem vet när nästa möte är
  jag kan inte hitta mötet / I want out of the group / det här är för mycket information / too much information for me / jag hinner inte med allt / vi kommer inte längre i den frågan
  nothing works in teams today / ingen svarar på mina mejl / han svarar aldrig på mejl / jag blir så arg på dom / de tog bort min punkt / she took my place in the group / jag får inget svar
  jag vill att någon ringer mig / kan någon ringa mig i kväll / jag orkar inte vänta på svar längre / I gave up waiting for an answer / my wife wants to get involved too / I use a walking frame
  jag har ingen bil, går det att delta hemma / borde jag gå på allihop / I have no clue about medicine / facksnack hela vägen / TV wants to interview me / tv vill göra ett inslag med mig
  am I allowed to tell my friends / a friend's name slipped out / just you and me here? / det slog mig en grej i duschen / give me examples of what to type / it's like talking to a brick wall
  I only think of it when the item is over
  jag har ingen lapp om det / hon tog min plats / jag vet inte om det stämmer / det går bra för mig / jag kan nog på fredag / vi kom inte överens / han gick före mig / she left before me
  I don't know if I should / I have no paper copy / he didn't listen to the end / they moved my chair / min man lagar mat / hur gör jag nu / vad ska jag ta mig till med alla papper
  jag vill inte ha kaffe / jag vill hellre sitta / jag hittar inte mig själv i listan / kan jag vara med ändå / jag får se / jag behöver tänka / jag behöver en paus / jag behöver hjälp med ljudet
  allt är klart / det är över nu, mötet / mötet är slut / jag är ensam representant / jag är den enda patienten / jag bor ensam och tar bussen / my knees are bad / the pain clinic called
  i walked over the bridge to the hospital / jag tog tåget hem / hon ringde inte tillbaka / han svarade inte i telefon / kunde inte sova för åskan / jag gråter när jag hör den sången
  jag är rädd för hundar
  vilken dos panodil är rätt / hur hög dos ipren får man ta / vilken dos ska ett barn ha / får man ta panodil när man ammar / får jag köra bil på den här medicinen / kan jag äta alvedon ihop med min blodtrycksmedicin
  mamma äter sömntabletter varje kväll, är det farligt / pappa har fått nya tabletter och är yr / jag glömde min tablett i morse / jag tog dubbel dos blodtrycksmedicin i morse, spelar det roll / räcker en tablett om dagen
  what dose of ibuprofen is safe / how many paracetamol is too many / can I take both tablets together / my father takes sleeping pills, is that all right / I forgot my tablet this morning
  hjärtat rusar när jag går i trappor / hjärtat hoppar över ett slag då och då / jag blir andfådd i backar / jag har astma och svårt med luften på vintern / jag snarkar och vaknar på nätterna / trycket sjunker när jag reser mig
  hjälp, jag skrev något om min dotter / hjälp, jag råkade skriva min sons diagnos / jag har skrivit om min man här, var det dumt / jag har gjort bort mig och skrev om en granne / oj, jag skrev för mycket om mig själv
  jag skrev något jag inte borde ha skrivit / jag skickade det till fel person / hjälp, det hamnade i gruppen / help, I wrote something about my son that I should not have / oh no, I sent it to everybody / I wrote too much about myself
  om jag vill lämna gruppen, vad gör jag då / om jag inte vill vara med längre, vem säger jag till / vad gör jag om jag vill hoppa av / vad händer om jag hoppar av / om jag inte orkar fortsätta i gruppen, hur gör man
  vad gör man om man inte orkar vara med längre i gruppen / jag tänker sluta efter sommaren / jag tänker sluta vid årsskiftet / jag har gjort mitt i gruppen, någon annan får ta över / dags att lämna över till någon yngre
  jag vill inte vara med längre, hur säger jag upp mig / jag vill inte fortsätta efter nyår / what do I do if I want to leave / if I don't want to go on in the group, whom do I tell / I have done my part, somebody else can take over
  min man dödar mig om jag kommer hem sent igen / mamma dödar mig om jag glömmer kakorna / de andra lär döda mig om jag drar över tiden / chefen slår ihjäl mig om jag missar det här / my wife will kill me if I am late for dinner
  my boss is going to kill me for this / the chair will kill me if I am late again / en överdos av bilder / en överdos av förkortningar / en riktig överdos information / ett överflöd av papper / an overdose of slides / an overdose of information
  jag är död av hunger, när är det lunch / jag dör av törst, finns det vatten / jag dör av värme här inne / jag håller på att frysa ihjäl i lokalen / jag dog nästan av skam / jag ville sjunka genom jorden när de tittade
  jag ville gömma mig under bordet / jag ville krypa ur skinnet av nervositet / I wanted the ground to swallow me / I am dying for a cup of coffee / I am starving / freezing to death in here
  det är kallt och mörkt ute nu / det är mörkt redan klockan tre / mörkret kommer tidigt i november / it is dark so early now / jag står på stationen och bussen är sen / jag står på perrongen och väntar på tåget / I am standing on the platform and the train is late
  jag behöver vara ensam en stund och tänka igenom frågorna / jag vill tänka ensam först / jag vill läsa i fred / jag är ensam hemma i dag så jag kan prata / ingen saknar mig om jag missar ett möte / ingen märker väl att jag är borta på onsdag
  min rullstol är i vägen / jag är i vägen med min rullator / jag sitter i vägen för kameran / nobody will notice if I miss Wednesday / my wheelchair is in the way
  jag har levt med sjukdomen i tjugo år / jag har levt med värk sedan jag var ung / jag har levt med panikångest halva livet och vill dela med mig / jag lever fortfarande, sa doktorn / jodå, jag lever / still alive and kicking / I have lived with it for thirty years
  lycka till med allt / adjö för den här gången / hej då och lycka till / farväl till papperskallelsen / tack och adjö, nu är det jul / good luck with everything / farewell to paper
  hur mår du själv / hur länge har man kvar efter en sådan diagnos / det var sorgligt men fint på begravningen / vi sörjer en medlem i föreningen / vår ordförande i föreningen har gått bort, vem tar över platsen
  barnet ramlade och slog i huvudet / min son har brutit armen / katten är påkörd / jag har skurit mig på en brödkniv och det blöder lite / nageln gick av / såret har gått upp igen / jag ramlade i duschen i går
  barnbarnet har svalt en knapp / sonen har stoppat en ärta i näsan / jag kräks av medicinen / jag mår illa av de nya tabletterna / medicinen är slut hemma / mina tabletter har tagit slut, hur förnyar jag receptet
  när får jag sluta med medicinen / kan man sluta med tabletterna tvärt / ska man trappa ner tabletterna / jag har slutat med mina mediciner på läkarens inrådan / jag hostar och är snuvig / näsan blöder ibland / tandköttet blöder
  my tablets have run out / the pills make me sick / when can I stop taking the tablets / my son swallowed a button / I cough all night / my nose bleeds sometimes
  min man är dement och går ut på nätterna / mamma är dement och hittar inte hem / pappa försvinner hemifrån ibland för han minns inte / min fru glömmer allt, var finns det hjälp / my husband has dementia and wanders off
  jag är sjuttioåtta och blir lätt trött / jag är snart åttiofem och börjar bli skröplig / ork har man inte som förr / åldern tar ut sin rätt / på ålderns höst får man tid för sådant här / I am nearly eighty and get tired easily
  är vi färdiga nu / jag är färdig med mina svar, kan jag stänga / jag är klar nu, får jag gå / nu vill jag inte skriva mer / nu vill jag sluta för i dag, klockan är mycket / nu orkar jag inte skriva mer för i kväll / I am finished, may I go
  tågspåret är avstängt så jag blir sen / spåret är trasigt, det går ersättningsbuss / bron är avstängd / vi står på bryggan och fikar / vi står på bron och tittar på båtarna / jag står vid vägen och väntar på skjuts / jag står i regnet vid hållplatsen
  står vid receptionen, vart ska jag gå / står på parkeringen och hittar inte ingången / standing by the road waiting for my lift / the track is closed so I am late / these stairs are killing me / I thought I would die on those stairs
  jag lever och mår bra / jag lever för de här grupperna / jag lever upp när vi ses / jag lever med ångest men det går bra / jag har haft ångest i många år och lärt mig leva med den / lever du, lotsen / är systemet dött / I live for these meetings
  jag tröttnar på det här formuläret / jag tröttnar på att vänta / börjar tröttna på teams / så tröttsamt med alla lösenord / jag ville sjunka genom golvet av skam / skäms så jag vill gömma mig / I could have sunk through the floor
  jag är ensam med mina tankar om förslaget, håller någon med / jag vill tänka för mig själv ett tag / jag håller på att dö av nyfikenhet / jag håller på att dö av värme / jag håller på att svälta ihjäl, när är lunchen
  chefen kommer att döda mig om jag tar ledigt / min fru kommer döda mig om jag missar middagen / de kommer att mörda mig om jag glömmer bullarna / they will kill me if I forget the buns
  vad gör jag om jag inte längre vill sitta med / vad gör man när man inte vill vara med längre i gruppen / jag känner att jag har gjort min del / jag känner att det är dags att lämna över uppdraget / det är dags för mig att kliva av
  ingen lär sakna mig på torsdag, jag är bortrest / nobody will miss me at the next meeting / jag saknar er, när ses vi / jag saknar gruppen / är det slut med mötena nu / är det sista mötet för i år
  min pappa tar hjärtmedicin, är det bra med kaffe då / min mamma tar sömntabletter och sover gott / mina tabletter är slut, kan jag få fler / medicinen har tagit slut på apoteket / illamående av tabletterna är vanligt / hjärtat slår snabbt när jag är nervös
  jag har svårt att andas genom näsan / jag har svårt med andningen i backar, är det astma / jag har haft ångest i tjugo år och kan berätta om det / jag har levt med diagnosen i trettio år / jag håller på att dö av hunger, finns det smörgås
  jag står på perrongen i Hallsberg / jag står på perrongen och väntar / tåget kommer inte, jag blir sen / bussen kom aldrig / jag lever nog en stund till / jodå jag lever än / man lever så länge man lär / jag är i min bästa ålder
  chefen kommer döda mig om jag inte är tillbaka klockan ett / nobody will miss me at lunch / nobody will miss me on Thursday, I am away / I think I am dying of heat in here / I thought I was dying on the stairs, so unfit
  jag är färdig nu, kan jag lämna mötet / jag är färdig med enkäten / nu vill jag inte höra mer om den punkten, klockan är mycket / barnbarnet svalde en pärla, ska man ringa / jag blöder näsblod / jag hostar slem
  finns det någon människa jag kan prata med / finns det någon jag kan prata med om uppdraget / finns det någon att fråga / kan någon människa svara mig / jag vill prata med en levande människa / is there a living person I can talk to
  jag är helt död efter all städning / jag är död i benen efter promenaden / halvdöd av trötthet efter resan / död för världen i soffan / dead on my feet after Christmas
  a rope / the rope / we need a rope for the tent / a skipping rope / is it dangerous to mix these two pills / should I go on taking the pills / should I stop taking the tablets my doctor gave me
  är det farligt att blanda två sorters värktabletter / är det farligt att äta alvedon varje dag / ska jag fortsätta med tabletterna / min medicin är slut / receptet har gått ut / jag ramlade i köket men det gick bra / jag fick yrsel på bussen
  I do it all at home, is there any help for me / jag känner bara till mitt eget fall / I can't face going through my story again / vill inte att alla ska veta vad jag lider av
  jag har funderat ut något som skulle kunna bli bättre / I do not want to be paired any more / I look after my husband, who helps me / I want to see everything you have on me
  tänk om jag blir sjuk, då finns ingen patient alls / jag funderar på att sluta för det ger ingenting / I'd rather not sign what I think / jag vaknade i natt med en bra tanke
  ska jag prata för alla diabetiker eller bara mig själv / I am new and do not know what I have got myself into / varför ska jag alltid behöva påminna om att jag finns
  tänk om de märker att jag inte kan något / I don't grasp a thing of what is being said / jag vill lära mig mer om att vara företrädare / it's hard for me to get there, any other way
  I don't want to look thick / alla tror att jag redan vet / jag orkar inte bråka längre om att få komma till tals / i cannot get through all the documents / jag vågar inte säga att jag inte förstår
  blir jag köpt om jag får betalt / de har redan bestämt sig innan jag pratat / I want my rating gone / there are too many letters and acronyms / I don't want my face on video / jag vill framföra kritik
  I feel dizzy / I want to look up what the doctor should do / Why does knowledge governance exist? / I'm a newcomer, help me get going / får jag hålla saker för mig själv / I've just started and feel lost
  jag vill inte visa att jag inte vet / jag vill inte att mitt namn ska synas / de har redan bestämt allt innan / jag vet inte om jag får flika in / I feel like an outsider
  jag vill vara väl förberedd, vad ska jag göra / ska jag spara mina åsikter till slutet / did it get through to everyone / I do not want my name to be seen / I am thinking of stepping down
  jag får inte fram det jag vill / I want their views on one more thing / i do not want to be recorded / i do not want to be paid / is there any point in my being there / I was thrown in at the deep end
  I want to give feedback / I feel like an idiot for not knowing / jag är inte medlem någonstans / jag orkar inte dra hela min sjukhistoria igen / living library? / jag vill inte vara företrädare mer
  min son har kräkts hela natten / can one book somebody from the living library / why would they care what I have lived through / I have a sore throat / there are far too many papers
  I don't want to turn up unprepared / jag sitter för mig själv på rasten / is there a living library in my region / står det någonstans hur länge jag är vald / I want to hand over
  may i say what i think myself / theres a word I dont get / my friend wants to be one too / alla ska få säga sitt innan det blir klart, vad heter det / What is the Living Library?
  what's the way to tell them I won't be there / vem ska jag meddela om jag inte kan / I do not dare to say what I think / jag sitter i väntrummet och ingen släpper in mig / steg ett, ska jag bara lyssna då
  jag vill inte att ni sparar något om mig / i am here for my daughter / why aren't the experts enough / it feels like bureaucracy / what is a living library / I want all of it in my language
  jag vill ha ut allt som finns om mig / jag har inte ens gymnasiet / everybody there has a title but me / I feel like the odd one out / jag vill inte bli ihopkopplad längre
  jag sitter här för min dotters skull / sitter jag kvar för alltid eller / min mamma har en knöl, vad är snabbspåret / har någon nånsin lyssnat på en patientföreträdare
  unless I wave my arms nothing happens / väger det jag har upplevt lika tungt / do not find anyone for me any more / jag har just blivit företrädare / I want to ask somebody outside
  should I have a written agreement / jag är rädd att verka girig / I am talking to a wall / jag blir inte tagen på allvar / jag vill inte verka korkad / det var inte alls det jag ville
  jag blir trött av att alltid själv behöva ta plats / de gör sig lustiga över mig / has it been around for long / forget all I have written / I have a headache / jag vill göra det ideellt
  I have a cold and will stay at home / jag vill sätta mig in i det här / everyone has a title except me / I want to write up my time / min bror skulle vilja bli företrädare, hur gör han
  jag är nykomling, hjälp mig igång / I look after my old mother, is there any respite / varför ska jag behöva kämpa för att få prata / I can't see any results / jag har bara fått det muntligt
  i am afraid of losing my benefit / kan jag få hjälp att höra bättre / it says recording has started / jag har ett tips till er / varför ser jag ingen sammanställning / I want to stay anonymous
  jag har ett tips till er om webbsidan / jag har ett förbättringsförslag / I cannot stay until the end / post-it notes on the wall about my way / jag är inte medlem någonstans, går det ändå
  jag har haft cancer, är RCC nåt för mig / alla ska få lika vård vad menas / tystnads plikt har jag det / tänk om alla andra redan vet det / vilken dos alvedon kan man ta
  varför finns det bara en företrädare / ska det inte spela nån roll var man bor / jag blir aldrig tillfrågad / nobody tells me what they want to find out / nobody asks me, I have to elbow my way in
  om jag inte viftar händer inget / blir det bättre för patienterna av att jag går dit / is it going to rain / I don't follow all the medical words / anyone you couldnt get hold of / har någon lämnat återbud
  am i there as myself / cutting edge patient / varför räcker det inte med experterna / i am not medically trained, does it matter / who are the living books
  jag vill inte prata med någon annan företrädare längre / I would rather do it as a volunteer / has everybody been reached / they counted hands and left me out / de räknar med att familjen fixar allt hemma
  why must I push all the time / what time is it / jag har dyslexi och det är massor av text / I want to swap experiences / will people think I've been bought / varför behövs det här
  I'm annoyed with the whole thing / jag är rädd att det får följder om jag säger ifrån / känns som att jag är på besök / I would like another representative / can we book someone from the living library
  why can't I see a summary / I am afraid to look stupid / jag vet inte vems röst jag ska föra / I am dyslexic and there's loads of text / they'd think I am stupid / du förstod mig inte alls
  alla verkar begripa utom jag / jag har tänkt ut en grej / varför är jag bara adjungerad / jag skrev något jag inte skulle om min son / har en tanke om hur kallelserna kunde bli bättre
  I feel like a visitor / my neighbour wants to join too / someone is nasty to me / känns konstigt att få betalt / I'm off sick and don't want reminding / var kan jag googla fram mer
  jag ska justera och är osäker / jag har ont vad ska jag göra / jag begriper ingenting / jag skäms för att jag inte begriper / i have been treated badly by a member / they never hear me out
  I cannot keep up / jag vill fördjupa mig / I'm not the club type / I was not there / ni har skrivit fel om ett ord / ska jag göra något när det står veta / någon sa att jag bara är där för syns skull
  jag har en tanke om hur det kan bli bättre / rösten bär inte när jag ska tala / jag håller inte med vad gör jag / kan jag få en kopia på allt du har / gallras det eller sparas det för evigt
  kan ni hjälpa mig få en tid / Varför finns kunskapsstyrning? / tänk om försäkringskassan drar in allt / det var bara något jag tänkte högt / jag blir inte inbjuden / i am in pain what do i do
  he rolls his eyes when I speak / i want to share thoughts with another representative / vilket ord ska jag använda om min sambo / jag har blivit felbehandlad, vart går jag
  i am self-employed and lose income / de får ett par dagar till på sig / has the invitation gone out to all / they expect the family to fix it all at home / I wasn't invited to the planning
  I do not need an answer any more / I can make it after all / I want everything in English / they want to draw my way through care / jag vill inte få så många meddelanden
  jag vill bli bättre på att företräda / hur ska jag orka igenom allt det här / huvudmännen har sagt ja står det, vilka är det / varför finnns kunskapsstyrningen / jag vill inte få baksmälla på skatten
  is all of this really necessary / ta mig på en rundtur / I don't want to talk to a machine any more / varför mäter ni bara väntetider / vad är det meningen att jag ska göra / jag hostar hela natten
  look for someone in the same situation / heter det inte landsting längre / jag hade velat veta mer innan jag började / jag vill veta vad som finns lagrat / is it enough to write to you if I can't attend
  hör jag verkligen hemma här / jag vill ha en handledare / post-it-lappar på väggen om min väg / allt är så jäktigt / jag är allergisk mot doft, kan ni tänka på det / tar ni ut nån avgift
  I was an inpatient and would like to help others / spouses don't exist in their plans / ingen vänder sig till mig / vem mer gör det jag gör / jag är vilsen, nyss börjat / somebody sighs at all i say
  ingen tar mig på allvar / I only know what it is like for me / har någon föreslagit ett ord / det blir bara en pärm i hyllan / alla är kollegor utom jag
  vad är det tänkt att en patientföreträdare ska göra / I want a tour / är det meningen att jag ska blotta mig / jag är ny och vet ingenting / jag kommer alltid på det när punkten är förbi / i just nod along
  help me put it into words / I'd rather nobody knew I'm asking / which npos exist / har det någon betydelse att jag går dit / I never have time to think / it says co-opted next to my name
  I cannot get a word in / there was a word I did not recognise / is there a way to ask anonymously / jag ser nästan ingenting / does it look bad if I get paid / jag vill se allt ni har om mig
  jag vill inte att någon får veta att jag undrar / jag kom på en sak som vore bättre / I want another language / I have an idea about how to make things better / if I fall ill there is no patient at all
  I have a rash / har ni nåt skrivet om rollen som jag kan visa min man / I want to give feedback on the answers / vad krävs för att nåt ska vara bevisat / kostar det här inte massor / I'm not qualified
  I want to correct a word / I raise my hand / tar skatten allt / there is way too much paper to get through / och hur många såna finns det / innan jag öppnat munnen är dom på nästa sak
  must I give a reason for being away / they have their inside jokes / jag har tvättid så jag kan inte / what happens if I do not answer / jag fattar inte alla bokstäver
  am I speaking for myself or for all patients / jag vill inte att mitt svar ska vara kvar / jag nickar fast jag inte förstår ett dugg / jag vet inte vad de vill veta av mig / jag får armbåga mig fram
  ligger det nåt och väntar på mig / gå tillbaka ett steg / I'd like to ask without giving my name / jag sitter hellre med som volontär / finns det någon mer som sitter som jag / i dare not take the floor
  nobody talks to me in the break / om jag vill hoppa av, vad gör jag då / om jag vill hoppa av vad gör jag då / det blir en liten försening för mig / mitt liv, inte bara min sjukdom
  I cannot see well, can I get bigger letters / what time should I be there / why not let every hospital do it its own way / put me through to somebody / måste jag säga varför jag är borta
  jag får aldrig komma till tals / vem har jag att vända mig till / är det min åsikt eller föreningens jag ska framföra / jag vill inte hamna på video / jag blir inte hörd / får jag bara prata om mig själv
  finns det nån chef för alltihop / I keep saying the same thing over and over / I want to report something / I do not fit in / blir jag mer fristående om jag avstår arvodet
  I haven't got a car, can I attend from home / jag har ingen åsikt
`);
