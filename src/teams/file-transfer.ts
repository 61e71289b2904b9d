import { isIP } from 'node:net';

/**
 * Where Teams keeps a file that somebody sends to a bot: the sender's OneDrive for Business, which is one host name for each tenant directly
 * under this domain (learn.microsoft.com, "Send and receive files through bot"; Microsoft 365 endpoints, id 31).
 */
const fileHosts = /^[a-z0-9-]+\.sharepoint\.com$/;

const maxRedirects = 3;
const redirects = [301, 302, 303, 307, 308];

export interface DownloadOptions {
  readonly fetch: typeof fetch;
  readonly maxBytes: number;
  /** Ends the download, body included. */
  readonly signal: AbortSignal;
  /** Instead of the rule for hosts, for instance only one's own tenant. All other rules stay. */
  readonly allowHost?: (host: string) => boolean;
}

type Refusal = 'notTeamsHost' | 'tooLarge' | 'unreachable';
export type Downloaded = { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly because: Refusal };

const failed = (because: Refusal): Downloaded => ({ ok: false, because });

const allowed = (url: URL, allowHost: (host: string) => boolean): boolean => {
  const { protocol, username, password, port, hostname } = url;
  const isAddress = isIP(hostname) !== 0 || hostname.startsWith('[');
  return protocol === 'https:' && username === '' && password === '' && port === '' && !isAddress && allowHost(hostname);
};

const isFileHost = (url: URL): boolean => allowed(url, (host) => fileHosts.test(host));

/** The answer at the end of the redirects, each of which is checked like the first address. */
const follow = async (first: string, options: DownloadOptions): Promise<Response | Refusal> => {
  const { fetch, signal, allowHost = (host) => fileHosts.test(host) } = options;
  let address = first;
  let from: string | undefined;
  for (let redirected = 0; redirected <= maxRedirects; redirected += 1) {
    if (!URL.canParse(address, from)) return 'notTeamsHost';
    const url = new URL(address, from);
    if (!allowed(url, allowHost)) return 'notTeamsHost';
    const response = await fetch(url.href, { redirect: 'manual', credentials: 'omit', signal });
    if (!redirects.includes(response.status)) return response;
    await response.body?.cancel();
    const location = response.headers.get('location');
    if (!location) return 'unreachable';
    [address, from] = [location, url.href];
  }
  return 'unreachable';
};

/** Counted as it comes: what the answer says about its length is not trusted. */
const bodyOf = async (response: Response, { maxBytes, signal }: DownloadOptions): Promise<Downloaded> => {
  const reader = response.body?.getReader();
  if (!reader) return failed('unreachable');
  const stop = (): void => void reader.cancel().catch(() => undefined);
  signal.addEventListener('abort', stop, { once: true });
  if (signal.aborted) stop();
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      size += next.value.length;
      if (size > maxBytes) {
        stop();
        return failed('tooLarge');
      }
      pieces.push(next.value);
    }
    return signal.aborted ? failed('unreachable') : { ok: true, bytes: Buffer.concat(pieces) };
  } finally {
    signal.removeEventListener('abort', stop);
  }
};

/** Downloads a file that Teams says was attached, from Teams' own file hosts only, without any credentials. */
export const downloadAttachment = async (url: string, options: DownloadOptions): Promise<Downloaded> => {
  try {
    const response = await follow(url, options);
    if (typeof response === 'string') return failed(response);
    // Some mobile clients send a sharing link, which answers with a page to sign in on instead of the file.
    const page = response.headers.get('content-type')?.startsWith('text/html');
    if (!response.ok || page) {
      await response.body?.cancel();
      return failed('unreachable');
    }
    return await bodyOf(response, options);
  } catch {
    return failed('unreachable');
  }
};

export interface UploadOptions {
  readonly fetch: typeof fetch;
  /** Ends the upload. */
  readonly signal: AbortSignal;
}

/**
 * Writes a file into the room that Teams has made for it, which is an upload session in the receiver's OneDrive: on Teams' own file hosts
 * only, in one piece, without any credentials (learn.microsoft.com, "Send and receive files through bot").
 */
export async function uploadAttachment(url: string, content: string | Uint8Array, { fetch, signal }: UploadOptions): Promise<boolean> {
  if (!URL.canParse(url) || !isFileHost(new URL(url))) return false;
  const length = Buffer.byteLength(content);
  const headers = { 'content-type': 'application/octet-stream', 'content-range': `bytes 0-${length - 1}/${length}` };
  try {
    const response = await fetch(url, {
      method: 'PUT',
      headers,
      body: typeof content === 'string' ? content : Buffer.from(content),
      redirect: 'manual',
      credentials: 'omit',
      signal,
    });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}
