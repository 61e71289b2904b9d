const somebody = '[^\\s.,]{1,30}(?: [^\\s.,]{1,30})?';
/** Without one's name, wherever in a message it is said. */
export const withoutName = new RegExp(
  `(?<!\\p{L})(?:${[
    'anonymt?|utan (?:mitt )?namn|inte (?:med |att )?mitt namn|hemligt|(?:göm|dölj|stryk) mitt namn|inte vem jag är',
    'ingen (?:får|ska) veta (?:att det är|vem)|(?:visa|säg|avslöja|berätta) inte (?:att det är jag|vem)',
    `utan att ${somebody} (?:ser|vet|märker|får (?:veta|se|reda))`,
    'anonymous(?:ly)?|without my name|not (?:with|show) my name|(?:hide|leave out) my name|leave me out of it',
    'nobody (?:may|should) know (?:that it is|who)',
    // "the minutes don't say who decides" is no wish.
    "(?<=^|[,.;:–-] ?|(?:and|but|please) )(?:do not|don['’]?t) (?:show|say|tell|reveal) (?:that it is|who)",
    `without ${somebody} (?:seeing|knowing|finding)`,
  ].join('|')})(?!\\p{L})`,
  'iu',
);

/** The same as a choice that stands by itself, before or after what is sent so. A part of a pattern. */
export const namelessly = '(?:utan (?:mitt )?namn|anonymt|without (?:a |my )?name|anonymously)';

/** A few words in between. */
const few = '(?:\\s+[^\\s]{1,30}){0,5}?\\s+';
const others = '(?:de andra|dom andra|andra|alla|någon|någon annan|nån|ingen|gruppen)';
const anybody = '(?:the others|others|everyone|everybody|anyone|anybody|people|the group)';

const asksForPrivacy = [
  `(?:svara|skriv|skicka|säg|berätta|förklara|meddela|visa)${few}(?:privat|i enrum|enskilt|i (?:en )?(?:egen|privat) chatt|i dm|på dm)`,
  '(?:svara|skriv|berätta|säg) (?:privat|i enrum|enskilt|(?:bara|endast) (?:till )?mig)',
  '(?:dm|pm):?a? (?:till )?mig',
  'viska(?: till)? mig|viska till',
  '(?:vågar|törs|vill|orkar) (?:inte|knappt|ej) (?:ens )?fråga',
  `(?:(?:utan|inte) att ${others}|så (?:att )?(?:ingen|inte ${others})) (?:ska )?(?:se|ser|läsa|läser|höra|hör|veta|vet|märker)`,
  '(?:skäms|pinsamt|genant|skämmigt)(?: \\p{L}{1,12}){0,3} (?:fråga|undra|men)',
  'bara (?:till )?mig|bara jag ser|mellan oss|i förtroende',
  `(?:answer|reply|respond|tell|write|message|explain|send|show)${few}(?:privately|in private|in a private chat|(?:only|just) (?:to )?me)`,
  '(?:answer|reply|respond|explain) (?:privately|in private|(?:only|just) (?:to )?me)',
  '(?:dm|pm) me',
  "(?:do not|don['’]t) (?:dare|want) to ask|(?:afraid|embarrassed|ashamed|embarrassing) to ask",
  `(?:do not|don['’]t) want ${anybody} to (?:see|read|know|hear)|without ${anybody} (?:seeing|reading|knowing|hearing)`,
];

/** To be answered by oneself, not where others read. */
export const privately = new RegExp(`(?<!\\p{L})(?:${asksForPrivacy.join('|')})(?!\\p{L})`, 'iu');

/** Beside a message that is answered: what the words in that one mean. */
export const asksAboutThis =
  /^(?:vad (?:betyder|är|menas med|menar de med|står det)|förklara(?: gärna)?|(?:kan du|snälla) förklara|what (?:does|do|is|are)|explain|(?:can you|please) explain)(?: (?:det|detta|den|dem|de|alla|allt|orden|ordet|förkortningen|förkortningarna|här|där|this|that|it|these|those|them|the|all|words?|abbreviations?|mean|here|för något|för nåt|please|tack))*\s*[?.!]*$/iu;

/** A question of what something is. */
export const asksForDefinition = /^(?:vad (?:är|betyder|gör|innebär)|what (?:is|does))(?!\p{L})/iu;

/** Says in so many words that it is a meaning that is asked for, wherever that stood. */
export const asksForMeaning = /(?<!\p{L})(?:betyder|betydde|betydelsen?|står (?:\S{1,30} ){0,4}för|means?|meaning|stands? for)(?!\p{L})/iu;

/** Says that something, a meaning perhaps, is not right. */
export const saysItIsWrong =
  /(?<!\p{L})(?:stämmer inte|stämmer ej|är (?:inte rätt|fel)|fel(?:aktig\p{L}*)? (?:betydelse|förklaring|i ordlistan)|(?:is|are)(?: not|n['’]?t) (?:right|correct|true)|(?:is|are) (?:wrong|incorrect|outdated))(?!\p{L})/iu;

/** A question of who, when, where, or what somebody has done about something: what that is, is known. */
export const asksOtherThanMeaning =
  /^(?:vem|vems|vilka|när|var|vad (?:bestäm\p{L}*|beslut\p{L}*|sa|sade|sas|hände|blev|kom)|who|whose|when|where|what (?:was|were|happened|came))(?!\p{L})/iu;

/** A question of who somebody is, or who is in something: more than a meaning is asked for. */
export const asksWho = /^(?:vilka|vem|who)(?!\p{L})/iu;

/** "fråga 2: …" and "fråga tillbaka …" are about a question that there is. */
export const aboutOneThatIs = /^(?:[1-5](?:\s*[:.)]|\s*$|\s+(?:är|is)\s)|tillbaka(?!\p{L})|back(?!\p{L}))/iu;

/** What a sentence that goes on from another begins with. */
export const goesOn = /^(?:och|men|jo|mm|hm+|aha|jaha|jaså|okej|ok|and|but|so|okay|ah|right)[\s,]+/iu;

/** In a sentence, only what something is about: "kan jag fråga någon" asks nobody. */
export const onlySubject = /^(?:: *| (?=(?:om|about) ))(?<rest>\S[\s\S]*)$/iu;

/** "ändra mötet i LAG Ätstörningar", "results for LPO Cancer": what a group is called, after what is to be done there. */
const inNamedGroup =
  /\s+(?:i|för|till|från|åt|in|for|of|to)\s+(?:(?:mitt|vårt|min|vår|my|our)\s+)?(?:LAG|LPO|RPO|NPO)\s+\p{Lu}[\p{L}-]*(?:\s+(?:och|and)\s+[\p{L}-]+)*(?=[\s.?!]*$)/u;
const minLeft = 2;
/** Longer than any question that names a group. */
const maxNaming = 200;

/** The same without the group that is named last, where anything is left to be understood. */
export function withoutNamedGroup(text: string): string {
  if (text.length > maxNaming) return text;
  const rest = text.replace(inNamedGroup, '');
  return rest.trim().split(/\s+/u).length < minLeft ? text : rest;
}

const oneself = '(?:jag|mig|min|mitt|mina|i|me|my)';
const ownHealth = [
  '(?:sjuk|svårt sjuk|sjukskriven|sjukskrivning|sjukersättning|sjukpenning|sjukdom|diagnos|utmattning|utmattad|utbränd|depression|deprimerad|bipolär|ångest)(?:en|et|ar|er)?',
  '(?:cancer|adhd|autism|schizofreni|psykos|demens|parkinson|epilepsi|missbruk|beroende|nykter|abort|hiv|medicin|tabletter|antidepressiva)(?:en|et|er)?',
  'ont i \\p{L}{2,20}|(?:värk|smärta|smärtor|pain|backache|headache)',
  '(?:sick leave|sickness benefit|illness|disease|diagnosis|diagnosed|burnout|burned out|depressed|bipolar|anxiety|addiction|medication|pills|disability)',
];

const near =
  '(?:man|fru|sambo|son|dotter|barn|bror|syster|mamma|mor|pappa|far|vän|kompis|mormor|morfar|farmor|farfar|barnbarn|kusin|husband|wife|partner|daughter|brother|sister|mum|mother|dad|father|friend|child)';
const died =
  '(?:dog|gick bort|(?:har |är )?(?:gått bort|avled|avlidit|död)|tog (?:sitt liv|livet av sig)|begravdes|died|passed away|is dead|took (?:his|her|their) (?:own )?life)';

/** Tells that somebody near is dead: no button fits that. */
export const tellsOfLoss = new RegExp(
  `(?<!\\p{L})(?:(?:min|mitt|vår|vårt|my|our) (?:\\p{L}{1,20} )?${near}s? (?:\\p{L}{1,20} ){0,2}?${died}|(?:förlorade|miste|sörjer|begravde|lost) (?:min|mitt|vår|vårt|my|our) ${near})(?!\\p{L})`,
  'iu',
);

/** Letters in which it is looked for that somebody tells of themselves, or wants an answer in private. */
export const maxAside = 400;

/** Tells of one's own health, or that of somebody near: whoever does so where others read is answered alone. */
export const tellsOfHealth = new RegExp(
  `(?<!\\p{L})${oneself}(?!\\p{L})[^.?!\\n]{0,60}(?<!\\p{L})(?:${ownHealth.join('|')})(?!\\p{L})`,
  'iu',
);
