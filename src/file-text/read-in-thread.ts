import { once } from 'node:events';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { limitConcurrency } from '../core/limit-concurrency.js';
import type { FileText } from '../core/shared-file.js';
import { type FileKind, type Limits, refused, type SizeLimits, standardLimits } from './file-text.js';

export interface Task {
  readonly bytes: Uint8Array;
  readonly kind: FileKind;
  readonly limits: SizeLimits;
}

/** The thread's file. Run by tsx, it is TypeScript: a new thread does not inherit tsx and has to load it first. */
const threadFile = (): URL => {
  if (!import.meta.url.endsWith('.ts')) return new URL('./file-thread.js', import.meta.url);
  const file = new URL('./file-thread.ts', import.meta.url).href;
  const tsx = pathToFileURL(
    createRequire(import.meta.url)
      .resolve('tsx/esm/api')
      .replace(/\.cjs$/, '.mjs'),
  ).href;
  const start = `import { register } from '${tsx}'; register(); await import('${file}');`;
  return new URL(`data:text/javascript,${encodeURIComponent(start)}`);
};

const outOfMemory = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

/** One thread for one document: what a document does to its reader ends with the thread. */
export const readInThread = async (bytes: Uint8Array, kind: FileKind, limits: Limits): Promise<FileText> => {
  const { heapMegabytes, timeLimit, ...sizes } = limits;
  const copy = new Uint8Array(bytes);
  const task: Task = { bytes: copy, kind, limits: sizes };
  const thread = new Worker(threadFile(), {
    workerData: task,
    transferList: [copy.buffer],
    // Nothing of ours for a document to find: no environment, no flags.
    env: {},
    execArgv: [],
    // Parsers complain on the console and may quote the document.
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
  });
  thread.stdout.resume();
  thread.stderr.resume();
  // A second failure, while the thread is being stopped, has nobody else to hear it and would end the process.
  thread.on('error', () => undefined);
  const timeIsUp = timeLimit();
  try {
    const [answer] = await once(thread, 'message', { signal: timeIsUp });
    return answer;
  } catch (error) {
    if (timeIsUp.aborted) return refused('tooSlow');
    if (outOfMemory(error)) return refused('tooLarge');
    throw error;
  } finally {
    await thread.terminate();
  }
};

export const limitedReader = (atOnce: number, maxWaiting: number, read: typeof readInThread = readInThread) => {
  const takeTurn = limitConcurrency(atOnce, maxWaiting);
  return async (bytes: Uint8Array, kind: FileKind, limits: Limits = standardLimits): Promise<FileText> => {
    if (bytes.length === 0) return refused('empty');
    if (bytes.length > limits.bytes) return refused('tooLarge');
    return (await takeTurn(() => read(bytes, kind, limits))) ?? refused('tooSlow');
  };
};

/** A file as text, read in a thread of its own. Two at a time in the whole process; twenty more wait. */
export const readFile = limitedReader(2, 20);
