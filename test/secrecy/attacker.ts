import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { WholeBot } from '../support/whole-bot.js';

interface File {
  readonly text: string;
  /** When it was written last, in nanoseconds. */
  readonly at: bigint;
}

/** All that somebody gets who copies the data directory and may read the log and the figures, but has no key. */
export interface Taken {
  readonly files: ReadonlyMap<string, File>;
  readonly log: readonly string[];
  readonly metrics: readonly string[];
}

/**
 * How long something took is chance, and so is how often delivery has looked whether more is due before the last message was answered; what
 * it was called, how often it happened and in which order is not.
 */
const isTime = (name: string): boolean => name === 'milliseconds';
const isFigure = (line: string): boolean =>
  /^lotsen_(?!(?:turn|store)_seconds_(?:bucket|sum))/u.test(line) && !line.includes('what="claimDue"');

export async function take(bot: WholeBot): Promise<Taken> {
  const names = (await readdir(bot.directory, { recursive: true, withFileTypes: true })).filter((one) => one.isFile());
  const paths = names.map(({ parentPath, name }) => join(parentPath, name)).filter((path) => path.endsWith('.json'));
  const file = async (path: string): Promise<readonly [string, File]> => {
    const [text, { mtimeNs }] = await Promise.all([readFile(path, 'utf8'), stat(path, { bigint: true })]);
    // The port of the stub for Teams is chance too, and as long as it happens to be.
    return [path.slice(bot.directory.length + 1), { text: text.replaceAll(bot.connector.serviceUrl, 'teams'), at: mtimeNs }];
  };
  return {
    files: new Map(await Promise.all(paths.sort().map(file))),
    log: bot.log.logged.map(({ level, event, fields }) =>
      JSON.stringify([level, event, Object.entries(fields).filter(([key]) => !isTime(key))]),
    ),
    // In the order in which each was counted first, which of several documents that are due at once is chance.
    metrics: (await bot.metrics()).split('\n').filter(isFigure).sort(),
  };
}

/** What can only be told apart by its length: hashes, marks and sealed texts. Whether one can be made without the key is asked of `marksFound`. */
const hidden = /(?<![\w+/=-])[\w+/-]{16,}={0,2}(?![\w+/=-])/u;
const allHidden = new RegExp(hidden, 'gu');
/** The stub for Teams numbers what comes to several people at once as it happens to come. */
const veiled = (text: string): string => text.replace(allHidden, (one) => `<${one.length}>`).replace(/^sent-\d+$/u, 'sent');

/** What a case is called by everybody is drawn by chance. */
const digitsIn = ({ files }: Taken): readonly string[] =>
  [...files.keys()].flatMap((path) => /^case-number\/(?:[0-9a-f]\/)?(?<digits>\d+)/u.exec(path)?.groups?.['digits'] ?? []);

/** A case's id is made with the key. */
const numbersIn = ({ files }: Taken): readonly string[] =>
  [...files].flatMap(([path, { text }]) => (path.startsWith('case/') ? [(JSON.parse(text) as { id: string }).id] : []));

const sealIn = (value: unknown): string | undefined => {
  if (typeof value === 'string') return hidden.test(value) ? value : undefined;
  if (!(value instanceof Object)) return undefined;
  const { sealed, mark, message, recipient, by } = value as Record<string, unknown>;
  if (typeof sealed === 'string' || typeof mark === 'string') return (mark ?? sealed) as string;
  return sealIn(message) ?? sealIn(recipient) ?? sealIn(by);
};

const showOf = (value: unknown): string => (value as { message?: { show?: string } })?.message?.show ?? '';

/**
 * A value as somebody without the key sees it. Where the order of things is that of their seals or marks, which are chance, it says
 * nothing, and neither does the number that each has got in that order; every other order is kept.
 */
function seen(value: unknown): unknown {
  if (typeof value === 'string') return veiled(value);
  if (Array.isArray(value)) return seenInOrder(value);
  if (!(value instanceof Object)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [veiled(name), seen(one)]));
}

function seenInOrder(values: readonly unknown[]): readonly unknown[] {
  const all = values.map((one) => ({ seal: sealIn(one), show: showOf(one), view: seen(one) }));
  const sealed = all.filter(({ seal }) => seal !== undefined);
  const inOrderOfChance = new Map(
    [...new Set(sealed.map(({ show }) => show))].flatMap((show) => {
      const some = sealed.filter((one) => one.show === show);
      return isSorted(some.map(({ seal = '' }) => seal)) ? [[show, some.map(({ view }) => withoutNumber(view)).sort(byText)]] : [];
    }),
  );
  return all.map(({ seal, show, view }) => (seal === undefined ? view : (inOrderOfChance.get(show)?.shift() ?? view)));
}

const isSorted = (texts: readonly string[]): boolean => texts.every((text, at) => at === 0 || (texts[at - 1] ?? '') <= text);
const byText = (one: unknown, other: unknown): number => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);
const withoutNumber = (view: unknown): unknown =>
  view instanceof Object && 'id' in view && typeof view.id === 'string' ? { ...view, id: view.id.replace(/ \d+$/u, ' n') } : view;

export interface View {
  /** By their names; sizes are compared with the contents, of which what hides shows its length. */
  readonly files: Readonly<Record<string, unknown>>;
  /** The files that have been written since the last time, the first one first. */
  readonly written: readonly string[];
  readonly gone: readonly string[];
  readonly log: readonly string[];
  readonly metrics: readonly string[];
}

/** What is left to whoever compares what they took before and after, when nothing can be opened. */
export function compared(before: Taken, after: Taken): View {
  const numbers = [...new Set([...numbersIn(before), ...numbersIn(after)])];
  const drawn = [...new Set([...digitsIn(before), ...digitsIn(after)])].map(
    (one) => new RegExp(`(?<![A-Za-z0-9+.:-])${one}(?![A-Za-z0-9+=])`, 'gu'),
  );
  const named = (text: string): string =>
    drawn.reduce(
      (all, digits) => all.replaceAll(digits, '<digits>'),
      numbers.reduce((all, number) => all.replaceAll(number, '<number>').replaceAll(inPath(number), '<number>'), text),
    );
  // Which of the sixteen folders a document lies in is worked out from its id.
  const nameOf = (path: string): string => named(path.replace(/\/[0-9a-f]\//u, '/')).replace(/[^/]+(?=\.json$)/u, veiled);
  const written = [...after.files].filter(([path, { at }]) => before.files.get(path)?.at !== at);
  return {
    files: Object.fromEntries([...after.files].map(([path, { text }]) => [nameOf(path), seen(JSON.parse(named(text)))])),
    written: written.sort(([, one], [, other]) => (one.at < other.at ? -1 : 1)).map(([path]) => nameOf(path)),
    gone: [...before.files.keys()].filter((path) => !after.files.has(path)).map(nameOf),
    log: sentLast(after.log.slice(before.log.length).map((line) => veiled(named(line)))),
    metrics: after.metrics,
  };
}

/**
 * What was sent at one moment is compared as a whole: which conversation's answer comes first is Teams' chance, and only messages to people
 * by name and to channels are in the log at all, so that the order of those is all that this leaves out.
 */
const sentLast = (log: readonly string[]): readonly string[] => {
  const isSent = (line: string): boolean => line.includes('"delivery.sent"');
  return [...log.filter((line) => !isSent(line)), ...log.filter(isSent).sort()];
};

/** As the store writes an id in the name of a file. */
const inPath = (id: string): string => id.replace(/[A-Z]/gu, (letter) => `%${letter.charCodeAt(0).toString(16)}`);

const letters = 10;
const starts = (bytes: Buffer): readonly string[] =>
  (['hex', 'base64', 'base64url'] as const).map((form) => bytes.toString(form).slice(0, letters));

/** What Lotsen's source shows that ids and marks are made from, besides what they are of. */
const purposes = [
  '',
  'seen',
  'answer',
  'outcome',
  'meeting',
  'case',
  'step',
  'question',
  'evaluation',
  'raise',
  'speak',
  'person',
  'activity',
];

/** Of what is known, such as people's ids and the activities in the log, what can be found again as a hash that needs no key. */
export function marksFound({ files }: Taken, known: readonly string[]): readonly string[] {
  const all = [...files].map(([path, { text }]) => `${path}\n${text}`).join('\n');
  const parts = new Set((all.match(/[\w+/-]{10,}/gu) ?? []).map((word) => word.slice(0, letters)));
  return known.filter((one) =>
    purposes
      .flatMap((purpose) => [`${purpose}\n${one}`, `${purpose} ${one}`.trim(), `${purpose}${one}`, `${one}\n${purpose}`])
      .some((text) =>
        ['sha256', 'sha1', 'md5'].some((hash) => starts(createHash(hash).update(text).digest()).some((mark) => parts.has(mark))),
      ),
  );
}
