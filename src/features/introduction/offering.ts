import type { Feature } from '../../core/feature.js';
import type { Instant, PersonId } from '../../core/ids.js';
import type { AnswersKnown, GroupsKnown, PeopleKnown } from '../../core/known.js';
import type { Group } from '../../core/people/group.js';
import type { Renderers, Wakes } from '../../core/store/outgoing.js';
import type { Store } from '../../core/store/store.js';
import { textsIn } from '../../texts/texts.js';
import { type Introduction, introductionId, introductionKind } from './introduction.js';
import { offer, wake } from './progress.js';
import { stepCard } from './step-card.js';
import { type Audience, audiences, type StepId, stepsFor } from './steps.js';
import { groupsAs, hasRole, materialOf } from './walking.js';

export interface OfferingParts {
  readonly store: Store;
  readonly groups: Pick<GroupsKnown, 'at' | 'of'>;
  readonly people: Pick<PeopleKnown, 'paused'>;
  readonly answers: Pick<AnswersKnown, 'read'>;
}

const peopleAs = (group: Group, audience: Audience): readonly PersonId[] =>
  audience === 'representative' ? group.representatives : group.chair === undefined ? [] : [group.chair];

/** Offers an introduction to everybody who has just got a role that they had in no group before. */
export const offerToNew =
  ({ store, groups }: Pick<OfferingParts, 'store' | 'groups'>): NonNullable<Feature['groupSaved']> =>
  async (group, before, at) => {
    for (const audience of audiences) {
      for (const person of peopleAs(group, audience)) {
        if (before !== undefined && hasRole(before, person, audience)) continue;
        const elsewhere = (await groupsAs(groups, person, audience)).some(({ id }) => id !== group.id);
        if (elsewhere) continue;
        const beginning = { person, audience, group, zone: group.timeZone, at };
        await store.change(introductionKind, introductionId(audience, person), (known) => offer(known, beginning));
      }
    }
  };

export const offeringWakes = ({ store, groups, people }: Omit<OfferingParts, 'answers'>): Wakes => ({
  [introductionKind.name]: async (id: string, now: Instant) => {
    const known = await store.get(introductionKind, id);
    if (known === undefined) return;
    const own = await groupsAs(groups, known.person, known.audience);
    const [material, paused] = await Promise.all([materialOf(store, own), people.paused([known.person])]);
    const waking = {
      steps: stepsFor(known.audience, material.length > 0),
      isStill: own.length > 0 || known.group === undefined,
      isPaused: paused.length > 0,
      now,
    };
    await store.change(introductionKind, id, (one) => (one === undefined ? { outcome: undefined } : wake(one, waking)));
  },
});

/** A step is not sent any more when it has been read, put off or skipped meanwhile. */
const isStillWanted = (one: Introduction, step: string): boolean => one.state === 'going' && one.step === step && one.comes === 'next';

export const offeringRenderers = ({ store, groups, answers }: Omit<OfferingParts, 'people'>): Renderers => ({
  'introduction.step': async (id, { about }, language) => {
    const one = await store.get(introductionKind, id);
    if (one === undefined || !isStillWanted(one, about['step'] ?? '')) return undefined;
    const own = await groupsAs(groups, one.person, one.audience);
    if (own.length === 0 && one.group !== undefined) return undefined;
    const material = await materialOf(store, own);
    const step: StepId = one.step;
    const isFirst = one.sent === 1 && step === stepsFor(one.audience, false)[0];
    const note = isFirst ? textsIn(language).introduction.offered[one.audience] : '';
    return stepCard({ step, audience: one.audience, group: own[0], material, note, answers, language });
  },
});
