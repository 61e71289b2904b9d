export interface Problem {
  readonly variable: string;
  /** What is wrong and how to mend it, for whoever runs the bot. */
  readonly problem: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Placeholders as examples have them: ours in .env.example (`<app id>`) and those of other projects. */
const placeholder = /^<.*>$|^(change[-_ ]?me|your[-_ ]|example|(todo|xxx+)$)/i;

/** The environment, with a list of what is wrong with it. */
export class Reader {
  readonly problems: Problem[] = [];

  constructor(private readonly environment: Environment) {}

  has(variable: string): boolean {
    return Boolean(this.environment[variable]?.trim());
  }

  read(variable: string): string | undefined {
    const value = this.environment[variable]?.trim();
    if (!value) return undefined;
    if (placeholder.test(value)) return this.fault(variable, 'still has the example value. Put in your own, or remove the line.');
    return value;
  }

  fault(variable: string, problem: string): undefined {
    this.problems.push({ variable, problem });
  }

  require(variable: string, problem: string): void {
    if (!this.has(variable)) this.fault(variable, `is missing. ${problem}`);
  }
}

interface NumberRule {
  /** Where none is given. */
  readonly usual: number;
  /** Left out: 1. */
  readonly min?: number;
  readonly max: number;
  /** What is counted, as in "a number of days". */
  readonly of: string;
}

/** A whole number within what is allowed. */
export function readNumber(reader: Reader, variable: string, { usual, min = 1, max, of }: NumberRule): number {
  const text = reader.read(variable) ?? `${usual}`;
  if (!/^\d{1,4}$/.test(text) || Number(text) < min || Number(text) > max) {
    reader.fault(variable, `is not a number of ${of}. Use a whole number from ${min} to ${max}, or remove the line for ${usual}.`);
  }
  return Number(text);
}
