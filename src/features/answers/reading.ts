import { z } from 'zod/v4';
import { fallbackCard } from '../../core/hearing/fallback-card.js';
import type { Known } from '../../core/known.js';
import { isOfficeChannel } from '../../core/people/office.js';
import type { Seal } from '../../core/privacy/seal.js';
import { read, typedLine, typedText } from '../../core/read.js';
import { type Reply, say } from '../../core/reply.js';
import type { Handlers, Request } from '../../core/request.js';
import { textsIn } from '../../texts/texts.js';
import { type Answer, inLanguage } from './answer.js';
import { type AnswerShown, answerCard, browseCard, maxNamed } from './answer-cards.js';
import type { LivingAnswers } from './living-answers.js';

interface ReadingParts {
  readonly seal: Seal;
  readonly living: LivingAnswers;
  readonly known: Pick<Known, 'answers' | 'cases' | 'offices'>;
  /** What is known of whoever asks, by the id of an answer. */
  readonly factsFor: (answer: string, request: Request) => Promise<readonly string[]>;
}

/** `asked`: what they wrote, where it is not the answer's own question; '' otherwise. `near`: other answers that may be meant. */
const answerInput = z.object({ answer: typedLine, asked: typedText, near: z.array(z.string().max(200)).max(maxNamed).optional() });
type AnswerInput = z.infer<typeof answerInput>;
const topicInput = z.object({ topic: z.string().max(200).optional().catch(undefined) });

/** What everybody can do with the answers. */
export function readingHandlers({ seal, living, known, factsFor }: ReadingParts): Handlers {
  const withAnswer =
    (handle: (answer: Answer, request: Request, input: AnswerInput) => Promise<readonly Reply[]>) =>
    async (request: Request): Promise<readonly Reply[]> => {
      const input = read(answerInput, request.input);
      const answer = living.find(input.answer);
      return answer === undefined ? [say(textsIn(request.language).answers.gone)] : handle(answer, request, input);
    };

  const shown = async (answer: Answer, request: Request, more: Pick<AnswerShown, 'asked' | 'near' | 'said'> = {}) => {
    const [mayEdit, facts] = await Promise.all([isOfficeChannel(known.offices, request.place), factsFor(answer.id, request)]);
    return [answerCard(answer, living, request.language, { ...more, mayEdit, facts })];
  };

  return {
    'answers.show': withAnswer((answer, request, { asked, near }) => shown(answer, request, { asked, near })),

    'answers.waiting': async (request) => {
      const { answer: id, asked } = read(answerInput, request.input);
      const approved = living.find(id);
      if (approved !== undefined) return shown(approved, request, { asked });
      const question = living.vetted(id)?.question;
      const text = asked === '' && question !== undefined ? inLanguage(question, request.language) : asked;
      return [fallbackCard(textsIn(request.language).answers.waiting, text, request)];
    },

    'answers.helped': withAnswer(async (answer, request) => {
      const mark = seal.mark(JSON.stringify(['helped', answer.id, request.person.id, request.id])).toString('base64url', 0, 12);
      await known.answers.helped(answer.id, mark);
      return shown(answer, request, { said: textsIn(request.language).answers.thanks });
    }),

    'answers.wrong': withAnswer((answer, request) =>
      known.cases.form(textsIn(request.language).answers.wrongText(inLanguage(answer.question, request.language)), request),
    ),

    'answers.browse': async (request) => [browseCard(living.all(), read(topicInput, request.input).topic, request.language)],
  };
}
