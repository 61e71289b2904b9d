/** Bytes written with the signs that old mail programs let through: `=C3=B6`, and a line that ends in `=` goes on in the next one. */
export const decodeQuotedPrintable = (written: string): Uint8Array =>
  Buffer.from(
    written
      .replace(/=[ \t]{0,80}\r?\n/gu, '')
      .replace(/=([0-9a-f]{2})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );
