import type { PersonId } from '../ids.js';
import { readMessage } from './read-message.js';
import type { Change, DocumentKind, Outgoing, Store } from './store.js';

/** Tells whether a sealed recipient is the person. */
type IsTheirs = (sealed: string) => boolean;

const names = (text: string, person: PersonId): boolean => text.split(/[ ,]/u).includes(person);

/** Whether a row of what is sent, or was, is for somebody or names them. */
export function isAbout({ id, message: stored }: Outgoing, person: PersonId, isTheirs: IsTheirs = () => false): boolean {
  const message = readMessage(stored);
  if (names(id, person)) return true;
  if (message === undefined) return false;
  const { recipient, about, updates = '' } = message;
  if (recipient.to === 'person' && recipient.person === person) return true;
  if (recipient.to === 'unnamed' && isTheirs(recipient.sealed)) return true;
  return names(updates, person) || Object.values(about).some((value) => names(value, person));
}

/** More rows than this do not come in between while somebody is forgotten. */
const mostRounds = 5;

/**
 * Changes a document by a rule that leaves somebody out, and drops the rows about them with it. Rows are read before the change: those
 * that came in between are dropped in another round.
 */
export async function forgetIn<Body>(
  store: Store,
  kind: DocumentKind<Body>,
  id: string,
  whose: { readonly person: PersonId; readonly isTheirs?: IsTheirs },
  rule: (body: Body, about: readonly Outgoing[]) => Omit<Change<Body, void>, 'forget' | 'outcome'>,
): Promise<void> {
  for (let round = 0; round < mostRounds; round += 1) {
    const about = (await store.outgoing(kind, id)).filter((row) => isAbout(row, whose.person, whose.isTheirs));
    if (round > 0 && about.length === 0) return;
    await store.change(kind, id, (before) =>
      before === undefined ? { outcome: undefined } : { ...rule(before, about), forget: about.map((row) => row.id), outcome: undefined },
    );
  }
  throw new Error('There is always something more to forget');
}
