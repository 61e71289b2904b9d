import { say } from '../../../core/reply.js';
import type { Handlers } from '../../../core/request.js';
import { textsIn } from '../../../texts/texts.js';
import type { MeetingParts } from '../meeting/access.js';

/** "ångra": the last answer with a name, wish or plan of one's own, for some minutes. */
export const undoHandlers = ({ acts }: Pick<MeetingParts, 'acts'>): Handlers => ({
  'meeting.undo': async (request) => {
    const act = acts.take(request);
    return [act === undefined ? say(textsIn(request.language).meetings.undoNothing) : await act.undo(request)];
  },
});
