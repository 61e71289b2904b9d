import { randomUUID } from 'node:crypto';
import type { Playground } from './playground.js';

const tenantId = '00000000-0000-4000-8000-000000000001';
const team = '19:lpo-psykisk-halsa@thread.tacv2';

export interface Press {
  readonly who: string;
  /** A channel of the demo world's team. */
  readonly channel: string;
  readonly verb: string;
  readonly data: object;
}

/** Somebody presses a button in a channel, as Teams would tell Lotsen; gives what it is answered with. `connector`: where Lotsen finds Teams. */
export async function pressAs({ botPort, page }: Playground, { who, channel, verb, data }: Press, connector = page.url()): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${botPort}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      ...{
        type: 'invoke',
        name: 'adaptiveCard/action',
        id: randomUUID(),
        channelId: 'msteams',
      },
      serviceUrl: new URL('/_connector', connector).href,
      from: { id: `29:${who}`, name: who },
      recipient: { id: '28:00000000-0000-4000-8000-000000000100', name: 'Lotsen' },
      conversation: { conversationType: 'channel', isGroup: true, id: channel, tenantId },
      channelData: { tenant: { id: tenantId }, team: { id: team }, channel: { id: channel } },
      value: { action: { type: 'Action.Execute', verb, data: { verb, ...data } } },
    }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${verb} answered ${answer.status}: ${text}`);
  return text;
}
