import { sentences } from '../../words/sentences.js';

/** What all sorts of people write in a day, in long and in short: of weather and work, of pain long ago, of what they are tired of or sad about. */
export const everydayTalk: readonly string[] = sentences(`
  korna kalvade i natt så jag är lite trött i dag / vi fick sälja djuren 1998, det var tungt för pappa / traktorn strejkar igen / det blev en mager skörd i år
  har haft ont i axeln sen vedhuggningen / min far fick en hjärtinfarkt på logen när jag var tolv / jag skulle behöva en avlösare för att komma på mötet
  vi har två mil till närmaste vårdcentral / bonden intill dog i våras, begravningen var fin / lantbrukare pratar inte gärna om hur de mår, det borde vi ta upp
  min mormor blev 102 år / mamma gick bort i fjol efter en lång sjukdom / farfar dog i lunginflammation / min fru har alzheimer sedan fem år
  hon känner inte igen mig längre och det är sorgligt / min man bor på demensboende nu, jag hälsar på varje dag / det är svårt att somna när man är ensam i huset
  jag sover dåligt / vaknar klockan tre varje natt / jag är så trött efter mötet / fy vad trött man blir av alla papper / jag är helt slut efter resan hem
  jag orkade inte läsa hela bilagan / huvudvärk i dag, jag är med på länk / har ont i ryggen och kan inte sitta hela dagen / jag har levt med värk i tjugo år
  smärtan har blivit en del av vardagen / jag vill inte leva med smärta hela livet, vården måste kunna mer / går det att få bättre smärtlindring för äldre
  hur ofta får man ta panodil / min doktor har höjt min blodtryckstablett / jag har glömt mina tabletter hemma / apoteket hade slut på min medicin igen
  får man ta med sig medicin på resan / medicinlistan stämmer aldrig / varför byter apoteket märke på tabletterna hela tiden
  jag var på akuten i helgen men det var falskt alarm / ambulansen kom fort den gången 2016 / min dotter bröt armen på fotbollen
  barnen har vinterkräksjuka så jag stannar hemma / lillan har feber, kan vi ta det i morgon / bebisen sover äntligen / amma och mötas på zoom går sådär
  jag var deprimerad efter förlossningen, det är därför jag sitter här / min förlossning blev akut snitt, jag har berättat om det i gruppen
  vi förlorade vår son i vecka 22 för många år sedan / jag fick missfall i höstas och är ledsen men det går / vi fick bra stöd av kuratorn när pappa var sjuk
  min bror tog livet av sig 1987 och jag föreläser om det / jag är efterlevande och medlem i SPES / föreningen för efterlevande vill vara med i remissen
  suicidprevention är punkt fyra / hur många självmord sker i länet varje år / vårdprogrammet för suicidnära patienter ska revideras
  vi borde fråga patienter om självmordstankar på ett bättre sätt / nollvision för suicid, finns det i planen / tvångsvård enligt LPT diskuterades länge
  psykiatrin har långa köer / BUP svarar aldrig / vad är skillnaden på palliativ vård och vård i livets slutskede / brytpunktssamtal är viktiga
  dödsfall på boenden ska följas upp / läkaren borde våga tala om döden / jag har skrivit mitt livstestamente, hur ska vården använda sånt
  svenska palliativregistret visar stora skillnader / hospice finns inte i vår kommun / vård i hemmet till slutet, är det möjligt överallt
  våld i nära relationer är ett ämne vi glömt / rutiner för orosanmälan, vem skriver dem / vi ska ha utbildning i hjärt-lungräddning / finns det hjärtstartare i lokalen
  strokevården har blivit bättre / stroke är fjärde punkten på dagordningen / min pappa fick stroke 2009 och lärde sig prata igen
  jag har haft tia två gånger och tar blodförtunnande / SVF för lungcancer är klart / cancern är borta nu, jag är på återbesök en gång om året
  min kompis fick beskedet i förra veckan, det är tungt / jag går på sorgegrupp på torsdagar så onsdag passar bättre / det är ledsamt att ingen tackade honom
  jag känner mig ledsen över hur mötet gick / jag känner mig dum när jag frågar / jag blev så besviken när de strök vår punkt / ingen lyssnade på mig i dag
  jag fick inte en syl i vädret / ordföranden avbröt mig tre gånger / nu är jag förbannad på riktigt / det här är ju skandal / jag blir vansinnig på det här systemet
  får spunk på alla lösenord / höll på att smälla av när jag såg kallelsen / jag dör, vilket möte / ni tar kål på mig med alla blanketter / det är dödens tråkigt
  dödtid mellan bussarna är två timmar / deadline är på fredag / dödlägget i frågan måste brytas / skjut upp mötet en vecka / vi skjuter på det
  skjut in en punkt om närstående / kan nån slå mig en signal / han slog huvudet på spiken / slå ihop punkt två och tre / kniven mot strupen på kommunerna ekonomiskt
  det är upp till bevis, sista chansen för projektet / det går åt skogen det här / nu brinner det i knutarna, vi måste ha svaret i dag / panik, jag hittar inte underlaget
  hjälp mig med att logga in / SOS vi saknar en ordförande / akut behov av en ny sekreterare / nödlösning tills vidare / jag sitter fast i hissen haha nej jag är på väg
  jag sitter fast i trafiken / fastnade i snön så jag blir sen / halt som attan ute / tjugo minus i morse / åskan gick så nätet försvann
  det snöar i april, vad är det för land / solen skiner äntligen / nu blir det kaffe / finns det något glutenfritt / jag är allergisk mot skaldjur, säg till köket
  är det nötter i kakorna / kan vi beställa veganskt / köttbullarna var goda / fikat var torrt / kanelbullar vore gott / jag bakar till nästa gång
  hunden åt upp mitt protokoll / katten gick över tangentbordet / vi fick avliva vår gamla hund i går / kaninen har rymt igen / hästen är halt
  har en valp som håller mig vaken på nätterna / rosorna har frusit bort / sniglarna äter upp allt / tomaterna dog i frosten / har du tips mot mördarsniglar
  jag ska klippa häcken på lördag / potatisen är satt / vi åker till Gotland i juli / tåget är inställt igen / bussen gick mitt för näsan på mig
  flyget från Luleå är försenat / det är långt att åka för en timmes möte / parkeringen kostar för mycket / vem betalar taxin / får jag tillbaka för bensinen
  Brynäs förlorade igen / vi blev slagna med 5-0 / jag ska springa Lidingöloppet / knät pajade på innebandyn / gymmet är stängt / stavgång är livet / datorn har hängt sig
  mikrofonen är död / skärmen blev svart / kameran funkar inte / jag blev utkastad ur mötet / programmet kraschar hela tiden / mitt lösenord har gått ut
  teams är trögt som sirap i dag / ljudet bryts / hur delar jag skärmen / jag hittar inte knappen / min telefon är snart slut / jag har bara en procent kvar / var är jag
  nja / ok / hm / kanske / tisdag / imorgon / aldrig / trött / ledsen / slut / sjuk / ont / döden / livet / blod / hopp / ensam / barnen / varför / vem vet / inte jag
  inte mer / nog nu / det är över nu / det var allt / adjö / hej då för alltid, nej jag skojar, vi ses på måndag / farväl till pappersblanketterna / tack för allt i år
  tack för den här tiden, min förordnandetid är slut / jag slutar i gruppen vid årsskiftet / det är min sista mening i rapporten / jag lämnar över till Kerstin
  jag vill inte vara ordförande längre / jag orkar inte hålla ihop det här själv, vi behöver en till processledare / jag behöver en paus från uppdraget
  jag vill inte få fler påminnelser / jag vill sluta få mejl / jag finns inte med på sändlistan / jag är inte med på bilden / ingen frågade efter mig
  behövs jag på torsdag / ingen behöver mig på det mötet tror jag / jag är mest i vägen på de här mötena känns det som / jag är bara en siffra i statistiken
  som patient känner man sig som ett paket / vården orkar inte lyssna / sköterskorna springer benen av sig / personalen är utarbetad / vi har tre sjukskrivna i teamet
  jag jobbade natt så jag är lite seg / jag har jour i helgen / patienten behöver en kontaktperson / patienter faller mellan stolarna / min patient var nöjd
  vi hade ett larm på avdelningen så jag blev sen / avdelningen är stängd i sommar / jag plugga till sjuksköterska / har tenta på fredag / csn har inte kommit
  mina föräldrar fattar inte vad jag gör i gruppen / som ung är man ensam i sånna här grupper / ja e yngst i gruppen / ungdomar mår sämre, stämmer det
  elevhälsan borde va med / självskadebeteende hos unga, finns det riktlinjer / jag hade ätstörning som tonåring och vill bidra / jag inte förstå alla ord på mötet
  vad betyda denna ordet remiss / jag behöver tolk på möte / jag kommer från Syrien 2015 och är apotekare där / min svenska inte så bra men jag vill hjälpa
  i mitt land man pratar inte om psykisk sjukdom / min mamma i Irak är sjuk och jag är orolig / kriget tog mycket från oss, men jag vill prata om vården här
  jag flydde över havet, det berättar jag gärna om för gruppen / tandläkaren är dyr / glasögonen är sönder / hörapparaten piper / rullatorn fick punktering
  jag har fått tid för min höft i maj / operationen gick bra / jag är opererad och hemma igen / stygnen ska tas på måndag / blodproven var fina / sockret ligger bra
  jag har diabetes typ två sen tio år / astman är värre på våren / pollen hela veckan, snorar som en gris / hostan vill inte ge med sig / jag var förkyld
  håller tummarna för er / jag är orolig för hur det ska gå med nedläggningen / oroar mig för hur mamma ska klara sig när hemtjänsten dras in / är lite nervös inför mötet
  jag är rädd att säga fel saker / jag vågar inte säga vad jag tycker när han är med / han skrek åt sekreteraren, det är inte ok / tonen på mötet var hård
  jag kände mig överkörd / det gjorde ont att höra det sägas så / I'm so tired after the meeting / my back is killing me / I could murder a sandwich
  this form will be the death of me / my mother died last spring and I still miss her / dad has dementia and lives in a home / I had a stroke in 2014
  I have lived with pain for years / the pharmacy was out of my medicine / my son has autism and school is hard / we lost our dog yesterday / I haven't slept well
  suicide prevention is on the agenda / how many deaths by suicide are there in the region / we need better bereavement support / what is palliative care
  I'm stuck in traffic / my laptop died / I can't hear anything / the bus is late again / I'm done with this form / nobody told me about the meeting
  I felt invisible in there / I don't want to be in this group any longer / I want to leave the assignment / take me off the list please / she killed it in the presentation
  the deadline is killing us / bleeding edge stuff this / I feel a bit low today, it's the weather / it's raining cats and dogs / lovely weather / garden is full of weeds
  we lost the match / my knees are bad so is there a lift / I am afraid of speaking in front of doctors / my english is not perfect but I try / thank you all and goodbye
  see you never, just kidding / I was ill last week / is there parking / no gluten please / I'm on the train and will loose the signal
  my mum had breast cancer and got great care / the nurse was rude to me / waiting four hours at A&E is normal here / they never called back
  I cried when I read the report / grief takes its time / so sad about Bengt's passing, when is the funeral / it hurts when people talk over my head
  I broke my wrist in august / my wife is a nurse and works nights / I'm worried about my brother's drinking but that's another story / it was the worst meeting of my life
  alone / enough / pain / whatever / not today
  jag undervisade i trettio år och saknar eleverna / som pensionär har man aldrig tid / barnbarnen kommer på lovet, så jag blir svår att nå
  min man dog för sex år sedan och huset är tyst / jag sörjer honom ännu men livet går vidare / graven behöver nya blommor / vi minns Bertil med en tyst minut
  jag satt hos mor när hon dog, det var fridfullt / hon somnade in stilla på hospice, vi är så tacksamma / far ville dö hemma och det fick han
  när mamma inte ville leva längre pratade prästen med henne, det var för tjugo år sedan / min morbror hängde sig när jag var barn, det är därför jag brinner för frågan
  jag överlevde ett självmordsförsök 2003 och mår bra i dag, jag vill berätta min historia i gruppen / jag har varit suicidal förr men är frisk sedan länge
  som ung skar jag mig, i dag är jag peer / min egen psykos var 1999 och sen dess äter jag medicin och jobbar heltid
  jag var inlagd på psyket i tre månader, maten var hemsk / jag är bipolär men stabil / jag har panikångest ibland men det går över / jag har ångest inför presentationen
  lite ångest över alla mejl / jag är deppig när det är mörkt ute / november är dödens månad / vintern tar knäcken på mig / det är tungt just nu men jag klarar mig
  har det lite jobbigt hemma så jag svarar senare / skilsmässan är klar i augusti / barnen bor hos mig varannan vecka / min exman och jag kommer överens nu
  jag levde med en man som slog mig på åttiotalet, det formade mig / vi pratade om våld mot äldre i gruppen / kvinnojouren vill ha en plats i arbetsgruppen
  hot och våld mot personal ökar / hot i väntrum ska polisanmälas enligt rutinen / vi får hotfulla brev ibland, hur hanterar andra det
  säkerheten i lokalen, finns det larm / brandövning på onsdag klockan tio / utrymningsvägarna är blockerade av kartonger
  det luktar bränt i köket men det var bara brödrosten / var sitter brandsläckaren / vi behöver en hlr-kurs / jag lärde mig hlr i höstas
  hur vet man om det är stroke, det borde stå i foldern / AKUT-testet är bra, ta med det i informationen / symtom på hjärtinfarkt hos kvinnor missas ofta
  sepsis måste upptäckas tidigare / överdoser har minskat med naloxon / missbruksvården är splittrad / min bror är nykter sen två år / jag dricker för mycket kaffe
  alkoholscreening i primärvården / läkemedelsgenomgång varje år vore bra / hur länge kan man äta omeprazol / vad gör waran
  biverkningarna av cellgifterna var värst första året / är min värktablett subventionerad / får man köra bil på morfinplåster / jag fick en spruta i axeln och mår bättre
  hur söker man smärtrehab / ont i handleden av allt skrivande / kroppen värker när det blir väderomslag / träningsvärk från helvetet / jag haltar men kommer
  får ont i huvudet av den ljussättningen / magen krånglar, så jag avstår lunch / laktos tål jag inte / jag svimmade en gång på ett möte, det var pinsamt
  tryckfallet gör mig yr ibland / min hörsel är dålig, kan ni prata tydligt / ögondroppar i väskan, allt klart / cataraktoperation på måndag
  får man resa efter en höftoperation / hemtjänsten kom för sent igen / min mor får fem olika personer på en vecka / trygghetslarmet fungerar inte i dödszonen vid sjön
  mamma ramlade men reste sig själv / pappa vandrar på nätterna, kan man få hjälp med det / han vill hem hela tiden och det är så sorgligt
  det tar på krafterna att vårda sin fru / anhörigstödet räddade oss / jag är anhörigvårdare och får aldrig semester
  när orkar man inte mer som anhörig, det är en fråga vi bör ställa i enkäten / utmattning bland anhöriga behöver synas i planen / jag gick in i väggen 2018
  jag är sjukskriven på halvtid / försäkringskassan avslog igen / överklagan tar sex månader / jag är arg på försäkringskassan, inte på er
  det kostar skjortan att vara sjuk / pengarna räcker knappt i januari / arvodet har inte kommit / var skickar jag räkningen / utläggen ligger kvar sen i våras
  tre mil på dålig väg för ett inställt möte / ni kunde ha ringt / ingen hör av sig, dålig stil / varför får jag aldrig svar / nu har jag frågat tre gånger
  det är under all kritik / helt värdelöst system / värdelös ljudkvalitet / jag känner mig värdelös på teknik / jag är hopplös på namn / ett hopplöst fall den där skrivaren
  hopplöst att parkera / meningslöst att ha möte utan läkare / det är ingen mening att vänta på dem / det är ingen idé att jag kommer om punkten är struken
  jag ser ingen poäng med enkäten / jag ser inget ljus i tunneln när det gäller journalsystemet / finns det någon framtid för LAG Smärta / gruppens liv är räknat i veckor
  vi la ner gruppen i tysthet / den utredningen är död och begraven / ta död på ryktet / slakta inte budgeten / vi får svälja beslutet / bita i det sura äpplet
  kasta in handduken / jag kastar mig på nästa tåg / jag hoppar på vid punkt fem / jag hoppar över fikat / hoppa in när du vill / jag hoppar av klockan tre
  vi hänger läpp efter beskedet / häng med på lunch / hänger på väggen i korridoren / det skar sig mellan förbunden / skär ner antalet punkter / blodigt dyrt
  blod svett och tårar ligger bakom rapporten / jag drunknar i mejl / jag kvävs av byråkrati / vi andas ut nu / luften gick ur gruppen / jag är andfådd efter trapporna
  kan man öppna ett fönster, det är ingen luft här inne / kallsvettig av nervositet före föredraget / hjärtat i halsgropen när jag skulle tala / hjärtligt tack
  det tar jag med en klackspark / jag är rädd för ormar / rädd att missa bussen / är rädd att barnen ska smitta mig / jag är jätterädd för tandläkaren
  rädd för hur AI ska användas i vården / jag vågar inte öppna bilagan, är det virus / någon har hackat min facebook / nån har tagit min plats på parkeringen
  cykeln blev stulen / inbrott i stugan förra veckan / grannen spelar musik hela natten / min granne bråkar om häcken / det smäller raketer så hunden är skräckslagen
  valpen har ätit choklad, jag är hos veterinären / hunden blöder från tassen, så jag kommer lite sent / katten sitter i trädet igen / fåglarna äter jordgubbarna
  getingbo under taket / myggen är outhärdliga / älgjakten börjar på måndag, då är jag inte anträffbar / geväret är inlåst och jag är på väg hem från jakten
  jag jagar med min bror i oktober / fiskat abborre hela helgen / bastu och snaps, sen sov jag gott / svamp i mängder / blåbärspaj till fikat / surströmming borde förbjudas
  det blev bränd gröt / kniven är slö, finns det någon bättre i köket / jag skar mig på brödkniven när jag gjorde smörgåstårta, plåster på så går det
  brände fingret på plåten / klämde tummen i bildörren / jag slog mig på knät i trappan, inget allvarligt / näsblod mitt i mötet, ursäkta
  gravid och illamående, så jag tar det på länk / vecka 38 så jag kan bli tvungen att gå / min fru ska föda i mars / vår nyfödda skriker hela nätterna
  trotsåldern knäcker mig / tonåringar, man blir tokig / sonen vill sluta skolan / min dotter mår inte så bra i skolan, hon har fått tid hos kurator
  min pojke har adhd och sover dåligt / han är ensam och vill ha vänner, det gör ont i en mamma / min son kom ut som trans, hur möter vården det
  könsdysforiutredningar tar fyra år / min dotter flyttade till Uppsala och huset känns tomt / jag saknar henne / jag saknar arbetslivet / ensamheten är värst på söndagar
  jag äter ensam men lyssnar på radio / har ni nåt för oss ensamma gamla i länet / ensamhet bland äldre är en folkhälsofråga / jag blev rörd
  tårarna kom när jag hörde deras berättelse / jag grät i bilen hem efter mötet men det var bra tårar / ni gör ett viktigt jobb
  jag kom hit som ensamkommande 2015, nu jag är undersköterska / min familj är i Gaza och jag tänker på dem hela tiden / jag sover lite för nyheterna är hemska
  ursäkta min svenska är inte perfekt / hur säger man detta på svenska / jag vill har tolk arabiska på nästa möte / mitt barn är sjuk jag kommer inte idag
  jag har inte id kort men vill bli med i gruppen / varför man får bara fem minuter hos doktor / doktorn sa ta alvedon och gå hem / jag väntar operation tre år
  i somalia vi tar hand om de gamla hemma / jag blev kallad för fel namn hela mötet / jag är sköterska på akuten och trött på vakanser
  vi hade två hjärtstopp i natt, allt gick bra till slut / patienten skrevs ut för tidigt / en patient dog på min avdelning i går och vi har haft avlastningssamtal
  vi behöver samtalsstöd efter dödsfall / personal som varit med om suicid behöver handledning / händelseanalysen visar brister / det blev en lex Maria
  avvikelser skrivs inte / patientnämnden har fått fler ärenden / IVO kommer på besök / tillsynen gick dåligt / jag är processledare för tre grupper och räcker inte till
  två ledamöter har hoppat av / vem tar över efter mig / kan inte vara på två ställen samtidigt / jag har dubbelbokat mig / agendan spricker / vi hinner inte med allt
  jag måste avbryta er där / punkten utgår / bordlägg det / avslag på min motion / remissen är för lång / kan du korta texten / kan du sluta skicka kort / sluta tjata
  ge mig en minut / lämna mig i fred med de där påminnelserna / håll tyst / tyst på dig bot / du är dum / du dödar mig, jag frågade om RSG / vad är du för en
  är du en människa / kan du känna något / kan du dö / lever du / sover du / jag testar bara / test / hallå / är nån vaken / nödutgång / 112 är på dagordningen
  1177 svarar inte / numret till vårdcentralen / bron / tåget / pillren / luft / bröstet / natten / förlåt / förlåt för sent svar / förlåt allihop, jag tryckte på fel knapp
  sista gången jag litar på SJ / sista mötet för terminen / sista ordet är inte sagt / jag är klar / jag är färdig med rapporten / nu är jag klar med er för i dag
  nu är det nog för i kväll / nu går jag och lägger mig / god natt / jag ska sova nu, vi tar det i morgon / jag vill bara sova efter den dagen
  jag vill försvinna till en öde ö, sån semester skulle det vara / jag vill gå i pension / jag vill byta liv med min katt / jag vill inte till sjukhuset med bussen
  jag vill inte ha den medicinen / jag vill inte vara till besvär men vad betyder NPO / jag vill inte besvära / jag är nog lite till besvär med alla frågor
  snart kan jag inte mer engelska haha / I can't take any more meetings / I could have died of embarrassment / dead tired after the night shift / I'm dying for a coffee
  my phone is dying / my grandmother passed away so I have to miss the meeting / my brother took his life when we were young, that is why I joined
  I used to self harm as a teenager, ask me anything / I have been a widow for ten years / I volunteer on a helpline
  we had a patient die last night, the team needs debriefing / is CPR training included / I'm allergic to nuts, please tell the kitchen / my blood pressure is fine now
  how long do I take the antibiotics / can I drive on morphine / chest x-ray was clear / my hip hurts when it rains / the kids are driving me crazy
  my toddler has a fever, I'll join online / teenagers / my husband snores / my neighbour is noisy / my bike was stolen / someone took my seat
  I can't find the bridge street entrance / the cat is on the roof again / I cut my finger chopping onions / I burned dinner / it's freezing in this room
  no signal in the tunnel / the projector gave up / excel crashed and I lost it all / I want to scream when I see that portal / kill the noise please, mute
  that's suicide, politically speaking / what's the point of item five / pointless survey / hopeless with names / nobody asked for my opinion
  nobody cares about the minutes / I feel lonely in the group sometimes / I feel stupid when they use abbreviations / I am scared of needles / sorry I'm late
  sorry for everything with the invitation, my mistake / the last one / goodnight / I have to go now / leave me out of this thread / I want out of the mailing list
  do you ever sleep / are you alive
  jag kör taxi och kan bara på förmiddagar / busschaufför i tjugo år, ryggen tog slut men humöret håller
  jag är snickare och sågade av mig två fingrar 1991, det gick det med / chefen släpper inte iväg mig på möten / facket vill inte heller
  jag har fått sparken så nu har jag gott om tid / arbetslös sen i maj, det är segt / a-kassan krånglar / jag håller på att starta eget / bokslutet tar död på mig varje år
  sälja huset är jobbigt / lånen har blivit dyra / vi har det knapert men klarar oss / elräkningen höll på att knäcka oss
  min vän spelar bort sina pengar, finns det stöd för anhöriga / spelberoende borde få en egen punkt / kriminalvården är inte representerad
  min son sitter inne, det är skämmigt men han mår bättre / sonen är i militären / min dotter är polis / svärdotter väntar tvillingar
  tvillingarna kommer på besök i helgen / mormors kokbok / vi firar guldbröllop / minnesstunden är på fredag / begravningen krockar med mötet
  jag har sorg i familjen så jag avstår / vi sörjer vår kollega / det blir en tyst minut för Anders först / kondoleanser till familjen
  blommor till begravningen, vem samlar in / testamentet ska läsas i morgon / jag ärver en klocka / dödsboet är en röra / urnan sätts ner i maj / gravskötsel
  allhelgona är vackert / min bror dog i en bilolycka 1979 / lillasyster drunknade när vi var små, jag tänker på henne varje sommar
  vi miste vår dotter i leukemi för tolv år sedan och nu vill vi ge tillbaka / min son dog av överdos 2017, det är därför jag är med i föräldraföreningen
  min pappa sköt sig när jag var nio och ingen pratade om det / mamma försökte flera gånger när jag var liten men hon blev gammal till slut
  som barn hittade jag min mor, det har präglat mig / jag är suicidpreventiv samordnare i kommunen / MHFA-kurs i höst
  första hjälpen till psykisk hälsa är en bra utbildning / kan man utbilda alla i att fråga om självmordstankar / frågan om självmord ställs för sällan i primärvården
  suicidriskbedömning, finns ett nationellt stöd / skyddsnät vid broar minskar antalet hopp / vem äger frågan om järnvägssuicid
  vi vill lyfta in suicid i vårdförloppet depression / Mind har en självmordslinje, kan den stå i foldern / ska 90101 stå på affischen
  vi behöver en affisch till väntrummet om självmordslinjen / dödshjälp debatteras, vad tycker gruppen / aktiv dödshjälp är olagligt i Sverige
  är ni för eller emot dödshjälp / läkare ska inte avsluta liv utan lindra / palliativ sedering borde förklaras / morfin i livets slut är inget att vara rädd för
  närstående vill veta hur det blir när någon dör / vad händer när man dör, sådana frågor får personalen / tecken på att döden är nära, det finns en bra broschyr
  efterlevandesamtal sex veckor efter / vak vid dödsbädd ska erbjudas alla / ingen ska behöva dö ensam / ingen ska behöva dö ensam är ju målet
  vi räddar liv med den här riktlinjen / det räddade mitt liv att få rätt diagnos / jag fick livet tillbaka efter transplantationen / jag lever med hjärtsvikt
  min hjärtsvikt gör att jag blir andfådd i trappor / KOL har jag haft länge, syrgas hemma, funkar bra / jag har kateter och klarar mig / min stomi är min bästa vän
  jag är blind sedan födseln så skicka gärna text / teckentolk behövs / jag stammar men det går / hjärntrötthet efter stroken, behöver pauser
  efter skallskadan glömmer jag ord / kronisk migrän är ett elände / migränen slog till så jag ligger i mörkt rum i dag / ryggskottet har satt mig ur spel
  ischias är inte kul / min fibro är värre när det är kallt / endometriosen förstörde min ungdom / mensvärk så jag sitter med kamera av / klimakteriet gör mig galen
  svettas och vallar på natten / prostatan ska kollas / blöder lite efter provtagningen, är det vanligt / hur länge är man öm efter vaccinet
  har feber efter sprutan men det brukar gå över / covid igen / magsjukan härjar här hemma / löss på förskolan / vattkoppor / allergitest på måndag
  min epipen har gått ut, var köper jag ny / barnens jordnötsallergi gör att vi aldrig äter ute / getingallergiker ska ha spruta med sig, står det i planen
  ska man ringa 112 eller 1177 vid allergi, det är otydligt i texten / när ska man ringa ambulans, det vore bra i en folder
  vi ringde 112 förra året och fick vänta tjugo minuter på svar / ambulanshelikoptern landade på skolgården i våras / mitt ex gick till advokat
  vårdnadstvisten är äntligen över / hans nya är trevlig / vi bråkade i morse men är sams / min man glömmer allt / frugan vill ha mig hemma på fredagar
  jag är skild och glad / kärleken är blind / han är död för mig, den politikern / jag skulle kunna strypa den som hittade på systemet / lust att slå datorn i väggen
  den skrivaren ska ut genom fönstret / jag hatar måndagar / hatar lösenord / hata mötet inte människan / hen är giftig i mötet / en giftig stämning
  svampar kan vara giftiga, bra kurs / råttgift i källaren, varning till alla / gaslukt vid grillen / brasan sprakar / ta det lugnt / lugn och fin / dra mig baklänges
  fy fan vad bra / helvete vad länge det dröjer / skit också / fan fan fan fel fil / kör huvudet i väggen med den här regionen / slår huvudet i taket varje gång
  jag kör fast på punkt två / kört / det är kört för förslaget / det är ute med projektet / spiken i kistan för samarbetet / svanesång / livlös debatt
  ligger för döden, hela organisationen / andnöd i ekonomin / blödande budget / förlamande beslut / det förlamar hela gruppen / kvävande byråkrati
  hjärtstillestånd fick jag när jag såg summan haha / höll på att få slag / jag fick spel / jag svimmar så fin lokal / jag smäller av / dö inte på mig nu, skärm
  dör inombords varje gång nån säger synka / dog lite inombords / jag är död efter gymmet / mina ben är döda / stendött i chatten / begravd i papper / livet som pensionär
  livet på landet / sånt är livet / c'est la vie / livet blev inte som jag tänkt men det blev bra / livet efter cancern är annorlunda / jag ser livet på ett annat sätt nu
  vad är meningen med livet, frågade tjejen på kursen / finns det liv på mars / meningen saknar verb / meningen är obegriplig / vad är meningen med punkt sex
  varför finns jag på listan / varför är jag här, vad är min roll / vad gör jag här egentligen / vem är jag i gruppen / är jag viktig för gruppen
  gör det någon skillnad att jag är med / det gör ingen skillnad vad jag säger i gruppen / ingen hör mig, är micken av / ingen ser mig, är kameran av
  ingen svarade på min hälsning / ingen bryr sig om patienternas tid / det är ingen som vill ha oss där / jag känner mig ensam som patient bland alla läkare
  jag är udda fågeln / känner mig utanför när de pratar latin / jag blir aldrig inbjuden till förmötet / bortglömd på sändlistan igen / kan jag stryka mig själv
  hur lämnar man gruppen på ett snyggt sätt / hur avslutar jag mitt konto / avsluta prenumerationen / radera mig ur listan / jag vill försvinna ur registret
  jag vill bli bortglömd, enligt gdpr / slut för i dag / slutet gott / kvällen blev sen / i natt ska klockan ställas om / ikväll blir det fotboll
  i kväll ska jag ta det lugnt / ikväll gör jag det, skickar in svaret alltså / jag har bestämt mig, jag tackar ja / jag har bestämt mig för att kandidera
  jag har planerat allt inför mötet / har köpt rep och presenning till båten / behöver köpa tändvätska till grillen / tabletterna ligger i dosetten
  dosetten är tom, måste ringa apoteket / pappa får sin dosett av hemsjukvården / jag tar mina tabletter klockan åtta och är redo nio / har tagit två alvedon och är på väg
  tog en sömntablett så jag är lite mosig i dag / min man får morfinplåster mot ryggen / min syster sätter insulin på sig själv / pumpen larmar hela tiden
  sonens sensor visar fel / vågen ljuger / jag bantar / jag äter inte frukost / äter dåligt på äldre dar / han vägrar äta korv / mormor äter som en fågel men är pigg
  mamma vill inte ha hjälp / mamma säger att hon är klar med livet, hon är 97 och nöjd / farmor brukar säga att hon levt färdigt, hon är 99 och spelar bingo
  vi skämtar om döden hemma, sån humor har vi / svart humor behövs / jag skojar bara / ironi / det var bara ett skämt / missförstå mig rätt / jag menade inte så
  det var inget / allt är bra / jag mår bra, tack / mår sådär / mår inte så bra i dag, stannar hemma / har känt mig nere ett tag men det vänder
  livet känns lite grått men våren kommer / jag har gått i terapi, bästa jag gjort / min terapeut slutade / kurator på onsdagar / antidepressiva hjälper mig
  jag trappar ut sertralin tillsammans med läkaren / ångestdämpande skrivs ut för lätt / sömnskola på nätet / kbt för alla / är yoga bra mot stress
  I grew up on a farm and still get up at five / my dad shot himself when I was little, that's why I care about this group
  my cousin died by suicide last year and the follow-up was poor / I lost my husband to cancer and hospice was wonderful / assisted dying is outside our remit
  do we say suicide or take one's life in the guideline / crisis helplines should be listed on the poster / what does the region do for relatives after a suicide
  is LPT only for suicidal patients / I have a pacemaker and it works fine / asthma inhaler ran out, need the chemist / mild chest cold / my knee surgery is on Friday
  does the flu jab hurt / my mum keeps falling but won't use her stick / my uncle drinks too much at Christmas / I'm burnt out on forms / this agenda makes me want to cry
  I'd rather die than use that portal again / shoot me an email / I'll take a stab at it / we're flogging a dead horse / over my dead body will we skip item three
  he hit the nail on the head / hit me with the details / beat me to it / knock yourself out / break a leg / I'm choking on acronyms / I'm drowning in paperwork
  jumping to item four / I'm jumping off the call / hanging up now / hang on a sec / hang in there everyone / I lost my notes / I lost my voice / I'm lost in the corridor
  no hope of parking / I have no energy for committees this week / I'm too tired to read it tonight / I'll end here / that's the end of it / end of life care is item 2
  nobody wants to chair / nobody will miss that form / I'm not needed on Thursday then / do you need me tomorrow / am I a burden with all my questions
  my hands hurt from typing / my heart is in it / heartbreaking story yesterday / I have my daughter's wedding that day / the gun laws are not our topic
  knife crime prevention group meets on Monday / kids have chickenpox / baby asleep finally / new baby so I'm tired / husband away so I'm alone with three kids
  I can sleep when I'm dead
  jag jobbar på lager och lyssnar på mötet i hörlurar / kan man delta från bilen / jag sitter i bilen utanför akuten, hämtar min fru som jobbar där
  sitter i bilen utanför, hittar inte porten / jag är på väg in till akuten med svärmor som vrickat foten, så vi flyttar mötet
  svärmor har brutit lårbenshalsen och ligger inne, hon mår efter omständigheterna / pappa opereras på torsdag / mamma fick en ny höft
  mamma är på korttidsboende tills vidare / mamma har svårt att svälja men logopeden hjälper till / pappa hostar i maten, det är jobbigt att se
  pappa hör röster men är inte rädd för dem, det är hans lewy body / min man blir arg av sin demens, vi har fått hjälp av silviasystrarna / min syster har ms och rullstol
  min bror med downs syndrom är hjärtopererad / vår dotter har diabetes typ ett och går i femman / vår son hade feberkramper som liten, otäckt men ofarligt
  kolik i tre månader, man trodde man skulle dö av trötthet / när han föddes andades han inte först, i dag spelar han hockey / för tidigt född, 27 veckor, nu är hon tjugo
  neonatalen räddade vår dotter 2005 / jag hade preeklampsi och vill att kvinnor får bättre uppföljning / barnmorskan såg mig / förlossningsskador borde ha en egen grupp
  jag blödde mycket efter min första förlossning, det borde finnas bättre rutiner / jag fick hjärtstopp 2012 på flygplatsen och räddades av en främling
  jag har opererat in en stent och går på promenader / min kardiolog är glad / hjärtrehab var toppen / mitt flimmer är behandlat
  bröstet är bortopererat och jag är friskförklarad / bröstmjölksersättning är dyrt / bröstsmärta är den vanligaste sökorsaken enligt statistiken
  andnöd ska skattas i palliativregistret / andningshjälp hemma, hur fungerar det i glesbygd / astmaskola finns på vårdcentralen
  jag fick svårt att andas av parfymen, kan ni skriva parfymfritt i kallelsen / lokalen luktar mögel / jag är överkänslig mot el / tinnitus tjuter dygnet runt
  yrsel gör att jag håller i väggarna, lite komiskt / kristallsjuka förra veckan, nu är det bra / min blodgrupp är noll negativ / jag är blodgivare
  ge blod i bussen på torget på tisdag / blodbrist i regionen enligt nyheterna / blodiga biffar till middag / mitt blodtryck stiger när jag ser fakturan
  feber i kroppen inför finalen / hög feber i två dagar men på bättringsvägen / influensan tog hela förvaltningen / borrelia av en fästing, fick penicillin
  ormbiten hund på väg till djursjukhuset / jag blev biten av en hund som barn / ormar i trädgården / min tomat är större än din / rensade ogräs så ryggen värker
  snöskottningen tog ryggen / slangen läcker / vattenläcka i källaren, försäkringsbolaget är hopplöst / huset ska säljas / flyttkartonger överallt
  vi har städat ur mammas lägenhet, det var vemodigt / städade hela lägenheten i dag, skönt / jag har betalat alla räkningar, puh / nycklarna ligger i receptionen
  lägger nycklarna på bordet när jag går / jag har gett bort min gamla soffa / katten är tjugo år och har fått somna in / vi tog bort hunden i går och gråter som små barn
  min häst fick kolik och avlivades / fågeln dog / guldfisken är död / jag slog ihjäl en geting på mötet / hönsen värper dåligt / räven tog tre hönor / vargen är tillbaka
  björn på gården / jag sköt en älg i måndags / skytte på lördagar / vapenlicensen ska förnyas / lämnade in farfars gamla bössa till polisen / kaniner är söta
  jag klättrar på inomhusvägg / fallskärmshopp i födelsedagspresent / bungyjump i femtioårspresent, är ni kloka / vi går över bron till lokalen / på bron är det halt
  räcket är trasigt vid entrén / från taket ser man hela stan / lokalen ligger på nionde våningen, hissen är trasig / det är åtta trappor upp och jag har rullator
  tåget kommer 14.20 / nästa tåg går inte förrän fyra / jag missade tåget och står på perrongen / står på perrongen, tåget är inställt / spårarbete hela veckan
  någon gick ut på spåret så trafiken står still / obehöriga på spåret, är framme om två timmar / olycka på e4 så jag står i kö
  krockade med ett rådjur, bilen är skrot men jag är hel / bilen gick inte igenom besiktningen / jag körde i diket men ingen kom till skada / punktering / soppatorsk
  jag cyklar alltid / är ute och seglar / dyker i röda havet, så nytt möte sen / isen ligger på sjön / isen är tunn, sa de på radion / bada i älven på sommaren
  fjällvandring med dottern / campar i regn / campingen var full / hotellet var sunkigt / passet har gått ut / jag är i Thailand till februari
  tidsskillnaden gör att jag sover då / jetlaggad / lottade ut en resa / vann på triss, 30 kronor / spelade bort en tjuga på hästar / lönen var fel / min chef är knäpp
  min chef har gått in i väggen / kollegan ska gå i pension, tårta på fredag / kollegan är på semester / jag är ny på jobbet / jag slutar på jobbet / jag har sagt upp mig
  uppsagd lägenhet / omplacerad igen / vi stryker ledningsgruppens förslag / lägg ner verksamheten / lägg av / lägg på minnet / lägg till en rad / jag lägger mig i
  jag lägger av som ordförande / nu räcker det med reformer / nu räcker det, jag tar upp det med ordföranden / nu får det vara nog med omorganisationer / det får vara nog
  det får bli som det blir / det blir vad det blir / det är som det är / jag står inte ut med den musiken i telefonkön / står inte ut med värmen / jag klarar inte värmen
  klarar inte av stress / jag klarar inte att komma upp tidigt / pallar inte tentaveckan / palla plugga / orkar inte plugga mer ikväll / orkade inte ens läsa rubriken
  orkar du ta protokollet / vem orkar / man orkar inte allt / jag måste orka en timme till / energin är slut / jag är helt tom i huvudet / tom på kaffe / snuset är slut
  pappret är slut på toa / semestern är slut / det är slut mellan oss, sa hon och skrattade / min flickvän gjorde slut, är lite låg / jag är olyckligt kär / kärlekssorg
  dejtingappar är hemska / jag skäms över hur lite jag läst / jag skäms för att fråga / pinsamt att jag glömde / det var mitt fel / inte ditt fel
  säg till min syster att hon är välkommen också / säg till ordföranden att jag är sen / hälsa Kerstin / hälsa dem att jag saknar dem / krya på dig
  tack och hej leverpastej / bye bye / så var det slut på det roliga / over and out / game over, skrivaren gav upp / rip min kaktus / ja dör va kul
  asså jag dog när han sa så / omg dör / du är så jävla bäst / keff möte / bror lyssna på mig nu / wallah jag kommer på mötet / shit va nice / ere möte idag eller
  e du dum eller / va fan e detta / skärp dig / skärpning nu gruppen / ta inte åt dig / ta med dig kniv och skärbräda till kursen / ta med gaffel
  ta tabletterna med mat, står det / jag sväljer tabletter dåligt, finns den flytande / hur delar man en depottablett / kan man krossa alvedon
  max antal alvedon per dag står på asken va / vad är skillnad på ipren och panodil / är det farligt att blanda vin och penicillin / får jag ta ipren med blodtrycksmedicin
  interaktioner mellan läkemedel ska synas i nll / sömnmedel till äldre ska minska / opioider efter operation, hur länge / naloxon ska finnas på alla boenden
  beroendevården fick nya lokaler / giftinformationscentralen har bra material / frostskyddsvätska är farligt för katter / förgiftningar hos barn, finns det en kampanj
  barn och knappcellsbatterier är ett ämne för barnhälsovården / simskola för alla barn / drunkningar ökar på sommaren / barnkonventionen
  barnen far illa när vården brister / barn som anhöriga är min hjärtefråga / barn som bevittnat våld ska få stöd / orosanmälan till soc, vem gör den i skolan
  hedersrelaterat våld behöver med i vårdprogrammet / könsstympning är ett ämne i kvinnohälsa / sexuellt våld, när är gruppen klar med texten / vi ska fråga alla om våld
  rutin för hot finns i pärmen / våldsutsatta äldre syns inte i siffrorna / jag blev mobbad i skolan för femtio år sen / jag blev rånad i fjol och går fortfarande i terapi
  jag växte upp med en våldsam far, jag föreläser om det nu / jag lämnade en destruktiv relation för tio år sen / jag bodde på skyddat boende på nittiotalet
  stalkern dömdes 2020 och sen dess är det lugnt / polisen gjorde ett bra jobb / polisen var på skolan och informerade / nån ringde från polisen, bluffsamtal
  jag har anmält bluffakturan / jag anmäler mig som deltagare / anmäl mig sjuk / sjukanmälan / sjukt bra / sjukt dålig akustik / sjuk humor / sjukt trött / dödskul
  livsviktigt att alla svarar / livsfarlig trappa vid entrén / livrädd för att tala inför folk / livet ur mig skrämde du / skrämde slag på mig / ihjälkörd igelkott
  ihjältjatad fråga / tar ihjäl en på datorn / begår karaktärsmord / karaktärsmord i protokollet / mordiskt tråkigt / mord på nilen på teatern
  deckare är bra, fyra lik redan / serien om mord i Sandhamn / spelade självmordsvalsen, nej jag minns inte vad den hette / filmen om suicid på skolan var bra
  boken om döden ska diskuteras i cirkeln / min avhandling handlar om självskada / i min forskning intervjuar jag anhöriga efter suicid / stickprov / stick / åk hem
  slappna av / skölj ner med vatten / mitt i natten är det tyst / natt / mörkt / vem är där / nån hemma / tomt / blött / kall / stopp / ensam hemma i helgen, skönt
  I drive a lorry and join from lay-bys / my shift ends at six / I'm a student nurse from Kenya / in my country we don't talk about mental illness
  excuse me my swedish is bad / what did he say about the heart / my husband's heart operation went well / my daughter has type 1 diabetes
  my son's seizures are under control / our baby was premature and is now six foot tall / I nearly died in childbirth in 1990, so this matters to me
  an old friend of mine drowned when we were students / someone on the tracks so the train is stopped / I missed my stop / the roof leaks / the lift is stuck again
  fire drill at ten / smoke alarm needs a battery / no knives in the kitchen drawer / where are the scissors / the gun cabinet is locked, so I'm back from hunting
  we put the cat down today and I'm a mess / my plants are dead / the plan is dead in the water / I'm dead serious / dead on time / dead end street, where do I park
  to die for cinnamon buns / he's toast / slashing the budget / cut me some slack / cut the agenda down / overdosed on cake
  too many pills in the care homes, let's discuss polypharmacy / how many tablets can my dad take per day / is it ok to crush the tablets / I can't swallow big pills
  I can't breathe in this mask haha / out of breath after the stairs / I passed out on a roller coaster once / my blood sugar is a bit high / my chest freezer broke
  it broke my heart to read her story / I feel so sad for the families / I feel hopeless about the new IT system / there's no way out of this car park
  there's no future for paper forms / nothing matters less than the logo / I quit / I'm leaving early / I'm leaving the party, politically
  this is goodbye from me as chair / farewell party on friday / rest in peace, fax machine / life is good / life expectancy figures please
  jag mår bra men är trött / jag mår inte så bra så jag hoppar över mötet / jag känner mig nere i dag / jag är ledsen för att jag missade mötet
  allt känns rörigt inför terminen / det känns meningslöst att skriva remissvar / jag är trött på att aldrig bli lyssnad på / jag är trött på regionen
  jag är så trött på sjukvården / jag är trött på att vänta / trött på att förklara samma sak varje gång / trött på min sjukdom / jag är less på min värk
  jag orkar inte med mer byråkrati / jag orkar inte åka till Stockholm / jag orkar inte hela dagen men kan vara med en timme
  jag orkar inte ta en strid till med försäkringskassan / orkar inte laga mat i dag / orkar inte bry mig om logotypen / jag klarar inte av långa möten
  jag klarar mig inte utan mina glasögon / jag kan inte mer om detta / jag kan inte mer än så / jag vill inte vara med i referensgruppen
  jag vill inte vara kvar som ersättare / jag vill inte fortsätta efter årsskiftet / jag vill inte ha fler uppdrag / jag vill sluta som representant / jag vill sluta röka
  jag vill sluta med kortisonet / jag vill bort från stan en helg / jag vill hem / jag vill ut / jag vill veta mer om döden i vården, finns det kurs
  jag tänker ofta på hur vi bemöter anhöriga / jag tänker på mamma i dag, hon skulle fyllt nittio / jag tänker på att byta grupp / jag tänker säga upp mig
  jag tänker hoppa av gruppen / jag funderar på att sluta / jag funderar på livet efter pensionen / jag har bestämt mig för att sluta i gruppen
  jag har skrivit ett brev till regionen / jag har skrivit klart / jag har ingen lust att gå dit / jag har ingen lust / jag har tappat lusten för uppdraget
  jag har tappat tron på det här arbetet / jag har tappat bort mitt underlag / jag har förlorat min röst i gruppen / jag har förlorat mitt jobb
  jag har förlorat båda mina föräldrar i cancer / jag förlorade min man i mars och vill vara ledig ett tag / jag har nyligen blivit änka, går det att ta en paus
  min man dog i går så jag kommer inte / min fru är döende och vårdas hemma, jag kan inte delta i vår / min mamma ligger för döden så jag avstår mötet
  pappa är döende på hospice och vi sitter vak / min bror dog i natt, jag är ledsen men ville meddela att jag inte kommer / min hund är allt för mig
  min sambo är allvarligt sjuk, jag återkommer / min dotter har feber / mitt barn är inlagt på sjukhus sen en vecka, det går framåt / min son utreds för autism
  min dotter mår dåligt i skolan, vilken hjälp finns / min dotter har anorexi och står i kö / min son har depression och går hos psykolog
  min man är deprimerad, finns det anhörigstöd / min mamma är ensam och ledsen på äldreboendet / min bror är missbrukare, vi har ingen kontakt
  min bror vill inte ta sina mediciner / min far vägrar hemtjänst / min syster dog i bröstcancer / min svärfar hade en infarkt i fjol
  min pappa har haft stroke tre gånger och lever gott / min mormor dog när jag var på resa / jag miste min bror i självmord för tre år sedan, finns det någon grupp för oss
  jag vill dela med mig av min erfarenhet av självmordsförsök / jag har egen erfarenhet av suicidförsök och vill vara med i arbetet
  min erfarenhet är att ingen frågade mig om självmordstankar då / det jag behövde när jag var självmordsnära var någon som satt kvar
  när jag var som sjukast ville jag dö, och då räddade en sköterska mig / förr ville jag dö men nu är jag tacksam för varje dag
  jag ville inte leva då, men det är tio år sen / på den tiden skadade jag mig själv / jag har ont / jag har ont i knäna / jag har ont i magen av oro för mötet
  jag har ont i halsen / jag har ont överallt, det är min reumatism / jag har alltid ont i bröstryggen / det gör ont när jag går / det gör ont att läsa det
  svårt att andas när pollen är här / jag har svårt att gå / jag har svårt att hänga med / jag har svårt att sova / jag har svårt att förstå protokollet
  jag har fått en remiss till hjärtat / jag har fått stroke tidigare och blir lätt trött / jag har haft hjärtinfarkt och kan inte åka långt / jag har haft bröstcancer
  jag svimmar om jag står för länge / jag blöder lätt av mina mediciner / jag har kramp i vaden / jag har svullna fötter / jag har utslag på armarna
  jag är allergisk mot jordnötter / jag är yr / jag är förkyld / jag är gravid / jag är sjuk / jag är sjuk i dag / jag är inlagd men kan vara med på länk
  jag är på sjukhuset på kontroll / jag ligger inne för ett planerat ingrepp / jag är ensam med barnen i kväll / jag är ensam företrädare i gruppen / jag är ensamstående
  jag är rädd att det blir fel / jag är rädd att gruppen läggs ner / jag är rädd att jag inte räcker till som företrädare / jag är rädd för operationen
  jag är rädd för att bli sjuk igen / jag är rädd för mötet / jag är orolig / jag är orolig för min man, han glömmer mycket / jag är orolig för min dotters framtid
  jag är orolig för ekonomin / jag är arg / jag är så arg på min bror / jag är besviken / jag är stressad / jag är slut / jag är helt färdig efter i dag
  jag är deprimerad men det funkar med medicin / jag är frisk nu / jag är nykter alkoholist / jag är änkling / jag är gammal
  jag är gammal och kan inte det här med datorer / jag är för gammal för sånt här / jag är inte så duktig på svenska / jag är borta på torsdag
  när jag är borta tar Lena över / om jag inte är där så börja utan mig / börja utan mig / klarar ni er utan mig
  ni klarar er bättre utan mig på det mötet, jag kan inget om budget / det går bra utan mig / jag saknar er / ingen har saknat mig på mötena, va / ingen svarar / ingen vet
  ingen kom / ingen läser det jag skriver / ingen förstår vad jag säger / ingen frågar mig / ingen i gruppen frågar hur jag mår / det är ingen som lyssnar på anhöriga
  ingen vill sitta bredvid mig haha / vad gör jag om en patient berättar att hon vill dö, finns det rutin
  vad ska man svara en ung person som säger att den inte vill leva, vi skriver en broschyr / hur pratar man med barn om självmord / hur vanligt är självmord bland äldre män
  var hittar jag statistik över självmord / vilka riktlinjer finns för suicid / vad menas med suicidnära / vad heter gruppen för suicid / vem sitter i LAG suicid
  får jag vara med i gruppen för suicidprevention / vad gör vi åt psykisk ohälsa / kan vi bjuda in någon från Suicide Zero / vi såg filmen om psykisk ohälsa
  psykisk ohälsa ökar / akutpsykiatrin har nya öppettider / vad är öppettiderna på psykakuten / hur når man mobila teamet / vart vänder man sig med klagomål
  vart ringer man om tekniken strular / vem ringer jag om jag blir sjuk på mötesdagen / vad gör jag om någon svimmar på mötet, bra fråga till arbetsmiljön
  finns det hjärtstartare på våning två / har vi krisstöd i regionen / krisgruppen / krisen i vården / det är kris i ekonomin / det är panik på kontoret / det är lugnt
  det är mörkt ute redan klockan tre / det är kallt i huset / det är tyst i gruppen / det är svårt / det är jobbigt att vara ny / det är jobbigt att vara anhörig
  det är jobbigt att prata om sin sjukdom / det är tufft att leva med kronisk sjukdom / det är tungt att läsa alla berättelser / det är sorgligt / det är hemskt
  det är livsfarligt att cykla där / det är inte klokt / det är inte lönt / det är ingen fara / det är för sent att anmäla sig va / det är sent
  det är sista dagen att svara i dag / det tar aldrig slut / tar det aldrig slut med alla enkäter / mötet tog aldrig slut / när är det slut / hur länge orkar ni hålla på
  vilket liv det blev / vilket liv de förde på mötet / hela livet har jag kämpat för patienter / resten av livet med insulin / livskvalitet borde mätas / livslångt lärande
  mitt liv med ms, så heter mitt föredrag / ett helt liv i vården / jag lever och frodas / jag överlevde mötet / vi överlevde omorganisationen / nu dör konversationen
  nu dog det / nu somnar jag snart / nu går jag hem / nu ger jag mig / nu ger jag upp med den här länken / jag ger upp för i dag / ger du upp / god jul och gott nytt år
  glad påsk / kram / vi hörs / ha det / I'm fine / I'm not feeling great today so I'll skip it / I'm feeling down about the decision / I'm exhausted
  I'm fed up with the region / I'm sick of waiting lists / I'm sick today / I'm alone at the desk / I'm scared of the surgery / I'm worried about mum
  I'm worried about the budget / I'm finished with my part / I've had enough of these forms / I've had it with teams / I've lost interest in the assignment
  I've lost my job / I lost my sister to suicide ten years ago / my brother is in rehab / my daughter is anorexic and on a waiting list
  my husband has been depressed, is there support for relatives / my mother is dying in hospice, I will be away / my dad died yesterday so I can't attend
  my wife is in hospital for tests / I have lived experience of suicide attempts and want to help / when I was ill I wanted to die, now I help others
  I want to stop being chair / I want to go home early on Thursday / I don't want to be in the photo / I don't want to go on with this project
  I can't cope with another form / I can't go on Thursday / I can't take notes / I can't do Monday / I can't see the slides / my chest infection is gone
  my heart check was fine / I can't breathe through my nose / I feel sick after the buffet / it hurts my eyes / nobody listens to patients / nobody read my comments
  nobody turned up / life with MS / life is busy / it never ends, this agenda / what do we do if a patient tells us she wants to die, is there a routine
  how do you talk to teenagers about suicide / which group works with suicide
  jag har ingen kraft kvar efter möteshelgen / jag har ingen ork att skriva i dag / jag skulle vilja avsluta mitt uppdrag i maj
  ärligt talat vill jag inte sitta kvar i gruppen / jag sitter här och väntar på länken / jag tror inte att vi överlever nästa budget
  jag har funderat på hur vi ska lägga upp det / det är bäst för alla om vi kör digitalt / det finns ingen plats för rullstolar / bussen körde förbi mig
  jag går över gatan nu, är där om fem minuter / jag står på listan tror jag / jag står på tåget, fullt som vanligt / stolarna är uppradade / jag försökte ringa i går
  jag tog en promenad i natt för jag kunde inte sova / min läkare vet inte vad kunskapsstyrning är / i morse skar jag mig på en konservburk, det är omplåstrat
  jag bet mig i tungan när han sa så / som nybliven mamma hinner man inget / mormor passar barnen så jag kan vara med / jag skrev om tentan, gick bra
  mina klasskompisar vet inte att jag sitter i gruppen / uppehållstillståndet kom i dag, vi firar / imamen hos oss pratar gärna om vård
  detta land har bra sjukvård men långa köer / det här var mitt sista möte innan pensionen, tack för tårtan / kan ni sätta upp ersättaren, jag är på semester på torsdag
  jag har läst bilagorna och de var bra / min son orkar inte med skolan / min dotter säger att hon vill byta skola / min syster har köpt hus
  min pappa svarar inte i telefon för han hör inget / pojken har skrivit en uppsats om vården / en kompis svarar inte på mejl / min bror tar sina mediciner som han ska
  kollegan gråter av skratt / kollegan har slutat / han slår nytt rekord i att prata länge / min son slår mig i schack / hon kastar om punkterna
  nyckeln till lokalen är borta / någon följer efter mig på instagram / mitt ex har flyttat in hos oss igen, lång historia / han är helt borta i mötestekniken
  han har slutat som chef / hon skakar hand med alla / min man har varit på kontroll av hjärtat, allt bra / det gör ont i armen efter vaccinet / jag mår illa av båten
  jag tror att det är hjärtat i frågan / jag kan inte lyfta tungt så någon får bära stolarna / mamma pratar bara finska nu sen hon blev dement / jag ser dåligt på ena ögat
  det är svårare och svårare att hitta folk / min halva lön går till hyran / mitt barn är allergiskt mot ägg / flickan har fått sina tabletter utbytta
  babyn är tre månader och rund som en boll / min dotter har satt sig på tvären / han har huggit ved hela dagen / jag är gravid och trött / hon mår bra efter förlossningen
  jag har svart bälte i karate / pappa har frossa av influensan men är pigg i huvudet / elen har gått / min man har lagat taket
  en man ligger i soffan och jobbar inte, min alltså / deltagaren bredvid mig sover / skördetröskan gick sönder mitt i allt / mjölkpriset är ett skämt / fåren rymmer
  jag har fyrtio kor och ingen ledig dag / ensamt jobb men jag trivs / vi har lagt ner mjölken nu, det var sorgligt att se bilen köra i väg med dem
  ammar, så jag har kameran av / mammaledig till hösten / sömnbrist de luxe / dagisinskolning / mina elever sa alltid att jag var sträng / lärare i själ och hjärta
  pensionären tackar för sig / rullatorrally på boendet / bingo på tisdag / kyrkokören övar / jag är kristen och ber för er / prästen var fin på begravningen
  jag är rädd att hamna på ett boende där ingen kan finska / åldersnoja / min födelsedag / fyller sjuttio, ingen present tack / jag läser sfi
  jag bor i förort och bussen går inte till mötet / jag förstår inte alla orden ni säger / min man inte låta mig missa möte, han tycker det är viktigt
  jag arbeta natt på sjukhus / mitt hjärta är i Eritrea men mitt hem är här / nattskiftet var lugnt / vi har fem överbeläggningar / jag fick en utskällning av en anhörig
  en patient kastade en bricka, men ingen skadades / vi hade hot på mottagningen förra veckan, polisen var snabb på plats / hälften av mina kollegor vill sluta
  jag vill lämna yrket men inte gruppen / jag bränner ut mig om det fortsätter så här, vi behöver fler händer / jag känner mig otillräcklig på jobbet / etisk stress
  debriefing efter gårdagen / studentnationen har öppet / ångest inför tentan lol / min handledare är borta / skriver uppsats om suicidprevention i glesbygd
  får jag intervjua gruppen om självskada / jag är ordförande och tappar styrfart ibland / ordförandeklubban är borta / kan vi korta mötet, jag har huvudvärk
  processledare sökes / hur avslutar jag en arbetsgrupp / vad händer när en grupp upphör / gruppen dör om ingen tar över / samordningen haltar
  ledningen lyssnar inte på patienter / ekonomin blöder / revisionen avlivade myten / en ny myt att döda / jag brinner för patienterna / utbränd glödlampa i taket
  taket läcker / bron är avstängd så det blir omväg / hoppa till punkt sju / hoppar in som sekreterare / faller inom ramen / jag faller för den idén / jag faller i sömn
  trillade dit på mazarinen / fastnade med tungan i fikat / svalde en mygga på cykeln / svalde stoltheten och bad om hjälp / satte kaffet i halsen när jag såg arvodet
  det sved i plånboken / det svider / nerverna / hjärtat klappar för er / blodtrycksmanschetten är trasig / ont i själen av att läsa om vårdskador / sorgligt men sant
  tung läsning / tung dag / jobbig vecka men snart fredag / gråter en skvätt över vädret / gråväder och gråa tankar, dags för semester / deppigt väder
  trött i kroppen efter förkylningen / trött på livet som pendlare / livstrött skrivare / mätt på möten / mätt på köttbullar / nu är jag proppmätt
  jag vill gå härifrån, det är så varmt / jag vill att det slutar regna / jag önskar att telefonkön bara stannade / önskar jag slapp skriva rapporten
  slippa åka i halkan vore skönt / skönt att slippa möte / det vore skönt att slippa alla inloggningar / jag slipper helst prata först / hjälp min son med anmälan
  hjälp, jag har raderat filen / hjälp oss att hitta en företrädare / rädda patienttorget / rädda bb i Sollefteå / räddningstjänsten informerar på mötet / ambulansen är ny
  akutläkaren kommer på besök / akuten stänger på nätterna, det är vansinne / ska akuten läggas ner / hur akut är det / snälla svara / skynda med svaret / kom i tid
  kom in / dörren är öppen / ljuset är släckt / godnatt och tack / vi ses i nästa liv, skämt åsido, på tisdag / ta hand om er i kylan / förlåt, jag hann inte
  förlåt att jag inte kom i går, mådde illa / jag är ledsen att jag inte kunde hjälpa till / jag ångrar att jag tackade ja / jag ångrar mig, kan jag ta tillbaka svaret
  I'm going to take my own lunch / I feel like staying home / I can't wait any longer / there's nothing left on the agenda / I have decided to step down
  I keep thinking about what she said / the group would be better with fewer members / I tried to log in yesterday / I'm cutting my hours / I've taken the minutes
  my son has taken the car / my brother is going to be a dad / she said hello and isn't answering emails / my team beat theirs / he's threatening to cut the budget
  I was ill last night / my father is hard of hearing / my baby is teething / I can't feel my toes, it's so cold / my ankle is swelling after the run / very tired of winter
  the farm keeps me busy / night shift again / I'm a retired teacher / my student loan / the chair talks too much / is the nurse on holiday / the doctor was lovely
  what a depressing report / it's heartbreaking how long they wait / I cried at the film / I miss my late husband at Christmas
  jag har tänkt på att ni borde ändra mallen / jag har tänkt på att vi borde börja tidigare / jag har tänkt på det ni sa om kallelsen
  har tänkt på att ni borde bjuda in kommunen / may I say what I think myself / can I say what I think about the draft / I think we should begin with item two
  let me say it myself / jag har tänkt på att ni borde skriva kortare
  kan jag få prata med en riktig människa / är det en människa av kött och blod som läser det här / jag vill hellre prata med kött och blod än med en robot
  är det någon jag kan prata med om uppdraget / finns det nån människa jag kan prata med om arvodet / finns det någon annan företrädare jag kan prata med
  vem kan man prata med här som inte är en maskin / is there a real human I can talk to about the assignment
  ingen saknar mig i gruppen tror jag / ingen i gruppen skulle sakna mig på mötet / gruppen skulle nog inte sakna mig / ingen skulle sakna oss i styrgruppen
  jag orkar inte mer, jag vill lämna uppdraget / jag vill hoppa av, orkar inte mer / jag vill avsluta mitt uppdrag, jag orkar inte längre / jag slutar i gruppen, jag klarar inte det här längre
  I want to quit the group, I can't do this anymore / I'm leaving the group, it's too much for me / I want to step down as chair, I can't take it anymore / it's too much, I want out of this group
  jag vill sluta i gruppen, det blir för mycket för mig / orkar inte längre, hur hoppar jag av / jag är slut efter alla möten, kan någon annan ta över / uppdraget tar knäcken på mig
  jag har klurat ut nåt som skulle göra det bättre för oss, vart lämnar jag det / varje gång jag öppnar munnen så går dom vidare som om jag inte fanns / hon sa att jag inte hade där att göra, rakt ut inför alla
  har ingen där att luta mig mot, alla andra känner varann / vill titta på allt som ni har lagrat om mig / vill inte finnas kvar hos dig, rensa bort mig helt
  Lisa ska inte vara kvar hos oss, hur stryker jag henne / nu har jag tänkt klart, var skriver jag mina tankar om punkterna / nu kan du börja säga till mig igen, har vilat klart
  jag har inte fyllt i hur jag tyckte det var i går, kan jag göra det nu / vill få in mina timmar nånstans / nu loggar jag ut, adjö
  sitter det nån på riktigt och skriver detta / jag sitter här och gråter / vet aldrig vad dom förväntar sig att jag ska ha tankar om
  jag framför saker men ingen bryr sig, hur ska jag göra nu / svamlar alltid bort mig när jag ska berätta, hur gör man för att få fram sin poäng / undrar om jag bara är där som gisslan, spelar det nån roll
  har jag nån särskild som är till för mig när jag undrar / jag vårdar min man hemma o är slut, finns det nån hjälp för såna som mig / nkk-sidan verkar ha försvunnit, var finns allt nu
  rutan du skickade har hängt sig, inget händer / en i gruppen är elak mot mig, vart vänder man sig / mitt blåkort har gått ut vad gör jag
  fast inte den andra / jag gillar inte höstmörkret / är jag försäkrad om jag ramlar på väg dit
  jag tänkte bara / om jag nu skulle / orkar inte med en robot, finns det nån levande jag kan få tag i
  jag sa det tre gånger idag och ingen reagerade, som att jag inte fanns / en av överläkarna himlade med ögonen och skrattade när jag pratade. vad gör jag nu / this is the third time everything is a mess with you lot, im really fed up
  var ser jag allt jag skickat in till er / ärende 5 har löst sig, ni behöver inte göra mer / hörde att halva gänget är borta, blir det nåt i morgon ändå
  sista dagen att lämna in mina tankar, när är den / om jag skriver på frågan nu, kan alla läsa det då / vaknade med feber, det blir inget för mig idag
  gick frågorna verkligen ut till alla, eva säger att hon inget fått / vill säga hur jag upplevde eftermiddagen / nu räcker det, ingen mer ska kunna fylla i om mötet
  everything feels heavy today, i just sit and cry / allt känns så tungt idag, sitter bara och gråter / har ingen aning om vad de vill få ut av mig, hur får jag reda på det
  tar jag emot deras pengar blir jag väl köpt, är det bättre att säga nej till dem / everyone there has a title and im just me, feel like i landed from the moon / alla har titlar och jag är bara jag, känner mig som från månen
  vad gör man när allt man säger bara rinner av dem / har suttit här i två år, blir det nånsin nåt bättre tack vare mig / hur personlig ska man va, vill inte lämna ut mig helt
  im looking after my wife day and night and im worn out, can anyone help me / sköter min fru dygnet runt och är slutkörd, finns det hjälp att få för mig / next time we shall do a gap thing, measure now against how it should be?
  var är den lilla handen och hur får jag på ljudet / det är en som är elak mot mig varje gång, vad har jag att göra åt det
  jag har klurat på en sak länge, vem vill ha den / vi har klurat ut ett bättre sätt att kalla folk / jag har kommit på något, vart skickar jag det / tänkt ut en lösning på väntrummet
  de går vidare som om jag inte hade sagt något / det jag säger rinner av dem / de hör men de gör inget / vad gör man när ingen tar till sig det man säger / jag tar upp saker och ingen tar tag i dem
  jag lägger fram saker men det händer inget, vad gör jag åt det / de andra har fina titlar, jag är bara jag / jag är bara en vanlig människa bland alla doktorer / känner mig som en utomjording där / jag passar inte riktigt in bland dem
  rensa bort mig ur registret / ta bort mig helt och hållet ur listan / jag vill inte stå kvar hos er / plocka bort mina uppgifter, jag vill inte finnas med / jag vill inte finnas i systemet längre / stryk mig ur gruppen
  jag sköter min man dygnet runt och är helt slut, var får man avlastning / vårdar mamma hemma, finns det stöd för mig / jag är trött, min fru är sjuk och jag gör allt hemma, vem kan hjälpa oss
  jag sitter och gråter efter mötet / det känns tungt i dag / i dag är jag ledsen / det är en tung dag / jag har gråtit hela eftermiddagen för att de skrattade / jag blev så ledsen att jag grät
  finns det någon som är till för mig i gruppen / har jag någon särskild att vända mig till / är det någon på riktigt i andra änden / finns det någon levande där
  vet inte vad de vill att jag ska tycka / vet aldrig vad de vill ha av mig / jag vet inte vad jag ska tycka om punkterna / jag tänkte mest / jag tänkte att / om jag skulle / jag undrar bara
  i have worked out a better way for the waiting room / they carry on as if i had said nothing / it runs off them like water / i put things forward and nothing happens / i am just me among all the professors
  i dont want to be in your list any more / take me out of everything you have / wipe everything about me / i look after my husband night and day, is there any relief for carers / caring for mum and tired, who helps people like me
  today feels heavy, i had a cry after the meeting / i just sit here and cry about how it went / is there a living person there / i never know what they want from me / i was only thinking
`);
