import type { IncomingMessage } from 'node:http';

const bodyLimit = 256 * 1024;

/** Deeper than anything Teams sends, and far from where a recursive reader runs out of stack. */
const maxDepth = 64;

/** No body, or one that may not be read: with the status that says so. */
type BodyRead = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly status: 400 | 413 | 415 };

const refuse = (status: 400 | 413 | 415): BodyRead => ({ ok: false, status });

/** What the headers alone rule out. */
function refusedByHeaders(headers: IncomingMessage['headers']): 413 | 415 | undefined {
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json' || headers['content-encoding'] !== undefined) return 415;
  return Number(headers['content-length'] ?? 0) > bodyLimit ? 413 : undefined;
}

function isTooDeep(text: string): boolean {
  // Nothing is deeper than it has brackets, and that is told much faster.
  if ((text.match(/[[{]/g)?.length ?? 0) <= maxDepth) return false;
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (inString) {
      if (sign === '\\') at += 1;
      else if (sign === '"') inString = false;
    } else if (sign === '"') inString = true;
    else if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') depth -= 1;
    if (depth > maxDepth) return true;
  }
  return false;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function parse(bytes: Buffer): BodyRead {
  try {
    const text = utf8.decode(bytes);
    return isTooDeep(text) ? refuse(400) : { ok: true, value: JSON.parse(text) };
  } catch {
    return refuse(400);
  }
}

/** Reads a JSON body and never more of it than the limit. */
export function readBody(request: IncomingMessage): Promise<BodyRead> {
  const refused = refusedByHeaders(request.headers);
  if (refused) return Promise.resolve(refuse(refused));
  const chunks: Buffer[] = [];
  let size = 0;
  // Events and not a loop over the stream, which costs several times as much.
  return new Promise((resolve) => {
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= bodyLimit) chunks.push(chunk);
      else resolve(refuse(413));
    });
    request.once('end', () => resolve(parse(Buffer.concat(chunks))));
    // A sender who went away.
    request.once('close', () => resolve(refuse(400)));
  });
}
