import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askBooted } from './support/booted.js';

/** Boots the built bot, asks "vad betyder RSG?" as Teams would, and stops it again: used by `.ci/boot`. */
const directory = await mkdtemp(join(tmpdir(), 'lotsen-boot-'));
try {
  const env = { PATH: process.env['PATH'], PORT: '0', ADMIN_PORT: '0', DATA_DIR: directory, LOG_LEVEL: 'info' };
  await askBooted(spawn(process.execPath, ['dist/main.js'], { env, stdio: ['ignore', 'pipe', 'pipe'] }));
  console.log('The built bot answers.');
} finally {
  await rm(directory, { recursive: true, force: true });
}
