import { z } from 'zod/v4';

/** What a courier's refusal means for the message. */
export type Failure =
  /** Try again later; `after` so many milliseconds at least, where Teams says so. */
  | { readonly what: 'again'; readonly why: string; readonly after?: number }
  /** Lotsen cannot write there any more. */
  | { readonly what: 'gone'; readonly why: string }
  /** Teams does not take this message. */
  | { readonly what: 'refused'; readonly why: string }
  /** A fault of ours. */
  | { readonly what: 'broken'; readonly why: string };

const refusal = z.object({
  name: z.literal('ConnectorError'),
  code: z.string(),
  statusCode: z.number().optional(),
  retryAfter: z.number().optional(),
});

const longestCode = 60;

/**
 * Not only what Microsoft says to try again: a 401 is our own token, which somebody mends, and a 500 that ends a message for good would
 * be a loss that nobody meant.
 */
const isPassing = (status: number): boolean => [401, 408, 412, 429].includes(status) || status >= 500;

export function failureOf(error: unknown): Failure {
  const read = refusal.safeParse(error);
  if (!read.success) return { what: 'broken', why: error instanceof Error ? error.name : 'unknown' };
  const { code, statusCode, retryAfter } = read.data;
  const why = `${statusCode ?? 'noAnswer'} ${code.slice(0, longestCode)}`;
  if (statusCode === 403 || statusCode === 404) return { what: 'gone', why };
  if (statusCode === undefined ? code !== 'untrustedServiceUrl' : isPassing(statusCode)) {
    return { what: 'again', why, ...(retryAfter === undefined ? {} : { after: retryAfter }) };
  }
  return { what: 'refused', why };
}
