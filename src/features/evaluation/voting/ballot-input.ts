import { z } from 'zod/v4';
import { hasPersonalNumber } from '../../../core/privacy/personal-number.js';
import { clean, typedLine } from '../../../core/read.js';
import { type Asked, audiences, type Mark, type Role, roles, type StatementKey } from '../evaluation/statements.js';
import { maxComment, type Vote } from './ballots.js';

/** Choice sets send text, and nothing at all where nothing was chosen. */
const chosenMark = z
  .union([z.string().max(20), z.number().transform(String)])
  .default('')
  .transform(clean);

/** As the wire contract names it; `evaluation` comes from the card itself. */
export const voteInput = z.object({
  evaluation: typedLine,
  prepared: chosenMark,
  clear: chosenMark,
  followed: chosenMark,
  perspective: chosenMark,
  heard: chosenMark,
  worthwhile: chosenMark,
  own1: chosenMark,
  own2: chosenMark,
  role: z.union([z.enum(roles), z.literal('')]).default(''),
  comment: typedLine,
  audience: z.union([z.enum(audiences), z.literal('')]).default(''),
});
export type VoteInput = z.output<typeof voteInput>;

type VoteRefusal =
  /** Every statement is to be answered: with one left out, its cells would be smaller than the others. */
  | { readonly because: 'marks'; readonly missing: readonly StatementKey[]; readonly wrong: readonly StatementKey[] }
  /** Of a typed line: as many marks as statements. */
  | { readonly because: 'count'; readonly wanted: number; readonly given: number }
  | { readonly because: 'tooLong' | 'personalNumber' };

export type VoteRead = { readonly ok: true; readonly vote: Vote } | ({ readonly ok: false } & VoteRefusal);

const markOf = (text: string): Mark | undefined => (/^[1-5]$/u.test(text) ? (Number(text) as Mark) : undefined);

function refuseComment(comment: string): VoteRefusal | undefined {
  if (comment.length > maxComment) return { because: 'tooLong' };
  return hasPersonalNumber(comment) ? { because: 'personalNumber' } : undefined;
}

/** What a card sends. */
export function readVote(typed: VoteInput, asked: readonly Asked[], suggested: Role): VoteRead {
  const keys = asked.map(({ key }) => key);
  const missing = keys.filter((key) => typed[key] === '');
  const wrong = keys.filter((key) => typed[key] !== '' && markOf(typed[key]) === undefined);
  // Half of a letter that takes two cannot be stored as it is.
  const comment = typed.comment.toWellFormed();
  const refused = refuseComment(comment);
  if (refused !== undefined) return { ok: false, ...refused };
  if (missing.length > 0 || wrong.length > 0) return { ok: false, because: 'marks', missing, wrong };
  const marks = keys.map((key) => markOf(typed[key])).filter((mark) => mark !== undefined);
  const role = typed.role === '' ? suggested : typed.role;
  return { ok: true, vote: { kind: 'answer', marks, role, comment, audience: typed.audience === '' ? 'group' : typed.audience } };
}

/** Numbers at the beginning, with what people write between them; the rest, or what stands after a colon, is the comment. */
const markList = /^(?:\d+(?:[\s,.;/-]+|(?=:)|$))+:?\s*/u;

/** What is typed: "4 3 5 2 4 5", then a comment if one likes. */
export function voteOfText(text: string, asked: readonly Asked[], suggested: Role): VoteRead {
  const line = clean(text).replace(/\s+/gu, ' ');
  const list = markList.exec(line)?.[0] ?? '';
  const given = list.match(/\d+/gu) ?? [];
  const comment = line.slice(list.length);
  const refused = refuseComment(comment.toWellFormed());
  if (refused !== undefined) return { ok: false, ...refused };
  if (given.length !== asked.length) return { ok: false, because: 'count', wanted: asked.length, given: given.length };
  const marks = Object.fromEntries(asked.map(({ key }, index) => [key, given[index] ?? '']));
  return readVote({ ...voteInput.parse({}), ...marks, comment }, asked, suggested);
}
