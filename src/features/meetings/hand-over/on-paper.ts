import { z } from 'zod/v4';
import { askedAlone } from '../../../core/alone.js';
import { type Paragraph, wordDocument } from '../../../core/files/word-document.js';
import { read, typedLine } from '../../../core/read.js';
import { type CardReply, lines, say, trouble } from '../../../core/reply.js';
import type { Handlers } from '../../../core/request.js';
import { textsIn } from '../../../texts/texts.js';
import { findMeeting, type MeetingParts, viewOf, whyNot } from '../meeting/access.js';
import { refuseTime } from '../meeting/answers.js';
import { absentText, pagesOf, partTexts } from '../meeting/hand-over.js';
import { groupName, textsOf, type View, whenText } from '../meeting/view.js';

/** Everything that came in, to read on paper at the meeting. */
function handOverParagraphs(view: View): readonly Paragraph[] {
  const texts = textsOf(view);
  const { meeting } = view;
  // On cards a question may go on over several pages; in a document it is one.
  const parts = pagesOf(meeting, 'leads').flat();
  const questions = [...new Set(parts.map(({ question }) => question))].map((question) => ({
    question,
    entries: parts.filter((part) => part.question === question).flatMap(({ entries }) => entries),
  }));
  return [
    { as: 'title', text: texts.handOverTitle },
    { as: 'text', text: lines(meeting.title, whenText(view), meeting.place, groupName(view), absentText(view)) },
    ...questions.flatMap((part): readonly Paragraph[] => {
      const { heading, text, given, answers } = partTexts(part, view);
      return [
        { as: 'heading', text: text === '' ? heading : `${heading}: ${text}` },
        ...(given === '' ? [] : [{ as: 'text', text: given } as const]),
        ...answers.map((one) => ({ as: 'item', text: `${one.text}\n${one.by}` }) as const),
      ];
    }),
    { as: 'heading', text: texts.relatives },
    { as: 'text', text: texts.relativesHelp },
  ];
}

/** Letters that a card takes to copy from: it holds them three times, to be seen, heard and copied. */
const maxLetters = 6000;

/** The same to copy into any program and print, where no file can be had. */
export function copyCard(view: View): CardReply {
  const texts = textsOf(view);
  const whole = lines(...handOverParagraphs(view).map(({ text }) => text));
  const shown = whole.slice(0, maxLetters);
  return {
    kind: 'card',
    card: 'meetings/copy',
    language: view.language,
    title: texts.handOverTitle,
    data: { content: shown, cut: shown.length < whole.length },
    text: lines(texts.handOverCopy, shown),
  };
}

const paperInput = z.object({ meeting: typedLine, declined: z.literal(true).optional() });

/** Gives what came in as a file, or to copy where no file can be had. */
export const onPaperHandlers = (parts: MeetingParts): Handlers => ({
  // Most of it is for those who lead only.
  'preparation.document': askedAlone(
    async (request) => {
      const { meeting: id, declined } = read(paperInput, request.input);
      const texts = textsIn(request.language).meetings;
      if (declined) return [say(texts.handOverDeclined)];
      const found = await findMeeting(parts, id, request, 'leads');
      if (!found.ok) return [trouble(whyNot(found, request.language))];
      if (refuseTime(found.body, request.at) !== 'closed') return [trouble(texts.outcomeTooEarly)];
      const view = viewOf(found, request);
      return [
        {
          kind: 'file',
          name: texts.handOverFileName(found.body.date),
          content: await wordDocument(texts.handOverTitle, handOverParagraphs(view), view.language),
          about: texts.handOverFileAbout,
          again: { verb: 'preparation.document', meeting: id, answerIn: request.language },
          sent: texts.handOverFileSent,
          failed: texts.handOverFileFailed,
          instead: copyCard(view),
        },
      ];
    },
    ({ language }) => say(textsIn(language).meetings.onlyPrivately),
  ),
});
