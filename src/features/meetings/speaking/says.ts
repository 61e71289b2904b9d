import type { Heard, Listener } from '../../../core/hearing/listener.js';
import type { Language } from '../../../texts/language.js';

interface Way {
  readonly language: Language;
  readonly pattern: RegExp;
  /** Where it is to be raised, as it stands at the end. */
  readonly where: RegExp;
  /** Only with `where`: without it these words mean other things as well. */
  readonly onlyThere?: true;
}

const whereSv =
  /(?:^|\s+)(?:på|vid|under|till|inför) (?:det |den |vårt |nästa |kommande |dagens )*(?:möte|mötet|mötena|sammanträde|sammanträdet|dagordning|dagordningen|agendan)(?= *:|[\s.!?]*$)/iu;
const whereEn = /(?:^|\s+)(?:at|in|for|on|to) (?:the |our |next |coming |this )*(?:meeting|meetings|agenda)(?= *:|[\s.!?]*$)/iu;

const greeting = '(?:(?:hej|hejsan|hallå|hello|hi)\\b[\\s,!.]*)?';
// "ska jag ta upp arvodet i deklarationen" asks whether to.
const asksSv =
  '(?:(?:(?:kan|kunde|skulle|får) (?:jag|man)|(?:kan|kunde|skulle|får|ska) (?:ni|du|vi|någon|gruppen|ordföranden?))(?: kunna| få| vilja| gärna| snälla)*|(?:går|gick) det att(?: få)?|jag (?:vill|skulle vilja|önskar)(?: gärna)?(?: få)?|(?:vi|ni) (?:borde|bör|måste|behöver))';
const thatSv = 'jag (?:vill|skulle vilja|önskar)(?: gärna)? att (?:ni|du|vi|ordföranden?|gruppen)';
const asksEn =
  "(?:(?:(?:can|could|will|would|may) i|(?:can|could|will|would|may|should) (?:you|we|someone|somebody|the chair))(?: please)?|i(?:'d|’d| would) like to|i want to|we (?:should|must|need to)|please)";

/** "lyft inte det här", "lyft ut mitt namn" */
const otherwise = '(?!\\s+(?:inte|aldrig|ej|ut|bort|ur|not|never)(?![\\p{L}]))';

const way = (language: Language, words: string, onlyThere?: true): Way => ({
  language,
  pattern: new RegExp(`^${greeting}${words}(?![\\p{L}\\p{N}])${otherwise}(?<rest>[\\s\\S]*)$`, 'iu'),
  where: language === 'sv' ? whereSv : whereEn,
  ...(onlyThere === undefined ? {} : { onlyThere }),
});

const ways: readonly Way[] = [
  way('sv', '(?:snälla )?(?:lyft|ta upp)'),
  way('sv', '(?:ta med|skriv upp|sätt upp|för upp)', true),
  way('sv', `${asksSv} (?:ta upp|lyfta?|väcka|föra fram)`),
  way('sv', `${asksSv} (?:ta med|prata om|tala om|diskutera|sätta upp|skriva upp|föra upp|upp)`, true),
  way('sv', `${thatSv} (?:tar upp|lyfter)`),
  way('sv', `${thatSv} (?:pratar om|diskuterar|tar med)`, true),
  way(
    'sv',
    `(?:${asksSv} )?(?:säga? till|skicka(?: det| det här| detta)? till|hälsa(?: till)?|skriva? till|meddela|prata med|tala med|kontakta|nå) ordföranden(?: att| om)?`,
  ),
  way('en', `(?:${asksEn} )?(?:raise|bring up)`),
  way('en', `(?:${asksEn} )?(?:tell|write to|talk to|contact) the chair(?: that| about)?`),
  way('en', `(?:${asksEn} )?(?:put|add|discuss|talk about|take up)`, true),
];

/** "en sak", "detta": what it is about is still to come. */
const onlyOpening = /^[\s:,.!?-]*(?:(?:detta|det här|det|följande|en sak|något|en fråga|this|that|the following|something)[\s:,.!?-]*)?$/iu;

/** What stands after a colon is all that is to be raised; else nothing of what was written is left out. */
function itemIn(said: string, rest: string, where: RegExp): string {
  const raised = /^[^:\n]{0,60}?:\s*(?<item>\S[\s\S]*)$/u.exec(rest)?.groups?.['item'];
  if (raised !== undefined) return raised.trim();
  return onlyOpening.test(rest.replace(where, '')) ? '' : said;
}

/** As much as can be raised, with room for the asking. */
const maxLetters = 2000;

/** Hears that somebody wants something raised: "lyft detta: …", "kan ni ta upp … på mötet?" */
export const raiseListener: Listener = (text): Heard | undefined => {
  const said = text.trim();
  if (said.length > maxLetters) return undefined;
  for (const { language, pattern, where, onlyThere } of ways) {
    const rest = pattern.exec(said)?.groups?.['rest'];
    if (rest === undefined || (onlyThere && !where.test(rest))) continue;
    return { verb: 'meeting.raiseForm', input: { item: itemIn(said, rest, where) }, language };
  }
  return undefined;
};
