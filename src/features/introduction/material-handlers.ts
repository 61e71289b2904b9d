import { groupsAllowed } from '../../core/access.js';
import { askedAlone } from '../../core/alone.js';
import type { GroupsKnown } from '../../core/known.js';
import { type Group, isCoordinator } from '../../core/people/group.js';
import { read } from '../../core/read.js';
import { type Reply, say, trouble } from '../../core/reply.js';
import { type Handlers, type Request, seenByOthers } from '../../core/request.js';
import type { Store } from '../../core/store/store.js';
import { textsIn } from '../../texts/texts.js';
import { changeMaterial, type MaterialInput, type MaterialMistake, materialInput, materialKind, pieceOf } from './material.js';
import { materialCard } from './material-card.js';
import { privatelyCard } from './step-card.js';

export interface MaterialParts {
  readonly store: Store;
  readonly groups: Pick<GroupsKnown, 'at' | 'of'>;
}

const empty = materialInput.parse({});

/** What a group adds to the introduction of its representatives: written by its coordinators. */
export function materialHandlers({ store, groups }: MaterialParts): Handlers {
  /** The groups that somebody coordinates, of those here; of what a card is about in personal chat, that one. */
  async function led(request: Request, named: string): Promise<readonly Group[] | Reply> {
    const { introduction: texts } = textsIn(request.language);
    const { allowed } = await groupsAllowed(groups, request, named, isCoordinator);
    return allowed.length > 0 ? allowed : trouble(texts.onlyCoordinators);
  }

  const shown = async (group: Group, { language }: Request, more: { typed?: MaterialInput; problem?: string; note?: string } = {}) => {
    const pieces = (await store.get(materialKind, group.id))?.pieces ?? [];
    return materialCard({ group, pieces, typed: empty, problem: '', note: '', language, ...more });
  };

  const told = async (group: Group, request: Request, note: string): Promise<Reply> =>
    seenByOthers(request) ? say(note) : shown(group, request, { note });

  return {
    'introduction.materialForm': askedAlone(
      async (request) => {
        const { group: named, piece } = read(materialInput, request.input);
        const found = await led(request, named);
        if ('kind' in found) return [found];
        return Promise.all(
          found.map(async (group) => {
            const before = (await store.get(materialKind, group.id))?.pieces.find(({ heading }) => heading === piece);
            return shown(group, request, before === undefined ? {} : { typed: { group: group.id, piece, ...before } });
          }),
        );
      },
      ({ language }) => privatelyCard('material', language),
    ),

    'introduction.material': async (request) => {
      const { introduction: texts } = textsIn(request.language);
      const typed = read(materialInput, request.input);
      const found = await led(request, typed.group);
      if ('kind' in found) return [found];
      const [group, another] = found;
      if (group === undefined || another !== undefined) return [trouble(texts.onlyCoordinators)];
      const mistaken = async (mistake: MaterialMistake) => {
        const problem = texts.materialMistakes[mistake];
        return [seenByOthers(request) ? trouble(problem) : await shown(group, request, { typed, problem })];
      };
      const piece = pieceOf(typed);
      if (typeof piece === 'string') return mistaken(piece);
      const change = { group: group.id, activity: request.id, heading: typed.piece, piece };
      const outcome = await store.change(materialKind, group.id, (before) => changeMaterial(before, change));
      return outcome === 'full' ? mistaken('full') : [await told(group, request, texts.materialSaved)];
    },

    'introduction.materialRemove': async (request) => {
      const { introduction: texts } = textsIn(request.language);
      const { group: named, piece: heading } = read(materialInput, request.input);
      const found = await led(request, named);
      if ('kind' in found) return [found];
      const [group, another] = found;
      if (group === undefined || another !== undefined || heading === '') return [trouble(texts.onlyCoordinators)];
      await store.change(materialKind, group.id, (before) => changeMaterial(before, { group: group.id, activity: request.id, heading }));
      return [await told(group, request, texts.materialRemoved)];
    },
  };
}
