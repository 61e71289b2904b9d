import { z } from 'zod/v4';
import type { Instant } from '../../../core/ids.js';
import type { Office } from '../../../core/people/office.js';
import { hasPersonalNumber } from '../../../core/privacy/personal-number.js';
import type { WayBack } from '../../../core/privacy/way-back.js';
import { typedLine, typedText } from '../../../core/read.js';
import type { Person } from '../../../core/request.js';
import type { Change } from '../../../core/store/store.js';
import { idSigns, unnamedAsker } from '../case/asker.js';
import { type Asker, type Case, type CaseNumber, caseKinds } from '../case/case.js';
import { caseKind } from '../case/case-document.js';
import { cardPosted } from '../case/case-messages.js';
import { type DrawParts, drawNumber } from '../case/case-number.js';
import { askersTime, maxAskerText, maxTopic, textRefused } from '../case/case-step.js';
import { nextWake } from '../case/case-wake.js';
import type { CaseParts } from '../case/save-case.js';

const identities = ['named', 'unnamed'] as const;

export const caseInput = z.object({
  text: typedText,
  kind: z.enum(caseKinds).default('question'),
  topic: typedLine,
  identity: z.enum(identities).default('named'),
  shareGroup: z.union([z.boolean(), z.enum(['true', 'false']).transform((text) => text === 'true')]).default(false),
  /** Which form it was written in. */
  form: typedLine,
  /** The asker has seen the answers to similar questions. */
  offered: typedLine,
});
export type CaseInput = z.output<typeof caseInput>;

export const emptyInput: CaseInput = caseInput.parse({});

export type SendRefusal = 'missingText' | 'tooLong' | 'personalNumber';

/** Why what somebody wants to send cannot be sent as it is; undefined when it can. */
export function refuseSending({ text, topic }: CaseInput): SendRefusal | undefined {
  const refused = textRefused(text, maxAskerText);
  if (refused === 'missingText' || refused === 'tooLong' || refused === 'personalNumber') return refused;
  return topic.length > maxTopic ? 'tooLong' : hasPersonalNumber(topic) ? 'personalNumber' : undefined;
}

export interface Sending {
  readonly typed: CaseInput;
  readonly person: Person;
  readonly way: WayBack;
  /** What makes the case the same when it is sent twice: the form that was pressed, or else the activity. */
  readonly form: string;
  readonly at: Instant;
  /** What the group is called, where the asker lets the back office know. */
  readonly group?: string | undefined;
  readonly office?: Office | undefined;
}

export type Sent = { readonly id: string; readonly one: Case; readonly isNew: boolean };

const idFrom = (mark: Buffer): string => Array.from(mark.subarray(0, 8), (byte) => idSigns[byte % idSigns.length] ?? '').join('');

/** The text from which the case's id is made with the key, so that nobody without the key can find out from an id who sent it. */
const contentOf = ({ typed, person, form }: Sending, what: string): string =>
  JSON.stringify([what, person.id, form, typed.kind, typed.text, typed.topic, typed.identity, typed.shareGroup]);

function newCase({ typed, group, office }: Sending, asker: Asker, seen: string, sentAt: Instant, number: CaseNumber | undefined): Case {
  return {
    number,
    state: 'new',
    kind: typed.kind,
    topic: typed.topic,
    sentAt,
    office: office?.id,
    officeName: office?.name ?? '',
    posts: office === undefined ? 0 : 1,
    group,
    asker,
    thread: [{ id: 'question', kind: 'question', text: typed.text, at: sentAt }],
    history: [{ deed: 'sent', at: sentAt, by: 'asker' }],
    owedSince: sentAt,
    reminded: [],
    undelivered: [],
    published: [],
    seen: [seen],
  };
}

/** A case that is there already stays as it is: its activity was delivered again, or its button was pressed twice. */
function keep(before: Case | undefined, sent: Case, parts: CaseParts): Change<Case, 'kept' | 'known' | 'another'> {
  if (before !== undefined) return { outcome: before.seen[0] === sent.seen[0] ? 'known' : 'another' };
  return { body: sent, send: cardPosted(sent, sent.sentAt), wakeAt: nextWake(sent, parts.times), outcome: 'kept' };
}

/** Attempts at a free id. Even two cases with one id are rare; more than two do not happen in a lifetime. */
const maxAttempts = 8;

/**
 * Stores what somebody sends. Its id is eight characters made with the key from what is sent, so the same case is never stored twice,
 * whatever is delivered again. Two different cases may rarely get the same id; then the later one takes the next id. The number that people
 * call it by is drawn by chance.
 */
export async function sendCase(parts: CaseParts & DrawParts, sending: Sending): Promise<Sent> {
  const { store, seal } = parts;
  const { typed, person, way } = sending;
  const [seen, ...olderSeen] = seal.marks(contentOf(sending, 'sent')).map((mark) => mark.toString('base64url', 0, 12));
  for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
    const [mark, ...older] = seal.marks(contentOf(sending, `case ${attempt}`));
    for (const [index, olderMark] of older.entries()) {
      const id = idFrom(olderMark);
      const one = await store.get(caseKind, id);
      if (one !== undefined && one.seen[0] === olderSeen[index]) return { id, one, isNew: false };
    }
    const id = idFrom(mark);
    const there = await store.get(caseKind, id);
    if (there !== undefined && there.seen[0] === seen) return { id, one: there, isNew: false };
    if (there !== undefined) continue;
    const asker: Asker = typed.identity === 'named' ? { as: 'named', name: person.name, ...way } : unnamedAsker(seal, way, id);
    const sentAt = askersTime({ asker }, sending.at);
    const number = await drawNumber(parts, sending.office?.name ?? '', id, sentAt);
    const one = newCase(sending, asker, seen ?? '', sentAt, number);
    const outcome = await store.change(caseKind, id, (before) => keep(before, one, parts));
    if (outcome !== 'another') return { id, one: (await store.get(caseKind, id)) ?? one, isNew: outcome === 'kept' };
  }
  throw new Error('No id is free');
}
