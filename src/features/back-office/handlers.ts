import { z } from 'zod/v4';
import { opensInPersonalChat, seenByOthers } from '../../core/audience.js';
import type { Command } from '../../core/commands.js';
import { withoutPersonalNumbers } from '../../core/personal-number.js';
import { read, typedText } from '../../core/read.js';
import { type CardReply, say } from '../../core/reply.js';
import type { Handlers, Request } from '../../core/request.js';
import type { Seal } from '../../core/seal.js';
import type { Store } from '../../core/store.js';
import { textsIn } from '../../texts/texts.js';
import {
  type Case,
  type CaseInput,
  type CaseRefusal,
  caseInput,
  caseKind,
  caseNumber,
  keepCase,
  mostText,
  refuseCase,
  type WayBack,
} from './case.js';

export const backOfficeCommands: readonly Command[] = [
  {
    verb: 'case.sendForm',
    words: {
      sv: ['fråga', 'privat fråga', 'fråga stödfunktionen', 'fråga i enrum'],
      en: ['ask', 'private question', 'ask the back office', 'ask in private'],
    },
    takes: (rest) => ({ text: rest }),
  },
];

const formInput = z.object({ text: typedText });

export const backOfficeHandlers = (store: Store, seal: Seal): Handlers => ({
  'case.sendForm': async (request) => {
    const { text } = read(formInput, request.input);
    // A question typed where others read is not repeated there, not even in a form.
    if (seenByOthers(request)) return [privateCard(request)];
    return [formCard({ ...empty, text: text.slice(0, mostText), form: request.id }, '', request)];
  },

  'case.send': async (request) => {
    const typed = read(caseInput, request.input);
    const texts = textsIn(request.language).backOffice;
    const refused = refuseCase(typed);
    if (refused !== undefined) {
      const wrong = problem(refused, texts);
      return [seenByOthers(request) ? say(wrong) : formCard(typed, wrong, request)];
    }
    const number = caseNumber(typed, request.person.id, typed.form === '' ? request.id : typed.form, seal.mark);
    const sent = caseOf(typed, request, (way) => seal.close(way, number));
    await store.change(caseKind, number, (before) => keepCase(before, sent));
    return [say(`${texts.received(number)} ${texts.receivedNext}`)];
  },
});

const empty: CaseInput = { text: '', kind: 'question', topic: '', identity: 'named', shareGroup: false, form: '' };

function caseOf(typed: CaseInput, request: Request, close: (way: string) => string): Case {
  const { person, place } = request;
  const way: WayBack = { person: person.id, name: person.name, place: place.id };
  const shared = typed.shareGroup === true || typed.shareGroup === 'true';
  const group = shared && place.names.length > 0 ? { group: place.names.join(', ') } : {};
  return {
    state: 'new',
    kind: typed.kind,
    topic: typed.topic,
    text: typed.text,
    sentAt: request.at,
    ...group,
    asker: typed.identity === 'named' ? { as: 'named', way } : { as: 'unnamed', sealed: close(JSON.stringify(way)) },
  };
}

function problem(refused: CaseRefusal, texts: ReturnType<typeof textsIn>['backOffice']): string {
  if (refused === 'missingText') return texts.askMissingText;
  return refused === 'tooLong' ? texts.askTooLong(mostText) : texts.askPersonalNumber;
}

function formCard(typed: CaseInput, wrong: string, request: Request): CardReply {
  const { language } = request;
  const texts = textsIn(language).backOffice;
  return {
    kind: 'card',
    card: 'back-office/question',
    language,
    title: texts.askTitle,
    data: {
      typed: withoutPersonalNumbers(typed.text),
      identity: typed.identity,
      shareGroup: `${typed.shareGroup}`,
      problem: wrong,
      most: mostText,
      inGroup: request.place.kind !== 'personal' && !opensInPersonalChat(request),
      form: typed.form,
    },
    text: [texts.askTitle, wrong, texts.askIntro].filter((line) => line !== '').join('\n'),
  };
}

function privateCard({ language }: Request): CardReply {
  const texts = textsIn(language).backOffice;
  return { kind: 'card', card: 'back-office/private', language, title: texts.askTitle, data: {}, text: texts.askPrivately };
}
