import type { delivery as swedish } from '../sv/delivery.js';

export const delivery: typeof swedish = {
  waiting: 'I have something to tell you. Open a private chat with me and write there, so that I can reach you.',
};
