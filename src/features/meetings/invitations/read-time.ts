import { isTime } from '../../../core/time/local-time.js';
import { plainText } from '../../../core/time/read-date.js';
import { said } from '../../../texts/date-words.js';

const half = `(?:${said.morning})|(?:${said.afternoon})`;
const afternoon = new RegExp(`^(?:${said.afternoon})$`, 'u');
const clock = `(?:(?:${said.clock}) ?)`;

/** An hour, with or without minutes and half of the day; the groups' names end in `at`. */
const time = (at: number): string =>
  String.raw`(?<hour${at}>\d{1,2})(?:[.:](?<minute${at}>\d{2})(?::\d{2})?)?(?: ?(?<half${at}>${half})(?!\p{L}))?`;

const start = String.raw`(?<![\p{L}\p{N}.:/+-])`;
const stop = String.raw`(?![\p{L}\p{N}/]|[.:]\d)`;

const range = new RegExp(`${start}(?<clock>${clock})?${time(1)} ?(?:-|(?:${said.to})) ?${clock}?${time(2)}${stop}`, 'gu');
const single = new RegExp(`${start}(?<clock>${clock})?${time(1)}${stop}`, 'gu');

/** HH:MM, which need not exist. In the morning and the afternoon hours go to 12; 12 itself begins them. */
function written(hour: string | undefined, minute: string | undefined, said: string | undefined): string {
  const typed = Number(hour);
  const counted = said === undefined || typed > 12 ? typed : (typed % 12) + (afternoon.test(said) ? 12 : 0);
  return `${String(counted).padStart(2, '0')}:${minute ?? '00'}`;
}

export interface FoundTimes {
  /** HH:MM */
  readonly start: string;
  /** HH:MM, '' when only a start is said. */
  readonly end: string;
}

/** The first time, or from-to, in a text. A bare number is a time only after "kl" or beside another time with minutes. */
export function findTimes(text: string): FoundTimes | undefined {
  const plain = plainText(text);
  for (const { groups: found = {} } of plain.matchAll(range)) {
    if ([found['clock'], found['minute1'], found['minute2'], found['half1'], found['half2']].every((part) => part === undefined)) continue;
    const end = written(found['hour2'], found['minute2'], found['half2']);
    const alike = written(found['hour1'], found['minute1'], found['half1'] ?? found['half2']);
    // "11-1 pm": what is said of the end holds for the start only when that comes before it.
    const start = alike < end ? alike : written(found['hour1'], found['minute1'], found['half1']);
    if (isTime(start) && isTime(end)) return { start, end };
  }
  for (const { groups: found = {} } of plain.matchAll(single)) {
    if ([found['clock'], found['minute1'], found['half1']].every((part) => part === undefined)) continue;
    const start = written(found['hour1'], found['minute1'], found['half1']);
    if (isTime(start)) return { start, end: '' };
  }
  return undefined;
}
