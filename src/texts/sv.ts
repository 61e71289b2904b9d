import { answers } from './sv/answers.js';
import { assignment } from './sv/assignment.js';
import { backOffice } from './sv/back-office/back-office.js';
import { office } from './sv/back-office/office.js';
import { queue } from './sv/back-office/queue.js';
import { delivery } from './sv/delivery.js';
import { editors } from './sv/editors.js';
import { evaluation } from './sv/evaluation.js';
import { general } from './sv/general.js';
import { glossary } from './sv/glossary.js';
import { groups } from './sv/groups.js';
import { hearing } from './sv/hearing.js';
import { introduction } from './sv/introduction.js';
import { callIn } from './sv/meetings/call-in.js';
import { meetings } from './sv/meetings/meetings.js';
import { myData } from './sv/my-data.js';
import { peers } from './sv/peers.js';
import { timeLog } from './sv/time-log.js';

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
  assignment,
  introduction,
  timeLog,
  peers,
  callIn,
};

/** Everything Lotsen can say. The Swedish is the original; a missing translation does not compile. */
export type Texts = typeof sv;
