import type { Language } from '../../src/texts/language.js';

/** What people write, and what they are called, in a sample of a card. */
export interface Written {
  readonly person: string;
  readonly group: string;
  readonly meeting: string;
  readonly place: string;
  /** A point of an agenda. */
  readonly item: string;
  readonly question: string;
  readonly answer: string;
  /** Why something was decided, or what became of it. */
  readonly note: string;
  readonly topic: string;
  readonly promise: string;
  /** What a group asks of its meetings. */
  readonly statement: string;
  readonly abbr: string;
  readonly expansion: string;
  readonly file: string;
}

/** What somebody might write who knows Markdown, templates and mentions. */
export const hostile = '**fet** [länk](http://x) \u0024{1+1} <at>x</at>';

export const hostileWords: Written = {
  person: hostile,
  group: hostile,
  meeting: hostile,
  place: hostile,
  item: hostile,
  question: hostile,
  answer: hostile,
  note: hostile,
  topic: hostile,
  promise: hostile,
  statement: hostile,
  abbr: hostile,
  expansion: hostile,
  file: hostile,
};

/** What a group in the north of Sweden might write on a Tuesday. */
export const everydayWords: Readonly<Record<Language, Written>> = {
  sv: {
    person: 'Vera Lind',
    group: 'LAG Suicidprevention',
    meeting: 'Höstens tredje möte',
    place: 'Norrlands universitetssjukhus, rum Björken',
    item: 'Stöd till närstående efter utskrivning',
    question: 'Hur får en närstående veta vart hen kan vända sig på kvällen?',
    answer: 'Det behövs ett nummer som någon svarar på, också efter klockan fem.',
    note: 'Regionen prövar ett kvällsnummer från januari.',
    topic: 'Psykisk hälsa',
    promise: 'Vi börjar varje punkt med en fråga till företrädarna.',
    statement: 'Underlaget kom i god tid',
    abbr: 'SIPP',
    expansion: 'samordnad individuell plan för psykisk hälsa',
    file: 'Dagordning 1 december.docx',
  },
  en: {
    person: 'Vera Lind',
    group: 'LAG Suicide Prevention',
    meeting: 'Third autumn meeting',
    place: 'University Hospital of Umeå, room Björken',
    item: 'Support for families after discharge',
    question: 'How do families find out where to turn in the evening?',
    answer: 'There should be a number that somebody answers, after five o’clock too.',
    note: 'The region is trying an evening number from January.',
    topic: 'Mental health',
    promise: 'We start every item with a question to the representatives.',
    statement: 'The papers came in good time',
    abbr: 'SIPP',
    expansion: 'coordinated individual plan for mental health',
    file: 'Agenda 1 December.docx',
  },
};
