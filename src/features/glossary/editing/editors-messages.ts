import type { Instant, PlaceId } from '../../../core/ids.js';
import { outgoing } from '../../../core/store/outgoing.js';
import type { Outgoing } from '../../../core/store/store.js';
import { sendAt } from '../../../core/time/working-time.js';
import type { Meaning } from '../terms/meaning.js';
import type { Suggestion } from '../terms/term-record.js';

/** The card of a suggestion in the editors' channel: at once, as it is their queue. */
export function posted(suggestion: Suggestion, place: PlaceId, at: Instant): { readonly suggestion: Suggestion; readonly row: Outgoing } {
  const times = (suggestion.posted?.times ?? 0) + 1;
  const id = `card ${suggestion.id} ${times}`;
  const about = { suggestion: suggestion.id };
  const row = outgoing(id, at, { recipient: { to: 'place', place }, show: 'glossary.suggested', about });
  return { suggestion: { ...suggestion, posted: { place, row: id, times } }, row };
}

/** What its card shows once it has been settled or taken back. */
export const updated = ({ id, posted: card }: Suggestion, at: Instant): readonly Outgoing[] =>
  card === undefined
    ? []
    : [
        outgoing(`settled ${id}`, at, {
          recipient: { to: 'place', place: card.place },
          show: 'glossary.suggested',
          about: { suggestion: id },
          updates: card.row,
        }),
      ];

/** To whoever suggested it, whose way is sealed: nobody in the back office is to see in the document who that was. */
export const told = ({ id }: Suggestion, sealed: string, at: Instant, zone: string): Outgoing =>
  outgoing(`told ${id}`, sendAt(at, zone), { recipient: { to: 'unnamed', sealed }, show: 'glossary.settled', about: { suggestion: id } });

/** Once for each time that a meaning is to be looked over. */
export function reviewDue(
  meaning: Meaning,
  place: PlaceId,
  at: Instant,
  zone: string,
): { readonly meaning: Meaning; readonly row: Outgoing } {
  const id = `review ${meaning.id} ${meaning.reviewAt}`;
  const message = { recipient: { to: 'place', place }, show: 'glossary.review', about: { meaning: meaning.id } } as const;
  return { meaning: { ...meaning, reminder: { row: id, place } }, row: outgoing(id, sendAt(at, zone), message) };
}

/** The reminder shows what came of it. */
export const reviewed = ({ id, reminder }: Meaning, at: Instant): readonly Outgoing[] =>
  reminder === undefined
    ? []
    : [
        outgoing(`done ${reminder.row} ${at}`, at, {
          recipient: { to: 'place', place: reminder.place },
          show: 'glossary.review',
          about: { meaning: id },
          updates: reminder.row,
        }),
      ];
