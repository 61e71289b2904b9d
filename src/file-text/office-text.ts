import type { FileText } from '../core/files/shared-file.js';
import { textOfHtml } from '../core/html-text.js';
import { asRead, refused, type SizeLimits } from './file-text.js';
import { type OfficeFile, openOfficeFile, relationships } from './office-file.js';
import { decodeText } from './plain-text.js';
import { textOfRtf } from './rtf.js';
import { textOfWebArchive } from './web-archive.js';
import { linesOf, parseXml } from './xml.js';

const charactersOnAPage = 3000;
/** More than the smallest print gets on a page: whoever says so counts wrong. Programs other than Word often say 1. */
const maxCharactersOnAPage = 10_000;

const pagesOf = (file: OfficeFile, characters: number): number => {
  const properties = new TextDecoder().decode(file.parts.get('docprops/app.xml'));
  const said = Number(/<(?:\w+:)?Pages>(\d{1,9})</.exec(properties)?.[1] ?? 0);
  return characters / said <= maxCharactersOnAPage ? said : Math.ceil(characters / charactersOnAPage);
};

const around = ['header', 'footnotes', 'endnotes', 'comments', 'footer'];

/** A part of a docx that is a document of its own, put in by a program: a page of HTML, a web archive, an RTF, a text, another docx. */
const chunkLines = (part: Uint8Array, name: string, limits: SizeLimits): readonly string[] => {
  if (name.endsWith('.docx')) {
    const read = readOfficeFile(part, limits);
    return read.ok ? [read.text] : [];
  }
  if (name.endsWith('.rtf')) return [textOfRtf(part)];
  if (/\.mht(?:ml)?$/u.test(name)) return [textOfWebArchive(part)];
  if (/\.(?:x?html?|txt)$/u.test(name)) {
    const text = decodeText(part);
    return [name.endsWith('.txt') ? text : textOfHtml(text)];
  }
  return [];
};

/**
 * The body and what is put into it from elsewhere: whole documents, charts, diagrams. Then what stands around it: headers, notes, footers,
 * each line once and no bare page numbers.
 */
const readDocx = (file: OfficeFile, main: string, limits: SizeLimits): FileText => {
  const part = file.parts.get(main);
  if (!part) return refused('broken');
  const body = linesOf(part);
  const linked = relationships(file, main);
  const ofType = (types: readonly string[]) => types.flatMap((type) => linked.filter((link) => link.type === type));
  const chunks = ofType(['aFChunk']).flatMap(({ part: name }) => chunkLines(file.parts.get(name) ?? new Uint8Array(), name, limits));
  const drawn = ofType(['chart', 'diagramData']).flatMap((link) => linesOf(file.parts.get(link.part) ?? new Uint8Array()));
  const aside = ofType(around).flatMap((link) => linesOf(file.parts.get(link.part) ?? new Uint8Array()));
  const text = [...body, ...chunks, ...drawn, ...new Set(aside.filter((line) => /\p{L}/u.test(line)))].join('\n');
  const pages = pagesOf(file, text.length);
  return pages > limits.pages ? refused('tooManyPages') : asRead(text, file.without, pages);
};

/** The slides' relationship ids in the order in which they are shown. */
const shownOrder = (presentation: Uint8Array): string[] => {
  const ids: string[] = [];
  parseXml(presentation, {
    open(name, attributes) {
      const id = Object.entries(attributes).find(([attribute]) => attribute.endsWith(':id'))?.[1];
      if (name === 'sldId' && id) ids.push(id);
    },
  });
  return ids;
};

/** What belongs to a slide, in this order: its diagrams and charts, then what the speaker says. */
const besides = ['diagramData', 'chart', 'notesSlide'];

const slideLines = (file: OfficeFile, slide: string): string[] => {
  const linked = relationships(file, slide);
  const parts = besides.flatMap((type) => linked.filter((link) => link.type === type).map((link) => link.part));
  return [slide, ...parts].flatMap((name) => linesOf(file.parts.get(name) ?? new Uint8Array()));
};

/** What layouts and masters put on the slides that use them, each line once. */
function commonLines(file: OfficeFile, slides: readonly string[]): readonly string[] {
  const used = (parts: readonly string[], type: string): readonly string[] => [
    ...new Set(parts.flatMap((name) => relationships(file, name).flatMap((link) => (link.type === type ? [link.part] : [])))),
  ];
  const layouts = used(slides, 'slideLayout');
  const parts = [...layouts, ...used(layouts, 'slideMaster')];
  const lines = parts.flatMap((name) => linesOf(file.parts.get(name) ?? new Uint8Array(), { withoutPlaceholders: true }));
  return [...new Set(lines)];
}

const readPptx = (file: OfficeFile, main: string, limits: SizeLimits): FileText => {
  const presentation = file.parts.get(main);
  if (!presentation) return refused('broken');
  const ids = shownOrder(presentation);
  if (ids.length > limits.pages) return refused('tooManyPages');
  const parts = new Map(relationships(file, main).map((link) => [link.id, link.part]));
  const shown = ids.map((id) => parts.get(id) ?? '');
  const slides = shown.map((slide) => slideLines(file, slide).join('\n'));
  return asRead([...slides, commonLines(file, shown).join('\n')].join('\n\n'), file.without, ids.length);
};

/** A zip is read by what its main part is. Workbooks and other zips are not documents. */
export function readOfficeFile(bytes: Uint8Array, limits: SizeLimits): FileText {
  const file = openOfficeFile(bytes, limits);
  if (!file) return refused('tooLarge');
  const main = relationships(file, '').find(({ type }) => type === 'officeDocument')?.part ?? '';
  if (main.startsWith('word/')) return readDocx(file, main, limits);
  if (main.startsWith('ppt/')) return readPptx(file, main, limits);
  return refused(main === '' || main.startsWith('xl/') ? 'unknownKind' : 'broken');
}
