import { strToU8, zipSync } from 'fflate';

const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

export const zipped = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, file]) => [name, typeof file === 'string' ? strToU8(file) : file])));

/** Each as id, last word of the type, target. */
export const links = (...listed: readonly (readonly [string, string, string])[]): string => {
  const each = listed.map(([id, type, target]) => `<Relationship Id="${id}" Type="${relationship}/${type}" Target="${target}"/>`);
  return `${declaration}<Relationships>${each.join('')}</Relationships>`;
};

export const paragraph = (text: string): string =>
  `<w:p><w:pPr><w:tabs><w:tab w:pos="9"/></w:tabs></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

export const wordPart = (name: string, content: string): string => `${declaration}<w:${name} xmlns:w="${word}">${content}</w:${name}>`;

/** A docx with this body, and more or other parts. */
export const madeDocx = (body: string, more: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array =>
  zipped({
    '_rels/.rels': links(['rId1', 'officeDocument', 'word/document.xml']),
    'word/document.xml': wordPart('document', `<w:body>${body}</w:body>`),
    ...more,
  });

export const slide = (...lines: readonly string[]): string =>
  `${declaration}<p:sld>${lines.map((line) => `<p:sp><p:txBody><a:p><a:r><a:t>${line}</a:t></a:r></a:p></p:txBody></p:sp>`).join('')}</p:sld>`;

/** A chart with a title, one label and one figure. */
export const chart = (title: string, label: string): string =>
  `${declaration}<c:chartSpace><c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>${title}</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea><c:cat><c:strRef><c:strCache><c:pt idx="0"><c:v>${label}</c:v></c:pt></c:strCache></c:strRef></c:cat><c:val><c:numRef><c:numCache><c:pt idx="0"><c:v>17</c:v></c:pt></c:numCache></c:numRef></c:val></c:plotArea></c:chart></c:chartSpace>`;

/** A pptx that shows the given slide files in this order, and more or other parts. */
export const madePptx = (shown: readonly string[], more: Readonly<Record<string, string | Uint8Array>>): Uint8Array => {
  // A section lists slides too, in its own extension, without saying where they are.
  const section = '<p:extLst><p14:sldId id="256"/></p:extLst>';
  const master = '<p:sldMasterIdLst><p:sldMasterId id="1" r:id="rId0"/></p:sldMasterIdLst>';
  const list = shown.map((_, index) => `<p:sldId id="${256 + index}" r:id="rId${index + 1}"/>`).join('');
  const presentation = `${declaration}<p:presentation>${master}<p:sldIdLst>${list}</p:sldIdLst>${section}</p:presentation>`;
  return zipped({
    '_rels/.rels': links(['rId1', 'officeDocument', 'ppt/presentation.xml']),
    'ppt/presentation.xml': presentation,
    'ppt/_rels/presentation.xml.rels': links(...shown.map((file, index) => [`rId${index + 1}`, 'slide', `slides/${file}`] as const)),
    ...more,
  });
};
