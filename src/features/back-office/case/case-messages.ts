import type { Instant, PersonId, PlaceId } from '../../../core/ids.js';
import type { Office } from '../../../core/people/office.js';
import { changeIfThere, type Effect } from '../../../core/store/if-there.js';
import { type OpenCards, outgoing, type Recipient, readMessage, type Undeliverables } from '../../../core/store/outgoing.js';
import type { Outgoing, Store } from '../../../core/store/store.js';
import type { Asker, Case, StaffMember, Target } from './case.js';
import { caseKey, caseKind } from './case-document.js';

/** The id of the card that is in the channel now, which later ones update. */
export const cardId = ({ posts }: Pick<Case, 'posts'>): string => `card ${posts}`;

const message = (id: string, show: string, at: Instant, recipient: Recipient, about: Readonly<Record<string, string>> = {}): Outgoing =>
  outgoing(id, at, { recipient, show, about });

function recipientOf(asker: Asker): Recipient | undefined {
  if (asker.as === 'forgotten') return undefined;
  if (asker.as === 'unnamed') return { to: 'unnamed', sealed: asker.sealed };
  const { person, through, language } = asker;
  return {
    to: 'person',
    person,
    fallback: through,
    language,
  };
}

/** The steps that askers are told about. They are the last parts of the messages' names, and `asking/news.ts` has the words for each. */
export const toldOf = ['taken', 'handedOver', 'replied', 'askedBack', 'closed', 'reopened', 'kept'] as const;

/** Sent at once, whatever the hour, because the asker waits for it. */
export function toldAsker(
  one: Case,
  show: (typeof toldOf)[number],
  id: string,
  at: Instant,
  about: Readonly<Record<string, string>> = {},
): readonly Outgoing[] {
  const recipient = recipientOf(one.asker);
  return recipient === undefined ? [] : [message(`asker ${id}`, `case.${show}`, at, recipient, about)];
}

export const cardPosted = (one: Case, at: Instant): readonly Outgoing[] =>
  one.office === undefined ? [] : [message(cardId(one), 'backOffice.caseCard', at, { to: 'place', place: one.office })];

/** The cards of the cases in a back office's channel that are not closed: those that wait for the office first, longest first. */
export const openCaseCards =
  (store: Store): OpenCards =>
  async (place) => {
    const turn = ({ state, owedSince }: Case): string => `${state === 'new' || state === 'taken' ? 0 : 1} ${owedSince}`;
    return (await store.find(caseKind, caseKey.open))
      .filter(({ body }) => body.office === place)
      .sort((one, other) => (turn(one.body) < turn(other.body) ? -1 : 1))
      .map(({ id, body }) => ({ kind: caseKind, document: id, row: cardId(body) }));
  };

export const cardUpdated = (one: Case, id: string, at: Instant): readonly Outgoing[] =>
  one.office === undefined
    ? []
    : [
        outgoing(`update ${id}`, at, {
          recipient: { to: 'place', place: one.office },
          show: 'backOffice.caseCard',
          about: {},
          updates: cardId(one),
        }),
      ];

/** The card that stays behind in another channel shows nothing of the case any more. */
export const cardLeft = (one: Case, at: Instant): readonly Outgoing[] =>
  one.office === undefined
    ? []
    : [
        outgoing(`left ${one.posts}`, at, {
          recipient: { to: 'place', place: one.office },
          show: 'backOffice.caseLeft',
          about: {},
          updates: cardId(one),
        }),
      ];

export const toldOffice = (
  { office }: Case,
  show: string,
  id: string,
  at: Instant,
  about: Readonly<Record<string, string>> = {},
): readonly Outgoing[] =>
  office === undefined ? [] : [message(`office ${id}`, `backOffice.${show}`, at, { to: 'place', place: office }, about)];

/** A message to one member of the staff, as long as they are in the back office's channel. */
const staffMessage = (
  id: string,
  show: string,
  at: Instant,
  { person, office }: { readonly person: PersonId; readonly office: PlaceId },
  about: Readonly<Record<string, string>> = {},
): Outgoing =>
  outgoing(id, at, { recipient: { to: 'person', person, fallback: office }, show, about, onlyFor: { place: office, as: 'there' } });

export const toldStaff = ({ office }: Case, { person }: StaffMember, id: string, at: Instant): readonly Outgoing[] =>
  office === undefined ? [] : [staffMessage(`worker ${id}`, 'backOffice.handedOver', at, { person, office })];

/** Messages beside the card that show some of the asker's text where the back office reads. */
const showText = ['backOffice.followedUp', 'backOffice.targetReminder', 'backOffice.lookedUp'];

export const showsText = (row: Outgoing): boolean => {
  const read = readMessage(row.message);
  return read !== undefined && read.recipient.to === 'place' && read.updates === undefined && showText.includes(read.show);
};

/** Clears every message beside the card that shows the asker's text, in whichever channel, including those that are on their way. */
export const textsCleared = (rows: readonly Outgoing[], id: string, at: Instant): readonly Outgoing[] =>
  rows.filter(showsText).flatMap((row) => {
    const read = row.state === 'sent' || row.state === 'waiting' ? readMessage(row.message) : undefined;
    return read === undefined ? [] : [outgoing(`clear ${id} ${row.id}`, at, { ...read, updates: row.id, clears: true })];
  });

/** Whether something that shows a text is still to be brought up to date. */
export const isToBeCleared = (row: Outgoing): boolean =>
  (row.state === 'waiting' || row.state === 'undeliverable') && readMessage(row.message)?.updates !== undefined;

/** Reminds the channel, and whoever coordinates it, of a missed target. */
export const reminded = (one: Case, target: Target, { id: place, coordinator }: Office, at: Instant): readonly Outgoing[] => {
  const since = `${target} ${one.owedSince}`;
  const about = { target };
  return [
    message(`target ${since}`, 'backOffice.targetReminder', at, { to: 'place', place }, about),
    staffMessage(`coordinator ${since}`, 'backOffice.targetCoordinator', at, { person: coordinator, office: place }, about),
  ];
};

/**
 * Notes what the asker could not be told: in the history, on the card, and in the channel to whoever wrote it. Each message is noted once.
 */
export function noteUndeliverable(before: Case, row: Outgoing, now: Instant): Effect<Case> {
  const message = readMessage(row.message);
  const isForAsker = message?.show.startsWith('case.') ?? false;
  if (!isForAsker || before.undelivered.includes(row.id)) return {};
  const why = row.note ?? '';
  const entry = message?.about['entry'];
  const writer = before.thread.find(({ id }) => id === entry)?.by;
  const after: Case = {
    ...before,
    undelivered: [...before.undelivered, row.id],
    history: [...before.history, { deed: 'undeliverable', at: now, by: 'lotsen', note: why }],
  };
  const about = { why, ...(entry === undefined ? {} : { entry }), ...(writer === undefined ? {} : { writer: writer.person }) };
  const id = `lost ${row.id}`;
  return { body: after, send: [...cardUpdated(after, id, now), ...toldOffice(after, 'undeliverable', id, now, about)] };
}

export const caseUndeliverables = (store: Store): Undeliverables => ({
  [caseKind.name]: async (number, rows, now) => {
    for (const row of rows) await changeIfThere(store, caseKind, number, (one) => noteUndeliverable(one, row, now));
  },
});
