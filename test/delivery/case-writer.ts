import { writeSync } from 'node:fs';
import type { ActivityId } from '../../src/core/ids.js';
import { followUp } from '../../src/features/back-office/asking/asker-steps.js';
import { caseKind } from '../../src/features/back-office/case/case-document.js';
import { numberKind } from '../../src/features/back-office/case/case-number.js';
import { doingOf, saveCase, saveOwnCase } from '../../src/features/back-office/case/save-case.js';
import { note, reply } from '../../src/features/back-office/queue/staff-steps.js';
import { openLowdbStore } from '../../src/storage/lowdb/open-store.js';
import { times } from '../support/cases.js';
import { requestWith } from '../support/requests.js';
import { sealWith } from '../support/seals.js';
import { askerOf, sendQuestion, workers } from './working-day.js';

/** Run as a process of its own: `case-writer.ts <directory> <from>`. Sends and answers questions without end, and says what is acknowledged. */

const say = (line: string): void => {
  writeSync(1, `${line}\n`); // not through a buffer, which would die with the process
};

const [directory = '', from = '0'] = process.argv.slice(2);
const store = await openLowdbStore({ directory, kinds: [caseKind, numberKind], report: () => process.exit(3) });
const seal = sealWith();
const parts = { store, seal, times };

const one = async (index: number): Promise<void> => {
  const { id: number } = await sendQuestion(store, seal, index);
  say(`sent ${number}`);
  const [staff] = workers;
  if (staff === undefined) return;
  const doing = (what: string) => doingOf(seal, number, requestWith({ id: `${what} ${index}` as ActivityId }));
  await saveCase(parts, number, (before) => reply(before, staff, 'svar', doing('reply'), true));
  say(`reply ${number}`);
  await saveCase(parts, number, (before) => note(before, staff, 'lapp', doing('note')));
  say(`note ${number}`);
  await saveOwnCase(parts, number, askerOf(index), (before, isAsker) => followUp(before, 'till', isAsker, doing('followUp')));
  say(`followUp ${number}`);
};

const writers = 5;
const write = async (writer: number): Promise<never> => {
  for (let index = Number(from) + writer; ; index += writers) await one(index);
};
await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)));
