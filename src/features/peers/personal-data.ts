import type { PersonalData } from '../../core/privacy/personal-data.js';
import { forgetIn } from '../../core/store/forgetting.js';
import { eraseIfThere } from '../../core/store/if-there.js';
import type { Store } from '../../core/store/store.js';
import { textsIn } from '../../texts/texts.js';
import { type Match, matchKey, matchKind, withoutMember } from './match.js';
import { peerId, peerKind } from './peer.js';

/** That they want to talk with somebody, what they share, and what they have said to suggestions. Never who the others are. */
export const peersData = (store: Store): PersonalData => ({
  part: 'peers',
  about: async (person, { language }) => {
    const { peers: texts, myData } = textsIn(language);
    const peer = await store.get(peerKind, peerId(person));
    const matches = await store.find(matchKind, matchKey.person(person));
    if (peer === undefined && matches.length === 0) return [];
    const joined =
      peer === undefined ? [] : [{ summary: texts.joined, facts: { [texts.about]: peer.about, [myData.when]: peer.joinedAt } }];
    const said = matches.map(({ body: { members, suggestedAt } }) => {
      const own = members.find((member) => member.person === person)?.said;
      return { summary: texts.suggestionTitle, facts: { [myData.when]: suggestedAt, [texts.answer]: own && texts.answers[own] } };
    });
    return [{ title: texts.title, things: [...joined, ...said] }];
  },
  erase: async (person) => {
    await eraseIfThere(store, peerKind, peerId(person));
    for (const { id } of await store.find(matchKind, matchKey.person(person))) {
      await forgetIn<Match>(store, matchKind, id, { person }, (match) => ({ body: withoutMember(match, person) }));
    }
  },
});
