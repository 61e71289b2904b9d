import { deflateSync } from 'node:zlib';

export interface MadePdf {
  /** The lines of each page. */
  readonly pages: readonly (readonly string[])[];
  readonly picture?: boolean;
  readonly password?: boolean;
  /** Somebody has filled this in, in a field on each page. */
  readonly filledIn?: string;
  /** Its font only says which Asian alphabet its signs are of. */
  readonly foreignFont?: boolean;
  /** The first page's content instead of its lines: this many spaces, packed. */
  readonly spaces?: number;
}

const stream = (dictionary: string, content: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`<<${dictionary}/Length ${content.length}>>\nstream\n`), content, Buffer.from('\nendstream')]);

const drawn = (lines: readonly string[], foreign: boolean): Buffer => {
  const written = (line: string) => (foreign ? `<${Buffer.from(line, 'utf16le').swap16().toString('hex')}>` : `(${line})`);
  return Buffer.from(`BT /F1 12 Tf 14 TL 50 750 Td ${lines.map((line) => `${written(line)} Tj T*`).join(' ')} ET`, 'latin1');
};

const latinFont = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>';
const descendant =
  '<</Type/Font/Subtype/CIDFontType0/BaseFont/SimSun/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/FontDescriptor<</Type/FontDescriptor/FontName/SimSun/Flags 4/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80/FontBBox[0 -200 1000 800]>>>>';
const foreignFontObject = `<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/UniGB-UCS2-H/DescendantFonts[${descendant}]>>`;

/** A small pdf, by hand: catalogue, page tree, a font, a picture, then two objects for each page. */
export const madePdf = ({
  pages,
  picture = false,
  password = false,
  foreignFont = false,
  filledIn = '',
  spaces = 0,
}: MadePdf): Uint8Array => {
  const kids = pages.map((_, index) => `${5 + 2 * index} 0 R`).join(' ');
  const image = '/Type/XObject/Subtype /Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray';
  const resources = `<</Font<</F1 3 0 R>>${picture ? '/XObject<</I 4 0 R>>' : ''}>>`;
  const field = filledIn === '' ? '' : `/Annots[<</Type/Annot/Subtype/Widget/FT/Tx/T(f)/V(${filledIn})/Rect[0 0 9 9]>>]`;
  const objects = [
    Buffer.from('<</Type/Catalog/Pages 2 0 R>>'),
    Buffer.from(`<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`),
    Buffer.from(foreignFont ? foreignFontObject : latinFont),
    picture ? stream(image, Buffer.from([0])) : Buffer.from('null'),
    ...pages.flatMap((lines, index) => [
      Buffer.from(`<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources ${resources}/Contents ${6 + 2 * index} 0 R${field}>>`),
      spaces > 0 ? stream('/Filter/FlateDecode', deflateSync(Buffer.alloc(spaces, ' '))) : stream('', drawn(lines, foreignFont)),
    ]),
  ];
  let body = Buffer.from('%PDF-1.4\n');
  const starts = objects.map((object, index) => {
    const start = body.length;
    body = Buffer.concat([body, Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
    return `${String(start).padStart(10, '0')} 00000 n \n`;
  });
  // Keys that no password fits: enough for a reader to ask for one.
  const key = '00'.repeat(32);
  const lock = password ? `/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${key}>/U<${key}>>>/ID[<${key}><${key}>]` : '';
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${starts.join('')}`;
  const end = `${table}trailer<</Root 1 0 R/Size ${objects.length + 1}${lock}>>\nstartxref\n${body.length}\n%%EOF`;
  return new Uint8Array(Buffer.concat([body, Buffer.from(end)]));
};
