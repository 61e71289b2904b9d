import type { IncomingHttpHeaders } from 'node:http';

/**
 * Where Teams' public cloud has its connector: the two hosts of Microsoft's own list (microsoft/teams.py, `CloudEnvironment` PUBLIC) and
 * the zone that Microsoft alone owns. Never all of `trafficmanager.net`: anyone can have a name there.
 */
const teamsHosts = ['smba.trafficmanager.net', 'smba.onyx.prod.teams.trafficmanager.net'];
const teamsZone = '.teams.microsoft.com';

const loopbackHosts = ['127.0.0.1', '[::1]', 'localhost'];

const isLoopback = (hostname: string): boolean => loopbackHosts.includes(hostname.toLowerCase());

/** Whether answers, with our token on them, may be sent there. Without credentials only this machine counts. */
export function isTrustedServiceUrl(mode: 'teams' | 'local', serviceUrl: string): boolean {
  let url: URL;
  try {
    url = new URL(serviceUrl);
  } catch {
    return false;
  }
  if (url.username || url.password || url.search || url.hash) return false;
  if (mode === 'local') return (url.protocol === 'http:' || url.protocol === 'https:') && isLoopback(url.hostname);
  return url.protocol === 'https:' && url.port === '' && (teamsHosts.includes(url.hostname) || url.hostname.endsWith(teamsZone));
}

/**
 * Whether a request can have come from a program on this machine, for the bot without credentials. A web page in the same machine's browser
 * can reach the port too: under another name (DNS rebinding), which `Host` shows, or across origins, which `Origin` shows.
 */
export function isSameMachine(headers: IncomingHttpHeaders): boolean {
  const address = `http://${headers.host ?? ''}`;
  return headers.origin === undefined && URL.canParse(address) && isLoopback(new URL(address).hostname);
}
