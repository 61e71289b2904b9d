import { z } from 'zod/v4';
import { groupsHere } from '../../../core/access.js';
import { alone } from '../../../core/alone.js';
import { leads } from '../../../core/people/group.js';
import { read, typedLine, typedText } from '../../../core/read.js';
import { type Reply, say, trouble } from '../../../core/reply.js';
import { type Handlers, type Request, seenByOthers } from '../../../core/request.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import { evaluationsHere, evaluationView, type FoundEvaluation, isReply, pickEvaluation } from '../evaluation/access.js';
import { evaluationKind, isOverAt } from '../evaluation/evaluation.js';
import type { EvaluationParts } from '../evaluation/parts.js';
import { type Asked, type Audience, type Role, suggestedRole } from '../evaluation/statements.js';
import { statementText } from '../evaluation/view-card.js';
import { sayItEnded } from '../starting/meeting-ended.js';
import { readVote, type VoteInput, type VoteRead, voteInput, voteOfText } from './ballot-input.js';
import { castVote, countOf, maxComment, takeBackVote, type Vote, voteOf } from './ballots.js';
import { answeredCard, evaluationCard, privatelyCard } from './evaluation-card.js';
import { type Filled, filledFromText, filledWith, formCard } from './form-card.js';

/** `text`: the answer as it is typed in a message, "4 3 5 2 4 5: mer tid". */
const namedInput = z.object({ evaluation: typedLine, text: typedText });

/** `starts`: whether whoever leads wants to ask the group, where nobody has. */
const formInput = namedInput.extend({ starts: z.boolean().default(true) });

type Refused = Extract<VoteRead, { ok: false }> | { readonly ok: false; readonly because: 'noOffice' };

/** A typed line, with what was said of the role and of who may read it. */
function voteTyped(text: string, { role, audience }: Said, asked: readonly Asked[]): VoteRead {
  const read = voteOfText(text, asked, role);
  return read.ok && read.vote.kind === 'answer' ? { ok: true, vote: { ...read.vote, audience } } : read;
}

type Said = VoteInput & { readonly role: Role; readonly audience: Audience };

/** What was not said is taken from the earlier answer, so that words meant for a few are not shown to all because of a correction. */
function withUnsaid(typed: VoteInput, before: Vote | undefined, suggested: Role): Said {
  const kept = before?.kind === 'answer' ? before : { role: suggested, audience: 'group' as const };
  return { ...typed, role: typed.role === '' ? kept.role : typed.role, audience: typed.audience === '' ? kept.audience : typed.audience };
}

const statementOf = (asked: Asked | undefined, language: Language): string => (asked === undefined ? '' : statementText(asked, language));

export function answerHandlers(parts: EvaluationParts): Handlers {
  const form = async (found: FoundEvaluation, filled: Filled, problem: string, request: Request): Promise<Reply> =>
    formCard(evaluationView(found, request, parts), filled, problem, (await parts.offices.named('')) !== undefined);

  async function ownForm(found: FoundEvaluation, request: Request, problem = ''): Promise<Reply> {
    const { body: evaluation, group, id } = found;
    const vote = voteOf(parts, id, evaluation, request.person.id);
    return form(found, filledWith(vote, evaluation.asked, suggestedRole(group, request.person.id)), problem, request);
  }

  const problemOf = (refused: Refused, request: Request): string => {
    const texts = textsIn(request.language).evaluation.refused;
    if (refused.because === 'count') return texts.count(refused.wanted);
    return refused.because === 'tooLong' ? texts.tooLong(maxComment) : texts[refused.because];
  };

  /** Whether something was written for a back office only, and there is none. */
  const isForNobody = async (vote: Vote): Promise<boolean> =>
    vote.kind === 'answer' && vote.comment !== '' && vote.audience === 'office' && (await parts.offices.named('')) === undefined;

  /** What the same card shows then. The others in the place see only that something was saved. */
  async function answered(found: FoundEvaluation, as: 'answer' | 'absent', request: Request, typed?: Vote): Promise<Reply> {
    const texts = textsIn(request.language).evaluation;
    if (seenByOthers(request)) return say(texts.savedOpenly);
    const evaluation = (await parts.store.get(evaluationKind, found.id)) ?? found.body;
    const counts = countOf(parts, found.id, evaluation);
    const opens = request.via === 'execute' && request.place.kind !== 'personal';
    const closes = leads(found.group, request.person.id);
    const taken =
      typed?.kind === 'answer'
        ? typed.marks.map((mark, index) => ({ statement: statementOf(evaluation.asked[index], request.language), mark }))
        : [];
    return answeredCard({ ...evaluationView(found, request, parts), as, counts, opens, closes, taken });
  }

  async function cast(found: FoundEvaluation, vote: Vote, request: Request, as: 'chosen' | 'typed' = 'chosen'): Promise<Reply> {
    const texts = textsIn(request.language).evaluation;
    const { person, at, id: activity } = request;
    const outcome = await castVote(parts, found.id, { vote, person: person.id, at, activity });
    if (outcome === 'saved' || outcome === 'changed') return answered(found, vote.kind, request, as === 'typed' ? vote : undefined);
    if (outcome === 'closed') return trouble(texts.closed);
    if (outcome === 'noSuch') return trouble(texts.noSuchEvaluation);
    return seenByOthers(request) ? trouble(texts.refused.statementsChanged) : ownForm(found, request, texts.refused.statementsChanged);
  }

  return {
    'evaluation.form': async (request) => {
      const { evaluation: id, starts } = read(formInput, request.input);
      // "Utvärdera" from whoever leads starts the evaluation when there is none to answer.
      if (starts && id === '' && (await evaluationsHere(parts, request)).length === 0) return [await startOrNone(request)];
      const found = await pickEvaluation(parts, request, { id, who: 'members', wish: 'answers' });
      if (isReply(found)) return [found];
      if (isOverAt(found.body, request.at)) return [trouble(textsIn(request.language).evaluation.closed)];
      if (seenByOthers(request)) return [evaluationCard(evaluationView(found, request, parts), countOf(parts, found.id, found.body))];
      return [await ownForm(found, request)];
    },

    // Teams asks for this itself whenever the card in the channel is shown or updated, so it only looks.
    'evaluation.view': async (request) => {
      const { evaluation: id } = read(namedInput, request.input);
      const found = await pickEvaluation(parts, request, { id, who: 'members', wish: 'answers' });
      if (isReply(found)) return [found];
      const vote = voteOf(parts, found.id, found.body, request.person.id);
      const own = vote !== undefined && !isOverAt(found.body, request.at);
      return [
        own
          ? await answered(found, vote.kind, request)
          : evaluationCard(evaluationView(found, request, parts), countOf(parts, found.id, found.body)),
      ];
    },

    'evaluation.answer': async (request) => {
      const { evaluation: id, text } = read(namedInput, request.input);
      const sent = read(voteInput, request.input);
      const said = seenByOthers(request) ? {} : { typed: text, beside: sent };
      const found = await pickEvaluation(parts, request, { id, who: 'members', wish: 'votes', ...said });
      if (isReply(found)) return [found];
      if (isOverAt(found.body, request.at)) return [trouble(textsIn(request.language).evaluation.closed)];
      const { body: evaluation, group } = found;
      // An answer typed where others read has been seen by them. It would be the one answer that everybody could subtract from the rest, so
      // it is not counted.
      if (request.via === 'message' && seenByOthers(request)) {
        const instead = privatelyCard(evaluationView(found, request, parts));
        return [alone([await ownForm(found, { ...request, aside: true })], instead, request.language)];
      }
      const before = voteOf(parts, found.id, evaluation, request.person.id);
      const typed = withUnsaid(sent, before, suggestedRole(group, request.person.id));
      const voted = text === '' ? readVote(typed, evaluation.asked, typed.role) : voteTyped(text, typed, evaluation.asked);
      const vote = voted.ok && (await isForNobody(voted.vote)) ? ({ ok: false, because: 'noOffice' } as const) : voted;
      if (vote.ok) return [await cast(found, vote.vote, request, text === '' ? 'chosen' : 'typed')];
      const problem = problemOf(vote, request);
      if (seenByOthers(request)) return [trouble(problem)];
      return [await form(found, text === '' ? typed : filledFromText(text, typed, evaluation.asked), problem, request)];
    },

    'evaluation.notThere': async (request) => {
      const { evaluation: id } = read(namedInput, request.input);
      const found = await pickEvaluation(parts, request, { id, who: 'members', wish: 'notThere' });
      return [isReply(found) ? found : await cast(found, { kind: 'absent' }, request)];
    },

    'evaluation.takeBack': async (request) => {
      const { evaluation: id } = read(namedInput, request.input);
      const texts = textsIn(request.language).evaluation;
      const found = await pickEvaluation(parts, request, { id, who: 'members', wish: 'answers' });
      if (isReply(found)) return [found];
      const { person, at, id: activity } = request;
      const outcome = await takeBackVote(parts, found.id, { person: person.id, at, activity });
      if (outcome === 'takenBack') return [say(texts.takenBack)];
      return [trouble({ nothing: texts.nothingToTakeBack, closed: texts.closed, noSuch: texts.noSuchEvaluation }[outcome])];
    },
  };

  async function startOrNone(request: Request): Promise<Reply> {
    const here = await groupsHere(parts.groups, request);
    // Where there is no group, that is what is said.
    if (here.length === 0 || here.some((group) => leads(group, request.person.id))) return sayItEnded(parts, request);
    return say(textsIn(request.language).evaluation.noneOpen);
  }
}
