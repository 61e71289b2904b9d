import { type FileText, isCalendarText } from '../core/files/shared-file.js';
import { textOfHtml } from '../core/html-text.js';
import { asRead } from './file-text.js';

/** By its byte order mark, or by the empty half of its first two letters; else UTF-8. */
export const unicodeEncoding = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | 'utf-8' => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes;
  if (first >= 0x20 && second === 0 && third >= 0x20 && fourth === 0) return 'utf-16le';
  if (first === 0 && second >= 0x20 && third === 0 && fourth >= 0x20) return 'utf-16be';
  return 'utf-8';
};

// Node's own windows-1252 decoder leaves these as control characters in some of the versions that we run on.
const windowsSigns = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

export const decodeWindows = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replaceAll(/[\x80-\x9f]/g, (sign) => windowsSigns[sign.charCodeAt(0) - 0x80] ?? sign);

export const decodeText = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder(unicodeEncoding(bytes), { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: what older Swedish Windows programs write.
    return decodeWindows(bytes);
  }
};

const isCalendar = (bytes: Uint8Array): boolean => isCalendarText(decodeText(bytes.subarray(0, 20_000)));

/**
 * A calendar's lines put together before they are read: it may divide a line in the middle of a letter. A space at the end of a line is
 * part of a word that goes on in the next one.
 */
const unfolded = (bytes: Uint8Array): Uint8Array =>
  unicodeEncoding(bytes) === 'utf-8'
    ? Buffer.from(
        Buffer.from(bytes)
          .toString('latin1')
          .replaceAll(/(?:\r\n?|\n)[ \t]/g, ''),
        'latin1',
      )
    : bytes;

/** Undefined for what is no text. A page of HTML is the text that it shows. */
export const readPlainText = (bytes: Uint8Array): FileText | undefined => {
  if (isCalendar(bytes)) {
    const text = decodeText(unfolded(bytes));
    return text.includes('\0') ? undefined : { ok: true, text };
  }
  const text = decodeText(bytes);
  if (text.includes('\0')) return undefined;
  return asRead(/^\s*<(?:!doctype html|html|head|body)\b/iu.test(text.slice(0, 1000)) ? textOfHtml(text) : text, 'empty');
};
