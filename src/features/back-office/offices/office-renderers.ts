import type { Instant, PlaceId } from '../../../core/ids.js';
import type { GlossaryDigest } from '../../../core/known.js';
import type { OfficesKnown } from '../../../core/people/office.js';
import { say } from '../../../core/reply.js';
import type { Renderers } from '../../../core/store/outgoing.js';
import type { Store } from '../../../core/store/store.js';
import { textsIn } from '../../../texts/texts.js';
import { readDigest } from '../queue/digest.js';
import { digestCard } from '../queue/digest-card.js';
import { officesId, officesKind } from './office.js';
import { wrongCodesBy } from './wrong-codes.js';

export interface OfficeRendererParts {
  readonly store: Store;
  readonly offices: OfficesKnown;
  readonly glossaryDigest: (most: number) => Promise<GlossaryDigest>;
  readonly timeZone: string;
}

const mostAbbreviations = 5;

/** What a back office's channel is told about itself. */
export const officeRenderers = ({ store, offices, glossaryDigest, timeZone }: OfficeRendererParts): Renderers => ({
  'office.wrongCode': async (_, { about }, language) => {
    const times = wrongCodesBy(await store.get(officesKind, officesId), (about['at'] ?? '') as Instant);
    return times === 0 ? undefined : say(textsIn(language).office.wrongCodeTold(times));
  },

  'office.digest': async (_, { about }, language) => {
    const office = await offices.at((about['office'] ?? '') as PlaceId);
    if (office === undefined) return undefined;
    const [from, until] = [(about['from'] ?? '') as Instant, (about['until'] ?? '') as Instant];
    const digest = await readDigest(store, office.name, from, until);
    const glossary = await glossaryDigest(mostAbbreviations);
    return digestCard({ digest, glossary, from, until, zone: timeZone, language });
  },
});
