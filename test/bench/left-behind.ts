import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const children = new Set<ChildProcess>();
const directories = new Set<string>();

/** However the bench ends, nothing of it stays: not on an error, not on Ctrl+C. */
process.once('exit', () => {
  for (const child of children) child.kill('SIGKILL');
  for (const directory of directories) rmSync(directory, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));

export const killedAtTheEnd = <Child extends ChildProcess>(child: Child): Child => {
  children.add(child);
  child.once('exit', () => children.delete(child));
  return child;
};

export const temporaryDirectory = (): string => {
  const directory = mkdtempSync(join(tmpdir(), 'lotsen-bench-'));
  directories.add(directory);
  return directory;
};

export const removeDirectory = (directory: string): void => {
  rmSync(directory, { recursive: true, force: true });
  directories.delete(directory);
};
