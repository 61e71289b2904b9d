import type { ActivityId, Instant, PersonId } from '../../../core/ids.js';
import type { AnswersKnown } from '../../../core/known.js';
import type { Facts, PersonalData } from '../../../core/privacy/personal-data.js';
import { openWay } from '../../../core/privacy/way-back.js';
import { forgetIn } from '../../../core/store/forgetting.js';
import type { Found } from '../../../core/store/store.js';
import { instant } from '../../../core/time/clock.js';
import { type Reader, showDay, showMoment } from '../../../core/time/dates.js';
import { eachDay } from '../../../core/time/days-and-months.js';
import { textsIn } from '../../../texts/texts.js';
import { askerKeys, isAskerOf } from '../case/asker.js';
import type { Case, Doing } from '../case/case.js';
import { caseKey, caseKind } from '../case/case-document.js';
import type { CaseChange } from '../case/case-step.js';
import { type CaseParts, changeOwnCase, doingOf } from '../case/save-case.js';
import { withdraw } from './asker-steps.js';
import { stateText } from './own-case-card.js';

/** Days that a case that was withdrawn still lies empty. */
const emptyDays = 2;

/** Well before an empty case is gone, and its card could be told nothing more. */
const apartFor = 12 * 3_600_000;

/**
 * Of several that are taken back in one moment, the cards of unnamed ones say so at different times, which the key alone could tell:
 * else everybody in the channel would see that they, and one with a name, belong together.
 */
function apart(change: CaseChange, { ids: [id], at }: Doing): CaseChange {
  const share = Buffer.from(id, 'base64url').readUInt32BE(0) / 2 ** 32;
  const dueAt = instant(new Date(Date.parse(at) + share * apartFor));
  return { ...change, ...(change.send === undefined ? {} : { send: change.send.map((row) => ({ ...row, dueAt })) }) };
}

/** Questions, ideas and concerns with their threads, those without name too. */
export function ownCasesData(parts: CaseParts & { readonly answers: AnswersKnown }): PersonalData {
  const { store, seal, answers } = parts;

  async function own(person: PersonId): Promise<readonly Found<Case>[]> {
    const found = (await Promise.all(askerKeys(seal, person).map((key) => store.find(caseKind, key)))).flat();
    return found.filter(({ id, body }) => isAskerOf(seal, id, body, person));
  }

  const forgetRows = (number: string, person: PersonId): Promise<void> => {
    const isTheirs = (sealed: string): boolean => openWay(seal, sealed, number)?.person === person;
    return forgetIn(store, caseKind, number, { person, isTheirs }, () => ({}));
  };

  return {
    part: 'cases',

    about: async (person, reader) => {
      const texts = textsIn(reader.language).myData;
      const things = (await own(person)).map(({ id, body }) => ({ summary: body.thread[0]?.text ?? '', facts: factsOf(id, body, reader) }));
      return things.length === 0 ? [] : [{ title: texts.cases, things, note: texts.casesNote, stays: texts.casesStay }];
    },

    erase: async (person, at) => {
      const all = await own(person);
      for (const { id } of all) {
        const doing = doingOf(seal, id, { id: `erase ${at}` as ActivityId, person: { id: person, name: '' }, at });
        const outcome = await changeOwnCase(parts, id, person, (one, isAsker) => {
          const change = withdraw(one, isAsker, doing);
          return all.length > 1 && one.asker.as === 'unnamed' ? apart(change, doing) : change;
        });
        if (!outcome.ok && outcome.because !== 'noSuchCase') throw new Error('The case could not be withdrawn');
        await answers.unpublishCase(id);
      }
      // Also of those that were withdrawn just now, here or before: nothing but their rows leads to whoever asked.
      for (const day of eachDay(at, emptyDays, 0)) {
        const closed = await store.find(caseKind, caseKey.closed(day));
        for (const { id, body } of closed) if (body.ending?.kind === 'withdrawn') await forgetRows(id, person);
      }
    },
  };
}

function factsOf(number: string, one: Case, reader: Reader): Facts {
  const { myData: texts, backOffice } = textsIn(reader.language);
  const { asker, kind, topic, sentAt, thread, ending, group } = one;
  const isUnnamed = asker.as === 'unnamed';
  const when = (at: Instant, isOwn: boolean) => (isUnnamed && isOwn ? showDay(at, reader) : showMoment(at, reader));
  return {
    [texts.caseNumber]: number,
    [texts.caseKind]: texts.caseKinds[kind],
    ...(topic === '' ? {} : { [texts.caseTopic]: topic }),
    [texts.when]: when(sentAt, true),
    [texts.caseState]: stateText(one, reader.language),
    ...(ending === undefined || ending.reason === '' ? {} : { [texts.caseReason]: ending.reason }),
    [texts.caseNamed]: isUnnamed ? texts.no : texts.yes,
    ...(asker.as === 'named' ? { [texts.name]: asker.name } : {}),
    ...(group === undefined ? {} : { [texts.caseGroup]: group }),
    [texts.caseThread]: thread
      .filter((entry) => entry.kind !== 'note')
      .map(({ by, at, text }) => ({
        [texts.by]: by === undefined ? texts.you : by.name === '' ? backOffice.someone : by.name,
        [texts.when]: when(at, by === undefined),
        [texts.text]: text,
      })),
  };
}
