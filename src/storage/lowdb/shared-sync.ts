import { open } from 'node:fs/promises';

const syncDirectory = async (directory: string): Promise<void> => {
  if (process.platform === 'win32') return; // refuses to sync directories
  const handle = await open(directory, 'r');
  await handle.sync().finally(() => handle.close());
};

/** Makes what was renamed or removed in a directory last. Those who come while a sync is under way share the next one. */
export const sharedSync = (sync: (directory: string) => Promise<void> = syncDirectory): ((directory: string) => Promise<void>) => {
  const running = new Map<string, Promise<void>>();
  const next = new Map<string, Promise<void>>();

  return (directory) => {
    const joined = next.get(directory);
    if (joined !== undefined) return joined;
    const last = (running.get(directory) ?? Promise.resolve())
      .catch(() => undefined)
      .then(() => {
        next.delete(directory);
        running.set(directory, last);
        return sync(directory);
      })
      .finally(() => running.get(directory) === last && running.delete(directory));
    next.set(directory, last);
    return last;
  };
};
