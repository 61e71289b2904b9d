import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant, PersonId, PlaceId } from '../../../../src/core/ids.js';
import { isAskerOf } from '../../../../src/features/back-office/case/asker.js';
import { caseKey, caseKind } from '../../../../src/features/back-office/case/case-document.js';
import { bo, caseWith, question } from '../../../support/cases.js';
import { now } from '../../../support/requests.js';
import { sealWith } from '../../../support/seals.js';

const keysOf = (changes: Parameters<typeof caseWith>[0]) => caseKind.keys(caseWith(changes));

describe('a stored case', () => {
  it('comes back as it was, and is refused when it is something else', () => {
    const one = caseWith({
      holder: bo,
      group: 'LPO Cancer',
      ending: { kind: 'solved', reason: '', at: now },
      firstAnswerAt: now,
      history: [{ deed: 'handedOver', at: now, by: bo, to: bo, note: 'x' }],
    });
    assert.deepEqual(caseKind.lift(JSON.parse(JSON.stringify(one)), 2), one);
    assert.throws(() => caseKind.lift({ ...one, state: 'lost' }, 2));
  });

  it('is found by its back office and state, and while it is open as open and by whoever has it', () => {
    const open = keysOf({ state: 'taken', holder: bo });
    for (const key of [caseKey.all, caseKey.open, caseKey.state('taken'), caseKey.office(''), caseKey.holder(bo.person), 'sent:2026-11-20'])
      assert.ok(open.includes(key), key);
    assert.ok(keysOf({ officeName: 'Arvode ' }).includes(caseKey.office('arvode')));
    const closed = keysOf({ state: 'closed', holder: bo, ending: { kind: 'closed', reason: '', at: now }, firstAnswerAt: now });
    for (const key of [caseKey.all, caseKey.state('closed'), caseKey.office(''), 'answered:2026-11-20', 'closed:2026-11-20'])
      assert.ok(closed.includes(key), key);
    for (const key of [caseKey.open, caseKey.unclaimed, caseKey.holder(bo.person)]) assert.ok(!closed.includes(key), key);
    assert.deepEqual(
      [open, keysOf({})].map((keys) => keys.includes(caseKey.unclaimed)),
      [false, true],
    );
  });

  it('is found by no back office while it waits for one, and by no asker once that is forgotten', () => {
    const { office: _, ...unplaced } = caseWith();
    assert.ok(!caseKind.keys(unplaced).includes(caseKey.office('')));
    assert.ok(!keysOf({ asker: { as: 'forgotten' } }).some((key) => key.startsWith('asker:')));
  });
});

describe('a question that was stored before there were answers', () => {
  const first = { state: 'new', kind: 'question', topic: '', text: question.text, sentAt: '2026-10-01T09:00:00.000Z' as Instant };
  const way = { person: '29:asker' as PersonId, name: 'Testperson', place: 'a:personal' as PlaceId };

  it('is lifted: named, waiting for a channel', () => {
    const lifted = caseKind.lift({ ...first, group: 'LPO', asker: { as: 'named', way } }, 1);
    const { office: _, ...rest } = caseWith();
    assert.deepEqual(lifted, {
      ...rest,
      sentAt: first.sentAt,
      owedSince: first.sentAt,
      group: 'LPO',
      posts: 0,
      asker: { as: 'named', person: way.person, name: way.name, through: way.place },
      thread: [{ ...question, at: first.sentAt }],
      history: [{ deed: 'sent', at: first.sentAt, by: 'asker' }],
      seen: [],
    });
    assert.deepEqual(caseKind.lift(JSON.parse(JSON.stringify(lifted)), 2), lifted);
  });

  it('is still its own asker’s where it has no name', () => {
    const seal = sealWith();
    const asker = { as: 'unnamed', sealed: seal.close(JSON.stringify(way), 'N') };
    const lifted = caseKind.lift({ ...first, asker }, 1);
    assert.ok(isAskerOf(seal, 'N', lifted, way.person));
    assert.ok(caseKind.keys(lifted).includes(caseKey.asker('unmarked')));
  });

  it('is refused when it is something else', () => {
    assert.throws(() => caseKind.lift({ state: 'new', text: 'Hur?' }, 1));
  });
});
