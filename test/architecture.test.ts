import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'mocha';

const root = new URL('../', import.meta.url);

const codeIn = (folder: string): readonly string[] =>
  readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .sort();

interface Import {
  readonly by: string;
  /** A path from the root for our own files, else as it is written. */
  readonly of: string;
}

const importedIn = (code: string): readonly string[] =>
  [...code.matchAll(/^(?:import|export)\s(?:[^'=;(]*\sfrom\s)?'([^']+)'|\bimport\('([^']+)'\)/gmu)].map(
    ([, named, later]) => named ?? later ?? '',
  );

const importsOf = (by: string): readonly Import[] =>
  importedIn(readFileSync(new URL(by, root), 'utf8')).map((of) => ({
    by,
    of: of.startsWith('.') ? new URL(of, new URL(by, 'file:///')).pathname.slice(1) : of,
  }));

const sources = codeIn('src');
const imports = sources.flatMap(importsOf);

/** Where the program is put together, or looks itself over: may import anything. */
const roots = ['src/main.ts', 'src/app.ts', 'src/features.ts', 'src/doctor.ts'];

/** What each folder may import of ours, beside itself. `*` is the folder's own feature. */
const arrow: Readonly<Record<string, readonly string[]>> = {
  'src/texts': [],
  'src/core': ['src/texts'],
  'src/features/*': ['src/core', 'src/texts'],
  'src/storage': ['src/core'],
  'src/delivery': ['src/core', 'src/texts'],
  'src/file-text': ['src/core'],
  'src/teams': ['src/core', 'src/texts'],
  'src/config': ['src/core', 'src/texts', 'src/log.js'],
};

/** Alone in `src`, imported only by the roots. */
const onlyForRoots: Readonly<Record<string, readonly string[]>> = {
  'src/log.ts': ['src/core'],
  'src/metrics.ts': ['src/core'],
};

/** Packages and parts of Node that only these may import. */
const reserved: readonly { readonly what: RegExp; readonly by: readonly string[] }[] = [
  { what: /^(botbuilder|botframework-|@microsoft\/teams-ai|adaptivecards-templating|adaptive-expressions|restify)/u, by: ['src/teams/'] },
  { what: /^lowdb/u, by: ['src/storage/lowdb/'] },
  { what: /^(fflate|mammoth|pdfjs-dist|htmlparser2)/u, by: ['src/file-text/'] },
  // restify makes a log of its own unless it is given a silent one.
  { what: /^pino/u, by: ['src/log.ts', 'src/teams/server.ts'] },
  { what: /^prom-client/u, by: ['src/metrics.ts'] },
  // The cards are read once, at the start; the secret of a demonstration lies beside its data.
  { what: /^(node:)?fs(\/promises)?$/u, by: ['src/storage/', 'src/teams/outbound/cards.ts', 'src/config/local-secret.ts', ...roots] },
  { what: /^(node:)?https?$/u, by: ['src/teams/', ...roots] },
  { what: /^(node:)?worker_threads$/u, by: ['src/file-text/'] },
];

/** What rules are told instead of asking. */
const asksForItself =
  /\bnew Date\(\s*\)|\bDate\.now\b|\bMath\.random\b|\brandomUUID\b|\brandomBytes\b|\bprocess\.env\b|\bperformance\.now\b/u;

const mostLines = 250;

/** The folder in the table that a file is in, with `*` filled in. */
function homeOf(file: string): { readonly folder: string; readonly may: readonly string[] } | undefined {
  for (const [pattern, may] of Object.entries(arrow)) {
    const match = new RegExp(`^${pattern.replace('*', '[^/]+')}(?=[/.])`, 'u').exec(file);
    if (match) return { folder: match[0], may };
  }
  const may = onlyForRoots[file];
  return may && { folder: file, may };
}

const within = (file: string, folders: readonly string[]) =>
  folders.some((folder) => file === folder || file.startsWith(`${folder}/`) || file.startsWith(`${folder}.`));

const shown = ({ by, of }: Import) => `${by} -> ${of}`;

describe('the source', () => {
  it('has a place in the table for every file', () => {
    assert.deepEqual(
      sources.filter((file) => !roots.includes(file) && homeOf(file) === undefined),
      [],
    );
  });

  it('imports in one direction: main, then the edges, then features, then core, then texts', () => {
    const offenders = imports.filter(({ by, of }) => {
      const home = homeOf(by);
      return of.startsWith('src/') && home !== undefined && !within(of, [home.folder, ...home.may]);
    });
    assert.deepEqual(offenders.map(shown), []);
  });

  it('never imports a root', () => {
    const offenders = imports.filter(({ by, of }) => !roots.includes(by) && roots.includes(of.replace(/\.js$/u, '.ts')));
    assert.deepEqual(offenders.map(shown), []);
  });

  it('keeps configuration, log and metrics to the roots', () => {
    const known = [...roots, ...Object.keys(onlyForRoots), 'src/config/config.ts'];
    const offenders = imports.filter(({ by, of }) => !known.includes(by) && Object.hasOwn(onlyForRoots, of.replace(/\.js$/u, '.ts')));
    assert.deepEqual(offenders.map(shown), []);
  });

  for (const { what, by: allowed } of reserved) {
    it(`imports ${what.source} only in ${allowed.join(', ')}`, () => {
      const offenders = imports.filter(({ by, of }) => what.test(of) && !allowed.some((place) => by.startsWith(place)));
      assert.deepEqual(offenders.map(shown), []);
    });
  }

  it('has texts that import nothing else', () => {
    const offenders = imports.filter(({ by, of }) => by.startsWith('src/texts') && !of.startsWith('src/texts'));
    assert.deepEqual(offenders.map(shown), []);
  });

  it('asks nobody for the time, chance or settings in core and features', () => {
    const offenders = sources
      .filter((file) => within(file, ['src/core', 'src/features', 'src/texts']))
      .filter((file) => asksForItself.test(readFileSync(new URL(file, root), 'utf8')));
    assert.deepEqual(offenders, []);
  });

  it(`has no file of more than ${mostLines} lines, and neither have its tests`, () => {
    const offenders = [...sources, ...codeIn('test')].filter(
      (file) => readFileSync(new URL(file, root), 'utf8').trimEnd().split('\n').length > mostLines,
    );
    assert.deepEqual(offenders, []);
  });

  it('has no bag of things, and no file that only passes others on', () => {
    const bags = /(^|\/)(index|utils?|helpers?|common|constants|manager|service)\.ts$/u;
    assert.deepEqual(
      sources.filter((file) => bags.test(file)),
      [],
    );
  });
});

describe('the table of imports', () => {
  it('finds what it is there to find', () => {
    const found = (by: string, of: string) => {
      const home = homeOf(by);
      return home !== undefined && !within(of, [home.folder, ...home.may]);
    };
    assert.ok(found('src/features/people/handlers.ts', 'src/features/glossary/term.js'));
    assert.ok(found('src/features/people/handlers.ts', 'src/features/people-and-more/term.js'));
    assert.ok(found('src/core/reply.ts', 'src/teams/cards.js'));
    assert.ok(found('src/teams/bot.ts', 'src/features/help/handlers.js'));
    assert.ok(!found('src/features/people/handlers.ts', 'src/features/people/person.js'));
    assert.ok(!found('src/texts/sv.ts', 'src/texts/sv/general.js'));
  });

  it('reads imports however they are written, and nothing else', () => {
    const code = [
      "import a from 'a';",
      "import 'b';",
      "export * from 'c';",
      "import {\n  type D,\n} from 'd';",
      "const e = await import('e');",
      "export const f = { askGroup: 'which group I write from', askSend: 'Send' };",
    ];
    assert.deepEqual(importedIn(code.join('\n')), [...'abcde']);
  });
});
