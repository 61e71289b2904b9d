/** What somebody wrote, as far as it says by itself that it is an answer, and to which question. */
export interface SaidAnswer {
  /** Without the words that only say so. */
  readonly said: string;
  readonly question?: number;
  /** "mitt svar är …" */
  readonly claims: boolean;
}

const words = ['noll', 'ett', 'två', 'tre', 'fyra', 'fem', 'zero', 'one', 'two', 'three', 'four', 'five'];
const number = '(?<number>\\d{1,2}|ett|två|tre|fyra|fem|one|two|three|four|five)(?![\\p{L}\\d])';
const numberOf = (said: string): number => (/^\d/u.test(said) ? Number(said) : words.indexOf(said.toLowerCase()) % 6);

/** "2: Mer tid", "svar på fråga 2. Mer tid" */
const numbered =
  /^(?<claims>(?:mitt )?svar(?:et)?(?: på)?\s*|(?:my )?answer(?: to)?\s*)?(?:fråga\s*|question\s*)?(?<number>\d{1,2})\s*[:.)]\s*(?<said>\S.*)$/iu;
/** "svar: mer tid", "mitt svar på fråga två är att …" */
const claimed = new RegExp(
  `^(?:mitt |my )?(?:svar(?:et)?|answer)(?: (?:på|to) (?:frågan?|(?:the )?question)(?: ${number})?)?\\s*(?::|(?:är|is)(?: (?:att|that))?(?=\\s))\\s*(?<said>\\S[\\s\\S]*)$`,
  'iu',
);
/** "på fråga två tycker jag …" */
const named = new RegExp(`(?<!\\p{L})(?:fråga|question)\\s+${number}`, 'iu');

export function saidAnswer(text: string): SaidAnswer {
  const groups = (numbered.exec(text) ?? claimed.exec(text))?.groups;
  const which = groups === undefined ? named.exec(text)?.groups?.['number'] : groups['number'];
  const claims = groups !== undefined && (groups['claims'] !== undefined || !numbered.test(text));
  return { said: groups?.['said'] ?? text, claims, ...(which !== undefined && { question: numberOf(which) }) };
}
