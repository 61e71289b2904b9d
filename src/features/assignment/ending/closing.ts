import { z } from 'zod/v4';
import { groupsHere } from '../../../core/access.js';
import { barOf } from '../../../core/drawing/bars.js';
import type { SealedAnew } from '../../../core/feature.js';
import type { GroupsKnown } from '../../../core/known.js';
import { leads } from '../../../core/people/group.js';
import { isOfficeChannel, type OfficesKnown } from '../../../core/people/office.js';
import type { Seal } from '../../../core/privacy/seal.js';
import { read, typedLine } from '../../../core/read.js';
import { type CardReply, lines, receipt, trouble } from '../../../core/reply.js';
import { type Handlers, seenByOthers } from '../../../core/request.js';
import { changeIfThere } from '../../../core/store/if-there.js';
import type { Store } from '../../../core/store/store.js';
import { type Language, locales } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import { assignmentKind } from '../assignment/assignment.js';
import {
  addClosing,
  type ClosingPool,
  closeWaiting,
  closingPoolId,
  closingPoolKind,
  closingStatements,
  type Given,
  openWaiting,
} from './closing-pool.js';

export interface ClosingParts {
  readonly store: Store;
  readonly seal: Seal;
  readonly groups: Pick<GroupsKnown, 'at' | 'of'>;
  readonly offices: Pick<OfficesKnown, 'at'>;
  readonly minimum: number;
}

const mark = z.union([z.enum(['1', '2', '3', '4', '5']), z.literal('')]).catch('');
const closingInput = z.object({ assignment: typedLine, clear: mark, heard: mark, again: mark });
type ClosingInput = z.output<typeof closingInput>;

export interface ClosingView {
  readonly id: string;
  readonly group: string;
  readonly minimum: number;
  readonly given: Pick<ClosingInput, 'clear' | 'heard' | 'again'>;
  readonly problem: string;
}

export const nothingGiven = { clear: '', heard: '', again: '' } as const;

/** The three questions, to somebody whose assignment has ended. */
export function closingCard({ id, group, minimum, given, problem }: ClosingView, language: Language): CardReply {
  const texts = textsIn(language).assignment;
  const title = texts.closingTitle(group);
  const intro = texts.closingIntro(minimum);
  return {
    kind: 'card',
    card: 'assignment/closing',
    language,
    title,
    data: {
      title,
      problem,
      intro,
      given,
      assignment: id,
      scale: ['1', '2', '3', '4', '5'].map((value) => ({
        value,
        title: value === '1' ? texts.closingLow : value === '5' ? texts.closingHigh : value,
      })),
    },
    text: lines(title, problem, intro, ...closingStatements.map((key) => texts.closingStatements[key])),
  };
}

const meanText = (mean: number, language: Language): string =>
  mean.toLocaleString(locales[language], { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** What those who have ended their assignments think, over all groups. */
export function resultsCard(pool: ClosingPool | undefined, minimum: number, language: Language): CardReply {
  const texts = textsIn(language).assignment;
  const rows = closingStatements.flatMap((key) => {
    const { answers, sum } = pool?.shown[key] ?? { answers: 0, sum: 0 };
    if (answers < minimum) return [];
    const mean = sum / answers;
    return [
      {
        line: texts.resultsRow(texts.closingStatements[key], meanText(mean, language), answers),
        bar: barOf(mean, 5),
      },
    ];
  });
  const none = rows.length === 0 ? texts.resultsNone(minimum) : '';
  return {
    kind: 'card',
    card: 'assignment/results',
    language,
    title: texts.resultsTitle,
    data: { title: texts.resultsTitle, rows, none },
    text: lines(texts.resultsTitle, ...rows.map(({ line }) => line), none),
  };
}

const givenIn = ({ clear, heard, again }: ClosingInput): Given =>
  Object.fromEntries(Object.entries({ clear, heard, again }).flatMap(([key, value]) => (value === '' ? [] : [[key, Number(value)]])));

export function closingHandlers({ store, seal, groups, offices, minimum }: ClosingParts): Handlers {
  return {
    'assignment.closing': async (request) => {
      const { person, language } = request;
      const texts = textsIn(language).assignment;
      if (seenByOthers(request)) return [trouble(texts.closingPrivately)];
      const typed = read(closingInput, request.input);
      const one = typed.assignment === '' ? undefined : await store.get(assignmentKind, typed.assignment);
      // For anybody else the assignment does not exist.
      if (one === undefined || one.person !== person.id || one.closing !== 'asked') return [trouble(texts.closingOver)];
      const given = givenIn(typed);
      if (Object.keys(given).length === 0) {
        const group = (await groups.at(one.group))?.name ?? '';
        return [closingCard({ id: typed.assignment, group, minimum, given: typed, problem: texts.closingMissing }, language)];
      }
      const marks = seal
        .marks(JSON.stringify(['closing', typed.assignment, one.terms.to]))
        .map((bytes) => bytes.toString('base64url', 0, 12));
      const [present = '', ...older] = marks;
      const outcome = await store.change(closingPoolKind, closingPoolId, (before) =>
        addClosing(before, { marks: [present, ...older], given, minimum, seal }),
      );
      return [receipt(outcome === 'taken' ? texts.closingThanks : texts.closingAlready)];
    },

    'assignment.results': async (request) => {
      const { person, place, language } = request;
      const leadsHere = (await groupsHere(groups, request)).some((group) => leads(group, person.id));
      if (!leadsHere && !(await isOfficeChannel(offices, place))) return [trouble(textsIn(language).assignment.resultsOnly)];
      return [resultsCard(await store.get(closingPoolKind, closingPoolId), minimum, language)];
    },
  };
}

/** Seals what waits with the present key. */
export async function sealClosingAnew({ store, seal }: Pick<ClosingParts, 'store' | 'seal'>): Promise<SealedAnew> {
  const pool = await store.get(closingPoolKind, closingPoolId);
  if (seal.olderKeys.length === 0 || pool?.waiting === undefined) return { sealed: 0, lost: 0 };
  if (openWaiting(pool, seal) === undefined) return { sealed: 0, lost: 1 };
  await changeIfThere(store, closingPoolKind, closingPoolId, (body) => {
    const all = openWaiting(body, seal);
    return body.waiting === undefined || all === undefined ? {} : { body: { ...body, waiting: closeWaiting(all, seal) } };
  });
  return { sealed: 1, lost: 0 };
}
