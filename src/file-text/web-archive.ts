import { textOfHtml } from '../core/html-text.js';
import { decodeQuotedPrintable } from '../core/quoted-printable.js';
import { decodeText } from './plain-text.js';

/** More parts than this no page has; each is looked for in the whole. */
const maxParts = 200;

/** Of a part: pictures are parts of their own, and a page of more text is not read anyhow. */
const maxBodyLetters = 5_000_000;

const headerOf = (head: string, name: string): string =>
  new RegExp(`^${name}:\\s*([^\\n]*(?:\\n[ \\t][^\\n]*)*)`, 'imu').exec(head)?.[1]?.trim() ?? '';

/** The page in a web archive (.mht): its first part that is a page or a text. */
export function textOfWebArchive(bytes: Uint8Array): string {
  const whole = Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n');
  const boundary = /boundary="?([^"\n;]{1,200})"?/iu.exec(whole.slice(0, 10_000))?.[1];
  for (const part of boundary === undefined ? [whole] : whole.split(`--${boundary}`, maxParts).slice(1)) {
    const end = part.indexOf('\n\n');
    const head = part.slice(0, end);
    const type = /^text\/(html|plain)/iu.exec(headerOf(head, 'content-type'))?.[1]?.toLowerCase();
    if (end === -1 || type === undefined) continue;
    const body = part.slice(end + 2, end + 2 + maxBodyLetters);
    const encoding = headerOf(head, 'content-transfer-encoding').toLowerCase();
    const decoded =
      encoding === 'quoted-printable' ? decodeQuotedPrintable(body) : Buffer.from(body, encoding === 'base64' ? 'base64' : 'latin1');
    const text = decodeText(decoded);
    return type === 'html' ? textOfHtml(text) : text;
  }
  return '';
}
