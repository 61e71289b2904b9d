import { type CardReply, lines } from '../../../core/reply.js';
import { textsIn } from '../../../texts/texts.js';
import type { Case, Step } from '../case/case.js';
import { partOf } from '../case/case-card.js';
import { askersMoment, momentOf, nameOf, numberOf, textsOf, type View } from '../case/view-card.js';

/** Letters and parts that a card takes with room to spare, as each stands in it three times: Teams refuses cards that are too large. */
const maxLetters = 2500;
const maxEntries = 12;
const maxSteps = 25;

/** Parts by pages, each as full as it gets; a page has one at least. */
function inPages<Part>(parts: readonly Part[], lengthOf: (part: Part) => number, max: number): readonly (readonly Part[])[] {
  const pages: Part[][] = [];
  let letters = 0;
  for (const part of parts) {
    const page = pages.at(-1);
    if (page === undefined || page.length >= max || letters + lengthOf(part) > maxLetters) {
      pages.push([part]);
      letters = lengthOf(part);
    } else {
      page.push(part);
      letters += lengthOf(part);
    }
  }
  return pages.length === 0 ? [[]] : pages;
}

interface Turned {
  readonly number: number;
  readonly of: number;
}

const turn = (asked: number, of: number): Turned => ({ number: Math.min(Math.max(asked, 1), of), of });

const turning = ({ number, of }: Turned, view: View) => ({
  page: of === 1 ? '' : textsOf(view).pageOf(number, of),
  hasEarlier: number > 1,
  earlierPage: `${number - 1}`,
  hasLater: number < of,
  laterPage: `${number + 1}`,
});

/** An answer as long as can be written goes over several pages. */
const maxPiece = 2000;

const pieces = (entry: Case['thread'][number]): readonly Case['thread'][number][] =>
  Array.from({ length: Math.max(1, Math.ceil(entry.text.length / maxPiece)) }, (_, at) => ({
    ...entry,
    text: entry.text.slice(at * maxPiece, (at + 1) * maxPiece),
  }));

/** Everything that was said. Page 0 is the last one. */
export function threadCard(view: View, asked: number): CardReply {
  const texts = textsOf(view);
  const pages = inPages(view.one.thread.flatMap(pieces), ({ text }) => text.length, maxEntries);
  const at = turn(asked === 0 ? pages.length : asked, pages.length);
  const entries = (pages[at.number - 1] ?? []).map((entry) => partOf(entry, view, maxPiece, ''));
  const heading = texts.threadTitle(numberOf(view));
  const data = { number: view.id, heading, entries, ...turning(at, view) };
  const text = lines(heading, data.page, ...entries.map((one) => `${one.by},${one.at.slice(1)}: ${one.text}`));
  return { kind: 'card', card: 'queue/thread', language: view.language, title: heading, data, text };
}

/** Who did what, in words. */
function whatOf({ deed, by, to }: Step, view: View): string {
  const texts = textsOf(view);
  const who = by === 'asker' ? texts.asker : by === 'lotsen' ? textsIn(view.language).general.name : nameOf(by, view);
  const what = texts.deeds[deed];
  return `${who} ${to === undefined ? what : texts.deedTo(what, nameOf(to, view))}`;
}

/** A name of ours, such as a target's or Teams' reason, says nothing to a reader. */
const notes: readonly Step['deed'][] = ['handedOver', 'closed'];

const maxNote = 300;

/** A step in one line: when, who and what, with somebody's own words where there are any. */
export function stepText(step: Step, view: View): string {
  const at = step.by === 'asker' ? askersMoment(step.at, view) : momentOf(step.at, view);
  return lines(`${at}: ${whatOf(step, view)}`, notes.includes(step.deed) ? (step.note ?? '') : '');
}

/** Every step: who, what, when. Page 0 is the last one. */
export function historyCard(view: View, asked: number): CardReply {
  const texts = textsOf(view);
  const noteOf = ({ deed, note = '' }: Step): string => (notes.includes(deed) ? note.slice(0, maxNote) : '');
  const pages = inPages(view.one.history, (step) => noteOf(step).length + 60, maxSteps);
  const at = turn(asked === 0 ? pages.length : asked, pages.length);
  const steps = (pages[at.number - 1] ?? []).map((step) => ({
    at: `${step.by === 'asker' ? askersMoment(step.at, view) : momentOf(step.at, view)}  `,
    what: whatOf(step, view),
    note: noteOf(step),
  }));
  const heading = texts.historyTitle(numberOf(view));
  const data = { number: view.id, heading, steps, ...turning(at, view) };
  const text = lines(heading, data.page, ...steps.map(({ at: when, what, note }) => lines(`${when}${what}`, note)));
  return { kind: 'card', card: 'queue/history', language: view.language, title: heading, data, text };
}
