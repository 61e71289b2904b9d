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
  /** The vetted answer that says what a word means, where there is one. */
  readonly meaningOf: (term: string) => Candidate | undefined;
  readonly term: string | undefined;
}

const again = ({ verb, input, language }: Shown, other?: Language): Heard => {
  const said = other ?? language;
  return { verb, input, ...(said !== undefined && { language: said }) };
};

/** What somebody means who goes on about what was just shown; undefined where it makes no sense about that. */
export function followed(name: string, shown: Shown, { meaningOf, term }: FollowKnown): Heard | undefined {
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
