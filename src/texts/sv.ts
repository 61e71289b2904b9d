import { answers } from './sv/answers.js';
import { backOffice } from './sv/back-office.js';
import { delivery } from './sv/delivery.js';
import { editors } from './sv/editors.js';
import { evaluation } from './sv/evaluation.js';
import { general } from './sv/general.js';
import { glossary } from './sv/glossary.js';
import { groups } from './sv/groups.js';
import { hearing } from './sv/hearing.js';
import { meetings } from './sv/meetings.js';
import { myData } from './sv/my-data.js';
import { office } from './sv/office.js';
import { queue } from './sv/queue.js';

export const sv = {
  general,
  glossary,
  groups,
  hearing,
  meetings,
  evaluation,
  backOffice,
  office,
  queue,
  editors,
  myData,
  answers,
  delivery,
};

/** Everything Lotsen can say. The Swedish is the original; a missing translation does not compile. */
export type Texts = typeof sv;
