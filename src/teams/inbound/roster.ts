import type { TurnContext } from 'botbuilder';
import type { ConnectorClient } from 'botframework-connector';
import { z } from 'zod/v4';
import type { PersonId, PlaceId } from '../../core/ids.js';
import type { Address } from '../../core/people/address.js';
import type { Listed, Roster } from '../../core/people/group.js';
import { type Connectors, within } from '../outbound/connector.js';
import { ConnectorError } from '../outbound/connector-error.js';

/** The most that Teams gives at a time. */
const pageSize = 500;

/** A place with more people than this is nobody's group; asking on would take the time of the turn. */
const maxPages = 10;

const account = z.object({
  id: z.string(),
  name: z.string().catch(''),
  email: z.string().optional().catch(undefined),
  aadObjectId: z.string().optional().catch(undefined),
});
/** Somebody who joined without an account has no id: left out, like whatever else cannot be read. */
const members = z.array(z.unknown()).transform((all) => all.flatMap((one) => account.safeParse(one).data ?? []));
const page = z.object({ members, continuationToken: z.string().nullish() });

type Conversations = Pick<ConnectorClient['conversations'], 'getConversationPagedMembers'>;

/** Everybody but Lotsen, guests too; by requests that are not tried again unasked, which `TeamsInfo.getPagedMembers` does. */
async function listMembers(conversations: Conversations, place: PlaceId, lotsen: string): Promise<Roster> {
  const found = new Map<string, Listed>();
  let continuationToken: string | undefined;
  try {
    for (let asked = 0; asked < maxPages; asked += 1) {
      // The SDK's types want a token for the first page too, Teams does not.
      const options = { pageSize, continuationToken } as { pageSize: number; continuationToken: string };
      const read = page.parse(await conversations.getConversationPagedMembers(place, options));
      for (const { id, name, email, aadObjectId: directoryId } of read.members) {
        if (id !== lotsen) found.set(id, { id: id as PersonId, name, email, ...(directoryId && { directoryId }) });
      }
      continuationToken = read.continuationToken || undefined;
      if (continuationToken === undefined) break;
    }
    return { ok: true, members: [...found.values()] };
  } catch (error) {
    return { ok: false, because: isRefused(error) ? 'notAllowed' : 'unreachable' };
  }
}

const isRefused = (error: unknown): boolean => error instanceof ConnectorError && (error.statusCode === 403 || error.statusCode === 404);

/** Who is in a place, through the turn's own client: it shares the turn's time. */
export const askRoster = (place: PlaceId, context: TurnContext): Promise<Roster> => {
  const client = context.turnState.get<ConnectorClient>(context.adapter.ConnectorClientKey);
  return listMembers(client.conversations, place, context.activity.recipient.id);
};

/** Milliseconds. Somebody may be waiting for an answer that hangs on it. */
const patience = 3_000;

/** Who is in a place where nobody has written just now, by the address that it is reached at. */
export const placeRoster =
  (connectors: Pick<Connectors, 'create'>, addressOf: (place: PlaceId) => Promise<Address | undefined>) =>
  async (place: PlaceId): Promise<Roster> => {
    const address = await addressOf(place);
    if (address === undefined) return { ok: false, because: 'notAllowed' };
    const { conversations } = await connectors.create(address.serviceUrl);
    const asked = listMembers(conversations, address.conversation ?? place, address.bot.id);
    return (await within(patience, asked)) ?? { ok: false, because: 'unreachable' };
  };
