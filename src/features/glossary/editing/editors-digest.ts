import type { GlossaryKnown } from '../../../core/known.js';
import type { Store } from '../../../core/store/store.js';
import { spelt } from '../terms/glossary.js';
import type { LivingGlossary } from '../terms/living-glossary.js';
import type { Tally } from '../terms/tally.js';
import { termKind } from '../terms/term-record.js';

interface DigestParts {
  readonly store: Store;
  readonly tally: Tally;
  readonly living: LivingGlossary;
}

/** What the editors are told now and then about what people ask for, by nobody in particular. */
export const glossaryDigest =
  ({ store, tally, living }: DigestParts): GlossaryKnown['digest'] =>
  async (most) => {
    const glossary = living.all();
    const missed = (await store.find(termKind, 'missed')).map(({ body }) => body).filter(({ abbr }) => spelt(glossary, abbr).length === 0);
    const missing = missed
      .sort((one, other) => other.missed - one.missed || one.abbr.localeCompare(other.abbr, 'sv'))
      .slice(0, most)
      .map(({ abbr, missed: times }) => ({ abbr, times }));
    const waiting = (await store.find(termKind, 'suggested')).reduce((sum, { body }) => sum + body.suggestions.length, 0);
    return { missing, asked: tally.most(most), waiting };
  };
