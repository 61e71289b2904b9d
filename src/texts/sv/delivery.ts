import { countIn } from '../count-words.js';

const count = countIn('sv');

export const delivery = {
  /** Beside something in the same place that nobody else sees. */
  shownAlone: 'jag har något att berätta för dig. Det står här i ett dygn, och bara du ser det.',
  waiting: 'jag har något att berätta för dig. Öppna en privat chatt med mig och skriv där, så att jag når dig.',
  /** In the place of a card that has been posted once more. */
  furtherDown: 'Det här kortet finns nu längre ned.',

  listTitle: 'Meddelanden som inte har kommit fram',
  allCame: 'Allt har kommit fram. Inget väntar.',
  areas: {
    case: 'Besked till den som har frågat',
    backOffice: 'Kort till back office',
    office: 'Besked till back office',
    meetings: 'Inför och efter möten',
    evaluation: 'Utvärderingar',
    groups: 'Grupper',
    glossary: 'Ordlistan',
  },
  otherArea: 'Annat',
  lost: (n: number) => `${count(n)} kom inte fram`,
  wait: (n: number) => `${count(n)} väntar på att Teams ska ta emot`,
  why: {
    closed: 'Lotsen är avstängd där.',
    notThere: 'Lotsen kan inte skriva dit.',
    noChat: 'Det finns ingen chatt att skriva i än.',
    noAnswer: 'Teams tog inte emot på flera dagar.',
    fault: 'Något blev fel hos mig. Säg till den som sköter Lotsen.',
  },
  listHelp: 'Jag försöker själv varje dag i en månad. Här syns inte vem det gäller.',
  again: 'Försök igen',
  triedAgain: 'Jag försöker igen nu. Skriv ”leveranser” om en stund, så syns det hur det gick.',
};
