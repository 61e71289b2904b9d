import { z } from 'zod/v4';
import type { TeamId } from '../../core/ids.js';
import { stored } from '../../core/read.js';
import type { Change, DocumentKind } from '../../core/store.js';
import { groupKey } from './group-document.js';

/** That Lotsen has introduced itself in a place, so that it does so once until it is removed. */
export interface Greeting {
  readonly team?: TeamId;
}

const greeting = z.object({ team: stored<TeamId>().optional() });

export const greetingKind: DocumentKind<Greeting> = {
  name: 'greeting',
  schema: 1,
  lift: (body) => greeting.parse(body),
  keys: ({ team }) => (team === undefined ? [] : [groupKey.team(team)]),
};

/** Teams tells twice that Lotsen was added, and the Playground again whenever a page is loaded. */
export const greet = (before: Greeting | undefined, team: TeamId | undefined): Change<Greeting, 'greets' | 'hasGreeted'> =>
  before === undefined ? { body: team === undefined ? {} : { team }, outcome: 'greets' } : { outcome: 'hasGreeted' };
