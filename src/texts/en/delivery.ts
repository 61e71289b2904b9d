import { countIn } from '../count-words.js';
import type { delivery as swedish } from '../sv/delivery.js';

const count = countIn('en');

export const delivery: typeof swedish = {
  shownAlone: 'I have something to tell you. It is here for a day, and only you can see it.',
  waiting: 'I have something to tell you. Open a private chat with me and write there, so that I can reach you.',
  furtherDown: 'This card is now further down.',

  listTitle: 'Messages that have not arrived',
  allCame: 'Everything has arrived. Nothing is waiting.',
  areas: {
    case: 'News for the person who asked',
    backOffice: 'Cards for the back office',
    office: 'News for the back office',
    meetings: 'Before and after meetings',
    evaluation: 'Evaluations',
    groups: 'Groups',
    glossary: 'The glossary',
  },
  otherArea: 'Other things',
  lost: (n) => `${count(n)} did not arrive`,
  wait: (n) => `${count(n)} ${n === 1 ? 'waits' : 'wait'} for Teams to take ${n === 1 ? 'it' : 'them'}`,
  why: {
    closed: 'Lotsen is switched off there.',
    notThere: 'Lotsen cannot write there.',
    noChat: 'There is no chat to write in yet.',
    noAnswer: 'Teams did not accept it for several days.',
    fault: 'Something went wrong on my side. Tell whoever looks after Lotsen.',
  },
  listHelp: 'I keep trying every day for a month. You can’t see here who it is about.',
  again: 'Try again',
  triedAgain: 'I am trying again now. Write “deliveries” in a while to see how it went.',
};
