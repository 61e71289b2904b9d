import * as library from 'personnummer';

/** The package's types describe its ES module, but Node loads its CommonJS one, whose default export is the class itself. */
const personnummer = library.default as unknown as { valid(number: string): boolean };

/**
 * Looks like a personnummer or samordningsnummer in any common way of writing it: six or eight digits for the date, perhaps a sign or
 * spaces, then four digits. It is tried at the start of every number without consuming it, because the digits before ("kl. 14.30 ...") may
 * look like the beginning of another.
 */
const written =
  /(?<!\d)(?=(?<date>(?:18|19|20)?\d{2}(?<between>[ ./\u2010-\u2014\u2212-]?)\d{2}\k<between>\d{2})(?<sign>[^\S\n]{0,3}[-+\u2010-\u2014\u2212]?[^\S\n]{0,3})(?<last>\d{4})(?!\d))/gu;

/**
 * Digits and signs of other alphabets (a full-width 1, a small 2) as ours, and without invisible characters between them: a person would
 * read the number, so it has to be found.
 */
const plain = (text: string): string =>
  text
    .replace(/(?!\d)[\p{Nd}\p{No}\uff0b-\uff0f\u00a0\u2007\u202f\u3000]/gu, (sign) => {
      const composed = sign.normalize('NFKC');
      return /^[\d+./ -]$/u.test(composed) ? composed : (digitOf(sign) ?? sign);
    })
    .replace(/(?<=\d)\p{Cf}+(?=[-+\d])|(?<=\d[-+])\p{Cf}+(?=\d)/gu, '');

/** The value of a digit in any alphabet: its distance from the first of the ten, which always stand in a row. */
function digitOf(sign: string): string | undefined {
  if (!/^\p{Nd}$/u.test(sign)) return undefined;
  const code = sign.codePointAt(0) ?? 0;
  let first = code;
  while (code - first < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return String(code - first);
}

/** A digit of any alphabet. Most of what is written has none, and needs no further look. */
const anyDigit = /[\p{Nd}\p{No}]/u;

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A quick check of month, day and check digit. The library costs a hundred times as much, and a list of dates has thousands of candidates.
 */
function mayBeValid(digits: string): boolean {
  const first = digits.length - 10;
  const digit = (at: number): number => digits.charCodeAt(first + at) - 48;
  let sum = 0;
  for (let at = 0; at < 10; at += 1) {
    const twice = at % 2 === 0 ? 2 * digit(at) : digit(at);
    sum += twice > 9 ? twice - 9 : twice;
  }
  const [month, day] = [10 * digit(2) + digit(3), 10 * digit(4) + digit(5)];
  return sum % 10 === 0 && month >= 1 && month <= 12 && day >= 1 && day <= 91;
}

/** Where in the text the valid ones stand: those whose date and check digit hold. */
function* personalNumbers(text: string): Generator<Span> {
  for (const { index, groups } of text.matchAll(written)) {
    const { date = '', sign = '', last = '' } = groups ?? {};
    const digits = date.replace(/\D/gu, '') + last;
    if (mayBeValid(digits) && personnummer.valid(digits)) yield { start: index, end: index + date.length + sign.length + last.length };
  }
}

/** Whether the text holds a valid one. Text that merely looks similar does not count. */
export const hasPersonalNumber = (text: string): boolean => anyDigit.test(text) && !personalNumbers(plain(text)).next().done;

/** The text with every valid one taken out, so that it can be shown to its writer again without repeating them. */
export function withoutPersonalNumbers(typed: string): string {
  const text = plain(typed);
  let shown = '';
  let from = 0;
  for (const { start, end } of personalNumbers(text)) {
    if (start >= from) shown += `${text.slice(from, start)}…`;
    from = end;
  }
  return from === 0 ? typed : shown + text.slice(from);
}
