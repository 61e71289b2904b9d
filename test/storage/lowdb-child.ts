import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export interface Child {
  readonly pid: number | undefined;
  /** Every whole line it has written, as they come. */
  readonly lines: readonly string[];
  /** The part that matches of the first line that does. Rejects when the process ends before. */
  said(what: RegExp): Promise<string>;
  /** Resolves when that many lines have come. */
  wrote(count: number): Promise<void>;
  /** With SIGKILL: no chance to tidy up. Resolves when it is dead and all its lines have been read. */
  kill(): Promise<void>;
}

const script = fileURLToPath(new URL('lowdb-writer.ts', import.meta.url));

/** A process that opens the store in the directory and changes documents for as long as it lives. */
export const startChild = (directory: string): Child => {
  const child: ChildProcess = spawn(process.execPath, ['--import=tsx', script, directory], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  const ended = once(child, 'close');
  if (child.stdout) createInterface(child.stdout).on('line', (line) => lines.push(line) && [...waiting].map((look) => look()));

  const until = <Result>(look: () => Result | undefined): Promise<Result> =>
    new Promise((resolve, reject) => {
      const tryIt = (): void => {
        const result = look();
        if (result === undefined) return;
        waiting.delete(tryIt);
        resolve(result);
      };
      waiting.add(tryIt);
      tryIt();
      void ended.then(() => reject(new Error('The process has ended')));
    });

  return {
    pid: child.pid,
    lines,
    said: (what) => until(() => lines.map((line) => what.exec(line)?.[0]).find((part) => part !== undefined)),
    wrote: (count) => until(() => lines.length >= count || undefined).then(() => undefined),
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
};
