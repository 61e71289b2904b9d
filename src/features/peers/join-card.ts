import { privateWay } from '../../core/alone.js';
import { type CardReply, lines } from '../../core/reply.js';
import type { Language } from '../../texts/language.js';
import { textsIn } from '../../texts/texts.js';
import { maxAbout } from './peer.js';

/** How it works, and the way in; for somebody who has joined, what they share and the way out. */
export function joinCard(
  { joined, about, problem, note }: { readonly joined: boolean; readonly about: string; readonly problem: string; readonly note: string },
  language: Language,
): CardReply {
  const texts = textsIn(language).peers;
  const intro = joined ? texts.joinedIntro : texts.intro;
  return {
    kind: 'card',
    card: 'peers/join',
    language,
    title: texts.title,
    data: { joined, about, problem, note, intro, save: joined ? texts.save : texts.join, most: maxAbout },
    text: lines(note, texts.title, problem, intro, joined && about !== '' ? texts.shares(about) : ''),
  };
}

/** The way to it from where others read. */
export function peersPrivatelyCard(language: Language): CardReply {
  const texts = textsIn(language).peers;
  return privateWay({ said: texts.privately, open: texts.privatelyOpen, verb: 'peers.show', title: texts.title }, language);
}
