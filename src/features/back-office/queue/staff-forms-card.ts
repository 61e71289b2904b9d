import type { PersonId } from '../../../core/ids.js';
import { withoutPersonalNumbers } from '../../../core/privacy/personal-number.js';
import { type CardReply, lines } from '../../../core/reply.js';
import type { StaffMember } from '../case/case.js';
import { maxStaffText } from '../case/case-step.js';
import { askedOf, headingOf, nameOf, shortened, textsOf, type View } from '../case/view-card.js';

export interface Typed {
  readonly text: string;
  readonly problem: string;
}

const maxQuestion = 800;

/** What a form has beside its own: what is wrong, which case it is, and what was asked. */
function basis(view: View, { text, problem }: Typed) {
  return {
    number: view.id,
    problem,
    heading: headingOf(view),
    question: shortened(askedOf(view.one), maxQuestion, '…'),
    typed: withoutPersonalNumbers(text),
    most: maxStaffText,
  };
}

type FormName = 'reply' | 'note' | 'handOver' | 'decide';

const files: Readonly<Record<FormName, string>> = { reply: 'reply', note: 'note', handOver: 'hand-over', decide: 'decide' };

function form(name: FormName, view: View, typed: Typed, more: object, ...shown: readonly string[]): CardReply {
  const data = basis(view, typed);
  const title = textsOf(view)[name];
  const card = `queue/${files[name]}`;
  return {
    kind: 'card',
    card,
    language: view.language,
    title,
    data: { ...data, ...more },
    text: lines(title, data.problem, data.heading, data.question, ...shown),
  };
}

export const templateIds = ['thanks', 'contact', 'pay', 'meeting', 'own', 'unclear'] as const;

/** An answer that may begin with a template: it can be changed before it is sent. `other`: who writes too. */
export function replyForm(view: View, typed: Typed, other?: StaffMember): CardReply {
  const texts = textsOf(view);
  const choices = templateIds.map((id) => ({ id, title: texts.templates[id].title }));
  const others = other === undefined ? '' : texts.alsoWriting(nameOf(other, view));
  return form(
    'reply',
    view,
    typed,
    { templateRows: [{ templates: choices.slice(0, 3) }, { templates: choices.slice(3) }], others },
    others,
    ...choices.map(({ title }) => title),
  );
}

export const noteForm = (view: View, typed: Typed): CardReply => form('note', view, typed, {});

export interface Choosable {
  readonly id: PersonId;
  readonly name: string;
}

export const handOverForm = (view: View, typed: Typed, people: readonly Choosable[], to: string): CardReply =>
  form('handOver', view, typed, { people, to }, ...people.map(({ name }) => name));

export const decideForm = (view: View, typed: Typed, ending: string): CardReply => {
  const texts = textsOf(view);
  return form('decide', view, typed, { ending }, texts.decideEnding, texts.decideTakenUp, texts.decideNotTakenUp);
};

export interface PublishTyped {
  readonly question: string;
  readonly answer: string;
  readonly topic: string;
  readonly problem: string;
  /** What in it may be personal. */
  readonly flagged: boolean;
}

export function publishForm(view: View, { question, answer, topic, problem, flagged }: PublishTyped): CardReply {
  const texts = textsOf(view);
  const [asked = '', answered = '', about = ''] = [question, answer, topic].map(withoutPersonalNumbers);
  return {
    kind: 'card',
    card: 'queue/publish',
    language: view.language,
    title: texts.publishTitle,
    data: { number: view.id, problem, asked, answered, topic: about, flagged, most: maxStaffText },
    text: lines(texts.publishTitle, problem, texts.publishIntro, asked, answered, about),
  };
}
