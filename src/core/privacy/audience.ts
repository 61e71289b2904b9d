import type { Request } from '../request.js';

/** Asked for "only for me" where others read: in a client without dialogs, the answer goes to the personal chat instead. */
export const opensInPersonalChat = ({ place, via, input }: Pick<Request, 'place' | 'via' | 'input'>): boolean =>
  via !== 'dialog' && place.kind !== 'personal' && input instanceof Object && Reflect.get(input, 'private') === true;

/** What is answered now, the others in the place see too. A dialog, and a card changed by a press, are for one person only. */
export const seenByOthers = (request: Pick<Request, 'place' | 'via' | 'input'>): boolean =>
  request.place.kind !== 'personal' && (request.via === 'message' || request.via === 'submit') && !opensInPersonalChat(request);
