import type { Texts } from '../sv.js';

export const introduction: Texts['introduction'] = {
  title: 'Introduction',
  head: (at, of) => `Introduction, step ${at} of ${of}`,
  next: 'Next',
  finish: 'Done',
  later: 'Later',
  skip: 'Skip',
  withoutButtons: 'Write “next”, “later” or “skip”.',
  offered: {
    representative:
      'You are new as a representative, so here is a short introduction, one small step at a time. Not for you? Press “Skip”.',
    chair: 'You are new as chair, so here are three short steps on receiving a representative. Not for you? Press “Skip”.',
  },
  opened: {
    first: 'Read at your own pace. I’ll send what you have not read, a few days apart.',
    here: 'This is where you are in the introduction.',
    anew: 'You have read the introduction before. Here it is from the beginning.',
  },
  ended: {
    representative:
      'That was the whole introduction. Write “introduction” to read it again, “my assignment” to see your assignment, and ask me whenever you wonder about something.',
    chair: 'That was the whole introduction. Write “introduction” to read it again, or “are we ready?” to answer the eight questions.',
  },
  putOff: (day) => `Then I’ll wait. The step comes back on ${day}. Write “introduction” if you want to read sooner.`,
  skipped: 'Then I won’t send any more steps. Write “introduction” if you change your mind.',
  nothingMore: 'Nothing more is on its way. Write “introduction” to read from the beginning.',
  noneGoing: 'You have no introduction under way. Write “introduction” to begin.',

  steps: {
    welcome: { title: 'Welcome as a representative', text: 'Here is what matters most about the assignment, in short steps.' },
    levels: { title: 'The three levels, and where you are', text: 'There are many groups, but they belong together.' },
    meeting: {
      title: 'How a meeting works',
      text: 'The meeting follows an agenda. The chair leads and gives the floor. You may always ask, and need not speak at every item.',
    },
    rights: { title: 'Your rights', text: 'You may always say no.' },
    people: {
      title: 'People like you',
      text: 'You are not the only one who is new. Other representatives have sat right where you sit.',
    },
    material: { title: 'From your group', text: 'This is what your group wants you to know.' },
    receive: {
      title: 'Before the representative comes',
      text: 'Meet or call the representative before the first meeting. Agree on task, time and compensation, and write it down. Say who is in the group and why it exists. Say whom the representative can call between meetings. Invite two if you can: it is easier to be two.',
    },
    lead: {
      title: 'At the meeting',
      text: 'Say in advance what the group wants to know from the representative. Say at each item whether it is about knowing, giving a view, reasoning, taking part or deciding. Ask the representative, and wait for the answer. Explain abbreviations as they are said. Ask what it means for next of kin, too. Tell afterwards what became of what the representative said.',
    },
    check: {
      title: 'Are we ready?',
      text: 'Eight questions to yourself before the representative comes. Nobody else sees your answers, and I do not keep them.',
    },
  },
  where: (group, kind) => `Your group, ${group}, is ${kind}.`,
  kinds: {
    lpo: 'a local programme area (LPO) at the local level',
    lag: 'a local working group (LAG) at the local level',
    rpo: 'a healthcare-regional programme area (RPO) at the healthcare-regional level',
    rag: 'a healthcare-regional working group (RAG) at the healthcare-regional level',
    npo: 'a national programme area (NPO) at the national level',
    nag: 'a national working group (NAG) at the national level',
  },
  pages: {
    system: 'More: knowledge governance',
    groups: 'More: the groups in Sweden',
    localGroups: 'More: local working groups',
    takingPart: 'More: patients take part',
    compensation: 'More: compensation',
  },
  does: {
    'assignment.show': 'Show my assignment',
    'assignment.list': 'Fill in the assignments',
    'glossary.map': 'Show the map',
    'meeting.next': 'Show the next meeting',
    'meeting.form': 'Plan a meeting',
    'case.sendForm': 'Ask the back office',
    'help.tour': 'A tour of two minutes',
    'peers.show': 'Someone to talk to',
    'introduction.check': 'Answer the questions',
  },
  linkTo: (host) => `Open ${host}`,
  privately: {
    introduction: { said: 'I show the introduction only to you.', open: 'Show the introduction' },
    check: { said: 'I show the eight questions only to you.', open: 'Answer the questions' },
    material: { said: 'You fill in the group’s own material where only you see it.', open: 'Open the material' },
  },

  checkTitle: 'Are we ready to receive a representative?',
  checkIntro: 'The answers are yours alone. I show what they mean, and do not keep them.',
  checkAnswers: { yes: 'Yes', partly: 'Partly', no: 'No' },
  checkSend: 'Show what it means',
  checkMissing: 'Answer all eight questions, and I’ll show what it means.',
  checks: {
    agreement: {
      question: 'Is there a written agreement on task, time and compensation?',
      advice: 'Write the agreement down together with the representative. Then both know what applies.',
    },
    contact: {
      question: 'Does the representative know whom to call between meetings?',
      advice: 'Decide who the contact is, and give the representative a name and a number.',
    },
    introduction: {
      question: 'Has the representative been told what the group does and who is in it?',
      advice: 'Have a half-hour talk before the first meeting. Let everyone say briefly who they are when the meeting begins.',
    },
    company: {
      question: 'Are there two representatives, or somebody else in the same position to talk to?',
      advice: 'Invite another representative. If you can’t, say that the back office can help to find somebody to talk to.',
    },
    purpose: {
      question: 'Do you know what the group wants to hear from the representative at the next meeting?',
      advice: 'Write a question to the representative when you plan the meeting. I’ll send it in good time.',
    },
    papers: {
      question: 'Do the papers come in good time, in everyday words?',
      advice: 'Send the papers at least a week ahead. Write abbreviations out, or let me explain them.',
    },
    voice: {
      question: 'Do you ask the representatives at each item?',
      advice: 'Put it in the agenda: “What do the representatives say?” Then nobody forgets to ask.',
    },
    followUp: {
      question: 'Is the representative told what became of what they said?',
      advice: 'Take five minutes at the end of the meeting: what does the group take along, and what has happened since last time?',
    },
  },
  checkSum: (ready, of) => `You answered yes to ${ready} of ${of} questions.`,
  verdicts: { ready: 'The group is ready', nearly: 'The group is nearly ready', notYet: 'The group is not ready yet' },
  verdictLines: {
    ready: 'Everything is in place. Look at the questions again in half a year.',
    nearly: 'Only a little is left. Do this before the next meeting.',
    notYet: 'Begin with this. It is better that a representative comes a little later than to a group that is not ready.',
  },
  checkKept: 'I have not kept this. Write “are we ready?” to answer again.',

  materialTitle: (group) => `Your own material for new representatives in ${group}`,
  materialIntro:
    'What you write here becomes a step of its own in the introduction for the group’s representatives. There is room for three things.',
  materialFull: 'There is room for three things. Remove one if you want to add something else.',
  materialHeading: 'Heading',
  materialText: 'Text, 500 characters at most',
  materialLink: 'Link (if you like), beginning with https://',
  materialAdd: 'Add',
  materialChange: 'Save the change',
  materialEdit: 'Change',
  materialRemove: 'Remove',
  materialSaved: 'Saved. The group’s representatives see it in the introduction.',
  materialRemoved: 'It has been removed.',
  materialMistakes: {
    nothing: 'Write a heading, and a text or a link.',
    tooLong: 'That is too long. The heading may have 80 characters and the text 500.',
    notHttps: 'The link can’t be used. It must begin with https:// and have no password in it.',
    personalNumber: 'There is a personnummer in the text. Remove it and I save the rest.',
    full: 'There is room for three things. Remove one first.',
  },
  onlyCoordinators: 'The group’s coordinators write its own material. Write “show group” in the group’s channel to see who they are.',

  dataTitle: 'Introduction',
  dataAudience: 'About',
  audiences: { representative: 'Being a representative', chair: 'Receiving a representative' },
  dataStep: 'Step',
  dataState: 'State',
  states: { going: 'under way', done: 'finished', skipped: 'skipped' },
  dataNext: 'Next step comes',
};
