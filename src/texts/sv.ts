import { backOffice } from './sv/back-office.js';
import { delivery } from './sv/delivery.js';
import { general } from './sv/general.js';
import { glossary } from './sv/glossary.js';
import { groups } from './sv/groups.js';
import { meetings } from './sv/meetings.js';

export const sv = { general, glossary, groups, meetings, backOffice, delivery };

/** Everything Lotsen can say. The Swedish is the original; a missing translation does not compile. */
export type Texts = typeof sv;
