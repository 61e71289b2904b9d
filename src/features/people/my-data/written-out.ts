import type { Facts, Section } from '../../../core/privacy/personal-data.js';
import type { Person } from '../../../core/request.js';
import { type Reader, showMoment } from '../../../core/time/dates.js';
import { textsIn } from '../../../texts/texts.js';

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
    ...(notes.length === 0 ? {} : { [texts.fileNote]: notes }),
  };
  return `${JSON.stringify(all, undefined, 2)}\n`;
}

/** Letters that a card takes: it holds them three times, to be seen, heard and copied. */
const mostLetters = 6000;

/** A text in pages, cut between lines where that can be. */
export function pagesOf(text: string, most = mostLetters): readonly string[] {
  const pages: string[] = [];
  for (let left = text.trimEnd(); left !== ''; ) {
    const cut = left.length <= most ? left.length : left.lastIndexOf('\n', most) + 1 || most;
    pages.push(left.slice(0, cut));
    left = left.slice(cut);
  }
  return pages;
}
