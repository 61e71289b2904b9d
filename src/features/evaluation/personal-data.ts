import type { PersonId } from '../../core/ids.js';
import type { Facts, PersonalData, StoredThing } from '../../core/privacy/personal-data.js';
import { openWay } from '../../core/privacy/way-back.js';
import { forgetIn, isAbout } from '../../core/store/forgetting.js';
import type { Found } from '../../core/store/store.js';
import { type Reader, showMoment } from '../../core/time/dates.js';
import { textsIn } from '../../texts/texts.js';
import { type Evaluation, evaluationKind } from './evaluation/evaluation.js';
import { everyGroup, groupEvaluationsKind } from './evaluation/group-evaluations.js';
import type { EvaluationParts } from './evaluation/parts.js';
import { dayText, labelOf } from './evaluation/view-card.js';
import { takeBackVote, type Vote, voteOf } from './voting/ballots.js';

/** Answers in open evaluations, which can still be changed, and what was sent. Those that have closed hold nothing that is anybody's. */
export function evaluationsData(parts: Pick<EvaluationParts, 'store' | 'seal' | 'nonce' | 'groups'>): PersonalData {
  const { store, seal, groups } = parts;

  /** A group's at a time. */
  async function* everyEvaluation(): AsyncGenerator<Found<Evaluation>> {
    for (const { id } of await store.find(groupEvaluationsKind, everyGroup)) yield* await store.find(evaluationKind, `group:${id}`);
  }

  const isTheirs =
    (id: string, person: PersonId) =>
    (sealed: string): boolean =>
      openWay(seal, sealed, id)?.person === person;

  /** Where no key opens an evaluation nobody can tell whose the votes are; all else about the person is shown and erased all the same. */
  const isLost = (id: string, body: Evaluation): boolean => body.state === 'open' && seal.open(body.key, id) === undefined;

  return {
    part: 'evaluations',

    about: async (person, reader) => {
      const texts = textsIn(reader.language).myData;
      const things: StoredThing[] = [];
      for await (const { id, body } of everyEvaluation()) {
        const vote = isLost(id, body) ? undefined : voteOf(parts, id, body, person);
        const isWritten = (await store.outgoing(evaluationKind, id)).some((row) => isAbout(row, person, isTheirs(id, person)));
        if (vote === undefined && !isWritten) continue;
        const group = (await groups.at(body.group))?.name ?? texts.goneGroup;
        const day = dayText({ date: body.date, zone: body.zone }, reader.language, reader.now);
        const meeting = [body.title, day].filter((part) => part !== '').join(', ');
        things.push({
          summary: [...new Set([group, body.title, day])].filter((part) => part !== '').join(', '),
          facts: {
            [texts.group]: group,
            [texts.meeting]: meeting,
            ...(body.state === 'open' ? { [texts.evaluationUntil]: showMoment(body.closeAt, { ...reader, zone: body.zone }) } : {}),
            ...(vote === undefined ? {} : voteFacts(vote, body, reader)),
            ...(isWritten ? { [texts.evaluationSent]: texts.yes } : {}),
          },
        });
      }
      // Said whether they have an answer in an open one or not: it is about the closed ones.
      return [{ title: texts.evaluations, things, note: texts.evaluationsNote, stays: texts.evaluationsStay }];
    },

    erase: async (person, at) => {
      for await (const { id, body } of everyEvaluation()) {
        if (body.state === 'open' && !isLost(id, body)) await takeBackVote(parts, id, { person, at, activity: `erase ${person} ${at}` });
        await forgetIn(store, evaluationKind, id, { person, isTheirs: isTheirs(id, person) }, () => ({}));
      }
    },
  };
}

function voteFacts(vote: Vote, { asked }: Evaluation, { language }: Reader): Facts {
  const { myData: texts, evaluation } = textsIn(language);
  if (vote.kind === 'absent') return { [texts.evaluationState]: texts.evaluationAbsent };
  const marks = asked.map(({ key }, index): [string, string] => [labelOf(key, asked, language), `${vote.marks[index] ?? ''}`]);
  return {
    [texts.evaluationState]: texts.evaluationAnswered,
    ...Object.fromEntries(marks),
    [texts.evaluationRole]: evaluation.roles[vote.role],
    ...(vote.comment === ''
      ? {}
      : { [texts.evaluationComment]: vote.comment, [texts.evaluationCommentFor]: evaluation.audiences[vote.audience] }),
  };
}
