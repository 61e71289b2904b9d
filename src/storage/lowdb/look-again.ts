import { statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { sep } from 'node:path';
import { setImmediate as others } from 'node:timers/promises';
import type { DocumentKind } from '../../core/store/store.js';
import type { Documents } from './documents.js';
import type { Files } from './files.js';
import { isAsNoted } from './index-file.js';
import type { KnownFiles } from './known-files.js';
import { readDocument } from './read-directory.js';

/** Files that are looked at before the turns that wait have theirs. */
const atOnce = 50;

interface Folder {
  readonly kind: DocumentKind<unknown>;
  readonly folder: string;
}

interface Parts {
  readonly directory: string;
  readonly files: Files;
  readonly documents: Documents;
  readonly known: KnownFiles;
  readonly isOver: () => boolean;
  readonly report: (error: Error) => void;
}

/** Through whoever uses the document just now. */
const readAnew = async ({ directory, files, documents, report }: Parts, { kind, folder }: Folder, name: string): Promise<void> => {
  const path = `${directory}${sep}${folder}${sep}${name}`;
  try {
    const text = await files.read(path);
    if (text === null) return; // removed meanwhile
    const { id } = readDocument(directory, kind, { path, text });
    await documents.use(kind, id, (document) => document.read());
  } catch (error) {
    documents.lose(kind, { folder, name });
    report(error as Error);
  }
};

const lookInto = async (parts: Parts, where: Folder): Promise<void> => {
  const { directory, documents, known, isOver } = parts;
  const path = `${directory}${sep}${where.folder}`;
  const there = (await readdir(path)).filter((name) => name.endsWith('.json'));
  const folder = known.folder(where.folder);
  for (const [at, name] of [...new Set([...there, ...folder.names()])].entries()) {
    if (at % atOnce === 0) await others();
    if (isOver()) return;
    const line = folder.line(name);
    const stats = statSync(`${path}${sep}${name}`, { throwIfNoEntry: false });
    if (stats && !(line && isAsNoted(line, stats))) await readAnew(parts, where, name);
    if (!stats && line) documents.forget(where.kind, { folder: where.folder, name });
  }
};

/**
 * Looks at every file of folders that were believed at the start: somebody may have changed one in its place, which a folder does not
 * show, or removed one while the last run was there to date the folder anew. A folder that cannot be looked into is reported.
 */
export const lookAgain = async (parts: Parts, believed: readonly Folder[]): Promise<void> => {
  for (const where of believed) {
    if (parts.isOver()) return;
    try {
      await lookInto(parts, where);
    } catch (error) {
      parts.report(error as Error);
    }
  }
};
