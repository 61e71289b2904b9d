import type { FileText } from '../core/shared-file.js';
import { asRead, refused } from './file-text.js';

/** By its byte order mark; without one, UTF-8. */
export const unicodeEncoding = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | 'utf-8' => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
};

// Node's own windows-1252 decoder leaves these as control characters in some of the versions that we run on.
const windowsSigns = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

const decodeWindows = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replaceAll(/[\x80-\x9f]/g, (sign) => windowsSigns[sign.charCodeAt(0) - 0x80] ?? sign);

const decode = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder(unicodeEncoding(bytes), { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: what older Swedish Windows programs write.
    return decodeWindows(bytes);
  }
};

/** As it is written: in a calendar file a space at the end of a line is part of a word that goes on in the next one. */
export const readCalendarText = (bytes: Uint8Array): FileText => {
  const text = decode(bytes);
  return text.includes('\0') || !/^\s*BEGIN:VCALENDAR\b/iu.test(text) ? refused('broken') : { ok: true, text };
};

export const readPlainText = (bytes: Uint8Array): FileText => {
  const text = decode(bytes);
  return text.includes('\0') ? refused('broken') : asRead(text, false);
};
