import { z } from 'zod/v4';
import type { Log } from '../../../core/log.js';
import type { OfficesKnown } from '../../../core/people/office.js';
import { read, typedLine, typedText } from '../../../core/read.js';
import { type Reply, trouble } from '../../../core/reply.js';
import type { Handler, Handlers, Request } from '../../../core/request.js';
import { textsIn } from '../../../texts/texts.js';
import { canReach } from '../case/asker.js';
import type { Case, Doing, StaffMember, StepOutcome } from '../case/case.js';
import { belongsTo, caseView, type FoundCase, findCase, mayBeOwn, notFound } from '../case/case-access.js';
import { caseCard } from '../case/case-card.js';
import { caseKind } from '../case/case-document.js';
import { type CaseStep, refuse } from '../case/case-step.js';
import { following } from '../case/place-case.js';
import { type CaseParts, doingOf, saveCase } from '../case/save-case.js';
import { nameOf } from '../case/view-card.js';
import { followed } from './looked-up.js';
import { type Choosable, decideForm, handOverForm, noteForm, replyForm, templateIds } from './staff-forms-card.js';
import { askBack, claim, close, handOver, note, release, reopen, reply } from './staff-steps.js';
import { writers } from './writers.js';

export interface OfficeParts extends CaseParts {
  readonly log?: Pick<Log, 'warn'>;
  readonly offices: OfficesKnown;
  readonly timeZone: string;
  /** Shows somebody the case of their own that has the number, and nobody else. */
  readonly showOwn: Handler;
}

const stepInput = z.object({
  number: typedLine,
  text: typedText,
  to: typedLine,
  ending: z.enum(['takenUp', 'notTakenUp', '']).default(''),
  form: z.enum(['reply', 'note', 'handOver', 'decide', '']).default(''),
  template: z.enum([...templateIds, '']).default(''),
});
type StepInput = z.output<typeof stepInput>;

type Done = keyof ReturnType<typeof textsIn>['queue']['done'];
type Form = Exclude<StepInput['form'], ''>;

interface StaffStep {
  readonly done: Done;
  /** Handed back when something typed in it is wrong. */
  readonly form?: Form;
  readonly rule: (one: Case, staff: StaffMember, doing: Doing, typed: StepInput, reaches: boolean) => CaseStep;
}

const steps: Readonly<Record<string, StaffStep>> = {
  'case.claim': { done: 'claim', rule: (one, staff, doing) => claim(one, staff, doing) },
  'case.release': { done: 'release', rule: (one, staff, doing) => release(one, staff, doing) },
  'case.reopen': { done: 'reopen', rule: (one, staff, doing) => reopen(one, staff, doing) },
  'case.reply': {
    done: 'reply',
    form: 'reply',
    rule: (one, staff, doing, { text }, reaches) => reply(one, staff, text, doing, reaches),
  },
  'case.askBack': {
    done: 'askBack',
    form: 'reply',
    rule: (one, staff, doing, { text }, reaches) => askBack(one, staff, text, doing, reaches),
  },
  'case.note': { done: 'note', form: 'note', rule: (one, staff, doing, { text }) => note(one, staff, text, doing) },
  'case.close': {
    done: 'close',
    form: 'decide',
    rule: (one, staff, doing, { text, ending }) => close(one, staff, { ending: ending === '' ? undefined : ending, reason: text }, doing),
  },
};

/** Can be mended in the form. Whatever is wrong, nothing that somebody has written is thrown away. */
const mendable = ['missingText', 'tooLong', 'personalNumber', 'missingEnding', 'missingReason'];

/** No back office has more people than this, and a longer list would be nothing to choose from. */
const maxPeople = 60;

/** Everybody in the channel. */
async function peopleIn(request: Request): Promise<readonly Choosable[] | undefined> {
  const roster = await request.roster();
  if (!roster.ok) return undefined;
  const named = roster.members.map(({ id, name, email }) => ({ id, name: name === '' ? (email ?? id) : name }));
  return named.sort((one, other) => one.name.localeCompare(other.name, 'sv'));
}

/** What the back office does with a case, from its own channel only. */
export function caseWorkHandlers(parts: OfficeParts): Handlers {
  const { store, seal, offices, timeZone } = parts;
  const writing = writers();
  const textsOf = ({ language }: Request) => textsIn(language).queue;

  const inCase =
    (handle: (found: FoundCase, typed: StepInput, request: Request) => Promise<Reply>) =>
    async (request: Request): Promise<readonly Reply[]> => {
      const typed = read(stepInput, request.input);
      const found = await findCase(store, offices, typed.number, request);
      if (found.ok) return [followed(parts, await handle(found, typed, request), [found.id], request)];
      return typed.text !== '' && mayBeOwn(found, request) ? parts.showOwn(request) : [notFound(found, request)];
    };

  const shownCase = ({ id, one }: Pick<FoundCase, 'id' | 'one'>, request: Request, said = ''): Reply =>
    caseCard({ ...caseView({ id, one }, request, timeZone), canReach: canReach(seal, id, one), said });

  async function formOf(form: Form, found: FoundCase, typed: StepInput, problem: string, request: Request): Promise<Reply> {
    const view = caseView(found, request, timeZone);
    const { text } = typed;
    if (form === 'note') return noteForm(view, { text, problem });
    if (form === 'decide') return decideForm(view, { text, problem }, typed.ending);
    if (form === 'reply') {
      const other = writing.open(found.id, { person: request.person.id, name: request.person.name }, request.at);
      return replyForm(view, { text: withTemplate(text, typed.template, request), problem }, other);
    }
    const people = await peopleIn(request);
    if (people === undefined) return trouble(textsOf(request).rosterUnreachable);
    return handOverForm(view, { text, problem }, people.slice(0, maxPeople), typed.to || request.person.id);
  }

  async function answered(
    outcome: StepOutcome,
    { done, form }: Pick<StaffStep, 'done' | 'form'>,
    found: FoundCase,
    typed: StepInput,
    request: Request,
  ): Promise<Reply> {
    const texts = textsOf(request);
    const { id } = found;
    if (outcome.ok && form === 'reply') writing.sent(id, { person: request.person.id });
    if (outcome.ok) return shownCase({ id, one: (await store.get(caseKind, id)) ?? found.one }, request, texts.done[done]);
    if (outcome.because === 'noSuchCase') return trouble(texts.noSuchCase(''));
    const isHeld = outcome.because === 'heldBy';
    const problem = isHeld ? texts.othersHave(nameOf(outcome.holder, request)) : texts.refused[outcome.because];
    // Only an idea is decided on: anything else is closed without a form.
    const hasForm = form !== undefined && (form !== 'decide' || found.one.kind === 'idea');
    const keepsForm = mendable.includes(outcome.because) || typed.text !== '';
    return hasForm && keepsForm ? formOf(form, found, typed, problem, request) : trouble(problem);
  }

  const take = (step: StaffStep) =>
    inCase(async (found, typed, request) => {
      const { id } = found;
      const { person, name } = { person: request.person.id, name: request.person.name };
      const doing = doingOf(seal, id, request);
      const reaches = canReach(seal, id, found.one);
      const outcome = await saveCase(parts, id, (one) =>
        still(one, found, () => {
          const change = step.rule(one, { person, name }, doing, typed, reaches);
          return step.done === 'reopen' ? following(change, found.office, request.at) : change;
        }),
      );
      return answered(outcome, step, found, typed, request);
    });

  return {
    ...Object.fromEntries(Object.entries(steps).map(([verb, step]) => [verb, take(step)])),

    'case.handOver': inCase(async (found, typed, request) => {
      const people = await peopleIn(request);
      if (people === undefined) return trouble(textsOf(request).rosterUnreachable);
      const to = people.find(({ id }) => id === typed.to);
      if (to === undefined) return formOf('handOver', found, typed, textsOf(request).noSuchPerson, request);
      const staff = { person: request.person.id, name: request.person.name };
      const doing = doingOf(seal, found.id, request);
      const next = { person: to.id, name: to.name };
      const outcome = await saveCase(parts, found.id, (one) => still(one, found, () => handOver(one, staff, next, typed.text, doing)));
      return answered(outcome, { done: 'handOver', form: 'handOver' }, found, typed, request);
    }),

    'queue.form': inCase(async (found, typed, request) => formOf(typed.form === '' ? 'reply' : typed.form, found, typed, '', request)),
  };
}

/** It may have gone to another back office since it was looked up. */
const still = (one: Case, { office }: FoundCase, rule: () => CaseStep): CaseStep =>
  belongsTo(one, office) ? rule() : refuse('noSuchCase');

/** Takes the place of another template that nothing has been changed in; else it comes after what has been typed. */
function withTemplate(typed: string, chosen: StepInput['template'], { language }: Request): string {
  if (chosen === '') return typed;
  const { templates } = textsIn(language).queue;
  const { text } = templates[chosen];
  const isTemplate = templateIds.some((id) => templates[id].text === typed);
  return typed === '' || isTemplate ? text : typed.includes(text) ? typed : `${typed}\n\n${text}`;
}
