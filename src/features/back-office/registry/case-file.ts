import { type Paragraph, wordDocument } from '../../../core/files/word-document.js';
import { type CardReply, type FileReply, lines } from '../../../core/reply.js';
import { partOf, rowsOf } from '../case/case-card.js';
import { writtenNumber } from '../case/case-number.js';
import { headingOf, numberOf, textsOf, type View } from '../case/view-card.js';
import { stepText } from '../queue/pages-card.js';

/** All of a case in one piece, for the registry: number, dates, sender or that there is no name, subject, text and every step. */
function caseFile(view: View): readonly Paragraph[] {
  const texts = textsOf(view);
  const { one } = view;
  const ending = one.ending === undefined ? '' : lines(texts.endings[one.ending.kind], one.ending.reason);
  const facts = rowsOf(view).map(({ label, value }) => `${label}: ${value}`);
  return [
    { as: 'title', text: headingOf(view) },
    { as: 'text', text: lines(...facts, texts.states[one.state], ending, one.kept === undefined ? '' : texts.keptNote(one.kept.reason)) },
    { as: 'heading', text: texts.threadTitle(numberOf(view)) },
    ...one.thread.map((entry): Paragraph => {
      const { by, at, text } = partOf(entry, view, entry.text.length, '');
      return { as: 'item', text: `${by},${at.slice(1)}\n${text}` };
    }),
    { as: 'heading', text: texts.historyTitle(numberOf(view)) },
    ...one.history.map((step): Paragraph => ({ as: 'item', text: stepText(step, view) })),
  ];
}

/** Letters that a card takes to copy from: it holds them three times, to be seen, heard and copied. */
const maxLetters = 3500;

/** The same to copy from, where no file can be handed over: in channels, and where the client takes none. */
export function caseCopyCard(view: View): CardReply {
  const texts = textsOf(view);
  const whole = lines(...caseFile(view).map(({ text }) => text));
  const content = whole.slice(0, maxLetters);
  const heading = texts.fileTitle(numberOf(view));
  const data = { heading, content, cut: content.length < whole.length, words: texts.fileWords(writtenNumber(view.id, view.one)) };
  return { kind: 'card', card: 'queue/file', language: view.language, title: heading, data, text: lines(heading, data.words, content) };
}

/** As a Word document, for somebody of the back office in their personal chat. */
export const caseWordFile = async (view: View): Promise<FileReply> => {
  const texts = textsOf(view);
  return {
    kind: 'file',
    name: texts.fileName(writtenNumber(view.id, view.one)),
    content: await wordDocument(headingOf(view), caseFile(view), view.language),
    about: texts.fileAbout,
    again: { verb: 'queue.file', number: view.id, answerIn: view.language },
    sent: texts.fileSent,
    failed: texts.fileFailed,
    instead: caseCopyCard(view),
  };
};
