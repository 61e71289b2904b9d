import { kindsOf } from './core/assemble.js';
import type { FeatureDefinition } from './core/feature.js';
import { addressKind } from './core/people/address.js';
import type { DocumentKind } from './core/store/store.js';
import { undeliveredKind } from './core/store/undelivered.js';
import type { VettedAnswer } from './features/answers/answer.js';
import { answers } from './features/answers/feature.js';
import { assignment } from './features/assignment/feature.js';
import { backOffice } from './features/back-office/feature.js';
import { deliveries } from './features/deliveries/feature.js';
import { evaluation } from './features/evaluation/feature.js';
import { glossary } from './features/glossary/feature.js';
import type { Term } from './features/glossary/terms/term.js';
import { groups } from './features/groups/feature.js';
import { help } from './features/help/feature.js';
import { introduction } from './features/introduction/feature.js';
import { meetings } from './features/meetings/feature.js';
import { peers } from './features/peers/feature.js';
import { people } from './features/people/feature.js';

/**
 * Everything that Lotsen can do. A new feature is a line here. What several of them recognise in a typed message is heard by the first.
 * @param terms What the glossary comes with.
 * @param vetted The answers that Lotsen comes with.
 */
export const allFeatures = (terms: readonly Term[], vetted: readonly VettedAnswer[]): readonly FeatureDefinition[] => [
  backOffice,
  people,
  groups,
  meetings,
  evaluation,
  assignment,
  introduction,
  peers,
  deliveries,
  help,
  glossary(terms),
  answers(vetted),
];

/** Everything that Lotsen stores. */
export const documentKinds: readonly DocumentKind<unknown>[] = [addressKind, undeliveredKind, ...kindsOf(allFeatures([], []))];
