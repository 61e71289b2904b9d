// Runs as a thread of its own, started by read-in-thread.ts: says when it begins with its document, and answers once.
import { parentPort, workerData } from 'node:worker_threads';
import type { FileText } from '../core/files/shared-file.js';
import { refused } from './file-text.js';
import type { Task } from './read-in-thread.js';
import { readText } from './read-text.js';
import { limitUnpacking } from './unpacking-limit.js';

const { bytes, named, limits }: Task = workerData;
const unpacking = limitUnpacking(globalThis, limits.unpackedBytes);

const answer = (read: FileText): void => parentPort?.postMessage(unpacking.exceeded() ? refused('tooLarge') : read);

// A reader may also fail in a callback of its own, where no promise is waiting.
process.once('uncaughtException', () => answer(refused('broken')));

answer(await readText(bytes, named, limits, () => parentPort?.postMessage('begun')));
