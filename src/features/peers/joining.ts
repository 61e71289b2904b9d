import { z } from 'zod/v4';
import { groupsRepresented } from '../../core/access.js';
import { allAskedAlone } from '../../core/alone.js';
import type { Instant } from '../../core/ids.js';
import type { GroupsKnown } from '../../core/known.js';
import { hasPersonalNumber, withoutPersonalNumbers } from '../../core/privacy/personal-number.js';
import { read, typedLine, typedText } from '../../core/read.js';
import { say, trouble } from '../../core/reply.js';
import type { Handler, Handlers, Request } from '../../core/request.js';
import { changeIfThere, eraseIfThere } from '../../core/store/if-there.js';
import type { Store } from '../../core/store/store.js';
import { textsIn } from '../../texts/texts.js';
import { joinCard, peersPrivatelyCard } from './join-card.js';
import { answer, matchKey, matchKind, type Said, withoutMember } from './match.js';
import { maxAbout, peerId, peerKind } from './peer.js';

export interface JoiningParts {
  readonly store: Store;
  readonly groups: Pick<GroupsKnown, 'of'>;
  /** Sees to it that people are put together from now on. */
  readonly keepRounds: (now: Instant) => Promise<void>;
}

const aboutInput = z.object({ about: typedText });
const matchInput = z.object({ match: typedLine });

/** Takes somebody out of matches that wait for answers. To the others it looks like no answer. */
async function leaveMatches(store: Store, person: Request['person']['id']): Promise<void> {
  for (const { id } of await store.find(matchKind, matchKey.person(person))) {
    await changeIfThere(store, matchKind, id, (match) => (match.state === 'asked' ? { body: withoutMember(match, person) } : {}));
  }
}

export function joiningHandlers({ store, groups, keepRounds }: JoiningParts): Handlers {
  const isRepresentative = async ({ person }: Request): Promise<boolean> => (await groupsRepresented(groups, person.id)).length > 0;

  const forRepresentatives =
    (handle: Handler): Handler =>
    async (request) =>
      (await isRepresentative(request)) ? handle(request) : [say(textsIn(request.language).peers.onlyRepresentatives)];

  const says = (said: Said) =>
    forRepresentatives(async ({ person, input, at, language }) => {
      const texts = textsIn(language).peers;
      const { match: id } = read(matchInput, input);
      const known = id === '' ? undefined : await store.get(matchKind, id);
      // To everybody else it does not exist.
      if (known === undefined || !known.members.some((member) => member.person === person.id)) return [trouble(texts.over)];
      const outcome = await store.change(matchKind, id, (match) =>
        match === undefined ? { outcome: 'over' as const } : answer(match, person.id, said, at),
      );
      return [say(outcome === 'over' ? texts.over : texts.thanks[said])];
    });

  const handlers: Handlers = {
    'peers.show': forRepresentatives(async ({ person, language }) => {
      const peer = await store.get(peerKind, peerId(person.id));
      return [joinCard({ joined: peer !== undefined, about: peer?.about ?? '', problem: '', note: '' }, language)];
    }),

    'peers.join': forRepresentatives(async ({ person, input, at, language }) => {
      const texts = textsIn(language).peers;
      const { about } = read(aboutInput, input);
      const problem = hasPersonalNumber(about) ? texts.personalNumber : about.length > maxAbout ? texts.tooLong(maxAbout) : '';
      const before = await store.get(peerKind, peerId(person.id));
      if (problem !== '')
        return [joinCard({ joined: before !== undefined, about: withoutPersonalNumbers(about), problem, note: '' }, language)];
      await store.change(peerKind, peerId(person.id), () => ({ body: { person: person.id, about, joinedAt: at }, outcome: undefined }));
      await keepRounds(at);
      return [joinCard({ joined: true, about, problem: '', note: before === undefined ? texts.joined : texts.saved }, language)];
    }),

    'peers.leave': async (request) => {
      await eraseIfThere(store, peerKind, peerId(request.person.id));
      await leaveMatches(store, request.person.id);
      return [say(textsIn(request.language).peers.left)];
    },

    'peers.yes': says('yes'),
    'peers.no': says('no'),
  };
  return allAskedAlone(handlers, ({ language }) => peersPrivatelyCard(language));
}
