import type { Instant, PersonId } from '../../../core/ids.js';
import type { OfficesKnown } from '../../../core/people/office.js';
import type { Facts, PersonalData, StoredThing } from '../../../core/privacy/personal-data.js';
import { forgetIn, isAbout as isAboutThem } from '../../../core/store/forgetting.js';
import type { Found } from '../../../core/store/store.js';
import { type Reader, showMoment } from '../../../core/time/dates.js';
import { eachDay } from '../../../core/time/days-and-months.js';
import { textsIn } from '../../../texts/texts.js';
import type { Case, Step } from '../case/case.js';
import { caseKey, caseKind } from '../case/case-document.js';
import type { CaseParts } from '../case/save-case.js';
import { withoutWorker, workIn } from '../case/without-worker.js';

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
      for (const { id, body } of await store.find(caseKind, caseKey.worker(person))) {
        const { written, steps } = workIn(body, person);
        things.push({ summary: texts.workSummary(id, written.length + steps.length), facts: factsOf(id, body, person, reader) });
      }
      return things.length === 0 ? [] : [{ title: texts.work, things, stays: texts.workStays }];
    },

    hindrances: async (person, { language }) =>
      (await offices.all())
        .filter(({ coordinator }) => coordinator === person)
        .map(({ name }) => textsIn(language).myData.workHandOver(name)),

    // Through them all: nothing in a case says whom its office's coordinator was when they were told that it waited too long.
    erase: async (person, at) => {
      for await (const { id, body } of everyCase(at)) {
        const isAbout = workIn(body, person).isAny || (await store.outgoing(caseKind, id)).some((row) => isAboutThem(row, person));
        if (isAbout) await forgetIn(store, caseKind, id, { person }, (one) => withoutWorker(one, person, times, at));
      }
    },
  };

  /** Day by day, so that never all are in memory at once. */
  async function* everyCase(now: Instant): AsyncGenerator<Found<Case>> {
    for (const day of eachDay(now, daysBack, daysAhead)) yield* await store.find(caseKind, caseKey.sent(day));
  }
}

/** Cases are erased long before. */
const daysBack = 3650;
/** A demonstration moves the clock, and starts again at the present. */
const daysAhead = 400;

function factsOf(number: string, one: Case, person: PersonId, reader: Reader): Facts {
  const texts = textsIn(reader.language).myData;
  const { isHolder, written, steps } = workIn(one, person);
  return {
    [texts.caseNumber]: number,
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
