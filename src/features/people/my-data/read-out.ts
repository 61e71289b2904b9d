import type { Facts, Section } from '../../../core/privacy/personal-data.js';
import type { Person } from '../../../core/request.js';
import { type Reader, showMoment } from '../../../core/time/dates.js';
import { textsIn } from '../../../texts/texts.js';

/** A line to read: what it is about, one fact, or one of several things inside a fact. */
export interface Line {
  readonly as: 'title' | 'fact' | 'inner';
  readonly text: string;
  /** Begins another thing. */
  readonly begins: boolean;
}

const maxLetters = 4000;
const maxLines = 60;

const inPieces = (text: string): readonly string[] =>
  text.length <= maxLetters ? [text] : [text.slice(0, maxLetters), ...inPieces(text.slice(maxLetters))];

const line = (as: Line['as'], text: string, begins = false): readonly Line[] =>
  inPieces(text).map((piece, index) => ({ as, text: piece, begins: begins && index === 0 }));

function factLines(facts: Facts, as: 'fact' | 'inner'): readonly Line[] {
  return Object.entries(facts).flatMap(([label, value], index): readonly Line[] => {
    if (value === undefined || value === '') return [];
    if (typeof value === 'string') return line(as, `${label}: ${value}`, index === 0);
    return [...line(as, `${label}:`, index === 0), ...value.flatMap((inner) => factLines(inner, 'inner'))];
  });
}

/** Everything, as a person reads it. */
const linesOf = (sections: readonly Section[]): readonly Line[] => [
  ...sections
    .filter(({ things }) => things.length > 0)
    .flatMap(({ title, things }) => [...line('title', title), ...things.flatMap(({ facts }) => factLines(facts, 'fact'))]),
  ...[...new Set(sections.flatMap(({ note = [] }) => note))].flatMap((note) => line('fact', note, true)),
];

/** As many pages as it fills: Teams refuses cards that are too large. */
export function pagesToRead(sections: readonly Section[]): readonly (readonly Line[])[] {
  const pages: Line[][] = [[]];
  let letters = 0;
  for (const one of linesOf(sections)) {
    const page = pages.at(-1) ?? [];
    const isFull = page.length > 0 && (page.length >= maxLines || letters + one.text.length > maxLetters);
    if (isFull) pages.push([one]);
    else page.push(one);
    letters = isFull ? one.text.length : letters + one.text.length;
  }
  return pages;
}

/** Everything as JSON that a person can read: the labels are words, each section a list. */
export function writtenOut(person: Person, sections: readonly Section[], reader: Reader): string {
  const texts = textsIn(reader.language).myData;
  const notes = sections.flatMap(({ note }) => (note === undefined ? [] : [note]));
  const stored: Facts = Object.fromEntries(
    sections.filter(({ things }) => things.length > 0).map(({ title, things }) => [title, things.map(({ facts }) => facts)]),
  );
  const all = {
    [texts.fileTitle]: texts.fileAbout,
    [texts.fileFor]: person.name,
    [texts.fileWritten]: showMoment(reader.now, reader),
    [texts.fileThings]: stored,
    [texts.fileNote]: notes.length === 0 ? undefined : notes,
  };
  return `${JSON.stringify(all, undefined, 2)}\n`;
}

/** Letters of the file that a card takes: it holds them three times, to be seen, heard and copied. */
const maxFileLetters = 6000;

/** A text in pages, cut between lines where that can be. */
export function pagesOf(text: string, max = maxFileLetters): readonly string[] {
  const pages: string[] = [];
  for (let left = text.trimEnd(); left !== ''; ) {
    const cut = left.length <= max ? left.length : left.lastIndexOf('\n', max) + 1 || max;
    pages.push(left.slice(0, cut));
    left = left.slice(cut);
  }
  return pages;
}
