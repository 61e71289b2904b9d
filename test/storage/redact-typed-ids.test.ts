import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, it } from 'mocha';
import { discreetLog } from '../../src/delivery/delivery.js';
import { caseKind } from '../../src/features/back-office/case/case-document.js';
import { termKind } from '../../src/features/glossary/terms/term-record.js';
import { documentPath } from '../../src/storage/lowdb/document-path.js';
import { openLowdbStore } from '../../src/storage/lowdb/open-store.js';
import { redactTypedIds } from '../../src/storage/redact-typed-ids.js';
import { keepingLog } from '../support/keeping-log.js';

const kinds = [caseKind, termKind];

describe('a fault of the store in a log', () => {
  it('does not repeat what a torn file is named by, and tells its document as deliveries do', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'lotsen-typed-'));
    const told: string[] = [];
    for (const [kind, id] of [
      ['term', 'Åsa Vik'],
      ['case', 'ABCD2345'],
    ] as const) {
      const path = join(directory, documentPath(kind, id));
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, '{"torn');
    }
    const store = await openLowdbStore({ directory, kinds, report: ({ message }) => told.push(redactTypedIds(message, kinds)) });
    await store.close();
    await rm(directory, { recursive: true });
    const log = keepingLog();
    discreetLog(log, kinds).warn('x', { kind: 'term', document: 'Åsa Vik' });
    const [ofTerm = '', ofCase = ''] = [told.find((one) => one.includes('term')), told.find((one) => one.includes('case'))];
    assert.ok(ofTerm.includes(`${log.logged[0]?.fields['document']}.json is not a document`), ofTerm);
    assert.ok(!ofTerm.includes('vik') && !ofTerm.includes('%56'));
    assert.ok(ofCase.includes(`${documentPath('case', 'ABCD2345')} is not a document`), ofCase);
  });

  it('is the same in what the system says about such a file', () => {
    const path = `/data/${documentPath('term', 'XQZ')}`;
    const said = redactTypedIds(`ENOSPC: no space left on device, open '${path}.1.tmp' and ${path}`, kinds);
    assert.doesNotMatch(said, /%58|XQZ/);
    assert.match(said, /^ENOSPC: no space left on device, open '\/data\/term\/\w\/[0-9a-f]{12}\.json/);
    assert.equal(redactTypedIds(path, [caseKind]), path);
  });
});
