import type { GroupType } from '../../../core/people/group.js';

export interface SuggestedGroup {
  readonly name: string;
  readonly type: GroupType;
  readonly area: string;
}

const kinds = ['lpo', 'lag', 'rpo', 'rag', 'npo', 'nag'] as const;

/** In capitals only: "lag" is a law or a team. */
const kindIn = (name: string) =>
  kinds
    .map((kind) => ({ kind, found: new RegExp(`(?<!\\p{L})${kind.toUpperCase()}(?!\\p{L})`, 'u').exec(name) }))
    .filter(({ found }) => found !== null)
    .sort((one, other) => (one.found?.index ?? 0) - (other.found?.index ?? 0))[0]?.kind;

/** What stands beside the abbreviation of a programme area: "LPO Psykisk hälsa" is about "Psykisk hälsa". */
const areaIn = (name: string): string => {
  const kind = kindIn(name);
  if (kind === undefined || !kind.endsWith('po')) return '';
  return name.replace(kind.toUpperCase(), '').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, '');
};

/** What a group is, as far as the names of its channel and team say, the channel's first. */
export function suggestGroup(names: readonly string[]): SuggestedGroup {
  const type = names.map(kindIn).find((kind) => kind !== undefined) ?? 'other';
  return { name: names[0] ?? '', type, area: names.map(areaIn).find((area) => area !== '') ?? '' };
}
