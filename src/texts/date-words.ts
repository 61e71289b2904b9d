/**
 * The words that people write days and times with, in lower case. Swedish and English together: one writes as one likes. Not from a
 * locale as the words that are shown are: people bend and shorten them in ways that no locale lists ("måndagar", "tors", "sept").
 */

/** Position in the list, from 1, by every spelling. */
const numbered = (lines: readonly string[]): ReadonlyMap<string, number> =>
  new Map(lines.flatMap((line, at) => line.split(' ').map((word): [string, number] => [word, at + 1])));

/** 1 is January. */
export const monthNumbers = numbered([
  'januari january jan',
  'februari february feb febr',
  'mars march mar',
  'april apr',
  'maj may',
  'juni june jun',
  'juli july jul',
  'augusti august aug',
  'september sep sept',
  'oktober october okt oct',
  'november nov',
  'december dec',
]);

/** 1 is Monday. With the endings they have in "första måndagen" and "på tisdagar". */
export const weekdayNumbers = numbered([
  'måndag måndagen måndagar mån monday mondays mon',
  'tisdag tisdagen tisdagar tis tuesday tuesdays tue tues',
  'onsdag onsdagen onsdagar ons wednesday wednesdays wed',
  'torsdag torsdagen torsdagar tors tor thursday thursdays thu thur thurs',
  'fredag fredagen fredagar fre friday fridays fri',
  'lördag lördagen lördagar lör saturday saturdays sat',
  'söndag söndagen söndagar sön sunday sundays sun',
]);

/** Days from today. */
export const daysAhead: ReadonlyMap<string, number> = new Map([
  ['i dag', 0],
  ['idag', 0],
  ['today', 0],
  ['i morgon', 1],
  ['imorgon', 1],
  ['i morron', 1],
  ['imorron', 1],
  ['tomorrow', 1],
  ['i övermorgon', 2],
  ['iövermorgon', 2],
  ['övermorgon', 2],
  ['the day after tomorrow', 2],
  ['day after tomorrow', 2],
]);

export const numbers: ReadonlyMap<string, number> = new Map([
  ['en', 1],
  ['ett', 1],
  ['one', 1],
  ['a', 1],
  ['two', 2],
  ['två', 2],
  ['three', 3],
  ['tre', 3],
  ['four', 4],
  ['fyra', 4],
  ['fem', 5],
  ['five', 5],
  ['sex', 6],
  ['six', 6],
  ['åtta', 8],
  ['eight', 8],
]);

/** Which one of several: "första måndagen", "var fjärde tisdag". -1 is the last. */
export const ordinals: ReadonlyMap<string, number> = new Map([
  ['första', 1],
  ['1:a', 1],
  ['first', 1],
  ['1st', 1],
  ['andra', 2],
  ['2:a', 2],
  ['second', 2],
  ['2nd', 2],
  ['other', 2],
  ['tredje', 3],
  ['3:e', 3],
  ['third', 3],
  ['3rd', 3],
  ['fjärde', 4],
  ['4:e', 4],
  ['fourth', 4],
  ['4th', 4],
  ['femte', 5],
  ['fifth', 5],
  ['sjätte', 6],
  ['sixth', 6],
  ['åttonde', 8],
  ['eighth', 8],
  ['sista', -1],
  ['last', -1],
]);

/** Lists of alternatives, as they stand in a regular expression. */
export const said = {
  next: 'nästa|next',
  coming: 'nu på|på|kommande|nu|on|this|coming',
  days: 'dagar|dag|days|day',
  weeks: 'veckor|vecka|veckan|weeks|week',
  months: 'månaden|månader|månad|months|month',
  within: 'om|in',
  weekNumber: 'vecka|veckan|v\\.|v|week',
  the: 'den|the',
  of: 'of',
  dayEnding: ':e|:a|st|nd|rd|th',
  dayOfMonth: 'den (?<day>\\d{1,2})(?::?[ea])?|the (?<nth>\\d{1,2})(?:st|nd|rd|th)',
  clock: 'klockan|kl\\.|kl|at',
  to: 'till|to|until|och|and',
  morning: 'fm|f\\.m\\.|a\\.m\\.|am|på förmiddagen|på morgonen|in the morning',
  afternoon: 'em|e\\.m\\.|p\\.m\\.|pm|på eftermiddagen|på kvällen|in the afternoon|in the evening',
  every: 'varje|var|vart|every|each',
  everyOther: 'varannan|vartannat',
  inMonth: 'i|av|of|in',
  workday: 'vardag|vardagar|arbetsdag|weekday|weekdays',
  weekly: 'veckovis|varje vecka|en gång i veckan|weekly|every week|once a week',
  biweekly: 'varannan vecka|every other week|every second week|fortnightly|every fortnight',
  monthly: 'månadsvis|monthly|en gång i månaden|once a month',
  daily: 'dagligen|varje dag|daily|every day',
} as const;
