import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { readingTime, standardLimits } from '../../src/file-text/file-text.js';
import { readFile, readInThread } from '../../src/file-text/read-in-thread.js';
import { glossary } from '../support/terms.js';
import { madeDocx, madePptx, paragraph, slide } from './made-office.js';
import { madePdf } from './made-pdf.js';

const never = { ...standardLimits, timeLimit: () => new AbortController().signal };
const megabyte = 1024 * 1024;
const text = Buffer.from('LPO');
const called = (fileType: string) => ({ name: `a.${fileType}`, fileType });
const [docx, pdf, pptx, txt] = [called('docx'), called('pdf'), called('pptx'), called('txt')];

/** A time limit that passes as soon as the reading has begun. */
const soon = (): AbortSignal => {
  const controller = new AbortController();
  setImmediate(() => controller.abort());
  return controller.signal;
};

describe('reading a document', () => {
  it('gives the text of each kind', async () => {
    const aPdf = madePdf({ pages: [['NPO']] });
    const aPptx = madePptx(['a.xml'], { 'ppt/slides/a.xml': slide('RPO') });
    assert.deepEqual(await readFile(madeDocx(paragraph('LPO')), docx, undefined, never), { ok: true, text: 'LPO', pages: 1 });
    assert.deepEqual(await readFile(aPdf, pdf), { ok: true, text: 'NPO', pages: 1 });
    assert.deepEqual(await readFile(aPptx, pptx), { ok: true, text: 'RPO', pages: 1 });
    assert.deepEqual(await readFile(Buffer.from('RSG'), txt), { ok: true, text: 'RSG' });
  });

  it('leaves the bytes that it was given to their owner', async () => {
    const bytes = new Uint8Array(text);
    await readFile(bytes, txt, undefined, never);
    assert.equal(bytes.length, 3);
  });

  it('stops when its time is up', async () => {
    assert.deepEqual(await readFile(madePdf({ pages: [['NPO']] }), pdf, undefined, { ...never, timeLimit: soon }), {
      ok: false,
      because: 'tooSlow',
    });
    assert.deepEqual(await readFile(text, txt, undefined, { ...never, timeLimit: () => AbortSignal.abort() }), {
      ok: false,
      because: 'tooSlow',
    });
  });

  it('stops when it takes too much memory', async () => {
    const bytes = madeDocx(paragraph('å'.repeat(8_000_000)));
    assert.deepEqual(await readFile(bytes, docx, undefined, { ...never, heapMegabytes: 10 }), { ok: false, because: 'tooLarge' });
  });

  it('stops when a pdf unpacks to too much', async () => {
    const bytes = madePdf({ pages: [['']], spaces: 700_000 });
    assert.deepEqual(await readFile(bytes, pdf, undefined, { ...never, unpackedBytes: 600_000 }), { ok: false, because: 'tooLarge' });
  });

  it('starts no thread for a file that is empty or too large', async () => {
    const read = (bytes: Uint8Array) => readFile(bytes, pdf, undefined, { ...never, bytes: 3 }, () => assert.fail('was read'));
    assert.deepEqual(await read(new Uint8Array()), { ok: false, because: 'empty' });
    assert.deepEqual(await read(new Uint8Array(4)), { ok: false, because: 'tooLarge' });
  });

  it('finds the terms of a glossary in it there, and only when they are asked for', async () => {
    const terms = [...glossary.terms, { abbr: 'QXK', en: 'Quick', aliases: [], ordinaryWord: false }];
    const read = await readFile(madeDocx(paragraph('RSG och QXK tar upp QXJ med RSG')), docx, terms, never);
    assert.ok(read.ok);
    const abbrs = read.found?.known.map((places) => terms[places[0] ?? -1]?.abbr);
    assert.deepEqual([abbrs, read.found?.unknown], [['RSG', 'QXK'], ['QXJ']]);
  });

  it('says that it is broken when its thread ends without a word, or cannot look for what it is given', async () => {
    const gone = new URL('data:text/javascript,process.exit()');
    assert.deepEqual(await readInThread(text, true, never, [], gone), { ok: false, because: 'broken' });
    const unspeakable = [{ abbr: 'LPO', en: '', aliases: [null as unknown as string], ordinaryWord: false }];
    assert.deepEqual(await readFile(text, txt, unspeakable, never), { ok: false, because: 'broken' });
  });

  it('keeps a place for eight seconds when it is small, and twenty when it is not', () => {
    assert.deepEqual([megabyte - 1, megabyte].map(readingTime), [8_000, 20_000]);
  });

  it('has the limits that were promised', () => {
    const { timeLimit, ...sizes } = standardLimits;
    const promised = {
      bytes: 20 * megabyte,
      letters: 1_000_000,
      pages: 300,
      unpackedBytes: 100 * megabyte,
      entries: 10_000,
      heapMegabytes: 384,
    };
    assert.deepEqual(sizes, promised);
    assert.equal(timeLimit(1).aborted, false);
  });

  it('loads no parser outside the thread', () => {
    const folder = new URL('../../src/file-text/', import.meta.url);
    const loaded = new Set(['./read-in-thread.js']);
    for (const file of loaded) {
      if (!file.startsWith('./')) continue;
      const code = readFileSync(new URL(file.replace(/js$/, 'ts'), folder), 'utf8');
      for (const [, imported] of code.matchAll(/^(?:import|} from)(?! type).*'(.*)';$/gm)) if (imported) loaded.add(imported);
    }
    const outside = [...loaded].filter((name) => !name.startsWith('.')).sort();
    assert.deepEqual(outside, ['node:module', 'node:url', 'node:worker_threads']);
  });
});
