import type { Language } from '../../texts/language.js';
import type { Heard } from './listener.js';
import type { Candidate } from './matching/candidates.js';
import type { Shown } from './recall.js';

const changes: readonly (readonly [prefix: string, verb: string])[] = [
  ['preparation.', 'preparation.mine'],
  ['meeting.', 'meeting.changeForm'],
  ['group.', 'group.form'],
  ['evaluation.', 'evaluation.form'],
  ['case.', 'case.mine'],
  ['person.', 'person.language'],
];

export interface FollowKnown {
  /** What was written: the form for a question to the back office is filled in with it. */
  readonly text: string;
  readonly answerBy: (id: string) => Candidate | undefined;
  /** The vetted answer that says what a word means, where there is one. */
  readonly meaningOf: (term: string) => Candidate | undefined;
  readonly term: string | undefined;
}

const again = ({ verb, input, language }: Shown, other?: Language): Heard => {
  const said = other ?? language;
  return { verb, input, ...(said !== undefined && { language: said }) };
};

/** More is wanted than is known: what was shown and what is near it, and the way to people. */
function askedBack(shown: Shown, meaning: Candidate | undefined, { answerBy, text }: FollowKnown): Heard | undefined {
  const answer = shown.answer === undefined ? undefined : answerBy(shown.answer);
  const near = [answer, meaning?.name === answer?.name ? undefined : meaning];
  const choices = near.flatMap((one) =>
    one === undefined ? [] : [{ name: one.name, verb: one.verb, input: one.input, label: one.label }],
  );
  return choices.length === 0 ? undefined : { verb: 'help.didYouMean', input: { text, choices, likely: true } };
}

/** What somebody means who goes on about what was just shown; undefined where it makes no sense about that. */
export function followed(name: string, shown: Shown, known: FollowKnown): Heard | undefined {
  const { meaningOf, term } = known;
  const [first] = shown.terms;
  switch (name) {
    case 'follow.again':
      return again(shown);
    case 'follow.english':
      return again(shown, 'en');
    case 'follow.swedish':
      return again(shown, 'sv');
    case 'follow.simpler': {
      const meaning = first === undefined ? undefined : meaningOf(first);
      if (meaning !== undefined) return { verb: meaning.verb, input: meaning.input };
      return first === undefined ? { verb: 'help.unclear', input: {} } : again(shown);
    }
    case 'follow.more': {
      const meaning = first === undefined ? undefined : meaningOf(first);
      const isNew = meaning !== undefined && meaning.name !== `answers.${shown.answer}`;
      return isNew ? { verb: meaning.verb, input: meaning.input } : askedBack(shown, meaning, known);
    }
    case 'follow.about':
      return askedBack(shown, first === undefined ? undefined : meaningOf(first), known);
    // An answer and an explanation name where they have it from.
    case 'follow.source':
      return /^(?:answers\.show|glossary\.(?:explain|lookUp))$/u.test(shown.verb) ? again(shown) : undefined;
    case 'follow.pronounce':
      return first === undefined ? undefined : { verb: 'glossary.pronounce', input: { asked: shown.terms } };
    case 'follow.same':
      return first === undefined || term === undefined ? undefined : { verb: 'glossary.compare', input: { asked: [first, term] } };
    case 'follow.who':
      return { verb: 'group.show', input: {} };
    case 'follow.time':
    case 'follow.where':
      return shown.verb.startsWith('meeting.') || shown.verb.startsWith('preparation.') ? { verb: 'meeting.list', input: {} } : undefined;
    case 'follow.change': {
      const verb = changes.find(([prefix]) => shown.verb.startsWith(prefix))?.[1];
      return verb === undefined ? undefined : { verb, input: {} };
    }
    default:
      return undefined;
  }
}
