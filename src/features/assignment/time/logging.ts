import { z } from 'zod/v4';
import { groupsRepresented } from '../../../core/access.js';
import { alone, askedAlone } from '../../../core/alone.js';
import type { Instant } from '../../../core/ids.js';
import type { Group } from '../../../core/people/group.js';
import { read, typedLine, typedText } from '../../../core/read.js';
import { type Reply, trouble } from '../../../core/reply.js';
import { type Handlers, type Request, seenByOthers } from '../../../core/request.js';
import { addDays, isDate, localDate } from '../../../core/time/local-time.js';
import { textsIn } from '../../../texts/texts.js';
import { readerOf, showOwnTime, type TimeParts, timeWay } from './own-time.js';
import { readDay } from './read-day.js';
import { readKind, readMinutes } from './read-hours.js';
import { hoursWritten, logFormCard, loggedCard } from './time-cards.js';
import { entryId, logOf, logTime, type TimeEntry, type TimeLog, timeKinds, timeLogId, timeLogKind, yearOf } from './time-log.js';

const kind = z.enum(timeKinds).optional().catch(undefined);
const hours = z
  .union([z.string().max(100), z.number().transform(String)])
  .default('')
  .transform((text) => text.trim());

/** As the wire contract names it; `text` is what somebody typed, `group` and `fixed` which group it is for, `form` which form was pressed. */
const logInput = z.object({ date: typedLine, hours, what: kind, group: typedLine, fixed: typedLine, form: typedLine, text: typedText });
type LogInput = z.output<typeof logInput>;
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

/** Whether somebody has been told that coordinators see the sum of what they log. */
const wasTold = ({ share, entries }: TimeLog): boolean => share !== undefined || entries.length > 0;

/** Which of somebody's groups it is for: the one that is named, else the only one. */
const groupFor = (own: readonly Group[], typed: LogInput): Group | undefined =>
  own.find(({ id }) => id === typed.group || id === typed.fixed) ?? (own.length === 1 && typed.group !== 'none' ? own[0] : undefined);

/** Time is logged: in words, or in a form that is filled in with what is known. */
export function loggingHandlers(parts: TimeParts): Handlers {
  const { store, groups, zone } = parts;
  const today = (at: Instant): string => localDate(at, zone);

  /** The form, filled in with what is known of what was wanted. */
  async function form(typed: LogInput, wanted: Wanted, problem: string, request: Request, asksWhich = false): Promise<Reply> {
    const [own, here] = await Promise.all([groupsRepresented(groups, request.person.id), groups.at(request.place.id)]);
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
      first: !wasTold(await logOf(store, request.person.id, yearOf(today(request.at)))),
      asksWhich,
      form: typed.form === '' ? request.id : typed.form,
      language: request.language,
    });
  }

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
    const own = await groupsRepresented(groups, request.person.id);
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
    const isFirst = !wasTold(await logOf(store, person.id, yearOf(today(at))));
    const begun = await logOf(store, person.id, year);
    const outcome = await store.change(timeLogKind, timeLogId(person.id, year), (before) =>
      logTime(before ?? begun, entry, typed.form !== '', zone),
    );
    if (outcome === 'full') return trouble(texts.full);
    if (outcome === 'before') return showOwnTime(parts, texts.before, request);
    return loggedCard(entry, group?.name ?? '', isFirst && typed.form === '', readerOf(parts, request));
  }

  const filledIn = (typed: LogInput, request: Request) => form(typed, wantedOf(typed, today(request.at)), '', request);

  return {
    'time.form': askedAlone(async (request) => [await filledIn(read(logInput, request.input), request)], timeWay),

    'time.log': async (request) => {
      const typed = read(logInput, request.input);
      if (!seenByOthers(request)) return [await log(typed, request)];
      // Nothing is stored while whoever asked cannot be told about it: they get the form, filled in.
      return [alone([await filledIn(typed, request)], timeWay(request), request.language)];
    },
  };
}
