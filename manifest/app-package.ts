import { strToU8, zipSync } from 'fflate';
import { type Manifest, manifestProblems } from './app-manifest.js';
import { iconProblems, icons } from './icons.js';
import { translationProblems } from './localised-strings.js';

/** The files of the package by name, all at its root as Teams wants them, or everything that is wrong with them. */
export type Contents =
  | { readonly ok: true; readonly files: Readonly<Record<string, Uint8Array>> }
  | { readonly ok: false; readonly problems: readonly string[] };

export async function packageContents(manifest: Manifest, read: (file: string) => Buffer): Promise<Contents> {
  const translations = manifest.localizationInfo?.additionalLanguages?.map(({ file }) => file) ?? [];
  const problems = [
    ...(await manifestProblems(manifest)),
    ...icons.flatMap((icon) => iconProblems(icon, read(icon.file))),
    ...translations.flatMap((file) => translationProblems(manifest, file, JSON.parse(read(file).toString()))),
  ];
  if (problems.length > 0) return { ok: false, problems };

  const others = [...icons.map(({ file }) => file), ...translations].map((file) => [file, new Uint8Array(read(file))] as const);
  return { ok: true, files: { 'manifest.json': strToU8(`${JSON.stringify(manifest, null, 2)}\n`), ...Object.fromEntries(others) } };
}

/** The same files give the same bytes: zip keeps wall-clock time, so the date is the same in every time zone. */
export const zipped = (files: Readonly<Record<string, Uint8Array>>): Uint8Array =>
  zipSync(files, { level: 9, mtime: new Date(2026, 0, 1) });
