import type { delivery as swedish } from '../sv/delivery.js';

export const delivery: typeof swedish = {
  waiting: 'I have something to tell you. Open a chat of our own and write to me there, so that I can reach you.',
};
