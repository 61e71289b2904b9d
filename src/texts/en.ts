import { answers } from './en/answers.js';
import { assignment } from './en/assignment.js';
import { backOffice } from './en/back-office/back-office.js';
import { office } from './en/back-office/office.js';
import { queue } from './en/back-office/queue.js';
import { delivery } from './en/delivery.js';
import { editors } from './en/editors.js';
import { evaluation } from './en/evaluation.js';
import { general } from './en/general.js';
import { glossary } from './en/glossary.js';
import { groups } from './en/groups.js';
import { hearing } from './en/hearing.js';
import { introduction } from './en/introduction.js';
import { callIn } from './en/meetings/call-in.js';
import { meetings } from './en/meetings/meetings.js';
import { myData } from './en/my-data.js';
import { peers } from './en/peers.js';
import { timeLog } from './en/time-log.js';
import type { Texts } from './sv.js';

export const en: Texts = {
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
