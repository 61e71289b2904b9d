import { countIn } from '../count-words.js';
import type { groups as swedish } from '../sv/groups.js';

const listed = new Intl.ListFormat('en-GB', { type: 'conjunction' });

const count = countIn('en');

export const groups: typeof swedish = {
  intros: {
    added:
      'I am Lotsen and explain abbreviations: write “@Lotsen” and what you wonder about. Set up the group, and I’ll gather answers before the meetings, ask afterwards how they were and take private questions.',
    addedAgain: 'I am back in the group. Everything that was here still is.',
    notSetUp: 'The group has not been set up yet.',
  },
  setUp: 'Set up the group',
  showGroup: 'Show who is in the group',
  change: 'Change the group',

  formIntro: 'Whoever saves first becomes the coordinator of the group. Everything can be changed later.',
  formName: 'Name of the group',
  formType: 'What kind of group is it?',
  formArea: 'Area',
  formAreaExample: 'For instance mental health',
  formLanguage: 'Which language should I write in the group?',
  formChair: 'Chair',
  formNobody: 'Nobody chosen',
  formRepresentatives: 'Patient and next-of-kin representatives',
  formCoordinators: 'Coordinators, often the process lead. They may change the group and plan meetings.',
  formManyPeople: 'There are too many people here for a list. Write one name per line, as it stands in Teams, or an e-mail address.',
  formSearch: 'Type a name',
  formSearchChair: 'Find the chair in the directory',
  formSearchRepresentatives: 'Find representatives in the directory',
  formSearchCoordinators: 'Find coordinators in the directory',
  formSave: 'Save the group',
  types: {
    lpo: 'LPO, local programme area',
    lag: 'LAG, local working group',
    rpo: 'RPO, healthcare-regional programme area',
    rag: 'RAG, healthcare-regional working group',
    npo: 'NPO, national programme area',
    nag: 'NAG, national working group',
    other: 'Another group',
  },

  mistakes: {
    missingName: 'Write what the group is called.',
    personalNumber: 'Remove the personal identity number and save again. Nothing has been saved.',
    noCoordinator: 'The group needs at least one coordinator. Choose somebody else before you step down.',
    changedMeanwhile:
      'Somebody else changed the group while you were writing. What you wrote is still there. Look it through and save again.',
  },
  tooLong: (most) => `The name or the area is too long. Write ${most} characters at most.`,
  unknownPeople: (people) =>
    people.length === 0
      ? 'Somebody you chose is not here. Choose somebody else, or add them to the channel or chat, and save again.'
      : `I cannot find ${listed.format(people)} among the people here. Correct it and save again.`,
  sameName: (name) => `Several people here are called ${name}. Write the e-mail address instead.`,

  onlyInGroup: 'Do that in the channel or chat of the group. Write “@Lotsen set up the group” there.',
  onlyCoordinators: (names) =>
    names.length === 0
      ? 'Only the coordinators can change the group. Ask one of them for help.'
      : `Only the coordinators can change the group. Ask ${new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(names)} for help.`,
  notHere: 'Only somebody who is here can set up the group.',
  rosterNotAllowed:
    'Teams does not show me who is here, so I cannot set up the group. That is how it is in private channels. Do it in an ordinary channel, or in a group chat where I have been added.',
  rosterUnreachable: 'Teams is not answering right now, and nothing has been saved. Try again in a while.',

  saved: 'The group has been saved.',
  savedNext: 'Write “@Lotsen plan meeting” when it is time for the next meeting.',
  area: 'Area',
  language: 'Language',
  chair: 'Chair',
  coordinators: 'Coordinators',
  representatives: 'Representatives',
  others: 'Others',
  nobody: 'nobody yet',
  andMore: (names, more) => {
    if (more === 0) return listed.format(names);
    if (names.length === 0) return more === 1 ? 'one person' : `${more} people`;
    return `${names.join(', ')} and ${more} more`;
  },
  missingChair: 'Choose a chair, who will get what people want to say before the meeting.',
  missingRepresentatives: 'Choose patient and next-of-kin representatives, and they get the questions before the meeting themselves.',
  missingCoordinator:
    'The group has no coordinator. Anyone in it can become one: write “@Lotsen set up the group” in the group’s channel or chat.',
  noGroups: 'You are not in any of the groups I know. Write “@Lotsen set up the group” in the channel or chat of the group.',

  overviewTitle: 'Your groups',
  overviewWaits: 'Waiting for you',
  overviewShow: 'Show the meeting',
  overviewResults: 'Show the evaluations',
  overviewMore: (n) =>
    n === 1
      ? 'And one more group. Write “meetings” to see its meetings.'
      : `And ${count(n)} more groups. Write “meetings” to see their meetings.`,

  roleNames: { chair: 'the chair', coordinator: 'a coordinator', representative: 'a patient and next-of-kin representative' },
  roleTasks: {
    chair: 'Before each meeting you will get the answers here, in a private chat.',
    coordinator: 'Write “plan meeting” when it is time, and I’ll send the questions and the reminders.',
    representative: 'Before each meeting you will get the questions here, and you can always ask me what an abbreviation means.',
  },
  roleGiven: (group, roles, task) => `You are now ${listed.format(roles)} in ${group} with me, Lotsen. ${task}`,

  welcome: (names) =>
    `Welcome${names.length === 0 ? '' : `, ${listed.format(names)}`}! I am Lotsen. Wondering about an abbreviation? Write “@Lotsen” and the abbreviation. You can also write to me in a private chat, where only you see the answer.`,
};
