import type { OfficeCode } from '../core/feature.js';

interface Problem {
  readonly variable: 'BACK_OFFICE_CODE' | 'BACK_OFFICES';
  readonly problem: string;
}

const minCodeLength = 8;
const maxNameLength = 60;

/** A code is written as one word in a message. `of` tells which, without repeating it. */
function problemOf(code: string, of = ''): string | undefined {
  if (code.length < minCodeLength) return `is too short${of}. Use at least ${minCodeLength} characters that nobody can guess.`;
  return /\s/u.test(code) ? `has a blank in it${of}. Use one word, because it is written in a message.` : undefined;
}

function problemOfPart({ name, code }: OfficeCode, before: readonly OfficeCode[], of: string): string | undefined {
  if (name === '') return `has no name and code${of}. Write it as name=code; name=code.`;
  if (name.length > maxNameLength) return `has a name that is too long${of}. Use at most ${maxNameLength} characters.`;
  if (before.some((one) => one.name.toLowerCase() === name.toLowerCase())) return `has the same name twice${of}. Use each once.`;
  if (before.some((one) => one.code === code)) return `has a code that another back office has${of}. Use one of its own.`;
  return problemOf(code, of);
}

const readPart = (part: string): OfficeCode => {
  const equals = part.indexOf('=');
  return { name: part.slice(0, Math.max(equals, 0)).trim(), code: part.slice(equals + 1).trim() };
};

/** The default back office's code, and `name=code; name=code` for those of certain topics; or everything that is wrong with them. */
export function readOfficeCodes(
  code: string | undefined,
  further: string | undefined,
): { readonly offices: readonly OfficeCode[]; readonly problems: readonly Problem[] } {
  const offices: OfficeCode[] = code === undefined ? [] : [{ name: '', code }];
  const problem = code === undefined ? undefined : problemOf(code);
  const problems: Problem[] = problem === undefined ? [] : [{ variable: 'BACK_OFFICE_CODE', problem }];
  const parts = (further ?? '').replace(/;\s*$/u, '').split(';');
  for (const [index, part] of further === undefined ? [] : parts.entries()) {
    const office = readPart(part);
    const wrong = problemOfPart(office, offices, ` in part ${index + 1}`);
    if (wrong !== undefined) problems.push({ variable: 'BACK_OFFICES', problem: wrong });
    offices.push(office);
  }
  return { offices, problems };
}
