import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, it } from 'mocha';

const script = `
  const { createRequire } = await import('node:module');
  const { Application } = await import(${JSON.stringify(new URL('../../src/teams/teams-ai.ts', import.meta.url).href)});
  const require = createRequire(${JSON.stringify(fileURLToPath(import.meta.url))});
  const loaded = () => Object.keys(require.cache).filter((path) => /recognizers-text/.test(path)).length;
  new Application();
  const before = loaded();
  const { DialogTurnStatus } = require('botbuilder-dialogs');
  const { AuthenticationManager } = require('@microsoft/teams-ai/lib/authentication/Authentication.js');
  console.log(JSON.stringify([before, loaded() > 0, DialogTurnStatus.complete, typeof AuthenticationManager]));
`;

describe("teams-ai's router", () => {
  it('comes without the sign-in prompts, which are there all the same for whoever wants them', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, ['--import=tsx', '--input-type=module', '-e', script]);
    assert.deepEqual(JSON.parse(stdout), [0, true, 'complete', 'function']);
  });
});
