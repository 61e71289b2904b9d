import type { FeatureDefinition } from '../../core/feature.js';
import type { Instant } from '../../core/ids.js';
import type { GlossaryKnown } from '../../core/known.js';
import type { Handlers } from '../../core/request.js';
import { type AskingParts, askingHandlers } from './asking/ask.js';
import { askingCommands } from './asking/asking-commands.js';
import { ownCaseHandlers } from './asking/own-cases.js';
import { caseKind } from './case/case-document.js';
import { figuresKind } from './case/case-figures.js';
import { caseUndeliverables } from './case/case-messages.js';
import { caseListener } from './case/case-words.js';
import { sealCasesAnew } from './case/save-case.js';
import { officesKind, officesKnown } from './offices/office.js';
import { asOffice } from './offices/office-place.js';
import { type PairingParts, pairingHandlers } from './offices/pairing.js';
import { officeCommands, pairingListener } from './offices/pairing-commands.js';
import { triesKind } from './offices/wrong-codes.js';
import { ownCasesData, workData } from './personal-data.js';
import { publishHandlers } from './published/publish.js';
import { answerKind } from './published/published-answer.js';
import { similarAnswers } from './published/similar-answers.js';
import { caseWorkHandlers, type OfficeParts } from './queue/case-work.js';
import { queueListener } from './queue/queue-commands.js';
import { queueHandlers } from './queue/show-queue.js';
import { askerRenderers, type OfficeRendererParts, officeRenderers, queueRenderers } from './renderers.js';
import { caseWakes, type OfficeWakeParts, officeWakes } from './wakes.js';

type AskerParts = Omit<AskingParts, 'similar'>;

/** What the staff's side needs, beside what the askers' side has too. */
export interface StaffParts extends OfficeParts, PairingParts, OfficeRendererParts, OfficeWakeParts {
  readonly startEntry: GlossaryKnown['startEntry'];
}

/** What whoever asks does. */
const askerHandlers = (parts: AskerParts): Handlers => ({
  ...askingHandlers({ ...parts, similar: similarAnswers(parts.store) }),
  ...ownCaseHandlers(parts),
});

/** What the staff do in their channel. */
export const staffHandlers = (parts: StaffParts): Handlers => ({
  ...pairingHandlers(parts),
  ...queueHandlers(parts),
  ...caseWorkHandlers(parts),
  ...publishHandlers(parts, parts.startEntry),
});

/** Questions outside the group, and those who answer them from a channel of their own. */
export const backOffice: FeatureDefinition = {
  name: 'back-office',
  kinds: [officesKind, triesKind, caseKind, answerKind, figuresKind],
  open: ({ store, seal, settings, log, features }) => ({
    known: () => ({ offices: officesKnown(store) }),
    make: ({ groups, offices, glossary }) => {
      const { timeZone } = settings;
      const parts: AskerParts & StaffParts = {
        store,
        seal,
        times: { ...settings.caseTimes, zone: timeZone },
        groups,
        offices,
        codes: settings.offices,
        timeZone,
        log,
        glossaryDigest: glossary.digest,
        startEntry: glossary.startEntry,
        othersFollow: async (now: Instant) => {
          for (const { officesMoved } of features()) await officesMoved?.(now);
        },
      };
      return {
        handlers: { ...askerHandlers(parts), ...staffHandlers(parts) },
        shows: [
          ...['show', 'mine', 'sendForm', 'ideaForm', 'concernForm', 'withdrawForm', 'publishForm'].map((verb) => `case.${verb}`),
          ...['queue.show', 'queue.case', 'queue.form'],
        ],
        codes: [pairingListener],
        commands: [...askingCommands, ...officeCommands],
        listeners: [queueListener, caseListener],
        around: (handlers) => asOffice(store, offices, handlers),
        renderers: { ...askerRenderers(store, timeZone), ...officeRenderers(parts), ...queueRenderers(parts) },
        wakes: { ...caseWakes(parts, offices), ...officeWakes(parts) },
        undeliverable: caseUndeliverables(store),
        personalData: [ownCasesData(parts), workData(parts)],
        sealAnew: () => sealCasesAnew(parts),
      };
    },
  }),
};
