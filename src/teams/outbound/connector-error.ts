import { z } from 'zod/v4';
import { readJson } from '../../core/read.js';

interface Details {
  readonly statusCode?: number;
  readonly retryAfter?: number;
  readonly staleSocket?: boolean;
}

/** Something was not sent. Carries what a retry has to know, and nothing of what was in the message. */
export class ConnectorError extends Error {
  override readonly name = 'ConnectorError';
  /** Teams' status; none when no answer came. */
  readonly statusCode: number | undefined;
  /** Milliseconds to wait, where Teams says so. */
  readonly retryAfter: number | undefined;
  readonly staleSocket: boolean;

  /** `code` is Teams' own (`BotNotInConversationRoster`), `timeout`, or the system's (`ECONNREFUSED`). */
  constructor(
    readonly code: string,
    { statusCode, retryAfter, staleSocket = false }: Details = {},
  ) {
    super(`connector: ${statusCode ?? 'no answer'} ${code}`);
    this.statusCode = statusCode;
    this.retryAfter = retryAfter;
    this.staleSocket = staleSocket;
  }
}

/** `Retry-After` is seconds or a date; as milliseconds from `now`, never negative. */
function waitOf(header: string, now: number): number | undefined {
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

const usual = z.object({ error: z.object({ code: z.string() }) });
/** Teams' other form: the code is inside a message that is itself JSON. Seen when a person has blocked the bot. */
const nested = z.object({ message: z.string() });
const nestedMessage = z.object({ subCode: z.string() });

function codeOf(text: string): string {
  const body = readJson(text);
  const named = usual.safeParse(body);
  if (named.success) return named.data.error.code;
  const wrapped = nested.safeParse(body);
  const inner = wrapped.success ? nestedMessage.safeParse(readJson(wrapped.data.message)) : undefined;
  return inner?.success ? inner.data.subCode : 'unknown';
}

/** What an answer outside 2xx means. */
export function connectorRefusal(statusCode: number, text: string, retryAfter: string | undefined, now: number): ConnectorError {
  return new ConnectorError(codeOf(text), { statusCode, retryAfter: retryAfter === undefined ? undefined : waitOf(retryAfter, now) });
}
