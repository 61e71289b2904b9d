import { z } from 'zod/v4';
import type { Command } from '../../../core/hearing/commands.js';
import { read } from '../../../core/read.js';
import { type CardReply, say } from '../../../core/reply.js';
import type { Handlers } from '../../../core/request.js';
import type { Store } from '../../../core/store/store.js';
import { type Language, languages } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import { pause, pauseKind, resume } from './pause.js';
import { chooseLanguage, personKind } from './person.js';
import { languageNamed } from './said-language.js';

const languageInput = z.object({ language: z.enum(languages).optional() });

export const choicesCommands: readonly Command[] = [
  {
    verb: 'person.language',
    words: { sv: ['språk', 'byt språk', 'byt språk till', 'ändra språk', 'svara på'], en: ['language', 'change language', 'answer in'] },
    takes: (rest) => {
      const language = languageNamed(rest);
      return language && (language === 'other' ? {} : { language });
    },
  },
];

export const choicesHandlers = (store: Store): Handlers => ({
  'person.language': async (request) => {
    const { language } = read(languageInput, request.input);
    if (language === undefined) return [languageCard(request.language)];
    await store.change(personKind, request.person.id, (record) => chooseLanguage(record, language, request.at));
    return [say(textsIn(language).general.languageChosen)];
  },

  'preparation.pause': async ({ person, language, at }) => {
    await store.change(pauseKind, person.id, (before) => pause(before, at));
    return [say(textsIn(language).meetings.paused)];
  },

  'preparation.resume': async ({ person, language }) => {
    await store.change(pauseKind, person.id, resume);
    return [say(textsIn(language).meetings.resumed)];
  },
});

function languageCard(language: Language): CardReply {
  const texts = textsIn(language).general;
  return {
    kind: 'card',
    card: 'people/language',
    language,
    title: texts.languageAsk,
    data: {},
    text: `${texts.languageAsk} ${texts.languageHelp}`,
  };
}
