import type { FeatureDefinition } from '../../core/feature.js';
import type { Instant } from '../../core/ids.js';
import type { Known } from '../../core/known.js';
import { askerHandlers, caseDeliveries, caseDocumentKinds } from './asking/asker-side.js';
import { askingCommands } from './asking/asking-commands.js';
import { askingHandlers } from './asking/asking-handlers.js';
import { ownCasesData } from './asking/own-cases-data.js';
import { caseListener } from './case/case-words.js';
import { sealCasesAnew } from './case/seal-anew.js';
import { triesKind } from './offices/code-pauses.js';
import { officesKind, officesKnown } from './offices/office.js';
import { asOffice } from './offices/office-place.js';
import { officeCommands, pairingListener } from './offices/pairing-commands.js';
import { deskHandlers, deskRenderers, deskWakes } from './queue/desk.js';
import { queueListener } from './queue/queue-commands.js';
import { workData } from './queue/work-data.js';
import { backOfficeSays } from './says.js';

/** Questions outside the group, and those who answer them from a channel of their own. */
export const backOffice: FeatureDefinition = {
  name: 'back-office',
  kinds: [officesKind, triesKind, ...caseDocumentKinds],
  open: ({ store, seal, settings, log, features }) => {
    const { timeZone } = settings;
    const partsWith = ({ groups, offices, answers }: Known) => ({
      store,
      seal,
      times: { ...settings.caseTimes, zone: timeZone },
      offices,
      answers,
      groupAt: groups.at,
      groupsOf: groups.of,
    });
    return {
      known: (all) => ({
        offices: officesKnown(store),
        cases: {
          form: async (text, request) => (await askingHandlers(partsWith(all()))['case.sendForm']?.({ ...request, input: { text } })) ?? [],
        },
      }),
      make: (known) => {
        const { offices, glossary } = known;
        const parts = partsWith(known);
        const desk = {
          ...parts,
          codes: settings.offices,
          timeZone,
          log,
          glossaryDigest: glossary.digest,
          startEntry: glossary.startEntry,
          othersFollow: async (now: Instant) => {
            for (const { officesMoved } of features()) await officesMoved?.(now);
          },
        };
        const asker = caseDeliveries(parts);
        return {
          handlers: { ...askerHandlers(parts), ...deskHandlers(desk) },
          shows: [
            ...['show', 'mine', 'sendForm', 'ideaForm', 'concernForm', 'withdrawForm', 'publishForm'].map((verb) => `case.${verb}`),
            ...['queue.show', 'queue.case', 'queue.form', 'queue.figures'],
          ],
          codes: [pairingListener],
          says: backOfficeSays,
          commands: [...askingCommands, ...officeCommands],
          listeners: [queueListener, caseListener],
          around: (handlers) => asOffice(store, offices, handlers),
          renderers: { ...asker.renderers, ...deskRenderers(desk) },
          wakes: { ...asker.wakes, ...deskWakes(desk) },
          undeliverable: asker.undeliverable,
          personalData: [ownCasesData(parts), workData(parts)],
          sealAnew: () => sealCasesAnew(parts),
        };
      },
    };
  },
};
