import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { isCalendarFile } from '../../src/core/calendar-file.js';

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
