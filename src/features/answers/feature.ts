import { readFileSync } from 'node:fs';
import { z } from 'zod/v4';
import type { FeatureDefinition } from '../../core/feature.js';
import { read, typedLine } from '../../core/read.js';

const all = JSON.parse(readFileSync(new URL('../../../src/features/answers/answers.json', import.meta.url), 'utf8'));

/** A stand-in for measuring. */
export const answers: FeatureDefinition = {
  name: 'answers',
  kinds: [],
  open: () => ({
    make: () => ({
      answers: () => all,
      shows: ['answers.show'],
      handlers: {
        'answers.show': async ({ input, language }) => {
          const { answer } = read(z.object({ answer: typedLine }), input);
          const one = all.find(({ id }: { id: string }) => id === answer);
          return [
            {
              kind: 'card',
              card: 'help/stand-in',
              language,
              title: one.question[language],
              text: one.answer[language],
              data: { title: one.question[language], help: one.answer[language], answer },
            },
          ];
        },
        'answers.helped': async () => [],
        'answers.wrong': async () => [],
      },
    }),
  }),
};
