import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readMessage } from '../../../../src/core/store/outgoing.js';
import type { Case } from '../../../../src/features/back-office/case/case.js';
import { claim, reply } from '../../../../src/features/back-office/queue/office-steps.js';
import { bo, caseWith, doing, officePlace } from '../../../support/cases.js';

describe('what is sent of a case', () => {
  it('goes to an unnamed asker sealed, and to no place or person in clear', () => {
    const asker = { as: 'unnamed', sealed: 'sealed', mark: 'mark', key: 'key' } as const;
    const { send } = reply(caseWith({ asker }), bo, 'Ja.', doing(), true);
    assert.deepEqual(readMessage(send?.[1]?.message)?.recipient, { to: 'unnamed', sealed: 'sealed' });
  });

  it('goes to a named asker in their language, with the place they asked in to fall back on', () => {
    const asker = { ...caseWith().asker, through: officePlace, language: 'en' } as Case['asker'];
    const { send } = reply(caseWith({ asker }), bo, 'Ja.', doing(), true);
    const recipient = { to: 'person', person: '29:asker', fallback: officePlace, language: 'en' };
    assert.deepEqual(readMessage(send?.[1]?.message)?.recipient, recipient);
  });

  it('goes to no channel while no back office is paired', () => {
    const { office: _, ...unplaced } = caseWith();
    const shows = (claim(unplaced, bo, doing()).send ?? []).map(({ message }) => readMessage(message)?.show);
    assert.deepEqual(shows, ['case.taken']);
  });
});
