import type { textsIn } from '../../../texts/texts.js';
import { mostLetters } from './group-input.js';
import type { Mistake } from './save-group.js';

/** What is to be mended in the form. */
export function mistakeText(mistake: Mistake, texts: ReturnType<typeof textsIn>['groups']): string {
  switch (mistake.because) {
    case 'tooLong':
      return texts.tooLong(mostLetters);
    case 'unknownPeople':
      return texts.unknownPeople(mistake.people);
    case 'sameName':
      return texts.sameName(mistake.name);
    default:
      return texts.mistakes[mistake.because];
  }
}
