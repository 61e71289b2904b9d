import { type Language, locales } from '../../texts/language.js';

/** One paragraph, by what it is. */
export interface Paragraph {
  readonly as: 'title' | 'heading' | 'text' | 'item';
  readonly text: string;
}

/** What no XML may hold: Word does not open a document with it. Half a pair of surrogates is such a sign too. */
const refused = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A Word document (.docx) to read, print or send on; text is text, and its lines stay lines. Its language is what it is spelt and read aloud in. */
export async function wordDocument(title: string, paragraphs: readonly Paragraph[], language: Language): Promise<Uint8Array> {
  // Loaded when somebody wants a document: most processes never do.
  const { Document, HeadingLevel, Packer, Paragraph, TextRun } = await import('docx');
  const headings = { title: HeadingLevel.TITLE, heading: HeadingLevel.HEADING_2 } as const;
  const made = paragraphs.map(({ as, text }) => {
    const children = text
      .replace(refused, '')
      .split('\n')
      .map((line, index) => new TextRun({ text: line, ...(index > 0 && { break: 1 }) }));
    if (as === 'title' || as === 'heading') return new Paragraph({ children, heading: headings[as] });
    return new Paragraph({ children, ...(as === 'item' && { bullet: { level: 0 } }), spacing: { after: 120 } });
  });
  const document = new Document({
    title: title.replace(refused, ''),
    creator: 'Lotsen',
    styles: { default: { document: { run: { language: { value: locales[language] } } } } },
    sections: [{ children: made }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
