import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { standardLimits } from '../../src/file-text/file-text.js';
import { readText } from '../../src/file-text/read-text.js';
import { madePdf } from './made-pdf.js';

const read = (bytes: Uint8Array, pages = 300) => readText(bytes, true, { ...standardLimits, pages });

describe('a pdf as text', () => {
  it('keeps the lines of each page, the hyphens at their ends and the Swedish letters', async () => {
    const bytes = madePdf({ pages: [['Dagordning f\xf6r LPO', 'patient-', 'medverkan'], ['Sida tv\xe5: RSG']] });
    assert.deepEqual(await read(bytes), { ok: true, text: 'Dagordning för LPO\npatient-\nmedverkan\nSida två: RSG', pages: 2 });
  });

  it('is read where its font only names the alphabet that its signs are of', async () => {
    const bytes = madePdf({ pages: [['Dagordning RSG', 'NPO']], foreignFont: true });
    assert.deepEqual(await read(bytes), { ok: true, text: 'Dagordning RSG\nNPO', pages: 1 });
  });

  it('whose letters are of another alphabet says so, instead of having no abbreviations', async () => {
    assert.deepEqual(await read(madePdf({ pages: [['会议记录议程附件', 'RS']], foreignFont: true })), {
      ok: false,
      because: 'strangeLetters',
    });
  });

  it('needs its password: encrypted', async () => {
    assert.deepEqual(await read(madePdf({ pages: [['LPO']], password: true })), { ok: false, because: 'encrypted' });
  });

  it('with a picture and no text says so, without both it is empty', async () => {
    assert.deepEqual(await read(madePdf({ pages: [[]], picture: true })), { ok: false, because: 'imagesOnly' });
    assert.deepEqual(await read(madePdf({ pages: [[]] })), { ok: false, because: 'empty' });
  });

  it('has what somebody has filled in, in a form', async () => {
    assert.deepEqual(await read(madePdf({ pages: [['Svar']], filledIn: 'RSG ska svara' })), {
      ok: true,
      text: 'Svar\nRSG ska svara',
      pages: 1,
    });
    assert.equal((await read(madePdf({ pages: [[]], filledIn: 'RSG' }))).ok, true);
  });

  it('with a picture and text is read', async () => {
    assert.deepEqual(await read(madePdf({ pages: [['NPO']], picture: true })), { ok: true, text: 'NPO', pages: 1 });
  });

  it('may have as many pages as the limit and not one more', async () => {
    const bytes = madePdf({ pages: [['1'], ['2'], ['3']] });
    assert.equal((await read(bytes, 3)).ok, true);
    assert.deepEqual(await read(bytes, 2), { ok: false, because: 'tooManyPages' });
  });

  it('that is cut off in the middle is broken', async () => {
    const bytes = madePdf({ pages: [['LPO']] });
    assert.deepEqual(await read(bytes.subarray(0, 60)), { ok: false, because: 'broken' });
  });

  it('leaves the bytes that it was given as they were', async () => {
    const bytes = madePdf({ pages: [['LPO']] });
    await read(bytes);
    assert.equal(Buffer.from(bytes).toString('latin1', 0, 5), '%PDF-');
  });
});
