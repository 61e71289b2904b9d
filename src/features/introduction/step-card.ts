import { privateWay } from '../../core/alone.js';
import type { AnswersKnown } from '../../core/known.js';
import type { Group } from '../../core/people/group.js';
import { type CardReply, lines } from '../../core/reply.js';
import type { Language } from '../../texts/language.js';
import { textsIn } from '../../texts/texts.js';
import type { Piece } from './material.js';
import { type Audience, type StepId, stepsFor } from './steps.js';

interface StepContent {
  /** Vetted answers that it quotes, by id: what the back office changes in them is changed here too. */
  readonly quotes: readonly string[];
  /** Official pages, by what the texts call them. */
  readonly links: readonly PageName[];
  /** What Lotsen can show or do about it: verbs that the texts name. */
  readonly does: readonly string[];
}

/** Pages of the system itself, of healthcare regions and of those who train representatives. */
const pages = {
  system: 'https://kunskapsstyrningvard.se/kunskapsstyrningvard/omkunskapsstyrning.44726.html',
  groups: 'https://kunskapsstyrningvard.se/kunskapsstyrningvard/programomradenochsamverkansgrupper.44275.html',
  localGroups: 'https://regionvasterbotten.se/kunskapsstyrning/kunskapsstyrning-i-vasterbotten/lokala-arbetsgrupper-lag',
  takingPart: 'https://sydostrasjukvardsregionen.se/regionsjukvardsledningen/processtod-och-mallar/patient-och-narstaendemedverkan',
  compensation:
    'https://www.sjukvardsregionmellansverige.se/sjukvardsregion-mellansverige/kunskapsstyrning/vardskap-for-nationella-programomraden-npo/ersattning-till-patient--och-narstaendeforetradare.printable',
} as const;
type PageName = keyof typeof pages;

const contents: Readonly<Record<StepId, StepContent>> = {
  welcome: { quotes: ['min-roll'], links: ['system'], does: ['help.tour', 'assignment.show'] },
  levels: { quotes: ['tre-nivaer'], links: ['groups', 'localGroups'], does: ['glossary.map'] },
  meeting: { quotes: ['nar-ska-jag-tycka-till'], links: ['takingPart'], does: ['meeting.next'] },
  rights: { quotes: ['far-jag-arvode', 'back-office'], links: ['compensation'], does: ['assignment.show', 'case.sendForm'] },
  people: { quotes: ['prata-med-nagon-liknande'], links: [], does: ['peers.show', 'assignment.show'] },
  material: { quotes: [], links: [], does: [] },
  receive: { quotes: [], links: ['takingPart', 'compensation'], does: ['assignment.list'] },
  lead: { quotes: [], links: ['takingPart'], does: ['meeting.form'] },
  check: { quotes: [], links: [], does: ['introduction.check'] },
};

export interface StepView {
  readonly step: StepId;
  readonly audience: Audience;
  /** The group that it is about, where there is one. */
  readonly group: Group | undefined;
  /** What the person's groups have added. */
  readonly material: readonly Piece[];
  /** Said above it, '' for nothing. */
  readonly note: string;
  readonly answers: Pick<AnswersKnown, 'read'>;
  readonly language: Language;
}

/** The paragraphs of a step: words of its own, where one is, and what it quotes. */
export function paragraphsOf({ step, group, answers, language }: StepView): readonly string[] {
  const { introduction: texts } = textsIn(language);
  const where = step === 'levels' && group !== undefined && group.type !== 'other' ? texts.where(group.name, texts.kinds[group.type]) : '';
  const quoted = contents[step].quotes.map((id) => answers.read(id, language)?.answer ?? '');
  return [texts.steps[step].text, ...quoted, where].filter((text) => text !== '');
}

/** One step of an introduction, with the ways on. */
export function stepCard(view: StepView): CardReply {
  const { step, audience, material, note, language } = view;
  const { introduction: texts } = textsIn(language);
  const steps = stepsFor(audience, material.length > 0);
  const at = steps.indexOf(step) + 1;
  const head = texts.head(at === 0 ? steps.length : at, steps.length);
  const { title } = texts.steps[step];
  const paragraphs = paragraphsOf(view);
  const pieces = step === 'material' ? material : [];
  const links = contents[step].links.map((page) => ({ title: texts.pages[page], url: pages[page] }));
  const does = contents[step].does.map((verb) => ({ title: texts.does[verb] ?? verb, verb }));
  return {
    kind: 'card',
    card: 'introduction/step',
    language,
    title: texts.title,
    data: {
      head,
      title,
      note,
      step,
      audience,
      paragraphs: paragraphs.map((text) => ({ text })),
      pieces: pieces.map(({ heading, text, link }) => ({
        heading,
        text,
        links: link === '' ? [] : [{ url: link, title: texts.linkTo(hostOf(link)) }],
      })),
      links,
      does,
      next: at === steps.length ? texts.finish : texts.next,
    },
    text: lines(
      note,
      head,
      title,
      ...paragraphs,
      ...pieces.flatMap(({ heading, text, link }) => [heading, text, link]),
      ...links.map((link) => `${link.title}: ${link.url}`),
      texts.withoutButtons,
    ),
  };
}

/** Where an address that was saved leads. */
const hostOf = (link: string): string => new URL(link).host;

/** The way to it from where others read. */
export function privatelyCard(what: 'introduction' | 'check' | 'material', language: Language): CardReply {
  const { introduction: texts } = textsIn(language);
  const { said, open } = texts.privately[what];
  const verb = { introduction: 'introduction.show', check: 'introduction.check', material: 'introduction.materialForm' }[what];
  return privateWay({ said, open, verb, title: texts.title }, language);
}
