import type { Language } from './language.js';

const words: Readonly<Record<Language, readonly string[]>> = {
  sv: ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
};

/** Numbers under thirteen as words. */
export const countIn =
  (language: Language) =>
  (n: number): string =>
    words[language][n] ?? `${n}`;

export const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
