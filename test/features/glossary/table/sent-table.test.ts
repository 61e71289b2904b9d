import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { say } from '../../../../src/core/reply.js';
import type { SharedFile } from '../../../../src/core/request.js';
import { lookupHandlers } from '../../../../src/features/glossary/lookup/lookup-handlers.js';
import { findTerms } from '../../../../src/features/glossary/lookup/terms-in-file.js';
import { glossaryData } from '../../../../src/features/glossary/personal-data.js';
import { importKind, importWakes } from '../../../../src/features/glossary/table/glossary-import.js';
import { takeTable } from '../../../../src/features/glossary/table/table-handlers.js';
import { spelt } from '../../../../src/features/glossary/terms/glossary.js';
import { openTally } from '../../../../src/features/glossary/terms/tally.js';
import { termKind } from '../../../../src/features/glossary/terms/term-record.js';
import { textsIn } from '../../../../src/texts/texts.js';
import { groupPlace, person } from '../../../support/groups.js';
import { textOf } from '../../../support/replies.js';
import { now, requestWith } from '../../../support/requests.js';
import { inOffice, staffWorld } from '../staff-world.js';

const texts = textsIn('sv').editors;
const csv = 'Förkortning;Betydelse\nQXJ;Påhittad grupp\nQXK;Andra gruppen';
const file: SharedFile = { name: 'ordlista.CSV', fileType: 'csv', url: 'https://x.sharepoint.com/y' };

/** Vera sends a file in personal chat. */
async function world(text = csv, paired = true) {
  const here = await staffWorld(paired);
  const tally = await openTally(here.store);
  const read: SharedFile[] = [];
  const handlers = lookupHandlers({
    glossaryFor: () => here.living.all(),
    namesOf: async ({ names }) => names,
    tally,
    readDocument: async (one, _by, terms = []) => {
      read.push(one);
      return { ok: true, text, found: findTerms(text, terms) };
    },
    takeTable: takeTable(here.parts),
    takeInvitation: async (invitation) => say(`en inbjudan: ${invitation}`),
  });
  const sends = async (name: string, id: string): Promise<string> => {
    const request = requestWith({ id: id as never, person: { id: person(name), name }, files: [file] });
    const [reply] = (await handlers['glossary.scanFiles']?.(request)) ?? [];
    assert.ok(reply?.kind === 'later');
    const [later] = await reply.replies;
    return later === undefined ? '' : textOf(later);
  };
  const table = async (): Promise<string> => Object.keys(here.store.bodies(importKind))[0] ?? '';
  return { ...here, sends, table, read };
}

describe('a table that somebody sends in a file', () => {
  it('is read as a text, changes nothing, and waits for staff with a card', async () => {
    const { sends, store, living, delivered, read } = await world();
    assert.equal(await sends('Vera', 'file'), texts.sent(2));
    assert.deepEqual(read, [file]);
    assert.equal(living.all(), living.base);
    assert.deepEqual(store.bodies(termKind), {});
    const [row, ...more] = store.sent;
    assert.deepEqual([row?.id, more.length], ['card', 0]);
    await delivered();
  });

  it('is told from an invitation, whatever the file is called', async () => {
    const invitation = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR';
    const { sends, store } = await world(invitation);
    assert.equal(await sends('Vera', 'file'), `en inbjudan: ${invitation}`);
    assert.deepEqual(store.bodies(importKind), {});
  });

  it('is read in by an editor, once, in their name', async () => {
    const { sends, edits, table, living, record } = await world();
    await sends('Vera', 'file');
    const id = await table();
    const [first, second] = [
      await edits('Stina', 'glossary.readTable', { table: id }),
      await edits('Bo', 'glossary.dropTable', { table: id }),
    ];
    assert.match(textOf(first), /Stina har läst in tabellen\./);
    assert.ok(second.kind === 'text' && second.trouble && second.text === texts.sentRead('Stina'));
    assert.equal(spelt(living.all(), 'QXK').length, 1);
    assert.equal((await record('QXJ')).meanings[0]?.by.name, 'Stina');
  });

  it('is thrown away by an editor, and the card says so', async () => {
    const { sends, edits, table, store } = await world();
    await sends('Vera', 'file');
    assert.match(textOf(await edits('Bo', 'glossary.dropTable', { table: await table() })), /Bo har slängt tabellen\./);
    assert.deepEqual(store.bodies(termKind), {});
    assert.deepEqual(
      store.sent.map(({ id }) => id),
      ['card', 'decided'],
    );
    const late = await edits('Stina', 'glossary.readTable', { table: await table() });
    assert.equal(textOf(late), texts.sentDropped('Bo'));
    await sends('Vera', 'file');
    assert.equal(textOf(await edits('Stina', 'glossary.readTable', { table: await table() })), texts.sentDropped('Bo'));
  });

  it('is decided about in a back office only, and only where there is one', async () => {
    const { sends, does, table, store } = await world();
    await sends('Vera', 'file');
    const before = JSON.stringify(store.bodies(importKind));
    for (const verb of ['glossary.readTable', 'glossary.dropTable']) {
      for (const changes of [{}, { place: groupPlace }]) {
        const reply = await does('Vera', verb, { table: await table() }, changes);
        assert.equal(textOf(reply), textsIn('sv').office.notHere);
      }
      assert.equal(textOf(await does('Stina', verb, { table: '../x' }, inOffice)), texts.sentGone);
      assert.equal(textOf(await does('Stina', verb, { table: '0123456789abcdef' }, inOffice)), texts.sentGone);
    }
    assert.equal(JSON.stringify(store.bodies(importKind)), before);
  });

  it('is one, however often its activity is delivered; another has to wait', async () => {
    const { sends, store } = await world();
    for (let time = 0; time < 3; time += 1) assert.equal(await sends('Vera', 'file'), texts.sent(2));
    assert.equal(await sends('Vera', 'second'), texts.sentBefore);
    for (let n = 0; n < 19; n += 1) assert.equal(await sends(`P${n}`, `${n}`), texts.sent(2));
    assert.equal(await sends('Olle', 'file'), texts.sentBefore);
    assert.equal(Object.keys(store.bodies(importKind)).length, 20);
  });

  it('with faults is not kept: who sent it is told of each row', async () => {
    const { sends, store } = await world(`${csv}\n;Utan`);
    assert.equal(await sends('Vera', 'file'), [texts.csvWrong(1), texts.csvRow(4, texts.refused.missingAbbr)].join('\n'));
    assert.deepEqual(store.bodies(importKind), {});
  });

  it('has to be sent later while there is no back office', async () => {
    const { sends, store } = await world(csv, false);
    assert.equal(await sends('Vera', 'file'), texts.sentNoOffice);
    assert.deepEqual(store.bodies(importKind), {});
  });

  it('is let go of after a month without an answer, and two days after one', async () => {
    const { sends, edits, table, store, parts } = await world();
    const wakes = async (at: string) => importWakes(parts)[importKind.name]?.(await table(), at as never);
    await sends('Vera', 'file');
    await wakes('2026-12-20T08:59:59.000Z');
    assert.notEqual(await table(), '');
    await wakes('2026-12-20T09:00:00.000Z');
    assert.equal(await table(), '');
    await sends('Vera', 'second');
    await edits('Stina', 'glossary.dropTable', { table: await table() });
    await wakes('2026-11-22T08:59:59.000Z');
    assert.notEqual(await table(), '');
    await wakes('2026-11-22T09:00:00.000Z');
    assert.deepEqual(store.bodies(importKind), {});
  });

  it('goes when its sender wants to be forgotten, and goes on without their name when it is being read in', async () => {
    const { sends, edits, table, store, seal } = await world();
    await sends('Vera', 'file');
    await glossaryData({ store, seal }).erase(person('Vera'), now);
    assert.deepEqual(store.bodies(importKind), {});
    await sends('Vera', 'second');
    await edits('Stina', 'glossary.dropTable', { table: await table() });
    await glossaryData({ store, seal }).erase(person('Stina'), now);
    assert.doesNotMatch(JSON.stringify(store.bodies(importKind)), /stina|vera/iu);
    assert.notEqual(await table(), '');
  });

  it('that is no table is explained as any text is', async () => {
    const { sends } = await world('Förkortningar som RSG och LPO tas upp.');
    assert.match(await sends('Vera', 'file'), /RSG/);
  });
});
