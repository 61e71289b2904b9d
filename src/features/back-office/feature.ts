import type { FeatureDefinition } from '../../core/feature.js';
import type { Instant } from '../../core/ids.js';
import type { GlossaryKnown, Known } from '../../core/known.js';
import type { Handlers } from '../../core/request.js';
import { type AskingParts, askingHandlers } from './asking/ask.js';
import { ownCaseHandlers } from './asking/own-cases.js';
import { caseKind } from './case/case-document.js';
import { caseUndeliverables, openCaseCards } from './case/case-messages.js';
import { numberKind, numberWakes } from './case/case-number.js';
import { sealCasesAnew } from './case/save-case.js';
import { caseListener } from './case/says.js';
import { officesKind, officesKnown } from './offices/office.js';
import { asOffice } from './offices/office-place.js';
import { type PairingParts, pairingHandlers } from './offices/pairing.js';
import { pairingListener } from './offices/says.js';
import { triesKind } from './offices/wrong-codes.js';
import { ownCasesData, workData } from './personal-data.js';
import { figuresKind } from './queue/case-figures.js';
import { caseWorkHandlers, type OfficeParts } from './queue/case-work.js';
import { type PublishingParts, publishHandlers } from './queue/publish.js';
import { queueListener } from './queue/says.js';
import { queueHandlers } from './queue/show-queue.js';
import { type RegistryParts, registryHandlers } from './registry/registry-handlers.js';
import { askerRenderers, type OfficeRendererParts, officeRenderers, queueRenderers } from './renderers.js';
import { backOfficeSays } from './says.js';
import { caseWakes, type OfficeWakeParts, officeWakes } from './wakes.js';

/** What the staff's side needs, beside what the askers' side has too. */
export interface StaffParts extends RegistryParts, PublishingParts, OfficeParts, PairingParts, OfficeRendererParts, OfficeWakeParts {
  readonly startEntry: GlossaryKnown['startEntry'];
}

/** What whoever asks does. */
export const askerHandlers = (parts: AskingParts): Handlers => {
  const asking = askingHandlers(parts);
  return { ...asking, ...ownCaseHandlers({ ...parts, form: async (request) => (await asking['case.sendForm']?.(request)) ?? [] }) };
};

/** What the staff do in their channel. */
export const staffHandlers = (parts: StaffParts): Handlers => ({
  ...pairingHandlers(parts),
  ...queueHandlers(parts),
  ...caseWorkHandlers(parts),
  ...publishHandlers(parts, parts.startEntry),
  ...registryHandlers(parts),
});

/** Questions outside the group, and those who answer them from a channel of their own. */
export const backOffice: FeatureDefinition = {
  name: 'back-office',
  kinds: [officesKind, triesKind, caseKind, numberKind, figuresKind],
  open: ({ store, seal, settings, chance, log, makeWork, features, askPlace }) => {
    const { timeZone } = settings;
    const askingParts = ({ groups, offices, answers }: Known): AskingParts => ({
      store,
      seal,
      chance,
      times: { ...settings.caseTimes, zone: timeZone },
      groups,
      offices,
      answers,
      makeWork,
    });
    return {
      known: (all) => ({
        offices: officesKnown(store),
        cases: {
          form: async (text, request) =>
            (await askingHandlers(askingParts(all()))['case.sendForm']?.({ ...request, input: { text } })) ?? [],
        },
      }),
      make: (known) => {
        const { offices, glossary } = known;
        const parts: AskingParts & Omit<StaffParts, 'showOwn'> = {
          ...askingParts(known),
          codes: settings.offices,
          timeZone,
          language: settings.language,
          log,
          askPlace,
          digestParts: async (...asked) =>
            (await Promise.all(features().map(({ digest }) => digest?.(...asked)))).filter((part) => part !== undefined),
          startEntry: glossary.startEntry,
          othersFollow: async (now: Instant) => {
            for (const { officesMoved } of features()) await officesMoved?.(now);
          },
        };
        const asking = askerHandlers(parts);
        const staff = staffHandlers({ ...parts, showOwn: async (request) => (await asking['case.show']?.(request)) ?? [] });
        return {
          handlers: { ...asking, ...staff },
          byName: Object.keys(staff),
          shows: [
            'case.show',
            'case.mine',
            'case.sendForm',
            'case.ideaForm',
            'case.concernForm',
            'case.withdrawForm',
            'case.publishForm',
            'case.aboutMessage',
            'queue.show',
            'queue.case',
            'queue.form',
            'queue.figures',
            'queue.file',
          ],
          codes: [pairingListener],
          says: backOfficeSays,
          listeners: [queueListener, caseListener],
          around: (handlers) => asOffice(store, offices, handlers),
          renderers: { ...askerRenderers(store, timeZone), ...officeRenderers(parts), ...queueRenderers(parts) },
          wakes: { ...caseWakes(parts, offices), ...numberWakes(store), ...officeWakes(parts) },
          undeliverable: caseUndeliverables(store),
          openCards: openCaseCards(store),
          personalData: [ownCasesData(parts), workData(parts)],
          sealAnew: () => sealCasesAnew(parts),
        };
      },
    };
  },
};
