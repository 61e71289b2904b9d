import type { PersonId } from '../../../core/ids.js';
import type { Group, Member } from '../../../core/people/group.js';
import { type CardReply, lines } from '../../../core/reply.js';
import { textsOf, type View, whenText } from '../meeting/view.js';
import { type Fate, type Reached, unreachedAmong } from './reached.js';

/** Who is named, for a card that can be read on a phone; those that nothing came to stand first. */
const maxPeople = 30;
const maxNamed = 10;

export interface ReachedView extends View {
  readonly group: Pick<Group, 'name' | 'members'> | undefined;
  readonly reached: readonly Reached[];
}

function nameOf(person: PersonId | undefined, view: ReachedView): string {
  const texts = textsOf(view);
  if (person === undefined) return texts.reachedPlace;
  const member = view.group?.members.find(({ id }: Member) => id === person);
  return member === undefined ? texts.reachedLeft : member.name || texts.someone;
}

/** One line, such as "Frågorna: kom inte fram. Lotsen finns inte i personens Teams." */
function fateText({ what, state, why, told }: Fate, person: PersonId | undefined, view: ReachedView): string {
  const texts = textsOf(view);
  const said = `${texts.reachedWhat[what]}: ${texts.reachedStates[state]}.`;
  if (state !== 'undeliverable') return said;
  const because = texts.reachedWhy[person === undefined ? 'place' : 'person'][why];
  return [said, because, told ? texts.reachedTold : ''].filter((part) => part !== '').join(' ');
}

/** For those who lead, and nobody else: what has come to whom, and what has not. */
export function reachedCard(view: ReachedView): CardReply {
  const texts = textsOf(view);
  const { meeting, reached } = view;
  const missed = unreachedAmong(reached).length;
  const summary = reached.length === 0 ? texts.reachedNothing : missed === 0 ? texts.reachedAll : texts.reachedSome(missed);
  const rows = reached.slice(0, maxPeople).map(({ person, fates }) => ({
    name: nameOf(person, view),
    fates: fates.map((fate) => ({ text: fateText(fate, person, view), missed: fate.state === 'undeliverable' })),
  }));
  const more = reached.length > maxPeople ? texts.reachedMore(reached.length - maxPeople) : '';
  const help = missed === 0 ? '' : texts.unreachedHelp;
  return {
    kind: 'card',
    card: 'meetings/reached',
    language: view.language,
    title: texts.reachedTitle,
    data: { title: meeting.title, when: whenText(view), summary, rows, more, help },
    text: lines(
      texts.reachedTitle,
      meeting.title,
      whenText(view),
      summary,
      ...rows.map(({ name, fates }) => lines(name, ...fates.map(({ text }) => text))),
      more,
      help,
    ),
  };
}

/** Whom something has not come to, with the latest reason; for a message to the coordinators. */
export function unreachedLines(view: ReachedView): readonly string[] {
  const missed = unreachedAmong(view.reached);
  const texts = textsOf(view);
  const named = missed.slice(0, maxNamed).map(({ person, fates }) => {
    const [fate] = fates.filter(({ state }) => state === 'undeliverable').slice(-1);
    return fate === undefined ? nameOf(person, view) : `${nameOf(person, view)}. ${fateText(fate, person, view)}`;
  });
  return missed.length > maxNamed ? [...named, texts.reachedMore(missed.length - maxNamed)] : named;
}
