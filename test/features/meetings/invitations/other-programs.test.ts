import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { readInvitation } from '../../../../src/features/meetings/planning/prefill.js';
import { standardLimits } from '../../../../src/file-text/file-text.js';
import { readText } from '../../../../src/file-text/read-text.js';

/** Files as other programs write them, with invented people. */
const folder = new URL('../../../fixtures/invitations/', import.meta.url);

const expected: Readonly<Record<string, { readonly when?: string; readonly title?: string; readonly agenda?: string }>> = {
  'fold-in-utf8.ics': { title: 'Möte om vårdförlopp' },
  'tzid-escaped-comma.ics': { when: '2026-12-10 13:00 14:30' },
  'tzid-numbered.ics': { when: '2026-12-10 15:00 16:30' },
  'tzid-numbered-described.ics': { when: '2026-12-10 20:00 21:30' },
  'tzid-utc-offset-name.ics': { when: '2026-12-10 13:00 14:30' },
  'tzid-tzone-utc.ics': { when: '2026-12-10 15:00 16:30' },
  'tzid-tzone-custom.ics': { when: '2026-12-10 13:00 14:30' },
  'tzid-history.ics': { when: '2026-12-10 13:00 14:30' },
  'exdate-utc.ics': { when: '2026-12-15 02:00 03:30' },
  'daily-14.ics': { when: '2026-12-10 14:00 15:30' },
  'html-entities.ics': { agenda: `1. "Gapanalys"\n2. Följsamhet < 50 % 'RSG'` },
  'zoom.ics': { agenda: '1. Inledning\n2. RSG' },
  'empty-desc-xalt.ics': { agenda: '1. Inledning\n2. RSG' },
  'ics-as-txt.txt': { when: '2026-12-10 14:00 15:00', title: 'Decembermöte' },
};

describe('an invitation as another program writes it', () => {
  for (const [file, { when, title, agenda }] of Object.entries(expected)) {
    it(`is read: ${file}`, async () => {
      const document = await readText(readFileSync(new URL(file, folder)), true, standardLimits);
      assert.ok(document.ok);
      const found = readInvitation(document.text, '2026-12-02', 'Europe/Stockholm');
      if (when !== undefined) assert.equal([found.date, found.start, found.end].join(' '), when);
      if (title !== undefined) assert.equal(found.title, title);
      if (agenda !== undefined) assert.equal(found.agenda, agenda);
      assert.equal(found.doubt, '');
    });
  }
});
