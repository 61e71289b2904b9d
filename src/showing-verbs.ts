/** Verbs that show something, or open a form: nothing is kept, sent or changed by them. */
const shows = [
  ...['lookUp', 'explain', 'compare', 'map', 'browse', 'scan', 'suggestions'].map((verb) => `glossary.${verb}`),
  ...['suggestForm', 'acceptForm', 'declineForm', 'importForm'].map((verb) => `glossary.${verb}`),
  ...['group.form', 'group.show'],
  ...['list', 'show', 'next', 'reached', 'form', 'changeForm', 'moveForm', 'cancelForm', 'raiseForm'].map((verb) => `meeting.${verb}`),
  ...['mine', 'answers', 'whoSees', 'reminders', 'form', 'outcomeForm'].map((verb) => `preparation.${verb}`),
  ...['show', 'results', 'form', 'closeForm', 'settingsForm'].map((verb) => `evaluation.${verb}`),
  ...['show', 'mine', 'sendForm', 'ideaForm', 'concernForm', 'withdrawForm', 'publishForm'].map((verb) => `case.${verb}`),
  ...['queue.show', 'queue.case', 'queue.form', 'person.myData', 'person.eraseForm'],
  ...['show', 'greet', 'thank', 'okay', 'bye', 'who', 'unclear', 'sorry', 'crisis', 'sad', 'notUnderstood'].map((verb) => `help.${verb}`),
];

/** What is undone by a word, and says so. */
const undoneByAWord = ['person.language', 'preparation.pause', 'preparation.resume'];

/** What may be one of several things that a message asks for. Everything else wants a message of its own, which it has as it was written. */
export const mayBeOneOfSeveral: ReadonlySet<string> = new Set([...shows, ...undoneByAWord]);
