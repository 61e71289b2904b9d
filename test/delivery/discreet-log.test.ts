import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { DocumentKind } from '../../src/core/store/store.js';
import { discreetLog } from '../../src/delivery/delivery.js';
import { termKind } from '../../src/features/glossary/terms/term-record.js';
import { keepingLog } from '../support/keeping-log.js';

const plain: DocumentKind<unknown> = { name: 'meeting', personal: [], erasedBy: 'never', schema: 1, lift: (body) => body, keys: () => [] };

describe("delivery's log", () => {
  it('does not repeat the abbreviation that a document is named by, but tells one from another', () => {
    const kept = keepingLog();
    const log = discreetLog(kept, [plain, termKind]);
    for (const document of ['Vera Vik', 'Vera Vik', 'RSG']) log.warn('delivery.again', { kind: 'term', document });
    log.error('wake.failed', { kind: 'term', document: 'Vera Vik' });
    log.info('delivery.done', { kind: 'meeting', document: 'abc' });
    log.info('started');
    assert.doesNotMatch(JSON.stringify(kept.logged), /Vera|RSG/);
    const documents = kept.logged.map(({ fields }) => fields['document']);
    assert.equal(documents[0], documents[1]);
    assert.notEqual(documents[0], documents[2]);
    assert.deepEqual([documents[3], ...documents.slice(4)], [documents[0], 'abc', undefined]);
  });
});
