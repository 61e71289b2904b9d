import { z } from 'zod/v4';
import type { Command } from '../../core/commands.js';
import { withoutPersonalNumbers } from '../../core/personal-number.js';
import { read, typedText } from '../../core/read.js';
import { type CardReply, say } from '../../core/reply.js';
import type { Handlers, Request } from '../../core/request.js';
import { textsIn } from '../../texts/texts.js';

export const helpCommands: readonly Command[] = [
  { verb: 'help.show', words: { sv: ['hjälp', 'hjälp mig'], en: ['help', 'help me'] } },
  {
    verb: 'help.greet',
    words: { sv: ['hej', 'hejsan', 'hej lotsen', 'hallå', 'tjena', 'god morgon', 'god dag'], en: ['hello', 'hi', 'hi there'] },
  },
  {
    verb: 'help.thank',
    words: { sv: ['tack', 'tack så mycket', 'tackar', 'tusen tack', 'tack för hjälpen'], en: ['thanks', 'thank you'] },
  },
  { verb: 'help.okay', words: { sv: ['okej'], en: ['okay'] } },
  { verb: 'help.bye', words: { sv: ['hej då', 'hejdå'], en: ['goodbye'] } },
  { verb: 'help.who', words: { sv: ['är du en människa'], en: ['are you human'] } },
];

const textInput = z.object({ text: typedText });

/** As much of what was not understood as the form for a question takes. */
const mostTyped = 2000;

export const helpHandlers: Handlers = {
  'help.show': async (request) => [helpCard(request)],
  'help.greet': async (request) => [helpCard(request)],
  'help.thank': async (request) => [say(textsIn(request.language).general.thanks)],
  'help.okay': async (request) => [say(textsIn(request.language).general.okay)],
  'help.bye': async (request) => [say(textsIn(request.language).general.bye)],
  'help.who': async (request) => [say(textsIn(request.language).general.whatIAm), helpCard(request)],
  'help.notUnderstood': async (request) => {
    const { text } = read(textInput, request.input);
    return [text === '' ? helpCard(request) : notUnderstoodCard(text, request)];
  },
};

function helpCard({ language, place }: Request): CardReply {
  const texts = textsIn(language).general;
  const group = place.kind === 'personal' ? 'personal' : 'group';
  const intro = texts.helpIntro[place.kind];
  const examples = texts.helpExamples[group];
  const paste = texts.helpPaste[group];
  return {
    kind: 'card',
    card: 'help/help',
    language,
    title: texts.helpTitle,
    data: { intro, examples: examples.map((text) => ({ text })), paste },
    text: [texts.helpTitle, intro, `${texts.helpExamplesTitle}:`, ...examples.map((example) => `- ${example}`), paste].join('\n'),
  };
}

function notUnderstoodCard(text: string, { language }: Request): CardReply {
  const texts = textsIn(language).general;
  return {
    kind: 'card',
    card: 'help/not-understood',
    language,
    title: texts.notUnderstood,
    data: { typed: withoutPersonalNumbers(text).slice(0, mostTyped) },
    text: `${texts.notUnderstood} ${texts.notUnderstoodHelp}`,
  };
}
