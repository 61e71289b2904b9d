/** Who is introduced: somebody who represents patients and next of kin, or the chair who receives them. */
export const audiences = ['representative', 'chair'] as const;
export type Audience = (typeof audiences)[number];

/** In the order that they come. They are stored: never renamed. `material` is what the group's coordinators have added. */
export const stepIds = ['welcome', 'levels', 'meeting', 'rights', 'people', 'material', 'receive', 'lead', 'check'] as const;
export type StepId = (typeof stepIds)[number];

const stepsOf: Readonly<Record<Audience, readonly StepId[]>> = {
  representative: ['welcome', 'levels', 'meeting', 'rights', 'people'],
  chair: ['receive', 'lead', 'check'],
};

/** The steps that somebody takes; the group's own is there only where somebody has written it. */
export const stepsFor = (audience: Audience, hasMaterial: boolean): readonly StepId[] =>
  audience === 'representative' && hasMaterial ? [...stepsOf.representative, 'material'] : stepsOf[audience];

/** Whether a step is further on than another one. */
export const isFurther = (step: StepId, than: StepId): boolean => stepIds.indexOf(step) > stepIds.indexOf(than);

/** The step after one, which may have been taken away meanwhile; undefined after the last. */
export const stepAfter = (steps: readonly StepId[], step: StepId): StepId | undefined => steps.find((one) => isFurther(one, step));
