/** One paragraph, by what it is. */
export interface Paragraph {
  readonly as: 'title' | 'heading' | 'text' | 'item';
  readonly text: string;
}

/** A Word document (.docx) to read, print or send on; text is text, and its lines stay lines. */
export async function wordDocument(title: string, paragraphs: readonly Paragraph[]): Promise<Uint8Array> {
  // Loaded when somebody wants one: most never do.
  const { Document, HeadingLevel, Packer, Paragraph, TextRun } = await import('docx');
  const headings = { title: HeadingLevel.TITLE, heading: HeadingLevel.HEADING_2 } as const;
  const made = paragraphs.map(({ as, text }) => {
    const children = text.split('\n').map((line, index) => new TextRun({ text: line, ...(index > 0 && { break: 1 }) }));
    if (as === 'title' || as === 'heading') return new Paragraph({ children, heading: headings[as] });
    return new Paragraph({ children, ...(as === 'item' && { bullet: { level: 0 } }), spacing: { after: 120 } });
  });
  const document = new Document({ title, creator: 'Lotsen', sections: [{ children: made }] });
  return new Uint8Array(await Packer.toBuffer(document));
}
