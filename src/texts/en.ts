import { backOffice } from './en/back-office.js';
import { general } from './en/general.js';
import { glossary } from './en/glossary.js';
import type { Texts } from './sv.js';

export const en: Texts = { general, glossary, backOffice };
