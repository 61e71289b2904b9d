import { z } from 'zod/v4';
import { maxChoices } from '../../core/hearing/decide.js';
import { withoutPersonalNumbers } from '../../core/privacy/personal-number.js';
import { read, typedText } from '../../core/read.js';
import type { CardReply } from '../../core/reply.js';
import type { Handlers, Request } from '../../core/request.js';
import { textsIn } from '../../texts/texts.js';

const choice = z.object({
  verb: z.string(),
  input: z.record(z.string(), z.unknown()),
  label: z.object({ sv: z.string(), en: z.string().optional() }).optional(),
});
/** What was guessed, and that it is an answer to a question that waits. */
const guesses = z
  .array(choice)
  .max(maxChoices + 1)
  .catch([]);
/** `identity`: what they wrote of their name, which the way to people begins with. */
export const guessedInput = z.object({
  text: typedText,
  identity: z.enum(['named', 'unnamed']).catch('named'),
  choices: guesses,
  /** That somebody near is dead was told: that is met with kindness. */
  loss: z.boolean().catch(false),
});
type Guessed = z.infer<typeof guessedInput>;

/** As much as the form for a question takes. */
const maxTyped = 2000;

type Choice = z.infer<typeof choice>;

/** Buttons that do what was guessed, each called what it does. */
export function buttonsFor(choices: readonly Choice[], { language }: Request) {
  const texts = textsIn(language).hearing;
  return choices.flatMap(({ verb, input, label }) => {
    const { term } = input;
    const title =
      label?.[language] ??
      label?.sv ??
      (typeof term === 'string' && verb === 'glossary.lookUp' ? texts.meaning(term) : texts.guesses[verb]);
    return title === undefined ? [] : [{ title, verb, data: { ...input, verb, answerIn: language } }];
  });
}

const kept = (text: string): string => withoutPersonalNumbers(text).slice(0, maxTyped);

/** "Menade du …?": what it may have been, and always the way to people with all of what was written. */
function guessesCard({ text, identity, choices }: Guessed, request: Request): CardReply {
  const texts = textsIn(request.language).hearing;
  const buttons = buttonsFor(choices, request);
  return {
    kind: 'card',
    card: 'help/did-you-mean',
    language: request.language,
    title: texts.askTitle,
    data: { title: texts.askTitle, help: texts.askHelp, buttons, typed: kept(text), identity },
    text: [texts.askTitle, ...buttons.map(({ title }) => `- ${title}`), texts.askWithoutButtons].join('\n'),
  };
}

function worryCard({ text, identity, choices }: Guessed, request: Request): CardReply {
  const texts = textsIn(request.language).hearing;
  const form = (title: string, as: 'named' | 'unnamed') => ({ title, identity: as });
  const forms = [form(texts.worryWithName, 'named'), form(texts.worryUnnamed, 'unnamed')];
  return {
    kind: 'card',
    card: 'help/worry',
    language: request.language,
    title: texts.worryTitle,
    data: {
      title: texts.worryTitle,
      help: texts.worryHelp,
      typed: kept(text),
      // If they wrote that it should be without their name, they have chosen already.
      forms: identity === 'unnamed' ? [form(texts.worryUnnamed, 'unnamed')] : forms,
      buttons: buttonsFor(choices, request),
    },
    text: `${texts.worryTitle} ${texts.worryHelp} ${texts.worryWithoutButtons}`,
  };
}

export const guessingHandlers: Handlers = {
  'help.didYouMean': async (request) => [guessesCard(read(guessedInput, request.input), request)],
  'help.worry': async (request) => [worryCard(read(guessedInput, request.input), request)],
};
