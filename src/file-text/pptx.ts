import { asRead, type DocumentText, refused, type SizeLimits } from './file-text.js';
import { type OfficeFile, relationships } from './office-file.js';
import { parseXml } from './parse-xml.js';
import { linesOf } from './xml-lines.js';

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

/** What belongs to a slide, in this order: its diagrams, then what the speaker says. */
const besides = ['diagramData', 'notesSlide'];

const slideLines = (file: OfficeFile, slide: string): string[] => {
  const linked = relationships(file, slide);
  const parts = besides.flatMap((type) => linked.filter((link) => link.type === type).map((link) => link.part));
  return [slide, ...parts].flatMap((name) => linesOf(file.parts.get(name) ?? new Uint8Array()));
};

export const readPptx = (file: OfficeFile, main: string, limits: SizeLimits): DocumentText => {
  const presentation = file.parts.get(main);
  if (!presentation) return refused('broken');
  const ids = shownOrder(presentation);
  if (ids.length > limits.pages) return refused('tooManyPages');
  const parts = new Map(relationships(file, main).map((link) => [link.id, link.part]));
  const slides = ids.map((id) => slideLines(file, parts.get(id) ?? '').join('\n'));
  return asRead(slides.join('\n\n'), file.pictures, ids.length);
};
