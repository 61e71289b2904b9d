/** How an item begins that stands in every agenda: nothing to ask representatives about. */
export const usualItems: readonly string[] = [
  ...['mötet öppnas', 'öppnande', 'inledning', 'välkom', 'presentation', 'närvaro', 'upprop', 'val av', 'fastställ', 'godkänn'],
  ...['dagordning', 'föregående', 'protokoll', 'minnesanteckning', 'övriga frågor', 'övrigt', 'nästa möte', 'kommande möte'],
  ...['avslut', 'mötet avslutas', 'paus', 'lunch', 'fika', 'kaffe', 'bilaga', 'muntlig', 'agenda', 'plats', 'tid'],
  ...['opening', 'welcome', 'introduction', 'minutes', 'previous', 'any other business', 'next meeting', 'closing', 'break'],
  ...['attendance', 'approval', 'adjourn', 'place', 'time'],
];
