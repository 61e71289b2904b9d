import { randomUUID } from 'node:crypto';
import { link, mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import type { Server } from 'node:net';
import { join } from 'node:path';
import { type Holder, holderHere, holderIn, listenAt, socketPath, stateOf } from './lock-holder.js';

/*
 * One process per data directory. The holder listens on a socket: the system ends that together with the process, however it
 * ends, and other containers on the machine can see it. A process id would be reused, and means nothing in another container.
 *
 * `.lock/1`, `.lock/2`, ... name one holder each and the highest counts. Who finds its holder gone creates the next number, which
 * succeeds for one of many starters only. An empty file has been let go of.
 */

export interface DirectoryLock {
  release(): Promise<void>;
}

const numbersIn = async (locks: string): Promise<number[]> =>
  (await readdir(locks))
    .filter((name) => /^[1-9]\d*$/.test(name))
    .map(Number)
    .sort((one, other) => other - one);

const listen = async (locks: string): Promise<{ readonly server: Server; readonly here: Holder }> => {
  const socket = `${randomUUID()}.sock`;
  const near = await listenAt(socketPath(locks, { socket, apart: false })).catch(() => undefined);
  const server = near ?? (await listenAt(socketPath(locks, { socket, apart: true })));
  return { server, here: await holderHere(socket, near === undefined) };
};

const textOf = (file: string): Promise<string> =>
  readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''; // swept away by a successor, who is found next
    throw error;
  });

const refuseIfHeld = async (directory: string, file: string, here: Holder, locks: string): Promise<void> => {
  const holder = holderIn(await textOf(file));
  const state = holder ? await stateOf(holder, here, locks) : 'gone';
  if (!holder || state === 'gone') return;
  const advice = state === 'unknown' ? ` Whether it still runs cannot be seen from here: if it does not, remove ${file}.` : '';
  throw new Error(
    `The data directory ${directory} is in use by process ${holder.pid} on ${holder.host}. One process at a time can use it: ` +
      `stop that one first, or give this one a DATA_DIR of its own.${advice}`,
  );
};

/** Resolves with the number that this process has now. */
const takeNumber = async (directory: string, locks: string, here: Holder): Promise<number> => {
  const draft = join(locks, `${here.socket}.tmp`);
  await writeFile(draft, JSON.stringify(here), { mode: 0o600 });
  try {
    for (;;) {
      const [highest = 0] = await numbersIn(locks);
      if (highest > 0) await refuseIfHeld(directory, join(locks, String(highest)), here, locks);
      const mine = join(locks, String(highest + 1));
      const isCreated = await link(draft, mine).then(
        () => true,
        (error: NodeJS.ErrnoException) => {
          if (error.code === 'EEXIST') return false;
          throw error;
        },
      );
      // Somebody slower than two others may have created a number that was swept away: only the highest counts.
      if (isCreated && (await numbersIn(locks))[0] === highest + 1) return highest + 1;
      if (isCreated) await rm(mine);
    }
  } finally {
    await rm(draft);
  }
};

const sweep = async (locks: string, below: number): Promise<void> => {
  for (const number of (await numbersIn(locks)).filter((other) => other < below)) {
    const file = join(locks, String(number));
    const holder = holderIn(await textOf(file));
    if (holder) await rm(socketPath(locks, holder), { force: true });
    await rm(file, { force: true });
  }
};

export const lockDirectory = async (directory: string): Promise<DirectoryLock> => {
  const locks = join(directory, '.lock');
  await mkdir(locks, { recursive: true, mode: 0o700 });
  const { server, here } = await listen(locks);
  const stopListening = (): Promise<unknown> => new Promise((resolve) => server.close(resolve));

  try {
    const number = await takeNumber(directory, locks, here);
    await sweep(locks, number);
    return { release: () => truncate(join(locks, String(number))).finally(stopListening) };
  } catch (error) {
    await stopListening();
    throw error;
  }
};
