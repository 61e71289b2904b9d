import examples from '../fixtures/talk-examples.json' with { type: 'json' };

/** A button: its verb, and what its data (`where`) and the inputs beside it hold. */
export type Wanted =
  | string
  | { readonly verb: string; readonly where?: Readonly<Record<string, unknown>>; readonly inputs?: Readonly<Record<string, string>> };

export interface Expected {
  readonly anyAnswer?: readonly string[];
  readonly anyVerb?: readonly Wanted[];
  readonly asks?: readonly Wanted[];
  readonly text?: string;
  readonly item?: string;
  readonly crisis?: boolean;
  readonly form?: {
    readonly keeps: string;
    readonly identity?: string;
    readonly kind?: readonly string[];
    readonly understood?: boolean;
  };
}

/** What somebody wrote, and what should come back; the file says in `about` what each field means. */
export interface Example {
  readonly id: string;
  readonly class: string;
  readonly text: string;
  readonly where: 'personal' | 'channel' | 'office';
  readonly who: 'representative' | 'coordinator' | 'chair' | 'english' | 'office';
  readonly state: 'none' | 'openQuestions' | 'meetingOn' | 'afterMeeting' | 'hasCase' | 'hasAnswer';
  readonly follows?: { readonly said: readonly string[] };
  readonly expect: Expected;
  readonly forbid: { readonly text?: string; readonly verb?: readonly string[] };
  readonly kind: 'must' | 'mustNot';
  readonly prompt?: 'allowed';
  readonly crisisWords?: 'allowed';
  readonly noAnswer?: boolean;
  readonly allowAnswer?: readonly string[];
  readonly should?: string;
}

export const talkExamples = examples.utterances as unknown as readonly Example[];
