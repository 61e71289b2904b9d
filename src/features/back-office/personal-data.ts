import type { ActivityId, Instant, PersonId } from '../../core/ids.js';
import type { AnswersKnown } from '../../core/known.js';
import type { OfficesKnown } from '../../core/people/office.js';
import type { Facts, PersonalData, StoredThing } from '../../core/privacy/personal-data.js';
import { openWay } from '../../core/privacy/way-back.js';
import { everyInOrder } from '../../core/store/every-in-order.js';
import { forgetIn, isAbout as isAboutThem } from '../../core/store/forgetting.js';
import type { Found } from '../../core/store/store.js';
import { instant } from '../../core/time/clock.js';
import { type Reader, showDay, showMoment } from '../../core/time/dates.js';
import { eachDay } from '../../core/time/days-and-months.js';
import { textsIn } from '../../texts/texts.js';
import { withdraw } from './asking/asker-steps.js';
import { stateText } from './asking/own-case-card.js';
import { askerKeys, isAskerOf } from './case/asker.js';
import type { Case, Doing, Step } from './case/case.js';
import { caseKey, caseKind } from './case/case-document.js';
import { shownNumber } from './case/case-number.js';
import type { CaseStep } from './case/case-step.js';
import { maxEmptyDays } from './case/case-wake.js';
import { withoutStaff, workIn } from './case/forgotten-staff.js';
import { type CaseParts, doingOf, saveOwnCase } from './case/save-case.js';

/** Days that a case that was withdrawn still lies empty at most. */
const emptyDays = maxEmptyDays + 1;

/** Within these hours the cards are spread out; that is well before an empty case is erased, after which its card could not be updated. */
const apartFor = 12 * 3_600_000;

/**
 * When several cases are withdrawn at one moment, the cards of the unnamed ones change at different times that only the key could tell.
 * Otherwise everybody in the channel would see that they belong together, also with one that has a name.
 */
function apart(change: CaseStep, { ids: [id], at }: Doing): CaseStep {
  const share = Buffer.from(id, 'base64url').readUInt32BE(0) / 2 ** 32;
  const dueAt = instant(new Date(Date.parse(at) + share * apartFor));
  return { ...change, send: change.send?.map((row) => ({ ...row, dueAt })) };
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
      const things = (await own(person)).map(({ id, body }) => ({
        summary: body.thread[0]?.text ?? '',
        facts: askedFacts(id, body, reader),
      }));
      return things.length === 0 ? [] : [{ title: texts.cases, things, note: texts.casesNote, stays: texts.casesStay }];
    },

    erase: async (person, at) => {
      const all = await own(person);
      for (const { id } of all) {
        const doing = doingOf(seal, id, { id: `erase ${at}` as ActivityId, person: { id: person, name: '' }, at });
        const rows = await store.outgoing(caseKind, id);
        const outcome = await saveOwnCase(parts, id, person, (one, isAsker) => {
          const change = withdraw(one, isAsker, doing, rows);
          return all.length > 1 && one.asker.as === 'unnamed' ? apart(change, doing) : change;
        });
        if (!outcome.ok && outcome.because !== 'noSuchCase') throw new Error('The case could not be withdrawn');
        await answers.unpublishCase(id);
      }
      // Includes cases that were withdrawn just now, here or before: nothing but their rows leads to whoever asked.
      for (const day of eachDay(at, emptyDays, 0)) {
        const closed = await store.find(caseKind, caseKey.closed(day));
        for (const { id, body } of closed) if (body.ending?.kind === 'withdrawn') await forgetRows(id, person);
      }
    },
  };
}

function askedFacts(id: string, one: Case, reader: Reader): Facts {
  const { myData: texts, backOffice } = textsIn(reader.language);
  const { asker, kind, topic, sentAt, thread, ending, group } = one;
  const isUnnamed = asker.as === 'unnamed';
  const when = (at: Instant, isOwn: boolean) => (isUnnamed && isOwn ? showDay(at, reader) : showMoment(at, reader));
  return {
    [texts.caseNumber]: shownNumber(id, one, reader.language),
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

interface WorkDataParts extends CaseParts {
  readonly offices: OfficesKnown;
}

/** What somebody has written, done and taken on as one of the back office. */
export function workData({ store, times, offices }: WorkDataParts): PersonalData {
  return {
    part: 'work',

    about: async (person, reader) => {
      const texts = textsIn(reader.language).myData;
      const things: StoredThing[] = (await offices.all())
        .filter(({ coordinator }) => coordinator === person)
        .map(({ name }) => ({ summary: texts.workCoordinator, facts: { [texts.workCoordinator]: texts.workOffice(name) } }));
      for (const { id, body } of await store.find(caseKind, caseKey.staff(person))) {
        const { written, steps } = workIn(body, person);
        things.push({
          summary: texts.workSummary(shownNumber(id, body, reader.language), written.length + steps.length),
          facts: workFacts(id, body, person, reader),
        });
      }
      return things.length === 0 ? [] : [{ title: texts.work, things, stays: texts.workStays }];
    },

    hindrances: async (person, { language }) =>
      (await offices.all())
        .filter(({ coordinator }) => coordinator === person)
        .map(({ name }) => textsIn(language).myData.workHandOver(name)),

    // All cases have to be looked through: none says who coordinated its office when that person was told that it waited too long.
    erase: async (person, at) => {
      for await (const { id, body } of everyInOrder(store, caseKind)) {
        const isAbout = workIn(body, person).isAny || (await store.outgoing(caseKind, id)).some((row) => isAboutThem(row, person));
        if (isAbout) await forgetIn(store, caseKind, id, { person }, (one) => withoutStaff(one, person, times, at));
      }
    },
  };
}

function workFacts(id: string, one: Case, person: PersonId, reader: Reader): Facts {
  const texts = textsIn(reader.language).myData;
  const { isHolder, written, steps } = workIn(one, person);
  return {
    [texts.caseNumber]: shownNumber(id, one, reader.language),
    [texts.workHolder]: isHolder ? texts.yes : texts.no,
    [texts.workWritten]: written.map(({ at, text }) => ({ [texts.when]: showMoment(at, reader), [texts.text]: text })),
    [texts.workSteps]: steps.map((step) => ({
      [texts.when]: showMoment(step.at, reader),
      [texts.editingDid]: deedText(step, person, texts.workDeeds),
    })),
  };
}

function deedText(
  { deed, by }: Step,
  person: PersonId,
  deeds: Readonly<Record<string, string>> & { readonly other: string; readonly receivedIt: string },
): string {
  const isOwn = typeof by === 'object' && by.person === person;
  return isOwn ? (deeds[deed] ?? deeds.other) : deeds.receivedIt;
}
