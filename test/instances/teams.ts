import { serveLocally } from '../support/local-server.js';

/** Stands in for Teams: takes every message, and remembers what came when. */
export interface TakingTeams {
  readonly url: string;
  /** Everything that came, in order: where to, whose answer it is and its number, which instance sent it, and when. */
  readonly taken: readonly {
    readonly place: string;
    readonly talk: string;
    readonly number: number;
    readonly by: string;
    readonly at: number;
  }[];
  close(): Promise<void>;
}

export async function takingTeams(): Promise<TakingTeams> {
  const taken: { place: string; talk: string; number: number; by: string; at: number }[] = [];
  const server = await serveLocally(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { text = '' } = JSON.parse(Buffer.concat(chunks).toString()) as { text?: string };
    const [talk = '', number, by = ''] = text.split(' ');
    const [, place = ''] = /conversations\/([^/]+)/u.exec(request.url ?? '') ?? [];
    taken.push({ place: decodeURIComponent(place), talk, number: Number(number), by, at: performance.now() });
    response.end(JSON.stringify({ id: `sent-${taken.length}` }));
  });
  return { url: server.url, taken, close: server.close };
}

/** The most that came within any stretch of that length. */
export function mostWithin(times: readonly number[], milliseconds: number): number {
  let [first, most] = [0, 0];
  for (const [last, at] of times.entries()) {
    while (at - (times[first] ?? at) >= milliseconds) first += 1;
    most = Math.max(most, last - first + 1);
  }
  return most;
}
