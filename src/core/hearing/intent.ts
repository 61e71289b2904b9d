import type { Language } from '../../texts/language.js';

/** One thing that people ask for in many words; what they write for it is data. */
export interface Intent {
  /** Names it in the log and in `npm run hear`: `meetings.when`. */
  readonly name: string;
  /** The verb that answers it, as a card would send it. */
  readonly verb: string;
  /** Input that goes with the verb, in addition to what the slots found. */
  readonly input?: Readonly<Record<string, unknown>>;
  /** The name of the input that takes the whole message as it was written, because what somebody tells is passed on in their own words. */
  readonly whole?: string;
  /** What the verb calls a slot, where that is not the slot's own name: `{ text: 'item' }`. */
  readonly slots?: Readonly<Record<string, string>>;
  /** 10 to 40 ways to say it. Slots: {term} {date} {time} {number} {person} {place} {text}; what a slot found is given as the input of that name. {text} is the rest, never altered. */
  readonly sv: readonly string[];
  readonly en: readonly string[];
  /** Something weighs on whoever says this. It is met with kindness first, answered privately, and counted nowhere. */
  readonly worry?: true;
  /** Understood only there; left out, everywhere. */
  readonly where?: readonly ('personal' | 'group' | 'office')[];
  /** Said as a command (exactly, as one of these, case and signs aside), it is done at once even if it changes or sends something. */
  readonly commands?: Readonly<Record<Language, readonly string[]>>;
  /**
   * Reads what stands after a command, unaltered, where that is more than a slot can find: "markera punkt 3". It gives the input, or
   * undefined where that makes no sense, so that what is said about other things is not taken for the command.
   */
  readonly takes?: (rest: string) => object | undefined;
}
