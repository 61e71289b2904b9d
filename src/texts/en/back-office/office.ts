import { countIn } from '../../count-words.js';
import type { office as swedish } from '../../sv/back-office/office.js';

const count = countIn('en');

export const office: typeof swedish = {
  paired: (name) => `Done! ${name === '' ? 'The back office' : `The back office for ${name}`} works in this channel now.`,
  already: (name) => `${name === '' ? 'The back office' : `The back office for ${name}`} works in this channel already.`,
  moved: (name) => `Done! ${name === '' ? 'The back office' : `The back office for ${name}`} has moved here. Open questions come along.`,
  pairedSpeaks: 'I write the cards here in Swedish. Do you want English? Write “language English”.',
  pairedHelp: 'Questions come here as cards. Write “queue” to see what is waiting. Feel free to delete the message with the code.',
  elsewhere:
    'The code is right, but the back office works in another channel already. Ask somebody there to write “move the back office”. Then write the code here again.',
  isAnother: 'This channel belongs to another back office already. Write “unpair” first, or choose another channel.',
  onlyInChannel:
    'The code is written in the channel where the back office works, not here. Mention me there and write “back office” and the code.',
  isGroup:
    'The group can read here, so the back office cannot work here. Delete the message with the code. Write the code in a channel that only the back office has.',
  noCodes: 'No code has been set. Ask whoever runs Lotsen to set BACK_OFFICE_CODE.',
  wrongCode: 'That code is not right. Ask whoever runs Lotsen for the right one.',
  wait: (moment) => `It has been wrong a few times. Try again ${moment}.`,
  notHere: 'That can only be done in the channel where the back office works.',
  unpaired: 'The back office is unpaired. Open questions wait until a back office takes them.',
  mayMove: 'Write “back office” and the code in the new channel within a day. Until then the back office stays here.',
  coordinates: 'You coordinate the back office now. I’ll tell you when something has waited too long.',
  languageChosen: 'I’ll write in English in this channel from now on. You choose your own language in a private chat.',
  noGroup: 'The back office works here, so the channel cannot be a group too. Set up the group in a channel of its own.',
  wrongCodeTold: (n) =>
    `Somebody has written a wrong code for the back office ${n === 1 ? 'once' : `${count(n)} times`} in the last day. Does nobody here know of it? Ask whoever runs Lotsen to change the code.`,
};
