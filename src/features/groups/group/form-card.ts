import { type GroupType, groupTypes, type Listed } from '../../../core/people/group.js';
import { withoutPersonalNumbers } from '../../../core/privacy/personal-number.js';
import { type CardReply, lines } from '../../../core/reply.js';
import { type Language, languages } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import { type GroupInput, inField, maxLetters, namesIn, nobody, writtenAs } from './group-input.js';
import type { GroupRecord } from './group-record.js';
import type { Mistake } from './save-group.js';

export interface SuggestedGroup {
  readonly name: string;
  readonly type: GroupType;
  readonly area: string;
}

const kinds = ['lpo', 'lag', 'rpo', 'rag', 'npo', 'nag'] as const;

/** Only in capitals, because "lag" is also the word for a law or a team. */
const kindIn = (name: string) =>
  kinds
    .map((kind) => ({ kind, found: new RegExp(`(?<!\\p{L})${kind.toUpperCase()}(?!\\p{L})`, 'u').exec(name) }))
    .filter(({ found }) => found !== null)
    .sort((one, other) => (one.found?.index ?? 0) - (other.found?.index ?? 0))[0]?.kind;

/** What stands beside the abbreviation of a programme area: "LPO Psykisk hälsa" is about "Psykisk hälsa". */
const areaIn = (name: string): string => {
  const kind = kindIn(name);
  if (kind === undefined || !kind.endsWith('po')) return '';
  return name.replace(kind.toUpperCase(), '').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, '');
};

/** What a group is, as far as the names of its channel and team say, the channel's first. */
export function suggestGroup(names: readonly string[]): SuggestedGroup {
  const type = names.map(kindIn).find((kind) => kind !== undefined) ?? 'other';
  return { name: names[0] ?? '', type, area: names.map(areaIn).find((area) => area !== '') ?? '' };
}

/** What is to be mended in the form. */
export function mistakeText(mistake: Mistake, texts: ReturnType<typeof textsIn>['groups']): string {
  switch (mistake.because) {
    case 'tooLong':
      return texts.tooLong(maxLetters);
    case 'unknownPeople':
      return texts.unknownPeople(mistake.people);
    case 'sameName':
      return texts.sameName(mistake.name);
    default:
      return texts.mistakes[mistake.because];
  }
}

/** More people than this do not fit in three lists of one card (25 kB with ids of a hundred letters): they are typed instead. */
export const maxListed = 30;

/** Names in one line of the text before the rest are counted. */
const maxNamed = 10;

/** What the form is filled in with. */
export type Filled = Required<Pick<GroupInput, 'name' | 'type' | 'area' | 'chair' | 'representatives' | 'coordinators'>> & {
  readonly language: Language;
};

/** What is there already; for a new group what its place's name suggests, with whoever asks as coordinator. */
export function filledIn(
  before: GroupRecord | undefined,
  names: readonly string[],
  asker: Listed,
  roster: readonly Listed[],
  language: Language,
): Filled {
  const people =
    roster.length > maxListed
      ? (ids: readonly Listed['id'][]) => ids.map((id) => writtenAs(id, roster)).join('\n')
      : (ids: readonly Listed['id'][]) => ids.join(',');
  if (before === undefined) {
    return { ...suggestGroup(names), language, chair: '', representatives: '', coordinators: people([asker.id]) };
  }
  const { name, type, area, chair, representatives, coordinators } = before;
  return {
    name,
    type,
    area,
    language: before.language,
    chair: people(chair === undefined ? [] : [chair]),
    representatives: people(representatives),
    coordinators: people(coordinators),
  };
}

interface Form {
  readonly filled: Filled;
  readonly problem: string;
  readonly roster: readonly Listed[];
  /** The revision it shows; 0 for a group that is not there yet. */
  readonly seen: number;
}

export function formCard({ filled, problem, roster, seen }: Form, language: Language): CardReply {
  const texts = textsIn(language).groups;
  const title = seen === 0 ? texts.setUp : texts.change;
  const intro = seen === 0 ? texts.formIntro : '';
  const byName = [...roster].sort((one, other) => one.name.localeCompare(other.name, 'sv'));
  const many = roster.length > maxListed;
  const field = (text: string): string => inField(text, roster, many ? 'text' : 'list');
  const chair = field(filled.chair);
  return {
    kind: 'card',
    card: 'groups/form',
    language,
    title,
    data: {
      title,
      problem,
      intro,
      name: withoutPersonalNumbers(filled.name),
      area: withoutPersonalNumbers(filled.area),
      type: filled.type,
      types: groupTypes.map((type) => ({ title: texts.types[type], value: type })),
      language: filled.language,
      languages: languages.map((one) => ({ title: textsIn(language).general.languageNames[one], value: one })),
      chair: chair === '' && !many ? nobody : chair,
      representatives: field(filled.representatives),
      coordinators: field(filled.coordinators),
      chairs: [{ title: texts.formNobody, value: nobody }, ...(many ? [] : byName.map(choice))],
      people: many ? [] : byName.map(choice),
      many,
      seen,
      most: maxLetters,
    },
    text: lines(title, problem, intro, many ? texts.formManyPeople : '', ...fieldsOf({ filled, roster }, language)),
  };
}

/** What stands in the form, a line for each field. */
function fieldsOf({ filled, roster }: Pick<Form, 'filled' | 'roster'>, language: Language): readonly string[] {
  const texts = textsIn(language).groups;
  const named = (people: string): string => {
    const names = namesIn(people, roster);
    const shown = names.filter((name) => name !== '').slice(0, maxNamed);
    return texts.andMore(shown, names.length - shown.length);
  };
  const fields: readonly (readonly [string, string])[] = [
    [texts.formName, withoutPersonalNumbers(filled.name)],
    [texts.formType, texts.types[filled.type]],
    [texts.formArea, withoutPersonalNumbers(filled.area)],
    [texts.formLanguage, textsIn(language).general.languageNames[filled.language]],
    [texts.formChair, filled.chair === '' ? texts.formNobody : named(filled.chair)],
    [texts.formRepresentatives, named(filled.representatives)],
    [texts.coordinators, named(filled.coordinators)],
  ];
  return fields.map(([label, value]) => `${label}${label.endsWith('?') ? '' : ':'} ${value}`.trim());
}

const choice = ({ id, name, email }: Listed) => ({ title: name === '' ? (email ?? id) : name, value: id });
