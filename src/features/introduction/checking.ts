import { askedAlone } from '../../core/alone.js';
import { read } from '../../core/read.js';
import type { Handlers, Request } from '../../core/request.js';
import type { Store } from '../../core/store/store.js';
import { textsIn } from '../../texts/texts.js';
import { checkCard, resultCard } from './check-cards.js';
import { introductionId, introductionKind } from './introduction.js';
import { goOn } from './progress.js';
import { checkInput, resultOf } from './self-check.js';
import { privatelyCard } from './step-card.js';
import { stepsFor } from './steps.js';

const nothingGiven = checkInput.parse({});
const wayToCheck = ({ language }: Request) => privatelyCard('check', language);

/** "Är vi redo?": answered by one person, shown to that person, and kept nowhere. */
export function checkingHandlers(store: Store): Handlers {
  /** It is the last step of the chair's introduction. */
  const finish = ({ person, at }: Request) =>
    store.change(introductionKind, introductionId('chair', person.id), (before) =>
      before?.state === 'going' ? { ...goOn(before, 'check', stepsFor('chair', false), at), outcome: undefined } : { outcome: undefined },
    );

  return {
    'introduction.check': askedAlone(async ({ language }) => [checkCard(nothingGiven, '', language)], wayToCheck),

    'introduction.checked': askedAlone(async (request) => {
      const { language } = request;
      const answers = read(checkInput, request.input);
      const result = resultOf(answers);
      if (result === undefined) return [checkCard(answers, textsIn(language).introduction.checkMissing, language)];
      await finish(request);
      return [resultCard(result, language)];
    }, wayToCheck),
  };
}
