import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { before, describe, it } from 'mocha';
import { type Abilities, answer } from '../src/core/answer.js';
import { abilitiesOf } from '../src/core/assemble.js';
import { textOfHtml } from '../src/core/html-text.js';
import type { ActivityId, Instant, PlaceId } from '../src/core/ids.js';
import type { Place, Via } from '../src/core/request.js';
import type { Store } from '../src/core/store/store.js';
import { caseKind } from '../src/features/back-office/case/case-document.js';
import { noOffices, officesKind } from '../src/features/back-office/offices/office.js';
import { groupKind } from '../src/features/groups/group/group-record.js';
import { meetingKind } from '../src/features/meetings/meeting/meeting.js';
import { textWithoutMentions } from '../src/teams/inbound/arrival.js';
import everyday from './everyday.json' with { type: 'json' };
import judged from './features/glossary/phrases.json' with { type: 'json' };
import { assembledWith } from './support/assembled.js';
import { caseWith } from './support/cases.js';
import { groupPlace, groupWith, person, roster, rosterWith } from './support/groups.js';
import { duringInput, posted } from './support/meetings.js';
import { memoryStore } from './support/memory-store.js';
import { type Pumped, pumpedInto } from './support/pumped.js';
import { placeOf } from './support/requests.js';

/**
 * Milliseconds of processor time that anything somebody types may take: everybody else waits meanwhile. In a suite that has run for
 * minutes everything is dearer; what explodes takes seconds there too.
 */
const maxCost = process.env['LOTSEN_PUMPS'] === undefined ? 60 : 20;

/** Milliseconds that the fixed work of `slowness` takes on a quiet machine. */
const fixedWork = 3.5;

/** How many texts are tried: a part of all that can be made; `npm run test:faults` tries many more. */
const times = Number(process.env['LOTSEN_PUMPS'] ?? 1_000);

const vera = { id: person('Vera'), name: 'Vera Vallmo' };
const petra = { id: person('Petra'), name: 'Petra' };
const number = '7KQ2ABCD';
const office: Place = { ...placeOf('channel'), id: '19:stod@thread.tacv2' as PlaceId };

/** Beginnings that have words of one's own after them. */
const written = [
  ...[
    'planera möte x',
    'plan meeting x',
    'svara 1: x',
    'svara 1 utan namn: x',
    'answer 2 to the chair: x',
    'jag vill säga något om punkt 2',
  ],
  ...[
    'utvärdera 4 5 3 4 5 4: bra',
    'utvärdera som företrädare 4 5 3: bra',
    'utvärderingsinställningar 10 dagar',
    'vi lovar att x',
    'idé: x',
  ],
  ...['föreslå ABCX = x', 'redigera RSG', 'kan ni ta upp parkeringen på mötet', 'jag kan inte komma på tisdag', 'fråga: x', 'oro: x', 'x'],
  ...[
    'skicka utan namn: x',
    `svara på ärende ${number}: x`,
    `${number}: x`,
    `stäng ${number}: x`,
    `anteckna i ${number}: x`,
    'back office sommar',
  ],
  ...[
    'sök i kön efter x',
    'jag är 19121212-1212',
    'logga tid 2 h',
    'språk engelska',
    'radera mina uppgifter',
    '1. Öppnande\n2. SIP\n3. Övrigt',
  ],
  'planera möte Möte\nNär: 12 maj kl 14-15\nPlats: Rum 4\nDagordning:\n1. Öppnande',
  'planera möte BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261201T130000Z\nSUMMARY:x\nEND:VEVENT\nEND:VCALENDAR',
];

/** What once took seconds. */
const once: readonly string[] = [
  `planera möte x${' '.repeat(3_000)}y`,
  `planera möte ${','.repeat(28_000)}x`,
  `vad betyder ${'.'.repeat(4_000)}x`,
  `${number} ${'.'.repeat(4_096)}x`,
  `utvärdera som a${' '.repeat(28_000)}x`,
  `utvärdera 4 5 3${' '.repeat(28_000)}4: bra`,
  `planera möte x\n${'1\n'.repeat(14_000)}`,
  `whats a RAG ${'QXZ '.repeat(7_000)}`,
];

/** What the inputs of all cards are called. */
const inputs = [
  ...new Set(
    readdirSync(new URL('../cards/', import.meta.url), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.json'))
      .flatMap((path) => [...readFileSync(new URL(`../cards/${path}`, import.meta.url), 'utf8').matchAll(/"id": "(\w+)"/gu)])
      .map(([, id = '']) => id),
  ),
];

describe('what somebody types, however long it goes on', () => {
  let abilities: Abilities;
  let phrases: readonly string[];
  let acts = 0;

  before(async () => {
    const kept = memoryStore();
    await kept.change(groupKind, groupPlace.id, () => ({ body: groupWith(), outcome: undefined }));
    await kept.change(meetingKind, 'm1', () => ({ body: posted(), outcome: undefined }));
    const asker = { as: 'named', person: vera.id, name: vera.name } as const;
    await kept.change(caseKind, number, () => ({ body: caseWith({ asker, office: office.id }), outcome: undefined }));
    const paired = [{ id: office.id, name: '', coordinator: petra.id, pairedAt: duringInput }];
    await kept.change(officesKind, 'all', () => ({ body: { ...noOffices, paired }, outcome: undefined }));
    // Nothing is kept of what is tried, lest the last have more to read than the first.
    const store: Store = { ...kept, change: async (kind, id, rule) => rule(await kept.get(kind, id)).outcome };
    const assembled = await assembledWith({ store });
    abilities = abilitiesOf(assembled, 'sv');
    const intents = assembled.features.flatMap(({ says = [] }) => says);
    const said = intents.flatMap(({ sv, en, commands = {} }) => [...sv, ...en, ...Object.values(commands).flat()]);
    phrases = [...new Set([...written, ...said, ...Object.values(everyday).flat(), ...judged.map(({ say }) => say)])];
  });

  /** What answering took, in milliseconds of this process's own. */
  async function cost(act: () => unknown): Promise<number> {
    const started = process.cpuUsage();
    await act();
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1_000;
  }

  /**
   * How much slower this process is just now than alone on a machine of two cores: a fixed piece of work against what it takes there. A
   * suite that has run for minutes, and others that want the same processor, make everything dearer, and say nothing about a text.
   */
  async function slowness(): Promise<number> {
    const text = 'Vad betyder RSG, och när är mötet? '.repeat(3_000);
    const took = await cost(() =>
      text
        .normalize('NFC')
        .toLocaleLowerCase('sv')
        .split(/[^\p{L}]+/u)
        .sort()
        .join(' '),
    );
    return Math.max(1, took / fixedWork);
  }

  /** Tried again where it took long: what is compiled or tidied up meanwhile is not its own. */
  async function tooSlow(
    tried: Iterable<Pumped>,
    act: (one: Pumped, at: number) => unknown,
    usual: (at: number) => Promise<number> = async () => 0,
    nameOf: (at: number) => string = () => '',
  ): Promise<readonly string[]> {
    const slow: string[] = [];
    let at = 0;
    for (const one of tried) {
      at += 1;
      let least = Number.POSITIVE_INFINITY;
      for (let attempt = 0; attempt < 5 && least > maxCost; attempt += 1) least = Math.min(least, await cost(() => act(one, at)));
      const allowed = least > maxCost ? maxCost * (await slowness()) : maxCost;
      if (least > allowed && least - (await usual(at)) > allowed) slow.push(`${least.toFixed(0)} ms: ${nameOf(at)} ${one.what}`);
    }
    return slow;
  }

  const ask = (
    asks: { readonly text: string } | { readonly verb: string; readonly input: unknown },
    place: Place,
    via: Via = 'message',
    who = acts % 2 === 0 ? vera : petra,
  ) => {
    acts += 1;
    const arrival = { id: `act ${acts}` as ActivityId, at: duringInput as Instant, person: who, place, via, files: [] };
    return answer(abilities, { ...arrival, roster: rosterWith(...roster), asks });
  };
  const places = [placeOf('personal'), placeOf('personal'), groupPlace, office] as const;

  it('is heard and answered in little time', async function () {
    this.timeout(3_600_000);
    assert.ok(phrases.length > 1_000);
    const slow = await tooSlow(pumpedInto(phrases, times), ({ text }, at) => ask({ text }, places[at % places.length] ?? office));
    assert.deepEqual(slow, []);
  });

  it('takes no longer than what once took seconds takes now', async function () {
    this.timeout(60_000);
    const tried = once.map((text) => ({ text, what: text.slice(0, 40) }));
    assert.deepEqual(await tooSlow(tried, ({ text }) => ask({ text }, placeOf('personal'), 'message', petra)), []);
  });

  it('is taken from every field of every card in little time', async function () {
    this.timeout(3_600_000);
    const verbs = Object.keys(abilities.handlers);
    assert.ok(verbs.length > 100 && inputs.length > 50);
    const verbOf = (at: number): string => verbs[at % verbs.length] ?? '';
    // Every field that there is has the text, or one of them.
    const fieldsOf = (text: string, at: number): readonly (readonly [string, string])[] =>
      at % 2 === 0 ? inputs.map((id) => [id, text]) : [[inputs[Math.floor(at / verbs.length) % inputs.length] ?? '', text]];
    const ids = { meeting: 'm1', number, case: number, question: '1', group: groupPlace.id };
    const press = async ({ text }: Pumped, at: number): Promise<void> => {
      const input = { ...Object.fromEntries(fieldsOf(text, at)), ...ids, verb: verbOf(at) };
      // What a verb makes of ids that are not its own is not looked at here.
      await ask({ verb: verbOf(at), input }, places[at % places.length] ?? office, 'submit').catch(() => undefined);
    };
    // What the verb does anyway is not what the text costs.
    const usual = (at: number): Promise<number> => cost(() => press({ text: '', what: '' }, at));
    const slow = await tooSlow(pumpedInto(written, times), press, usual, verbOf);
    assert.deepEqual(slow, []);
  });

  it('is read out of what Teams sends in little time', async function () {
    this.timeout(3_600_000);
    const slow = await tooSlow(pumpedInto(['<at>Lotsen</at> hej', '<p>hej <b>du</b></p>', '&nbsp;&amp;'], times), ({ text }) => {
      textOfHtml(text);
      textWithoutMentions(text, ['<at>Lotsen</at>']);
    });
    assert.deepEqual(slow, []);
  });
});
