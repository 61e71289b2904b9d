import type { Log } from '../core/log.js';
import { buildAdminServer, buildServer, type Listening, listen, type ServerParts } from './server.js';

/** What the HTTP server asks of the app. */
export type Served = Pick<ServerParts, 'admit' | 'ready' | 'metrics' | 'devClock'>;

/** Both ports, and what is behind them. */
export interface Ports extends Listening {
  /** Where `/healthz`, `/readyz` and `/metrics` are; in local mode they are at `url` as well. */
  readonly adminUrl: string;
  /** From now on turns are answered. */
  leadTo(served: Served): void;
  /** From now on Lotsen is not ready, and no new turns are begun; those that are under way are answered. */
  stopTaking(): void;
}

/** Where to listen: for turns, and for whoever runs Lotsen. */
interface Addresses {
  readonly port: number;
  readonly host: string;
  readonly adminPort: number;
  readonly adminHost: string;
}

/**
 * Opens the ports before there is anything behind them: that takes a while when much is stored. Until there is an app it says that
 * the process is up, and everything else is answered 503. Rejects when a port cannot be had.
 */
export async function openPorts(mode: ServerParts['mode'], addresses: Addresses, log: Log): Promise<Ports> {
  let served: Served | undefined;
  let isStopping = false;
  const needed = (): Served => {
    if (served === undefined) throw new Error('Nothing is asked before there is an app');
    return served;
  };
  const parts: ServerParts = {
    mode,
    state: () => (isStopping ? 'stopping' : served === undefined ? 'starting' : 'open'),
    admit: (authorization) => needed().admit(authorization),
    ready: () => needed().ready(),
    metrics: () => needed().metrics(),
    devClock: mode === 'local' ? async (wanted) => needed().devClock?.(wanted) ?? { error: 'This clock cannot be moved.' } : undefined,
    log,
  };
  const turns = await listen(buildServer(parts), addresses);
  const admin = await listen(buildAdminServer(parts), { port: addresses.adminPort, host: addresses.adminHost }).catch(async (error) => {
    await turns.close();
    throw error;
  });
  return {
    url: turns.url,
    adminUrl: admin.url,
    leadTo: (app) => {
      served = app;
    },
    stopTaking: () => {
      isStopping = true;
    },
    close: async () => {
      await Promise.all([turns.close(), admin.close()]);
    },
  };
}
