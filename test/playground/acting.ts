import { hears, type World } from './world.js';

/** The people of `.m365agentsplayground.yml`. */
const names = {
  vera: 'Vera Påhittad',
  karin: 'Karin Tänkt',
  petra: 'Petra Provsson',
  musa: 'Musa Testberg',
  olle: 'Olle Exempelsson',
  stina: 'Stina Stödström',
};
export type Somebody = keyof typeof names;

const places = { channel: '19:lag-suicidprevention@thread.tacv2', general: '19:lpo-psykisk-halsa@thread.tacv2' };
/** `own`: their own chat with Lotsen. The Playground shows Vera's. */
type Where = keyof typeof places | 'own';

const lotsen = { id: '28:00000000-0000-4000-8000-000000000100', name: 'Lotsen' };
const tenantId = '00000000-0000-4000-8000-000000000001';

/** What the acts before have found out: the number of the newest question to the back office. */
export interface Found {
  number: string;
}

/**
 * Somebody writes or presses something, or time goes by; `answered` is what Lotsen then says, and its first group is a number to be kept.
 */
export type Act =
  | { readonly who: Somebody; readonly where: Where; readonly writes: string; readonly answered: RegExp }
  | {
      readonly who: Somebody;
      readonly where: Where;
      readonly presses: string;
      readonly with: object | ((found: Found) => object);
      readonly answered: RegExp;
    }
  | { readonly clock: Date; readonly answered?: RegExp };

const placeOf = (where: Where, who: Somebody): string => (where === 'own' ? `a:${who}-lotsen` : places[where]);

async function post(address: string, body: object): Promise<string> {
  const answer = await fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${new URL(address).pathname} answered ${answer.status}: ${text}`);
  return text;
}

/** Does it in the world, and waits until Lotsen has answered. */
export async function act(world: World, doing: Act, found: Found): Promise<void> {
  const since = world.overheard.length;
  if ('clock' in doing) await post(`http://127.0.0.1:${world.botPort}/dev/clock`, { now: doing.clock.toISOString() });
  else if ('writes' in doing) await write(world, doing);
  else {
    const said = await press(world, doing, found);
    world.overheard.push({ conversation: '', id: '', said });
  }
  if (doing.answered === undefined) return;
  const said = await hears(world, since, doing.answered);
  found.number = doing.answered.exec(said)?.[1] ?? found.number;
}

/** The Playground sends on what is written as Vera's, whoever wrote it: what others write is told to Lotsen beside it, and the answer is a post of its own. */
async function write(world: World, { who, where, writes }: Extract<Act, { writes: string }>): Promise<void> {
  const from = { id: `29:${who}`, name: names[who] };
  if (where === 'own') {
    const chat = `${world.address}/_conversation/v1/conversations/${placeOf(where, who)}/messages`;
    await post(chat, { from, text: writes, textFormat: 'plain' });
    return;
  }
  const mention = '<at>Lotsen</at>';
  await tell(world, {
    ...{ type: 'message', id: `${who} ${world.overheard.length}`, from, text: `${mention} ${writes}`, textFormat: 'plain' },
    entities: [{ type: 'mention', mentioned: lotsen, text: mention }],
    ...inPlace(where, placeOf(where, who)),
  });
}

/** As Teams says where something was written or pressed. */
function inPlace(where: Where, id: string): object {
  const channelData = { tenant: { id: tenantId } };
  if (where === 'own') return { conversation: { conversationType: 'personal', id, tenantId }, channelData };
  return {
    conversation: { conversationType: 'channel', isGroup: true, id, tenantId },
    channelData: { ...channelData, team: { id: places.general }, channel: { id: places[where] } },
  };
}

const tell = (world: World, activity: object): Promise<string> =>
  post(`http://127.0.0.1:${world.botPort}/api/messages`, {
    ...{ channelId: 'msteams', serviceUrl: world.serviceUrl, recipient: lotsen },
    ...activity,
  });

function press(world: World, { who, where, presses, with: given }: Extract<Act, { presses: string }>, found: Found): Promise<string> {
  const data = { verb: presses, ...(typeof given === 'function' ? given(found) : given) };
  const place = placeOf(where, who);
  const invoke = {
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', verb: presses, data } },
    from: { id: `29:${who}`, name: names[who] },
  };
  return tell(world, { ...invoke, type: 'invoke', id: `${who} ${presses} ${world.overheard.length}`, ...inPlace(where, place) });
}

/** Lotsen is told where it is, as Teams tells it: an earlier Playground may have been somewhere else. */
export async function tellPlaces({ address }: World): Promise<void> {
  for (const place of Object.values(places)) await post(`${address}/_debug/conversation/${encodeURIComponent(place)}/installation`, {});
}
