import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { z } from 'zod/v4';
import { type Language, languages } from '../../src/texts/language.js';
import { textsIn } from '../../src/texts/texts.js';
import { from, said, startWithGroup } from '../support/conversation.js';
import type { WholeBot } from '../support/whole-bot.js';

const file: unknown = JSON.parse(readFileSync(new URL('../../src/features/answers/answers.json', import.meta.url), 'utf8'));
const answers = z.array(z.object({ answer: z.object({ sv: z.string(), en: z.string() }) })).parse(file);

/** What an answer tells its reader to write. */
const told: Readonly<Record<Language, RegExp>> = { sv: /skriv(?:er|a)? ”([^”]+)”/giu, en: /writ(?:e|ing) “([^”]+)”/giu };

/** What takes more than its own words, with something to take. */
const filled = (command: string): string =>
  command.endsWith(':') ? `${command} maten` : /^(?:föreslå|suggest)$/iu.test(command) ? `${command} QXZ` : command;

describe('what a vetted answer says that one can write', () => {
  let bot: WholeBot;

  before(async () => {
    bot = await startWithGroup();
  });

  after(async () => {
    await bot.close();
  });

  for (const language of languages) {
    it(`is understood in ${language}`, async () => {
      const commands = [
        ...new Set(answers.flatMap(({ answer }) => [...answer[language].matchAll(told[language])].map(([, one]) => one ?? ''))),
      ];
      assert.ok(commands.length > 10);
      const lost: string[] = [];
      for (const command of commands) {
        const reply = said(await bot.exchange({ ...from('Vera'), text: filled(command) }));
        const { notUnderstood, nothingInText, restUnanswered } = textsIn(language).general.wayOut;
        if ([notUnderstood, nothingInText, restUnanswered].some(({ title }) => reply.includes(title))) lost.push(command);
      }
      assert.deepEqual(lost, []);
    });
  }
});
