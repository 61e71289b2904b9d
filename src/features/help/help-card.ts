import { z } from 'zod/v4';
import type { GroupsKnown } from '../../core/known.js';
import { leads } from '../../core/people/group.js';
import { isOfficeChannel, type OfficesKnown } from '../../core/people/office.js';
import { read } from '../../core/read.js';
import { type CardReply, lines } from '../../core/reply.js';
import type { Request } from '../../core/request.js';
import type { Language } from '../../texts/language.js';
import { textsIn } from '../../texts/texts.js';

/** What help asks about others, to fit who asks, and where. */
export interface HelpParts {
  readonly groups: Pick<GroupsKnown, 'at' | 'of'>;
  readonly offices: Pick<OfficesKnown, 'at' | 'all'>;
}

/** Who asks for help, and what is set up there. */
export interface Situation {
  readonly where: 'personal' | 'group' | 'notSetUp' | 'office';
  /** In the group, or in the first of one's own that one leads or represents patients in. */
  readonly part: 'leads' | 'represents' | 'member' | 'none';
  /** Somebody answers private questions. */
  readonly isAnswered: boolean;
}

/** What can be pressed, the most useful first. */
export function thingsFor({ where, part, isAnswered }: Situation): readonly string[] {
  if (where === 'office') return ['queue.show', 'queue.figures', 'answers.suggested', 'glossary.suggestions', 'glossary.browse'];
  if (where === 'notSetUp') return ['group.form', 'glossary.browse', 'glossary.map'];
  const planning = part === 'leads' ? ['meeting.form'] : [];
  if (where === 'group') return [...planning, 'meeting.list', 'evaluation.results', 'group.show', 'glossary.browse', 'glossary.map'];
  const own: Readonly<Record<Situation['part'], readonly string[]>> = {
    leads: [...planning, 'group.overview', 'meeting.list', 'evaluation.results'],
    represents: ['introduction.show', 'meeting.list', 'preparation.mine'],
    member: ['meeting.list', 'preparation.mine'],
    none: [],
  };
  return [...own[part], 'glossary.browse', 'glossary.map', 'answers.browse', 'case.sendForm', ...(isAnswered ? ['case.mine'] : [])];
}

async function situationOf({ groups, offices }: HelpParts, { place, person }: Request): Promise<Situation> {
  const isAnswered = (await offices.all()).length > 0;
  if (await isOfficeChannel(offices, place)) return { where: 'office', part: 'none', isAnswered };
  const here = place.kind === 'personal' ? undefined : await groups.at(place.id);
  const own = place.kind === 'personal' ? await groups.of(person.id) : here === undefined ? [] : [here];
  const part = own.some((one) => leads(one, person.id))
    ? 'leads'
    : own.some(({ representatives }) => representatives.includes(person.id))
      ? 'represents'
      : own.length > 0
        ? 'member'
        : 'none';
  const where = place.kind === 'personal' ? 'personal' : here === undefined ? 'notSetUp' : 'group';
  return { where, part, isAnswered };
}

function labelOf(verb: string, { where }: Situation, language: Language): string {
  const { general, hearing, groups } = textsIn(language);
  const own: Readonly<Record<string, string>> = {
    'glossary.map': general.helpMap,
    'glossary.browse': general.helpGlossary,
    'case.sendForm': general.helpAsk,
    'answers.browse': general.helpAnswers,
    ...(where === 'notSetUp' ? { 'group.form': groups.setUp } : {}),
  };
  return own[verb] ?? hearing.guesses[verb] ?? verb;
}

/** What Lotsen can do, as buttons that fit the place, the person and what is set up; and some of what can be written. */
export async function helpCard(parts: HelpParts, request: Request): Promise<CardReply> {
  const { language, place } = request;
  const texts = textsIn(language).general;
  const situation = await situationOf(parts, request);
  const { always, members, leads: forLeads, group: inGroup, office } = texts.helpExamples;
  const own = situation.part === 'leads' ? forLeads : situation.part === 'none' ? [] : members;
  const isOffice = situation.where === 'office';
  const examples = isOffice ? office : place.kind === 'personal' ? [...own, ...always] : inGroup;
  const intro = texts.helpIntro[isOffice ? 'office' : place.kind];
  const paste = texts.helpPaste[place.kind === 'personal' ? 'personal' : 'group'];
  const things = thingsFor(situation).map((verb) => ({ title: labelOf(verb, situation, language), verb }));
  return {
    kind: 'card',
    card: 'help/help',
    language,
    title: texts.helpTitle,
    data: { intro, things, examples: examples.map((text) => ({ text })), paste },
    text: lines(
      texts.helpTitle,
      intro,
      `${texts.helpExamplesTitle}:`,
      ...examples.map((example) => `- ${example}`),
      paste,
      isOffice ? '' : texts.withoutButtons.help,
    ),
  };
}

/** What can be tried at each stop of the tour. */
const tourVerbs = ['glossary.map', 'glossary.lookUp', 'meeting.list', 'evaluation.results', 'answers.browse'];

const tourInput = z.object({ step: z.coerce.number().int().min(1).max(20).catch(1).default(1) });

/** A stop of the tour for whoever has just become a representative; each has something to try. */
export function tourCard({ language, input }: Request): CardReply {
  const { tour } = textsIn(language).general;
  const step = Math.min(read(tourInput, input).step, tour.stops.length);
  const stop = tour.stops[step - 1];
  const { title, text, tryTitle } = stop ?? { title: '', text: '', tryTitle: '' };
  const verb = tourVerbs[step - 1] ?? 'help.show';
  const progress = tour.progress(step, tour.stops.length);
  return {
    kind: 'card',
    card: 'help/tour',
    language,
    title: tour.title,
    data: {
      title,
      progress,
      said: text,
      next: step < tour.stops.length ? step + 1 : 0,
      tryTitle,
      verb,
      term: verb === 'glossary.lookUp' ? 'RSG' : '',
    },
    text: lines(title, progress, text, step < tour.stops.length ? tour.byText(step + 1) : ''),
  };
}
