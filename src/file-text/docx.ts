import { asRead, type DocumentText, refused, type SizeLimits } from './file-text.js';
import { type OfficeFile, relationships } from './office-file.js';
import { linesOf } from './xml-lines.js';

const charactersOnAPage = 3000;
/** More than the smallest print gets on a page: whoever says so counts wrong. Programs other than Word often say 1. */
const mostCharactersOnAPage = 10_000;

const pagesOf = (file: OfficeFile, characters: number): number => {
  const properties = new TextDecoder().decode(file.parts.get('docprops/app.xml'));
  const said = Number(/<(?:\w+:)?Pages>(\d{1,9})</.exec(properties)?.[1] ?? 0);
  return characters / said <= mostCharactersOnAPage ? said : Math.ceil(characters / charactersOnAPage);
};

const around = ['header', 'footnotes', 'endnotes', 'footer'];

/** The body, then what stands around it: headers, notes, footers, each line once and no bare page numbers. */
export const readDocx = (file: OfficeFile, main: string, limits: SizeLimits): DocumentText => {
  const part = file.parts.get(main);
  if (!part) return refused('broken');
  const body = linesOf(part);
  const linked = relationships(file, main);
  const aside = around.flatMap((type) =>
    linked.filter((link) => link.type === type).flatMap((link) => linesOf(file.parts.get(link.part) ?? new Uint8Array())),
  );
  const text = [...body, ...new Set(aside.filter((line) => /\p{L}/u.test(line)))].join('\n');
  const pages = pagesOf(file, text.length);
  return pages > limits.pages ? refused('tooManyPages') : asRead(text, file.pictures, pages);
};
