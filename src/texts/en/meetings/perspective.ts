import { countIn } from '../../count-words.js';
import type { meetingPerspective as swedish } from '../../sv/meetings/perspective.js';

const count = countIn('en');

export const meetingPerspective: typeof swedish = {
  perspective: 'Patient and next-of-kin perspective',
  perspectiveShort: 'Patient perspective',
  perspectiveTitle: 'The patient and next-of-kin perspective at the meeting',
  perspectiveHelp: 'Press the item where the perspective is to have its place. Everybody sees the mark on the agenda.',
  perspectiveAgendaHelp: 'Is an item to take up the patient and next-of-kin perspective? Put a star (*) last on the line.',
  perspectiveMissing: 'Where does the patient and next-of-kin perspective come in?',
  perspectiveMissingHelp: 'No item on the agenda is marked. Press an item, or add one of the questions at the end.',
  perspectiveNoAgenda: 'The meeting has no agenda yet. Press a question, and it is added.',
  perspectiveMark: 'Mark',
  perspectiveUnmark: 'Remove the mark',
  perspectiveMarked: (item) => `The item is marked now: ${item}`,
  perspectiveUnmarked: (item) => `The mark is removed: ${item}`,
  perspectiveByWords: 'The item says so already.',
  perspectiveNoItem: 'I can’t find that item. Choose here instead.',
  perspectiveGone: 'The agenda has changed. This is how it looks now.',
  perspectiveMore: (n) => (n === 1 ? 'And one more item.' : `And ${count(n)} more items.`),
  perspectiveWays: 'Three ways to ask at the meeting',
  perspectiveWaysHelp: 'Copy the text, or press a question. Then it stands last on the agenda.',
  perspectiveAdd: 'Add to the agenda',
  perspectiveAdded: (item) => `Added last on the agenda: ${item}`,
  perspectiveAsk: {
    means: 'What does this mean for patients, and for their next of kin?',
    changes: 'What would somebody with experience of their own do differently?',
    missing: 'Whom have we not heard, and how do we ask them?',
  },
  perspectiveKeptTitle: 'How often the perspective has had its place',
  perspectiveKept: (kept, of) =>
    kept === 0
      ? `The patient and next-of-kin perspective had no item of its own at the last ${count(of)} meetings.`
      : kept === of
        ? `The patient and next-of-kin perspective had an item of its own at all of the last ${count(of)} meetings.`
        : `The patient and next-of-kin perspective had an item of its own at ${count(kept)} of the last ${count(of)} meetings.`,
  perspectiveKeptHelp: 'This is about the meetings, not about any person. It counts items that are marked on the agenda.',
  perspectiveKeptLater: 'After four meetings the group sees here how often the perspective has had its place.',
};
