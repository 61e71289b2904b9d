/** "Hej Lotsen, kan du snälla …": what comes before what somebody wants. */
const greeting = /^(?:hej(?:san)?|hallå|god (?:morgon|dag|kväll)|hi|hello)(?: lotsen)?[\s,!.]+(?=\S)/iu;
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
