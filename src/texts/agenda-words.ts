/** How an item begins that stands in every agenda: nothing to ask representatives about. */
export const usualItems: readonly string[] = [
  ...['mötet öppnas', 'öppnande', 'inledning', 'välkom', 'presentation', 'närvaro', 'upprop', 'val av', 'fastställ', 'godkänn'],
  ...['dagordning', 'föregående', 'protokoll', 'minnesanteckning', 'övriga frågor', 'övrigt', 'nästa möte', 'kommande möte'],
  ...['avslut', 'mötet avslutas', 'paus', 'lunch', 'fika', 'kaffe', 'bilaga', 'muntlig', 'agenda', 'plats', 'tid'],
  ...['opening', 'welcome', 'introduction', 'minutes', 'previous', 'any other business', 'next meeting', 'closing', 'break'],
  ...['attendance', 'approval', 'adjourn', 'place', 'time'],
];

/** What an item that takes up what patients and next of kin see may be called. As it stands in a regular expression. */
export const perspectiveWords = [
  '(?:patient|närstående|anhörig|brukar)\\p{L}*[-\\s]*(?:(?:och|&|/)[-\\s]*\\p{L}+)?[-\\s]*perspektiv',
  "(?:patients?|famil(?:y|ies)|carers?|relatives?|next[- ]of[- ]kin)['’]?s?[-\\s]*(?:(?:and|&)[-\\s]*(?:next of kin|[\\p{L}'’-]+))?[-\\s]*perspective",
].join('|');
