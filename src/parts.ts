import { randomBytes } from 'node:crypto';
import type { Log } from './core/log.js';
import type { PersonId, PlaceId } from './core/people/ids.js';
import type { Seal } from './core/privacy/seal.js';
import type { ReadDocument } from './core/shared-file.js';
import type { Retention } from './core/store/retention.js';
import type { Store } from './core/store/store.js';
import { ownCasesData } from './features/back-office/asking/own-cases-data.js';
import { type CaseTimes, standardTimes } from './features/back-office/case/case-wake.js';
import { officesKnown } from './features/back-office/offices/office.js';
import type { OfficeCode } from './features/back-office/offices/pairing.js';
import type { DeskParts } from './features/back-office/queue/desk.js';
import { workData } from './features/back-office/queue/work-data.js';
import type { EvaluationUse } from './features/evaluation/evaluation/evaluation-use.js';
import { evaluationsData } from './features/evaluation/personal-data.js';
import type { EditorsParts } from './features/glossary/editing/editors.js';
import { glossaryDigest } from './features/glossary/editing/editors-digest.js';
import { placeSuggestions } from './features/glossary/editing/editors-wakes.js';
import { startEntry } from './features/glossary/editing/start-entry.js';
import { glossaryData } from './features/glossary/personal-data.js';
import { scan } from './features/glossary/recognising/scan.js';
import type { LivingGlossary } from './features/glossary/terms/living-glossary.js';
import { glossaryFor } from './features/glossary/terms/reader.js';
import type { Tally } from './features/glossary/terms/tally.js';
import { groupKey, groupKind } from './features/groups/group/group-document.js';
import { groupIn, groupsOf } from './features/groups/group/known-group.js';
import { groupsData } from './features/groups/personal-data.js';
import { meetingsAround } from './features/meetings/meeting/held.js';
import { meetingRetention } from './features/meetings/meeting/meeting-retention.js';
import { pausedAmong, pauseKind } from './features/meetings/meeting/pause.js';
import { meetingsData } from './features/meetings/personal-data.js';
import { personKind } from './features/people/choices/person.js';
import type { ErasingParts } from './features/people/erasing/erasing.js';
import { quietPeople, quietPlaces } from './features/people/erasing/quiet.js';
import type { MyDataParts } from './features/people/my-data/my-data.js';
import { addressData, choicesData } from './features/people/personal-data.js';
import type { Language } from './texts/language.js';

export interface Parts {
  readonly store: Store;
  readonly seal: Seal;
  readonly glossary: LivingGlossary;
  readonly tally: Tally;
  readonly readDocument: ReadDocument;
  readonly language: Language;
  readonly timeZone: string;
  /** What pairs the back offices; left out, none can be paired. */
  readonly offices?: readonly OfficeCode[];
  readonly log?: Log;
  /** What cases are promised and how long they are kept; left out, as usual. */
  readonly caseTimes?: Omit<CaseTimes, 'zone'>;
  /** Days that a group that is gone is kept; left out, as usual. */
  readonly groupRetentionDays?: number;
  /** Months that meetings are kept, and what is known of quiet people and places; left out, as usual. */
  readonly retention?: { readonly meetingMonths: number; readonly quietMonths: number };
  /** Answers that a result of an evaluation needs at least; left out, five. */
  readonly minimumAnswers?: number;
  /** So many random bytes; left out, Node's. */
  readonly chance?: (bytes: number) => Buffer;
}

/** As design.md section 7 has it. */
const usualMinimum = 5;
export const usualRetentionDays = 90;
const usualRetention = { meetingMonths: 24, quietMonths: 24 };
/** Days. */
const longestMonth = 31;

/** What evaluations need to know of groups, meetings and back offices, which are other features' business. */
export const evaluationParts = ({
  store,
  seal,
  chance = randomBytes,
  minimumAnswers = usualMinimum,
  retention = usualRetention,
}: Parts): EvaluationUse => ({
  keepDays: retention.meetingMonths * longestMonth,
  store,
  seal,
  nonce: chance,
  minimum: minimumAnswers,
  groupAt: groupIn(store),
  groupsOf: groupsOf(store),
  paused: (people) => pausedAmong(store, people),
  office: async () => (await officesKnown(store).named(''))?.id,
  offices: officesKnown(store),
  meetingsAround: meetingsAround(store),
});

/** What meetings need to know of groups and abbreviations, which are other features' business. */
export const meetingParts = ({ store, seal, glossary, readDocument }: Parts) => ({
  store,
  seal,
  readDocument,
  groupAt: groupIn(store),
  groupsOf: groupsOf(store),
  abbreviationsIn: (text: string, language: Language) =>
    scan(text, glossary.all()).known.map(({ abbr, meanings }) => ({ abbr, name: meanings.map((term) => term[language]).join(' / ') })),
});

/** What the back office needs to know of groups, which are another feature's business. */
export const caseParts = ({ store, seal, timeZone, caseTimes = standardTimes }: Parts) => ({
  store,
  seal,
  times: { ...caseTimes, zone: timeZone },
  offices: officesKnown(store),
  groupAt: groupIn(store),
  groupsOf: groupsOf(store),
});

/** What the glossary's editors need to know of back offices and groups, which are other features' business. */
export const editorsParts = ({ store, seal, glossary, timeZone }: Parts): EditorsParts => ({
  store,
  seal,
  timeZone,
  living: glossary,
  offices: officesKnown(store),
  allGroups: async () => (await store.find(groupKind, 'active')).map(({ body }) => body),
});

/** The glossary as somebody sees it, who may be in groups that use some abbreviations in their own way. */
export const ownGlossary = ({ store, glossary }: Parts) => glossaryFor(glossary, { groupAt: groupIn(store), groupsOf: groupsOf(store) });

/** The back office's side: what pairs it, its queue, and what of it is the glossary's business. */
export const deskParts = (parts: Parts): DeskParts => ({
  ...caseParts(parts),
  codes: parts.offices ?? [],
  timeZone: parts.timeZone,
  ...(parts.log === undefined ? {} : { log: parts.log }),
  glossaryDigest: glossaryDigest({ store: parts.store, tally: parts.tally, living: parts.glossary }),
  startEntry: startEntry(editorsParts(parts)),
  othersFollow: placeSuggestions(editorsParts(parts)),
});

/** Everything that is stored about people, in the order it is shown in: each feature knows its own. */
export const peopleParts = (parts: Parts): MyDataParts & ErasingParts => ({
  store: parts.store,
  seal: parts.seal,
  timeZone: parts.timeZone,
  ...(parts.log === undefined ? {} : { log: parts.log }),
  address: addressData(parts.store),
  data: [
    choicesData(parts.store),
    groupsData(parts.store),
    meetingsData(meetingParts(parts)),
    evaluationsData(evaluationParts(parts)),
    ownCasesData(caseParts(parts)),
    glossaryData(parts),
    workData(caseParts(parts)),
  ],
});

/** What is kept for a time only and does not wake by itself. */
export const retentions = ({ store, retention = usualRetention }: Parts): readonly Retention[] => {
  const quiet = {
    store,
    months: retention.quietMonths,
    choices: [personKind, pauseKind],
    isInGroup: async (person: PersonId) => (await store.find(groupKind, groupKey.person(person))).length > 0,
    isUsed: async (place: PlaceId) => (await groupIn(store)(place)) !== undefined || (await officesKnown(store).at(place)) !== undefined,
  };
  return [meetingRetention(store, retention.meetingMonths), quietPeople(quiet), quietPlaces(quiet)];
};
