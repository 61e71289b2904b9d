import { z } from 'zod/v4';

/** Ids end up in addresses and headers. */
const id = z
  .string()
  .min(1)
  .max(1024)
  .regex(/^[\x20-\x7e]+$/);
const short = z.string().max(1024);
/** Fields that decide nothing, but make the SDK fail when they are no moment. */
const moments = ['timestamp', 'localTimestamp', 'expiration'] as const;
const isMoment = (value: unknown): boolean => typeof value === 'string' && !Number.isNaN(Date.parse(value));
const flag = z.boolean();
const account = z.object({ id, name: short.nullish(), aadObjectId: short.nullish(), role: short.nullish() });

const mention = z.object({ mentioned: z.object({ id }), text: z.string().nullish() });
const entity = z.looseObject({ type: short }).refine((one) => one.type.toLowerCase() !== 'mention' || mention.safeParse(one).success);
const attachment = z.object({ contentType: short, contentUrl: z.string().nullish(), name: short.nullish() });

/** The shape of the items of each list. An item that does not fit is dropped, and the others are kept. */
const parts: Readonly<Record<string, z.ZodType>> = {
  entities: entity,
  attachments: attachment,
  membersAdded: account,
  membersRemoved: account,
  reactionsAdded: z.object({ type: short }),
  reactionsRemoved: z.object({ type: short }),
};

/** More than Teams puts into one activity of anything: its largest are the members that a team is made with. */
const maxListed = 1_000;

const sound = (list: unknown, part: z.ZodType): readonly unknown[] =>
  Array.isArray(list) ? list.filter((one) => part.safeParse(one).success) : [];

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
  channelData: z.object({ tenant: z.object({ id: short.nullish() }).nullish() }).optional(),
});

/**
 * The body as an activity that the SDK can take without failing, or nothing. A field that is `null` is as good as one that is not there,
 * and so is a part of a list that nobody can read;
 * a message without text has an empty one, because the SDK takes the mention out of it unasked.
 */
export function readActivity(body: unknown): Record<string, unknown> | undefined {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return undefined;
  const given: Record<string, unknown> = { ...body };
  for (const name of Object.keys(given)) if (given[name] === null) delete given[name];
  const lists = Object.entries(parts).filter(([name]) => given[name] !== undefined);
  const isTooLong = (list: unknown): boolean => Array.isArray(list) && list.length > maxListed;
  if (lists.some(([name]) => isTooLong(given[name])) || !activity.safeParse(given).success) return undefined;
  for (const name of moments) if (given[name] !== undefined && !isMoment(given[name])) delete given[name];
  for (const [name, part] of lists) given[name] = sound(given[name], part);
  if (given['type'] === 'message') given['text'] ??= '';
  return given;
}
