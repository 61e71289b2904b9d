import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { FileText, TermToFind } from '../core/files/shared-file.js';
import type { SharedFile } from '../core/request.js';
import { isNamedDocument, type Limits, refused, type SizeLimits, standardLimits } from './file-text.js';

export interface Task {
  readonly bytes: Uint8Array;
  /** Its name says that it is a document. */
  readonly named: boolean;
  readonly limits: SizeLimits;
  /** To be found in its text; left out, it is only read. */
  readonly terms: readonly TermToFind[] | undefined;
}

/** The thread's file. Run by tsx, it is TypeScript: a new thread does not inherit tsx and has to load it first. */
const threadFile = (): URL => {
  if (!import.meta.url.endsWith('.ts')) return new URL('../file-thread.js', import.meta.url);
  const file = new URL('../file-thread.ts', import.meta.url).href;
  const tsx = pathToFileURL(
    createRequire(import.meta.url)
      .resolve('tsx/esm/api')
      .replace(/\.cjs$/, '.mjs'),
  ).href;
  const start = `import { register } from '${tsx}'; register(); await import('${file}');`;
  return new URL(`data:text/javascript,${encodeURIComponent(start)}`);
};

const outOfMemory = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

/** The time counts from when the thread has loaded its reader, which says nothing about the document and takes long on a busy machine. */
const answerOf = (thread: Worker, timeLimit: () => AbortSignal): Promise<FileText> =>
  new Promise((resolve, reject) => {
    // Also catches a second failure while the thread is being stopped, which would otherwise end the process.
    thread.on('error', reject);
    // Also resolves when the thread ended without an answer; after an answer this does nothing.
    thread.on('exit', () => resolve(refused('broken')));
    thread.on('message', (message: FileText | 'begun') => {
      if (message !== 'begun') return resolve(message);
      const timeIsUp = timeLimit();
      const stop = () => resolve(refused('tooSlow'));
      if (timeIsUp.aborted) stop();
      timeIsUp.addEventListener('abort', stop, { once: true });
    });
  });

/** One thread for one document: what a document does to its reader ends with the thread. */
export const readInThread = async (
  bytes: Uint8Array,
  named: boolean,
  limits: Limits,
  terms?: readonly TermToFind[],
  file = threadFile(),
): Promise<FileText> => {
  const { heapMegabytes, timeLimit, ...sizes } = limits;
  const copy = new Uint8Array(bytes);
  const task: Task = { bytes: copy, named, limits: sizes, terms };
  const thread = new Worker(file, {
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
  try {
    return await answerOf(thread, () => timeLimit(bytes.length));
  } catch (error) {
    if (outOfMemory(error)) return refused('tooLarge');
    throw error;
  } finally {
    await thread.terminate();
  }
};

/** A file as text, read in a thread of its own, and the terms that are found in it there. */
export const readFile = async (
  bytes: Uint8Array,
  file: Pick<SharedFile, 'name' | 'fileType'>,
  terms?: readonly TermToFind[],
  limits: Limits = standardLimits,
  read: typeof readInThread = readInThread,
): Promise<FileText> => {
  if (bytes.length === 0) return refused('empty');
  return bytes.length > limits.bytes ? refused('tooLarge') : read(bytes, isNamedDocument(file), limits, terms);
};
