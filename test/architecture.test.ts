import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, it } from 'mocha';

// How the house is divided, held by tests. `npx mocha test/architecture.test.ts -g src/teams` looks into one room only.

const root = new URL('../', import.meta.url);

const codeIn = (folder: string): readonly string[] =>
  readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .sort();

const sources = codeIn('src');
const codeOf: ReadonlyMap<string, string> = new Map(sources.map((file) => [file, readFileSync(new URL(file, root), 'utf8')]));
const code = (file: string): string => codeOf.get(file) ?? '';

interface Import {
  readonly by: string;
  /** A path from the root for our own files, else as it is written. */
  readonly of: string;
}

const importedIn = (text: string): readonly string[] =>
  [...text.matchAll(/^(?:import|export)\s(?:[^'=;(]*\sfrom\s)?'([^']+)'|\bimport\('([^']+)'\)/gmu)].map(
    ([, named, later]) => named ?? later ?? '',
  );

const imports: readonly Import[] = sources.flatMap((by) =>
  importedIn(code(by)).map((of) => ({
    by,
    of: of.startsWith('.') ? posix.join(posix.dirname(by), of).replace(/\.js$/u, '.ts') : of,
  })),
);

/** Where the program is put together, or looks itself over: may import anything. */
const roots = ['src/main.ts', 'src/app.ts', 'src/features.ts', 'src/doctor.ts', 'src/move.ts', 'src/file-thread.ts'];

/** What each folder may import of ours, beside itself. Each feature is a folder of its own here. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'src/texts': [],
  'src/core': ['src/texts'],
  'src/features/*': ['src/core', 'src/texts'],
  'src/storage': ['src/core'],
  'src/delivery': ['src/core', 'src/texts'],
  'src/file-text': ['src/core'],
  'src/teams': ['src/core', 'src/texts'],
  'src/config': ['src/core', 'src/texts', 'src/log.ts'],
  'src/end-all.ts': ['src/core', 'src/delivery/timers.ts'],
  'src/log.ts': ['src/core'],
  'src/metrics.ts': ['src/core'],
};

/** Packages and parts of Node that only these may import. */
const reserved: readonly { readonly what: RegExp; readonly by: readonly string[] }[] = [
  { what: /^(botbuilder|botframework-|@microsoft\/teams-ai|adaptivecards-templating|adaptive-expressions|restify)/u, by: ['src/teams/'] },
  { what: /^lowdb/u, by: ['src/storage/lowdb/'] },
  { what: /^pg$/u, by: ['src/storage/postgres/'] },
  { what: /^(fflate|mammoth|pdfjs-dist|htmlparser2)/u, by: ['src/file-text/'] },
  // restify makes a log of its own unless it is given a silent one.
  { what: /^pino/u, by: ['src/log.ts', 'src/teams/server.ts'] },
  { what: /^prom-client/u, by: ['src/metrics.ts'] },
  // The cards are read once, at the start; the secret of a demonstration lies beside its data.
  { what: /^(node:)?fs(\/promises)?$/u, by: ['src/storage/', 'src/teams/outbound/cards.ts', 'src/config/local-secret.ts', ...roots] },
  { what: /^(node:)?https?$/u, by: ['src/teams/', ...roots] },
  { what: /^(node:)?worker_threads$/u, by: ['src/file-text/', 'src/file-thread.ts'] },
];

/** What rules are told instead of asking. */
const asksForItself =
  /\bnew Date\(\s*\)|\bDate\.now\b|\bMath\.random\b|\brandomUUID\b|\brandomBytes\b|\bprocess\.env\b|\bperformance\.now\b/u;

/** Among so many a newcomer still finds the right file by its name. */
const maxFilesInFolder = 15;

const isIn = (file: string, folders: readonly string[]): boolean =>
  folders.some((folder) => file === folder || file.startsWith(`${folder}/`));

/** The row of the table that a file belongs to, with `*` filled in: its room. */
function roomOf(file: string): { readonly room: string; readonly may: readonly string[] } | undefined {
  for (const [pattern, may] of Object.entries(mayImport)) {
    const [room] = new RegExp(`^${pattern.replace('*', '[^/]+')}(?=/|$)`, 'u').exec(file) ?? [];
    if (room !== undefined) return { room, may };
  }
  return undefined;
}

const isAgainstTable = ({ by, of }: Import): boolean => {
  const home = roomOf(by);
  return of.startsWith('src/') && home !== undefined && !isIn(of, [home.room, ...home.may]);
};

const groupBy = <Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> => {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
};

/** The ways that lead back to where they began, each of them once. */
function circlesIn(steps: readonly Import[]): readonly string[] {
  const next = groupBy(steps, ({ by }) => by);
  const found = new Map<string, string>();
  const finished = new Set<string>();
  const walk = (at: string, way: readonly string[]): void => {
    if (finished.has(at)) return;
    const before = way.indexOf(at);
    if (before >= 0) {
      const circle = way.slice(before);
      found.set([...circle].sort().join(), [...circle, at].join(' -> '));
      return;
    }
    for (const { of } of next.get(at) ?? []) walk(of, [...way, at]);
    finished.add(at);
  };
  for (const at of next.keys()) walk(at, []);
  return [...found.values()];
}

/** The folder directly under `room` that a file is in; undefined for a file of the room's own. */
const subjectOf = (file: string, room: string): string | undefined => {
  const [subject, ...rest] = file.slice(room.length + 1).split('/');
  return file.startsWith(`${room}/`) && rest.length > 0 ? subject : undefined;
};

/** Imports from one folder of a room to another one, folder by folder. */
const betweenSubjects = (room: string, all: readonly Import[]): readonly Import[] =>
  all.flatMap(({ by, of }) => {
    const [from, to] = [subjectOf(by, room), subjectOf(of, room)];
    return from !== undefined && to !== undefined && from !== to ? [{ by: from, of: to }] : [];
  });

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gmu, '');

/** Strings with a letter that English has not. */
const swedishIn = (text: string): readonly string[] =>
  [...withoutComments(text).matchAll(/(['"`])(?:(?!\1)[^\\\n]|\\.)*?[åäöÅÄÖ](?:(?!\1)[^\\\n]|\\.)*\1/gu)].map(([found]) => found);

const shown = ({ by, of }: Import): string => `${by} -> ${of}`;

/** @param todo what whoever made it fail is to do */
function noneOf(offenders: readonly string[], todo: string): void {
  if (offenders.length > 0) assert.fail(`${todo}\n  ${offenders.join('\n  ')}`);
}

const rooms = [...new Set(sources.flatMap((file) => roomOf(file)?.room ?? []))];

describe('the source', () => {
  it('has a place in the table for every file', () => {
    noneOf(
      sources.filter((file) => !roots.includes(file) && roomOf(file) === undefined),
      'Move these into one of the folders of `mayImport` in test/architecture.test.ts, or give their folder a line there: what it may import.',
    );
  });

  it('never imports a root', () => {
    noneOf(
      imports.filter(({ by, of }) => !roots.includes(by) && roots.includes(of)).map(shown),
      'A root puts everything together, so that nothing can depend on it. Have what you need handed over as an argument.',
    );
  });

  it('keeps the log and the figures to the roots', () => {
    const own = ['src/log.ts', 'src/metrics.ts'];
    noneOf(
      imports.filter(({ by, of }) => own.includes(of) && ![...roots, 'src/config/config.ts'].includes(by)).map(shown),
      'Take a `Log` or a `Meter` (src/core/log.ts) as an argument instead.',
    );
  });

  for (const { what, by: allowed } of reserved) {
    it(`imports ${what.source} only in ${allowed.join(', ')}`, () => {
      noneOf(
        imports.filter(({ by, of }) => what.test(of) && !allowed.some((place) => by.startsWith(place))).map(shown),
        `Move what needs it to ${allowed.join(' or ')}, and hand what it gives over as plain data.`,
      );
    });
  }

  it('asks nobody for the time, chance or settings in core, features and texts', () => {
    noneOf(
      sources.filter((file) => isIn(file, ['src/core', 'src/features', 'src/texts']) && asksForItself.test(code(file))),
      'Rules are told: take the time, random bytes or the setting as an argument (`Core` in src/core/feature.ts has `clock`, `chance` and `settings`).',
    );
  });

  it('says nothing in Swedish but in the texts, in what people write and in the glossary', () => {
    const mayBeSwedish = (file: string): boolean => isIn(file, ['src/texts', 'src/features/glossary']) || /\/says(?:\.ts$|\/)/u.test(file);
    noneOf(
      sources.filter((file) => !mayBeSwedish(file)).flatMap((file) => swedishIn(code(file)).map((text) => `${file}: ${text}`)),
      'Move what Lotsen says to src/texts/sv and en; what people write, to the says.ts of its feature.',
    );
  });

  it('has no bag of things, and no file that only passes others on', () => {
    const bags = /(^|\/)(index|utils?|helpers?|common|constants|manager|service)\.ts$/u;
    noneOf(
      sources.filter((file) => bags.test(file)),
      'Name the file after its subject, or move each part to where its subject is.',
    );
  });
});

for (const room of rooms) {
  const within = imports.filter(({ by }) => roomOf(by)?.room === room);

  describe(`the room ${room}`, () => {
    it('imports in one direction: main, app, then the edges and features, then core, then texts', () => {
      noneOf(
        within.filter(isAgainstTable).map(shown),
        'Features ask each other by way of `Known` (src/core/known.ts) and never import each other. What two rooms share moves to src/core; what is ' +
          'decided elsewhere is handed over as an argument.',
      );
    });

    it(`has no folder with more than ${maxFilesInFolder} files of its own`, () => {
      const byFolder = groupBy(
        sources.filter((file) => roomOf(file)?.room === room),
        (file) => posix.dirname(file),
      );
      noneOf(
        [...byFolder].filter(([, files]) => files.length > maxFilesInFolder).map(([folder, files]) => `${folder}: ${files.length}`),
        'Merge files that are about one subject, or make a folder for a subject that has become large.',
      );
    });

    it('has no circles between files, not of types either', () => {
      noneOf(
        circlesIn(within.filter(({ of }) => isIn(of, [room]))),
        'Move what both need to a file of its own, or to the one that is imported by the other anyway.',
      );
    });

    it('imports one way between its folders', () => {
      const shownWithFiles = (circle: string): string => {
        const [first = '', ...rest] = circle.split(' -> ');
        const steps = rest.map((to, at) => ({ by: at === 0 ? first : (rest[at - 1] ?? ''), of: to }));
        const behind = (step: Import) => within.find(({ by, of }) => subjectOf(by, room) === step.by && subjectOf(of, room) === step.of);
        return `${circle}: ${steps
          .flatMap((step) => behind(step) ?? [])
          .map(shown)
          .join(', ')}`;
      };
      noneOf(
        circlesIn(betweenSubjects(room, within)).map(shownWithFiles),
        'Decide which of these folders is about the other one, and move what is imported the other way: down, to a third folder, or to the room itself.',
      );
    });

    if (room.startsWith('src/features/')) {
      it('puts its folders together at its root, which they do not import', () => {
        noneOf(
          within.filter(({ by, of }) => subjectOf(by, room) !== undefined && posix.dirname(of) === room).map(shown),
          'Files at the root of a feature may import all its folders. Move what a folder needs into that folder, or take it as an argument.',
        );
      });
    }
  });
}

describe('what looks at the source', () => {
  it('finds imports that go the wrong way', () => {
    const found = (by: string, of: string) => isAgainstTable({ by, of });
    assert.ok(found('src/features/people/handlers.ts', 'src/features/glossary/term.ts'));
    assert.ok(found('src/features/people/handlers.ts', 'src/features/people-and-more/term.ts'));
    assert.ok(found('src/core/reply.ts', 'src/teams/cards.ts'));
    assert.ok(found('src/teams/bot.ts', 'src/features/help/handlers.ts'));
    assert.ok(!found('src/features/people/handlers.ts', 'src/features/people/person.ts'));
    assert.ok(!found('src/texts/sv.ts', 'src/texts/sv/general.ts'));
  });

  it('reads imports however they are written, and nothing else', () => {
    const text = [
      "import a from 'a';",
      "import 'b';",
      "export * from 'c';",
      "import {\n  type D,\n} from 'd';",
      "const e = await import('e');",
      "export const f = { askGroup: 'which group I write from', askSend: 'Send' };",
    ];
    assert.deepEqual(importedIn(text.join('\n')), [...'abcde']);
  });

  it('finds circles of any length, and nothing where there are none', () => {
    const steps = (...pairs: string[]) => pairs.map((pair) => ({ by: pair[0] ?? '', of: pair[1] ?? '' }));
    assert.deepEqual(circlesIn(steps('ab', 'bc', 'ca', 'cd', 'de')), ['a -> b -> c -> a']);
    assert.deepEqual(circlesIn(steps('ab', 'bd', 'ac', 'cd')), []);
    const inRoom = [
      { by: 'src/x/one/a.ts', of: 'src/x/two/b.ts' },
      { by: 'src/x/two/c.ts', of: 'src/x/one/d.ts' },
      { by: 'src/x/two/c.ts', of: 'src/x/own.ts' },
    ];
    assert.deepEqual(circlesIn(betweenSubjects('src/x', inRoom)), ['one -> two -> one']);
  });

  it('tells Swedish in a string from Swedish in a comment', () => {
    assert.deepEqual(swedishIn("// Vem är 'här'?\nconst a = 'när'; /* 'då' */ say(`är det`, 'nar', 'é');"), ["'när'", '`är det`']);
  });
});
