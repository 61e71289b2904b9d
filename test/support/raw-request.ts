import { request } from 'node:http';

export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** A request exactly as it is given: `fetch` would add to the headers and refuse to send some. Writes the parts one by one. */
export function rawRequest(
  url: string,
  {
    method = 'POST',
    headers = {},
    parts = [],
  }: { method?: string; headers?: Record<string, string>; parts?: readonly (string | Buffer)[] } = {},
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers, agent: false }, async (response) => {
      response.setEncoding('utf8');
      let text = '';
      for await (const chunk of response) text += chunk;
      resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
    });
    sent.on('error', reject);
    for (const part of parts) sent.write(part);
    sent.end();
  });
}
