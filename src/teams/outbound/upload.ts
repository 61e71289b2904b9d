import { isFileHost } from '../inbound/download.js';

export interface UploadOptions {
  readonly fetch: typeof fetch;
  /** Ends the upload. */
  readonly signal: AbortSignal;
}

/**
 * Writes a file into the room that Teams has made for it, which is an upload session in the receiver's OneDrive: on Teams' own file hosts
 * only, in one piece, without any credentials (learn.microsoft.com, "Send and receive files through bot").
 */
export async function uploadAttachment(url: string, content: string, { fetch, signal }: UploadOptions): Promise<boolean> {
  if (!URL.canParse(url) || !isFileHost(new URL(url))) return false;
  const length = Buffer.byteLength(content);
  const headers = { 'content-type': 'application/octet-stream', 'content-range': `bytes 0-${length - 1}/${length}` };
  try {
    const response = await fetch(url, { method: 'PUT', headers, body: content, redirect: 'manual', credentials: 'omit', signal });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}
