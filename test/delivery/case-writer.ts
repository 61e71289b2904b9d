/** Run as a process of its own: `case-writer.ts <directory> <from>`. Sends and answers questions without end, and says what is acknowledged. */
import { writeSync } from 'node:fs';
import type { ActivityId } from '../../src/core/ids.js';
import { followUp } from '../../src/features/back-office/asking/asker-steps.js';
import { caseKind } from '../../src/features/back-office/case/case-document.js';
import { changeCase, changeOwnCase, doingOf } from '../../src/features/back-office/case/save-case.js';
import { note, reply } from '../../src/features/back-office/queue/office-steps.js';
import { openLowdbStore } from '../../src/storage/lowdb/open-store.js';
import { times } from '../support/cases.js';
import { requestWith } from '../support/requests.js';
import { sealWith } from '../support/seals.js';
import { askerOf, sendQuestion, workers } from './working-day.js';

const say = (line: string): void => {
  writeSync(1, `${line}\n`); // not through a buffer, which would die with the process
};

const [directory = '', from = '0'] = process.argv.slice(2);
const store = await openLowdbStore({ directory, kinds: [caseKind], report: () => process.exit(3) });
const seal = sealWith();
const parts = { store, seal, times };

const one = async (index: number): Promise<void> => {
  const { number } = await sendQuestion(store, seal, index);
  say(`sent ${number}`);
  const [worker] = workers;
  if (worker === undefined) return;
  const doing = (what: string) => doingOf(seal, number, requestWith({ id: `${what} ${index}` as ActivityId }));
  await changeCase(parts, number, (before) => reply(before, worker, 'svar', doing('reply'), true));
  say(`reply ${number}`);
  await changeCase(parts, number, (before) => note(before, worker, 'lapp', doing('note')));
  say(`note ${number}`);
  await changeOwnCase(parts, number, askerOf(index), (before, isAsker) => followUp(before, 'till', isAsker, doing('followUp')));
  say(`followUp ${number}`);
};

const writers = 5;
const write = async (writer: number): Promise<never> => {
  for (let index = Number(from) + writer; ; index += writers) await one(index);
};
await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)));
