import type { PersonId } from '../../../core/ids.js';

/** The six statements that every group is asked. Their names are part of the wire contract. */
export const standardStatements = ['prepared', 'clear', 'followed', 'perspective', 'heard', 'worthwhile'] as const;
export type StandardStatement = (typeof standardStatements)[number];

/** A group's own, on top. */
export const ownStatements = ['own1', 'own2'] as const;
export type OwnStatement = (typeof ownStatements)[number];

export type StatementKey = StandardStatement | OwnStatement;
export const statementKeys: readonly StatementKey[] = [...standardStatements, ...ownStatements];

/** A statement as one meeting's people are asked it. */
export interface Asked {
  readonly key: StatementKey;
  /** In the group's own words; '' for Lotsen's, which follow the reader's language. */
  readonly text: string;
}

export const roles = ['representative', 'professional', 'municipality', 'other'] as const;
export type Role = (typeof roles)[number];

export type Mark = 1 | 2 | 3 | 4 | 5;

/** Who may read a comment. */
export const audiences = ['group', 'office'] as const;
export type Audience = (typeof audiences)[number];

/** The role that the card suggests. Of its people the group only knows who represents patients. */
export const suggestedRole = ({ representatives }: { readonly representatives: readonly PersonId[] }, person: PersonId): Role =>
  representatives.includes(person) ? 'representative' : 'other';
