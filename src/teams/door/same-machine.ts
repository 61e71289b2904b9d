import type { IncomingHttpHeaders } from 'node:http';
import { isLoopback } from './service-url.js';

/**
 * Whether a request can have come from a program on this machine, for the bot without credentials. A web page in the same machine's browser
 * can reach the port too: under another name (DNS rebinding), which `Host` shows, or across origins, which `Origin` shows.
 */
export function isSameMachine(headers: IncomingHttpHeaders): boolean {
  const address = `http://${headers.host ?? ''}`;
  return headers.origin === undefined && URL.canParse(address) && isLoopback(new URL(address).hostname);
}
