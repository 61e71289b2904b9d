import { connect, createServer, type Server } from 'node:net';

/** Longer paths are cut off without a word by Node 20, and meet where they are cut. */
const longestPath = 100;

export const fits = (path: string): boolean => Buffer.byteLength(path) <= longestPath;

/** Listens for nothing but to be found listening. Does not keep the process alive. */
export const listenAt = (path: string): Promise<Server> =>
  new Promise((resolve, reject) => {
    if (!fits(path)) throw new Error(`The path of a socket may have ${longestPath} bytes: ${path}`);
    const server = createServer((visitor) => visitor.destroy());
    server.unref().on('error', reject); // stays on: a visitor who cannot be let in is no reason to stop
    server.listen(path, () => resolve(server));
  });

/** Whether somebody listens there. Doubtful answers count as yes. */
export const isListenedAt = (path: string): Promise<boolean> =>
  new Promise((resolve) => {
    const visit = connect(path);
    visit.on('connect', () => {
      visit.destroy();
      resolve(true);
    });
    visit.on('error', (error: NodeJS.ErrnoException) => resolve(error.code !== 'ECONNREFUSED' && error.code !== 'ENOENT'));
  });
