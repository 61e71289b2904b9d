import { backOffice } from './sv/back-office.js';
import { general } from './sv/general.js';
import { glossary } from './sv/glossary.js';

export const sv = { general, glossary, backOffice };

/** Everything Lotsen can say. The Swedish is the original; a missing translation does not compile. */
export type Texts = typeof sv;
