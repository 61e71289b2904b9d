import type { TurnContext } from 'botbuilder';
import { z } from 'zod/v4';
import type { FileReply, Reply } from '../../core/reply.js';
import type { ExpandCard } from './cards.js';
import { cardActivity, type Send, textActivity } from './deliver.js';

/** Writes a file where Teams has made room for it; false when that cannot be done. */
export type UploadFile = (url: string, content: FileReply['content']) => Promise<boolean>;

const uploadInfo = z.object({
  uploadInfo: z.object({ uploadUrl: z.string(), contentUrl: z.string(), name: z.string(), uniqueId: z.string(), fileType: z.string() }),
});

/** Hands the file over that was agreed to, and says how it went. What is no file is said as it is. */
export async function handOverFile(context: TurnContext, replies: readonly Reply[], upload: UploadFile, expand: ExpandCard): Promise<void> {
  const send: Send = (activity) => context.sendActivity(activity);
  for (const reply of replies) {
    if (reply.kind === 'text') await send(textActivity(reply.text));
    if (reply.kind !== 'file') continue;
    const info = uploadInfo.safeParse(context.activity.value).data?.uploadInfo;
    const isThere = info !== undefined && (await upload(info.uploadUrl, reply.content));
    if (!isThere) await sayInstead(reply, send, expand);
    else await send({ ...textActivity(reply.sent), attachments: [fileCard(info)] });
  }
}

async function sayInstead({ failed, instead }: FileReply, send: Send, expand: ExpandCard): Promise<void> {
  await send(textActivity(failed));
  await send(cardActivity(instead, 'submit', expand));
}

const fileCard = ({ contentUrl, name, uniqueId, fileType }: z.output<typeof uploadInfo>['uploadInfo']) => ({
  contentType: 'application/vnd.microsoft.teams.card.file.info',
  contentUrl,
  name,
  content: { uniqueId, fileType },
});
