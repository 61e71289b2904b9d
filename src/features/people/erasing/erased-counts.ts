import type { OfficesKnown } from '../../../core/people/office.js';
import { onlyForStaff } from '../../../core/people/office.js';
import { say } from '../../../core/reply.js';
import type { Handlers } from '../../../core/request.js';
import type { Store } from '../../../core/store/store.js';
import { showDay } from '../../../core/time/dates.js';
import { textsIn } from '../../../texts/texts.js';
import { type Sweep, sweepId, sweepKind } from './sweep.js';

export interface ErasedParts {
  readonly store: Store;
  readonly offices: Pick<OfficesKnown, 'at'>;
  readonly timeZone: string;
}

/** What the back office is told of what has been erased because its time had come: how many of each, never whose. */
export const erasedCountsHandlers = ({ store, offices, timeZone }: ErasedParts): Handlers =>
  onlyForStaff(offices, {
    'erased.show': async ({ language, at }) => {
      const texts = textsIn(language).myData;
      const { counts, ran, held }: Pick<Sweep, 'counts' | 'ran' | 'held'> = (await store.get(sweepKind, sweepId)) ?? { counts: {} };
      const what: Readonly<Record<string, (n: number) => string>> = texts.erasedOf;
      const lines = Object.entries(counts).map(([name, n]) => `- ${(what[name] ?? texts.erasedOf.other)(n)}`);
      const when = ran === undefined ? texts.erasedNever : texts.erasedLast(showDay(ran, { language, zone: timeZone, now: at }));
      return [
        say(
          [lines.length === 0 ? texts.erasedNothing : texts.erasedTitle, ...lines, held === undefined ? when : texts.erasedHeld].join('\n'),
        ),
      ];
    },
  });
