import { z } from 'zod/v4';

/** Ids end up in addresses and headers. */
const id = z
  .string()
  .min(1)
  .max(1024)
  .regex(/^[\x20-\x7e]+$/);
const short = z.string().max(1024);
const moment = z.string().refine((text) => !Number.isNaN(Date.parse(text)));
const flag = z.boolean();
const account = z.object({ id, name: short.nullish(), aadObjectId: short.nullish(), role: short.nullish() });

const mention = z.object({ mentioned: z.object({ id }), text: z.string().nullish() });
const entity = z.looseObject({ type: short }).refine((one) => one.type.toLowerCase() !== 'mention' || mention.safeParse(one).success);
/** More than Teams puts into one activity of anything: its largest are the members that a team is made with. */
const maxListed = 1_000;
/** The length is looked at first, because zod reads every item before it says that there are too many. */
const listOf = <Item extends z.ZodType>(item: Item) => z.array(z.unknown()).max(maxListed).pipe(z.array(item)).optional();
const attachment = z.object({ contentType: short, contentUrl: z.string().nullish(), name: short.nullish() });

/** Only what the SDK and Lotsen read without asking. What it means is for others to decide. */
const activity = z.object({
  type: short.min(1),
  channelId: id,
  serviceUrl: id,
  from: account,
  recipient: account,
  conversation: z.object({
    id,
    name: short.nullish(),
    tenantId: short.nullish(),
    conversationType: short.nullish(),
    isGroup: flag.nullish(),
  }),
  id: id.optional(),
  replyToId: id.optional(),
  name: short.optional(),
  action: short.optional(),
  text: z.string().optional(),
  textFormat: short.optional(),
  locale: short.optional(),
  deliveryMode: short.optional(),
  timestamp: moment.optional(),
  localTimestamp: moment.optional(),
  expiration: moment.optional(),
  entities: listOf(entity),
  attachments: listOf(attachment),
  membersAdded: listOf(account),
  membersRemoved: listOf(account),
  reactionsAdded: listOf(z.object({ type: short })),
  reactionsRemoved: listOf(z.object({ type: short })),
  channelData: z.object({ tenant: z.object({ id: short.nullish() }).nullish() }).optional(),
});

/**
 * The body as an activity that the SDK can take without failing, or nothing. A field that is `null` is as good as one that is not there;
 * a message without text has an empty one, because the SDK takes the mention out of it unasked.
 */
export function readActivity(body: unknown): Record<string, unknown> | undefined {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return undefined;
  const given = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null));
  if (!activity.safeParse(given).success) return undefined;
  return given['type'] === 'message' ? { text: '', ...given } : given;
}
