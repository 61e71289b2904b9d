import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseEnv } from 'node:util';
import { fillIn, readFile, readManifest, readOwner } from './app-manifest.js';
import { packageContents, zipped } from './app-package.js';

/**
 * `npm run package`: makes lotsen.zip, ready to upload to Teams, of what `readOwner` finds in the environment or `.env`.
 * With `-- --draft`, what is not set keeps its placeholder: valid, but not to be uploaded.
 */
const atRoot = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url));
const draft = process.argv.includes('--draft');
const settings = existsSync(atRoot('.env')) ? parseEnv(readFileSync(atRoot('.env'), 'utf8')) : {};

const { owner, problems } = readOwner({ ...settings, ...process.env });
if (problems.length > 0 && !draft) {
  refuse([...problems, 'Set them in the environment or in .env, or run "npm run package -- --draft" for a package to look at.']);
} else {
  const contents = await packageContents(fillIn(readManifest(), owner), readFile);
  if (contents.ok) {
    const zip = zipped(contents.files);
    writeFileSync(atRoot('lotsen.zip'), zip);
    const names = Object.keys(contents.files).join(', ');
    console.log(`lotsen.zip${draft ? ' (draft)' : ''}: ${names}; ${Math.ceil(zip.length / 1024)} KB`);
  } else refuse(contents.problems);
}

function refuse(reasons: readonly string[]): void {
  console.error(`No package was made.\n${reasons.map((reason) => `- ${reason}`).join('\n')}`);
  process.exitCode = 1;
}
