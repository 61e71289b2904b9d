import { sentences } from '../../words/sentences.js';
import { inNeedIndirectly } from './in-need-indirectly.js';

const said = sentences(`
  jag vill inte leva längre / jag vill dö / jag orkar inte leva / jag orkar inte mer / orkar inte längre / jag orkar inte med livet / jag vill bara försvinna
  jag tänker på att ta livet av mig / jag funderar på att ta mitt liv / jag tänker ta självmord / jag har självmordstankar / jag har planerat att ta livet av mig / jag önskar att jag var död
  jag vill inte finnas mer / det vore bättre om jag inte fanns / alla skulle ha det bättre utan mig / ingen skulle märka om jag försvann / jag är bara i vägen för alla
  jag är en börda för min familj / jag ligger alla till last och borde inte finnas / det är ingen idé att leva / livet är inte värt att leva / livet har ingen mening längre
  jag ser ingen mening med livet / jag ser ingen framtid / jag ser ingen väg ut / det finns ingen utväg / det finns inget hopp kvar / jag är trött och vill inte mer / jag vill inte mer nu
  så trött på allt, jag vill inte längre / jag har gett upp / jag ger upp livet / jag har tappat livslusten / jag vill somna in och slippa vakna / jag hoppas att jag inte vaknar imorgon
  det vore skönt att få slippa allt / jag vill att allt ska ta slut / jag vill göra slut på allt / jag vill avsluta allt / jag tänker avsluta mitt liv / snart är det över, jag klarar inte mer
  det här är mitt farväl / ni kommer inte se mig mer / jag har skrivit avskedsbrev / tack för allt, nu orkar jag inte mer / förlåt mig alla, jag kan inte leva så här / jag skär mig
  jag skadar mig själv / jag har skurit mig i armen / jag vill göra mig illa / jag är rädd att jag gör mig själv något / jag är rädd för vad jag kan göra mot mig själv
  jag har tagit en massa tabletter / jag tog alla mina sömntabletter / jag har tagit en överdos / jag har samlat på mig tabletter för att dö / jag har svalt för många piller
  jag står på bron och tänker hoppa / jag tänker hoppa framför tåget / jag tänkte köra av vägen i dag / jag har ett rep här hemma / jag har en plan för hur jag ska dö
  jag hatar mig själv och vill dö / jag hatar att leva / jag avskyr mitt liv / allt är nattsvart och jag orkar inte / allt är hopplöst / mörkret har tagit över helt / jag står inte ut längre
  jag står inte ut med livet / jag klarar inte av att leva mer / jag pallar inte mer / jag håller på att gå under / jag bryter ihop helt nu / jag har så mycket ångest att jag vill dö
  ångesten äter upp mig, jag klarar det inte / jag har panikångest nu och får ingen luft / jag kan inte andas, hjälp mig / jag mår så dåligt att jag inte vet vad jag gör
  jag vet inte hur jag ska överleva natten / jag är rädd att vara ensam i natt / jag behöver akut hjälp, jag mår fruktansvärt / kan någon hjälpa mig, jag vill inte vara med längre i livet
  vad ska jag leva för / varför ska jag fortsätta leva / det är ingen som bryr sig om jag lever eller dör / min man säger att han vill dö / min son vill inte leva längre
  min dotter har försökt ta livet av sig / jag är rädd att min bror tar livet av sig / min mamma pratar om att dö / min fru har tagit tabletter / min syster skär sig
  min vän har självmordstankar och jag vet inte vad jag ska göra / min sambo hotar att ta livet av sig / en i gruppen skriver att hon inte vill leva
  en kompis säger att hon ska ta sitt liv i kväll / jag är orolig att min pappa ska göra sig något / mitt barn säger att hon vill dö / jag vill itne leva längre / jag vil dö
  jag orkar inte lveva / ja orkar inte mer nu / vill inte leva mer / orkar inte mera / vill bara dö / tänker ta livet av mig ikväll / jag vill inte vakna mer / önskar jag fick dö
  jag längtar efter att få dö / hoppas jag dör i sömnen / jag borde vara död / jag förtjänar inte att leva / det är lika bra att jag dör / ibland vill jag bara dö
  ibland tänker jag på att hoppa / jag får tankar på att skada mig / jag har svåra tankar om att inte finnas / jag tänker på döden hela tiden / jag känner att jag inte kan fortsätta
  jag kan inte fortsätta så här, det går inte / nu får det vara nog, jag ska avsluta det / jag är färdig med livet / jag är trött på livet / jag är så trött på att leva
  det är meningslöst att jag finns / ingen skulle gråta på min begravning / världen vore bättre utan mig / jag är värdelös och borde försvinna för gott / sjävmord känns som enda utvägen
  självmord är det enda som återstår / det enda jag vill är att dö / jag kommer dö för egen hand / jag har bestämt mig för att dö / jag har druckit och tagit tabletter
  jag blöder, jag har skurit upp handleden / jag försökte ta livet av mig i går / jag försökte hänga mig / jag vill hänga mig / han slår mig och jag är rädd för mitt liv
  min man slår mig, jag vågar inte gå hem / jag blir misshandlad hemma / någon hotar att döda mig / jag är i fara / det gör så ont att leva / jag känner mig så tom att jag inte vill finnas
  jag är alldeles slut och vill inte vara kvar här i världen / jag har ingen att leva för / det känns som att jag lika gärna kunde vara död / jag ser ingen anledning att leva
  alla har det bättre när jag är borta / jag vill att smärtan ska sluta för alltid / hur många tabletter behövs för att dö / jag har planerat allt och ingen kommer att märka något
  det är lika bra att göra slut på eländet / jag tänker göra slut på det hela / min bror har skrivit ett avskedsbrev / jag orkar inte kämpa längre / jag klarar inte en dag till
  jag har sparat tabletter hemma / tankarna på att ta livet av mig kommer tillbaka / I want to die / I don't want to live anymore / I want to kill myself / I am thinking of ending my life
  I can't go on / I can't take it anymore / I am suicidal / I feel like ending it all / I wish I was dead / I wish I had never been born / I wish I could go to sleep and never wake up
  nobody would miss me if I was gone / they would be happier without me / there is no way out / there is no point in living / I see no reason to live / I have no hope left
  life is not worth living / I have given up on life / I am a burden to everyone / I hate my life / I took too many pills / I have taken an overdose / I cut myself / I have been hurting myself
  I want to hurt myself / I am afraid of what I might do to myself / I have a plan to kill myself / I am going to jump / I wrote a goodbye note / this is goodbye / I just want it all to end
  I want to disappear forever / I don't want to be here anymore / I don't want to wake up / my son wants to die / my husband says he wants to end his life / my daughter is cutting herself
  I am afraid my brother will kill himself / my friend is suicidal / my wife took a lot of pills / I am having a panic attack and can't breathe / I can't breathe, help / I can't cope anymore
  I am at the end of my rope / I dont want to live / i wanna die / i want too die / he hits me and I am afraid for my life / somebody is going to kill me / I am in danger
  I cannot bear it any longer / everything is hopeless / help me I want to end it / jag ser ingen mening med att kliva upp imorgon, eller nånsin igen / om jag bara kunde få försvinna för gott
  jag har slutat bry mig om ifall jag lever eller dör / det är lika bra att jag inte finns kvar / min familj klarar sig bättre när jag är borta / snart behöver ni inte ha besvär med mig längre
  jag har skrivit brev till barnen ifall nåt händer mig / jag har lagt undan mina sömntabletter så det räcker / står på bron och vet inte vad jag ska göra / sitter här med kniven
  jag vill bara somna in / livet är slut för mig / jag har gett upp livet / har inte ork att leva med det här / jag pallar inte leva mer / vill inte va med längre, i världen alltså
  jag vill dö men törs inte / tänker ofta på hur det vore att vara död / det finns inget som håller mig kvar här i livet / tar livetav mig snart / vil inte leva lägnre
  jag har självmordstanker / funderar på sjävmord / jag skadar mig själv ibland när det blir för mycket / jag har börjat skära mig igen / skar mig i armen igår
  rösterna säger att jag ska hoppa / jag tänker köra in i en bergvägg / ska hoppa framför tåget / kommer göra slut på allt ikväll / hejdå allihop, tack för allt, nu är det slut
  det här är mitt sista meddelande / ni hör nog inte av mig mer efter idag / ta hand om min katt när jag inte finns / jag vill säga farväl till er i gruppen, jag finns inte mer efter helgen
  mamma säger att hon inte vill leva längre, vad gör jag / min son har skrivit att han vill dö / min man pratar om att ta sitt liv / pappa sitter ensam och säger att han lika gärna kan dö
  min dotter har svalt en massa tabletter / jag tror att min kompis tänker ta livet av sig / min bror svarar inte och han har skrivit ett avskedsbrev
  en i gruppen sa efter mötet att hon inte orkar leva / min fru skär sig / hon har hotat med att hänga sig / en patient jag känner har slutat vilja leva
  brorsan har vapen hemma och mår skitdåligt / vet inte hur jag ska överleva natten / allt är svart och jag ser inget slut på det / jag är en börda för alla omkring mig
  ingen skulle märka om jag dog / jag önskar att jag aldrig blivit född / jag kan inte leva så här / jag bryter ihop, jag klarar inte en dag till / orkar intemer nu räcker det
  orkar inte kämpa längre / jag har ingenting kvar att leva för / nu är jag gammal och trött och vill dö / jag är 84 och mätt på livet, vill bara få slippa / skulle helst slippa finnas / kms
  jag vill kms typ / unalive / orka leva liksom / vill försvinna asså på riktigt / I just want to go to sleep and never wake up / my husband says he wants to end it all
  theyd be better off without me / I've been cutting myself / I took all my pills / thinking about killing myself / i have a plan and the rope is in the garage
  nobody would care if I was gone / I cant see a reason to keep living / I feel like a burden and want it to be over / jag har ingen lust att leva / har ingen livsvilja kvar
  viljan att leva är borta / livsgnistan har slocknat / jag har slutat vilja leva / jag bryr mig inte om ifall jag lever eller dör / skiter i om jag lever
  för mig kvittar det om jag vaknar eller inte / vill inte finnas till / jag vill sluta existera / önskar jag kunde sluta finnas / det enda jag önskar är att få slippa leva
  jag lever bara för att jag inte vågar dö / vågar inte dö men vill inte leva heller / jag är redan död inombords / vad är det för vits med att leva / fattar inte varför jag ska leva
  vad finns det att leva för / ser ingen poäng med att fortsätta livet / ser ingen mening med att gå upp på morgonen mer / det finns ingen anledning att kliva upp någonsin igen
  jag tänker ofta på hur det vore att vara död / funderar mycket på att dö / döden känns som en befrielse / döden lockar / tanken på döden är det enda som tröstar
  det vore en lättnad att få dö / jag längtar till döden / jag vill vara död / hade velat vara död / tänk om jag fick dö i natt / jag har börjat tänka på självmord
  självmordstankarna har kommit tillbaka / har tankar på självmord igen / går och tänker på självmord / sjelvmord är enda lösningen / har svåra självmordstankar och ingen att prata med
  överväger att ta mitt liv / ska ta mitt liv / ikväll tar jag livet av mig / tänkte ta livet a mig / jag kommer ta livet av mig / det kommer att sluta med att jag tar livet av mig
  snart gör jag det / nu gör jag det, jag tar livet av mig / i helgen ska det ske, jag ska dö / jag har satt ett datum för när jag ska dö / jag vet hur jag ska göra det och när
  jag har bestämt dag och plats / vill bara få sova för alltid / bara somna och slippa vakna / önskar att jag fick somna in lugnt / jag ber till gud varje kväll att jag inte ska vakna
  önskar att kvällen var min sista / somna in för evigt / vill somna och bli borta / vill försvinna på riktigt / vill bara bort från den här världen
  jag önskar att jag kunde försvinna och aldrig komma tillbaka / vill upplösas och inte finnas mer / jag vill inte vara här på jorden / vill inte va kvar i den här världen
  jag vill bort, bort från livet / snart slipper ni mig / snart behöver ingen bry sig om mig mer / ni slipper ha besvär med mig snart / snart är jag inte till besvär för någon
  när jag är borta får ni det lugnt / barnen har det bättre utan en sån mamma / min familj klarar sig bättre utan mig / de mår bättre om jag är död / alla blir lättade när jag är borta
  de skulle få det lättare om jag inte levde / jag är bara till besvär för mina barn, det vore bättre om jag dog / jag är en belastning för alla runt mig / ingen bryr sig om jag dör
  ingen skulle ens märka om jag var död / ingen skulle sakna mig om jag försvann / det är ingen som skulle gråta om jag dog / ingen skulle komma på min begravning
  jag har ingen som skulle sakna mig / ser inget ljus i tunneln, orkar inte leva / allt är svart och det tar aldrig slut / allt är becksvart
  det är kolsvart omkring mig och jag ser inget slut / det är mörkt i mig hela tiden och jag vill bort / mitt liv är kört / livet är över för mig / mitt liv är slut
  det finns ingen framtid för mig / finns inget hopp för mig / jag ser ingen annan väg än att dö / jag har inget kvar / jag har förlorat allt och vill inte mer / har inget att leva för längre
  det finns ingenting som håller mig kvar här / har inte kraft att leva / klarar inte av livet längre / livet är för tungt, jag orkar inte bära det / smärtan är så svår att jag hellre dör
  har så ont att jag inte vill leva / hellre död än så här / jag vill hellre dö än ha det så här / orkar inte leva med ångesten / jag går sönder, orkar inte en dag till / orkar intemer
  orkarinte mer / orkar itne leva / pallar fan inte mer / nu orkar jag verkligen inte mer / nu räcker det, jag orkar inte leva / jag faller ihop, kan inte mer
  det går inte längre, jag orkar inte / kan inte mer nu / gett upp hoppet om allt / jag ger upp livet nu / jag har slutat kämpa / jag slutar kämpa nu / orkar inte slåss för livet mer
  hej då allihop, förlåt för allt / hejdå allihopa, det är slut nu / tack för allt, nu är det slut för mig / tack för allt ni gjort, nu tar jag farväl / det här är det sista jag skriver
  det här är mitt sista meddelande till er / ni hör inte av mig mer efter ikväll / efter ikväll finns jag inte mer / det här är sista gången ni hör från mig / jag finns inte mer på måndag
  när ni läser det här är jag borta / när ni läser det här är jag död / förlåt att jag inte orkade / säg till mina barn att jag älskar dem, jag orkar inte mer / hälsa alla att jag älskade dem
  jag säger farväl nu, jag finns inte efter helgen / jag tar farväl av alla nu / jag har skrivit brev till mina barn ifall jag inte finns / avskedsbrevet är skrivet
  jag har gett bort mina saker för jag behöver dem inte mer / jag har ordnat allt inför min begravning, det är snart dags / katten har fått nytt hem, nu kan jag dö
  vem tar hand om hunden när jag inte lever / har städat och betalat räkningar så att ingen får besvär när jag är borta / ta hand om min katt när jag är borta / sitter med en kniv i handen
  sitter här med en burk tabletter / sitter med kniven och gråter / har lagt fram tabletterna / har köpt rep / repet hänger i garaget / har en pistol hemma och funderar på att skjuta mig
  jag har laddat geväret / rakbladet ligger här / jag har tillräckligt med piller för att dö / hur många sömntabletter dör man av / vilken dos är dödlig / hur dör man snabbast
  hur gör man för att dö utan att det gör ont / vilket är det enklaste sättet att ta livet av sig / räcker trettio alvedon för att dö / står på en bro / står på bron nu
  står vid järnvägen och väntar på tåget, ingen kan hindra mig / jag sitter på räcket / står på taket och vill hoppa / tänker gå ut i vattnet och inte komma upp
  tänkte styra bilen rakt in i ett träd / funderar på att köra in i en bergvägg / tänkte köra av en bro / jag ville svänga ut framför en långtradare / ska lägga mig på rälsen
  tänker kasta mig framför tunnelbanan / jag har tagit för mycket insulin med flit / har svalt en hel burk / tog hela kartan / jag har tagit alla mina tabletter
  jag har ätit alla sömntabletterna / har tagit en hög tabletter och druckit vin / jag tog en överdos i natt / jag ångrar mig, jag har tagit massor av piller / jag har skurit mig igen
  jag skär mig i armarna / har rispat mig i armen med en kniv / jag bränner mig med cigaretter för att det ska göra mindre ont inuti / slår mig själv i huvudet när ångesten kommer
  jag gör mig själv illa / jag har gjort mig illa / kan inte sluta skada mig / vill skada mig själv / jag blöder mycket, jag skar för djupt / rösterna säger att jag ska ta livet av mig
  röster säger åt mig att hoppa / rösten i huvudet säger att jag ska dö / jag är rädd för mig själv ikväll / jag litar inte på mig själv när jag är ensam
  jag är rädd att jag ska göra något dumt mot mig / vågar inte vara ensam inatt, jag kanske gör något / jag vet inte om jag klarar natten / hur ska jag klara mig genom natten
  jag är rädd att jag inte lever i morgon / jag får panik och det känns som att jag dör, kan inte andas / ångesten är så stark att jag inte kan andas / jag hyperventilerar och får ingen luft
  det känns som att jag håller på att kvävas av ångest, hjälp mig / mamma säger att hon vill dö / pappa säger att han lika gärna kan dö / farfar säger att han inte vill leva längre
  min man säger att livet inte är värt att leva / min fru säger att vi skulle ha det bättre utan henne / min dotter skriver att hon inte orkar leva / min son säger att han ska ta livet av sig
  min sambo pratar om självmord / min bror hotar med självmord / min syster har försökt ta sitt liv / min flickvän har tagit en överdos / min kompis har svalt tabletter
  min pojkvän har skurit sig / min tonåring skadar sig själv / mitt barnbarn säger att han vill försvinna för alltid / min mamma har samlat tabletter / min pappa har lagt fram geväret
  min brorsa har vapen och mår jättedåligt / min granne har sagt farväl och öppnar inte / min vän svarar inte och har skrivit att hon ska dö / en i gruppen har skrivit ett avskedsbrev
  en annan företrädare sa till mig att han inte vill leva / en kollega sa att hon tänker ta livet av sig / en patient jag känner vill inte leva längre
  någon jag känner tänker göra slut på sitt liv / en bekant skickade sms om att hon ville dö / en vän till mig har självmordstankar / hon säger att hon vill dö, vad ska jag göra
  han har sagt att han ska hänga sig / hon har låst in sig med tabletter / han står på bron / han har åkt iväg med ett rep / jag är rädd att hon tar livet av sig
  jag tror att han tänker ta sitt liv / hur hjälper jag någon som vill ta livet av sig nu / vad gör jag om min son säger att han vill dö / jag är rädd att min dotter gör något dumt
  orolig för att min man ska göra sig illa / jag är gammal och vill dö / mätt på livet / jag är mätt på dagar och vill få somna in / jag har levt klart / jag har levt färdigt
  nu är jag så gammal att jag bara vill få dö / vill följa efter min döda man / sen hon dog vill jag inte leva / jag vill till min fru i himlen / utan honom vill jag inte leva
  får jag inte dö snart / vår herre får hämta mig nu / jag väntar bara på att dö / orkar inte leva asså / vill dö lol / vill dö på riktigt / jag vill kms / ska kms / unalive mig
  vill unaliva mig / tänker på att unaliva / livet suger vill inte finnas / hatar mig själv vill försvinna / mår så jävla dåligt vill bara dö / fan vad jag vill dö
  kys sa de till mig och jag vill / vill inte leva mer seriöst / jag vill inte lvea / vill inte levva längre / ja vill dö / jag ville dö inatt / jag vill döö / vill inte läva
  orkar inte leva längr / vill inte leva lägnre / jag tänkr ta livet av mig / ja orkar inte leva mera / tänker ta mit liv / vil inte leva / självmrod / jag är sjävmordsbenägen
  ja tänker taliv et av mig / mötet var bra men jag vill inte leva längre / tack för svaret om arvodet, men jag vill dö / jag kan inte komma på mötet, jag tänker ta livet av mig
  kan ni avboka mig, jag finns inte då / jag lämnar gruppen för jag orkar inte leva / ingen lyssnade på mötet och nu vill jag bara dö / vilken tid är mötet, om jag lever då
  jag svarar inte på frågorna, jag vill inte leva / min man slår mig / min sambo hotar att döda mig / jag är rädd att han dödar mig / han tar stryptag på mig / jag blir slagen varje dag
  jag vågar inte gå hem, han slår mig / någon i familjen hotar mig till livet / I don't want to live / I do not want to exist / I dont want to be alive / I'd rather be dead
  I would rather be dead / wish I were dead / wish I could just die / I want it to be over, I want to die / I want my life to end / I want to disappear and never come back
  I just want to sleep forever / I hope I don't wake up tomorrow / I wish I wouldn't wake up / I have nothing to live for / there is no reason for me to live / whats the point of living
  what is the point of being alive / life has no meaning anymore / I see no way out of this / I cannot see a future / everything is dark and I want out / my life is over
  I cant live like this anymore / I can't live with this pain / I can't keep living / I can't do this any longer, I want to die / I cant carry on living / I give up on life
  I've given up on living / everyone is better off without me / my kids would be better off without me / they would be better off if I was dead / the world is better without me
  nobody would notice if I died / nobody would care if I died / no one will miss me when I'm gone / I'm just a burden / I am a burden on my family and want it over / I don't deserve to live
  I hate myself and want to die / I'm thinking about suicide / I have suicidal thoughts / feeling suicidal / been feeling suicidal again / I keep thinking about killing myself
  I am going to kill myself / gonna kill myself / I will end it tonight / tonight I end it / I plan to end my life / I have a plan to die / I have the rope ready
  the rope is in the garage and I have a plan / I have saved up my pills / I've got enough pills to die / how many pills does it take to die / what is the easiest way to die
  standing on the bridge / I am on the roof / thinking about jumping in front of a train / about to jump / I took all my tablets / I've taken too many tablets / I took the whole bottle
  I overdosed / I've cut my wrists / I have started cutting again / I hurt myself last night / I self harm when it gets bad / voices tell me to kill myself / goodbye everyone, I can't go on
  this is my last message / you won't hear from me again / after tonight I won't be here / by the time you read this I'll be gone / I have written my suicide note / I've said my goodbyes
  tell my kids I love them, I can't go on / please look after my dog when I'm gone / I've put my affairs in order, I want to die / my wife says she wants to die
  my mum says she doesn't want to live / my dad wants to end it all / my son says he will kill himself / my daughter took an overdose / my friend says she is going to kill herself
  my brother is suicidal / my partner keeps talking about suicide / someone in the group told me she wants to die / another representative wrote that he can't go on living
  he texted me goodbye and won't answer / she has locked herself in with pills / I think my friend is going to kill himself / she says there is nothing to live for
  he has a gun and says he wants to die / what do I do if someone says they want to die now / I'm scared my sister will hurt herself / my husband beats me / he said he will kill me
  I'm afraid to go home, he hits me / want to kms / unalive myself / i wanna unalive / dont wanna be alive / i want to dye / i wanna dieee / cant live no more / i dont wanna exist
  im done with life / done with living / tired of living / tired of being alive / so tired of life / sick of living / sometimes I wish a car would hit me / I wish a truck would hit me
  sometimes I hope I die in my sleep / jag har bestämt mig nu. det blir i helgen / ska inte vara kvar så länge till, sen slipper ni mig / kan man dö av att ta alla alvedon på en gång
  hur många tabletter behövs för att man ska somna för alltid / vad händer om jag tar hela burken insulin / jag vill inte väcka oro men jag tänker på döden varje dag
  när jag kör hem från mötena tänker jag på att bara svänga ut framför en lastbil / det var skönt att träffa er, nu kan jag gå i frid / har sagt hejdå till barnbarnen på mitt sätt
  jag har ordnat med testamentet och begravningen, nu kan det få ta slut / de är mig ingen glädje att leva längre / sedan Karin dog vill jag bara följa efter
  jag vill till min man, han väntar på andra sidan / vill vara hos mamma i himlen nu / gud får gärna hämta mig / ja e så trött på livet / livet suger o jag vill inte va kvar
  jag vill ligga under jorden / tänk om man bara kunde trycka på en knapp och sluta finnas / jag är inte värd att leva / jag är värdelös och alla hade haft det bättre om jag var död
  ingen bryr sig om ifall jag försvinner, inte jag heller / det finns ingen hjälp att få, jag ger upp allt / nu har jag fått nog av allting, jag tänker inte leva så här
  jag har förlorat hoppet helt och hållet / jag ser inget ljus, ingen väg ut / har tappat livslusten / livsleda heter det visst, det har jag / jag litar inte på mig själv inatt
  jag har en snara färdig / jag sitter på taket / jag står vid spåret / står vid perrongkanten och det drar i mig / druckit en massa sprit och tagit tabletter / jag har överdoserat
  har tagit överdos av min medicin / min sambo har försökt ta sitt liv i morse / min mamma har låst in sig på toan med rakblad / min tonåring skriver på nätet om att dö, hon är 15
  dottern vägrar äta och säger att hon vill försvinna för alltid / kollegan i LAG skickade ett sms där hon tog farväl, jag får inte tag på henne
  någon jag vårdar säger att hon har samlat piller / är orolig att min pojk ska göra nåt dumt mot sig själv / en annan företrädare har skrivit till mig att han inte ser någon utväg
  min bästa vän vill inte leva / hon säger att hon ska ta sitt liv, svara snabbt / vad gör man när någon hotar med självmord / my daughter told me she wants to die
  he says he will kill himself tonight / I can't do this anymore / life isnt worth living / there is nothing left for me / I have written my goodbye letters
  sometimes I hope I get hit by a bus / ending my life seems the only way out / I want it all to stop, all of it, forever / i hurt myself again last night
  goodbye everyone, I'm sorry for everything / jag hade en jobbig dag på mötet, ingen lyssnade, och ärligt talat vill jag inte leva längre / ingen mening med någonting längre
  ingenting har någon mening / allt har förlorat sin mening / allt är meningslöst, hela livet / jag sover dåligt och tankarna går runt, vill helst inte vakna upp till en dag till
  det är nog lika så gott att jag dör / tänker mycket på hur det vore om jag inte fanns / ibland undrar jag om nån ens skulle bry sig ifall jag var död
  har sökt på nätet hur man dör utan smärta / jag har tappat all lust till livet efter skilsmässan / inget är roligt längre och jag vill inte finnas
  sånt här liv vill jag inte ha, hellre döden / orkar inte vara människa mer / går sönder inombords, vill bara att det tar slut / det gör för ont att vara vid liv
  jag är så ensam att jag vill dö / har varit inlagd två gånger för självmordsförsök och nu kommer tankarna igen / jag vet inte om jag vill leva / är det fel att vilja dö
  jag ser fram emot att dö / nu är bägaren rågad, jag gör slut på det ikväll / har skrivit avsked till alla på fejan
  jag ville bara säga tack och hej till er, ni ses inte med mig mer i detta liv / hoppas ni får det bra utan mig, jag ger mig av nu för alltid / har gömt undan morfin så det räcker
  har en burk med piller framför mig / jag håller i en kniv / tittar ner från balkongen och vill bara släppa taget / går ut på järnvägen nu / svalde tjugo tabletter för en timme sen
  jag har tagit en massa alvedon / jag har stoppat i mig allt som fanns i medicinskåpet / skär mig när ingen ser / började rispa mig igen i helgen / min hjärna säger åt mig att dö
  rädd att jag ska skada mig inatt / tror inte jag klarar mig till i morgon / kan inte andas av ångest och tror att jag dör / min mamma vill inte leva längre sen pappa dog
  min fru ligger bara och säger att hon vill bort / barnbarnet har skrivit på snap att han vill dö / min syster är på väg till bron / vår son har försökt hänga sig
  dottern skär sig varje dag, jag är livrädd / maken har tagit fram jaktgeväret och är full / tjejen jag stöttar säger att hon ska ta alla sina tabletter
  en vän i föreningen har skickat ett avskedsmejl / min kille hotar att ta livet av sig om jag går / får ett sms: förlåt mamma, jag orkar inte leva. vad gör jag / jag e 16 o vill inte leva
  asså jag vill typ dö / pls jag vill bara dö nu / vil inte lvea merr / ja har sjelvmordstanker / självmordstankar igen / im so done with living / I've been thinking of ways to die
  wish i could vanish for good and never exist / nothing matters, I want to die / I swallowed a bottle of sleeping pills / my son cut his wrists / my mate says he's gonna top himself
  there's no reason for me to stay alive / I don't think I'll make it through tonight / hur dör man utan att det gör ont / har googlat på hur man dör / sökte efter sätt att dö
  letar efter ett smärtfritt sätt att dö / vilka tabletter dör man av / kan man dö av att svälja alla sömntabletter / kan man dö om man tar hela asken / vad händer om jag tar hela burken
  svalde trettio tabletter nyss / svalt femton alvedon / tog tjugo piller för en stund sen / har druckit propplösare / drack något giftigt med flit / har tagit gift
  injicerade för mycket insulin / tog hela asken / stoppade i mig alla tabletter som fanns / är det konstigt att jag vill dö / är det synd att vilja dö / får man vilja dö
  är det normalt att inte vilja leva / varför vill jag dö hela tiden / vet inte om jag orkar leva / vet inte om jag vill leva längre / osäker på om jag vill leva / går mot järnvägen
  går ut på spåret / på väg till bron / på väg ut i skogen med repet / tänker gå ut på isen / går ner till vattnet och kommer inte tillbaka / sitter vid älven och vill ner i vattnet
  sitter på en bro och vill släppa taget / vill bara släppa taget / orkar inte hålla fast längre, släpper taget nu / rispar mig / började skära mig igen / skär mig i låren
  har börjat skada mig igen / biter och slår mig själv / dunkar huvudet i väggen tills det blöder / svälter mig själv för att försvinna / min man har tagit fram geväret
  maken är full och har ett vapen / grannen sitter med ett gevär och gråter / min bror har köpt rep / min son har kniv och säger att han ska dö / min dotter har skurit handlederna
  min son har skurit sig djupt / vår dotter har svalt tabletter / vår son har försökt ta sitt liv / min vän står på en bro / hon står på en bro / han sitter på taket
  min mamma har tagit alla sina sömntabletter / min fru ligger medvetslös med tomma burkar / en jag stöttar säger att hon vill ta alla tabletter / någon jag hjälper har samlat piller
  någon har lagt ut på nätet att han ska dö / en tjej i chatten vill ta livet av sig / vad gör man när någon säger att de ska ta livet av sig / vad gör man om någon hotar med självmord
  hon hotar med självmord, vad gör jag / kollegan har skickat ett farväl och svarar inte / fick ett farväl på sms av min syster / hon tog farväl och nu får jag inte tag på henne
  jag är orolig att min pojke gör något dumt mot sig själv / rädd att min tonåring gör sig illa i natt / jag litar inte på mig själv i kväll / jag litar inte på mig själv med tabletterna
  vet inte vad jag tar mig till inatt / vågar inte gå hem, då gör jag något dumt / tror inte att jag lever i morgon / tror inte jag klarar natten / klarar mig nog inte till morgonen
  jag överlever inte den här natten / det känns som min sista natt / nu kan jag gå i frid / kan äntligen få frid, jag går nu / det blir i helgen, sen är det över
  bestämt mig nu, det får vara slut / testamentet är klart, nu kan jag dö / allt är ordnat, nu kan det ta slut / jag ger mig av för alltid / ger mig av nu, sök mig inte / leta inte efter mig
  jag kommer inte tillbaka den här gången, förlåt / ni ses inte mer med mig i det här livet / ni hör inte av mig någon mer gång, förlåt / efter i dag finns jag inte mer
  vill till min döda man / vill vara hos min son som dog / min man väntar på andra sidan, jag vill dit / jag vill följa min fru i graven / snart är jag hos mamma i himlen / livsleda
  känner stark livsleda / dödslängtan / har dödsönskan / jag lider och vill få slut på det / plågas varje dag, låt mig få dö / låt mig dö / låt mig bara få dö ifred / varför får jag inte dö
  låt mig slippa livet / hellre döden / hellre döden än det här livet / trött på att finnas / trött på allt som heter livet / orkar inte vara människa / orkar inte vara jag mer
  det gör ont att vara vid liv / ont att finnas / inget är roligt och jag vill inte finnas / känner ingenting, är som död / är så ensam att jag vill dö / så ledsen att jag vill dö
  skäms så att jag inte vill leva / har skulder och ser ingen annan utväg / de tog mina barn, jag har inget att leva för / jag har förlorat allt, vill dö / I don't think I'll survive the night
  I won't make it through the night / don't think I can get through tonight / is it wrong to want to die / is it normal to want to die / why can't I just die / let me die / please let me die
  looking for a painless way to die / been googling ways to die / can you die from too many paracetamol / what happens if I take the whole bottle / I drank bleach / I've swallowed all my pills
  swallowed thirty tablets / my daughter cut her wrists / my son swallowed pills / my brother is standing on a bridge / my dad has his gun out and is drunk / my mate wants to top himself
  thinking of topping myself / going to top myself / I want to off myself / end myself / my friend left a suicide note / he says goodbye and his phone is off
  someone is threatening suicide, what do I do / I've been cutting again / started cutting again / I burn myself / walking to the railway / I'm at the bridge / I'm letting go
  nothing matters anymore / nothing matters, I give up living / I don't trust myself tonight / I'm scared of what I'll do tonight / I'm ready to die / ready to go, goodbye
  I've made peace with dying, tonight is the night / this is the end for me / it ends tonight / don't look for me / I'll be gone tomorrow, forever
  nej nu får det vara. livet alltså. jag lägger av / jag kan inte se mig själv finnas om ett år / har suttit hela natten och funderat på om jag ska leva eller inte
  det är som att jag redan är borta, det är bara kroppen kvar / varje morgon blir jag besviken över att jag vaknade / önskar att cancern tog mig fort
  slutat äta och dricka för jag vill inte mer / jag har tänkt på vem som ska hitta mig / har tagit reda på när tågen går förbi
  lämnat tillbaka alla böcker, gett bort cykeln, behöver inget mer / ville att ni skulle veta att det inte är ert fel / det är inte ert fel att jag gör det här
  jag är inte rädd för att dö längre, det känns lugnt nu / jag har kommit på hur jag ska göra det / jag har allt jag behöver för att avsluta det / gick ut på räcket men vågade inte
  det blev fel dos, meningen var att dö / vaknade på akuten, skulle helst inte ha vaknat / jag mår piss och vill skada mig / har ett sår som blöder, gjorde det själv
  mår så dåligt psykiskt att jag inte vet om jag överlever / min sjukdom har tagit allt, jag vill få dö nu / dom säger att det blir bättre men jag vill inte vänta, jag vill dö
  min gubbe orkar inte längre, han säger att han vill till begravningsbyrån / min dotter vill inte finnas, vart ringer jag / pojken låser in sig med köksknivar
  jag hittade min frus avskedsbrev / min bästis säger att hon ska hoppa / grannen har försökt hänga sig, vad gör jag / vår kontaktperson i gruppen skrev att hon tänker avsluta sitt liv
  rädd att min kille gör slut på sig / morsan har druckit och säger att hon ska ta alla tabletter / hon har tagit massor av sömntabletter och svarar konstigt
  jag är 92 år och ber om att få somna in / finns det dödshjälp i sverige, jag vill inte leva längre / kan man få hjälp att dö / jag vill ha dödshjälp / jag orkar inte mer snälla hjälp
  hjälp mig jag orkar inte / orkar inte. vill inte. kan inte. / snälla låt det ta slut / fattar inte hur jag ska orka leva / känns som om jag kvävs av livet
  allt vore lättare om jag inte fanns / mina barn förtjänar en bättre mamma, de hade klarat sig om jag dött / stänger av mobilen nu och sen är det över / jag går nu. adjö. tack för allt
  tänker dö / vill dö!!! / död vill jag vara / I'm not scared of dying anymore / I'm planning how to do it, nobody will find me / I'd be doing everyone a favour if I died
  I look at trains and think about it / I've given my things away, I won't need them / I can't take living anymore / my girl texted that she doesn't want to exist
  help my husband has taken pills / i jus want it to end my life / hoppas att jag blir sjuk och dör / önskar att hjärtat bara stannade / önskar att någon körde på mig
  hoppas att planet störtar med mig / varje kväll hoppas jag att det är den sista / blir besviken när jag vaknar på morgonen / suckar varje morgon för att jag fortfarande lever
  har slutat äta för att dö / slutat ta min medicin för att jag vill dö / funderar på vem som ska hitta mig när jag är död / undrar vem som kommer till min begravning när jag gjort det
  har kollat när tågen passerar, ska ställa mig där / vet vilken bro det blir / vet hur jag ska göra när det är dags att dö / har allt som behövs för att dö
  jag har förberett allt, jag ska dö / det är inte ditt fel att jag gör det här, jag orkar inte leva / skyll inte på er själva när jag är borta
  säg till dem att det inte är deras fel när jag är död / nu är jag lugn för jag har bestämt att dö / är inte rädd för döden längre, jag vill dit / stod på räcket men vågade inte hoppa
  vågade inte hoppa den här gången / meningen var att dö men jag vaknade / skulle ha velat slippa vakna på sjukhuset / jag försökte dö i helgen / försökte hänga mig men repet gick av
  ingen vet att jag försökte ta livet av mig / kan jag få dödshjälp / hjälp mig att dö / vill få hjälp att dö / kan ni hjälpa mig att dö / ge mig en spruta så jag får somna in
  snälla hjälp jag orkar inte / hjälp mig, jag orkar inte mer / hjälp jag orkar inte leva / snälla låt allt ta slut / låt det få ta slut nu
  snälla gud låt mig slippa / stänger av telefonen nu, sen är allt över / sen är allt över / om en timme är allt över / nu går jag för alltid / adjö världen / adjö alla
  nu säger jag adjö, förlåt / jag går nu och kommer inte tillbaka, förlåt mig / de säger att det blir bättre, jag orkar inte vänta på det, vill dö / jag lägger av med livet
  nu lägger jag av med att leva / jag är redan död inuti / jag finns bara, jag lever inte / ser inte att jag lever om ett år / kan inte föreställa mig att jag lever nästa år
  min gubbe vill inte leva / gubben säger att han vill i graven / pojken har låst in sig med en kniv / min grabb hotar att hoppa från balkongen / min tjej vill inte finnas
  hittade ett avskedsbrev hemma / hittade min sons avskedsbrev / min bästis vill hoppa / min bästa kompis säger att hon ska dö / grannen har försökt ta livet av sig
  vår kontaktperson skrev att hon vill dö / rädd att min sambo gör slut på sig / morsan säger att hon ska ta alla tabletterna / farsan sitter med bössan
  brorsan har skrivit att han inte orkar leva / hon svarar konstigt och har tagit tabletter / han går inte att väcka, det ligger tomma tablettkartor / min flicka skär sig och vill dö
  barnet säger att det vore bättre om hen var död / I'm planning my suicide / planning how to die / I know how I'll do it and when / nobody will find me in time
  I'd be doing everyone a favour by dying / you'd all be happier if I died / I look at the trains and think about jumping / I watch the trains and want to step out
  I've given my things away because I won't be alive / I won't need anything where I'm going, I want to die / can't take living anymore / can't take life anymore / I can't take being alive
  help, my husband has taken all his pills / help my wife swallowed pills / my girl doesn't want to exist / my boy wants to die / I tried to hang myself / I tried to end it last night
  tried to kill myself / I'm disappointed when I wake up / I hope my heart stops / please let it end / please make it stop, I want to die / help me die
  jag ligger i sängen och hoppas att hjärtat ger upp / skulle vilja trycka på stopp för gott, på mig själv / har inget hopp om att det ska bli bra, vill bara försvinna
  jag vill inte att det ska bli en morgondag / det vore enklast om jag dog / jag är nog inte gjord för att leva / jag tror att ni alla skulle klara er bättre om jag var borta
  funderar på om någon skulle gråta om jag dog / jag orkar inte andas mer / livet gör för ont / jag ber om att få dö / har bestämt mig för att inte leva till jul
  i natt tänker jag göra det, ta livet av mig / jag har tabletter hemma och en flaska vin, det är allt som behövs / sitter på en perrong och funderar på att kliva ut
  min rakhyvel ligger framme / såret på handleden vill inte sluta blöda / jag tog 30 panodil / har svalt batterier / jag hör röster som vill att jag dödar mig
  vågar inte vara kvar hemma, jag är en fara för mig själv / livrädd för vad jag kan hitta på inatt / min pappa har slutat äta och säger att han vill dö
  min sambo ligger i badkaret och har skurit sig / hittade tabletter under min dotters säng och ett brev / min lillebror skriver konstiga saker, typ hejdå för alltid
  en mamma i föreningen sa att hon inte ser någon mening med att leva / kompisen lägger ut bilder på sår, hon skär sig / fått sms att han tänker hoppa från bron
  kan ni ringa min syster hon vill ta livet av sig / har haft tankar på suicid några veckor / tankar om att dö kommer hela tiden / jag är suicidal / suicid är på mitt bord, alltså mitt eget
  jag mår skit och funderar på att avsluta livet / jag vågar inte leva, vågar inte dö / ingen kan hjälpa mig, det är kört för mig, vill dö / snälla hjälp mig dö
  jag är trött på att kämpa, jag vill få frid / kroppen orkar inte, själen orkar inte, jag är klar med livet / livet är pest och jag vill inte va med / jag vill int lev läng
  orkr inte leva mer / vil ta livet av mej / ja dör hellre / asså fattar ni jag vill inte leva / ingen orkar med mig o jag orkar inte me mig själv, vill dö / ska göra slut på skiten i natt
  I don't see myself living past this year / I keep wishing I was never here / I can't keep going, it hurts to be alive / maybe it would be best if I died / I want to sleep and never get up
  took a load of paracetamol an hour ago / I've got a knife in my hand / my friend wont answer, she wrote she wants to die / my uncle says life isn't worth it any more and he has a gun
  my teenager is cutting / suicide is all i think about / I'm going to hang myself / tog 20 alvedon / tog femtio piller / har tagit 40 sömntabletter / åt 25 ipren / took 30 paracetamol
  took a bunch of pills / took a load of pills an hour ago / rakhyveln ligger här bredvid mig / rakhyveln ligger framme / vill trycka på stopp för livet / stänga av mig själv för gott
  vet inte vad jag kan hitta på med mig själv i natt / rädd för vad jag hittar på i natt / tankar på suicid sedan några veckor / har haft tankar på suicid / har haft suicidtankar länge
  snälla hjälp mig få dö / snälla hjälp mig att dö / my kid is cutting / my teenager is self harming / min tonåring skär sig
  finns det nån jag kan ringa när det är som mörkast / finns det någon att prata med när allt är som svartast / vem kan jag ringa i natt när tankarna kommer / jag vill ge upp / jag vill bara ge upp allt
  det bästa vore om en buss körde på mig / jag hoppas att en bil kör på mig / jag önskar att planet störtade med mig / det är kört för mig / det är kört, jag kommer aldrig må bra igen
  jag sitter i bilen i garaget med motorn på / jag sitter i garaget och motorn går / jag har stängt garageporten och startat bilen / jag har inget skäl att stiga upp mer / jag har ingen anledning att gå upp längre
  I don't think I can survive this / I don't think I will survive the night / I'm not sure I will make it through the night / I want to give up on everything / I wish a bus would hit me
  is there anyone I can call when it gets really dark / my engine is running and the garage is shut / I have no reason to get out of bed any more / it's over for me, I won't get better
  jag kommer inte klara julen / jag klarar inte en jul till ensam / jag överlever nog inte den här vintern / har ställt mig på taket / jag sitter på takkanten / jag står på balkongräcket / jag står ute på isen
  jag sparar mina mediciner / jag samlar tabletter i en burk / jag har gömt undan mina sömnpiller / jag kan inte leva med skammen / jag kan inte leva med det jag gjort / jag kan inte leva med mig själv
  nu är måttet rågat, jag avslutar det här i kväll / i kväll får det vara slut / det slutar i natt / de får leta efter mig i sjön / de hittar mig i älven / ni hittar mig i skogen / leta i vattnet efter mig
  jag skriker inombords och ingen hör / jag skriker på hjälp men ingen hör / ingen hör hur dåligt jag mår / jag ler utåt men vill dö inuti / jag står på kanten / jag står vid stupet / ett steg till så är det över
  jag går ut i havet / jag går ut i vattnet och simmar inte tillbaka / jag tänker sätta mig i bilen och köra rakt in i bergväggen / jag tänker styra ut framför en lastbil / jag har knutit en snara / snaran hänger klar
  jag har lagt fram kniven / kniven ligger framme / jag har öppnat gasen / fönstret är öppet och jag bor på sjunde våningen / det är högt upp här och jag tänker hoppa
  jag har gett bort mina saker / jag har skrivit mitt testamente i natt och vill inte mer / jag har städat klart, nu kan jag gå / hunden har fått en ny ägare, nu kan jag försvinna / ta hand om mina barn när jag är borta
  säg till min mamma att jag älskade henne / hälsa alla att det inte var deras fel / det är ingens fel, jag orkade bara inte
  jag drömmer om att inte finnas / jag längtar efter tystnaden / jag vill bli ett med jorden / jag vill till min döda man / jag vill till mamma i himlen / jag vill ligga i graven bredvid honom / snart ses vi igen, älskade
  jag är som en levande död / jag känner ingenting längre, jag är tom / allt är tomt och meningslöst / jag är ett tomt skal / det finns inget ljus / tunneln har inget slut / jag sjunker / jag drunknar i mörkret
  jag kan inte hantera känslorna, jag skadar mig / jag bränner mig med cigaretter / jag slår huvudet i väggen / jag svälter mig med flit / jag slutade ta insulinet med flit / jag slutar med medicinen och väntar på slutet
  jag ser saker som inte finns och blir rädd / rösterna säger åt mig att hoppa / rösterna vill att jag ska dö / jag har inte sovit på fem dygn och vill dö / jag har ont i bröstet och kan inte andas / det trycker över bröstet nu
  min man är full och hotfull / min sambo har tagit strypgrepp på mig / min fru låser in mig / min son slår mig / han säger att han ska döda oss / jag vågar inte vara hemma / jag gömmer mig i badrummet för min man
  min vän svarar inte efter att ha skrivit farväl / min kollega pratar om att inte finnas mer / min granne ropar att hon vill dö / en medlem i gruppen har skrivit att allt är över / jag är rädd att min vän inte lever imorgon
  min mormor säger att hon inte vill vakna mer / min tonåring har skrivit ett brev om att dö / min son har köpt ett rep / min dotter har slutat äta och säger att hon vill försvinna / min elev skär sig
  I am standing on the edge / I'm on the roof / I'm on the bridge now / I'm by the tracks / they can look for me in the lake / you'll find me in the woods / I have tied a noose / the knife is in front of me
  I've given away my things / tell my children I love them / say goodbye to everyone for me / look after my kids when I'm gone / when you read this I will be gone / tonight it will be over
  I can't live with the shame / I can't live with what I did / I can't live with myself / I'm screaming inside and no one hears / I smile but inside I want to die / I feel empty and nothing matters / I'm sinking and can't get up
  I stopped taking my insulin on purpose / I am starving myself / the voices tell me to die / I haven't slept for days and I want to die / I want to be with my dead husband / I want to join my son in heaven
  my partner chokes me / he locks me in / I am hiding from my husband / I don't feel safe at home / my mother took all her pills / my teenager wrote a suicide note / my friend isn't answering after saying goodbye
  I have chest pain and can't breathe / I think I'm having a heart attack / I won't make it through christmas / I can't face another day / there is no light left / I'm saving up my medicine
  hjälp mig jag vet inte vad jag tar mig till / jag vet inte vad jag tar mig till längre / I feel like I'm drowning and nobody sees it
  jag fixar inte det här livet längre / allt känns svart och jag vet inte hur jag ska ta mig igenom natten
  jag tänker hela tiden på att det vore lättare om jag inte fanns / jag orkar snart inte mer, det är för mycket / jag har inget kvar att leva för
  det är lika bra att jag försvinner / jag har samlat på mig tabletter / min dotter säger att hon vill dö / min son har pratat om att hoppa från bron
  jag är rädd att min man ska göra sig illa / vad gör jag om någon i gruppen skriver att hen inte vill leva / jag funderar på att göra slut på allt
  jag skar mig igår / jag vill bara sova och aldrig vakna / ingen skulle märka om jag var borta / jag har ångest så att jag inte kan andas
  det känns som att jag håller på att gå sönder / jag e så less på livet / ja vill inte va me längre / ja palar inte mer nu
  min syster har försökt ta sitt liv igen / jag sitter här med burken i handen / jag har skrivit ett avskedsbrev
  ibland tänker jag att jag ska köra av vägen / jag vill inte vakna imorgon / jag är bara till besvär för alla, bättre om jag inte fanns
  det finns ingen mening med nånting längre / jag har slutat äta och bryr mig inte om jag dör / jag är livrädd för vad jag ska göra med mig själv
  kan inte mer. hejdå. / tack för allt, nu räcker det för mig / jag hör röster som säger att jag ska skada mig / jag vågar inte vara ensam i natt
  min mamma ligger i sängen och säger att hon vill få slippa leva / min pappa pratar bara om att han vill dö / jag blir slagen hemma
  jag är rädd för min sambo / min granne har hängt sig och jag klarar inte av det / jag har druckit och tagit för många tabletter
  jag längtar bort från allt / jag önskar att jag aldrig hade fötts / ingenting spelar nån roll längre / jag känner mig helt värdelös och vill bort
  jag hoppas att cancern tar mig fort så jag slipper / jag vill försvinna / I can't go on anymore / I don't want to be here any more / I want to end it all
  I'm thinking about killing myself / sometimes i think everyone would be better off without me / I've been cutting myself again
  my son says he wants to die / I have pills and I don't know what I'll do / I just want it to stop / there's no point in living
  i want to go to sleep and never wake up / my sister tried to kill herself last night / I can't take this any longer, I want out
  I'm scared of what I might do to myself / life isn't worth it / i hate being alive / my husband hits me / I'm not safe tonight
  who can I call if I feel suicidal / I don't see a way out / goodbye, you won't hear from me again / nothing matters anymore, i'm done
  i think my friend is going to hurt herself / jag är så trött på att kämpa, vill bara att det ska ta slut / mitt barn skadar sig själv, vad ska jag göra
  jag vet inte om jag lever imorgon / kan man dö av sorg, för jag orkar inte sakna honom mer
  efter att min son tog livet av sig orkar jag inte själv längre / jag har bestämt mig, i kväll tar jag alla tabletterna
  livet är skit och jag vill inte vara med mer / snart finns jag inte mer / jag tror inte att jag överlever helgen / vem bryr sig om jag dör
  ibland önskar jag att jag fick en hjärtattack och slapp / jag har svårt att se varför jag ska kämpa vidare / jag kan inte sluta tänka på döden
  det är som att jag redan är död inuti / min tonåring har rispat sig på armarna / min fru sa att hon inte ser nån mening längre
  jag är orolig för en i gruppen, hon skrev att hon inte orkar leva / mitt liv är över / jag har tänkt på hur jag ska göra det
  bara tanken på att få dö ger mig ro / jag kan lika gärna lägga mig framför tåget / jag vill bort härifrån, bort från livet
  jag är ensam och vill inte leva så här / vill inte mer vill inte mer / snälla hjälp, jag mår jättedåligt och är ensam hemma
  min bror hotar med att skjuta sig / jag får impulser att göra mig illa / jag har svalt en hel karta alvedon / ingen behöver mig, jag kan lika väl dö
  jag ser bara en lösning och det är att dö / jag borde aldrig ha blivit född / nu tar jag farväl av er / jag orkar inte va stark längre, jag vill dö
  kan man få hjälp direkt om man tänker på självmord / jag fick ett återfall i självskada
  jag är så deprimerad att jag inte kommer ur sängen och vill inte leva / min pojkvän slår mig när han dricker
  pappa säger att han ska gå ut i skogen och inte komma tillbaka / det känns som om livet runnit ur mig / jag faller och ingen fångar mig
  jag e rädd för mina tankar / suicidal thoughts again tonight / I'm going to jump / I took too many sleeping pills / please help me I want to die
  everything is dark and I can't go on / my daughter is self harming / my dad says he wants to end it / I keep thinking about ending my life
  the world is better off without me / it would be easier if I were gone / I'm so tired of living / i cant do this anymore / I feel like dying
  he threatens to kill me / I can't stop hurting myself / my friend sent me a goodbye letter / no one would miss me if I were dead
  tonight is my last night / I wish I wouldn't wake up tomorrow / I am afraid I will do something to myself
  dom tankarna har kommit tillbaka, dom om att inte finnas / jag har ingen kraft kvar till att leva / jag vill vila för alltid
  ingenting hjälper, jag vill bort / mina föräldrar hade haft det bättre utan mig / jag har sagt adjö till barnen / jag mår piss och vill dö typ
  behöver prata med nån nu, tänker på att dö / jag är livrädd att min dotter tar en överdos / jag orkar inte kämpa mot cancern mer, låt mig dö
  it's pointless to go on / I've written my goodbye notes / my wife says she can't live anymore / i'm standing on the edge
  I feel so worthless i want to disappear forever / I don't feel safe with myself / jag mår inte bra alls och tänker dumma tankar
  jag har lust att bara köra in i ett träd / jag sitter och tittar på tabletterna / det här är sista gången jag skriver
  jag vet inte om jag finns kvar på nästa möte, om ni förstår / mitt hjärta orkar inte slå mer / jag önskar någon kunde avsluta det här åt mig
  min pappa har låst in sig med geväret / min fru hotar att gå ut framför tåget / jag är i farozonen / jag förblöder / barnet andas inte / ja vill hoppa
  jag vill inte va kvar på jorden / jag har förlorat allt och ser ingen morgondag / jag får inte vara ifred för tankarna om att dö / jag håller inte ut
  jag klarar inte trycket längre, jag bryter ihop och vill försvinna / i want to stop existing / my brother has a gun and is threatening to use it
  I'm losing the will to live / I'm going to overdose / no reason to stay alive / help, my mother isn't breathing / I think about death every day
  I cry every night and want it over / everybody hates me and I should just die / jag är i farozonen nu / det blöder och slutar inte / jag blöder kraftigt
  min man andas inte / hon är medvetslös / han vaknar inte när jag skakar honom / min mamma har ramlat och svarar inte / she is not breathing
  he is unconscious / my dad collapsed / jag har fått en stroke tror jag, ansiktet hänger / jag håller inte ut en dag till / I think about dying every day
  I cannot hold on any longer / jag vet inte om jag lever när nästa möte är / it is pointless to go on living / I just want all of it to stop, forever
  jag känner mig hotad av min exman / min exman förföljer mig / min exfru hotar mig till livet / mitt ex står utanför dörren och hotar mig / my ex is threatening me / my ex is outside my door
  jag vill bara få ro för gott / jag vill få frid för alltid / jag vill ha evig vila / I want peace for ever
  de hittar mig nog i ån / ni får leta efter mig i ån / jag går ut i sjön / I'm going to walk into the sea / I will walk into the lake / I do not want to see tomorrow / I hope I don't have to see tomorrow
  I have loaded the gun / the gun is loaded / he has loaded the gun / she took the gun with her
  I want to stop breathing / I wish I could stop breathing / the rope is ready / the rope is in the barn and I am going there
  mitt ex står här utanför och bankar på dörren / min exman bankar på dörren och skriker / my ex is banging on the door
  hur många alvedon är farligt / hur många sömntabletter är dödligt / how many paracetamol are lethal / how many pills are too many
  jag är så trött på att kämpa / trött på att kämpa nu / so tired of fighting / jag har bestämt mig för att det räcker nu / det räcker nu, jag har bestämt mig
  jag har planerat hur jag ska göra det
  det spelar ingen roll vilken dag ni väljer, jag finns inte kvar då ändå / ni behöver inte skicka protokollet till mig sen, jag kommer inte läsa nåt mer / jag vill bara somna ikväll å slippa vakna
  har skrivit brev till barnen nu, dom ligger på köksbordet / sitter här med alla burkarna framför mig och räknar / jag orkar inte va kvar på jorden längre / dom får det bättre utan mig, alla tre
  jag har bestämt mig, det känns lugnt faktiskt / kan ni säga till min dotter att det inte va hennes fel / min man har tagit geväret och gått ut i skogen, han sa förlåt
  hon svarar inte och hon skrev nyss att hon tackar för allt / pojken min står på bron å vill inte komma ner / jag har tagit alla tabletterna, vet inte va jag ska göra nu
  blöder mycket, jag skar djupare än jag tänkt / kan inte sluta göra mig illa, har gjort det hela natten / det finns inget kvar för mig sen han dog, jag vill efter
  jag är bara till besvär, det är lika bra att jag försvinner / imorrn är jag inte här så nån annan får ta anteckningarna / det här blir mitt sista meddelande till er, tack för att ni va snälla
  jag har gett bort katten och städat ur lägenheten, nu är allt klart / dom i väggen säger att jag ska skada min lillasyster / frun hänger i ena mungipan å pratar konstigt
  det trycker över bröstet å strålar ut i armen, svettas som en gris / han har satt nåt i halsen å blir blå / får ingen luft, har tagit sprayen flera gånger
  mamma ramlade ihop på golvet och jag får inte liv i henne / han skakar i hela kroppen å det slutar inte, det har gått tio minuter / lillan är alldeles slapp och vill inte vakna
  barnet föll från skötbordet och svarar inte som hon ska / åt nötter å nu svullnar halsen igen, pennan är tom / det bara rinner blod, jag är gravid i sjunde månaden
  han står utanför dörren och säger att han ska slå ihjäl mig / min man har låst in mig, han tog nycklarna / han tog strypgrepp på mig nyss, barnen såg det
  han tvingade mig inatt fast jag sa nej, vågar inte gå hem / mina bröder ska skicka iväg mig på måndag för att gifta mig / pappa är full och slår mamma, jag har gömt mig i badrummet
  exet sitter i bilen utanför igen, tredje natten i rad, han har hittat oss / jag tror jag dör nu, hjärtat rusar å jag kan inte andas / dottern har druckit spolarvätska
  min syster har skickat bilder på sina armar, det är nya sår, hon är ensam hemma / jag har repet i garaget, har tittat på det hela dan / kommer inte överleva den här natten med mig själv
  det är ingen idé längre, jag vill att det tar slut, allting / jag står på perrongen och vågar inte backa / fan jag klarar inte detta, jag gör det nu
  e nåt fel på mig man borde skjuta mig å få slut på eländet / vill int lev na mer / ja orkar int mer nu, he e slut me mä / gubben ligger å rosslar å går int å väcka
  jag ser ingen morgondag för egen del, det är svart rakt igenom / kan nån ta hand om hunden från och med ikväll, han ska inte behöva hitta mig / allt är betalt och klart, lappen ligger i byrålådan
  önskar jag slapp finnas / vore skönt om nån körde på mig när jag går hem / tänker på tåget som går 22.14 förbi här / jag har sparat ihop så det räcker, det är bara att svälja
  min mamma säger att hon ska ta allt insulin på en gång ikväll / min son har stängt av telefonen å skrivit hej då på facebook, han har försökt förr
  hon säger att det är sista natten, jag är rädd att hon menar allvar / brorsan sitter på taket med en flaska och pratar om att släppa taget
  min väninna skriver att hon inte tänker vakna imorgon, va gör jag / farfar har laddat bössan å låst om sig / fick ett sms från min tjej "förlåt mig för allt", hon är på väg till vattnet
  jag blir rädd för mig själv när jag är i köket med knivarna / har bränt mig på armarna igen å det räcker inte / skrapar och skär, det är enda sättet jag känner nåt på just nu
  dottern har låst in sig i badrummet med rakblad, hon öppnar inte / jag drar bara ner alla, om jag var borta skulle det lösa sig / ni skulle inte ens märka om jag va död
  det finns ingen väg ut ur det här för mig mer än en / jag har hållit ut i två år, ikväll slutar jag hålla ut / livet är slut för min del, det är bara kroppen som inte fattat
  ja vill inte mä längre, vill bare slippe alltihop / jau orkar inte leva mer, så är de bara / dä ä ingen mening å leva, ja går ner te sjön nu
  har druckit en hel flaska å tagit frugans sömnmedel ovanpå / svalde min brors hjärtmedicin för en timme sen, börjar må konstigt / tog för mycke morfin å ögonen går ihop
  treåringen har ätit ur mormors dosett, vet inte hur många / han tog nåt på festen å nu går han inte att få kontakt med / vi har eldat å nu är alla yra och spyr, larmet piper
  hon har druckit propplösare / ett ord säger dom hela tiden, gör det, gör det, gör det / tvn pratar till mig och säger att jag måste döda min granne innan han tar mig
  min bror hör gud som befaller honom å han har tagit fram yxan / ena armen lyder inte och orden kommer ut fel sen en stund / pappa ser dubbelt å kan inte lyfta benet, det kom plötsligt
  svärmor kan inte säga sitt eget namn längre, ansiktet hänger / det är som en elefant på bröstet, jag är alldeles kallsvettig / maken tog sig för hjärtat och segnade ner i hallen
  han andas bara ibland å låter som en såg / läpparna är blå på henne å hon orkar inte prata hela meningar / astman är värre än nånsin, jag kan knappt skriva
  mormor har fått en köttbit på tvären, hon får inte fram ett ljud / min kille krampar å jag är själv här / hon har haft tre anfall på raken utan å vakna emellan
  jag har förlossat för fem dar sen å det forsar, håller på svimma / han sågade sig i benet å det sprutar / pappa kräks blod, kaffesump typ / det blev getingstick i munnen och nu tjocknar tungan
  hela ansiktet svullnar upp efter penicillinet å det piper när jag andas / bebisen vaknar inte till maten, hon är grå i ansiktet / ettåringen har hög feber, stel i nacken å prickar som inte försvinner
  pojken ramlade från klätterställningen, han ligger och stirrar å svarar inte / hon höll på att drunkna i poolen, vi fick upp henne men hon hostar skum
  mannen min har sockret i botten å går inte å väcka / hjälp hon har slutat andas / mamma ligger på golvet, kall, jag vet inte hur länge
  jag tror det är blodförgiftning, han är förvirrad och fryser så han skakar / han har hotat att bränna huset med oss i / jag sitter i bilen med barnen, vågar inte gå in till han
  min sambo kommer hem om en timme å då blir det stryk / han tog min telefon, jag skriver från dotterns padda, ring ingen tillbaka / blev slagen igår å igen imorse, kan inte se på ena ögat
  dom säger att jag har dragit skam över familjen å att jag ska straffas / min kusin har blivit bortförd till utlandet, dom har tatt hennes pass / pappa säger att han hellre ser mig död än med en svensk
  en man följer efter mig, han är i trapphuset nu / en vårdare tar på mig på nätterna, det händer fortfarande / styvpappa kommer in till mig på kvällarna, mamma tror mig inte
  lillebror får inte mat när pappa är arg, han är inlåst i förrådet / han säger att han tar barnen med sig in i döden om jag går
  jag är så arg att jag kommer göra honom illa ikväll, jag har kniven i fickan / kan inte lova att jag inte skadar ungen, hon skriker å jag är helt slut
  jag skakade henne, hon är bara sex veckor, hon är så tyst nu / hjärtat skenar å det sticker i fingrarna, jag är säker på att jag dör
  det snörper ihop sig i halsen å jag tror det är slut nu, är alldeles ensam / jag vågar inte va ensam inatt med mina tankar / nån måste komma hit innan jag gör nåt dumt
  va gör man när man inte vill finnas, frågar för egen del / ikväll hälsar jag på min döda fru, en gång för alla / jag tog farväl av mina elever idag utan att dom förstod varför
  det kommer inte bli nån jul för mig, har ordnat så / har googlat hur mycket som behövs, å det har jag hemma / min pappa har suttit i bilen i garaget med motorn på, porten är låst
  ingen kommer sakna mig, å det är okej, jag är färdig / vet att ni menar väl men jag har redan hoppet ute och sitter på räcket / jag har knutit en snara å vågar inte gå ut från rummet
  lika bra å göra slut på skiten, ja har fått nog av å va till / han sa "ta hand om mamma" å la på, nu svarar han inte å bilen är borta / min tonåring lägger upp ett avskedsbrev på snap just nu
  min fru vägrar släppa rakbladet, det är blod på lakanet / slår huvudet i väggen tills det svartnar, kan inte hejda mig / jag är en börda för mannen å barnen, bäst för dom är om jag är död
  jag hoppas jag inte överlever operationen på torsdag, faktiskt ber jag om det / ja e så himla trött på å andas, snälla nån
  gubben min sa i morse att de va sista frukosten vi åt ihop, å han har gett bort klockan / finns det nåt sätt som inte gör ont, jag har ingen kvar ändå
  kompisen min tog en näve med morsans benso å sluddrar / jag sprutade fel, det blev tio gånger för mycket insulin å jag skakar / dom har en sändare i mina tänder som beordrar mig ut framför bussen
  hon har inte sovit på fem dygn, tror hon kan flyga å står på balkongen / det small till i huvudet, värsta huvudvärken nånsin å nu spyr jag / mor bara gapar å dreglar, höger sida är som död
  har haft tryck i bröstet sen i natt, det släpper inte å jag mår illa / farsan gick ner på knä vid vedboden, grå i ansiktet å hjärtat slår huller om buller
  hon sväljer å sväljer men tablettburkslocket sitter kvar i strupen / nu kommer jag snart svimma, puls 180 å det flimrar
  jag fick en allergisk reaktion på kontrasten å nu åker jag hem men tungan sväller / flickan är ett halvår, hänger som en trasa å ögonen rullar
  han for med cykeln i backen, är vaken men vet inte vem jag är å kräks / gossen blöder ur örat efter fallet / det har gått hål på åderbråcket, hela golvet är rött
  han kommer ut från häktet idag å har lovat att jag ska få betala / jag får inte gå ut, inte ringa, han har kameror överallt i huset / min fästman drog mig i håret nerför trappan, är gravid
  min syster blir gift mot sin vilja i helgen, hon är femton / kusinerna har sagt att jag ska falla från balkongen om jag pratar med soc
  det var min chef, på konferenshotellet inatt, jag har inte duschat än / min f.d. har satt en spårare på bilen å väntar vid förskolan / sonen hotar mig med kniv för pengar, sitter inne i tvättstugan
  vår granne låter sin kille slå flickan, jag hör det genom golvet nu / mamma säger att hon ska dränka oss så vi slipper ondskan / jag vet inte va jag gör med babyn om hon inte tystnar
  allt snurrar, kan inte andas, det känns som jag ska dö här på toaletten på jobbet / skynda er, det finns ingen puls / jag skäms så jag kan inte leva, har redan bestämt plats
  om jag får en chans till ikväll så misslyckas jag inte den här gången / don't bother saving me a seat, i won't be around by then / i just want to go to sleep and not wake up
  the letters are written, they're on the kitchen table / i've got the pills lined up in front of me / everyone would breathe easier if i wasn't here / tell my girls i'm sorry, ok
  i'm on the bridge and it's so quiet / can't do another night of this, i'm done with being alive / she texted goodbye and now her phone is off / my son has gone out with the rope from the shed
  he says tonight is his last night and he's dead calm about it / my dad is cleaning his gun and crying / i cut too deep and it won't stop / i keep burning myself, i did it again ten minutes ago
  there's a voice telling me to do it now / they keep telling me to hurt her, i can't shut them up / i took the whole box, feeling sleepy now / my wife's swallowed all her heart tablets
  toddler got into the bleach, she's drooling / his face has dropped on one side and he's talking rubbish / crushing pain in my chest and down the arm, sweating buckets / he's choking and going blue
  can't get my breath, inhaler's empty / mum collapsed and she's not coming round / she's been fitting for over five minutes / i'm pregnant and bleeding through everything
  throat is closing up after the prawns / baby is floppy and won't feed, she feels cold / he fell off the bunk and won't answer me / he's banging on the door saying he'll kill me
  he's locked me in and taken my phone, i'm on the tablet / he had his hands round my neck last night and he'll be home at six / i was raped on saturday and i haven't told anyone
  my ex is outside the house again, he's been following me all week / they're flying me out on friday to marry a man i never met / dad's hitting mum right now
  he says he'll take the kids with him if i leave / i think i'm dying, my heart won't slow down / there's no point to me anymore, i have picked the day
  i've given away the cat and paid the rent, nothing left to do / you can take my name off everything after tuesday, i won't be needing it
  i keep standing at the edge of the platform and every day it's harder to step back / nobody would even notice, so tonight i'll make it easy for them
  been hoarding my painkillers for weeks, tonight feels right / my kid posted that she's tired of breathing and she's not in her room / my mate's on the roof with a bottle, says he's flying home
  hubby handed me the passwords and his ring and drove off / she says she'd rather be with her dead mum and she's locked the bathroom / idk how to be alive anymore, pls
  cant stop thinking abt stepping in front of a lorry on the way home / i'm a weight round their necks, they'd be free if i went / i prayed i won't see the morning and i've made sure of it
  i want it to be over, not the meeting, me / if i go quiet later, feed the dog please, the key is under the mat / nothing works, nothing ever will, i have the knife here with me
  my arms are a mess again and the blade's still in my hand / starving myself until it stops, i passed out twice today / the radio tells me i must die for the others to live
  my brother hasn't slept for days, says he's god and he's got an axe / i injected too much and i can't feel my legs / found grandad next to an empty blister pack, snoring weirdly
  we all feel dizzy and sick and the boiler's been making that noise / worst headache of my life, came like a thunderclap and i can't see straight
  my left hand won't do what i tell it, started just now / dad's grey and clutching his chest on the stairs / her lips are blue and she can only say one word at a time / no pulse, what do i do
  the chainsaw slipped, blood is pumping out of his leg / i'm vomiting blood, lots / my tongue is swelling after a wasp sting / newborn is grunting and pale and i can't wake him
  our girl hit her head and now she keeps vomiting and dozing off / diabetic neighbour on the floor, sweaty, makes no sense / my partner kicked me in the belly, i'm 20 weeks
  uncle says i've shamed them and they'll come for me tonight / there is a man in my garden again with a knife, same one as before / my stepdad comes into my room at night, please don't tell mum
  next door he's beating the little one again, i can hear it through the wall / i'm so angry i'm going to hurt him, the car's running / i might drop the baby on purpose, she won't stop and i'm alone
  jag pallar inte mer nu. det finns inget kvar för mig / hej lotsen, min bror har skrivit hejdå till alla i familjen och svarar inte i telefon
  har samlat på mig min mammas morfin. vet inte varför jag skriver det här till en robot / min dotter säger att hon inte vill vara med längre, alltså inte leva. vad gör jag
  sen min man dog ser jag inge mening med att gå upp på morgonen, vill bara till honom / orkar itne leva längre / jag skär mig igen och ingen vet
  en kompis från föreningen står på en bro och ringde mig nyss, han säger att han ska hoppa / de vore bäst för alla om jag bara försvann / kan inte sluta tänka på att köra av vägen
  jag har bestämt mig. hejdå och tack för allt / min son har slutat äta och pratar om att få slippa allt / jag är så trött på allting, jag vill inte finnas mer
  jag är rädd för vad jag kan göra mot mig själv ikväll när jag är ensam / min man slår mig och jag vågar inte gå hem efter mötet / pappa ligger på golvet han andas knappt va ska vi göra
  svalde typ 30 alvedon för en timme sen ångrar mig / my wife keeps saying the kids would do better without her and she's given away her jewellery / i dont see the point of waking up anymore
  i have the pills in front of me / My friend from the group texted that tonight is her last night / honestly i just want it all to be over, not the meeting, everything / I've been hurting myself again
  cant breathe chest hurts left arm numb / i feel like ending it / mamma har ramlat i trappan hon svarar inte när jag pratar med henne / min fru har fått en stroke tror jag halva ansiktet hänger
  han har slutat andas / det gör så ont i bröstet och strålar ut i armen / my dad collapsed and he's not breathing right / she said goodbye like it was forever and now her phone is off
  a friend in my patient group wrote that he won't be here tomorrow / en i gruppen skrev till mig att hon inte kommer finnas i morgon / min mamma har skrivit avskedsbrev
  vill bara sova och slippa va med mer / sitter i bilen i garaget med motorn på / har druckit en flaska vin och tagit alla sömntabletter / jag har ingen anledning att leva
  min 15åring rispar sig på armarna vad ska jag göra / tankarna på att ta mitt liv kommer tillbaka varje natt / jag e en börda för alla / finns inge hopp längre för mig / i keep thinking about jumping
  ive had enough of being alive / there is no hope left for me / I cut myself last night / i dont want to be here anymore, i mean alive / ja vil dö / barnet har svalt batteri
  efter mötet igår ville jag bara köra rakt in i en bergvägg / jag vill bara att det ska vara över / har slutat ta min medicin för det är ändå ingen idé att leva
  pappa svarar inte och dörren är låst, han har varit så nere / hon har tagit alla sina tabletter / ingen märker om jag dör / min vän vill inte leva längre, hur hjälper jag henne
  det är bättre för barnen om jag inte finns / jag orkar inte med det här livet / har skrivit mitt testamente och gett bort hunden, nu är jag redo / kniven ligger på bordet / jag har blivit våldtagen
  min man är medvetslös / hon krampar och blir blå / mormor sätter i halsen, hon får ingen luft / ja orkar int mera, allt e svart / vill försvinna för alltid / jag är livrädd för mig själv
  he took all his tablets / i have a rope / my brother is talking about not being around for christmas / nobody would notice if i was gone / she is unconscious
  i can't do this anymore, i just want to sleep forever / he hits me and the kids are scared
  jag har skrivit brev till barnen, dom ligger i byrålådan / det blir nog sista gången ni hör av mig / ni får ta bort mig från nästa möte, jag finns inte då
  hunden har jag lämnat till grannen så den klarar sig sen / jag har sparat alla tabletterna sen i våras och nu räcker dom / Sitter i bilen i garaget med motorn på. Vet inte varför jag skriver.
  orkar int leva mer, sku vilja somna å aldrig vakna / alla hade fått det lättare om jag inte fanns / jag bara kostar och är i vägen, bättre att jag försvinner för gott
  står på bron nu, det är så kallt i vattnet / rösterna säger att jag ska göra det i natt / dom skriker i huvudet att jag måste skada mig / jag har börjat skära mig igen, det slutar inte blöda
  brände mig med cigaretten på armen nyss, det är det enda som hjälper / har inte någon anledning å gå upp mer, har bestämt mig / i morgon är det över, då slipper jag / jag vill hem till mamma i himlen
  min man är död sen i fjol och nu ska jag efter honom ikväll / har tagit för många av hjärttabletterna, med flit / jag tog hela kartan alvedon för en timme sen
  sonen har svalt tvättkapslar han skummar om munnen / lilla har druckit tändvätska va ska ja göra / mannen hänger med ena mungipan och pratar konstigt / frugan kan inte lyfta armen å sluddrar
  det trycker över bröstet och strålar ut i käken / jag får ingen luft / han har satt korv i halsen, blir blå / mamma ramlade i trappan och svarar inte / pappa ligger på golvet, jag får inte liv i honom
  hon krampar och det slutar inte, tio minuter nu / bebisen är alldeles slapp och går inte att väcka / flickan är så konstig, hon hänger bara i famnen å har feber
  det bara forsar blod ur benet på honom / jag blöder jättemycket nerifrån och är gravid i vecka 30 / läpparna svullnar efter jordnötterna, svårt svälja
  tungan blir tjock efter bistick och det väser när jag andas / han står utanför dörren igen och sparkar på den / min man slår mig när mötet är slut, han vet att jag skriver här
  jag vågar inte gå hem, han har sagt att han ska göra slut på mig / han tog strypgrepp på mig nyss / exet har varit utanför huset varje natt, nu är han inne på gården med kniv
  mina bröder säger jag skämmer ut familjen, de ska skicka mig till hemlandet imorgon / pappa säger han dödar mig om jag träffar killen / de gifter bort min syster i helgen, hon är 15
  han tvingade mig i natt fast jag sa nej hela tiden / jag blev våldtagen igår och har inte sagt det till nån / grannen slår sina ungar, jag hör dom skrika nu / min sambo skakar bebisen när den skriker
  jag är rädd att jag gör barnet illa, jag har händerna runt honom / hjärtat rusar, jag tror jag dör nu / kan inte andas, domnar i händerna, jag dör snart jag lovar
  min son har skickat ett sms att han älskar mig och stängt av telefonen / dottern har låst in sig på toa med rakblad och svarar inte / min bror säger hejdå till alla på facebook, jag är så rädd
  min fru är borta och tabletterna är borta / hon har gett bort alla sina saker och är så lugn, jag är livrädd / han har hämtat bössan ur skåpet å gått ut i skogen
  pojken pratar om att han inte vill finnas, han är bara nio / min mamma vägrar äta, hon säger hon vill dö och hon har gömt sömntabletter
  jag vill inte vara med längre. inte på mötena, inte alls, inte nånstans / tack för allt ni gjort, ta hand om varann, nu går jag / förlåt mig alla, jag kan inte mer
  ingen kommer sakna mig ändå så jag kan lika gärna göra det nu / vet precis vilket tåg det blir / repet hänger redan / tänker på att bara svänga över i mötande körfält på vägen hem
  jag kollar hela tiden hur högt det är från balkongen / önskar att jag inte hade vaknat i morse / om ingen stoppar mig så gör jag det / det är lika bra att jag tar livet av mig
  skulle vilja att nån körde över mig så det tog slut / vill itj meir, hä får va slut nu / ja palla int leva läng, de e bara mörkt å ja har pilsken i handen / ja harke inget å leva för längre
  ja ids int lev mer / jag vilja dö, ingen människa hjälpa mig / min man han slå mig, jag rädd, han kommer hem snart / jag inte kan leva så här, jag ska dricka medicin alla
  mitt barn inte andas bra, blå mun / snälla hjälp, han ta kniv och säga jag ska dö / jag höra röst, röst säga hoppa / min mor ramla, huvud blod, inte prata
  det sticker i halva ansiktet och jag ser bara på ena ögat, kom för tio min sen / värsta huvudvärken i mitt liv, small till i nacken nyss
  pappa är diabetiker och nu svarar han bara med mummel å är kallsvettig / har tagit insulin fast jag inte skulle, hela pennan, jag ville att det skulle ta slut
  morfar har tagit fel och fått i sig alla veckans tabletter på en gång / hon kräks blod, massor / han föll i duschen och slog i, nu snarkar han konstigt och går inte att väcka
  det är nåt i halsen på henne, hon hostar inte längre / ungen svalde ett knappbatteri nyss / hon åt svamp i skogen och nu ser hon saker och kräks / jag sitter med kniven mot handleden
  jag har rispat upp hela låret, vet inte hur jag ska få stopp / slår huvudet i väggen tills det svartnar, kan inte sluta / jag vill göra mig själv så illa att det känns nåt
  kan nån annan ta hand om katten, jag blir inte kvar länge till / ordnat med testamentet och koderna, så ni slipper leta när jag är borta
  jag är en börda för min fru, försäkringen ger henne mer än jag gör / det finns ingen väg ut, bara en / allt är svart, jag ser ingen mening och är rädd för vad jag gör i natt
  jag litar inte på mig själv ensam med medicinskåpet / jag törs inte vara själv ikväll, tankarna säger att jag ska dö / tankarna på att dö är där hela tiden nu / jag har planerat hur och när
  skärmen blir suddig, jag har druckit en flaska vodka och tagit alla mina lugnande / min kompis har tagit nåt på festen, läpparna är blåa / han har tagit en sil och andas knappt
  hon har öppnat fönstret på sjätte våningen och sitter på kanten / Min granne ligger i trapphuset, ingen puls tror jag. / Han blev vit i ansiktet och föll ihop framför mig.
  HJÄLP HAN SLÅR SÖNDER DÖRREN / snälla ring nån, jag kan inte prata, han hör mig / han har låst in oss, jag får inte gå ut och han har tagit telefonen, skriver från datorn
  han hotar med att bränna ner huset med oss i / killen från jobbet följer efter mig hem, nu står han i buskarna / min styvpappa kommer in till mig på nätterna
  sonen har blivit stor och stark, han slår mig blodig varje dag, i kväll vågar jag inte somna / min vuxna son har psykos och står med yxan i köket
  hon tror att maten är förgiftad och har kniven under kudden, hon säger att vi ska dö / jag är så trött på att sköta honom att jag tänker lägga kudden över ansiktet
  jag funderar på att ta oss båda, han slipper lida och jag med / mamma med demens har gått ut i bara nattlinnet, det är tjugo minusgrader och vi hittar henne inte
  det brinner i köket och mormor är kvar där inne / vaknar jag inte imorgon så är det bara bra / ja sk hoppe i älva / ja vell inte leve längre, så ä dä bara
  de gör så satans ont i bröste å ja svettas som en gris / kan inte röra benen, det kom nu bara, och jag kissar på mig / har feber och frossa och är alldeles förvirrad, blåa prickar på huden
  hostar upp blod och får ingen luft när jag ligger / barnet fick kokande vatten över hela magen nyss / han har kört in motorsågen i benet å e själv i skogen
  min son blev knivskuren utanför, det är blod överallt / jag har redan sagt adjö till alla som betyder nåt / e trött på livet på riktigt, vill bort härifrån för evigt
  väljer mellan tåget och tabletterna just nu / jag är inte här i morgon, så bry er inte om protokollet / ni kommer förstå när ni läser tidningen / I've left the letters on the kitchen table
  there's no point in me being here anymore, I mean alive / by tomorrow none of this will matter, I'll be gone / I keep counting the pills and it's enough
  my family would be better off burying me than nursing me / just want to go to sleep and not wake up ever / standing on the platform, waiting for the fast one / I cut too deep this time
  the voices want me to hurt my daughter / they tell me to jump and i cant make them stop / she says she wants to be with dad, and dad is dead, and she's locked the door
  my boy tied a belt round his neck, I got it off but he says he'll do it again / took all the paracetamol, now I'm scared / he drank antifreeze
  the toddler got into grandpa's heart pills, box is empty / my husband's face has dropped on one side / mum suddenly talks gibberish and can't grip the cup
  crushing pain in my chest, left arm gone numb / he's choking and I can't get it out / she's not breathing right, like gasping fish / dad hit his head and won't wake up
  fit has lasted over five minutes, second one today, she's turning grey / my throat is closing up after the shrimps / baby is floppy and won't feed, eyes roll back
  blood is soaking through every towel / he said if I leave he will find me and kill the kids / my husband is in the next room with the gun / he choked me last night and he's on his way home again
  I was raped on Saturday and I can't stop shaking / my uncle says the family honour must be washed with my blood / they took my passport and I fly on Friday to be married, please
  someone's been following me for weeks, now he is inside my stairwell / i hear the kids next door being beaten right now / my stepdad touches my little sister
  heart going like mad, can't breathe, I'm dying / I think I'm going to do something to myself tonight / goodbye everyone, you were kind to me
  please look after my wife when I'm dead, it won't be long, I've arranged it / tired of existing, got the rope from the boat / can't do another night, i want out of life
  nobody would notice if I stopped breathing / I've been thinking about the bridge all day and I'm driving there / if I had a gun i wouldn't be typing this
  my friend texted sorry for everything and now her phone is off / she gave me her ring and said she won't need it, I'm terrified / he's up on the roof and won't come down
  my sister is starving herself to death, she fainted and her pulse is 30 / I not want live more, please who help me / my husband beat, i bleed from head, baby cry / I want drive car in the wall
  he collapsed, no pulse, what do I do / worst headache ever, out of nowhere, and I keep vomiting / my mother swallowed bleach, she's alone with me / i'm going to hurt someone if nobody stops me
  burned my arms with the iron again, I deserve it / I scare myself, the knife keeps calling / he hits grandma when he thinks nobody sees, she has new bruises today
  there's a man in my flat and he has a knife / everything's hopeless and I've made up my mind, please don't look for me
  det går inte längre det här livet / jag har bestämt mig, ikväll blir det / har tatt alla mina sömntabletter nu / jag stoog på bron igår å va nära
  jag tänker gå ut på spåret / jag vill inte att det blir nån morgondag för mig / det är lika bra att jag är borta / barnen klarar sig bättre utan en mamma som mig
  jag går omkring och tänker på hur jag ska göra det / jag har samlat på mig medicin så det räcker / jag är färdig med det här livet
  jag är rädd att jag ska göra mig illa inatt / kan inte sluta tänka på att dö / jag har inget kvar att leva för sen Gunnar gick bort / livet är slut för min del
  jag ska till min Inga nu, jag orkar inte vara kvar utan henne / jag vill följa efter min man / det finns ingenting som håller mig kvar
  jag har ordnat med alla papper så att barnen slipper när jag är borta / jag har tagit adjö av hundarna / bössan står laddad i köket och jag ser på den
  korna är skickade till slakt och nu är det min tur / banken tar gården på fredag, jag tänker inte vara med då / jag har ju hagelgeväret
  ingen bryr sig om jag lever eller dör / ingen behöver mig / ingen skulle märka om jag va borta / alla skulle bli lättade om jag dog
  jag är värdelös och förtjänar inte att leva / jag hatar mig själv så mycket att jag vill skada mig / skar mig i armen det slutar inte blöda
  jag bränner mig med cigaretter när det blir för mycket / jag slår huvudet i väggen tills det svartnar / jag har svalt rakblad / pallar inte leva bror
  orkar fan inte existera mer / kms på riktigt denna gången / vill bara unaliva mig själv / asså jag vill dö på riktigt / ja vell int lev läng
  I kan int meir, vill bara dö / jau orkar inte leva mer / ja ids int lev na mer / det är ingen mening att leva vidare för en gammal gumma som mig, jag vill få sluta nu
  Härmed meddelar jag att jag har för avsikt att avsluta mitt liv / Jag finner ej längre någon anledning att leva / Jag önskar blott att få dö
  jag ber till gud varje kväll att få slippa vakna / jag inte vill leva mer i sverige i ingenstans / jag vil dö ingen hjälpa mig
  jag tänka döda mig själv om dom skicka mig tillbaka / min hjärta orkar inte, jag vill sluta livet / jag fick avslag och nu finns ingen annan väg än döden
  hej jag undrar hur många alvedon man dör av / hur många tabletter behövs för att det ska vara slut / går det fort om man hoppar
  vilket är det minst smärtsamma sättet att dö / jag googlar på sätt att dö / det är sista gången jag skriver, tack för att ni varit snälla
  hälsa gruppen adjö från mig, jag kommer inte tillbaka nånsin till nånting
  tack för mötet, kaffet var gott som vanligt. jag har tänkt färdigt nu och ska ta mitt liv i helgen
  Kan inte komma på torsdag och inte sen heller. Jag ligger här med burken i handen och tänker att det är lika bra
  jag skulle läsa underlaget men det spelar ju ingen roll, imorgon finns jag ändå inte / protokollet bifogas. det är förresten min sista insats, jag ska inte leva mer
  jag kör in i en bergvägg snart / ibland när jag kör hem vill jag bara svänga ut framför en lastbil / jag stod på perrongen och tänkte hoppa
  jag klarar inte en enda dag till / jag håller på att gå under, snälla nån hjälp / hjälp mig jag kommer göra nåt dumt / jag litar inte på mig själv ikväll
  rösterna säger åt mig att döda mig / rösterna säger att jag ska skada mina barn / jag är rädd att jag ska göra min bebis illa / jag skakade bebisen och nu är han slapp
  bebisen andas konstigt och är blå om läpparna / min dotter har krampat i tio minuter och slutar inte / lillan har svalt ett batteri / pojken har druckit propplösare
  min son skriver att han tänker hoppa från bron / min dotter har gjort illa sig och vägrar öppna dörren till badrummet / hon har tagit en hel karta citodon
  min fru är försvunnen och har lämnat en lapp på köksbordet / min man sitter i garaget med motorn på / pappa säger att han ska skjuta sig
  min syster har slutat svara och sist skrev hon förlåt för allt / min kompis ska ta livet av sig ikväll vad gör jag / min sambo har skurit upp handlederna
  mormor går inte att väcka / jag hittar min man medvetslös på golvet / han andas inte / hon andas knappt / det trycker över bröstet och strålar ut i vänster arm
  ont i bröstet å kallsvettas / jag tror jag har en hjärtinfarkt / mannen hänger i mungipan och sluddrar / min mamma kan plötsligt inte lyfta armen och pratar konstigt
  jag ser dubbelt och ena sidan är domnad sen en timme / blodet bara rinner, det slutar inte / jag kräks blod / jag är gravid i vecka 30 och blöder massor
  jag åt räkor och halsen svullnar igen / getingstick, tungan svullnar å jag får svårt att andas / insulinet blev fel, han är helt borta
  hon tog för mycket heroin och är blå / kollegan ligger på golvet i konferensrummet och svarar inte / en av ledamöterna föll ihop, han har ingen puls
  en patient står på taket / en boende har hängt sig / patienten jag pratade med sa att hon tänker ta sitt liv när hon kommer hem
  en elev i min klass har sagt att hon ska dö i helgen / min medarbetare skriver att han inte vill leva, jag vet inte var han är / han tog strypgrepp på mig igår
  han säger att han ska döda mig om jag lämnar honom / jag vågar inte gå hem, han slår ihjäl mig / min bror ska gifta bort mig och dödar mig om jag säger nej
  han har låst in mig och tagit min telefon, skriver från datorn / min son hotar mig med kniv / jag blev våldtagen i natt
  nån försöker bryta sig in hos mig nu och jag är ensam / min styvpappa tar på mig på nätterna / pappa slår mamma just nu / min hemtjänstpersonal slår mig
  min fd man har vapen och är på väg hit / det brinner i huset / I don't want to be alive anymore / I'm going to end it tonight / I've taken all the pills
  there is no point living / everyone would be better of without me / I am thinking about suicide every day / I can't do this anymore, I want to die
  I'm standing on the bridge / I've been cutting again and it's deep / my husband has chest pain and is grey in the face / my dad can't speak and his face is drooping
  my baby is not breathing / she's taken an overdose / he says he will kill me / my daughter texted me goodbye and turned of her phone / I have the gun in my lap
  my life has no meaning any more, I think I finish it / I am afraid what my son will do with him self tonight / please someone help me I'm bleeding a lot
  sorry to bother the group but I don't think I'll be here next week, I've decided to stop living
  hej, jag heter inget. jag vill inte finnas / jag sitter vid älven och vågar inte gå hem
  jag orkar inte vakna upp till detta varje morgon, jag önskar att det tog slut i natt / mitt liv är över sen hon gick / det finns bara en väg ut och den tänker jag ta
  jag har skrivit brev till barnen, dom ligger i byrån / jag har gett bort min katt och städat lägenheten, nu är jag klar / vill inte va här mer, inte på jorden
  jag längtar efter döden / jag avundas dom som fått dö / ibland önskar jag att cancern kommer tillbaka så jag slipper
  jag har slutat ta mina hjärtmediciner för att jag hoppas att det ska ta slut / har tagit ut mitt insulin, alltihop på en gång
  jag äter inte längre, jag tänker svälta ihjäl mig / tog trettio stilnoct / jag har druckit en flaska vodka och tatt benso, allt snurrar å jag vill somna för gott
  om jag är död slipper dom betala för mig / familjen får försäkringen om jag kör av vägen / min livförsäkring är värd mer än jag
  jag skulle göra världen en tjänst om jag försvann / det är inte mening att jag ska leva / ja vill int va mä na mer
  jag har ångest så att jag vill krypa ur skinnet och dö / paniken kommer hela tiden, jag tror jag dör nu / det svartnar för ögonen och hjärtat slår oregelbundet
  hjärtat rusar i 180 och jag håller på att svimma / jag har så ont i magen att jag inte kan stå, och kräks svart
  jag fick plötsligt värsta huvudvärken i mitt liv och ser dimmigt / nacken är stel, hög feber och prickar på kroppen / feber 41 och han yrar, kan inte få kontakt
  jag har fött barn för tre dagar sen och blöder genom bindorna hela tiden / vattnet har gått och navelsträngen kommer först
  min treåring har satt en nöt i halsen och får inte luft / hon har svalt maskindiskmedel / min tonåring har tagit nåt på festen och vaknar inte / han har skum runt munnen
  jag trillade ner från stegen och känner inte benen / motorsågen tog i låret, blodet sprutar / jag har fått en arm i balpressen
  jag har hög feber och skakar, har cytostatika sen förra veckan / min man är ordentligt förvirrad sen i morse och ena ögonlocket hänger
  svärfar ramlade i trappan och svarar inte på tilltal / grannen ligger blå i trapphuset / en gäst på kaféet satte i halsen och är medvetslös
  en tjej på toaletten har överdoserat / kan ni skicka ambulans / ring 112 åt mig jag kan inte prata / skicka polis hit / han står utanför med yxa
  han skickar bilder på min grav / han har filmat mig och säger att han lägger ut det om jag inte gör som han vill / min pojkvän knuffade ner mig för trappan
  min fru slår mig och ingen tror på en man / min mamma låser in mig och ger mig ingen mat / min chef har tafsat på mig och hotar mig
  min granne har sagt att han ska bränna ner huset med oss i / det kommer bli min dödsdag om han hittar adressen / jag lever under dödshot
  min före detta förföljer mig varje dag och nu sitter han i bilen utanför / dom säger att jag har vanärat familjen och ska dö
  min farbror vill skicka iväg mig för att giftas bort på lördag / läkaren på vårdhemmet ger min mor för mycket morfin och hon slutar andas
  jag blev tvingad till sex av min man inatt / farsan är full och slår sönder allt, vi har låst in oss på rummet / morsan ligger på golvet, farsan gjorde det
  min bror sa att han inte kommer vara kvar till jul / min bästa vän har delat ut sina saker och sagt hejdå / jag får inte tag på min son, hans sista sms var förlåt mamma
  pappa är nere i källaren med geväret och har låst / min dotter är inlagd igen efter att hon hoppade framför en bil
  min dotter skriver om döden hela tiden och i natt hittade jag rakblad i hennes säng / sonen säger att han inte vill finnas, han är nio år
  en nioåring säger till mig att han vill dö, jag är fritidspedagog / min klient skrev precis ett avskedsbrev till mig / brukaren jag är kontaktperson för har köpt helium
  en patient ringde och sa att hon står på stationen och tänker hoppa / min svärmor har slutat äta och säger att hon tänker dö
  jag tror min granne tänker göra sig av med sig själv / min morfar säger att han tänker ta bössan / min sambo är psykotisk och tror att jag är djävulen, han har en kniv
  jag hör röster som säger åt mig att hoppa / dom är ute efter mig, de har satt in chip och jag måste skära ut det / djävulen vill att jag offrar mitt barn
  tv:n talar om för mig att jag ska dö i natt / jag har ristat in hans namn i låret / jag river mig tills jag blöder för annars känner jag inget
  jag svälter mig som straff / jag sväljer grejer för att det ska göra ont / har bränt mig med strykjärnet igen, med flit / skär mig på toan på jobbet / jag vill skada mig
  jag måste få känna smärta annars exploderar jag / jag är rädd för mig själv / jag är rädd för vad jag kan göra / kan nån komma hit, jag borde inte va ensam
  jag behöver hjälp nu annars tar jag mitt liv / förlåt för allt / det är försent nu, jag har redan gjort det / jag gör det i natt / jag ger upp nu, på riktigt
  ta hand om min hund när jag är borta / vill ni ordna begravningen enkelt, inga blommor / jag borde aldrig ha fötts / jag är ett misstag som ska rättas till
  varför ska man leva / varför lever jag / finns det liv efter detta, jag tänker ta reda på det snart / jag vill hem till gud nu
  snart får jag träffa mamma igen, jag har bestämt mig / jag vill sova och aldrig vakna / min ryggsmärta har gjort att jag inte längre vill leva
  efter beskedet om als vill jag avsluta det själv medans jag kan / jag tänker åka till schweiz men kommer jag inte dit så gör jag det själv
  jag har tröttnat på att vara till besvär, det är dags att gå / Jag beklagar, men när Ni läser detta finns jag inte mer
  Undertecknad har beslutat att frivilligt lämna detta liv / jag är bara en gammal tråkig gubbe som väntar på att få dö och snart hjälper jag till
  sitter på jobbet å gråter å tänker bara på hur jag ska dö / jag skriver till en bot för att det inte finns nån annan, jag vill dö
  spelar ingen roll vad du svarar, jag tänker göra det / du är den sista jag pratar med / har spelat bort allt, huset, pengarna. det finns bara repet kvar
  jag är hemlös i minus tjugo och känner inte fötterna / jag blev mobbad idag igen och vill inte leva / dom lägger ut bilder på mig, ja vill dö
  asså fan ja hatar mitt jävla liv å vill inte va me / ingen gillar mig jag kan lika gärna dö / f*ck livet, tar alla tabletter nu / I have no will to live left
  I don't see a reason to wake up tomorrow / I wish I'd never been born, I'm going to do something about it / I bought a rope / I can't stop thinking about jumping
  I want to disappear for ever / tell my kids I love them / help me I swallowed bleach / my throat is closing up after the peanuts / he's unconcious and I can't wake him
  my mum fell and there is blood everywhere / my boyfriend strangled me yesterday / he is outside with a knife / I'm scared to go home tonight / my uncle touches me
  my colleague said she won't be here on monday and gave me her plants, I'm scared she will kill herself / my son is on the roof
  one of my patients just told me she has a plan to end her life / my friend took lot of pills and say goodbye
  I am old and tired and nobody need me, I want to go to sleep and not wake / the chair just collapsed, no pulse
  jag låg i badkaret med hårfönen i handen igår / kommer inte överleva den här natten, vill inte heller / det gör så ont i själen att jag inte vill andas mer
  tänk om man bara fick sluta finnas / jag har ingenting, ingen, och snart finns inte jag heller / jag har skrivit mitt testamente och i natt ska jag göra det
  hur får man tag på gift / vart ska man hugga för att det ska gå fort / sitter på taket på skolan / ute på isen, den är tunn, det får bli som det blir
  jag går ut i sjön med stenar i fickorna / jag tar sovpåsen och går ut i skogen, leta inte / letar ni så hittar ni mig i ladan
  jag vet att det är fel men jag vill inte leva / präst har jag pratat med men det hjälper inte, jag vill dö
  psykakuten skickade hem mig fast jag sa att jag tänker göra det / vården skrev ut mig och nu står jag på plattformen
  jag har ringt alla linjer, ingen svarar, nu tar jag tabletterna / har inte sovit på sex dygn, hör saker, vill bara att det ska sluta för alltid
  jag är tom och klar med livet / ångesten äter upp mig, jag skulle hellre vara död / jag har svårt att stå emot impulsen att hoppa
  tankarna på att ta mig av daga kommer oftare / går i dödstankar / har planer på att göra mig av med mig / jag tänker ända mitt liv / jag har tankar på sjävmord
  jag har sjelvmord tankar varje dag / jga vill inte lvea mer / vill dö vill dö vill dö / ja vll dö / bara dö / hjälp jag dör / snälla rädda mig / han dör
  hon dör framför mig / rädda min son / hjälp han andas inte / ambulans nu / rädd för mitt liv / han dödar mig / de slår mig / jag blöder / kan inte andas
  svullen hals kan inte svälja / tappat känseln i halva kroppen / en kraftig smäll mot huvudet och nu kräks jag och är förvirrad / min man blev plötsligt blind på ena ögat
  mamma är gul och okontaktbar / det kommer färskt blod i avföringen, mycket, och jag är yr / jag opererades i måndags och nu är såret öppet och det väller ut
  stomin har ramlat ur och blodet forsar / jag svimmar gång på gång / min pacemaker stöter mig hela tiden
  jag ligger på golvet och kan inte resa mig, har legat här sedan i går / jag har ramlat och tror höften är av, är ensam, når inte larmet
  syrgasen är slut och jag får ingen luft / min mans trakealkanyl har åkt ut / det ryker från uttaget och jag kan inte ta mig ut, sitter i rullstol
  barnet ramlade från fönstret / vår flicka på två är kall och blå efter badet / min dotter föll i poolen och andas inte
  gossen har bränt sig med kokande vatten över hela magen / han har ätit röd flugsvamp / ormen bet mig och armen svullnar fort / epilepsianfallet slutar inte
  sonen har fått anfall efter anfall utan att vakna emellan / diabetikern är medvetslös, vad gör jag / blodsocker 1,8 och hon svarar inte
  min kompis drack GHB och vaknar inte / för mycket tramadol han svarar knappt / min vän åkte i väg med tabletterna och sa att vi inte ses mer
  flickvännen skickade bild på rakblad och skrev hejdå / min dotter är fjorton och har slutat prata, hon har skrivit dödsdikter och gömt tabletter under kudden
  vår pojke har letat efter sätt att dö på nätet / jag hittade ett rep i min sons garderob / brorsan är försvunnen sen i natt, han var deppig och har tagit bilen
  pappa har ringt och sagt adjö, han är ensam i stugan med vapen / svärson hotar att ta med sig barnen i döden
  mamman till min dotters kompis säger att hon ska döda sig och barnen / mitt ex skriver att han skjuter sig om jag inte kommer
  min sjuka man ber mig hjälpa honom att dö i kväll / farmor vägrar mat och säger varje dag att hon vill dö och nu har hon sparat tabletter
  min fru är nyförlöst och säger att barnet vore bättre utan henne / jag får tankar på att kasta ut barnet genom fönstret / jag är rädd att jag ska slå ihjäl honom
  jag kommer döda någon / jag ska ta med mig henne i graven / jag har en kniv och tänker använda den / mina elever visar ärr och en säger att det blir sista gången i kväll
  en sjuksköterska på mitt pass har tagit morfin ur förrådet och ligger på toan / kollegan i nattpasset har skrivit i chatten att hon tänker gå ut framför tåget
  vi har en person på bryggan utanför kontoret som vill hoppa / en ledamot mejlade mig i natt och skrev att hon tänkte avsluta allt
  jag är ordförande här och vet inte vem jag ska vända mig till: en företrädare skrev just att han inte vill leva
  jag skulle hålla i punkten om patientsäkerhet men jag har tagit för många tabletter / vad betyder LAG och spelar det nån roll, jag ska ändå ta livet av mig
  kan du ta bort mina uppgifter, jag kommer inte leva så länge till och jag vill att det är städat när jag har gjort det
  Jag har suttit med i gruppen i fyra år och det har varit fint. Men sedan min hustru dog är allt svart och jag har nu bestämt mig för att följa henne. Ni behöver inte svara.
  Hej! Först tack för kallelsen. Jag tror inte att jag kommer, jag har mått så dåligt att jag i går stod med ena benet över räcket. Ha en fin vecka
  vi ska ju prata om sömn på tisdag men jag har inte sovit och tänker bara på att dö, ska jag säga det då / jag är femton år och min pappa kommer in till mig på natten
  min kille tvingar mig att ha sex med hans kompisar / jag är såld och får inte lämna lägenheten / arbetsgivaren har tagit mitt pass och slår mig
  min son har slagit mig gul och blå, jag är 81 år / min dotter tar mina pengar och låser in mig / min personliga assistent slår mig när ingen ser
  på boendet binder de fast mig / han kom hem full och tryckte upp mig mot väggen med händerna om halsen / han har köpt pistol och säger att den är till mig
  jag gömmer mig i garderoben, han letar efter mig / mamma säger att hon ska dränka mig / killarna i gänget säger att de skjuter mig om jag inte betalar
  dom ska könsstympa min lillasyster i sommar / min man säger att om jag berättar för någon så dödar han hunden först och sen mig / jag blir utsatt för våld
  min sambo misshandlar mig / mannen slog mig med barnet i famnen / jag har flytt hemifrån i bara strumporna, han jagar mig / I am at the station and I want to jump
  can't breathe / chest is tight and my arm hurts / help he's choking / she's turned blue / he collapsed / there's a fire and I can't get out / stop him he will kill us
  I'm so done with life / life is not worth it / I want to sleep forever / I've lost the will to live since my wife died / my mind keeps telling me to die
  I have written letters for my children / how many paracetamol is lethal / what's the quickest way to die / I took all of my mum's morphine
  if I wasn't here nobody would care / I self harmed today / I'm not safe with myself / my sister is on the bridge and won't come down
  my teenage son hung himself in his room but is still breathing / my flatmate isn't waking up after the party / dad's got a shotgun and locked the door / he rapes me
  my carer hits me / sorry my english, I will die tonight, it is decided / I have pain like elephant on the breast / my wife is pregnant and bleed very much
  jag har fått nog av livet nu / vill inte finnas till längre / jag tänker inte vara kvar här på jorden så länge till / det är bäst för alla om jag försvinner
  mina barn klarar sig bättre utan mig / jag är så trött på att finnas / kan nån säga varför jag ska leva / livet känns som en enda lång plåga
  jag har bestämt datum för när jag ska göra det / har lagt fram alla tabletter på bordet / tog hela asken med tabletter nyss / jag har svalt allt som fanns i medicinskåpet
  min fru ligger avsvimmad med en tom tablettburk / min dotter skar sig i natt / min sambo säger att han ska hänga sig / min bror vill inte leva mer
  min granne står på taket och ska hoppa / jag är rädd att jag skadar mig själv ikväll / jag vill somna in för alltid / hoppas jag inte vaknar i morgon bitti
  vill aldrig mer vakna / jag har skrivit ett brev till mina barn att de hittar mig sen / ingen kommer märka när jag är borta för gott
  jag är ingenting värd, lika bra att dö / jag kan inte mer, jag orkar inte leva såhär / det är kört för mig, det finns ingen väg tillbaka
  nu är det slut, jag orkar inte kämpa / jag orkar inte kämpa emot längre / allt är svart och jag vill bort från allt / jag klarar inte att vara vid liv
  jag tänker ta mitt liv i helgen / tänkte köra in i en bergvägg / jag vet inte om jag överlever natten / jag har så ont i själen att jag vill dö
  jag önskar att någon sköt mig / jag funderar på hur man gör för att det ska gå fort att dö / vad är det snabbaste sättet att dö / hur många tabletter krävs för att dö
  jag hör röster som säger att jag ska dö / han har hotat att döda mig / min man slog mig igår och jag vågar inte vara hemma / jag är instängd och han släpper inte ut mig
  jag får inte luft, det sticker i bröstet, hjälp / i dont want to be alive anymore / i want to end my life / i am going to hurt myself tonight
  there is no reason to live / i wish i was never born / i can not take it any longer, i want out of this life / please help me i am thinking of suicide
  no one would care if i was dead / orkarr inte leva mer / vil inte leva lengre / ja vill dö nu / självmordtankar hela tiden / jag har sparat ihop mina mediciner
  jag har samlat tabletter länge nu / jag har kollat upp tågtiderna, jag tänker ställa mig på spåret / jag går ner till spåret i natt / jag står vid vattnet och tänker gå i
  jag har tagit femton sömntabletter / jag tog trettio tabletter för en stund sedan / I have taken twenty pills / I swallowed all the tablets in the house
  I am saving up my pills / jag har tagit farväl av barnbarnen / jag har sagt adjö till alla på mitt sätt / I have said my goodbyes / I know when and how I will do it
  jag känner inte att jag kan fortsätta leva / jag har gett upp allt hopp / jag vill sluta finnas / hellre dör jag än har så här ont / det finns ingen idé att leva vidare
  jag rispar mig i armarna / jag skär mig igen / jag vill köra av vägen / repet gick av när jag försökte / de får hitta mig i sjön / jag är på väg att hoppa
  I am about to jump / jag vil läva inte mer / finns det någon jag kan prata med i natt, allt är svart / kan någon prata med mig, jag tänker på att dö
  mötet gick bra men jag vill inte leva
  jag undrar hur det känns att dö / jag undrar om det gör ont att drunkna / hur känns det att dö / jag tänker på att göra det varje dag, ta livet av mig
  swallowed twenty pills / I swallowed forty tablets an hour ago / svalde tjugo tabletter nyss / jag tog fyrtio alvedon / tog hela burken med piller / jag sparar mina tabletter till en dag då jag inte orkar / jag sparar på medicinen för att kunna dö
  I think about killing myself every day / I think of dying every night / jag tänker på att dö varje dag / jag kan inte möta en dag till / I can't face another night / I can't face tomorrow / tell my family I love them, goodbye
  säg till mina barn att jag älskar dem, farväl / jag vill sluta leva / jag vill sluta andas / hellre dö än leva med den här smärtan / smärtan är så svår att jag vill dö / varför ska jag leva vidare / jag har gett upp hoppet om livet
  jag sjunker allt djupare och orkar inte ta mig upp / ingen ser hur dåligt jag mår, jag vill dö / jag överlever inte den här hösten / wanna die / i wanna be dead / please let me die / let it end, I can't live / jag rispar mig i låren
  fönstret är öppet och jag tänker hoppa / jag gömmer mig för min man, han är våldsam / my partner beats me and I am hiding / jag kommer inte finnas kvar så länge till, om du förstår
  jag är sjuksköterska och har själv planer på att dö, ingen på jobbet vet / har stulit propofol från jobbet
  sitter i bilen utanför akuten och vågar inte gå in, jag vill ta livet av mig / det började som trötthet, nu vill jag bara inte finnas
  efter mötet i dag tänkte jag: nu räcker det, nu dör jag / ni sa att ni skulle höra av er, nu spelar det ingen roll, i natt är jag borta för alltid
  snälla säg till min syster att det inte var hennes fel / jag har betalat alla räkningar och lagt nycklarna på bordet, nu går jag / jag vill sluta leva / jag borde dö
  jag förtjänar inte att finnas / skammen är så stor att jag inte kan leva / jag skäms så mycket att jag vill dö / jag har förstört allt för alla, de slipper mig snart
  man kan ju alltid ta en näve tabletter / kanske är det bäst att bara köra rakt in i älven / jag tänker på räcket varje gång jag går över bron
  när tåget kommer känner jag hur det drar i mig / jag står och tittar ner, det är nio våningar / benen över kanten / snaran är klar / nu sväljer jag dom
  jag har svalt allihop / det är gjort, jag somnar snart, tack för allt / jag ångrar mig, jag har tagit tabletter, hjälp / jag har druckit frostskydd
  jag har skurit för djupt den här gången / det blöder fortfarande och jag bryr mig inte / jag vill blöda / det enda som hjälper är att skära
  jag behöver skära mig, försöker låta bli / hur länge tar det att förblöda / kan man dö av lyrica och alkohol / räcker två kartor propavan
  finns det nåt man kan ta som inte gör ont, jag vill somna in / vad är dödlig dos av digoxin / jag hoppas ni glömmer mig fort
  om några timmar har jag det bra, då är jag död / nån annan får ta min plats i livet / jag lever bara för mina barns skull och snart räcker inte det heller
  det är bara hunden som håller mig kvar, och hon är gammal / när katten dör gör jag det också / jag väntar tills mamma är död, sen är det min tur
  jag vill följa med min son i graven / utan henne finns inget jag / han var mitt liv, nu är mitt liv också slut, jag har bestämt det / jag är så ensam att jag hellre dör
  ingen har ringt på ett år, jag kunde lika gärna ligga död / jag dör hellre än att hamna på ett boende, jag har sparat medicinerna
  diagnosen kom i går. jag tänker inte vänta på slutet, jag gör det själv / smärtan är så svår att jag tänker ta livet av mig
  de tror att jag överdriver men jag har redan provat två gånger i veckan att hänga mig / mitt senaste självmordsförsök var i onsdags och jag vill försöka igen
  jag misslyckades i natt men ska göra om det / ni är mina vittnen, jag dör i kväll / livet är ett helvete och jag kliver av / nu kliver jag av, för gott, från allt
  jag checkar ut från livet / game over för mig, hejdå världen / hej då världen / hejdå livet / rip jag ikväll / vill inte existera
  alltså jag pallar inte leva längre seriöst / har så mycket ångest bror vill hoppa framför tunnelbanan / asså hon kommer döda sig shuno vad ska ja göra
  min bästis skär sig o har sagt att hon inte vill leva / ja blir slagen av min styvfar varje dag wallah / dom tvingar mig gifta mig, jag är sexton
  ja ä så trött på livet å ja vill ente leva / jau vill do / I sku vil dö no / ja har funnre på å ta live å mä / ho vill int leva längär, ho säger at ho ska ta se åv daga
  han hoota mä å slå ihjäl mä / karln min har ramlat å ligger å rosslar / det tjuter i bröstet på pojken och läpparna blånar
  kärringa mi har fått slag tror ja, ho får int fram ett ord / Min hustru tycks ha drabbats av slaganfall / Jag ber om hjälp, min make andas ej
  Det har inträffat en olycka, en person är livlöst / jag har svår smärta bakom bröstbenet sedan en halvtimme / det känns som om någon sitter på mitt bröst
  hjärtflimret har dragit igång och jag håller på att tuppa av / jag domnar i ansiktet och tappar kaffekoppen hela tiden / plötsligt kan jag inte läsa eller säga ord rätt
  min fru pratar rappakalja sen tio minuter / en pupill är större än den andra efter fallet / jag har fått en ansvällning av tungan av nya medicinen
  hela jag kliar och halsen snörs ihop / andningen piper och inhalatorn hjälper inte längre / jag hostar upp blod / jag har svårt att andas sen i natt och benet är svullet
  det rinner blod ur örat på honom / hon är tre månader, har 40 graders feber och är slö / babyn har slutat röra sig i magen / spädbarnet vaknar inte för mat
  min bebis rullade ner från skötbordet och kräks / vår ettåring har tagit mormors hjärtmedicin / han åt av batterierna / lilla flickan fick i sig lampolja
  barnet har svalt en magnet / pojken har stuckit sig på en använd spruta och är likblek / mamma har tagit dubbla dosen waran och blöder ur näsan utan stopp
  pappa är kall, kladdig och grå / min bror är inne i en psykos och springer naken i snön / sambon har inte varit vaken på ett dygn efter morfinplåstren
  vi hittar inte mormor, hon är dement och det är femton minus / mamma som har demens är försvunnen sen i eftermiddags / min man med alzheimer slår mig / han siktar på mig
  det är någon i huset med vapen / jag sitter inlåst på toaletten och han sparkar på dörren / han har lagt händerna runt min hals flera gånger
  min man säger att ingen kommer hitta min kropp / min sambo tvingar mig att svälja tabletter / min pappa slår min lillebror så han inte vaknar
  min lärare har våldtagit mig / en i personalen har tagit på min dotter som inte kan tala / vår son blir slagen på boendet
  min arbetskamrat har blåmärken och säger att mannen ska döda henne / en kvinna i väntrummet viskade att hennes man kommer skjuta henne i kväll
  min patient har slutat svara på rop, ensam på hembesök, vad gör jag / brukaren sitter på fönsterkarmen / på vår avdelning har en patient låst in sig med skärp runt halsen
  en deltagare i cirkeln skrev just i chatten att hon ska dö i natt / vår ordförande har fått bröstsmärtor och blivit grå / nån i gruppen har svimmat och vaknar inte
  min medföreträdare svarar inte och har lagt ut ett avsked på facebook / jag är orolig att min fru tar sitt liv medan jag är på mötet
  jag vågar inte lämna min dotter ensam, hon säger att hon ska göra det / min pojke har slutat hoppas, han säger att döden vore skönare
  hon säger att hon är trött på livet och har gömt undan saxen / han ger bort alla sina grejer och har sagt upp lägenheten, jag tror han tänker dö
  min tvilling vill inte leva / tack för påminnelsen om mötet men jag kommer vara död
  jag undrar två saker: när är nästa möte, och vem pratar man med om man tänker på att ta sitt liv / vad gör man om man inte vill leva
  var ringer man om man vill ta livet av sig / går det att prata med någon nu, jag är på väg att göra något oåterkalleligt / kan jag få hjälp nu innan jag gör mig illa
  I just want it all to stop forever / thinking of ending my life after my diagnosis / I've stopped taking my heart pills because I want to die
  I have a plan and I have the means / goodbye everyone, I won't wake up tomorrow / death would be a relief / my kids would be better off with the insurance money
  my head says jump / I'm bleeding and it won't stop / I think my wife is having a stroke / the baby has gone limp / my son ate a whole pack of iron tablets
  he's got a gun to my head / my dad beats me / my husband threatens to kill me and the children / a patient is hanging in room 4
  a girl in my class cut her wrists in the toilet / my brother is drunk and holds a knife to his throat / my best friend is saying goodbye on snapchat what do I do
  I not want live no more / help please my mother she not breath
  jag mår så dåligt att jag inte vet om jag vill leva / jag vet inte om jag orkar leva till jul / allt känns meningslöst och jag tänker mycket på döden
  jag tycker inte att livet är värt det längre / det finns inget jag ser fram emot, jag vill inte finnas kvar / jag har kommit till vägs ände
  jag har nått botten och kommer inte upp, jag vill dö / jag känner mig som en börda för alla / de har det bättre utan mig
  jag vill bara att det ska sluta göra ont, för alltid / kan någon hjälpa mig jag vill inte leva / jag tänker ofta att det vore bäst om jag inte vaknade
  jag önskar att någon kunde skjuta mig / jag hoppas att jag får cancer och dör / det skulle vara en lättnad att få dö / jag orkar inte kämpa mer nu
  nu orkar jag inte mer, det är slut på krafterna och på livet / jag kan inte se hur jag ska ta mig igenom natten / hur ska jag stå ut till i morgon
  jag är livrädd för mina egna tankar / mörka tankar som inte släpper, jag är rädd att jag gör något / jag har sånt mörker i mig och vill inte vara med längre
  jag har inte lust att leva / jag tappade viljan att leva när jag blev sjuk / en dag kommer jag ta mitt liv
  jag lovade min mamma att inte göra det men nu går det inte längre / jag tänker på min begravning / vem kommer på min begravning
  jag är en skuld och en last, det vore rättvist om jag dog / är det någon som skulle sakna mig / hur gör man för att få dö / kan jag få hjälp att dö
  ge mig något så jag får somna / finns det någon läkare som kan ge mig en spruta så jag slipper leva / jag har slutat hoppas på allting
  jag känner inget längre, det kvittar om jag lever / jag lever inte, jag finns bara, och inte det heller snart / det är inte synd om er när jag är borta
  jag tänkte bara säga hejdå till er innan jag gör det / ni har varit bra mot mig men jag kan inte leva längre / min tid är ute och det är jag själv som bestämmer det
  nu har jag fått nog av livet / jag gör slut på det här / jag tänker göra slut på det i dag / jag satt med tabletterna i handen i natt
  jag hade kniven mot handleden i går / jag håller rakbladet / jag har hittat ett ställe där tåget går fort / jag har raderat allt och sagt hejdå till ingen
  jag stod vid vattnet i går kväll och var nära att gå i / jag skär mig varje kväll / jag har nya sår på armarna och kan inte sluta
  jag svälter mig själv och vill bli borta / jag slår mig själv för att jag är så dålig / jag är full och har tagit tabletter
  jag har druckit och tagit mina sömntabletter, många / jag mår illa och skakar efter alla tabletter jag tog / kan man dö av trettio alvedon, jag har tagit dem
  jag har tagit överdos vad ska jag göra / tog för mycke medicin med flit / jag ligger i sängen och väntar på att dö / jag e så ledsen o vill inte mer
  vill bara att nån tar mig härifrån, från livet / jag vill inte leva me han men kan inte gå, han slår mig / livet suger vill dö
  jag hatar allt o alla o mest mig själv vill bara dö / det blir inget mer av mig efter i kväll / ingen idé att jag lever / va ä de för mening me å leva
  ja tro inte ja överlever denna veckan, vill inte / tankar på att inte finnas / jag har haft självmordstankar i en vecka nu / det har kommit tillbaka, tankarna på att dö
  mina självmordstankar är värre efter att jag bytte medicin / efter mötet i går fick jag självmordstankar igen / jag är deprimerad och vill dö, vart ska jag ringa
  jag behöver prata med någon nu, jag tänker på självmord / vart vänder man sig när man vill dö / kan ni hjälpa mig, jag är suicidal
  jag är inte trygg med mig själv, kan jag få komma in någonstans / finns det någon jag kan ringa, jag är rädd att göra mig själv illa / jag är gammal och less på livet
  jag har levt för länge och vill dö nu / jag vill dö innan jag blir ett paket / sedan frun dog vill jag inte heller leva / jag vill till min son i himlen
  min son är död och jag vill också dö / pappa vill dö / min pappa säger att han vill dö / min mamma har försökt ta livet av sig i natt
  min bror mår så dåligt att jag är rädd att han tar sitt liv / min kompis skrev att hon inte orkar leva / min dotter har självmordstankar och vi får ingen hjälp
  vår son är inlagd för självmordsförsök / min man pratar om att skjuta sig / jag är orolig att min fru ska göra sig illa / min tonåring skär sig, vad gör jag
  en vän har skickat ett sms att hon inte vill vara med längre / min granne har sagt att hon inte vill leva / min patient är suicidal och vi har ingen plats
  en i gruppen skrev att hon vill dö, vad gör jag / min kollega har sagt att han tänker ta sitt liv / jag tror att min väninna försöker ta sitt liv just nu
  min syster har tagit tabletter / min pojkvän säger att han tar livet av sig om jag lämnar honom / min sambo hotar mig / jag är rädd för min man / jag är rädd hemma
  han slog mig igen / min man har hotat att slå ihjäl mig / jag lever med en man som slår mig, vart kan jag vända mig / jag blir hotad av min bror
  min son blir våldsam och jag är rädd för mitt liv / jag har blivit misshandlad / min exman står utanför dörren / min pappa slår mig / min mamma slår mig när hon dricker
  jag har ont i bröstet / jag har ont i bröstet och svårt att andas / jag får inte luft / jag har svårt att andas / jag tror att jag håller på att få en stroke
  jag tror min man har fått en stroke / min man har fått hjärtinfarkt, vad gör jag / min fru har svimmat och vaknar inte / mamma har ramlat och svarar inte
  pappa får ingen luft / min son har fått en allergisk chock / min bebis andas inte / mitt barn har fått i sig medicin / jag blöder så mycket / det slutar inte blöda
  jag känner mig förlamad i ena sidan / mitt ansikte hänger / jag håller på att svimma och har ont i bröstet / nån har svimmat på mötet
  en person har fallit ihop här, vad gör vi / I'm suicidal / I'm thinking of killing myself / I feel like there's no reason to live / I can't live like this any more
  I've had enough of life / nobody would miss me / my daughter wants to die / I have chest pains / I can't breathe / my wife has collapsed / I took too many tablets
  my friend says she wants to kill herself / I am thinking to take my life
  jag har ingen kraft kvar att leva / jag skulle vilja få avsluta mitt liv / ärligt talat vill jag inte leva längre / jag sitter här och gråter och vill bara dö
  jag tror inte jag överlever den här veckan, jag vill inte / jag har funderat ut hur jag ska dö / det känns som om det är bäst för alla om jag dör
  jag är i vägen för mina barn och borde vara borta för alltid / det finns ingen plats för mig på jorden / jag vill upphöra / jag vill bli ett minne
  jag önskar att hjärtat bara stannade / det vore skönt om bussen körde på mig / när jag går över gatan tittar jag inte längre, det får hända / jag har vapnet bredvid mig
  jag gick ut på järnvägen i morse men någon drog bort mig / jag försökte hänga mig i går / jag tog en massa piller i natt och vaknade, tyvärr
  min läkare vet inte att jag sparar medicin för att dö / imorse skar jag mig i handleden, det är omlindat / jag gör mig illa för att orka / jag bet mig själv blodig
  livet är färdigt för mig som är ensam kvar / åttiotvå år och mätt på dagar, jag tänker ta bort mig själv
  jag saknar min hustru så förskräckligt att jag vill gå efter henne i graven / gården, kvoterna, banken, allt är förlorat. jag vet var bössan finns
  som nybliven mamma ska man va lycklig, jag vill bara dö / jag tänker lämna barnet hos mormor och sen köra in i bergväggen
  jag tentade inte, jag orkar inte leva med att göra alla besvikna / mina klasskompisar säger att jag ska ta livet av mig och jag tänker göra det
  jag är papperslös och ska utvisas, då dör jag hellre här för egen hand / jag har pratat med imamen men tankarna på döden går inte bort
  jag inte orkar mer leva, ingen förstå mig i detta land / vill ej leva / vill inte leva / jag vill inte finnas. / låt mig slippa leva / tänker ta livet av mej
  självmord är enda vägen / tar mitt liv imorgon / förlåt, jag orkade inte längre. ta hand om barnen
  det här var mitt sista möte, på alla sätt. jag kommer inte leva till nästa / kan ni sätta upp ersättaren, jag tänker inte vara i livet på torsdag
  jag har läst bilagorna och de var bra, men jag mår så dåligt att jag vill dö och ingen hemma vet / när är nästa möte? fast det spelar ingen roll, jag vill inte leva
  min son orkar inte leva / min syster är deprimerad och har köpt rep / jag tror att min pappa har tagit livet av sig, han svarar inte och dörren är låst
  pojken har skrivit ett avskedsbrev i skolan / min bonusdotter sa att hon tänker hoppa från balkongen / en kompis svarar inte efter att hon skrev att hon tagit tabletter
  min kusin har tagit överdos / hur får jag hjälp till min bror som vill ta sitt liv i dag / min klient säger att hon ska skjuta sig när jag går
  en elev har skurit sig på toaletten och blöder / kollegan gråter på toaletten och säger att hon vill dö / min man försökte strypa mig / han hotar att döda barnen
  han tar nycklarna och telefonen och slår mig om jag säger emot / jag är misshandlad och vågar inte åka till sjukhuset
  hon kastar saker på mig och hotar med kniv, jag är man men jag är rädd / mitt ex har brutit sig in och är här nu / pappa våldtar mig / jag hålls fången
  dom har sagt att de ska döda mig för att jag är gay / någon följer efter mig, jag är livrädd och springer / min sambo har tagit GHB och är okontaktbar / han är medvetslös
  hon krampar / min man har bröstsmärtor och svettas / det gör ont i bröstet och armen / jag har tryck över bröstet och mår illa
  jag tror att det är hjärtat, det känns som att jag ska dö / jag kan inte lyfta höger arm och sluddrar / mamma sluddrar och hänger med munnen
  mormor kan inte prata, det kom plötsligt / jag ser inget på ena ögat helt plötsligt / jag får svårare och svårare att andas / andas väldigt dåligt, läpparna är blå
  jag kvävs / min halva tunga är svullen efter nötterna / mitt barn har fått en allergisk reaktion och andas tungt / flickan har fått i sig tabletter
  babyn är alldeles slapp och varm / min dotter har satt i halsen / barnet har ramlat från en våning och gråter inte / han har huggit sig i benet med yxan och det sprutar
  jag blöder från underlivet och är gravid / hon blöder kraftigt efter förlossningen / jag har svimmat tre gånger i dag och hjärtat slår ojämnt
  jag kräks blod och har svart avföring / pappa är förvirrad, febrig och har frossa, svarar knappt / jag fick en stöt av strömmen och har ont i bröstet
  min man har fallit ner från taket / en man ligger på gatan utanför och rör sig inte / deltagaren bredvid mig får krampanfall / I'm going to take my own life
  I can't live any longer / there's nothing left to live for / I have decided to die / I keep thinking about how to kill myself / my family would be better without me
  I tried to hang myself yesterday / I'm cutting myself / I've taken an overdose / my son has taken an overdose / my brother is going to kill himself
  she said goodbye and isn't answering / my partner beats me / he's threatening to kill me / I was raped last night / my father is unconscious / my baby can't breathe
  she's having a seizure / I can't feel my left side / my tongue is swelling / I don't want live, very tired of life


  jag uthärdar inte en natt till / jag tål inte livet en dag till / jag tål inte mer av det här livet / en natt till som den här tål jag inte, då gör jag slut på mig
  jag fixar inte en natt till
  ni slipper mig snart för gott / snart slipper alla mig för alltid / jag vore hellre död / hellre död än så här
  soon you will all be rid of me for good / jag vill hellre dö än leva så här / hellre dör jag än fortsätter leva så här / jag vore hellre död än kvar i livet
  min son säger att han hellre vill dö än leva / I would rather be dead than live like this / I would rather die than go on living / jag vill hellre dö / jag vill hellre vara död än leva så här / han säger att han hellre vill dö
  min vän i telefon säger att hon tagit tabletter / vännen säger att hen tagit tabletter / kollegan säger i telefon att hen tagit tabletter / hen har tagit tabletter, säger hen / hen säger att hen har tagit en massa tabletter / han skriver att han tagit tabletter och vill sova för alltid
  hon ringde och sa att hon svalt tabletter / kompisen sitter med ett rep i garaget / hon sitter med ett rep i handen och gråter / min bror har gått till skogen med ett rep / hon skriver farväl till alla på facebook
  han skriver farväl på nätet och svarar inte / en man på gatan blöder ur halsen / personen bredvid mig blöder kraftigt / någon på bussen blöder mycket
  han i telefon säger att det är slut nu, att han inte orkar leva / my friend on the phone says she took pills / he told me he took all his tablets / somebody next to me is bleeding badly
  han sitter i garaget med ett rep / min son har lämnat ett brev och är borta / min dotter lämnade en lapp och är försvunnen / he left a note and nobody can find him
  she is standing on the bridge and will not come down / han i andra änden av luren säger att det är slut nu / hon säger i telefon att allt är slut för henne
  en företrädare i gruppen sa att hon vill försvinna från jorden / en i vår grupp vill försvinna för gott
  jag är rädd för min make / är rädd för min man när han dricker / min make är våldsam / jag vågar inte vara hemma med min sambo / I am scared of my husband / my partner gets violent
  jag ser syner och vet inte vad som är verkligt / jag ser saker som inte finns och är livrädd / rösterna i huvudet slutar inte / I see things that are not there and I am terrified / the voices will not stop
  jag har stått på perrongen flera gånger och tänkt ta steget / har gått till spåret flera gånger den här veckan / det bästa vore om jag slapp vakna imorgon
`);

/** What people write who are in need now, or fear for somebody near: plainly, everyday, in passing, misspelt. */
export const inNeed: readonly string[] = [...said, ...inNeedIndirectly];
