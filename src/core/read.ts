import { z } from 'zod/v4';

/** Input that nobody using Lotsen's own cards and commands can send. The sender is told so, kindly. */
export class InvalidInput extends Error {
  override readonly name = 'InvalidInput';

  constructor(
    message: string,
    readonly because: 'unreadable' | 'tooLong' = 'unreadable',
  ) {
    super(message);
  }
}

/** Input as the schema names it. @throws InvalidInput */
export function read<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const result = schema.safeParse(input ?? {});
  if (result.success) return result.data;
  const { issues } = result.error;
  const tooLong = issues.some((issue) => issue.code === 'too_big' && issue.origin === 'string');
  throw new InvalidInput(issues.map((issue) => issue.path.join('.')).join(', '), tooLong ? 'tooLong' : 'unreadable');
}

/** Text from a client: composed letters, no control or zero-width characters, trimmed. Left out is the same as empty. */
export const typedText = z
  .string()
  .max(100_000)
  .default('')
  .transform((text) => clean(text));

/** One line of such text. */
export const typedLine = typedText.transform((text) => text.replace(/\s+/gu, ' '));

const unprintable = /(?![\n\t])[\p{Cc}\p{Cf}]/gu;

export const clean = (text: string): string =>
  text
    .replace(/\u00a0/gu, ' ')
    .replace(/\r\n?/gu, '\n')
    .replace(unprintable, '')
    .normalize('NFC')
    .trim();

/**
 * The text without such signs at its end. `/[…]+$/` looks for the end anew from every sign of a row in the middle: of 28 000 commas that
 * takes seconds, and this no longer than there are signs.
 * @param sign one sign, and nothing else
 */
export function withoutEnd(text: string, sign: RegExp): string {
  let end = text.length;
  while (end > 0 && sign.test(text[end - 1] ?? '')) end -= 1;
  return text.slice(0, end);
}

/** An id or instant as we stored it ourselves. */
export const stored = <Id extends string>() => z.custom<Id>((value) => typeof value === 'string');

/** What a text says as JSON; undefined when it is none. The parser's own error would quote the text. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
