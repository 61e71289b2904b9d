import type { Abilities } from './core/answer.js';
import { commandListener } from './core/hearing/commands.js';
import { addressKind, forgetAddress } from './core/people/address.js';
import type { PlaceId } from './core/people/ids.js';
import { openWay } from './core/privacy/way-back.js';
import { eraseFound } from './core/store/erase-found.js';
import type { DocumentKind, Store } from './core/store/store.js';
import type { Known } from './delivery/known-recipient.js';
import { askerHandlers, caseDeliveries, caseDocumentKinds } from './features/back-office/asking/asker-side.js';
import { askingCommands } from './features/back-office/asking/asking-commands.js';
import { caseListener } from './features/back-office/case/case-words.js';
import { sealCasesAnew } from './features/back-office/case/seal-anew.js';
import { triesKind } from './features/back-office/offices/code-pauses.js';
import { officesKind, officesKnown } from './features/back-office/offices/office.js';
import { helpingOffices, officeLanguage, sparingOffices, speakingOffices } from './features/back-office/offices/office-place.js';
import { officeCommands, pairingListener } from './features/back-office/offices/pairing-commands.js';
import { deskHandlers, deskRenderers, deskWakes } from './features/back-office/queue/desk.js';
import { queueListener } from './features/back-office/queue/queue-commands.js';
import { evaluationCommands, evaluationListener } from './features/evaluation/commands.js';
import { poolKind } from './features/evaluation/counting/pool.js';
import { evaluationKind } from './features/evaluation/evaluation/evaluation.js';
import { groupEvaluationsKind } from './features/evaluation/evaluation/group-evaluations.js';
import { evaluationHandlers } from './features/evaluation/handlers.js';
import { callEnded, plannedEndPassed } from './features/evaluation/lifecycle/beginning.js';
import { sealEvaluationsAnew } from './features/evaluation/lifecycle/seal-anew.js';
import { evaluationWakes } from './features/evaluation/lifecycle/wakes.js';
import { evaluationRenderers } from './features/evaluation/renderers.js';
import { editorsCommands } from './features/glossary/editing/editors-commands.js';
import { editorsHandlers } from './features/glossary/editing/editors-handlers.js';
import { editorsRenderers } from './features/glossary/editing/editors-renderers.js';
import { editorsWakes } from './features/glossary/editing/editors-wakes.js';
import { glossaryListener } from './features/glossary/lookup/listener.js';
import { glossaryHandlers } from './features/glossary/lookup/lookup-handlers.js';
import { suggestionHandlers } from './features/glossary/suggesting/suggestion-handlers.js';
import { importKind, importWakes } from './features/glossary/table/glossary-import.js';
import { takeTable } from './features/glossary/table/sent-table-handlers.js';
import { termKind } from './features/glossary/terms/term-record.js';
import { groupKind } from './features/groups/group/group-document.js';
import { groupCommands, groupHandlers } from './features/groups/group/group-handlers.js';
import { groupIn, groupsOf, namingGroups, placeLanguage } from './features/groups/group/known-group.js';
import { greetingKind } from './features/groups/membership/greeting.js';
import { groupHappened } from './features/groups/membership/happened.js';
import { groupWakes } from './features/groups/membership/retirement.js';
import { groupRenderers } from './features/groups/membership/welcome.js';
import { heavyListener } from './features/help/heavy-words.js';
import { helpCommands, helpHandlers } from './features/help/help-handlers.js';
import { helpListener, onlyThanks } from './features/help/listener.js';
import { severalHandlers, severalListener } from './features/help/several.js';
import { offeringAnswers } from './features/meetings/answering/offering.js';
import { meetingCommands, meetingListener } from './features/meetings/commands.js';
import { meetingHandlers, meetingWakes } from './features/meetings/handlers.js';
import { meetingKind } from './features/meetings/meeting/meeting.js';
import { pauseKind } from './features/meetings/meeting/pause.js';
import { meetingRenderers } from './features/meetings/meeting/renderers.js';
import { meetingUndeliverable } from './features/meetings/reaching/unreached.js';
import { chosenLanguage, peopleCommands, peopleHandlers } from './features/people/choices/choices-handlers.js';
import { personKind } from './features/people/choices/person.js';
import { languageListener } from './features/people/choices/said-language.js';
import { erasureRenderers, erasureWakes } from './features/people/erasing/erasing.js';
import { erasureKind } from './features/people/erasing/erasure.js';
import { sweepKind } from './features/people/erasing/sweep.js';
import { sweepWakes } from './features/people/erasing/sweeping.js';
import { myDataCommands, myDataHandlers } from './features/people/my-data/my-data.js';
import {
  caseParts,
  deskParts,
  editorsParts,
  evaluationParts,
  meetingParts,
  ownGlossary,
  type Parts,
  peopleParts,
  retentions,
  usualRetentionDays,
} from './parts.js';
import { mayBeOneOfSeveral } from './showing-verbs.js';
import type { Language } from './texts/language.js';

/** Everything that Lotsen stores. */
export const documentKinds: readonly DocumentKind<unknown>[] = [
  addressKind,
  termKind,
  importKind,
  personKind,
  erasureKind,
  sweepKind,
  groupKind,
  greetingKind,
  meetingKind,
  pauseKind,
  evaluationKind,
  groupEvaluationsKind,
  poolKind,
  officesKind,
  triesKind,
  ...caseDocumentKinds,
];

/** All that is kept of a group that is gone beside the group itself. The counts of its evaluations stay: they are nobody's. */
const eraseGroup =
  (store: Store) =>
  async (group: PlaceId): Promise<void> => {
    await eraseFound(store, meetingKind, `group:${group}`);
    await eraseFound(store, evaluationKind, `group:${group}`);
    await forgetAddress(store)(group);
  };

/** The language of a place that has chosen one: a group's or a back office's. */
const spokenIn = async (store: Store, place: PlaceId | undefined): Promise<Language | undefined> =>
  place && ((await groupIn(store)(place))?.language ?? officeLanguage(officesKnown(store))(place));

/** The person's own choice, else what they wrote in, else the language of the group or back office that it comes from. */
const languageOf =
  ({ store, language }: Parts) =>
  async (recipient: Known): Promise<Language> => {
    const own = recipient.to === 'person' ? await chosenLanguage(store)({ id: recipient.person, name: '' }) : undefined;
    if (own !== undefined) return own;
    if (recipient.to === 'person' && recipient.language !== undefined) return recipient.language;
    const place = recipient.to === 'place' ? recipient.place : (recipient.fallback ?? recipient.through);
    return (await spokenIn(store, place)) ?? language;
  };

/** What is sent without anybody asking just then: what each message says, and what happens when a document wakes. */
export const deliveries = (parts: Parts) => ({
  renderers: {
    ...groupRenderers(parts.store),
    ...meetingRenderers(meetingParts(parts)),
    ...evaluationRenderers(evaluationParts(parts)),
    ...caseDeliveries(caseParts(parts)).renderers,
    ...deskRenderers(deskParts(parts)),
    ...editorsRenderers(editorsParts(parts)),
    ...erasureRenderers(parts.store),
  },
  wakes: {
    ...groupWakes(parts.store, eraseGroup(parts.store)),
    ...meetingWakes(parts.store, parts.seal, { ...meetingParts(parts), ended: plannedEndPassed(evaluationParts(parts)) }),
    ...evaluationWakes(evaluationParts(parts)),
    ...caseDeliveries(caseParts(parts)).wakes,
    ...deskWakes(deskParts(parts)),
    ...editorsWakes(editorsParts(parts)),
    ...importWakes(editorsParts(parts)),
    ...erasureWakes(peopleParts(parts)),
    ...sweepWakes(parts.store, retentions(parts)),
  },
  undeliverable: { ...meetingUndeliverable(parts.store), ...caseDeliveries(caseParts(parts)).undeliverable },
  unseal: (sealed: string, documentId: string) => openWay(parts.seal, sealed, documentId),
  languageOf: languageOf(parts),
});

/** After the key was changed: what an older one sealed is sealed with the present one, so that the older can be put away. */
export async function sealAnew(parts: Parts): Promise<{ readonly sealed: number; readonly lost: number }> {
  const [cases, evaluations] = [await sealCasesAnew(caseParts(parts)), await sealEvaluationsAnew(parts)];
  return { sealed: cases.sealed + evaluations.sealed, lost: cases.lost + evaluations.lost };
}

/** Everything that Lotsen can do. A new feature is a line in each list. */
export const lotsen = (parts: Parts): Abilities => {
  const { store, tally, readDocument, language, timeZone, groupRetentionDays = usualRetentionDays } = parts;
  const handlers = offeringAnswers(
    { ...meetingParts(parts), onlyThanks },
    {
      ...namingGroups(
        store,
        glossaryHandlers({ glossaryFor: ownGlossary(parts), tally, readDocument, takeTable: takeTable(editorsParts(parts)) }),
      ),
      ...suggestionHandlers({ store, glossaryFor: ownGlossary(parts), offices: officesKnown(store) }),
      ...editorsHandlers(editorsParts(parts)),
      ...sparingOffices(officesKnown(store), groupHandlers({ store, timeZone }), ['group.form', 'group.save']),
      ...meetingHandlers(meetingParts(parts)),
      ...evaluationHandlers(evaluationParts(parts)),
      ...askerHandlers(caseParts(parts)),
      ...deskHandlers(deskParts(parts)),
      ...speakingOffices(store, peopleHandlers(store), ['person.language']),
      ...myDataHandlers(peopleParts(parts)),
      ...helpingOffices(officesKnown(store), helpHandlers(groupsOf(store)), ['help.show', 'help.greet', 'help.who']),
    },
  );
  const listeners = [
    pairingListener,
    commandListener([
      ...helpCommands,
      ...peopleCommands,
      ...myDataCommands,
      ...groupCommands,
      ...meetingCommands,
      ...evaluationCommands,
      ...askingCommands,
      ...officeCommands,
      ...editorsCommands,
    ]),
    queueListener,
    caseListener,
    meetingListener,
    evaluationListener,
    languageListener,
    heavyListener,
    helpListener,
    glossaryListener(ownGlossary(parts)),
  ];
  return {
    handlers: { ...handlers, ...severalHandlers(listeners, mayBeOneOfSeveral, handlers) },
    listeners: [severalListener(listeners, mayBeOneOfSeveral)],
    happened: async (happening, roster) => {
      if (happening.kind === 'meetingEnded') await callEnded(evaluationParts(parts))(happening);
      return groupHappened(store, groupRetentionDays)(happening, roster);
    },
    chosenLanguage: async (person, place) =>
      (await chosenLanguage(store)(person)) ??
      (await placeLanguage(store)(place)) ??
      // No personal chat is a back office: most turns need not look.
      (place.kind === 'personal' ? undefined : officeLanguage(officesKnown(store))(place.id)),
    language,
  };
};
