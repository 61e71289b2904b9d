import { z } from 'zod/v4';
import type { Instant } from '../../../core/ids.js';
import type { GroupsKnown } from '../../../core/known.js';
import { type Group, isCoordinator } from '../../../core/people/group.js';
import { read, typedLine } from '../../../core/read.js';
import { type CardReply, say, trouble } from '../../../core/reply.js';
import { type Handlers, seenByOthers } from '../../../core/request.js';
import { outgoing } from '../../../core/store/outgoing.js';
import type { Change, Store } from '../../../core/store/store.js';
import { showDate } from '../../../core/time/dates.js';
import { sendAt } from '../../../core/time/working-time.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import { type Assignment, assignmentKind, type Wish, wishes } from '../assignment/assignment.js';
import { toPerson } from '../assignment/save.js';

/** Which side wishes it: the representative, or any of the coordinators. */
export type Side = 'person' | 'lead';

/** Stores what one side wants. When both have answered, both are told; if one changes their mind later, both are told once more. */
export function sayWish(
  one: Assignment,
  side: Side,
  wish: Wish,
  coordinators: Group['coordinators'],
  at: Instant,
): Change<Assignment, 'kept'> {
  const goOn = { ...one.goOn, [side]: wish };
  if (one.goOn[side] === wish || goOn.person === undefined || goOn.lead === undefined) {
    return { body: { ...one, goOn }, outcome: 'kept' };
  }
  const when = sendAt(at, one.zone);
  const mark = `${one.revision} ${goOn.person} ${goOn.lead}`;
  const told = [one.person, ...coordinators.filter((id) => id !== one.person)].map((id) =>
    outgoing(
      `both ${mark} ${id}`,
      when,
      toPerson({ ...one, person: id }, 'assignment.goOnBoth', { side: id === one.person ? 'person' : 'lead' }),
    ),
  );
  return { body: { ...one, goOn }, send: told, outcome: 'kept' };
}

export interface GoOnView {
  readonly id: string;
  readonly one: Assignment;
  readonly group: Group;
  readonly side: Side;
  readonly name: string;
  readonly language: Language;
  readonly now: Instant;
}

/** The question whether to go on, as one side gets it. */
export function goOnCard({ id, one, group, side, name, language, now }: GoOnView): CardReply {
  const texts = textsIn(language).assignment;
  const day = showDate(one.terms.to, { language, zone: one.zone, now });
  const title = side === 'person' ? texts.goOnTitle(group.name) : texts.goOnLeadTitle(name, group.name);
  const asked = side === 'person' ? texts.goOnAsk(day) : texts.goOnLeadAsk(day);
  return {
    kind: 'card',
    card: 'assignment/go-on',
    language,
    title,
    data: { title, asked, assignment: id, side },
    text: [title, asked, ...wishes.map((wish) => texts.goOnWishes[wish])].join('\n'),
  };
}

const goOnInput = z.object({ assignment: typedLine, wish: z.enum(wishes), side: z.enum(['person', 'lead']).catch('person') });

export const goingOnHandlers = (store: Store, groups: Pick<GroupsKnown, 'at'>): Handlers => ({
  'assignment.goOn': async (request) => {
    const { person, language, at } = request;
    const texts = textsIn(language).assignment;
    if (seenByOthers(request)) return [trouble(texts.privately)];
    const { assignment: id, wish, side } = read(goOnInput, request.input);
    const one = id === '' ? undefined : await store.get(assignmentKind, id);
    const group = one && (await groups.at(one.group));
    const may =
      one !== undefined && group !== undefined && (side === 'person' ? one.person === person.id : isCoordinator(group, person.id));
    if (!may || !one.goOn.asked || one.closing !== 'ahead') return [trouble(texts.goOnOver)];
    await store.change(assignmentKind, id, (before) =>
      before === undefined ? { outcome: 'kept' } : sayWish(before, side, wish, group.coordinators, at),
    );
    return [say(texts.goOnThanks)];
  },
});
