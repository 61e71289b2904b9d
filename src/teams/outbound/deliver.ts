import { type Activity, ActivityTypes } from 'botbuilder';
import type { ActivityId } from '../../core/ids.js';
import type { AloneReply, CardReply, FileReply, Reply } from '../../core/reply.js';
import type { Place } from '../../core/request.js';
import type { Buttons, ExpandCard } from './cards.js';
import { ConnectorError } from './connector-error.js';
import { attachment } from './invoke-answer.js';

/** Sends one activity to where the turn is. */
export type Send = (activity: Partial<Activity>) => Promise<{ readonly id: string } | undefined>;

/** Runs in a turn of its own, after the present one has been answered. */
export type Continue = (logic: (send: Send) => Promise<void>) => void;

/** How replies leave a turn. */
export interface WayOut {
  readonly buttons: Buttons;
  readonly send: Send;
  readonly expand: ExpandCard;
  readonly later: Continue;
  /** Shows a reply to whoever asked and to nobody else; left out where nobody else reads. */
  readonly alone?: (reply: AloneReply) => Promise<void>;
}

/** Longer than this, and whoever asked is told that it takes a while. */
const patienceMilliseconds = 2500;

export const buttonsIn = (place: Place): Buttons => (place.kind === 'personal' ? 'submit' : 'execute');

/** Sends the replies in order; a card that Teams does not take is sent as text. */
export async function deliver(replies: readonly Reply[], way: WayOut): Promise<void> {
  const { send } = way;
  const patience = replies.some(({ kind }) => kind === 'later') ? startPatience() : noPatience;
  // If one fails while another is being waited for, it is handled when its turn comes. Without this listener it would end the process.
  for (const reply of replies) if (reply.kind === 'later') reply.replies.catch(() => undefined);
  try {
    for (const reply of replies) {
      if (reply.kind === 'card') await sendCard(reply, way);
      else if (reply.kind === 'text') await send(textActivity(reply.text));
      else if (reply.kind === 'alone') await way.alone?.(reply);
      else if (reply.kind === 'file') await offerFile(reply, way);
      else if (reply.kind === 'later') {
        const soon = await Promise.race([reply.replies, patience.ended]);
        if (soon !== undefined) await deliver(soon, way);
        else {
          await send(textActivity(reply.meanwhile));
          // The turn must end while the work goes on, because Teams waits for its answer only so long.
          way.later(async (sendLater) => {
            try {
              await deliver(await reply.replies, { ...way, send: sendLater });
            } catch (error) {
              await sendLater(textActivity(reply.failed));
              throw error;
            }
          });
        }
      }
    }
  } finally {
    patience.stop();
  }
}

async function sendCard(reply: CardReply, { buttons, send, expand }: WayOut): Promise<void> {
  const sent = await send(cardActivity(reply, buttons, expand)).catch((error: unknown) => {
    if (!(error instanceof ConnectorError && (error.statusCode === 400 || error.statusCode === 413))) throw error;
    return send(textActivity(reply.text));
  });
  if (sent?.id) await reply.posted?.(sent.id as ActivityId);
}

/** Teams has them agree before it makes room for a file. A client that cannot ask gets what there is instead. */
async function offerFile(reply: FileReply, way: WayOut): Promise<void> {
  const { name, content, about, again } = reply;
  const consent = { description: about, sizeInBytes: Buffer.byteLength(content), acceptContext: again, declineContext: again };
  const attached = { contentType: 'application/vnd.microsoft.teams.card.file.consent', name, content: consent };
  try {
    await way.send({ type: ActivityTypes.Message, attachments: [attached], summary: about });
  } catch (error) {
    if (!(error instanceof ConnectorError && error.statusCode === 400)) throw error;
    await sendCard(reply.instead, { ...way, buttons: 'submit' });
  }
}

export const textActivity = (text: string): Partial<Activity> => ({ type: ActivityTypes.Message, text, textFormat: 'plain' });

export const cardActivity = (reply: CardReply, buttons: Buttons, expand: ExpandCard): Partial<Activity> => ({
  type: ActivityTypes.Message,
  attachments: [attachment(expand(reply, buttons))],
  summary: reply.text,
});

const noPatience = { ended: Promise.resolve(undefined), stop: () => undefined };

/** Starts once for all the replies of a turn: ten slow files are waited for no longer than one. */
function startPatience(): { readonly ended: Promise<undefined>; readonly stop: () => void } {
  let timer: NodeJS.Timeout | undefined;
  const ended = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), patienceMilliseconds);
  });
  return { ended, stop: () => clearTimeout(timer) };
}
