import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { documentKinds } from '../src/features.js';

describe('the README', () => {
  it('says of every kind of document how long it is kept, and of no other', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    const rows = [...readme.matchAll(/^\| (`[a-z-]+`(?:, `[a-z-]+`)*) +\|[^|]+\|[^|]*\S[^|]*\|[^|]*\S[^|]*\|$/gmu)];
    const told = rows.flatMap(([, names = '']) => names.split(', ').map((name) => name.replaceAll('`', '')));
    assert.deepEqual([...told].sort(), documentKinds.map(({ name }) => name).sort());
  });
});
