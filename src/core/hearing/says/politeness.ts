/** "Hej Lotsen, kan du snälla …": what comes before what somebody wants. */
const greeting =
  /^(?:(?:hej(?:san)?|hallå|god (?:morgon|dag|kväll)|hi|hello)(?: lotsen)?[\s,!.]+(?=\S)|sorry[\s,!.]+(?:but )?(?=i(?!\p{L})))/iu;
const before = new RegExp(
  `^(?:${[
    '(?:snälla|please)[\\s,]+(?:du[\\s,]+)?',
    '(?:kan|kunde|skulle|får|vill) (?:du|jag|vi|ni|man)(?: kunna| få| vilja| gärna| snälla)* (?:att du )?',
    'jag (?:vill|skulle vilja|behöver|måste|ska|önskar)(?: gärna| få| bara)* (?:att du )?',
    '(?:can|could|would|will|may) (?:you|i|we)(?: please)? ',
    "i(?: want| need| have| would like|(?:'|’)d like) to ",
  ].join('|')})+`,
  'iu',
);
const after = /(?:,? (?:tack|snälla|please|nu|igen|now|again))+(?=[\s.!?]*$)/iu;

/** Longer than any wish that is put in a sentence. */
const longest = 200;

/** The same without the greeting and other words of politeness. */
export function plainlySaid(text: string): string {
  if (text.length > longest) return text;
  return text.trim().replace(greeting, '').replace(before, '').replace(after, '');
}

/** The same without the greeting only. */
export const ungreeted = (text: string): string => (text.length > longest ? text : text.trim().replace(greeting, ''));

const any = (...ways: readonly string[]): string => `(?:${ways.join('|')})`;
const wonders = any('undrar', 'vill veta', 'funderar på', 'wonder', 'want to know');
const questions = any('vad', 'när', 'var', 'vem', 'vilk\\p{L}+', 'hur', 'får', 'kan', 'what', 'when', 'where', 'who', 'how', 'can', 'may');
const roles = any(
  'ny|nya|new',
  'med|invald|vald|elected',
  'patient|närstående|representant|(?:patient|närstående)?företrädare',
  'a|the|member|representative',
);
const who = any(`(?:jag|vi|i|we) ?(?:är|sitter|blev|har blivit|am|['’]m|are|sit|have been)(?: ${roles})*`, `(?:som|as)(?: ${roles})+`);
const inGroup = '(?:i|till|för|in|to|of|on)(?: (?!undrar|wonder)[\\p{L}\\p{N}-]+){1,7}?';
const leads = any('processledaren?', 'samordnaren?', 'ordförande', 'sekreterare', 'process lead(?:er)?', 'coordinator', 'chair');
/** Few words after a comma are about the role: "jag är ny som ordförande, vad gör jag?" */
const asLead = `(?:jag|i) ?(?:är|am|['’]m)(?: (?:ny|ny som|new|a|the|new as))* ${leads}(?: ${inGroup})?(?! ?[,.:]\\s*(?:[^\\s]+\\s*){1,4}$)`;
const wishes = any('ska', 'vill', 'skulle', 'behöver', 'måste', 'want', 'need', 'would');
const comesNow = any('[,.:]\\s*(?:och |and )?', `(?:och|and) (?=${any('(?:jag|vi|i|we) ', wonders, questions, wishes)})`, `(?=${wonders})`);
/** "jag är ny i LPO barn och unga och undrar …", "som representant i vår LAG undrar jag …", "hej, jag sitter i NPO: …", "jag är ordförande och …". */
const whoIAm = new RegExp(
  `^${any(`${who} ${inGroup}`, asLead)} ?${comesNow}(?:(?:(?:jag|vi|i|we) )?${wonders}(?: jag| vi)?[\\s,:]+)?(?=\\S)`,
  'iu',
);
/** What is asked about the group itself, as "it", means nothing without its name. */
const aboutIt = /(?<!\p{L})(?:det|den|it|that)(?!\p{L})/iu;
const minAsked = 3;
const isEnough = (asked: string): boolean => asked.split(/\s+/u).length >= minAsked;
/** "jag heter Karin och undrar …", "my name is Anna. …" */
const myName =
  /^(?:(?:[Jj]ag heter|[Mm]itt namn är|[Mm]y name is) \p{Lu}[\p{L}-]{1,30}(?: \p{Lu}[\p{L}-]{1,30})?)(?:\s*[,.!]\s*|\s+)(?:(?:och|and) )?(?=\S)/u;

/** What is asked, without who asks: a group that is only named there is not what it is about. */
export function withoutWhoIAm(text: string): string {
  if (text.length > longest) return text;
  const greeted = ungreeted(text);
  const unnamed = greeted.replace(myName, '');
  const bare = isEnough(unnamed) ? unnamed : greeted;
  const asked = bare.replace(whoIAm, '');
  if (asked !== bare && !aboutIt.test(asked) && isEnough(asked)) return asked;
  return bare === greeted ? text : bare;
}
