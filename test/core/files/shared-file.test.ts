import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import {
  type FileParts,
  type FileText,
  fileReader,
  isCalendarFile,
  type Unreadable,
  unreadableText,
} from '../../../src/core/files/shared-file.js';
import type { PersonId } from '../../../src/core/ids.js';
import { languages } from '../../../src/texts/language.js';
import { textsIn } from '../../../src/texts/texts.js';

const file = { name: 'Dagordning.docx', fileType: 'docx', url: 'https://invented.example/file' };
const vera = '29:vera' as PersonId;
const bytes = new Uint8Array([1, 2, 3]);
const read: FileText = { ok: true, text: 'RSG' };

function partsWith(changes: Partial<FileParts> = {}): FileParts & { readonly calls: string[] } {
  const calls: string[] = [];
  return {
    calls,
    takePlace: (by, work) => {
      calls.push(`place for ${by}`);
      return work();
    },
    refusedByName: () => undefined,
    download: async (url) => {
      calls.push(`download ${url}`);
      return { ok: true, bytes };
    },
    readFile: async (given, { name }) => {
      assert.equal(given, bytes);
      calls.push(`read ${name}`);
      return read;
    },
    ...changes,
  };
}

describe('reading a file that somebody sent', () => {
  it('takes a place for whoever sent it, fetches it, and reads it', async () => {
    const parts = partsWith();
    assert.deepEqual(await fileReader(parts)(file, vera), read);
    assert.deepEqual(parts.calls, ['place for 29:vera', 'download https://invented.example/file', 'read Dagordning.docx']);
  });

  it('does not fetch what its name says cannot be read', async () => {
    const parts = partsWith({ refusedByName: () => 'picture' });
    assert.deepEqual(await fileReader(parts)(file, vera), { ok: false, because: 'picture' });
    assert.deepEqual(parts.calls, []);
  });

  it('does not even fetch it while too many are waiting', async () => {
    const parts = partsWith({ takePlace: async () => undefined });
    assert.deepEqual(await fileReader(parts)(file, vera), { ok: false, because: 'tooSlow' });
    assert.deepEqual(parts.calls, []);
  });

  it('does not fetch what has no address', async () => {
    const parts = partsWith();
    assert.deepEqual(await fileReader(parts)({ name: file.name, fileType: 'docx' }, vera), { ok: false, because: 'unreachable' });
    assert.deepEqual(parts.calls, []);
  });

  for (const because of ['notTeamsHost', 'tooLarge', 'unreachable'] as const) {
    it(`passes on that it could not be fetched (${because})`, async () => {
      const parts = partsWith({ download: async () => ({ ok: false, because }) });
      assert.deepEqual(await fileReader(parts)(file, vera), { ok: false, because });
    });
  }
});

describe('what is said of a file that cannot be read', () => {
  const reasons: readonly Exclude<Unreadable, 'notTeamsHost'>[] = [
    ...([
      'broken',
      'encrypted',
      'imagesOnly',
      'tooManyPages',
      'tooSlow',
      'tooLarge',
      'empty',
      'unknownKind',
      'unreachable',
      'noText',
      'strangeLetters',
      'picture',
    ] as const),
  ];
  for (const language of languages) {
    it(`names the file and says another thing for each reason, in ${language}`, () => {
      const said = reasons.map((because) => unreadableText(because, 'Dagordning.docx', textsIn(language)));
      assert.equal(new Set(said).size, reasons.length);
      for (const text of said) assert.ok(text.includes('Dagordning.docx'));
    });
  }

  it('does not tell whoever sent an address of their own that it was not Teams', () => {
    const [refused, unreachable] = (['notTeamsHost', 'unreachable'] as const).map((because) => unreadableText(because, 'x', textsIn('sv')));
    assert.equal(refused, unreachable);
  });
});

describe('a file that is an invitation', () => {
  for (const [name, fileType, expected] of [
    ['möte.ics', '', true],
    ['MÖTE.ICS ', 'txt', true],
    ['möte', 'ics', true],
    ['', 'ICS', true],
    ['möte.docx', 'ics', false],
    ['ics.pdf', 'pdf', false],
    ['', 'image', false],
  ] as const) {
    it(`"${name}" of type "${fileType}" is ${expected ? 'one' : 'none'}`, () => assert.equal(isCalendarFile({ name, fileType }), expected));
  }
});
