import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { queueListener } from '../../../../src/features/back-office/queue/says.js';
import { officePlace } from '../../../support/offices.js';

const heard = (text: string) => queueListener(text, officePlace, { id: '29:x' as never, name: '' });

describe('what is said to the queue', () => {
  for (const [text, verb, input, language] of [
    ['kö', 'queue.show', {}, 'sv'],
    ['Kön!', 'queue.show', {}, 'sv'],
    ['visa kön', 'queue.show', {}, 'sv'],
    ['queue', 'queue.show', {}, 'en'],
    ['show the queue', 'queue.show', {}, 'en'],
    ['kö mina', 'queue.show', { filter: 'mine' }, 'sv'],
    ['kön: otagna', 'queue.show', { filter: 'unclaimed' }, 'sv'],
    ['kö väntar på svar', 'queue.show', { filter: 'waiting' }, 'sv'],
    ['queue waiting', 'queue.show', { filter: 'waiting' }, 'en'],
    ['kö arvode och resor', 'queue.show', { text: 'arvode och resor' }, 'sv'],
    ['kö 7KQ2ABCD', 'queue.show', { text: '7KQ2ABCD' }, 'sv'],
    ['sök i kön efter arvode', 'queue.show', { text: 'arvode' }, 'sv'],
    ['search the queue for fees', 'queue.show', { text: 'fees' }, 'en'],
    ['ärende 7KQ2ABCD', 'queue.case', { number: '7KQ2ABCD' }, 'sv'],
    ['show case #7kq2abcd', 'queue.case', { number: '7kq2abcd' }, 'en'],
  ] as const) {
    it(`is heard in "${text}"`, () => assert.deepEqual(heard(text), { verb, input, language }));
  }

  it('is not heard in anything else', () => {
    for (const text of [
      '',
      'köket',
      'vi står i kö',
      'queueing',
      'ärende',
      'ärende om arvode',
      'sök arvode',
      'sök i kön',
      `kö ${'x'.repeat(300)}`,
    ])
      assert.equal(heard(text), undefined, text);
  });
});
