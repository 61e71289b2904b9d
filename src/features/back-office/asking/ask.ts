import { z } from 'zod/v4';
import type { AccessParts } from '../../../core/access.js';
import { askedAlone } from '../../../core/alone.js';
import type { AnswersKnown } from '../../../core/known.js';
import type { Office, OfficesKnown } from '../../../core/people/office.js';
import { type MakeWork, maxOpen } from '../../../core/people/work-limit.js';
import type { WayBack } from '../../../core/privacy/way-back.js';
import { read, typedLine, typedText } from '../../../core/read.js';
import { type Reply, say, trouble } from '../../../core/reply.js';
import { type Handler, type Handlers, isOnlyForMe, type Request, seenByOthers } from '../../../core/request.js';
import { changeIfThere } from '../../../core/store/if-there.js';
import { showTime } from '../../../core/time/dates.js';
import { textsIn } from '../../../texts/texts.js';
import { isAskerOf } from '../case/asker.js';
import { type CaseKind, caseKinds } from '../case/case.js';
import { privateCard } from '../case/case-access.js';

import { caseKey, caseKind } from '../case/case-document.js';
import type { DrawParts } from '../case/case-number.js';

import { askersTime, maxAskerText } from '../case/case-step.js';
import { placeCase } from '../case/place-case.js';
import type { CaseParts } from '../case/save-case.js';
import { askedUnnamed } from '../case/says.js';
import { formCard, offersCard } from './form-card.js';
import { receiptNews } from './news.js';
import { ownCaseCard } from './own-case-card.js';
import { type CaseInput, caseInput, emptyInput, refuseSending, type SendRefusal, type Sent, sendCase } from './send-case.js';

export interface AskingParts extends CaseParts, DrawParts, AccessParts {
  readonly offices: OfficesKnown;
  readonly answers: AnswersKnown;
  readonly makeWork: MakeWork;
}

const formInput = z.object({ text: typedText, kind: z.enum(caseKinds).optional(), identity: caseInput.shape.identity });
/** How much of a quoted message is put into the form, so that there is room for the question. */
const maxQuoted = 1_000;

const helpedInput = z.object({ answer: typedLine, form: typedLine });

const wayOf = ({ person, place, language }: Request): WayBack => ({
  person: person.id,
  ...(place.kind === 'personal' ? {} : { through: place.id }),
  language,
});

const problemOf = (refused: SendRefusal, { language }: Request): string => {
  const texts = textsIn(language).backOffice;
  if (refused === 'missingText') return texts.askMissingText;
  return refused === 'tooLong' ? texts.askTooLong(maxAskerText) : texts.askPersonalNumber;
};

export function askingHandlers(parts: AskingParts): Handlers {
  const { offices, groups, answers, seal, store, times, makeWork } = parts;

  /** What the asker's group is called: where they write, or, in personal chat, all that they are in. */
  async function groupName({ place, person }: Request): Promise<string> {
    if (place.kind !== 'personal') return (await groups.at(place.id))?.name ?? place.names.join(', ');
    return (await groups.of(person.id)).map(({ name }) => name).join(', ');
  }

  async function form(typed: CaseInput, problem: string, request: Request): Promise<Reply> {
    const [group, all] = await Promise.all([isOnlyForMe(request) ? '' : groupName(request), offices.all()]);
    const named = all.map(({ name }: Office) => name).filter((name) => name !== '');
    return formCard({ typed, problem, group, offices: named, language: request.language });
  }

  /**
   * A back office may have been paired or unpaired while this case was being stored; then the case was not taken along, and is placed now.
   */
  async function follow({ id, one, isNew }: Sent, topic: string, { at }: Request): Promise<void> {
    const office = isNew ? await offices.named(topic) : undefined;
    if (isNew && office?.id !== one.office)
      await changeIfThere(store, caseKind, id, (sent) => placeCase(sent, office, askersTime(one, at)));
  }

  /** Why no more is accepted just now. Nobody can tell how many cases an unnamed asker has open, so for them only the rate counts. */
  async function fullFor({ identity }: CaseInput, formId: string, { person, at, language }: Request): Promise<string | undefined> {
    const { limits } = textsIn(language).general;
    const may = makeWork({ person: person.id, what: `case ${formId}`, at });
    if (!may.ok) return limits.atOnce(showTime(may.until, { language, zone: times.zone, now: at }));
    if (may.again || identity === 'unnamed') return undefined;
    const waiting = await store.count(caseKind, [caseKey.asker(person.id), caseKey.open]);
    return waiting >= maxOpen ? limits.open(maxOpen) : undefined;
  }

  // What is typed where others read is not repeated there, not even in a form.
  const open = (given?: CaseKind): Handler =>
    askedAlone(
      async (request) => {
        const { text, kind = given ?? 'question', identity } = read(formInput, request.input);
        const unnamed = askedUnnamed(text);
        const asked = { text: (unnamed ?? text).slice(0, maxAskerText), identity: unnamed === undefined ? identity : 'unnamed' } as const;
        return [await form({ ...emptyInput, ...asked, kind, form: request.id }, '', request)];
      },
      ({ language }) => privateCard('form', language),
    );

  return {
    'case.sendForm': open(),
    'case.ideaForm': open('idea'),
    'case.concernForm': open('concern'),

    // The quoted message is somebody else's. Its words are put into the form, where they can be kept or removed; its writer's name is not.
    'case.aboutMessage': async (request) => {
      const { text } = read(formInput, request.input);
      const quoted = text.trim().slice(0, maxQuoted);
      const begun = quoted === '' ? '' : `${textsIn(request.language).backOffice.askAbout(quoted)}\n\n`;
      return [await form({ ...emptyInput, text: begun, kind: 'question', identity: 'named', form: request.id }, '', request)];
    },

    'case.send': async (request) => {
      const typed = read(caseInput, request.input);
      const { person, language, at } = request;
      const texts = textsIn(language).backOffice;
      const isOpen = seenByOthers(request);
      const refused = refuseSending(typed);
      if (refused !== undefined) {
        const problem = problemOf(refused, request);
        return [isOpen ? say(problem) : await form(typed, problem, request)];
      }
      // Whoever tells what worries them is not shown what others have asked.
      const offers = isOpen || typed.offered !== '' || typed.kind === 'concern' ? [] : answers.similar(typed.text, language);
      const formId = typed.form === '' ? request.id : typed.form;
      if (offers.length > 0) return [offersCard(offers, { ...typed, form: formId }, language)];
      const full = await fullFor(typed, formId, request);
      if (full !== undefined) return [isOpen ? trouble(full) : await form(typed, full, request)];
      const [office, group] = await Promise.all([offices.named(typed.topic), typed.shareGroup ? groupName(request) : '']);
      const sent = await sendCase(parts, {
        typed,
        person,
        way: wayOf(request),
        form: formId,
        at,
        group: group === '' ? undefined : group,
        office,
      });
      await follow(sent, typed.topic, request);
      // A number that others read would tell the back office which group it came from.
      if (isOpen) return [say(texts.receivedOpenly)];
      const { id } = sent;
      const one = (await store.get(caseKind, id)) ?? sent.one;
      if (!isAskerOf(seal, id, one, person.id)) return [say(texts.receivedBefore)];
      const news = receiptNews(id, one, times, request);
      return [{ ...ownCaseCard({ id, one, language, zone: times.zone, now: at, news }), receipt: true }];
    },

    'case.helped': async (request) => {
      const { answer, form: formId } = read(helpedInput, request.input);
      const mark = seal.mark(JSON.stringify(['helped', answer, request.person.id, formId])).toString('base64url', 0, 12);
      if (answer !== '') await answers.helped(answer, mark);
      return [say(textsIn(request.language).backOffice.offerThanks)];
    },
  };
}
