import type { Texts } from '../sv.js';

const listed = new Intl.ListFormat('en-GB', { type: 'conjunction' });

export const peers: Texts['peers'] = {
  title: 'Someone to talk to',
  intro:
    'I can look for a representative in another group who wants to talk too. The names are shown only when everybody has said yes. If somebody says no, it does not show. You can leave whenever you like.',
  joinedIntro: 'You are in. Every Monday I see whether there is somebody who fits, and then I’ll write to you here.',
  about: 'What you want to share',
  aboutLabel: 'What do you want to share? Whoever you get in touch with sees it, when both have said yes.',
  aboutExample: 'For example: next of kin, new at this, happy to talk over a coffee',
  join: 'Yes, look for me',
  save: 'Save',
  leave: 'I don’t want to be in any longer',
  joined: 'You are in!',
  saved: 'Saved.',
  left: 'You are not in any longer. What you wrote is gone.',
  tooLong: (most) => `That is too long. Write at most ${most} characters.`,
  personalNumber: 'Take the personal identity number away and try again. Nothing is saved.',
  onlyRepresentatives:
    'This is for patient and next-of-kin representatives. Do you want to talk to somebody? Write “ask” to me in a private chat, and the back office answers.',
  privately: 'We do that in a private chat.',
  privatelyOpen: 'Someone to talk to',

  suggestionTitle: 'I have found someone you can talk to',
  reasons: {
    area: (area) => `Also a representative, in another group that works with ${area}.`,
    about: 'Also a representative in another group, who has written something similar.',
    type: 'Also a representative, in the same kind of group as yours.',
    representatives: 'Also a representative, in another group.',
  },
  suggestionHelp:
    'Do you want to get in touch? You learn who it is when everybody says yes. If you say no, nobody is told. Answer within two weeks.',
  yes: 'Yes, gladly',
  no: 'No, thank you',
  thanks: {
    yes: 'Thank you! I’ll tell you if it works out, in two weeks at the latest.',
    no: 'All right. Nobody is told that you said no.',
  },
  over: 'That suggestion is over.',
  met: (people) => `It is settled! You can talk to ${listed.format(people)}.`,
  shares: (about) => `About themselves: “${about}”`,
  metNext: 'Search for the name in Teams and write a line. A hello will do.',
  noMatch: 'There was no match this time. I’ll go on looking.',
  noneYet:
    'I have not found anybody for you yet. I’ll go on looking every week. Do you want to talk now? Write “ask” to me, and the back office answers.',
  answer: 'Your answer',
  answers: { yes: 'Yes', no: 'No' },
};
