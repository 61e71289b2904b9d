import type { Group } from '../../core/people/group.js';
import { type CardReply, lines } from '../../core/reply.js';
import type { Language } from '../../texts/language.js';
import { textsIn } from '../../texts/texts.js';
import { type MaterialInput, maxHeadingLetters, maxPieceLetters, maxPieces, type Piece } from './material.js';

export interface MaterialView {
  readonly group: Group;
  readonly pieces: readonly Piece[];
  readonly typed: MaterialInput;
  /** What is to be mended, '' for nothing. */
  readonly problem: string;
  readonly note: string;
  readonly language: Language;
}

/** What a group has added to the introduction, to be changed or taken away, and room for another piece. */
export function materialCard({ group, pieces, typed, problem, note, language }: MaterialView): CardReply {
  const { introduction: texts } = textsIn(language);
  const title = texts.materialTitle(group.name);
  const isChange = pieces.some(({ heading }) => heading === typed.piece);
  const hasRoom = isChange || pieces.length < maxPieces;
  return {
    kind: 'card',
    card: 'introduction/material',
    language,
    title,
    data: {
      title,
      note,
      problem,
      intro: hasRoom ? texts.materialIntro : texts.materialFull,
      group: group.id,
      pieces,
      hasRoom,
      piece: isChange ? typed.piece : '',
      heading: typed.heading,
      typed: typed.text,
      link: typed.link,
      maxHeading: maxHeadingLetters,
      maxText: maxPieceLetters,
      save: isChange ? texts.materialChange : texts.materialAdd,
    },
    text: lines(title, note, problem, texts.materialIntro, ...pieces.flatMap(({ heading, text, link }) => [heading, text, link])),
  };
}
