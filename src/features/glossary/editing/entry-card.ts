import type { CardReply } from '../../../core/reply.js';
import { type Reader, showDay } from '../../../core/time/dates.js';
import { textsIn } from '../../../texts/texts.js';
import type { Entry } from '../terms/entry.js';
import type { StaffMember, WrittenVersion } from '../terms/meaning.js';
import { scopeText } from '../terms/scope.js';

export interface EntryView {
  readonly abbr: string;
  readonly entries: readonly Entry[];
  /** What has just been done, '' for nothing. */
  readonly note: string;
  /** From 0. */
  readonly page: number;
  /** The number of the case that it was begun from. */
  readonly back?: string;
  readonly reader: Reader;
}

/** A card with more entries would be larger than Teams takes. */
const perPage = 4;
const maxEarlier = 2;
const maxEarlierLength = 160;

interface Shown {
  readonly id: string;
  readonly replaces: string;
  readonly name: string;
  readonly lines: readonly string[];
  readonly facts: readonly string[];
  readonly edits: boolean;
  /** Lotsen has come with a newer text. */
  readonly keeps: boolean;
  readonly owns: boolean;
  readonly withdraws: boolean;
  readonly restores: boolean;
}

const short = (text: string): string => (text.length > maxEarlierLength ? `${text.slice(0, maxEarlierLength).trim()}…` : text.trim());

function accepted({ meaning, newer }: Extract<Entry, { as: 'accepted' }>, reader: Reader): Shown {
  const all = textsIn(reader.language);
  const texts = all.editors;
  const nameOf = ({ name }: StaffMember): string => (name === '' ? texts.someone : name);
  const version = (one: WrittenVersion, say: typeof texts.entryVersion): string =>
    say(one.version, nameOf(one.by), showDay(one.at, reader));
  const { state } = meaning;
  const valid = state === 'valid';
  const standing = valid ? texts.entryKept(nameOf(meaning.owner), showDay(meaning.reviewAt, reader)) : '';
  return {
    id: meaning.id,
    replaces: '',
    name: meaning.name.sv,
    lines: [meaning.definition.sv].filter((line) => line !== ''),
    facts: [
      valid ? '' : state === 'hidden' ? texts.entryHidden : texts.entryWithdrawn,
      newer === undefined ? '' : `${texts.newer(newer)} ${texts.entryNewer}`,
      texts.entryScope(scopeText(meaning.scope, all)),
      standing,
      version(meaning, texts.entryVersion),
      ...meaning.earlier
        .slice(0, maxEarlier)
        .map((one) => `${version(one, texts.entryEarlier)} ${short(`${one.name.sv}. ${one.definition.sv}`)}`),
    ].filter((line) => line !== ''),
    edits: valid,
    keeps: newer !== undefined,
    owns: valid,
    withdraws: valid,
    restores: !valid,
  };
}

function base({ term }: Extract<Entry, { as: 'base' }>, { language }: Reader): Shown {
  const texts = textsIn(language).editors;
  const buttons = { edits: true, keeps: false, owns: false, withdraws: true, restores: false };
  return { id: '', replaces: term.sv, name: term.sv, lines: [term.definition.sv], facts: [texts.entryBase], ...buttons };
}

/** All that there is about one abbreviation, for staff: who answers for it, until when, and what it said before. */
export function entryCard({ abbr, entries, note, page, back = '', reader }: EntryView): CardReply {
  const { language } = reader;
  const texts = textsIn(language).editors;
  const heading = entries.length === 0 ? texts.entryNone(abbr) : texts.entryTitle(abbr);
  const from = page * perPage < entries.length ? page * perPage : 0;
  const meanings = entries
    .slice(from, from + perPage)
    .map((entry) => (entry.as === 'accepted' ? accepted(entry, reader) : base(entry, reader)));
  const left = Math.max(0, entries.length - from - perPage);
  const lines = (texts: readonly string[]) => texts.map((text) => ({ text }));
  return {
    kind: 'card',
    card: 'glossary/entry',
    language,
    title: heading,
    data: {
      abbr,
      heading,
      note,
      back,
      meanings: meanings.map((one) => ({ ...one, lines: lines(one.lines), facts: lines(one.facts) })),
      further: left === 0 ? [] : [{ title: texts.entryMore(left), page: Math.floor(from / perPage) + 1 }],
    },
    text: [note, heading, ...meanings.flatMap(({ name, lines: said, facts }) => [name, ...said, ...facts])]
      .filter((line) => line !== '')
      .join('\n'),
  };
}
