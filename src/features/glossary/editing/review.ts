import type { Instant, PlaceId } from '../../../core/ids.js';
import type { Office } from '../../../core/people/office.js';
import { type CardReply, lines } from '../../../core/reply.js';
import { outgoing, type Renderers, type Wakes } from '../../../core/store/outgoing.js';
import type { Change, Outgoing } from '../../../core/store/store.js';
import { type Reader, showDay } from '../../../core/time/dates.js';
import { inZone, toInstant } from '../../../core/time/local-time.js';
import { sendAt } from '../../../core/time/working-time.js';
import { isDue } from '../../../core/vetted/edited.js';
import { textsIn } from '../../../texts/texts.js';
import type { Meaning } from '../terms/meaning.js';
import { officeForGlossary, type StaffParts } from '../terms/staff.js';
import { changeTerm, type TermRecord, termKind } from '../terms/term-record.js';

/** When the record wants to wake: at the first review that nobody has been reminded of. */
export function firstReview({ meanings }: TermRecord): Instant | null {
  const [first] = meanings
    .filter(({ state, reminder }) => state === 'valid' && reminder === undefined)
    .map(({ reviewAt }) => reviewAt)
    .sort();
  return first ?? null;
}

/** The reminder that a meaning is to be looked over, one for each review date. */
function reviewDue(meaning: Meaning, place: PlaceId, at: Instant, zone: string): { readonly meaning: Meaning; readonly row: Outgoing } {
  const id = `review ${meaning.id} ${meaning.reviewAt}`;
  const message = { recipient: { to: 'place', place }, show: 'glossary.review', about: { meaning: meaning.id } } as const;
  return { meaning: { ...meaning, reminder: { row: id, place } }, row: outgoing(id, sendAt(at, zone), message) };
}

/** Updates the card of the reminder, so that it shows what came of it. */
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

/** Without a back office there is nobody to remind: then it is tried again a day later. */
const retryHours = 24;

/** Reminds staff of every meaning whose review date has come, each once. */
export function wakeTerm(record: TermRecord | undefined, office: Office | undefined, now: Instant, zone: string): Change<TermRecord, void> {
  if (record === undefined) return { outcome: undefined };
  const isNews = (meaning: Meaning): boolean => meaning.reminder === undefined && isDue(meaning, now);
  if (!record.meanings.some(isNews)) return { wakeAt: firstReview(record), outcome: undefined };
  if (office === undefined) return { wakeAt: toInstant(inZone(now, 'utc').plus({ hours: retryHours })), outcome: undefined };
  const rows: Outgoing[] = [];
  const meanings = record.meanings.map((meaning) => {
    if (!isNews(meaning)) return meaning;
    const due = reviewDue(meaning, office.id, now, zone);
    rows.push(due.row);
    return due.meaning;
  });
  const body = { ...record, meanings };
  return { body, send: rows, wakeAt: firstReview(body), outcome: undefined };
}

/** Asks staff, when the day has come, whether a meaning is still right; and shows what came of that. */
export function reviewCard(abbr: string, meaning: Meaning, reader: Reader): CardReply {
  const { language } = reader;
  const texts = textsIn(language).editors;
  const heading = texts.reviewTitle(abbr);
  const open = meaning.state === 'valid' && meaning.reminder !== undefined;
  const owner = meaning.owner.name === '' ? texts.someone : meaning.owner.name;
  const date = showDay(meaning.reviewAt, reader);
  const details = [
    texts.stands(meaning.name.sv),
    meaning.definition.sv === '' ? '' : texts.means(meaning.definition.sv),
    open ? `${texts.reviewDue(date)} ${texts.reviewOwner(owner)}` : '',
  ].filter((line) => line !== '');
  const state = open ? '' : meaning.state === 'valid' ? texts.reviewDone(date) : texts.reviewChanged;
  return {
    kind: 'card',
    card: 'glossary/review',
    language,
    title: heading,
    data: { abbr, meaning: meaning.id, heading, lines: details.map((text) => ({ text })), state, open },
    text: lines(heading, ...details, state),
  };
}

export const reviewRenderers = ({ store, timeZone }: Pick<StaffParts, 'store' | 'timeZone'>): Renderers => ({
  'glossary.review': async (abbr, { about }, language) => {
    const meaning = (await store.get(termKind, abbr))?.meanings.find(({ id }) => id === about['meaning']);
    return meaning && reviewCard(abbr, meaning, { language, zone: timeZone, now: meaning.at });
  },
});

/** What an abbreviation does when the time comes to look one of its meanings over. */
export const reviewWakes = ({ store, offices, timeZone }: Pick<StaffParts, 'store' | 'offices' | 'timeZone'>): Wakes => ({
  [termKind.name]: async (abbr, now) => {
    const office = await officeForGlossary(offices);
    await changeTerm(store, abbr, (record) => wakeTerm(record, office, now, timeZone));
  },
});
