import { readFile } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod/v4';

const holderShape = z.object({
  pid: z.number(),
  host: z.string(),
  /** Changes when the machine restarts; the same in all containers of a machine. Empty where the system has none. */
  boot: z.string(),
  /** The name of its socket. */
  socket: z.string(),
  /** The socket lies outside the data directory, where only its own host or container sees it. */
  apart: z.boolean(),
});

export type Holder = z.infer<typeof holderShape>;

/** Who a lock file names; nobody, when it is empty (let go) or was torn by a loss of power. */
export const holderIn = (text: string): Holder | undefined => {
  try {
    return holderShape.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
};

const bootId = (): Promise<string> => readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '');

/** This process, with its socket in the data directory where that can be: not every file system holds sockets. */
export const holderHere = async (socket: string, apart: boolean): Promise<Holder> => ({
  pid: process.pid,
  host: hostname(),
  boot: (await bootId()).trim(),
  socket,
  apart,
});

export const socketPath = (locks: string, { socket, apart }: Pick<Holder, 'socket' | 'apart'>): string => {
  if (!apart) return join(locks, socket);
  return process.platform === 'win32' ? `\\\\.\\pipe\\lotsen-${socket}` : join(tmpdir(), `lotsen-${socket}`);
};

/** Longer paths are cut off without a word by Node 20, and meet where they are cut. */
const maxPathBytes = 100;

const fits = (path: string): boolean => Buffer.byteLength(path) <= maxPathBytes;

/** Listens for nothing but to be found listening. Does not keep the process alive. */
export const listenAt = (path: string): Promise<Server> =>
  new Promise((resolve, reject) => {
    if (!fits(path)) throw new Error(`The path of a socket may have ${maxPathBytes} bytes: ${path}`);
    const server = createServer((visitor) => visitor.destroy());
    server.unref().on('error', reject); // stays on: a visitor who cannot be let in is no reason to stop
    server.listen(path, () => resolve(server));
  });

/** Whether somebody listens there. Doubtful answers count as yes. */
const isListenedAt = (path: string): Promise<boolean> =>
  new Promise((resolve) => {
    const visit = connect(path);
    visit.on('connect', () => {
      visit.destroy();
      resolve(true);
    });
    visit.on('error', (error: NodeJS.ErrnoException) => resolve(error.code !== 'ECONNREFUSED' && error.code !== 'ENOENT'));
  });

/** `unknown`: on another machine, or where its socket cannot be seen from here. */
export const stateOf = async (holder: Holder, here: Holder, locks: string): Promise<'alive' | 'gone' | 'unknown'> => {
  if (holder.host === here.host && holder.boot !== here.boot) return 'gone'; // the machine has been restarted
  const isSameMachine = holder.boot === '' ? holder.host === here.host : holder.boot === here.boot;
  const path = socketPath(locks, holder);
  if (!isSameMachine || !fits(path) || (holder.apart && holder.host !== here.host)) return 'unknown';
  return (await isListenedAt(path)) ? 'alive' : 'gone';
};
