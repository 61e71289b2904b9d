import { groupsRepresented } from '../../core/access.js';
import type { Instant, PersonId } from '../../core/ids.js';
import type { GroupsKnown } from '../../core/known.js';
import { nameIn } from '../../core/people/group.js';
import { say } from '../../core/reply.js';
import { changeIfThere, type Effect, eraseIfThere } from '../../core/store/if-there.js';
import { outgoing, type Renderers, type Wakes } from '../../core/store/outgoing.js';
import type { Store } from '../../core/store/store.js';
import { sendAt } from '../../core/time/working-time.js';
import { textsIn } from '../../texts/texts.js';
import { isWaiting, type Match, matchId, matchKey, matchKind, suggest, wakeMatch, yesSayers } from './match.js';
import { suggestionCard } from './match-card.js';
import { everyPeer, type Joined, type Peer, peerId, peerKind } from './peer.js';
import { nextRound, putTogether, roundId, roundKind } from './round.js';

export interface MatchingParts {
  readonly store: Store;
  readonly groups: Pick<GroupsKnown, 'of'>;
  readonly zone: string;
}

/** The pairs in a match, because of three people no two are to be suggested to each other again. */
const pairsOf = ({ members }: Match): readonly string[] =>
  members.flatMap(({ person }, index) => members.slice(index + 1).map((other) => matchId([person, other.person])));

/** Puts people together who have joined and are waiting. Those who no longer represent anybody are dropped. */
async function runRound({ store, groups, zone }: MatchingParts, now: Instant): Promise<void> {
  const [peers, found] = await Promise.all([store.find(peerKind, everyPeer), store.find(matchKind, matchKey.all)]);
  const matches = found.map(({ body }) => body).sort((one, other) => (one.suggestedAt < other.suggestedAt ? -1 : 1));
  const known = new Set(found.flatMap(({ id, body }) => [id, ...pairsOf(body)]));
  const waiting: Joined[] = [];
  for (const { id, body } of peers) {
    const own = await groupsRepresented(groups, body.person);
    const last = matches.findLast(({ members }) => members.some(({ person }) => person === body.person));
    if (own.length === 0) await eraseIfThere(store, peerKind, id);
    else if (isWaiting(body, last, now)) waiting.push({ ...body, groups: own });
  }
  const suggestions = putTogether(waiting, known);
  for (const { people, reason } of suggestions) {
    await store.change(matchKind, matchId(people), (before) => suggest(before, people, reason, now, zone));
  }
  const taken = new Set(suggestions.flatMap(({ people }) => people));
  for (const { person } of waiting.filter((one) => !taken.has(one.person))) {
    await changeIfThere(store, peerKind, peerId(person), (peer) => tellNoneYet(peer, now, zone));
  }
}

/** Once for each time that somebody has joined. */
const tellNoneYet = (peer: Peer, now: Instant, zone: string): Effect<Peer> =>
  peer.told === true
    ? {}
    : {
        body: { ...peer, told: true },
        send: [
          outgoing(`none yet ${now}`, sendAt(now, zone), {
            recipient: { to: 'person', person: peer.person },
            show: 'peers.noneYet',
            about: {},
          }),
        ],
      };

/** The first round comes the Monday after somebody has joined. */
export const keepRounds = (store: Store, now: Instant, zone: string): Promise<void> =>
  store.change(roundKind, roundId, (before) =>
    before === undefined ? { body: { at: now }, wakeAt: nextRound(now, zone), outcome: undefined } : { outcome: undefined },
  );

export const matchingWakes = (parts: MatchingParts): Wakes => ({
  [roundKind.name]: async (id, now) => {
    await runRound(parts, now);
    await parts.store.change(roundKind, id, () => ({ body: { at: now }, wakeAt: nextRound(now, parts.zone), outcome: undefined }));
  },
  [matchKind.name]: (id, now) =>
    parts.store.change(matchKind, id, (match) => (match === undefined ? { outcome: undefined } : wakeMatch(match, now))),
});

export function matchingRenderers({ store, groups }: MatchingParts): Renderers {
  /** What somebody is called, and where, in the groups that they represent in; undefined when they do no longer. */
  async function introduced(person: PersonId): Promise<string | undefined> {
    const [group] = await groupsRepresented(groups, person);
    const name = group === undefined ? '' : nameIn(group, person);
    return group === undefined || name === '' ? undefined : `${name} (${group.name})`;
  }

  return {
    'peers.suggestion': async (id, { recipient }, language) => {
      const match = await store.get(matchKind, id);
      const isIn = recipient.to === 'person' && match?.members.some(({ person }) => person === recipient.person);
      return match?.state === 'asked' && isIn === true ? suggestionCard(id, match.reason, language) : undefined;
    },
    'peers.met': async (id, { recipient }, language) => {
      const match = await store.get(matchKind, id);
      if (match === undefined || recipient.to !== 'person') return undefined;
      const others = yesSayers(match).filter((person) => person !== recipient.person);
      const known = (await Promise.all(others.map((person) => introduced(person)))).filter((one) => one !== undefined);
      const { peers: texts } = textsIn(language);
      if (known.length === 0) return say(texts.noMatch);
      const shared = (await Promise.all(others.map((person) => store.get(peerKind, peerId(person))))).flatMap((peer) => peer?.about || []);
      return say([texts.met(known), ...shared.map((about) => texts.shares(about)), texts.metNext].join('\n'));
    },
    'peers.noneYet': async (id, _message, language) =>
      (await store.get(peerKind, id)) === undefined ? undefined : say(textsIn(language).peers.noneYet),
    'peers.noMatch': async (_id, _message, language) => say(textsIn(language).peers.noMatch),
  };
}
