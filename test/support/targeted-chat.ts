import assert from 'node:assert/strict';
import { type ConnectorStub, isTargeted } from './connector-stub.js';

const day = 24 * 3_600_000;

/** What Teams does with one request for messages that are shown to one person: https://learn.microsoft.com, "Targeted messages". */
export interface TargetedChat {
  /** What is shown to somebody just now, as text, the oldest first. */
  readonly shownTo: (person: string) => readonly string[];
  /** Those messages with their ids and where they are shown. */
  readonly messages: () => readonly {
    readonly id: string;
    readonly to: string;
    readonly root: string | undefined;
    readonly text: string;
  }[];
  /** What everybody in channels and chats can read. */
  readonly shownToAll: () => string;
  /** What has come in personal chats. */
  readonly inPersonalChats: () => string;
  /** Forgets all that was shown until now. */
  readonly clear: () => void;
}

interface Shown {
  readonly id: string;
  readonly to: string;
  readonly root: string | undefined;
  readonly at: number;
  body: Record<string, unknown>;
}

/** Makes the stub keep targeted messages as Teams does: with its refusals, by person, and for 24 hours. */
export function targetedChat(connector: ConnectorStub, now: () => number): TargetedChat {
  let shown: Shown[] = [];
  let [made, seen] = [0, 0];
  connector.takeTargeted(({ method, path, body = {} }) => {
    const { recipient, ...rest } = body as { recipient?: { id?: string; isTargeted?: boolean } };
    const [, activity] = /\/activities(?:\/(?<id>[^/?]+))?\?/u.exec(decodeURIComponent(path)) ?? [];
    if (method === 'POST') {
      if (recipient?.id === undefined || recipient.isTargeted !== true) return { status: 400, code: 'BadArgument' };
      const inThread = activity !== undefined;
      // In a thread the address says where and Teams who: more is refused.
      if (inThread && ('from' in rest || 'conversation' in rest)) return { status: 400, code: 'BadArgument' };
      made += 1;
      const id = `targeted-${made}`;
      shown.push({ id, to: recipient.id, root: activity, at: now(), body: rest });
      return { status: 201, body: { id } };
    }
    assert.equal(method, 'PUT');
    if (recipient !== undefined) return { status: 400, code: 'BadArgument' };
    const found = shown.find((one) => one.id === activity && one.at + day > now());
    if (found === undefined) return { status: 404, code: 'ActivityNotFoundInConversation' };
    found.body = rest;
    return { status: 200, body: { id: found.id } };
  });
  const messages = () =>
    shown.filter(({ at }) => at + day > now()).map(({ id, to, root, body }) => ({ id, to, root, text: JSON.stringify(body) }));
  const others = (isPersonal: boolean): string =>
    connector.received
      .slice(seen)
      .filter((one) => !isTargeted(one) && one.path.includes('/activities'))
      .filter(({ path }) => !decodeURIComponent(path).includes('19:') === isPersonal)
      .map(({ body }) => JSON.stringify(body))
      .join('\n');
  return {
    messages,
    shownTo: (person) =>
      messages()
        .filter(({ to }) => to === person)
        .map(({ text }) => text),
    shownToAll: () => others(false),
    inPersonalChats: () => others(true),
    clear: () => {
      shown = [];
      seen = connector.received.length;
    },
  };
}
