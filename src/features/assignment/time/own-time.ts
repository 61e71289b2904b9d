import { z } from 'zod/v4';
import { allAskedAlone } from '../../../core/alone.js';
import type { PersonId } from '../../../core/ids.js';
import type { GroupsKnown } from '../../../core/known.js';
import { read, typedLine } from '../../../core/read.js';
import { type Reply, say } from '../../../core/reply.js';
import type { Handler, Handlers, Request } from '../../../core/request.js';
import type { Store } from '../../../core/store/store.js';
import type { Reader } from '../../../core/time/dates.js';
import { localDate } from '../../../core/time/local-time.js';
import { textsIn } from '../../../texts/texts.js';
import { timeDocument, timeWorkbook } from './report.js';
import { timeCard, timePrivatelyCard } from './time-cards.js';
import { keptUntil, logOf, type TimeLog, timeLogId, timeLogKind, yearOf } from './time-log.js';

export interface TimeParts {
  readonly store: Store;
  readonly groups: Pick<GroupsKnown, 'at' | 'of'>;
  /** For whoever is in no group. */
  readonly zone: string;
  /** Hours a year that the coordinators have thought of for somebody; undefined where they have not. */
  readonly expectedHours: (person: PersonId) => Promise<number | undefined>;
}

const entryInput = z.object({ entry: typedLine });
const shareInput = z.object({ share: z.enum(['yes', 'no']) });
const fileInput = z.object({
  year: z.coerce.number().int().min(2000).max(3000).optional().catch(undefined),
  declined: z.boolean().default(false),
});

export const readerOf = ({ zone }: Pick<TimeParts, 'zone'>, { language, at }: Request): Reader => ({ language, zone, now: at });

/** What is said where others read, with a button to one's own time. */
export const timeWay = ({ language }: Request) => timePrivatelyCard(language);

/** What somebody has logged lately, under a note that may say what has just been done. */
export async function showOwnTime(parts: TimeParts, note: string, request: Request): Promise<Reply> {
  const { store, groups, zone, expectedHours } = parts;
  const { person, at } = request;
  const month = localDate(at, zone).slice(0, 7);
  const year = yearOf(month);
  const [present, last, expected, all] = await Promise.all([
    logOf(store, person.id, year),
    store.get(timeLogKind, timeLogId(person.id, year - 1)),
    expectedHours(person.id),
    groups.of(person.id),
  ]);
  if (present.entries.length === 0 && (last?.entries ?? []).length === 0) {
    const { none } = textsIn(request.language).timeLog;
    return say(note === '' ? none : `${note} ${none}`);
  }
  const groupName = (group: string): string => all.find(({ id }) => id === group)?.name ?? '';
  return timeCard({ present, last, month, expected, groupName, note, reader: readerOf(parts, request) });
}

/** What has been logged: shown, taken away again, shared or not, and given as a file. */
export function ownTimeHandlers(parts: TimeParts): Handlers {
  const { store, groups, zone } = parts;

  async function choose({ person, at }: Request, choice: Pick<TimeLog, 'share' | 'noOffers'>): Promise<void> {
    const year = yearOf(localDate(at, zone));
    const begun = await logOf(store, person.id, year);
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
      const { year = yearOf(localDate(at, zone)), declined } = read(fileInput, request.input);
      if (declined) return [say(texts.fileDeclined)];
      const [log, all] = await Promise.all([logOf(store, person.id, year), groups.of(person.id)]);
      const instead = await showOwnTime(parts, '', request);
      if (log.entries.length === 0 || instead.kind !== 'card') return [say(texts.none)];
      const groupName = (group: string): string => all.find(({ id }) => id === group)?.name ?? '';
      const report = { log, name: person.name, groupName, reader: readerOf(parts, request) };
      const verb = as === 'workbook' ? 'time.file' : 'time.report';
      return [
        {
          kind: 'file',
          name: as === 'workbook' ? texts.fileName(`${year}`) : texts.reportName(`${year}`),
          content: as === 'workbook' ? await timeWorkbook(report) : await timeDocument(report),
          about: texts.fileAbout,
          again: { verb, year: `${year}`, answerIn: language },
          sent: texts.fileSent,
          failed: texts.fileFailed,
          instead,
        },
      ];
    };

  const handlers: Handlers = {
    'time.show': async (request) => [await showOwnTime(parts, '', request)],

    'time.remove': async (request) => {
      const { person, language, at } = request;
      const texts = textsIn(language).timeLog;
      const { entry } = read(entryInput, request.input);
      const year = yearOf(localDate(at, zone));
      const removed = await Promise.all(
        [year, year - 1, year - 2].map((one) =>
          store.change(timeLogKind, timeLogId(person.id, one), (before) => {
            const entries = before?.entries.filter(({ id }) => id !== entry) ?? [];
            if (before === undefined || entries.length === before.entries.length) return { outcome: false };
            return { body: { ...before, entries }, outcome: true };
          }),
        ),
      );
      return [await showOwnTime(parts, removed.includes(true) ? texts.removed : texts.removedBefore, request)];
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
  return allAskedAlone(handlers, timeWay);
}
