// Runs as a thread of its own, started by file-text/read-in-thread.ts: says when it begins with its document, and answers once. Puts together
// what is done with a document there, so that nobody who writes to Lotsen waits for it.
import { parentPort, workerData } from 'node:worker_threads';
import type { FileText } from './core/files/shared-file.js';
import { findTerms } from './features/glossary/lookup/terms-in-file.js';
import { refused } from './file-text/file-text.js';
import type { Task } from './file-text/read-in-thread.js';
import { readText } from './file-text/read-text.js';
import { limitUnpacking } from './file-text/unpacking-limit.js';

const { bytes, named, limits, terms }: Task = workerData;
const unpacking = limitUnpacking(globalThis, limits.unpackedBytes);

const answer = (read: FileText): void => parentPort?.postMessage(unpacking.exceeded() ? refused('tooLarge') : read);

// A reader may also fail in a callback of its own, where no promise is waiting.
process.once('uncaughtException', () => answer(refused('broken')));

const read = await readText(bytes, named, limits, () => parentPort?.postMessage('begun'));
answer(read.ok && terms !== undefined ? { ...read, found: findTerms(read.text, terms) } : read);
