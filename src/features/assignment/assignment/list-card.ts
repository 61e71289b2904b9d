import type { Group, Member } from '../../../core/people/group.js';
import { type CardReply, lines } from '../../../core/reply.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';

/** One representative of a group as its coordinators see them: how long, and how much time it has taken against what was thought. */
export interface Listed {
  readonly person: Member;
  readonly until: string;
  readonly time: string;
}

/** The representatives of one group and their assignments; for its coordinators only. */
export function listCard(group: Group, listed: readonly Listed[], note: string, language: Language): CardReply {
  const texts = textsIn(language).assignment;
  const title = texts.listIn(group.name);
  const help = listed.length === 0 ? texts.listNone : texts.listHelp;
  const rows = listed.map(({ person, until, time }) => ({
    name: person.name,
    id: person.id,
    about: [until, time].filter((text) => text !== '').join('. '),
  }));
  return {
    kind: 'card',
    card: 'assignment/list',
    language,
    title: texts.listTitle,
    data: { title, note, help, rows, group: group.id },
    text: lines(note, title, ...rows.map(({ name, about }) => `${name}: ${about}`), help),
  };
}
