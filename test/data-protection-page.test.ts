import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { documentKinds } from '../src/features.js';

describe('the page for the data protection officer', () => {
  it('says of every kind of document how long it is kept, and of no other', () => {
    const page = readFileSync(new URL('../docs/data-protection.md', import.meta.url), 'utf8');
    const rows = [...page.matchAll(/^\| (`[a-z-]+`(?:, `[a-z-]+`)*) +\|[^|]+\|[^|]*\S[^|]*\|[^|]*\S[^|]*\|$/gmu)];
    const told = rows.flatMap(([, names = '']) => names.split(', ').map((name) => name.replaceAll('`', '')));
    assert.deepEqual([...told].sort(), documentKinds.map(({ name }) => name).sort());
  });
});
