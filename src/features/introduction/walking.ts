import { z } from 'zod/v4';
import { allAskedAlone } from '../../core/alone.js';
import type { PersonId } from '../../core/ids.js';
import type { AnswersKnown, GroupsKnown } from '../../core/known.js';
import { type Group, isRepresentative } from '../../core/people/group.js';
import { read } from '../../core/read.js';
import { type Reply, say } from '../../core/reply.js';
import type { Handlers, Request } from '../../core/request.js';
import type { Change, Store } from '../../core/store/store.js';
import { showDay } from '../../core/time/dates.js';
import { textsIn } from '../../texts/texts.js';
import { type Introduction, introductionId, introductionKey, introductionKind } from './introduction.js';
import { materialKind, type Piece } from './material.js';
import { goOn, open, putOff, skip } from './progress.js';
import { privatelyCard, stepCard } from './step-card.js';
import { type Audience, audiences, type StepId, stepIds, stepsFor } from './steps.js';

export interface WalkingParts {
  readonly store: Store;
  readonly groups: Pick<GroupsKnown, 'at' | 'of'>;
  readonly answers: Pick<AnswersKnown, 'read'>;
  /** For whoever is in no group. */
  readonly zone: string;
}

/** What a card sends; whoever types sends nothing. */
const stepInput = z.object({ audience: z.enum(audiences).optional().catch(undefined), step: z.enum(stepIds).optional().catch(undefined) });

export const hasRole = (group: Group, person: PersonId, audience: Audience): boolean =>
  audience === 'chair' ? group.chair === person : isRepresentative(group, person);

/** Those of somebody's groups that an introduction is about. */
export const groupsAs = async (groups: Pick<GroupsKnown, 'of'>, person: PersonId, audience: Audience): Promise<readonly Group[]> =>
  (await groups.of(person)).filter((group) => hasRole(group, person, audience));

/** What groups have added to the introduction of their representatives. */
export async function materialOf(store: Store, groups: readonly Group[]): Promise<readonly Piece[]> {
  return (await Promise.all(groups.map(({ id }) => store.get(materialKind, id)))).flatMap((material) => material?.pieces ?? []);
}

/** The introduction that somebody is in the middle of. Of two, the one whose next step comes first. */
export async function goingOf(store: Store, person: PersonId): Promise<Introduction | undefined> {
  const found = await store.find(introductionKind, introductionKey.person(person));
  const going = found.map(({ body }) => body).filter(({ state }) => state === 'going');
  return going.sort((one, other) => (one.nextAt < other.nextAt ? -1 : 1))[0];
}

export function walkingHandlers({ store, groups, answers, zone }: WalkingParts): Handlers {
  async function shown(step: StepId, audience: Audience, note: string, { person, language }: Request): Promise<Reply> {
    const own = await groupsAs(groups, person.id, audience);
    return stepCard({ step, audience, group: own[0], material: await materialOf(store, own), note, answers, language });
  }

  /** Whoever leads a group and represents in none is shown how to receive a representative. */
  async function audienceFor({ person }: Request): Promise<Audience> {
    const going = await goingOf(store, person.id);
    if (going !== undefined) return going.audience;
    const own = await groups.of(person.id);
    return own.some((group) => group.chair === person.id) && !own.some((group) => isRepresentative(group, person.id))
      ? 'chair'
      : 'representative';
  }

  /** Changes the introduction that a card is of, or that somebody is in the middle of; says so where there is none. */
  async function changed<Outcome>(
    request: Request,
    rule: (before: Introduction, step: StepId | undefined, steps: readonly StepId[]) => Change<Introduction, Outcome>,
    then: (outcome: Outcome, of: Introduction) => Promise<Reply> | Reply,
  ): Promise<readonly Reply[]> {
    const { audience, step } = read(stepInput, request.input);
    const { person, language } = request;
    const known =
      audience === undefined ? await goingOf(store, person.id) : await store.get(introductionKind, introductionId(audience, person.id));
    if (known === undefined) return [say(textsIn(language).introduction.noneGoing)];
    const steps = stepsFor(known.audience, (await materialOf(store, await groupsAs(groups, person.id, known.audience))).length > 0);
    const outcome = await store.change(introductionKind, introductionId(known.audience, person.id), (before) =>
      rule(before ?? known, step, steps),
    );
    return [await then(outcome, known)];
  }

  const handlers: Handlers = {
    'introduction.show': async (request) => {
      const { person, language, at } = request;
      const audience = read(stepInput, request.input).audience ?? (await audienceFor(request));
      const [group] = await groupsAs(groups, person.id, audience);
      const beginning = { person: person.id, audience, group, zone, at };
      const { step, as } = await store.change(introductionKind, introductionId(audience, person.id), (before) => open(before, beginning));
      return [await shown(step, audience, textsIn(language).introduction.opened[as], request)];
    },

    'introduction.next': (request) =>
      changed(
        request,
        (before, step, steps) => goOn(before, step, steps, request.at),
        (step, { audience }) =>
          step === 'end' ? say(textsIn(request.language).introduction.ended[audience]) : shown(step, audience, '', request),
      ),

    'introduction.later': (request) =>
      changed(
        request,
        (before) => putOff(before, request.at),
        (at, of) => {
          const { introduction: texts } = textsIn(request.language);
          if (at === undefined) return say(texts.nothingMore);
          return say(texts.putOff(showDay(at, { language: request.language, zone: of.zone, now: request.at })));
        },
      ),

    'introduction.skip': (request) =>
      changed(
        request,
        (before) => skip(before, request.at),
        () => say(textsIn(request.language).introduction.skipped),
      ),
  };
  return allAskedAlone(handlers, ({ language }) => privatelyCard('introduction', language));
}
