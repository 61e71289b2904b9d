import { derivedId } from '../../../core/store/idempotence.js';
import { perspectiveWords } from '../../../texts/agenda-words.js';

/** An item of an agenda, as a line of it. */
export interface AgendaItem {
  /** Names this line as it reads now: a card that is older than the agenda names none. */
  readonly id: string;
  /** The number that it has, else its place. */
  readonly number: string;
  /** Without the star. */
  readonly line: string;
  readonly words: string;
  /** The item is to take up the perspective of patients and next of kin: marked with a star, or saying so in words. */
  readonly marked: 'star' | 'words' | undefined;
}

const numbered = /^\s*(?:§\s*|punkt\s+|item\s+)?(?<number>\d{1,2})(?:[.):]|\s)\s*(?<words>\p{L}.*)$/iu;

/** A star that marks stands last on its line, or beside the number: before a line without a number it is only a list's own sign. */
const stars = [/\s*\*\s*$/u, /^\s*\*\s*(?=(?:§\s*)?\d)/u, /(?<=^\s*(?:§\s*)?\d{1,2}[.):]?\s*)\*\s*/u];

const withoutStar = (line: string): string => stars.reduce((text, star) => text.replace(star, ''), line);

/** The words have to name a perspective, not just patients: "patientsäkerhet" is something else. */
const saysItself = new RegExp(perspectiveWords, 'iu');

const linesOf = (agenda: string): readonly string[] => agenda.split('\n');

interface Line extends AgendaItem {
  /** From 0. */
  readonly at: number;
}

/** Where lines are numbered, those are the items, and what stands under them is theirs; else each line is one. */
function placedItems(agenda: string): readonly Line[] {
  const lines = linesOf(agenda).map((line, at) => {
    const plain = withoutStar(line).trim();
    return { at, plain, hasStar: withoutStar(line).trimEnd() !== line.trimEnd(), groups: numbered.exec(plain)?.groups };
  });
  const filled = lines.filter(({ plain }) => plain !== '');
  const counted = filled.filter(({ groups }) => groups !== undefined);
  return (counted.length > 0 ? counted : filled).map(({ at, plain, hasStar, groups }, index) => ({
    at,
    id: derivedId('agenda item', `${at}`, plain).slice(0, 8),
    number: groups?.['number'] ?? `${index + 1}`,
    line: plain,
    words: groups?.['words']?.trim() ?? plain,
    marked: saysItself.test(plain) ? 'words' : hasStar ? 'star' : undefined,
  }));
}

export const itemsOf = (agenda: string): readonly AgendaItem[] => placedItems(agenda).map(({ at: _, ...item }) => item);

/** What an item is about, by the number that somebody says first; '' where no line has it. */
export const agendaItem = (agenda: string, said: string): string => {
  const number = /^\d{1,2}/u.exec(said)?.[0];
  const found = placedItems(agenda).find((item) => item.number === number);
  return found !== undefined && numbered.test(found.line) ? found.words : '';
};

/** Whether the perspective of patients and next of kin has a place on an agenda. */
export const hasPerspective = (agenda: string): boolean => placedItems(agenda).some(({ marked }) => marked !== undefined);

/** The agenda as it is read: the stars are for whoever writes it. */
export function shownAgenda(agenda: string): readonly { readonly text: string; readonly marked: boolean }[] {
  const items = new Map(placedItems(agenda).map((item) => [item.at, item]));
  return linesOf(agenda).map((line, at) => {
    const item = items.get(at);
    return item === undefined
      ? { text: line, marked: false }
      : { text: item.marked === 'star' ? withoutStar(line) : line, marked: item.marked !== undefined };
  });
}

/** The agenda with a mark set or taken away; undefined where it has no such item. What says so itself needs no star. */
export function withMark(agenda: string, id: string, on: boolean): string | undefined {
  const item = placedItems(agenda).find((one) => one.id === id);
  if (item === undefined) return undefined;
  return linesOf(agenda)
    .map((line, at) => (at !== item.at ? line : on && item.marked !== 'words' ? `${withoutStar(line).trimEnd()} *` : withoutStar(line)))
    .join('\n');
}

/** The agenda with one more item, marked, last of all; as it is where it has that item. */
export function withItem(agenda: string, words: string): string {
  const items = placedItems(agenda);
  if (items.some((item) => item.words === words)) return agenda;
  const numbers = items.filter(({ line }) => numbered.test(line)).map(({ number }) => Number(number));
  const number = items.length === 0 || numbers.length > 0 ? `${Math.max(0, ...numbers) + 1}. ` : '';
  return [...(agenda.trim() === '' ? [] : [agenda.trimEnd()]), `${number}${words} *`].join('\n');
}
