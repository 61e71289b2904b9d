import { en } from './en.js';
import type { Language } from './language.js';
import { sv, type Texts } from './sv.js';

const catalogues: Readonly<Record<Language, Texts>> = { sv, en };

export const textsIn = (language: Language): Texts => catalogues[language];
