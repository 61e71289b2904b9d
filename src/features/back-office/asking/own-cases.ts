import { z } from 'zod/v4';
import { askedAlone } from '../../../core/alone.js';
import type { AnswersKnown } from '../../../core/known.js';
import type { Office, OfficesKnown } from '../../../core/people/office.js';
import type { MakeWork } from '../../../core/people/work-limit.js';
import { read, typedLine, typedText } from '../../../core/read.js';
import { type CardReply, type Reply, trouble } from '../../../core/reply.js';
import { type Handler, type Handlers, type Request, seenByOthers } from '../../../core/request.js';
import type { Found } from '../../../core/store/store.js';
import { showTime } from '../../../core/time/dates.js';
import { textsIn } from '../../../texts/texts.js';
import { askerKeys, isAskerOf } from '../case/asker.js';
import type { Case, StepOutcome } from '../case/case.js';
import { privateCard } from '../case/case-access.js';
import { caseKey, caseKind } from '../case/case-document.js';
import { digitsIn, meant, shownNumber } from '../case/case-number.js';
import { askersTime, maxAskerText } from '../case/case-step.js';
import { following } from '../case/place-case.js';
import { type CaseParts, doingOf, saveOwnCase } from '../case/save-case.js';
import { followUp, solve, withdraw } from './asker-steps.js';
import { followUpNews } from './news.js';
import { type OwnCaseView, ownCaseCard, ownListCard, stateText, withdrawCard } from './own-case-card.js';

const numberInput = z.object({
  /** The id, of a button, or what was typed. */
  number: typedLine,
  page: z.coerce.number().int().min(0).max(999).catch(0),
  text: typedText,
  /** "fråga 100: …" from somebody who has no case of that number is a new question. */
  orNew: z.enum(['true', '']).catch('').default(''),
});
type NumberInput = z.output<typeof numberInput>;

const mineInput = z.object({ toTakeBack: z.literal(true).optional().catch(undefined) });

/** Opens the form for a question, with a text in it. */
type Form = (request: Request) => Promise<readonly Reply[]>;

interface OwnCaseParts extends CaseParts {
  readonly offices: OfficesKnown;
  readonly answers: AnswersKnown;
  readonly makeWork: MakeWork;
  readonly form: Form;
}

/** What somebody has sent, under name or not. Nobody but they themselves can be shown or change it. */
export function ownCaseHandlers(parts: OwnCaseParts): Handlers {
  const { store, seal, times, offices, answers, makeWork, form } = parts;

  /** Its own, or, when that channel is no back office any more, the one that is for it now. */
  const officeFor = async ({ office, topic }: Case): Promise<Office | undefined> =>
    (office && (await offices.at(office))) ?? offices.named(topic);

  async function mine({ person }: Request): Promise<readonly Found<Case>[]> {
    const found = (await Promise.all(askerKeys(seal, person.id).map((key) => store.find(caseKind, key)))).flat();
    return found.filter(({ id, body }) => isAskerOf(seal, id, body, person.id));
  }

  async function own(id: string, { person }: Request): Promise<Case | undefined> {
    const one = id === '' ? undefined : await store.get(caseKind, id);
    return one !== undefined && isAskerOf(seal, id, one, person.id) ? one : undefined;
  }

  /** Those of the asker's that have the number. One that the same request has taken back already is nobody's any more. */
  async function numbered(digits: string, request: Request): Promise<readonly Found<Case>[]> {
    const all = await store.find(caseKind, caseKey.number(digits));
    return meant(
      all.filter(
        ({ id, body }) =>
          isAskerOf(seal, id, body, request.person.id) || doingOf(seal, id, request).ids.some((mark) => body.seen.includes(mark)),
      ),
    );
  }

  const show = (id: string, one: Case, { language, at }: Request, more: Partial<OwnCaseView> = {}): Reply =>
    ownCaseCard({ id, one, language, zone: times.zone, now: at, news: [], ...more });

  const refusal = (outcome: StepOutcome & { ok: false }, { language }: Request): string => {
    const texts = textsIn(language).backOffice;
    switch (outcome.because) {
      case 'missingText':
        return texts.askMissingText;
      case 'tooLong':
        return texts.askTooLong(maxAskerText);
      case 'personalNumber':
        return texts.askPersonalNumber;
      case 'withdrawn':
        return texts.isWithdrawn;
      case 'closed':
        return texts.isClosed;
      case 'full':
        return texts.isFull;
      default:
        return texts.noSuchCase;
    }
  };

  const several = (found: readonly Found<Case>[], { language }: Request): Reply => {
    const texts = textsIn(language).backOffice;
    return trouble(
      [
        texts.severalCases,
        ...found.map(({ id, body }) =>
          texts.codeOf(`${texts.caseTitle(body.kind, shownNumber(id, body, language))}: ${stateText(body, language)}`, id),
        ),
      ].join('\n'),
    );
  };

  const shown = async (id: string, request: Request, more: Partial<OwnCaseView>): Promise<Reply> => {
    const one = await own(id, request);
    return one === undefined ? trouble(textsIn(request.language).backOffice.noSuchCase) : show(id, one, request, more);
  };

  type HandleCase = (id: string, input: NumberInput, request: Request) => Promise<Reply>;

  const withNumber =
    (handle: HandleCase): Handler =>
    async (request) => {
      const input = read(numberInput, request.input);
      const digits = digitsIn(input.number);
      const found = digits === undefined ? [] : await numbered(digits, request);
      if (found.length > 1) return [several(found, request)];
      const id = found[0]?.id ?? input.number.toUpperCase();
      if (input.orNew !== '' && (await own(id, request)) === undefined) {
        return form({ ...request, input: { text: `${input.number}: ${input.text}` } });
      }
      return [await handle(id, input, request)];
    };

  const wayToList = ({ language }: Request): CardReply => privateCard('list', language);
  const showAlone = (handle: HandleCase): Handler => askedAlone(withNumber(handle), wayToList);
  const showTyped = showAlone((id, { text }, request) => shown(id, request, { typed: text }));
  /** Where others could read what was typed nothing is done yet: its writer is shown the case privately, with the text ready to be sent. */
  const doAlone =
    (handle: HandleCase): Handler =>
    (request) =>
      seenByOthers(request) ? showTyped(request) : withNumber(handle)(request);

  return {
    'case.mine': askedAlone(async (request) => {
      const { toTakeBack } = read(mineInput, request.input);
      const all = await mine(request);
      const open = toTakeBack ? all.filter(({ body }) => body.state !== 'closed') : [];
      const [only, ...others] = open;
      if (only !== undefined && others.length === 0) return [withdrawCard(only, request.language)];
      const shownIn = { language: request.language, zone: times.zone, now: request.at };
      return [only === undefined ? ownListCard(all, shownIn) : ownListCard(open, { ...shownIn, toTakeBack: true })];
    }, wayToList),

    'case.show': showAlone((id, { page, text }, request) =>
      shown(id, request, { ...(page > 0 && { page }), ...(text !== '' && { typed: text }) }),
    ),

    'case.withdrawForm': showAlone(async (id, _, request) => {
      const one = await own(id, request);
      return one === undefined
        ? trouble(textsIn(request.language).backOffice.noSuchCase)
        : withdrawCard({ id, body: one }, request.language);
    }),

    'case.followUp': doAlone(async (id, { text }, request) => {
      const doing = doingOf(seal, id, request);
      const known = await own(id, request);
      const { person, at, language } = request;
      // An answer to what the back office has asked does not count as work that the asker makes for it.
      const isAskedFor = known?.state === 'waiting';
      const may = known && !isAskedFor && text !== '' ? makeWork({ person: person.id, what: `follow up ${request.id}`, at }) : undefined;
      if (known !== undefined && may?.ok === false) {
        const time = showTime(may.until, { language, zone: times.zone, now: at });
        return show(id, known, request, { problem: textsIn(language).general.limits.atOnce(time), typed: text });
      }
      const office = known && (await officeFor(known));
      const outcome = await saveOwnCase(parts, id, request.person.id, (before, isAsker) => {
        const change = followUp(before, text, isAsker, doing);
        return before.office === known?.office ? following(change, office, askersTime(before, request.at)) : change;
      });
      const one = await own(id, request);
      if (outcome.ok)
        return one === undefined
          ? trouble(textsIn(request.language).backOffice.isWithdrawn)
          : show(id, one, request, { news: followUpNews(one, times, request) });
      const problem = refusal(outcome, request);
      const canMend = ['missingText', 'tooLong', 'personalNumber'].includes(outcome.because);
      return one !== undefined && canMend ? show(id, one, request, { problem, typed: text }) : trouble(problem);
    }),

    'case.solved': doAlone(async (id, _, request) => {
      const doing = doingOf(seal, id, request);
      const outcome = await saveOwnCase(parts, id, request.person.id, (one, isAsker) => solve(one, isAsker, doing));
      if (!outcome.ok) return trouble(refusal(outcome, request));
      return shown(id, request, { news: [textsIn(request.language).backOffice.ended.solved] });
    }),

    'case.withdraw': doAlone(async (id, _, request) => {
      const doing = doingOf(seal, id, request);
      const rows = await store.outgoing(caseKind, id);
      const outcome = await saveOwnCase(parts, id, request.person.id, (one, isAsker) => withdraw(one, isAsker, doing, rows));
      if (!outcome.ok) return trouble(refusal(outcome, request));
      await answers.unpublishCase(id);
      return { kind: 'text', text: textsIn(request.language).backOffice.withdrawn };
    }),
  };
}
