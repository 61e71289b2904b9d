import { z } from 'zod/v4';
import type { AnswersKnown } from '../../../core/known.js';
import type { Office, OfficesKnown } from '../../../core/people/office.js';
import type { MakeWork } from '../../../core/people/work-limit.js';
import { read, typedLine, typedText } from '../../../core/read.js';
import { type Reply, trouble } from '../../../core/reply.js';
import { type Handlers, type Request, seenByOthers } from '../../../core/request.js';
import type { Found } from '../../../core/store/store.js';
import { showTime } from '../../../core/time/dates.js';
import { textsIn } from '../../../texts/texts.js';
import { askerKeys, isAskerOf } from '../case/asker.js';
import type { Case, StepOutcome } from '../case/case.js';
import { privateCard } from '../case/case-access.js';
import { caseKind } from '../case/case-document.js';
import { askersTime, maxAskerText } from '../case/case-step.js';
import { following } from '../case/place-case.js';
import { type CaseParts, doingOf, saveOwnCase } from '../case/save-case.js';
import { followUp, solve, withdraw } from './asker-steps.js';
import { followUpNews } from './news.js';
import { type OwnCaseView, ownCaseCard, ownListCard, withdrawCard } from './own-case-card.js';

const numberInput = z.object({
  number: typedLine.transform((number) => number.toUpperCase()),
  page: z.coerce.number().int().min(0).max(999).catch(0),
  text: typedText,
});

interface OwnCaseParts extends CaseParts {
  readonly offices: OfficesKnown;
  readonly answers: AnswersKnown;
  readonly makeWork: MakeWork;
}

/** What somebody has sent, under name or not. Nobody but they themselves can be shown or change it. */
export function ownCaseHandlers(parts: OwnCaseParts): Handlers {
  const { store, seal, times, offices, answers, makeWork } = parts;

  /** Its own, or, when that channel is no back office any more, the one that is for it now. */
  const officeFor = async ({ office, topic }: Case): Promise<Office | undefined> =>
    (office && (await offices.at(office))) ?? offices.named(topic);

  async function mine({ person }: Request): Promise<readonly Found<Case>[]> {
    const found = (await Promise.all(askerKeys(seal, person.id).map((key) => store.find(caseKind, key)))).flat();
    return found.filter(({ id, body }) => isAskerOf(seal, id, body, person.id));
  }

  async function own(number: string, { person }: Request): Promise<Case | undefined> {
    const one = number === '' ? undefined : await store.get(caseKind, number);
    return one !== undefined && isAskerOf(seal, number, one, person.id) ? one : undefined;
  }

  const show = (number: string, one: Case, { language, at }: Request, more: Partial<OwnCaseView> = {}): Reply =>
    ownCaseCard({ number, one, language, zone: times.zone, now: at, news: [], ...more });

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

  /** Only for whoever asked, and only where nobody else reads. */
  const privately = (handle: (number: string, input: z.output<typeof numberInput>, request: Request) => Promise<Reply>) => {
    return async (request: Request): Promise<readonly Reply[]> => {
      if (seenByOthers(request)) return [privateCard('list', request.language)];
      const input = read(numberInput, request.input);
      return [await handle(input.number, input, request)];
    };
  };

  const shown = async (number: string, request: Request, more: Partial<OwnCaseView>): Promise<Reply> => {
    const one = await own(number, request);
    return one === undefined ? trouble(textsIn(request.language).backOffice.noSuchCase) : show(number, one, request, more);
  };

  return {
    'case.mine': async (request) => {
      if (seenByOthers(request)) return [privateCard('list', request.language)];
      return [ownListCard(await mine(request), { language: request.language, zone: times.zone, now: request.at })];
    },

    'case.show': privately((number, { page }, request) => shown(number, request, page === 0 ? {} : { page })),

    'case.withdrawForm': privately(async (number, _, request) => {
      const one = await own(number, request);
      return one === undefined ? trouble(textsIn(request.language).backOffice.noSuchCase) : withdrawCard(number, request.language);
    }),

    'case.followUp': privately(async (number, { text }, request) => {
      const doing = doingOf(seal, number, request);
      const known = await own(number, request);
      const { person, at, language } = request;
      // What the back office has asked for is no work that somebody makes for it.
      const isAskedFor = known?.state === 'waiting';
      const may = known && !isAskedFor && text !== '' ? makeWork({ person: person.id, what: `follow up ${request.id}`, at }) : undefined;
      if (known !== undefined && may?.ok === false) {
        const time = showTime(may.until, { language, zone: times.zone, now: at });
        return show(number, known, request, { problem: textsIn(language).general.limits.atOnce(time), typed: text });
      }
      const office = known && (await officeFor(known));
      const outcome = await saveOwnCase(parts, number, request.person.id, (before, isAsker) => {
        const change = followUp(before, text, isAsker, doing);
        return before.office === known?.office ? following(change, office, askersTime(before, request.at)) : change;
      });
      const one = await own(number, request);
      if (outcome.ok)
        return one === undefined
          ? trouble(textsIn(request.language).backOffice.isWithdrawn)
          : show(number, one, request, { news: followUpNews(one, times, request) });
      const problem = refusal(outcome, request);
      const canMend = ['missingText', 'tooLong', 'personalNumber'].includes(outcome.because);
      return one !== undefined && canMend ? show(number, one, request, { problem, typed: text }) : trouble(problem);
    }),

    'case.solved': privately(async (number, _, request) => {
      const doing = doingOf(seal, number, request);
      const outcome = await saveOwnCase(parts, number, request.person.id, (one, isAsker) => solve(one, isAsker, doing));
      if (!outcome.ok) return trouble(refusal(outcome, request));
      return shown(number, request, { news: [textsIn(request.language).backOffice.ended.solved] });
    }),

    'case.withdraw': privately(async (number, _, request) => {
      const doing = doingOf(seal, number, request);
      const outcome = await saveOwnCase(parts, number, request.person.id, (one, isAsker) => withdraw(one, isAsker, doing));
      if (!outcome.ok) return trouble(refusal(outcome, request));
      await answers.unpublishCase(number);
      return { kind: 'text', text: textsIn(request.language).backOffice.withdrawn };
    }),
  };
}
