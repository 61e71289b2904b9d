import { z } from 'zod/v4';
import type { Command } from '../../core/hearing/commands.js';
import { fallbackCard } from '../../core/hearing/fallback-card.js';
import { onlyThanks } from '../../core/hearing/small-talk.js';
import type { PersonId } from '../../core/ids.js';
import { type Group, leads } from '../../core/people/group.js';
import { read, typedText } from '../../core/read.js';
import { type CardReply, say } from '../../core/reply.js';
import type { Handlers, Request } from '../../core/request.js';
import { notGivenText } from '../../core/shared-file.js';
import { textsIn } from '../../texts/texts.js';

export const helpCommands: readonly Command[] = [
  {
    verb: 'help.show',
    words: {
      sv: [
        ...['hjälp', 'hjälp mig', 'visa vad jag kan', 'vad är det här', 'vad är det här för något', 'vad är det här för nåt'],
        ...['hur fungerar det här', 'hur funkar det här', 'hur använder jag det här'],
      ],
      en: ['help', 'help me', 'show what i can do', 'what is this', 'how does this work'],
    },
  },
  {
    verb: 'help.greet',
    words: {
      sv: ['hej', 'hejsan', 'hej lotsen', 'hallå', 'tjena', 'god morgon', 'god dag', 'är du där', 'är det någon där'],
      en: ['hello', 'hi', 'hi there', 'are you there'],
    },
  },
  { verb: 'help.unclear', words: { sv: ['jag förstår inte'], en: ["i don't understand"] } },
  { verb: 'help.sorry', words: { sv: ['du har fel'], en: ['you are wrong'] } },
  {
    verb: 'help.thank',
    words: { sv: ['tack', 'tack så mycket', 'tackar', 'tusen tack', 'tack för hjälpen'], en: ['thanks', 'thank you'] },
  },
  { verb: 'help.okay', words: { sv: ['okej'], en: ['okay'] } },
  { verb: 'help.bye', words: { sv: ['hej då', 'hejdå'], en: ['goodbye'] } },
  { verb: 'help.who', words: { sv: ['är du en människa'], en: ['are you human'] } },
];

type GroupsOf = (person: PersonId) => Promise<readonly Group[]>;

const textInput = z.object({ text: typedText });

/** `groupsOf`: the groups somebody is in, so that help fits who asks. */
export const helpHandlers = (groupsOf: GroupsOf): Handlers => ({
  'help.show': async (request) => [await helpCard(request, groupsOf)],
  'help.greet': async (request) => [await helpCard(request, groupsOf)],
  'help.thank': async (request) => [say(textsIn(request.language).general.thanks)],
  'help.okay': async (request) => [say(textsIn(request.language).general.okay)],
  'help.bye': async (request) => [say(textsIn(request.language).general.bye)],
  'help.who': async (request) => [say(textsIn(request.language).general.whatIAm), await helpCard(request, groupsOf)],
  'help.unclear': async (request) => [fallbackCard(textsIn(request.language).general.wayOut.unclear, '', request)],
  'help.sorry': async (request) => [fallbackCard(textsIn(request.language).general.wayOut.sorry, '', request)],
  // What is written in need is sent nowhere, and not put into a form either.
  'help.crisis': async (request) => [fallbackCard(textsIn(request.language).general.wayOut.crisis, '', request)],
  'help.sad': async (request) => {
    const { text } = read(textInput, request.input);
    return [fallbackCard(textsIn(request.language).general.wayOut.sad, text, request)];
  },
  'help.notUnderstood': async (request) => {
    const { text } = read(textInput, request.input);
    const texts = textsIn(request.language).general;
    if (text === '') return [await helpCard(request, groupsOf)];
    if (onlyThanks(text)) return [say(texts.thanks)];
    const card = fallbackCard(isText(text) ? texts.wayOut.nothingInText : texts.wayOut.notUnderstood, text, request);
    const [file] = request.files;
    const notGiven = file && notGivenText(file, request.place, textsIn(request.language));
    return notGiven === undefined ? [card] : [say(notGiven), card];
  },
});

async function helpCard({ language, place, person }: Request, groupsOf: GroupsOf): Promise<CardReply> {
  const texts = textsIn(language).general;
  const group = place.kind === 'personal' ? 'personal' : 'group';
  const intro = texts.helpIntro[place.kind];
  const { always, members, leads: forLeads, group: inGroup } = texts.helpExamples;
  const groups = place.kind === 'personal' ? await groupsOf(person.id) : [];
  const own = groups.some((one) => leads(one, person.id)) ? forLeads : groups.length > 0 ? members : [];
  const examples = place.kind === 'personal' ? [...own, ...always] : inGroup;
  const paste = texts.helpPaste[group];
  return {
    kind: 'card',
    card: 'help/help',
    language,
    title: texts.helpTitle,
    data: { intro, examples: examples.map((text) => ({ text })), paste },
    text: [
      texts.helpTitle,
      intro,
      `${texts.helpExamplesTitle}:`,
      ...examples.map((example) => `- ${example}`),
      paste,
      texts.withoutButtons.help,
    ].join('\n'),
  };
}

/** Pasted rather than said: so many words or lines. */
const isText = (text: string): boolean =>
  text.split(/\s+/u).length >= 40 || text.split('\n').filter((line) => line.trim() !== '').length >= 3;
