import { z } from 'zod/v4';
import { groupsRepresented } from '../../../core/access.js';
import { allAskedAlone, alone } from '../../../core/alone.js';
import type { Instant, PersonId } from '../../../core/ids.js';
import type { GroupsKnown } from '../../../core/known.js';
import type { Group } from '../../../core/people/group.js';
import { read, typedLine, typedText } from '../../../core/read.js';
import { type Reply, say, trouble } from '../../../core/reply.js';
import { type Handler, type Handlers, type Request, seenByOthers } from '../../../core/request.js';
import type { Store } from '../../../core/store/store.js';
import type { Reader } from '../../../core/time/dates.js';
import { addDays, isDate, localDate } from '../../../core/time/local-time.js';
import { textsIn } from '../../../texts/texts.js';
import { readDay } from './read-day.js';
import { readKind, readMinutes } from './read-hours.js';
import { timeDocument, timeWorkbook } from './report.js';
import { hoursWritten, logFormCard, loggedCard, timeCard, timePrivatelyCard } from './time-cards.js';
import { entryId, keptUntil, logOf, logTime, type TimeEntry, type TimeLog, timeKinds, timeLogId, timeLogKind } from './time-log.js';

export interface TimeParts {
  readonly store: Store;
  readonly groups: Pick<GroupsKnown, 'at' | 'of'>;
  /** For whoever is in no group. */
  readonly zone: string;
  /** Hours a year that the coordinators have thought of for somebody; undefined where they have not. */
  readonly expectedHours: (person: PersonId) => Promise<number | undefined>;
}

const kind = z.enum(timeKinds).optional().catch(undefined);
const hours = z
  .union([z.string().max(100), z.number().transform(String)])
  .default('')
  .transform((text) => text.trim());

/** As the wire contract names it; `text` is what somebody typed, `group` and `fixed` which group it is for, `form` which form was pressed. */
const logInput = z.object({ date: typedLine, hours, what: kind, group: typedLine, fixed: typedLine, form: typedLine, text: typedText });
type LogInput = z.output<typeof logInput>;
const entryInput = z.object({ entry: typedLine });
const shareInput = z.object({ share: z.enum(['yes', 'no']) });
const fileInput = z.object({
  year: z.coerce.number().int().min(2000).max(3000).optional().catch(undefined),
  declined: z.boolean().default(false),
});

/** Days back that time can still be written up. */
const maxDaysBack = 730;

interface Wanted {
  readonly date: string;
  readonly minutes: number | undefined;
  readonly what: LogInput['what'];
}

/** What somebody typed, or filled in, wants to be kept. Typed words may hold the day as well: "logga tid 2 h möte i går". */
function wantedOf(typed: LogInput, today: string): Wanted {
  if (typed.text === '') return { date: typed.date === '' ? today : typed.date, minutes: readMinutes(typed.hours), what: typed.what };
  const { date, rest } = readDay(typed.text, today);
  return { date, minutes: readMinutes(rest), what: typed.what ?? readKind(rest) };
}

export function timeHandlers({ store, groups, zone, expectedHours }: TimeParts): Handlers {
  const readerOf = ({ language, at }: Request): Reader => ({ language, zone, now: at });
  const today = (at: Instant): string => localDate(at, zone);
  const yearOf = (date: string): number => Number(date.slice(0, 4));
  const logIn = (person: PersonId, year: number): Promise<TimeLog> => logOf(store, person, year);

  const ownGroups = ({ person }: Request): Promise<readonly Group[]> => groupsRepresented(groups, person.id);

  const wasTold = ({ share, entries }: TimeLog): boolean => share !== undefined || entries.length > 0;

  /** The form, filled in with what is known of what was wanted. */
  async function form(typed: LogInput, wanted: Wanted, problem: string, request: Request, asksWhich = false): Promise<Reply> {
    const [own, here] = await Promise.all([ownGroups(request), groups.at(request.place.id)]);
    const likely = own.find(({ id }) => id === here?.id) ?? own[0];
    return logFormCard({
      groups: own,
      typed: {
        group: typed.group === '' ? (likely?.id ?? '') : typed.group,
        date: wanted.date,
        hours: wanted.minutes === undefined ? typed.hours : hoursWritten(wanted.minutes, request.language),
        what: wanted.what ?? 'meeting',
      },
      problem,
      first: !wasTold(await logIn(request.person.id, yearOf(today(request.at)))),
      asksWhich,
      form: typed.form === '' ? request.id : typed.form,
      language: request.language,
    });
  }

  /** Which of somebody's groups it is for: the one that is named, else the only one. */
  const groupFor = (own: readonly Group[], typed: LogInput): Group | undefined =>
    own.find(({ id }) => id === typed.group || id === typed.fixed) ?? (own.length === 1 && typed.group !== 'none' ? own[0] : undefined);

  async function show(note: string, request: Request): Promise<Reply> {
    const { person, at } = request;
    const month = today(at).slice(0, 7);
    const year = yearOf(month);
    const [present, last, expected, all] = await Promise.all([
      logIn(person.id, year),
      store.get(timeLogKind, timeLogId(person.id, year - 1)),
      expectedHours(person.id),
      groups.of(person.id),
    ]);
    if (present.entries.length === 0 && (last?.entries ?? []).length === 0) {
      const { none } = textsIn(request.language).timeLog;
      return say(note === '' ? none : `${note} ${none}`);
    }
    const groupName = (group: string): string => all.find(({ id }) => id === group)?.name ?? '';
    return timeCard({ present, last, month, expected, groupName, note, reader: readerOf(request) });
  }

  async function choose({ person, at }: Request, choice: Pick<TimeLog, 'share' | 'noOffers'>): Promise<void> {
    const year = yearOf(today(at));
    const begun = await logIn(person.id, year);
    await store.change(timeLogKind, timeLogId(person.id, year), (before) => ({
      body: { ...(before ?? begun), ...choice },
      wakeAt: keptUntil(year, zone),
      outcome: undefined,
    }));
  }

  const file =
    (as: 'workbook' | 'document'): Handler =>
    async (request) => {
      const { person, language, at } = request;
      const texts = textsIn(language).timeLog;
      const { year = yearOf(today(at)), declined } = read(fileInput, request.input);
      if (declined) return [say(texts.fileDeclined)];
      const [log, all] = await Promise.all([logIn(person.id, year), groups.of(person.id)]);
      const instead = await show('', request);
      if (log.entries.length === 0 || instead.kind !== 'card') return [say(texts.none)];
      const groupName = (group: string): string => all.find(({ id }) => id === group)?.name ?? '';
      const parts = { log, name: person.name, groupName, reader: readerOf(request) };
      const verb = as === 'workbook' ? 'time.file' : 'time.report';
      return [
        {
          kind: 'file',
          name: as === 'workbook' ? texts.fileName(`${year}`) : texts.reportName(`${year}`),
          content: as === 'workbook' ? await timeWorkbook(parts) : await timeDocument(parts),
          about: texts.fileAbout,
          again: { verb, year: `${year}`, answerIn: language },
          sent: texts.fileSent,
          failed: texts.fileFailed,
          instead,
        },
      ];
    };

  async function log(typed: LogInput, request: Request): Promise<Reply> {
    const { person, language, at } = request;
    const texts = textsIn(language).timeLog;
    const wanted = wantedOf(typed, today(at));
    const isSaid = typed.text !== '';
    if (wanted.minutes === undefined) {
      const nothing = isSaid || (typed.hours === '' && typed.form === '');
      return form(typed, wanted, nothing ? '' : texts.mistakes.noHours, request);
    }
    if (!isDate(wanted.date)) return form(typed, wanted, texts.mistakes.noSuchDate, request);
    if (wanted.date > today(at) || wanted.date < addDays(today(at), -maxDaysBack)) {
      return form(typed, wanted, texts.mistakes.notThatDay, request);
    }
    const own = await ownGroups(request);
    const group = groupFor(own, typed);
    if (group === undefined && own.length > 1 && typed.group === '') return form(typed, wanted, '', request, true);
    const entry: TimeEntry = {
      id: entryId(typed.form === '' ? request.id : typed.form),
      date: wanted.date,
      minutes: wanted.minutes,
      what: wanted.what ?? 'meeting',
      group: group?.id,
    };
    const year = yearOf(wanted.date);
    const isFirst = !wasTold(await logIn(person.id, yearOf(today(at))));
    const begun = await logIn(person.id, year);
    const outcome = await store.change(timeLogKind, timeLogId(person.id, year), (before) =>
      logTime(before ?? begun, entry, typed.form !== '', zone),
    );
    if (outcome === 'full') return trouble(texts.full);
    if (outcome === 'before') return show(texts.before, request);
    return loggedCard(entry, group?.name ?? '', isFirst && typed.form === '', readerOf(request));
  }

  const handlers: Handlers = {
    'time.form': async (request) => {
      const typed = read(logInput, request.input);
      return [await form(typed, wantedOf(typed, today(request.at)), '', request)];
    },

    'time.show': async (request) => [await show('', request)],

    'time.remove': async (request) => {
      const { person, language, at } = request;
      const texts = textsIn(language).timeLog;
      const { entry } = read(entryInput, request.input);
      const year = yearOf(today(at));
      const removed = await Promise.all(
        [year, year - 1, year - 2].map((one) =>
          store.change(timeLogKind, timeLogId(person.id, one), (before) => {
            const entries = before?.entries.filter(({ id }) => id !== entry) ?? [];
            if (before === undefined || entries.length === before.entries.length) return { outcome: false };
            return { body: { ...before, entries }, outcome: true };
          }),
        ),
      );
      return [await show(removed.includes(true) ? texts.removed : texts.removedBefore, request)];
    },

    'time.share': async (request) => {
      const { share } = read(shareInput, request.input);
      await choose(request, { share });
      const texts = textsIn(request.language).timeLog;
      return [say(share === 'yes' ? texts.shared : texts.notShared)];
    },

    'time.stopOffers': async (request) => {
      await choose(request, { noOffers: true });
      return [say(textsIn(request.language).timeLog.offersStopped)];
    },

    'time.file': file('workbook'),
    'time.report': file('document'),
  };
  const way = ({ language }: Request) => timePrivatelyCard(language);
  return {
    ...allAskedAlone(handlers, way),

    'time.log': async (request) => {
      const typed = read(logInput, request.input);
      if (!seenByOthers(request)) return [await log(typed, request)];
      // Nothing is stored while whoever asked cannot be told about it: they get the form, filled in.
      const filled = await form(typed, wantedOf(typed, today(request.at)), '', request);
      return [alone([filled], way(request), request.language)];
    },
  };
}
