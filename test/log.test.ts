import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createLog } from '../src/log.js';

describe('the log', () => {
  const linesAt = (level: 'info' | 'error'): unknown[] => {
    const lines: unknown[] = [];
    const log = createLog(level, { write: (line) => lines.push(JSON.parse(line)) });
    log.info('turn.done', { activity: 'a1', milliseconds: 3 });
    log.warn('door.refused');
    log.error('turn.failed', { activity: 'a2' });
    return lines.map((line) => ({ ...(line as object), time: undefined }));
  };

  it('is one JSON object a line, with the event and its fields', () => {
    assert.deepEqual(linesAt('info'), [
      { level: 30, time: undefined, event: 'turn.done', activity: 'a1', milliseconds: 3 },
      { level: 40, time: undefined, event: 'door.refused' },
      { level: 50, time: undefined, event: 'turn.failed', activity: 'a2' },
    ]);
  });

  it('leaves out what is below its level', () => {
    assert.equal(linesAt('error').length, 1);
  });
});
