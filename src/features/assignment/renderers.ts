import type { GroupsKnown, MeetingsKnown } from '../../core/known.js';
import { type Group, isCoordinator, isRepresentative, nameIn } from '../../core/people/group.js';
import { say } from '../../core/reply.js';
import type { Message, Render, Renderers } from '../../core/store/outgoing.js';
import type { Store } from '../../core/store/store.js';
import type { Language } from '../../texts/language.js';
import { textsIn } from '../../texts/texts.js';
import { type Assignment, assignmentKind } from './assignment/assignment.js';
import { ownCard } from './assignment/own-card.js';
import { closingCard, nothingGiven } from './ending/closing.js';
import { goOnCard } from './ending/going-on.js';

export interface RenderParts {
  readonly store: Store;
  readonly groups: Pick<GroupsKnown, 'at'>;
  readonly meetings: Pick<MeetingsKnown, 'next'>;
  readonly minimum: number;
}

interface Shown {
  readonly id: string;
  readonly one: Assignment;
  readonly group: Group;
  readonly message: Message;
  readonly language: Language;
}

/** What the messages about an assignment say. Whoever has no part in it any more is told nothing. */
export function assignmentRenderers({ store, groups, meetings, minimum }: RenderParts): Renderers {
  const withGroup =
    (render: (shown: Shown) => ReturnType<Render>): Render =>
    async (id, message, language) => {
      const one = await store.get(assignmentKind, id);
      const group = one && (await groups.at(one.group));
      if (one === undefined || group === undefined || group.state === 'gone') return undefined;
      return render({ id, one, group, message, language });
    };
  const asks = async (shown: Shown, side: 'person' | 'lead') => {
    const { one, group } = shown;
    if (!one.goOn.asked || one.closing !== 'ahead' || !isRepresentative(group, one.person)) return undefined;
    return goOnCard({ ...shown, side, name: nameIn(group, one.person), now: one.savedAt });
  };
  const isFor = ({ message: { recipient }, group }: Shown): boolean => recipient.to === 'person' && isCoordinator(group, recipient.person);

  return {
    'assignment.changed': withGroup(async ({ one, group, language }) => {
      if (!isRepresentative(group, one.person)) return undefined;
      const nextMeeting = (await meetings.next(group.id, one.savedAt))?.start;
      return ownCard({ group, assignment: one, nextMeeting, note: textsIn(language).assignment.changed, language, now: one.savedAt });
    }),
    'assignment.goOn': withGroup((shown) => asks(shown, 'person')),
    'assignment.goOnLead': withGroup(async (shown) => (isFor(shown) ? asks(shown, 'lead') : undefined)),
    'assignment.goOnBoth': withGroup(async (shown) => {
      const { one, group, message, language } = shown;
      const { person, lead } = one.goOn;
      const side = message.about['side'] === 'lead' ? 'lead' : 'person';
      if (person === undefined || lead === undefined || (side === 'lead' && !isFor(shown))) return undefined;
      const { assignment: texts } = textsIn(language);
      return say(`${texts.goOnBoth(group.name, texts.goOnWishes[person], texts.goOnWishes[lead])} ${texts.goOnNext[side]}`);
    }),
    'assignment.closing': withGroup(async ({ id, one, group, language }) =>
      one.closing === 'asked' ? closingCard({ id, group: group.name, minimum, given: nothingGiven, problem: '' }, language) : undefined,
    ),
  };
}
