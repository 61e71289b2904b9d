import { readdirSync, readFileSync } from 'node:fs';
import { readConfig } from '../../src/config/config.js';
import type { DocumentKind } from '../../src/core/store/store.js';
import { storedInSwedish } from './stored-in-swedish.js';

/** The pages for authorities: text that somebody has written, with parts between two marks that are written from the code. */
export const pagesFolder = new URL('../../docs/myndighet/', import.meta.url);

export const pageNames = (): readonly string[] => readdirSync(pagesFolder).filter((name) => name.endsWith('.md'));

const read = readConfig({});
if (!read.ok) throw new Error('What holds when nobody sets anything cannot be read.');
const { config } = read;

/** How long things are kept, and how few may be told apart, when nobody sets anything else. */
const settings: Readonly<Record<string, string>> = {
  CASE_RETENTION_MONTHS: `${config.caseTimes.retentionMonths} månader`,
  GROUP_RETENTION_DAYS: `${config.groupRetentionDays} dagar`,
  MEETING_RETENTION_MONTHS: `${config.retention.meetingMonths} månader`,
  QUIET_RETENTION_MONTHS: `${config.retention.quietMonths} månader`,
  MINIMUM_ANSWERS: `${config.minimumAnswers} svar`,
};

/** @throws when it names a setting that there is not */
function withSettings(text: string): string {
  return text.replace(/\{([A-Z_]+)\}/gu, (_, name: string) => {
    const value = settings[name];
    if (value === undefined) throw new Error(`There is no setting ${name}. Known: ${Object.keys(settings).join(', ')}.`);
    return `${value} (\`${name}\`)`;
  });
}

function erasedBy({ name, erasedBy: by }: DocumentKind<unknown>): string {
  if (by === 'never') return 'Gallras inte: säger inget om någon';
  if (by === 'use') return 'Av dem som använder det';
  if ('retentions' in by) return 'Av den dagliga gallringen';
  return by.wakeOf === name ? 'Av sig självt, när tiden har gått' : `Tillsammans med \`${by.wakeOf}\``;
}

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(...head), row(...head.map(() => '---')), ...rows.map((cells) => row(...cells))].join('\n');

/** @throws naming the kind of document that has no line in Swedish, or the line that is of no kind */
function linesOf(kinds: readonly DocumentKind<unknown>[]) {
  const names = new Set(kinds.map(({ name }) => name));
  const stray = Object.keys(storedInSwedish).filter((name) => !names.has(name));
  if (stray.length > 0) throw new Error(`test/authority/stored-in-swedish.ts tells of what is not stored: ${stray.join(', ')}.`);
  return [...kinds]
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map((kind) => {
      const line = storedInSwedish[kind.name];
      if (line === undefined)
        throw new Error(`"${kind.name}" is stored and has no line in test/authority/stored-in-swedish.ts. Write one, then: npm run docs`);
      return { kind, line };
    });
}

const isPersonal = ({ personal }: DocumentKind<unknown>): boolean => personal.length > 0;

/** What tests try, by their names. */
const triedIn = (path: string): string => {
  const source = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  return [...source.matchAll(/^\s*it\((['`])(.+?)\1,/gmu)].map(([, , name = '']) => `- ${name.replace(/\$\{[^}]*\}/gu, '…')}`).join('\n');
};

/** Each part that is written from the code, by its name in the marks. */
export const writtenParts = (kinds: readonly DocumentKind<unknown>[]): Readonly<Record<string, string>> => ({
  register: table(
    ['Handling', 'Vad', 'Varför', 'Hur länge', 'Vem ser', 'Personuppgifter', 'Rättslig grund'],
    linesOf(kinds).map(({ kind, line }) => [
      `\`${kind.name}\``,
      line.what,
      line.why,
      withSettings(line.kept),
      withSettings(line.seenBy),
      isPersonal(kind) ? 'Ja. Visas med ”mina uppgifter”, raderas med ”radera mina uppgifter”' : 'Nej',
      isPersonal(kind) ? '_Fylls i av er_' : '–',
    ]),
  ),
  gallring: table(
    ['Handling', 'Gallringsfrist', 'Hur det sker', 'Beslut'],
    linesOf(kinds).map(({ kind, line }) => [line.what, withSettings(line.kept), erasedBy(kind), '_Fylls i av er_']),
  ),
  fristerna: table(
    ['Inställning', 'Värde om ingen ändrar det'],
    Object.entries(settings).map(([name, value]) => [`\`${name}\``, value]),
  ),
  'minsta antal': `Resultat visas först när minst ${settings['MINIMUM_ANSWERS']} har kommit in. Gränsen kan höjas, och sänkas till 3.`,
  'provade kort': triedIn('test/browser/cards.test.ts'),
});

const marked = /(<!-- skrivs av npm run docs: ([^>]+?) -->)[\s\S]*?(<!-- hit -->)/gu;

/** A page with its written parts as the code is now. @throws when it asks for a part that there is not */
export const written = (page: string, parts: Readonly<Record<string, string>>): string =>
  page.replace(marked, (_, begin: string, name: string, end: string) => {
    const part = parts[name];
    if (part === undefined) throw new Error(`There is no part "${name}". Known: ${Object.keys(parts).join(', ')}.`);
    return `${begin}\n\n${part}\n\n${end}`;
  });

/** Names of the parts that a page has. */
export const partsIn = (page: string): readonly string[] => [...page.matchAll(marked)].map(([, , name = '']) => name);
