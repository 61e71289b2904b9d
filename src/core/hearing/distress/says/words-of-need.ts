import { editDistance } from '../../words/edit-distance.js';
import { inNeed } from './in-need.js';
import { notInNeed } from './not-in-need.js';

/** V8 does not compile a pattern of more than 20 kB, and what is not compiled takes ten times as long (measured in November 2026). */
const maxPattern = 19_000;

/**
 * Patterns of many lines, each of which is looked for at the beginning of a word in a folded text (no signs, å and ä as a, ö as o), in as
 * few patterns as V8 compiles, because each takes its time. `after`: what has to follow.
 */
function linesOf(text: string, after = ''): Pick<RegExp, 'test'> {
  const parts: string[][] = [];
  let size = 0;
  for (const line of text.trim().split('\n')) {
    const said = line.trim();
    size += said.length;
    if (parts.length === 0 || size > maxPattern) {
      parts.push([]);
      size = said.length;
    }
    parts.at(-1)?.push(said);
  }
  const patterns = parts.map((lines) => new RegExp(`(?:^| )(?:${lines.join('|')})${after}`, 'u'));
  return { test: (said) => patterns.some((pattern) => pattern.test(said)) };
}

export const folded = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(?<=\p{L})['’´`](?=\p{L})/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** How many is not what tells. */
export const withoutNumbers = (text: string): string => text.replace(/\d+/gu, 'många');

/** Somebody near. */
const near =
  '(?:min|mitt|var|en|mina|my|a) (?:\\S+ )?(?:man|make|maka|hustru|exman|exmake|exfru|fru|sambo|pojkvan|flickvan|son|dotter|barn|bror|brorsa|syster|syrra|mamma|mor|pappa|far|van|vaninna|kompis|tjejkompis|anhorig|granne|partner|narstaende|barnbarn|sonson|dotterdotter|kollega|farmor|mormor|morfar|farfar|kusin|bonusson|husband|wife|son|daughter|brother|sister|mum|mom|mother|dad|father|friend|child|kid|partner|girlfriend|boyfriend|neighbour|colleague|cousin)';
const self = '(?:jag|ja|i|im|man|vi)';
const they = `(?:han|hon|hen|he|she|they|${near})`;
const anyone = `(?:${self}|${they})`;
const gap = '(?: \\S+){0,3}?';

/** Said in need, whatever stands around it. */
const always = linesOf(`
  ${anyone}${gap} (?:vill|orkar|onskar|kan|klarar|pallar|formar|ids)${gap} inte${gap} (?:leva|levva|lveva|finnas|existera|vakna)(?! (?:med|pa|i|som|upp|utan|sa tidigt|kvar|pa listan)\\b)
  (?:vill|orkar|kan|pallar) (?:inte|itne|ite|int|ej)${gap} (?:leva|levva|lvea|lveva|finnas|existera)(?! (?:med|pa|i|som|upp|utan|kvar)\\b)
  inte${gap} (?:vill|orkar) (?:leva|finnas|existera)(?! (?:med|pa|i|som|upp|kvar)\\b)
  (?:vill|onskar|langtar|hoppas|borde|tankt|tanker|tankar|ska|kommer|bestamt)${gap} (?:do|doo|doda mig|doda mej|dor i somnen|fa do|vara dod|var dod|dog)\\b(?! (?:av|om|tysta|punkten|forslaget))
  (?:ta|tar|tog|tagit|beg[ao]|begar|avsluta|forkorta|anda) (?:livet av (?:mig|mej|sig|sej)|mitt liv|mitt eget liv|sitt liv|sjalvmord|sjavmord|mitt live)
  (?:hanga|skjuta|drank[a]?|doda|doder|forgifta) (?:mig|mej|sig)\\b
  (?:skar|skara|skurit|skadar|skada|skadat|branner) (?:mig|mej|sig)(?: (?:sjalv|i|pa|igen|upp)\\b|$)
  (?:skurit|skar) upp (?:min |mina |handled|arm|pulsad)
  (?:gor|gora|gjort|gora mig) (?:mig|mej|sig|mig sjalv|sig sjalv) (?:illa|nagot|nat|nanting|skada)\\b
  (?:do|dor) for egen hand
  (?:orkar|pallar|klarar|kan|palla|orka) (?:bara |verkligen |snart |fan )?(?:inte|itne|int|ej|ite) (?:mer|mera|langre|leva mer|fortsatta|fortsatta langre|fortsatta sa har|det mer|det har mer|det langre|med livet|med det har livet)\\b(?! (?:med|av|om|pa|i|an|som|med alla|tjata|lasa|ga|komma|\\S*(?:papper|byrakrati|blankett|formular|mejl|mote|tjat)\\S*))(?= |$)
  trott${gap}${gap} vill inte (?:mer|mera|langre)(?: nu)?$
  ^(?:hej )?(?:jag |ja )?vill inte (?:mer|mera)(?: nu)?$
  (?:star|stod) inte ut (?:langre|mer|med livet|med mig sjalv|med att leva)\\b
  (?:skont|skonast|bast|battre|latt(?:ast|are)?)${gap} (?:att |om jag )(?:fick |fa )?(?:slippa (?:vakna|allt|leva|finnas|vara har)|somna in|inte (?:vakna|finnas|fanns|leva))
  (?:vill|onskar|fick|fa|far|langtar|hoppas|bara|slippa)${gap} somna (?:in|for gott|for evigt)(?: for (?:gott|alltid|evigt)| i natt| nu| och|$)
  somna${gap} (?:och |for att )${gap} ?(?:aldrig|inte|slippa) vakna
  (?:hoppas|onskar|vill)${gap} (?:inte|aldrig|slippa) vakna(?! sa)
  (?:ingen|ingen alls|knappt nagon|inte en manniska)${gap} (?:sakna|sakna mig|mark(?:a|er)|grata|bry sig|bryr sig)${gap} om jag (?:dog|dor|forsvann|forsvinner|inte fanns|var borta|ar borta|lever)
  (?:alla|ni|de|dom|familjen|barnen|min familj|varlden|det) ?(?:\\S+ ){0,3}?(?:ha det |ma |vara |vore |bli |klara sig |blir |far det )?battre (?:utan mig|om jag (?:inte fanns|dog|var borta|var dod|forsvann))(?!.{0,30}(?:mote|punkt|grupp|forkyld|uppdrag))
  (?:vore|var|ar) battre om jag (?:inte fanns|dog|var dod|inte levde|forsvann|var borta)
  ingen (?:skulle )?sakna mig(?! (?:i gruppen|pa mote|i motet|pa motet|om jag sluta))
  (?:ser|finns|hittar|har)${gap} ing(?:en|et)${gap} (?:utvag|vag ut|annan utvag|hopp kvar|mening med livet|mening med att leva|anledning att leva|skal att leva|framtid(?! for))\\b
  (?:ingen mening|meningslost|inte vart|ingen ide) (?:med livet|med att leva|att leva|att jag finns|att jag lever|med att finnas)
  (?:lamnar?|hoppar? av|ga ur|gar ur|avslutar?)(?: (?:det har|allt|gruppen|uppdraget|och|den har))* (?:livet|varlden)(?= |$)(?! (?:som|i|pa|med|utanfor)\\b)
  livet${gap} (?:ar|har|kanns)${gap} (?:meningslost|inte vart|ingen mening|over|slut|outhardligt|nattsvart)
  (?:hatar|avskyr) (?:mitt liv|livet|att leva|mig sjalv)
  (?:trott|less|fardig|klar|slut) (?:pa|med) (?:livet|att leva|allt och vill)
  (?:tappat|forlorat|saknar)${gap} (?:livslust|livslusten|livsviljan|lusten att leva|viljan att leva|hoppet)
  (?:gett|ger|ge) upp (?:livet|allt hopp|hoppet|helt)
  (?:gora|gor) (?:slut pa|ett slut pa) (?:allt|allting|alltihop|mitt liv|livet|lidandet|det hela|mig)\\b
  (?:vill|ska|tanker|onskar|bara|bestamt|dags|planerar|far|kommer)${gap} (?:avsluta|anda) (?:allt|allting|alltihop|livet|mitt liv)\\b(?! med )
  (?:livet|allt|allting)${gap} (?:vill|ska|vill att det ska|bara ska|maste) (?:ta|fa ta) slut
  (?:vill|onskar|vill bara)${gap} (?:att )?(?:det|allt|allting|livet)${gap} (?:ska|skulle|ska bara|bara)? ?(?:ta|tar|vara|bli|blir)${gap} slut(?!.{0,20}mote)(?! (?:i tid|senast|klockan|kl|fore|tidigare|efter|vid)\\b)
  (?:vill|onskar|vill bara)${gap} forsvinna(?: (?:for alltid|for gott|helt|fran allt|fran jorden|fran varlden|bort)|$)
  (?:tog|tagit|tar|svalt|svalde|atit|at|stoppat i sig|stoppade i mig|tryckt i mig|fatt i sig)${gap} (?:for manga|en massa|alla|massor av|massa|hela burken|hela kartan|burken med|en hel karta|en hel burk|flera kartor)${gap} ?(?:tabletter|tabletterna|piller|pillren|somntabletter|alvedon|mediciner|medicinen|medicin|burken|kartan)
  (?:tagit|tog|ta) (?:en )?overdos
  (?:sjalvmordstankar|suicidtankar|suicidal|sjalvmordsplaner|dodslangtan|tankar pa sjalvmord|tankar pa att do)(?!.{0,60}(?:vard|grupp|bland|hos|patienter|riktlinj|fraga om|prevention|ar sedan))
  (?:sjalvmord|sjavmord|suicid)${gap} (?:ar|kanns|verkar)${gap} (?:enda|basta|utvag|losning)
  (?:avskedsbrev|farval till alla|mitt farval|sista gangen ni hor(?!.{0,20} (?:innan|fore|semest\\S*|jul\\S*|somma\\S*))|kommer aldrig se mig|kommer inte se mig mer|kommer inte att se mig mer)
  (?:hoppa|kasta mig|stalla mig|lagga mig)${gap} (?:framfor|fran bron|fran balkongen|ut genom fonstret|pa sparet|under ett tag|framfor taget|ner fran)
  (?:kora|korde) (?:av vagen|rakt in i|ihjal mig)
  (?:panik|panikangest|panikattack|angest|angesten)${gap}${gap} (?:kan inte andas|far ingen luft|inte andas|vill do|inte ut|tar over|ater upp|dor|vart jag ska ta vagen|svimmar)
  (?:kan|far) (?:inte|knappt) (?:andas|ingen luft|luft)(?: (?:langre|nu|hjalp|och|jag|ordentligt)|$)
  vet inte (?:vart|var) jag ska ta vagen
  (?:vet inte|hur)${gap} (?:jag )?(?:ska |kan )?(?:overleva|klara|orka|ta mig igenom)(?: mig igenom)? (?:natten|dagen|kvallen|livet|en dag till)
  radd${gap} (?:att|for att) ${anyone}${gap} (?:gor|gora|tar|ta|skadar|skada|ska gora|ska ta)${gap} (?:sig illa|mig illa|sig nagot|mig nagot|mig sjalv nagot|livet av|sitt liv|mitt liv|sig sjalv|mig sjalv|sig$|skada sig)
  radd for vad jag (?:kan|skulle kunna|ska) gora (?:mot )?mig
  (?:slar|misshandlar|hotar|stryper|valdtar|valdtog|slog)(?: att)? (?:mig|mej|doda mig|ihjal mig|att doda mig)(?= |$)(?! (?:inte som|att|som))
  (?:hotar|hotat|hotade|ska|tanker|vill|forsoker|forsokte)${gap} (?:sla ihjal|morda|doda|knivhugga|skjuta|sla) (?:mig|oss|barnen|mina barn|min familj)(?: och| om| ihjal| ikvall| i kvall| igen| nar|$)
  (?:radd for mitt liv|blir misshandlad|i livsfara|vill nagon doda mig)
  ${near}${gap} (?:vill|sager|pratar|hotar|tanker|forsok(?:te|er)|har forsokt|skriver)${gap} (?:do|inte leva(?! (?:med|pa|i|som|utan)\\b)|dor|ta livet|ta sitt liv|sjalvmord|att do)
  ligger (?:alla|andra|er|familjen|min familj|dem|dom|folk) till last
  (?:ar|kanner mig som) (?:bara )?(?:en|till) (?:borda|last|belastning|besvar) for (?:alla|min familj|familjen|andra|min man|min fru|mina barn|dem|dom|mina nara|samhallet)
  (?:vardelos|vardelost)${gap} (?:borde|vill|ska|fortjanar)${gap} (?:forsvinna|do|inte finnas|inte leva)
  fortjanar inte att leva
  (?:inte|ingen|inget)${gap} leva for$
  (?:varfor|vad) ska (?:jag|man)${gap} (?:leva|leva for|fortsatta leva|finnas)(?= |$)(?! med)
  (?:jag|allt|livet|det)${gap} (?:ar|kanns|blir|har)${gap} (?:nattsvart|hopplost|becksvart|outhardligt|kolsvart)(?: och| nu| for mig|$)(?!.{0,20}(?:mote|grupp|formul))
  (?:morkret|angesten|sorgen|tomheten)${gap} (?:tagit over|tar over|ater upp|slukar|vinner)
  (?:haller pa att|kommer att|kommer) (?:ga under|bryta ihop|braka ihop|ge upp helt)
  (?:bryter|brot|brakar) ihop (?:helt|nu|totalt|fullstandigt)
  tank(?:er|t|a)${gap} pa (?:doden|att do|att hoppa|att forsvinna|att inte finnas)
  (?:lika bra|battre|bast) att jag (?:dor|forsvinner|inte finns|slutar leva)
  (?:har|hittat|kopt)${gap} (?:ett rep|en snara)(?: har| hemma| och| redo|$)
  radd${gap} (?:att|for att) vara (?:ensam|sjalv) (?:i natt|ikvall|i kvall|nu|hemma)
  (?:akut hjalp|hjalp akut|mar fruktansvart|mar sa daligt att|mar sa fruktansvart)
  (?:nu|da) far det vara nog${gap}${gap} (?:avsluta|slut|leva|orkar)
  (?:pa|till|vid) min (?:egen )?begravning
  (?:jag|vi) (?:ar|befinner (?:mig|oss)) i (?:fara|livsfara)(?! att missa)(?= |$)
  jag (?:har )?(?:gett|ger) upp$
  (?:samlat|samlar|sparat|sparar|gomt|kopt|hamtat|lagt undan|raknat|radat upp)${gap}${gap} (?:tabletter|tabletterna|somntabletter|somntabletterna|piller|pillren|medicin|mediciner|alvedon|morfin)
  (?:orkar|klarar|pallar|ids|makta|star|kan)${gap} inte (?:ut )?(?:en|nagon|nan) (?:dag|natt|timme|minut|vecka) till
  (?:orkar|klarar|pallar|vill|kan) inte (?:kampa|halla ut|fortsatta kampa|harda ut|halla ihop)(?: (?:mer|langre|mera|nu)|$)
  (?:har )?(?:ingen|inga|inte nagon|inte nagra) (?:kraft(?:er)?|ork|energi|styrka) (?:kvar )?(?:att (?:leva|fortsatta|kampa|ga vidare)|kvar for livet)
  tank(?:arna|ar|en)${gap} (?:pa|om) att (?:gora slut|ta livet|do|hoppa|skada|skara|inte finnas|avsluta|slippa|forsvinna|ta mitt|ta alla)
  (?:aldrig|inte) (?:hade |var |blev )?(?:fotts|fodd|blivit fodd|kommit till varlden|existerat)
  (?:slippa|slipper) (?:leva|finnas|existera|smartan|plagan|lidandet|den har varlden|alltihop|allting|allt)(?! (?:papper|fler|det har med|tjat))
  (?:inte|aldrig) (?:vara|finnas) (?:kvar|till|har) (?:langre|mer)$
  (?:hej ?da|adjo|farval|tack) for alltid
  (?:ta hand om|var snalla mot) (?:mina barn|min familj|barnen|min hund|min katt|min man|min fru) nar jag (?:ar borta|inte finns|ar dod)
  skrivit (?:ett )?(?:sista )?brev till (?:barnen|familjen|min familj|mina barn|er alla)${gap}(?: (?:farval|forlat|hejda|avsked))?
  (?:sista|enda) (?:utvagen|losningen|vagen ut)(?! for (?:gruppen|regionen|motet))
  (?:langtar|vantar)${gap} (?:tills|till) (?:det|allt|livet)${gap} (?:ar|tar) (?:over|slut)(?: nu|$)
  ingen roll (?:om|ifall) jag (?:lever|dor|finns|ar dod|overlever)
  om det (?:\\S+ )?(?:ar|kanns) vart att (?:leva|kampa|fortsatta(?: leva| kampa)?)$
  (?:gar|haller pa att ga) under(?: av \\S+| nu| snart| helt|$)
  (?:skont|skonast|bast|lattast|lugnast|battre)${gap} (?:forsvinna|do|vara dod|fa do)(?! (?:pa|till|ivag|fran|bort fran|ut)\\b)(?= |$)
  (?:med|har|knutit) (?:ett rep|en snara|repet|snaran)(?: om halsen| runt halsen|$)
  (?:kniven|repet|snaran|gevaret|pistolen|pillren|tabletterna) (?:ligger|star|hanger|ar) (?:framme|redo|bredvid|klar\\S*|pa bordet|i handen)
  (?:tagit|tog|svalt|svalde|stoppat i mig|fatt i mig|druckit)${gap} for (?:mycket|manga)${gap} (?:\\S*medicin\\S*|\\S*tablett\\S*|piller|pillren|somnmedel|insulin|morfin|alvedon)
  jag kommer (?:snart |nog )?inte (?:att )?(?:finnas|leva|vara i livet)(?! (?:pa|i|med|dar|tillganglig|hemma)\\b)
  (?:ga|gar|gick|hoppa|simma)${gap} (?:isen|sjon|vattnet|skogen|havet|alven)${gap} (?:inte|aldrig) komma
  (?:bast|basta|skont|battre|onskar)${gap}${gap} jag aldrig (?:vaknade|vaknar|hade vaknat|fanns|hade funnits)
  (?:ska|tanker|tankte|vill|kunde)${gap}${gap} kora in i (?:nagot|nagonting|ett trad|bergvaggen|en bergvagg|en lastbil|motande)
  (?:jag|vi|barnen|hon|han|hen|mamma|${near}) (?:blir|blev|har blivit) (?:slagen|slagna|misshandlad|hotad till livet)(?: hemma| igen| av \\S+ \\S+|$)
  livradd${gap} (?:han|hon|honom|henne|min man|min sambo|kommer hem)(?= |$)
  (?:klarar|orkar|star) inte (?:ut )?(?:av |med )?(?:hela )?(?:det har |mitt )?livet(?= |$)(?! (?:med|som)\\b)
  slipper mig (?:snart|for alltid|for gott)(?: nu|$)
  inte${gap}${gap} overlev(?:a|er)${gap} (?:natten|dagen|helgen|veckan|kvallen|julen|morgondagen|till i ?morgon)
  (?:ta|tar|tog|tagit) (?:mina|sina) dagar
  (?:ta|tar|tog|tagit) (?:mig|sig) av daga
  (?:tappat|forlorat|slocknat)${gap} (?:livsgnista\\S*|gnistan att leva)
  grater (?:hela tiden|jamt|bara|varje dag|dygnet runt|mig till somns)${gap} (?:vill|orkar) inte
  (?<!(?:om|nar|innan|efter att) (?:jag |man )?)(?:far|fatt|haller pa att fa)${gap} (?:stroke|hjartinfarkt|hjartattack|infarkt)(?: just)? (?:nu|tror jag)
  (?:ena sidan|halva ansiktet|vanster arm|vanstra armen) (?:domnar|hanger|ar forlamad)
  (?:vill|helst|bara|slippa)${gap} sluta andas
  (?:funderar|tanker|tankt|overvager|star)${gap} (?:pa att|och)${gap} hoppa(?: ner| ned| nu| snart)?$
  (?:tar|tog|tagit|ska ta)${gap} (?:tabletterna|pillren|medicinen|medicinerna|somntabletterna)${gap} (?:allihop|alla|alltihop|pa en gang)
  bestamt mig${gap} (?:i natt|ikvall|i kvall)$
  (?:hade|har|ager|hamtat|laddat)${gap} (?:ett gevar|en pistol|gevaret|pistolen|en kniv|kniven)${gap}(?: (?:mot|hemma och|redo|framfor))
  (?:kor|korde|kora) (?:ihjal|in i en bergvagg|av bron)
  (?:vill|ville|onskar)${gap} (?:sova|somna) (?:for alltid|for evigt|och aldrig)
  (?:ont i brostet|brostsmart\\S*)${gap}${gap} (?:andas|luft)
  (?:ring|skicka|behover)${gap} (?:ambulans|polisen nu|en ambulans)
  (?:livet|allt|allting|tillvaron) (?:kanns|ar|har blivit)${gap} (?:meningslos|meningslost|outhardlig|outhardligt|vardelost)(?!.{0,20}(?:mote|grupp|formul|teams))
  (?:ingen|inget|inte nagon|inte nagot)${gap} mening(?:en)? (?:langre|med nagot|med nagonting|med allt|kvar|i livet|att fortsatta)(?: langre| mer| kvar)?$
  (?:nobody|no one) (?:cares|would care) (?:if|whether) i (?:live|die|am alive|was gone)
  (?:saved|saving|collected|hidden|counted|bought|stockpil\\S*)${gap}${gap} (?:pills|tablets|meds|medication|sleeping pills)
  (?:cant|cannot|dont think i can|not able to) (?:make it|get|face|do|survive|go|take|live|cope)${gap} (?:another|one more|through (?:the|another)) (?:day|night|week|hour)
  (?:tired|sick) of (?:being alive|existing|fighting to live|this life)
  (?:thoughts|thinking|think)${gap} (?:of|about) (?:ending|suicide|dying|killing|jumping|hurting|not being here|death all)
  (?:going|want|ready|planning|about) to jump(?! (?:to|on|in with|ahead))
  (?:sleep|asleep) (?:forever|and never|and not wake)
  (?:take care of|look after) (?:my kids|my children|my dog|my family) (?:when|after) i(?:m| am)? gone
  (?:inte|kan inte|inte kan) fortsatta(?: sa har| langre|$)(?!.{0,25}(?:mote|grupp|uppdrag|diskut|ordforande))
  (?:bara )?i vagen for (?:alla|andra|er|min familj|familjen)$
  inte (?:langre )?(?:vill )?(?:vara|finnas|stanna|bli|leva) (?:med |kvar )?(?:langre )?(?:har )?(?:i livet|i varlden|i den har varlden|pa jorden)
  (?:this is|saying|its|time to say) (?:my )?goodbye(?: to everyone| everyone| all|$)(?! for)
  (?:want|just want|need)${gap} (?:it|everything|all|it all)${gap} to (?:end|stop|be over)(?! (?:earlier|sooner|on time|the))
  (?:everything|it all|life|all|my life) (?:is|feels|seems) (?:so )?(?:hopeless|pointless|meaningless|dark|black|unbearable)
  (?:going to|will|wants to|trying to|tries to) (?:kill|murder) me\\b
  i(?:m| am| feel)? (?:am )?in (?:danger|serious danger)
  (?:want|wanna|wanting|going|gonna|need|ready|like|wish|hoping)${gap} (?:to )?(?:too )?(?:die|be dead|kill myself|end my life|hang myself|hurt myself|end it all|end it|end everything|never wake up|disappear forever|not wake up|not exist|harm myself|stop existing)\\b(?! (?:the meeting|laughing|of laughter|of boredom|to know))
  (?:dont|do not|cant|cannot|never) (?:even )?(?:want to |wanna |wish to )?(?:live|be alive|exist|be here|wake up|go on living)(?= (?:any ?more|any longer|like this|at all|tomorrow|with myself)|$)
  (?:dont|do not) (?:want to|wanna) (?:live|be alive|exist)\\b(?! (?:in|with the|near))
  (?:cant|cannot|can not) (?:go on|take (?:it|this) (?:any ?more|any longer)|cope (?:any ?more|any longer)|do this any ?more|bear it|bear this|carry on|keep going|keep living)\\b(?! (?:to the|tuesday|with the meeting))
  (?:wish|wished) i (?:was|were|had been|could be|had never been) (?:dead|born|gone|never born)
  (?:would be|will be|are|is|be)${gap} (?:better off|happier) (?:without me|if i (?:was|were|died|wasnt))
  (?:nobody|no one|noone) (?:would|will|ll) (?:miss me|care if i|notice if i|cry)${gap}
  (?:kill|killing|killed|harm|harming|harmed|hurt|hurting|cut|cutting) (?:myself|himself|herself|themselves)
  (?:end|ending|ended|take|taking|took|taken) (?:my own life|my life|his own life|her own life|it all)\\b(?! out)
  (?:no (?:reason|point|sense)|not worth|nothing) (?:to live|in living|living|to live for|left to live for|in being alive|in life|in going on)
  (?:life|living) (?:is|isnt|is not|has|feels)${gap} (?:worth living|worth it|meaningless|pointless|no meaning|unbearable|not worth)
  (?:no way out|no hope left|lost all hope|given up on life|given up on everything|tired of living|tired of life|hate my life|hate being alive|ready to die|rather be dead|better off dead)
  (?:took|taken|swallowed)${gap} (?:too many|all my|all the|a lot of|a bunch of|a whole)${gap} ?(?:pills|tablets|meds|medicine|sleeping pills|medication)
  (?:overdosed|an overdose|suicidal)(?! (?:risk|prevention|patients|people|group))(?= |$)
  (?:goodbye|suicide|farewell) (?:note|letter|text|message)
  i${gap} (?:want|need|wish) (?:the|this|my|all the|all this) (?:pain|hurt|suffering|misery|agony) to (?:end|stop|go away|be over)
  (?:have|ive|got|holding)${gap} (?:pills|tablets|knife|razor|rope|gun)${gap} (?:here|ready|lined up|in front of me|in my hand|next to me|beside me)(?= |$)(?! (?:for|to) the)
  (?:tabletterna|tabletter|pillren|kniven|repet)${gap} framfor (?:mig|mej)
  (?:dont|do not|cant|cannot) see (?:a|any|my) future(?! (?:for|in) )
  (?:wish|wishing|hope|hoping|pray)${gap} (?:i )?(?:wouldnt|would not|didnt|dont|do not|never|wont)${gap} wake up
  (?:locked (?:himself|herself|themselves|myself) in|last in (?:sig|mig))${gap} (?:knife|gun|razor|pills|rope|kniv|rakblad|tabletter|rep)
  nothing left for me(?= |$)(?! (?:to|on|in) )
  (?:better|easier|best)${gap}${gap} if i (?:just |simply )?(?:disappeared|died|wasnt (?:here|around)|werent (?:here|around)|was (?:gone|dead))
  world (?:is|would be|will be)${gap} better (?:off )?without me
  (?:im|i am)${gap} done with (?:life|living|being alive)
  (?:life|my life) has (?:lost (?:all |its |any )?meaning|no meaning)
  (?:leave|leaving|quit|quitting)(?: (?:the|group|assignment|and|everything))* (?:this|my) (?:life|world)\\b(?! of)
  want out of (?:this |my )?life
  voices (?:tell|telling|told|say|want) me to (?:jump|die|kill|hurt|harm|do it)
  (?:written|wrote)${gap} (?:to )?(?:my|the) (?:children|kids|family|wife|husband)${gap} (?:farewell|goodbye|forgive)
  (?:drive|driving|crash|crashing|steer)${gap} (?:into a (?:wall|tree|truck|lorry)|off (?:a|the) (?:bridge|cliff))
  (?:cut|slit) (?:my|her|his|their) (?:arms?|wrists?|legs?|throat)
  (?:he|she|husband|wife|partner|boyfriend|girlfriend|father|mother|son) (?:hit|kicked|choked|punched) me
  (?:cant|cannot) breathe${gap} chest
  do something (?:stupid|terrible|bad|drastic) to myself
  (?:cant|cannot|dont|do not) see (?:any|a|the) (?:reason|point|way) (?:to|in|of) (?:carry|carrying|go|going|keep|keeping) (?:on|going)(?! (?:with|about|in) )
  (?:panic|anxiety)${gap}${gap} (?:cant breathe|cannot breathe|cant stop|dying)
  (?:cant|cannot) breathe(?: (?:help|and|please|now)|$)
  (?:end of my rope|end of the road for me|burden (?:to|on) (?:everyone|my family|everybody|them|others))
  (?:hits|beats|strangles|raped|beat) me\\b(?! (?:why|how|that))
  (?:afraid|scared) (?:for my life|of what i might do|i (?:might|will) (?:hurt|kill|do something))
  (?:afraid|scared|worried)${gap} ${they}${gap} (?:kill|hurt|harm|do something to|end|take) (?:himself|herself|themselves|his life|her life|their life)
  ${near}${gap} (?:wants|says|talks|tried|is going|threatens)${gap} (?:to die|kill|die|suicide|end (?:his|her|it)|suicidal|dying)
`);

/** What takes nobody's life but in a figure of speech. */
const things =
  '(?:mot\\S*|mall\\S*|mejl\\S*|formular\\S*|papper\\S*|dagordning\\S*|forkortning\\S*|blankett\\S*|byrakrati\\S*|dokument\\S*|underlag\\S*|protokoll\\S*|bilag\\S*|teknik\\S*|excel\\S*|teams|agendan|pendling\\S*)';

/** Said by whoever it is about, here and now, in words that mean nothing else. */
const plainly = linesOf(`
  (?:jag|ja|i|och|bara|ville|vill|langre|men|^) ?(?:vill|onskar|langtar efter att|hoppas)(?: \\S+){0,2}? (?:do|fa do|vara dod)\\b
  (?:jag|ja|och) (?:vill|orkar|kan|pallar) (?:inte|ite|itne) (?:langre )?(?:leva|finnas)(?! (?:med|pa|i|som|upp|utan|kvar)\\b)
  (?<!${things}(?: (?:haller|holl|kommer)(?: pa)? att)? )(?:ta|tar|avsluta) (?:livet av (?:mig|mej)|mitt liv)
  (?:beg[ao]|ta) sjalvmord
  (?:doda|hanga|skjuta) (?:mig|mej)\\b(?! (?:sjalv )?i foten)
  i (?:just )?(?:want|wanna) (?:to )?die
  (?:kill myself|end my life)
`);

/** Strong words: in a short message they are taken for need, unless it is a figure of speech or about others. */
const strong = linesOf(
  `
  (?:att|vill|ska|kunde|fa|fick|gick|bara|ville|lust att|hellre|lika garna|for att) (?:bara |garna )?(?:do|dog|doo)
  (?:jag|ja) (?:skulle |kunde |borde |ar |vore |hellre |lika garna ){0,4}(?:vara |varit |vore )?dod
  (?:inte|ingen|inget|aldrig|slippa|orka|orkar|lust|anledning|mening|poang|ide|varfor|skal)${gap}${gap} (?:att )?(?:leva|leva kvar|stiga upp eller leva|existera)(?! (?:med|pa|som|upp|i)\\b)
  (?:gora|gor|ta|tar|satta|satter|far|blir)${gap} slut pa (?:allt|det|det hela|det har|elandet|lidandet|plagan|mig|livet|alltihop|smartan)(?= |$)(?! (?:motet|punkten|diskussionen|papperen))
  (?:avskedsmeddelande\\S*|avskedsbrev\\S*|avskedshalsning\\S*)
  (?:battre|lattare|lugnare|gladare|skonare)${gap} (?:nar|om|utan)${gap} (?:jag ar borta|jag forsvinner|jag inte finns|jag inte ar har mer|att jag fanns)
  (?:hur manga|hur mycket)${gap}${gap} (?:for att do|att do av|for att somna in|man dor|jag dor)
  (?:smartan|lidandet|plagan|angesten|det|allt)${gap} (?:ska|skall|skulle|maste|far) (?:sluta|upphora|forsvinna|ta slut) (?:for alltid|nu|en gang for alla)
  (?:tankt ut|planerat|bestamt|vet|listat ut) hur jag ska (?:gora det|ga tillvaga|do|ta)${gap}${gap}(?: (?:ingen|snart|ikvall|sen|natt))
  (?:ingen|nobody|no one)${gap} (?:kommer|hinner|ska|will|would) (?:att )?(?:marka|stoppa|hindra|sakna|grata|notice|stop|miss)(?: (?:mig|me|nagot|nar|om|det|if))?$
  (?:point|reason|sense|purpose)${gap} (?:of|to|in|for)${gap} (?:being alive|live|living|stay alive|be alive|go on living|keep living|existing)
  (?:being alive|staying alive)
  (?:dead|die|dying|kill(?:ing)? myself|suicide|suicidal)
  (?:skada|skadar|skar|skara|slar|branner) mig sjalv
  (?:tanker|ska|vill|kommer|borde) (?:snart |nu |bara )?hoppa(?: nu| snart| ikvall)?$
  (?:sitter|star|ar) (?:har )?(?:pa|vid|uppe pa) (?:taket|bron|racket|balkongrack\\S*|spar\\S*|kanten)(?! och vantar)
  (?:druckit|alkohol|sprit|vin)${gap} och (?:\\S+ )?(?:tagit|tog|svalt)${gap} (?:tabletter|piller|medicin)
  ont att leva
  (?:vil|viill|vll) (?:bara )?(?:do|doo)
  (?:jag|ja|min \\S+|mitt \\S+|i|my \\S+)(?: \\S+){0,5}? (?:sjalvmord|sjalvmordet|sjalvmordstank\\S*|sjalvskad\\S*|suicid)
  (?:fa|far|lata) (?:mig )?(?:somna in|forsvinna for)
  (?:radd|livradd|skrackslagen) for (?:min |mitt )?(?:man|make|maken|fru|hustru|sambo|sambon|partner|pojkvan|flickvan|ex|exman|exmake|exfru|styvfar)(?: (?:nar|som|och|igen|nu|hemma|ikvall)|$)
  (?:afraid|scared|terrified) of my (?:husband|wife|partner|boyfriend|girlfriend|ex|stepfather)(?: (?:when|who|and|again|now|tonight)|$)
  ${near} (?:ar|blir|is|gets) (?:\\S+ )?(?:valdsam|hotfull|violent|abusive)
  ser (?:syner|saker som inte (?:finns|ar dar))
  (?:see|seeing|hear|hearing) (?:things|voices) that (?:are not|arent|aint) (?:there|real)
  slipp(?:a|er) vakna(?: (?:imorgon|i morgon|mer|mera|igen|nagonsin)|$)
`,
  '(?= |$)',
);

/** Long ago, or of many: then even plain words are told, not said. */
const past =
  /(?:(?:for|four|five|ten|fem|tio|tva|tre|nagra|manga|flera|many|some|\\d+) (?:ar sedan|ar sen|years ago)|(?:19|20)\d\d|pa \d+ talet|nar jag var (?:sjuk|inlagd|ung|tonaring|liten)|when i was (?:ill|young|a teenager|in hospital)|i was ill|da fick vi|ville jag (?:inte|do)|hade jag|(?<!(?:mitt|vart|mina|min|var|my) )(?:patienter|personer|manniskor|manga|ungdomar|aldre|barn|unga|people|patients|de|dom|nagon) (?:\S+ ){0,2}?(?:som|sager|who|vill|ville|that) |jag ville (?:inte|do) )/u;

/** Told as a matter of the group's, or of others. */
const aboutOthers =
  /(?:patienter|manga (?:aldre|unga|anhoriga|barn|personer|manniskor|kanner|som)|aldre sager|ungdomar|\bunga\b|personer som|en person som|de som|dom som|den som|barn som|anhoriga (?:som|till)|manniskor som|people who|patients who|varden|riktlinj|vardprogram|prevention|forebygg|handlingsplan|efterlevande|statistik|hur manga tar|antalet|nollvision|vart (?:amne|tema)|(?:our|this years|the) (?:subject|theme|topic|group|focus)|\bamong (?:the |young|old|men|women|boys|girls|people|patients|teen|child|farm|vet|doctor|nurse)|var grupp|gruppen (?:handlar|heter|arbetar)|var forening|min forening|lag suicid|tog sitt liv|took (?:his|her) life|lost my|forlorade min|egen erfarenhet|viktigaste|nagon fragar|(?:borde|maste|bor|should|must) (?:alltid |always )?(?:fraga|ask)\b|fragar om|kallas|ordet |boendet|utskrivna|foretrader|dodsorsak|dodsfall|dodshjalp|palliativ|vad (?:ar|betyder|menas)|what (?:is|does)|vilket nummer|vem ringer man|fraga for gruppen|ta upp)/u;

/** Of figures of speech, and of things; a phone that nobody answers is no thing. */
const figure = new RegExp(
  `\\b${things} (?:(?:haller|holl|kommer) (?:pa )?att )?(?:snart )?ta[rg]? (?:snart |verkligen )?livet av|${
    /skjut\w* (?:mig|mej)(?: sjalv)? i foten|shoot(?:ing)? myself in the foot|med hapnad|(?:skratt|\bsa (?!daligt|ont|illa|deppig|angest|ledsen|ensam|radd|trott)\w+ (?:att |sa )?(?:jag|man|vi|en) (?:holl|haller) pa att do\b|av nyfikenhet|tristess|av leda|av skam|av varme|laugh|to know|of boredom|of shame|rena sjalvmord|kopp kaffe|for a coffee|\bdying (?:to (?!die)|for )|(?:den|denna|vissa) (?:har )?(?:punkt|ide|fraga)\w*|punkten|forslaget|mina skor|bilag|batteri|battery|dator|(?<!(?:svar\w*|answer\w*|pick\w* up) (?:inte )?(?:i |pa |the |his |her |their |sin |nar jag ringer )*)(?:telefon|mobil|phone)|skarm|laptop|computer|lampa|agenda|deadline|formular|papper|dead (?:line|end|link)|anteckning|presentation)/u
      .source
  }`,
  'u',
);

/** No word, and left as it is when it is folded. */
const between = ' 0x0 ';
/** Each folded, all at once: that takes half the time of one by one, and every start waits for it. */
const foldedEach = (sentences: readonly string[]): readonly string[] => folded(sentences.join(between)).split(between);
/** Every known sentence of need, folded. */
export const foldedNeeds: ReadonlySet<string> = new Set(foldedEach(inNeed));
const wordsIn = (sentences: Iterable<string>): ReadonlySet<string> =>
  new Set(Array.from(sentences, (sentence) => sentence.split(' ')).flat());
const lexicon = wordsIn(foldedNeeds);
const others = wordsIn(foldedEach(notInNeed));
const minMended = 4;
const byBeginning = new Map<string, string[]>();
for (const word of lexicon)
  if (word.length >= minMended)
    byBeginning.set(`${word.charAt(0)}${word.length}`, [...(byBeginning.get(`${word.charAt(0)}${word.length}`) ?? []), word]);

/** A slip of the finger in a word that is said in need; in the short ones, only two letters that have changed places or one too many. */
function mended(word: string): string {
  if (word.length < minMended || lexicon.has(word) || others.has(word)) return word;
  for (const length of [word.length, word.length + 1, word.length - 1])
    for (const known of byBeginning.get(`${word.charAt(0)}${length}`) ?? []) {
      const isShort = known.length <= minMended + 1;
      const swapped = isShort && known.length === word.length && [...known].sort().join('') !== [...word].sort().join('');
      if (!swapped && editDistance(word, known, 1) === 1) return known;
    }
  return word;
}

/** Written as it is spoken. What is a word of its own as well (`va`, `me`) is heard both ways. */
const spoken: Readonly<Record<string, string>> = {
  ja: 'jag',
  mej: 'mig',
  dej: 'dig',
  sej: 'sig',
  va: 'vara',
  me: 'med',
  ma: 'med',
  nat: 'nagot',
  nanting: 'nagot',
  nan: 'nagon',
  itne: 'inte',
  ente: 'inte',
  jg: 'jag',
  lva: 'leva',
  alltihopa: 'alltihop',
  allting: 'allt',
  mera: 'mer',
  langer: 'langre',
  tatt: 'tagit',
  mycke: 'mycket',
};
const asWritten = (word: string): string =>
  (Object.hasOwn(spoken, word) ? spoken[word] : undefined) ?? word.replace(/^(?:sj|sch|sh|sk|s)[aeo]l?[vf]s? ?m[oå]r[dt]/u, 'sjalvmord');

/** As it was written, with the slips of the finger mended, and as one writes what is spoken like that. */
const spellings = (said: string): readonly string[] => {
  const words = said.split(' ');
  const right = words.map(mended);
  const written = words.map((word, at) => {
    const meant = asWritten(word);
    return meant === word ? (right[at] ?? word) : meant;
  });
  return [...new Set([words, right, written].map((each) => each.join(' ')))];
};

const maxWordsOfCry = 30;

/** "jag vill lämna uppdraget", "hoppa av", "quit the group". */
const leaving =
  /\b(?:hoppar? av|(?:sluta|slutar|lamna|lamnar|avsluta|avslutar|avsaga|avsager|avga|avgar|ga ur|gar ur|quit|leave|leaving|resign|step down)(?: \S+){0,4}? (?:gruppen|uppdrag\w*|lpo\w*|lag|rag|nag|npo\w*|representant\w*|foretradare\w*|ledamot|ordforande\w*|group|assignment|representative|chair|member))\b/u;

/** What they cannot bear any longer is then the assignment, and not life. */
const tired =
  / ?\b(?:(?:orkar|orka|pallar|klarar|kan|star) (?:bara |verkligen )?(?:inte|int|ej)(?: ut)? (?:mer|mera|langre|fortsatta|(?:med )?det (?:har )?(?:mer|langre))|(?:cant|cannot|can not) (?:go on|carry on|keep going|(?:take|do) (?:it|this) any ?(?:more|longer)))\b/u;
/** Unless they say that it is more than the assignment: "jag lämnar uppdraget och allt annat". */
const more = /\b(?:liv|livet|varlden|allt|alltihop|ingenting|life|world|everything|nothing|end it|it all)\b/u;
const tiredOfLife = (said: string): string => (leaving.test(said) && !more.test(said) ? said.replace(tired, '') : said);
/** Whoever leaves the group does not tell of what it is about. */
const isAboutOthers = (said: string): boolean => aboutOthers.test(said.replace(leaving, ''));

/** Whether a sentence, folded, says that somebody is in need: so that nothing else can be meant, or in words of need. */
export function saysNeed(said: string): 'plainly' | 'yes' | 'no' {
  for (const spelling of spellings(tiredOfLife(said))) {
    if (past.test(spelling)) continue;
    if (plainly.test(spelling) && !/skratt|laugh/u.test(spelling)) return 'plainly';
    if (figure.test(spelling) || isAboutOthers(spelling)) continue;
    if (always.test(spelling)) return 'yes';
    if (strong.test(spelling) && spelling.split(' ').length <= maxWordsOfCry) return 'yes';
  }
  return 'no';
}
