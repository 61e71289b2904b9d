import { sentences } from '../../words/sentences.js';

/** What people write who are in need and do not say so: of means and places, of what is put in order, of goodbyes, and of signs in somebody near. */
export const inNeedIndirectly: readonly string[] = sentences(`
  Har stått på Västerbron sen klockan nio och vattnet ser nästan snällt ut därifrån / kliver över räcket när det blir mörkt, då är det inga bilar som stannar
  Godståget går 23.14, jag har lärt mig tidtabellen utantill för att det ska bli rätt / satt vid banvallen hela förmiddagen och räknade vagnarna, nästa gång reser jag mig inte
  skorna står prydligt på bryggan, resten av mig följer snart isen ner / det är minus arton ute och jag tänker lägga mig i snön utan jacka tills det slutar göra ont
  Vaken ligger öppen vid bryggan och den kallar på mig varje kväll, snart svarar jag / har fyllt fickorna med sten och är på väg ner mot sjön
  hissen går till trettonde våningen och jag behöver bara enkel resa / gardinen fladdrar ut genom fönstret och jag sitter på blecket med fötterna i luften
  Dammsugarslangen passade på avgasröret, nu sitter jag i baksätet med filten och väntar ut det / det är gasolen i husvagnen jag tänker på, ingen hinner märka nåt därute
  jag släpper ratten på bergskurvan i morgon, så ser det ut som halka / mötte en timmerbil idag och det fattades en halv meter, jag var besviken att jag missade
  tänder inte lyset och går mitt på E4:an i natt, någon träffar väl / Dosetten för hela månaden är tömd i en skål framför mig, glaset är ihällt
  halsaskens lock går knappt igen, jag har samlat sen påsk på det som ska få mitt hjärta att stanna / jag har spritt ut recepten på tre apotek så att ingen ska fatta vad jag ska ha det till
  Insulinpennan är skruvad på max och jag har inte tänkt äta nåt sen / sprutade in hela natten-insulinet med mening, nu skakar jag och tänker låta det gå
  plåstren mot smärta sitter på hela kroppen nu, jag ville att det skulle bli tyst / älgstudsaren är hämtad ur skåpet fast jakten är slut för länge sen
  jag sparade en patron från i höstas, den har mitt namn / Linan är knuten och takbjälken håller, det har jag provat / bältet sitter runt dörrhandtaget, jag behöver bara luta mig
  köpte tamp på byggvaruhuset idag, kassörskan frågade om jag hade båt, jag ljög / Karet är fullt, telefonen avstängd och mattkniven har fått nytt blad
  tio, nio, åtta, när jag kommer till noll så släpper jag taget om räcket / fyra sovningar kvar, sen är det färdigt med mig på den här jorden
  klockan är kvart i elva, klockan tolv finns det ingen mig längre / har ritat kryss i almanackan, efter fredag har jag inga fler rutor att fylla
  när stearinljuset brunnit ner så går jag efter, det har jag lovat mig själv / en vecka fick det gå till, blev det inte bättre skulle jag få sluta andas, idag är veckan slut
  ska bara höra klart skivan, sen tar jag det som ligger på nattduksbordet och kommer inte tillbaka / åt min favoriträtt ikväll, som de gör före en avrättning, sen blir det släckt för gott
  såg min sista solnedgång nyss, den var fin, nu är jag redo att gå över / har bäddat rent åt mig själv inför likskjutningen, den lär bli av i morgon bitti
  kan nån av er hälsa min pojke att pappa försökte, jag hinner inte bli kvar / brevet ligger under kaffekoppen, där står vilka psalmer jag vill ha på fredag
  till den som hittar mig: skicka inte in barnen först, läs lappen på kylen / ni behöver inte svara på detta, när ni ser det har jag redan gått ut på isen
  spelade in en film till tösen så hon minns min röst när hon växt upp utan mig, det sker inatt / min sista önskan är att ingen skyller på sig själv över det jag gör om en stund
  strö mig vid sommarstugan, inget kaffe efteråt, det blir nog redan till veckan om jag får som jag vill
  har sagt upp lägenheten till den första, dit jag ska behövs inga möbler och inget hyreskontrakt
  alla räkningar är betalda och lösenorden ligger i kuvertet, så nu hindrar mig ingenting från att kliva ut på spåret
  gravplatsen är köpt, läkarn säger jag är frisk, men den kommer till användning före jul, det ser jag till / begravningskostymen hänger struken på dörrn, i morgon får någon annan klä på mig den
  Nu har jag märkt sakerna med namnlappar så ungarna slipper bråka när de hittat mig / jag sa upp mig, sålde bilen, raderade alla konton, sista punkten på listan är jag själv
  Fullmakten är påskriven och kistan vald, nu väntar jag bara in modet att göra det / gav bort gitarren och skivorna idag, dit jag går i natt finns ingen musik
  kaninerna bor hos grannen nu, hon tror jag ska resa, jag ska inte komma tillbaka från nånting / kan nån ta två undulater från i morgon, de ska inte behöva sitta ensamma med min kropp
  hunden är omplacerad och skålen diskad, han var det enda som höll mig kvar på den här sidan / mormors ring har jag skickat till syrran, jag behöver inga fingrar att ha den på efter söndag
  skänkte bort alla vinterkläder, nån mer vinter blir det inte för min del, det har jag ordnat själv / Gunnar har stolen ledig bredvid sig däruppe och jag tänker inte låta honom vänta till våren
  min lilla flicka ligger ensam på kyrkogården, mamma kommer ner till henne i natt / jag ska lägga mig på Elsas grav i kylan och somna ifrån alltihop
  tvillingbror gick i maj, vi kom hit ihop och vi ska gå härifrån ihop, snart / ropade på min gubbe inatt å sa att nu kommer jag, burken står ju där
  efter femtiotvå år vet jag inte hur man andas utan henne och jag tänker inte lära mig det / han drog i förväg och jag har köpt samma sorts rep som han hade
  skulle de ens ringa polisen om jag låg kvar på golvet till sommaren, jag tänker ta reda på det / barnen slipper ränna på hemmet och betala, jag tar bort mig själv ur ekvationen i helgen
  de suckar när jag ringer, snart är numret tyst för evigt, det blir min present till dem / Försäkringen betalar ut ändå, har jag läst, så för familjen är jag värd mer under jord
  mina ungar får en ny pappa som funkar så fort jag har tagit mig av banan för gott / jag äter bara upp arvet, bättre de får det nu innan jag hunnit kosta mer, jag har vad som krävs i skåpet
  gick bort tre dar i skogen och ingen hade ringt, fjärde gången kommer jag inte ut ur den / kattskrället är den enda som skulle undra, och hon får mat av grannen sen när jag inte andas
  syskonen kan fira jul i lugn o ro, de slipper ha mig både vid bordet och på jorden / Blunda och slippa öppna ögonen igen, det är allt jag begär av den här natten
  om ni såg hur fridfullt folk ligger i kistan, jag avundas dem varje evig dag och snart ligger jag där / jag ställer ingen klocka ikväll, jag har sett till att den inte behövs
  sätt mig i narkos och stäng av maskinen sen, snälla, jag gör det annars själv / vill sova som Törnrosa fast utan prins och utan hundra år, bara aldrig mer upp
  bad läkaren om nåt att sova på, sa inte att jag menade för alltid / Drog täcket över huvet och bad att hjärtat skulle stanna, det slog fortfarande i morse, så nu hjälper jag till
  vill suddas ut som krita från en tavla, inte ens dammet ska bli kvar av mig, det sker inatt / ingen grav, inget namn, bara borta, det är min plan och båten ligger redo
  jag går ut i myren utan telefon, leta inte, det är meningen att jag inte ska hittas levande / Tänker lösas upp i havet, det blir lugnare så, kläderna ligger i en hög på klippan
  radera mig ur alla register, det finns snart ingen person till det numret, jag sköter den biten själv / de pumpade magen på mig i mars, den här gången låser jag dörren
  tredje gången gillt säger dom ju, och nu är det ingen som kommer hem tidigt / ärret på halsen frågar folk om, snart slipper de, jag ska göra klart det jag började
  grenen gick av i höstas, jag har hittat ett stadigare träd nu / överlevde av misstag 2019, det misstaget rättar jag till nu
  vaknade på IVA och var rosenrasande för att de hade lyckats, nästa omgång får de inte chansen / när jag blev utskriven lovade jag att inte försöka igen, jag korsade fingrarna bakom ryggen
  jag kommer inte våga ringa som förra gången, för då hann de fram / Lamporna är släckta och rakhyveln är plockad i bitar, jag orkar inte låta bli inatt
  låren är fulla av streck och det räcker inte längre, måste djupare / har handduken runt armen men det rinner igenom, jag ville bara få ut trycket
  trycker cirkelpassaren i handen om och om igen, den går snart rakt igenom / håller handen på spisplattan för annars känner jag ingenting alls, gjorde det nyss igen
  sitter på toagolvet med saxen, benet ser ut som ett slaktbord och jag slutar inte / köpte kompresser till ett helt regemente för jag vet vad jag ställer till med på mig ikväll
  jag hade varit ren i åtta månader, ikväll ligger bladet framme igen och händerna darrar / sväljer batterier när personalen vänder ryggen till, jag vill att nåt ska gå sönder på riktigt
  har inte rört en tallrik på elva dagar och tänker hålla på tills hjärtat ger sig / dricker bara vatten nu, det lär ta några veckor, men kroppen ger väl med sig till slut
  spottar ut näringsdrycken när de gått, jag har valt att tyna bort och jag är nästan framme / väger trettiotre kilo och svimmar i trappen men tänker inte stoppa i mig en smula mer
  jag gömmer maten i krukan, personalen tror jag ätit, om en månad är jag bara ben och sen ingenting / slutade med dialysen i smyg, så får giftet göra jobbet åt mig
  hjärtmedicinen spolar jag ner varje morgon, då stannar det väl snart av sig självt som jag hoppas / Yxhugg i ytterdörrn, jag sitter i badkaret med ungarna och håller för deras öron
  ligger bakom vinterjackorna, han vrålar mitt namn och drar ut kökslådorna efter nåt vasst / min karl håller mig om halsen tills jag ser prickar, han sa att nästa gång släpper han inte
  han som jag lämnade kryper runt i rabatten under mitt sovrumsfönster med jaktgeväret / har låst in mig på toa, min bror slår sönder dörren och skriker att han ska slakta mig
  han hällde tändvätska i hallen och leker med tändaren / pappa har slagit mamma medvetslös och nu kommer han uppför trappan
  min son har hotat mig med förskäraren två kvällar i rad och nu är han på väg hit påtänd / de säger att de ska skicka mig utomlands och att jag inte kommer levande hem, bröderna är här nu
  sambon har tagit min mobil, skriver på plattan, hon har trasat sönder ansiktet på mig med en flaska / Hjälp grannen, det smäller och kvinnan vrålar att han inte får döda henne
  jag hör hur han lastar om bössan i köket, han har sagt att ingen av oss får se gryningen / som om en häst står på revbenen, käken värker och jag är alldeles våt av svett
  mun hänger på ena sidan på gubben min och han pratar bara gröt / barnet är blått om läpparna och drar inte in nån luft
  farmor föll ner från loftet, ena pupillen är jättestor och hon snarkar konstigt / min kompis skummar ur munnen efter festen och går inte att väcka
  getingen stack mig i halsen och tungan svullnar, får knappt ner luft / lillan fick i sig propplösarn och skriker blod
  Blodet pumpar ut ur benet efter motorsågen, handduken är redan genomdränkt / hon kräks blod och blir grå i ansiktet, vi är ensamma ute på ön
  frugan är gravid i åttonde och det forsar blod, hon är alldeles vit / mitt socker visar bara LO och jag ser inte skärmen ordentligt, ensam hemma
  elevens anfall släpper aldrig, ögonen är vända inåt och läpparna lila / gubben ligger på köksgolvet och rosslar, jag hittar ingen puls
  jag tror jag fått en propp, hela vänstersidan är borta och jag skriver med fel hand / pojken gick genom isen, vi har fått upp han men han är alldeles slapp
  hittade mannen i garaget med motorn igång, han är körsbärsröd och rör sig inte / astman tar mig, sprayen är tom, får inte fram ord mer
  Kompisen la ut en svart ruta och texten vi ses på andra sidan, mobilen är avstängd / pappa frågar efter nyckeln till vapenskåpet fast han lämnade in jaktkortet för tre år sen
  bästisen skickade hem mina kläder och en lapp där det stod förlåt för imorgon / grabben har gett sin dator till lillebror och säger att han inte behöver nåt där han ska
  morsan har strukit sin begravningsklänning och frågar hela tiden hur länge vi är borta på lördag, hon har tömt medicinskåpet
  storebror delade sin position från bron och skrev sen bara älskar er / dottern har googlat hur djupt det är under bron, jag ser det i historiken, och hon är inte hemma
  farsan har slutat med insulinet och säger att naturen får ha sin gång / svägerskan ringde runt och bad om ursäkt till allihop, nu är bilen borta och värktabletterna också
  tjejen på rummet intill rispar sig så det droppar under dörren / en gammal klasskompis la ut en playlist som heter min begravning och skrev att den spelas på torsdag
  Morfar har tagit med sig bössan ut i vedboden och vill inte att nån stör / min elev skrev i uppsatsen att hon inte fyller sexton, och idag kom hon inte
  sonen kramade mig så konstigt länge och sa att jag inte fick känna skuld, sen körde han iväg / hittade en knuten ögla i dotterns garderob när jag skulle hänga in tvätten
  min ledamotskollega mejlade att hans plats blir ledig för han ska gå till sjön och stanna där
  väninnan frågar hur mycket hjärtmedicin som är för mycket och skrattar bort det, hon blev änka i mars / systersonen sitter på taket till parkeringshuset, han livesänder
  maken säger godnatt som om det var sista gången och jag hittade ett kuvert märkt öppnas efteråt / mamma matvägrar på boendet, knyter ihop munnen och säger att hon ska till far
  grannpojken skriker att han ska tända eld på sig själv, han har dunken med sig / min lillasyster tolv år skriver i dagboken hur hennes kista ska se ut och vilken dag
  polarn har sålt sin epa för en femhundring, sa att han inte ska fylla arton ändå / hon jag chattar med räknar ner, hon är på trean nu och säger att hon står på kanten
  brorsan postade en bild på rälsen utan text, tågen står stilla och han svarar inte / kusin Roger tog hagelbössan med in i bastun och har reglat
  han jag är anhörig till ligger i sängen och vägrar dricka, viskar att han ska vara färdig till helgen / asså bror jag e klar, hoppar vid Slussen sen ses vi i nästa liv
  ska ba logga ut från livet, inte typ appen utan på riktigt / palla va kvar här nere liksom, ska fixa en enkelbiljett ner från höghuset ikväll
  idk jag har redan skrivit till alla att dom va bäst, gör det efter plugget / ingen i skolan kmr fatta förns min bänk e tom o dom tänder ljus
  har sparat mina adhd-piller hela terminen o ikväll blir det typ alla / lol mamma kmr hitta mig när hon kmr hem från nattpasset, sry
  respawnar inte denna gången, game over asså irl, snaran e uppe / jag la till i min bio vilket datum jag slutar andas, folk gillade det / fy fan vad jag längtar till backen där dom gräver ner en
  de skrev gör det då så nu står jag på räcket å filmar / fyller femton om en vecka, tårtan kan dom ge till nån som fortfarande finns då / hej da varlden tack for kaffet nu hoppar gumman
  orkr inte va kvr, svalde de ja hitade i skåpet å nu snurar de / jag står påbron å de blåser, ska ja eller ska ja itne / ska tatabletterna nu dom ligger i rad fårlåt mej
  har skrivt til ungana va kistan ska ha för färj, rept är hänkt / ja vil itne finas nå mer, ska gå ut isjön nu / han slor mej i huvet med stekpana å säjer ja ska dö ikväl hjälp
  vil slipa vakna i moron, har tagit dubelt å trippelt av allt / Ja har ingen oro i kroppen längre, ja ska te mor å far inatt, ja har sett te det
  He bli int na mer vår för mej, jag går ut i älva ikväll / jä lessen på å leva, ä ska häng mä i lagårn / de ä la lika gott å hoppa i Göta älv, så ä den saken klar
  nä nu får rackarn ta mä, ja går te ån å kommer ente opp / ja haur bestämt maj, de blir maerjelgraven te kvällen å ingen ska hinna hinnra
  du fattar int, ja ska int lev till he blir ljust, studsarn e laddad / Vid nittiotvå har man väl rätt att själv dra ur proppen, jag har vad som behövs i sykorgen
  Herren glömde hämta mig så nu får jag väl gå honom till mötes, flaskan står framme / jag har levat på övertid sedan Astrid gick, i natt stämplar jag ut med egen hand
  det är inte för sorgligt att säga adjö i min ålder, jag har lagt fram sömnmedlet på en assiett / som gammal sjuksköterska vet jag precis hur mycket morfin som fordras, och jag har det hemma
  hemmet är kallt och fläckfritt, ytterdörren olåst så att de slipper bryta upp den när de hämtar mig
  jag tänker inte uppleva den operationen, hellre väljer jag Vänern med min egen båt och utan flytväst / kroppen är ett ruckel och hyresgästen flyttar ut på lördag, nyckeln får prästen
  man avlivar hästar med mindre plågor än mina, jag får väl göra det på mig själv / mitt ljus har brunnit till veken och jag tänker nypa åt det själv innan natten är över
  jag är en bok där sista sidan redan är skriven, i kväll slår jag igen den med snaran / tåget jag väntar på ska inte stanna på stationen, det ska ta mig med ändå
  ankaret är lättat och jag seglar dit ingen lever / det sitter en svart fågel på bröstet som säger att jag ska öppna fönstret och flyga
  går på bottnen redan, lika bra att kroppen får följa efter ner i kanalen / jag drar ner ridån nu, inga extranummer, tabletterna tar väl en halvtimme
  har blivit ett spöke i mitt eget hem, ska göra det officiellt i natt / batteriet är på en procent och jag tänker inte ladda mig själv nåt mer, bara låta hjärtat slockna
  nu stänger butiken Birgitta för alltid, skär bara av bandet / rösten i elementet säger åt mig att gå ut framför bussen och den har alltid rätt
  de på teven har befallt mig att offra mig före midnatt och jag har kniven redo / djävulen sitter på sängkanten å räcker mig snaran, orkar inte säga nej igen
  måste skära ut chippet ur magen, de andra tror inte på mig, jag har börjat / rakbladen viskar mitt namn genom lådan
  hur lång tid tar det innan man tappar medvetandet i iskallt vatten, frågar för min egen skull / är det högt nog från fjärde våningen eller måste man upp på femman för att inte vakna som grönsak
  märker lokföraren nåt, jag vill inte förstöra för nån annan när jag gör det / nekar bolaget barnen pengarna om det syns att jag körde in i pelaren med mening
  vem hittar en om man bor ensam, och hur länge ligger man då, jag behöver veta till imorgon / blir man begravd i vigd jord om man gått för egen hand
  gör det ont när man drunknar, jag sitter på bryggan nu / vem avbokar min färdtjänst när jag är död på måndag
  Sa precis hejdå till min terapeut, hon trodde jag menade till nästa vecka, det gjorde jag inte, repet hänger redan / i dag log jag hela dan för jag vet att jag slipper uppleva morgondagen
  folk säger att jag verkar piggare, det är för att jag äntligen bestämt dagen jag ska gå ur tiden
  det är så skönt att veta att jag har en utgång i medicinskåpet, och att jag går genom den ikväll / har valt ut bilden till dödsannonsen, den från Gotland, så ni vet
  ingen fara, jag städar först, man vill ju inte att ambulansfolket ska behöva kliva i disk / har ställt ner ljuset och satt en lapp på dörrn, gå inte in, ring 112
  det blir ingen jul för mig, jag har redan slagit in klapparna med ett farväl i varje paket / inget dramatiskt, jag ska bara simma ut tills jag inte orkar simma tillbaka
  jag åker till stugan själv med en liter sprit och all medicin, leta först efter helgen / nä, jag är inte ledsen, jag är bara färdig med att andas
  om nån frågar så halkade jag, säg det till barnen, räcket är isigt här uppe / jag har kramat alla idag fast ingen visste varför, ni får veta i morgon av polisen
  det finns en krok i taket som jag tittar på mer än teven / varje gång snälltåget kommer tar jag ett halvt steg närmare den gula linjen, och sen passerar jag den
  väntar på perrongen, men inte för att åka med / har tagit av mig vigselringen och klockan, så de inte förstörs i vattnet
  jag borde aldrig ha klarat bilolyckan, jag ställer det till rätta med samma träd / sov gott allihopa, jag ska sova längst av alla
  finns det nåt sätt att donera hjärtat i förväg, jag ska ändå inte ha det efter torsdag / de har sagt upp mig, vräkt mig, tagit ungarna, kvar är bara bron
  efter domen i vårdnadstvisten finns bara kulan kvar till mig / spelat bort huset, frun vet inte, hon får livförsäkringen istället för mig
  sen de la ut filmen på mig kan jag inte gå levande till skolan, så jag går inte levande någonstans / fick utvisning, hellre är jag kall här än dör hos dem där hemma, jag har snöret klart
  jag kom hem från kriget men la aldrig ifrån mig pistolen, inatt är det min tur / läkarn tror inte på värken, får hon obducera mig i stället så hittar hon den kanske
  skuldebreven ligger på bordet, kruthornet bredvid, snart behöver ingen kräva mig / bebisen gråter och jag ser mig själv gå ut från balkongen med henne i famnen, ta henne ifrån mig
  är rädd att jag håller kudden över honom, sen mig själv, jag har inte sovit på sex dygn / jag orkar inte vårda min man, tänker ge oss båda hans morfin så får vi gå ihop
  vi har kommit överens, frun och jag, vi tar varann i hand och somnar in på söndag, ingen ska störa / håll mig borta från köket, jag plockar fram knivarna och lägger dem mot pulsen
  snälla nån ta mina bilnycklar, jag litar inte på vad jag gör med bron på vägen hem / kan nån prata med mig tills tåget har åkt förbi
  jag har låst in pillren och slängt nyckeln men jag håller på att bryta upp skåpet / behöver nån röst, annars släpper jag, det är nio våningar
  Hade jag haft mod så låg jag redan där nere, och modet växer för varje glas / hinner nån hit innan jag ångrar att jag skrev, piporna pekar redan mot hakan
  ville bara att en människa skulle veta var kroppen finns, det är vid gamla kvarnen / skriver mest för att handen ska ha nåt att göra medan det jag svalt börjar verka
  jag fryser inte längre, ligger i drivan bakom kyrkan och det är rätt skönt / mobilen ska i kanalen först, sen jag / nattfärjan till Åland, jag har bara bokat en väg och tänker inte gå i land
  någon annan får ta mitt födelsedagspresentkort, jag blir inte fyrtio, det är bestämt / Dörren är tejpad och grillen brinner inne i sovrummet
  brandstegen är olåst, ovanför den finns bara himlen och sen asfalten / min faster har satt upp lapp om bortskänkes på allt i huset och säger att hon sover över på kyrkogården
  farbror ringde från traktorn och sa att korna var mjölkade för sista gången, och bössan hängde inte på plats
  mannen har lovat att hela familjen ska ligga på sjöbottnen innan jag får skilja mig / han väntar mig i trapphuset varje kväll, idag hade han syra med sig
  pannan är öppen, jag spyr och ser två av allt efter att han dängde mig i elementet / Varje insulinspruta frestar mig att ta hela pennan och idag gjorde jag det
  jag har slutat gå över på grön gubbe, blundar och går rakt ut varje gång och hoppas / läste högt ur brevet för katten, hon är den enda som vet att jag går ikväll
  pojken min är sju och ritade sig själv hängande i ett träd, han säger att det är på lördag / Been stood on the Humber Bridge an hour now and nobody's looked twice
  I've climbed over to the wrong side of the railing and my hands are going numb / it's the express I'm after, the one that goes through at a hundred and won't have time to brake for me
  Walked down to the level crossing in my slippers, sat down on the rails, it's quiet / multi-storey, top deck, one leg over already
  Beachy Head tomorrow, I've got a single ticket and a flask of whisky / coat pockets full of pebbles and the tide's coming in lovely
  gonna lie down on the moor in my T-shirt and let the frost have me / The loch's four degrees and I've left my jumper folded on the shore for them to find
  Mum's blister packs are all popped out on the duvet, I'm just fetching water / kept back my night tablets since Easter, hid them in the tea caddy, there's plenty now
  jabbed the whole pen in on purpose and I'm feeling dead shaky / stopped me insulin Tuesday, not telling the nurse, let it take me / the garage door's shut, hose is on, just need to turn the key
  had the shotgun out again cleaning it, only this time it's not for pheasants / One cartridge, that's all I kept when they collected the rest
  the beam in the barn will take my weight, I checked it twice / my dressing gown cord's over the door and I keep stepping up on the stool
  took my seatbelt off and aimed for the lorry, bottled it, going round again / There's a bend on the A9 I won't be steering round tonight
  when the shipping forecast ends I drop, that was always the arrangement / three sleeps to go and then there's no more me / on the count of twenty I let go, fourteen, thirteen
  chose a Wednesday so the bin men aren't about, that's how settled I am about leaving this life / had me last fish supper, lovely, now it's time to go and meet my maker off the pier
  this cuppa's my last, the mug of pills comes next / kissed the grandkids a proper farewell, they don't know I won't see Monday
  left my phone on the cliff path with the PIN off so my sister gets told before Mum / The letter's behind the clock, the hymns are picked, I go tonight
  I'd just ask that whoever fishes me out is a stranger and not the lifeboat lad from our street / sent voice notes to all of them so they'll still have a voice when I've gone over the edge
  scatter me off Whitby, I've written it down, shouldn't be later than this weekend if it works / cancelled the milk and the papers, paid for the coffin, just the river left to do
  will's signed, passwords in the drawer, now nothing's keeping me this side of the ground / I've cleaned the flat and left the door on the latch so they needn't break it in to get my body
  resigned, sold up, shut every account, last thing to close is me, tonight / Given my budgie to next door, told her I was off travelling, there's no trip, only the rope
  dropped my old dog at the rescue, couldn't have him lying by me till someone came / gave my mates all my trainers, where I'm headed tonight you go barefoot
  my wedding ring's in an envelope for our Sarah, take it before the water does / Harold's been calling me from the other side and this evening I'm answering with the tablets
  we lost Poppy in June, the little bed's empty and I've crushed what I need to go and hold her / same tree my brother used, same knot, I'll be with him by teatime
  two years without my twin, I'm off to join her, don't stop me / I'm costing them the house with these care fees, so I'll take myself out of the sum, I've the means
  the insurance would clear every debt, I'm worth more in a box and I know how / they'd find me by the smell, that's how much I matter, and they'll find me soon
  kids get a calmer mum once I've gone under the train, simple as that / rehearsed vanishing for a week, not one soul rang, so I've no qualms doing it properly off the weir
  My own lad says I'm dragging it out, so I'm cutting it short, tonight / wish the anaesthetist had got it wrong in May, I've since bought what it takes to put it right
  no alarm set, I've taken enough to see I won't need one / praying my heart packs in before the birds start, and I've given it a push
  I'd like the long sleep please, the one with the lid on, I've got the bottle here / I want to be an unsolved missing person, bones and all, the boat leaves at dusk and I'm sinking it
  delete me from earth not from the app / going where no search party looks, and I don't mean to be breathing when they quit / they pumped me out last time, this time I've bolted the door
  Third time lucky, nobody's due home till nine / they brought me back with paddles once, I've picked somewhere with no signal this time
  told the psychiatrist the thoughts had gone so he'd give me my belt back / the branch went last time, I've found a sounder oak
  took my pencil sharpener apart again after all this time, sleeves are stuck to me / My thighs have run out of room so it'll be the throat next
  carpet's ruined, I went deeper than I meant and I can see something white / I've been punching the wall till bones showed and now I'm looking at the drill
  holding my hand on the hob because it's the only thing I feel / flushed my dinner again, thirty-four kilos, if I stay strict my heart should give out by March
  Not a crumb since last Thursday and I mean to carry on till there's no me / sipping water, refusing the rest, let me starve, it's the only exit they left unlocked
  he's taken the hinges off my door and the bairns are behind me in the wardrobe / typing under the bed, he's got a hammer and he's calling my name
  my voice is gone from where he gripped it, police said the third time is usually the coffin / there's an injunction but he's in my kitchen, drawing the blades out the block one by one
  Mum's stopped making noise downstairs and Dad's shouting it's my turn now / he's poured petrol through the letterbox, I can smell it
  they've taken my passport and sewn me a shroud, my brothers say it's for honour / our son's off his meds, he's got the carving knife and thinks I'm the devil
  she broke a bottle across my face and says the next one goes in my throat / Chest like a vice, left arm dead, sweat dripping off me
  Reg can't lift his arm or find his words and his smile's slid right off / baby's lips are blue and he's gone floppy / roofer's come off our scaffolding, legs all wrong, eyes open, won't blink
  my mate's frothing after the party and won't come round / ate a prawn, neck's ballooning, no pen on me, everything's closing up / he's fitting, ten minutes now, it won't stop
  wife's eight months gone and there's blood all over the bathroom floor / he went through the patio door and his wrist's emptying all over the carpet
  sugar meter just says LO, I'm on my own and my eyes are going / no pulse that I can find, he's on the kitchen floor, grey
  my ribs are sucking in and the blue puffer does nothing, nails gone purple / mate of mine posted his own gravestone with this week on it, turned comments off
  our Danny rang from the viaduct just to tell me where he'd left the spare key and the will / grandad's taken the gun down to the shed and told us not to follow
  our Kev's given his dog away and hugged me like it was the last one ever, he's took the tow rope / My girl's search history is how deep the reservoir is, and she's not in her bed
  caretaker here, there's a lad's coat and school bag neatly left by the top floor window, help me / she left me a list of who gets what, she's nineteen and not ill, and now she's barricaded in
  Father's oiled the old service revolver and wants to know if the grandchildren are out Saturday / auntie's sent back every birthday card she ever got, with a note saying don't drag the river
  my bestie's bio now says 2008 to this Friday with a little candle / one of my Year Tens handed in his bus pass saying there'd be no more mornings, he's up the pylon
  my husband tucked the kids in twice, kissed me, then drove off without wallet or phone towards the cliffs
  mum clamps her mouth shut at every meal, says she's off to Dad and won't be talked out of it / someone in my Discord is counting backwards on a roof, he's on three
  Granny's stopped her heart tablets on the quiet, told me she'd had her innings and was hurrying it along / bloke across the landing's turned all the gas rings on, says we can sing him out
  she asked me for my leftover codeine, all of it, then blocked me and said look after mum / gonna log off for good, irl, not the app
  ngl I've messaged everyone they were class, doing it after mock exams / last life used up lads, GG, got the cord off the blind
  my mum's planning my sixteenth and I haven't the heart to say she'll be burying me before it / group chat voted I should jump so I've come up here to see if I've the guts
  soz mum you'll find me when you get in from nights / Ah'm awa tae the water the nicht and Ah'll no be comin back up / am done wi breathin pal, the Clyde's right there in front ae me
  I'll not see another lambing, I've the gun in the tractor / ye can keep the winter, love, I'll be under the sod by then, I've seen to it myself
  ninety one, lost my marbles next, so I've put the sherry and the whole bottle of drops on a tray / forty years a vet, I know what goes in the syringe and I've brought two home for myself
  the water under bridge is calling me by name, I have put off the shoes / I not want to open the eyes tomorrow, medicines all in my hand
  please, my husband he take knife and say tonight I finish with you / In my country I see how people go, one bullet only, I have this bullet here in Luton
  sorry my english, I go in the lake now, tell my son he was good boy / they deny me the asylum, I have the cord ready, better cold here than there / i drank the bleech and it burns, nobody home
  swallod all of them, room spining, dont no what to do / im on the brige its windy shud i or shud i not
  the number plates keep spelling my name and telling me to step into the road, so tonight I will / angels say I can fly home if I go from high enough, I'm on the fire escape
  there's a thing living in my arm and I've got the Stanley knife halfway round it / I'm frightened I'll put the pillow over the baby's face and then step off the balcony
  me and the missus both go Sunday, arm in arm, she's mashed the tablets into the trifle / Please, somebody take my car keys, I don't trust me near that quarry edge
  is anyone awake, the live rail's humming and I've one foot on it / make it look like a slip, that's the trick, then the lasses needn't know I let myself fall
  stopped shivering a while back, snow's cosy, don't think I'll get up any more / Sold my season ticket half price, tell the lads I'll be watching from the cloud after Thursday's train
  my care worker's crying and I'm begging her to leave the morphine pump within reach, I want off this earth / keep thinking about going under a lorry / can't stop thinking about the river
  tonight I'll go through with dying / about to step off the roof / ready to die now / bought rope on my lunch break / last text you'll get from me alive / would forty of these finish me
  kids, forgive your dad, I'm going under / nobody's to blame for my death, make sure they know / planning to do it Friday / I've decided not to be here for Christmas, or for anything
  Have decided to go tonight, for good / keep looking up ways to die / thought about hanging myself again this morning / tablets are in my hand now / I've made up my mind to die
  can't get the bridge out of my head / kept the blades, just in case tonight's the night / think I'm gonna jump / half the packet's gone already, rest to follow
  don't send an ambulance, I'll be gone soon / don't let my mam find me / tell Mum I didn't suffer / I'll be dead by morning / Won't be here Monday. Don't ask. / yes really, dead, by tonight
  yeah I mean it, I've the pills here / no, not tomorrow, I'm cutting now / aye, I mean dead / both, the pills and then the canal / i swear im not joking im gonna do it
  nobody can talk me out of dying now / last night on this earth / be kind to each other once I'm dead / this is me signing off for ever / my last words I suppose: love the kids
  so long everyone, I jump at six / bye now, I won't suffer any more after tonight / I loved you all, remember that when they find me / sorry for the mess they'll find
  Note's on the fridge, dog's fed, I'm off to do it / left the key under the mat for the police / paid for my funeral, might as well use it this week
  my papers are on the table for whoever finds me / I've told the kids where the will is. I die tonight / dont want to see another morning / I'd like tonight's sleep to be the permanent kind
  dead is all I want to be / rather be dead than here another week / i keep wanting to walk into traffic / nearly drove into the wall today, on purpose
  nearly let go of the wheel again, I wanted to / walked in front of a bus, it braked, pity / platform 4, next fast one, I'm stepping off / I'm on the ledge / sat on the wrong side of the barrier
  I'm in the water up to my waist and not coming back / car's running, garage shut, goodnight / The gun's on my lap / gun in my mouth ten minutes ago, can't say it won't go back
  belt's round my neck as I type / swallowed the lot, all three strips of pills / took everything in the medicine cabinet, feel sick / ive taken sumthing and i dont want saving
  just swallowed bleach, my throat's burning / drank antifreeze an hour ago, feel strange / went deeper with the blade than I meant, pouring / theres blood everywhere i did it to myself
  bleeding in the bath, meant to / Can't stop cutting tonight / it's either the knife or the window / pills or rope, can't decide / rope, note, chair. that's everything
  list for today: post letters, feed cat, die / 1 hoover 2 ring mum 3 hang myself / reasons to live: none. reasons to die: every one of you
  if the pills don't get me tonight, the train will tomorrow / waiting for him to fall asleep, then I'll go and drown myself / as soon as the kids are in bed I'm ending it
  once the cat's rehomed I can go and die / I'm working up the nerve to jump / just one more drink and I'll have the guts to do it / am I allowed to just die / would it be quick, off the bridge
  does hanging hurt / is drowning as peaceful as they say, I need to know by tonight / what happens if I stop my insulin altogether, because I want to / what's the surest way to not wake up
  Will they tell my parents how I died, if I do it here / is it still a sin if I'm this tired, I'm going to do it anyway / the knot slipped last night, tying it again
  woke up. wasn't supposed to / third suicide attempt this month, I'll get it right / they let me out of hospital and I still want to die / told the crisis team I was fine. I'm not, I've a rope
  I lied to the doctor, I do have a plan / promised I'd ring before I did it, so this is me ringing / somebody please stop me killing myself / please come, I don't trust myself with the knives
  hide my tablets from me, quick, I want to take them / i'm scared i'll do it if i'm left alone / talk to me or I'll jump / minutes away from killing myself, is anyone there
  can't be on my own, I'll end up dead / the voice says do it, do it now, cut / voices telling me to set myself on fire / God told me to come home tonight, by the balcony
  they're all after me so I'll die first / I'll take the baby with me, off the pier / thinking of putting the pillow over her, then me / gonna shoot him, keep the last bullet for me
  ye'll no see me again, I'm away tae the Clyde tae droon masel / cannae dae this, gonnae jump aff the Erskine / am done wi livin so a am / don't greet for me hen, I'll be deid by the weekend
  och it's ma time, a've the pills coontit oot / sure I'd be better off in the ground, and I will be by Sunday / I'm heading down to the Lee now and I won't be climbing out, God forgive me
  mammy forgive me, I'm on the roof / I've had enough lads, slán, ye'll find me in the shed / there's rope in the shed and I'm wrecked from fighting it
  Himself is after taking the shotgun up the field and he crying / our kid's up on the motorway bridge / our lass has necked a load of tablets / me dad's tied a noose in the loft, get someone
  nan says she's taking all her morphine tonight / I am not wanting to live, please / I want finish my life this night / i take many medicine for to die, now i am dizzy
  I have decide, I go to the train / sorry my english, I make myself die today / My life it is finish, I have the knife here / husband want kill me, he is at the door
  please, my child not breathing / she is fall and not wake, her mouth is blue / in my country we hang for less, I have prepare the rope / tomorow i am not more alive
  i wud like to be ded by frydey / gona do it tonite / dyin dyin dyin its all my hed says / im reddy to go, got the pils / want to hang my self so bad rn / its my last nite bye
  cant breath think im dying / took to manny of me tablits on perpose / sucide sucide sucide evry hour / he's sent me his goodbyes and switched his phone off
  she posted "it'll all be over by midnight" and she's not home / my brother's in the woods with a rope / our Chloe's climbed the pylon, says she'll let go
  Son's gone out, left his wallet and a letter saying forgive me / found my flatmate with a bag over his head / just cut my wife down, what do I do / my lad keeps asking how you tie a noose
  mate's bought a gun and he's saying sorry to everyone / dad's only waiting till mum's funeral, then he'll gas himself / my sister keeps planning how she'll die
  She's stopped her heart pills on purpose, she told me so / my mother's said her goodbyes and locked the bathroom / he's been sober a year, tonight he's drunk with a rifle
  she wrote our names on envelopes and took the car to the cliffs / my client just said he'll be dead before the next meeting / boyfriend says if I leave he'll shoot himself, he has the gun out
  a girl in my chat group is cutting her wrists on camera / think my grandad's going to drown himself / my wife won't come in off the balcony rail / he's strangling my sister
  he's kicking the door in, he's got a knife / hiding in the wardrobe, he'll kill us / my ex is outside with petrol / He's got the kids and he says he'll crash the car
  dad's beating mum and she's stopped screaming / my son's got an axe, I'm in the bathroom / he choked me till I passed out and he's coming back
  they're going to kill me for leaving him, they're on the stairs / he's locked me in and turned the gas on / being stabbed next door, I can hear her / my face has dropped and I can't lift my arm
  his speech has gone all funny and one arm's hanging / crushing pain in my chest, going down my arm / chest tight, sweating, I'm on my own / husband's collapsed, he's grey
  nana's stopped breathing in her chair / baby's gone floppy and blue / toddler's choking, nothing's coming up / my boy ate peanuts, his lips are huge and he's wheezing
  throat closing, no EpiPen / stung, swelling up, can't swallow / she's fitting and it won't stop / second seizure, hasn't come round / glass through his wrist, tea towel's soaked, he's fainting
  Eight months gone and bleeding buckets / blood spurting from his leg, chainsaw / can't wake him, he's snoring weird and turning blue, needle beside him / little one's drunk drain cleaner
  pulled her out of the pool, no pulse / his sugar's that low he's passed out / inhaler's empty, can't get air / worst headache of my life, can't see now / köpte rep på lunchen idag
  det är sista kvällen jag lever / tänker mest på hur jag ska dö, dygnet runt / beslutet är taget, jag dör före midnatt / om en stund släpper jag räcket / kommer att göra det i kväll, med repet
  jadå, helt säkert, före gryningen är jag död / ja, jag menar dö / nej inte sen, nu, pillren är framme / båda, först spriten sen tabletterna, så jag inte vaknar
  nä jag skojar inte, jag dör ikväll / jo, jag har en plan, och kniven / ser mig själv hänga där, om och om igen, och vill dit / bron, bron, bron, den är allt jag tänker på, att kliva av
  rakbladen i badrumsskåpet drar i mig, står här utanför dörren / går och tänker på att skjuta skallen av mig / planerar att göra det på söndag, när ingen är hemma, och så är jag död
  redo att dö nu / tänkte hoppa i morse, vände, går dit igen nu / ska dränka mig / ska skjuta mig / skjuter mig ikväll / jag hänger mig snart / jag kommer att gå ut framför tåget
  håller på att samla mod till att hoppa / snart vågar jag dra åt snaran / har försökt låta bli men nu tar jag tabletterna / så fort barnen sover gör jag slut på mitt liv
  när du slutar svara så hoppar jag / efter nyheterna tar jag pillren, alla / Väntar bara på att bli full nog att våga dö / det sista jag gör innan jag dör är att skriva hit
  det här blir mina sista rader i livet / sista natten nu, var snälla mot varann när jag är död / ungarna ska få min klocka och mitt förlåt, själv är jag i graven
  säg till mamma att hon inte kunde ha hindrat mig, jag är borta när hon läser / skyll inte på nån när jag är död / hälsa Lisa att jag tänkte på henne när jag hoppade
  leta i jordkällaren, där hänger jag / jag ligger i badkaret när ni kommer, låt inte barnen se / lappen till den som hittar kroppen ligger på bordet
  nyckeln ligger under mattan till dem som ska hämta kroppen / avskedsbreven är klara, nu är det bara att hoppa / allt är betalt, hunden är bortlämnad, i natt dör jag
  Testamentet är klart. I kväll dör jag. / jag lever inte på torsdag, ge min plats till nån annan / ni får leva vidare utan mig, jag går i sjön / älskar er, letar ni så är jag i sjön
  adjö på er, nu får det vara slut på mig / tack å hej, jag hoppar / hejdå livet, hoppar om fem minuter / lista: ringa syrran, mata katten, dö / 1. skicka sms till mamma 2. låsa toan 3. skära
  rep, pall, krok. mer behövs inte / tabletter eller tåg, singlar slant / plus med att leva: katten. minus: allt annat. katten är såld / orkar inte, repet, kvällen, ja ni fattar
  om inte pillren så bron / vill ju bara va död / hellre död i morgon än en vecka till / bara få dö nån gång / får jag dö nu snälla / Solen får gå upp utan mig i morgon, det har jag sett till
  hoppas det är sista gången jag somnar / önskar olyckan hade tagit mig, nu får jag ordna det själv / blundade på vägrenen och tog ett steg ut, ingen körde på mig
  gick ut framför en bil nyss men han hann bromsa / gasade mot viadukten igår, bromsade i sista sekund, gör inte det idag / satt med pipan mot tinningen i natt
  bössan ligger i knät, jag ska bara våga / halsduken är knuten i trappräcket och runt min hals / pallen är framställd under kroken / klippte hål i stängslet vid spåret, nu är jag igenom
  sitter ytterst på hopptornet, bassängen är tömd / sitter på balkongräcket, elva våningar ner / jag är i vattnet nu, det är kallt, jag simmar utåt
  avgaserna börjar fylla bilen, det sticker i ögonen / Har svalt varenda sömntablett i huset / alla tablettkartor är tomma nu och jag är lugn / tog alla pappas hjärtpiller nyss
  har hällt i mig kaustiksoda / drack spolarvätska med mening / tog alla citodon, blir så trött / snittet gapar, såg nåt vitt, jag fortsätter / det slutar inte blöda, jag gjorde det själv
  golvet är fullt av blod och jag fortsätter skära / handleden är uppskuren, det pulserar / kan inte låta bli att skära, det blir djupare för varje gång
  räcker en näve av de här för att inte vakna / dör man direkt om man hoppar från sjätte våningen / känner man nåt när man hängs / hur länge är man vaken efter man skurit sig, måste veta ikväll
  om jag struntar i insulinet, dör jag då innan helgen, det är så jag vill ha det / kommer man till helvetet om man skjuter sig, jag chansar nog
  kan ni låta bli att berätta för barnen hur jag dog / kommer nån hinna skära ner mig om jag hänger mig vid åtta / försökte dö igår, gick inte, försöker igen
  skulle varit död nu men magen vände på alltihop, tar om det / i tisdags brast repet, idag har jag ett nytt / smet från avdelningen, ska ner på spåret
  sköterskan frågade om jag hade planer, jag ljög, det är på lördag jag dör / min krisplan säger att jag ska höra av mig innan, så hej, jag är på väg att hänga mig
  håll i mig, annars tar jag mitt liv ikväll / kom nån, jag litar inte på mig själv med kniven / kan nån hämta mina tabletter innan jag tar dem / är livrädd att jag skär upp mig om jag blir ensam
  prata med mig annars hoppar jag / nån måste komma, jag håller på att ta livet av mig / gömmer knivarna för mig själv men jag vet ju var de är, och jag vill dö
  hon i radion säger att det är min tur att brinna, jag har tändstickorna / dom i väggen vill att jag hänger mig / kan flyga nu, öppnar balkongen på åttan / måste dö innan de hinner ta mig
  tar med mig bebisen ut i sjön / jag kommer döda honom och sen mig själv / tänker kväva mamma med kudden, orkar inte se henne lida / vil dö inat / tänkr häga mig
  döden döden döden de e allt i huvvet / ja e redo o dö nu / tog alla tablterna hjäpl / ska hopa frå bron nu / far ite luft tror ja dör / har bestämmt mej, de blir tåget
  sista kvälen, puss på er, sen dör ja / förlot mig barnen ja häng mig nu / Jag vill inte mera leva, jag kommer från jobb och gör det med kniv / ursäkta min svenska, jag ska döda mig idag
  jag är klar med liv, jag har köpt medicin för dö / min man han säger ikväll han dödar mig, han är här / barn inte andas hjälp / hon ramla och vakna inte, läppar blå
  jag har ätit mycket tablett för sluta leva / imorgon jag finns inte, säg min mamma / Ja orkar int mer, ja gå å häng me i kväll / nu jävlar går ja ner te sjön å stannar där
  ja tror ja tar bössa å går te skogs för gott / de e la bara te å hoppa, ingen som hinner stoppa mej / jag är nittiett och tänker inte vänta längre på döden, jag tar allt i dosetten
  på hemmet får man inte dö, så jag slutar äta från i dag tills jag dör / har sytt in sömntabletterna i kudden, i natt sprättar jag upp den och tar dem / hittade farsan i ladan, han har hängt sig
  grabben klättrar i kraftledningsstolpen och skriker att han vill dö / polarn sitter på spåret i Flemingsberg och vägrar flytta sig / sonen gick till skogs med rep, han svarar inte
  gubben sover så konstigt och alla sömntabletterna är slut / Syrran har messat farväl till hela släkten och står vid spåret / han skrev "förlåt" och stängde av telefonen, bössan är borta
  mamma säger att i natt tar hon pillren / morfar har bett om mormors morfin, han tänker följa henne i natt / moster spottar ut waranet, hon vill att proppen ska ta henne
  min vän har köpt vapen och ber alla om ursäkt / lämnar jag honom hänger han sig, säger han, han står med sladden / hon har åkt till klipporna och lämnat mobilen och ett brev
  lillebror tränar på snaror på rummet / dottern lägger ut bilder när hon skär sig, nu är det mycket blod / Min ordförande mejlade att vi får välja en ny, för han ska vara död i helgen
  en kille i chatten sväljer tabletter just nu / mormor vägrar dricka, hon säger att hon ska dö före söndag / tror min sambo tänker köra ihjäl sig
  min elev är tretton och säger att det blir ikväll hon hoppar / hittade dotterns lista: låna stege, binda rep, be om förlåtelse / nån skriker därinne att hon ska få dö, han slår och slår
  han slår sönder rutan med yxan, jag är ensam med barnen / ligger under sängen, han letar efter mig med kniv / mitt ex har hällt bensin i brevinkastet
  min man har tagit flickan, skriver att ingen får se henne levande mer / mamma ligger på köksgolvet, pappa sparkar henne i huvudet
  min vuxne son siktar på mig med luftgevär och kniv, jag kommer inte ut / han ströp mig nyss, kan knappt svälja, han är kvar / farbröderna är här, de ska knuffa mig från balkongen
  sambon håller mig över räcket / grannen blir knivhuggen, jag hör henne / han hotar mig med hammaren just nu, viskskriver / hon kastade mig nerför trappan och har hämtat kniven
  halva ansiktet är stelt, får inte fram orden / farmor pratar rappakalja sen en kvart och benet bär inte / det känns som ett stålband runt bröstet, mår illa
  hjärtat rusar, svartnar för ögonen, är ensam / han föll ihop på gympan, hjärtat slår inte / pappas bröst rör sig inte längre / nyfödda drar inte efter andan, hon är lila
  korvbit i halsen, han blir blå / hon fick i sig nötter, nässelutslag överallt och rossel / tungan fyller hela munnen efter räkorna / stucken av bin, svimfärdig, andas som genom sugrör
  tio minuters kramp nu, ögonen vita / febrig bebis rycker i hela kroppen, ingen kontakt / sågade i låret, handduken är genomblöt / nyförlöst, stora klumpar blod, svimmar snart
  kompisen har knarkat, andas fyra gånger i minuten / barnet har ätit farmors hjärttabletter / fick upp pojken ur sjön, han är livlös / typ ettan vill inte vakna, sockret under två
  astma, ventolinet hjälper inte, läpparna blå / plötslig smäll i huvudet, kräks, ser dubbelt / stelnackad tonåring, prickar som inte bleknar, går knappt att väcka
  branden är i trappan, vi kommer inte ut / jag sa godnatt till alla fyra, de vet inte att det var för evigt, jag gör det nu / mor for i golvet, blod ur örat, går inte att få liv i
  jag vill inte vakna imorgon / orkar inte leva längre helt enkelt / det vore bättre för alla om jag inte fanns / sitter på bron nu och vet inte vad jag ska göra
  har sparat tabletterna i flera veckor nu, ikväll räcker det / hejdå allihop, ni har varit fina mot mig men nu går jag / min syster svarar inte och hon skrev hejdå till barnen inatt
  jag har skrivit brev till alla i familjen, de ligger på köksbordet / vem tar hand om katten när jag är borta för gott / ja skär mig igen o det slutar inte blöda
  jag tänker göra slut på det ikväll / finns ingen anledning för mig att vara kvar i livet / min son har låst in sig i badrummet och säger att han ska dö
  kan inte lova att jag finns kvar efter helgen / har bestämt mig nu och det känns faktiskt lugnt / det är lika bra att jag försvinner från jordens yta
  pappa har tagit fram bössan och pratar om att få slut på eländet / tar livet av mig om ingen svarar / jag står vid spåret och tåget kommer om tio minuter / ingen skulle sakna mig om jag var död
  mina barn får det bättre utan mig, försäkringen räcker åt dem / snälla hjälp, har tagit alldeles för många av mina tabletter / vill bara somna och aldrig behöva vakna mer
  min man ringde från bilen och sa förlåt för allt, nu är telefonen avstängd / tänker på självmord varje dag sedan i julas / jag är så trött på att leva, inte bara trött
  har gett bort mina grejer, behöver dom inte mer / det svarta har vunnit nu, jag ger upp striden / nu får det vara nog, ni slipper mig från och med imorgon
  jag hör röster som säger åt mig att hoppa / min dotter har skurit sig djupt i armen, vad gör jag / kompisen la ut en bild från taket och skrev tack för allt
  jag önskar att jag aldrig hade vaknat efter operationen, tänker fixa det själv / allt är ordnat, papper, nycklar, hund. nu återstår bara jag / orkr inte mer vill dö
  skulle inte gråta om en lastbil körde på mig, går ut i vägen ibland / känner mej som en börda å tänker ta bort den bördan / är rädd för vad jag kan göra mot mig själv inatt
  min fru säger att hon bara väntar tills barnen flyttat, sen gör hon det / hur många såna där piller krävs det egentligen, frågar för min egen del
  detta är mitt sista meddelande, ta hand om varandra / jag ser ingen annan utväg än att avsluta allt / har klättrat över räcket, vet inte varför jag skriver till en bot
  livet är slut för min del, det är bara kroppen som inte fattat det / brorsan har försvunnit, hans avskedsbrev låg på sängen
  jag brukar bränna mig på armarna när ångesten kommer, gjorde det nyss / hoppas att hjärtat stannar i natt så slipper jag göra det själv / jag ska till min döda mamma snart, hon väntar på mig
  han slår mig och säger att han ska döda mig ikväll / fick inte luft, han tog stryptag, han är kvar utanför dörren nu / min granne ligger på golvet och har tomma pillerburkar bredvid sig
  kan ni hälsa gruppen att det inte var deras fel / om ni läser det här imorgon så är det för sent / jag fixar inte en enda dag till på den här planeten
  har planerat hur och när, saknar bara modet / ville bara säga tack innan jag tar det sista steget / mamma vägrar äta och dricka, hon säger att hon vill få dö nu
  det gör så ont inuti att jag måste skada mig för att stå ut / vet inte om jag tar mig levande genom natten / en i min förening messade att det här var farväl, jag är livrädd
  jag är ett misstag som borde rättas till, och det tänker jag göra / kör nog bara rakt in i bergväggen på vägen hem / ingen idé att boka tid åt mig i maj, jag lever inte då
  tror min vän tänker ta sitt liv, hon låter så konstig / inget kvar att leva för sen hon dog, jag följer efter / ja har repet hemma
  mår skit, vodka och sömntabletter på bordet, vet vad jag ska göra / jag vill härifrån. inte från mötet, från livet / kommer inte bli gammal, det har jag redan sett till
  min kille säger att jag får skylla mig själv när jag hittar honom död / tankarna på att inte finnas blir starkare och starkare / ibland står jag på perrongen för nära kanten med flit
  skulle bli en sån lättnad att få slippa andas / lillasyster har börjat ge bort sina smycken och prata om sin begravning / självmordstankarna är tillbaka och värre än sist
  jag försökte förra veckan, ingen vet, och jag vill göra om det / ärligt talat så räknar jag ner dagarna tills jag får dö / det är över nu, dörren är låst och jag har tagit det jag skulle
  min sambo har sprungit ut i skogen med en kniv och gråter / om jag går ut på isen ikväll så är det ingen som märker det / I don't want to be here anymore, and I mean alive
  can't see myself making it to Monday / my sister texted goodbye and now her phone is off / everyone would be better off if I was gone / I've had enough, tonight I'm going to do it
  sorry for everything, please look after my dog when I'm not around / standing on the bridge, it's very quiet up here / I took all of my pills and now I am scared
  just want to go to sleep and never wake up / I am thinking to finish with my life / my husband say he will not be living after Christmas
  been cutting again and this time it won't stop bleeding / wrote the letters, paid the bills, nothing left to do but go / there's no way out of this for me except one
  my lad's locked himself in the garage and isn't answering / I keep thinking about stepping in front of the train / life has no sense for me, I want that it ends
  he's got a knife and he's trying to get through the door / nobody will notice until the smell, that's how alone I am, so why wait / I want to kill myself and I don't know who to tell
  suicidal again, worse than last spring / mate of mine posted "see you on the other side" and I'm frightened / I don't trust myself to be alone with the tablets tonight
  if I don't wake up tomorrow that'd suit me fine, I've helped it along / my daughter swallowed something and says she wants to die / not long left now, my choice, please don't be cross with me
  I am only a burden for my childrens, better I disappear from this world / tell mum I loved her, I can't do this anymore / what's the point in breathing really, I've stopped wanting to
  I hurt myself every night so the pain in my head gets quiet / been saving up my meds for a while, you can guess why / this is my last evening, thank you for the nice talks
  My friend from the patient group, she told me she has a plan to die / honestly I'd rather be in the ground next to her, and soon will be
  the voices tell me I should jump and I am on the balcony / I tried once and I will try again this weekend / dad keeps asking where the shotgun key is and says we'll manage without him
  I wnat to dissapear for ever, dont want live like this / I'm done fighting to stay alive, I've picked the day / cant stop shaking, rope is in the car
  nu ger jag upp helt, finns inget kvar att kämpa för / jag har inget kvar att kämpa för / det finns inget kvar att leva för, jag ger upp / jag ger upp nu, inget är värt det längre
  jag har slutat kämpa, det får vara nu / there is nothing left to fight for, I give up / I'm giving up for good, nothing left
`);
