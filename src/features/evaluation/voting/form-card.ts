import { withoutPersonalNumbers } from '../../../core/privacy/personal-number.js';
import { type CardReply, lines } from '../../../core/reply.js';
import { type Asked, type Role, statementKeys } from '../evaluation/statements.js';
import { closingText, promiseText, statementText, textsOf, titleText, type View, whereText } from '../evaluation/view-card.js';
import { type VoteInput, voteInput } from './ballot-input.js';
import { maxComment, type Vote } from './ballots.js';

/** What stands in the form, as a client sends it: '' for nothing. */
export type Filled = Omit<VoteInput, 'evaluation'>;

const nothing: Filled = { ...voteInput.parse({}), audience: 'group' };

/** An earlier answer, to be changed; what the card suggests where there is none. */
export function filledWith(vote: Vote | undefined, asked: readonly Asked[], suggested: Role): Filled {
  if (vote?.kind !== 'answer') return { ...nothing, role: suggested };
  const marks = Object.fromEntries(asked.map(({ key }, index) => [key, `${vote.marks[index] ?? ''}`]));
  return { ...nothing, ...marks, role: vote.role, comment: vote.comment, audience: vote.audience };
}

/** Marks first, then a comment, which a colon keeps apart from them when it begins with a number. */
const typedLine = /^(?<marks>[\d\s,.;/-]*):?\s*(?<comment>[\s\S]*)$/u;

/** "4 3 5 2 4 5: mer tid" as it would have been filled in. */
export function filledFromText(text: string, typed: Filled, asked: readonly Asked[]): Filled {
  const { marks = '', comment = '' } = typedLine.exec(text)?.groups ?? {};
  const given = marks.match(/\d+/gu) ?? [];
  const filled = Object.fromEntries(asked.map(({ key }, index) => [key, /^[1-5]$/u.test(given[index] ?? '') ? (given[index] ?? '') : '']));
  return { ...typed, ...filled, comment };
}

/**
 * The statements to answer, in a dialog, in place or in personal chat: only for the eyes of whoever answers. Without a back office there is
 * nobody but the group to write to, and nothing to choose.
 */
export function formCard(view: View, filled: Filled, problem: string, hasOffice = true): CardReply {
  const texts = textsOf(view);
  const asked = Object.fromEntries(view.evaluation.asked.map((one) => [one.key, statementText(one, view.language)]));
  const [title, when, promise] = [titleText(view), whereText(view), promiseText(view)];
  const shownTo = texts.shownToWhom(view.minimum);
  const until = texts.answerUntil(closingText(view));
  return {
    kind: 'card',
    card: 'evaluation/form',
    language: view.language,
    title: texts.formTitle,
    data: {
      evaluation: view.id,
      problem,
      title,
      when,
      promise,
      labels: Object.fromEntries(statementKeys.map((key) => [key, asked[key] ?? ''])),
      filled: {
        ...filled,
        audience: filled.audience === '' ? 'group' : filled.audience,
        comment: withoutPersonalNumbers(filled.comment).slice(0, maxComment),
      },
      most: maxComment,
      // An earlier choice can be changed even when there is no other choice any more.
      choosesAudience: hasOffice || filled.audience === 'office',
      shownTo,
      until,
    },
    text: lines(
      texts.formTitle,
      problem,
      title,
      when,
      promise,
      texts.formScale,
      ...Object.values(asked).map((statement, index) => `${index + 1}. ${statement}`),
      texts.byText(Object.keys(asked).length),
      texts.byTextRole,
      hasOffice ? texts.byTextOffice : '',
      shownTo,
      until,
    ),
  };
}
