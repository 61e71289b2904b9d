import { backOffice } from './en/back-office.js';
import { delivery } from './en/delivery.js';
import { general } from './en/general.js';
import { glossary } from './en/glossary.js';
import { groups } from './en/groups.js';
import { meetings } from './en/meetings.js';
import type { Texts } from './sv.js';

export const en: Texts = { general, glossary, groups, meetings, backOffice, delivery };
