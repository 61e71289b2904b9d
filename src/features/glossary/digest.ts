import type { DigestPart } from '../../core/feature.js';
import type { Instant } from '../../core/ids.js';
import type { Store } from '../../core/store/store.js';
import { isDue } from '../../core/vetted/edited.js';
import type { Language } from '../../texts/language.js';
import { textsIn } from '../../texts/texts.js';
import { newerText } from './terms/entry.js';
import { spelt } from './terms/glossary.js';
import type { LivingGlossary } from './terms/living-glossary.js';
import type { Tally } from './terms/tally.js';
import { termKind } from './terms/term-record.js';

interface DigestParts {
  readonly store: Store;
  readonly tally: Tally;
  readonly living: LivingGlossary;
}

/** What staff are told now and then about what people ask for, by nobody in particular, and about what waits for them. */
export async function readGlossaryDigest({ store, tally, living }: DigestParts, max: number, now: Instant) {
  const glossary = living.all();
  const missed = (await store.find(termKind, 'missed')).map(({ body }) => body).filter(({ abbr }) => spelt(glossary, abbr).length === 0);
  const missing = missed
    .sort((one, other) => other.missed - one.missed || one.abbr.localeCompare(other.abbr, 'sv'))
    .slice(0, max)
    .map(({ abbr, missed: times }) => ({ abbr, times }));
  const waiting = (await store.find(termKind, 'suggested')).reduce((sum, { body }) => sum + body.suggestions.length, 0);
  const edited = (await store.find(termKind, 'meaning')).map(({ body }) => body);
  const named = (isWanted: (abbr: string, meaning: (typeof edited)[number]['meanings'][number]) => boolean) =>
    edited.filter(({ abbr, meanings }) => meanings.some((one) => isWanted(abbr, one))).map(({ abbr }) => abbr);
  return {
    /** Asked for and not found, and still not in the glossary; the most asked for first. */
    missing,
    asked: tally.most(max),
    /** Suggestions that nobody has settled. */
    waiting,
    /** Written by staff in the place of what Lotsen came with, and Lotsen has come with a newer text. */
    outdated: named((abbr, meaning) => newerText(abbr, meaning, living.base) !== undefined).slice(0, max),
    /** To be looked over again by now. */
    due: named((_, meaning) => isDue(meaning, now)).slice(0, max),
  };
}

export async function glossaryDigest(parts: DigestParts, max: number, now: Instant, language: Language): Promise<DigestPart> {
  const { editors: texts, queue } = textsIn(language);
  const { missing, asked, waiting, outdated, due } = await readGlossaryDigest(parts, max, now);
  const listed = (abbrs: readonly string[]) => (abbrs.length === 0 ? [] : [abbrs.join(', ')]);
  return {
    lines: waiting === 0 ? [] : [texts.digestWaiting(waiting)],
    lists: [
      { title: texts.digestMissing, items: missing.map(({ abbr, times }) => queue.digestTimes(abbr, times)) },
      { title: texts.digestAsked, items: listed(asked) },
      { title: texts.digestOutdated, items: listed(outdated) },
      { title: texts.digestDue, items: listed(due) },
    ],
  };
}
