import type { general as swedish } from '../sv/general.js';

const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });

const whoToTurnTo =
  'I am a computer program. There are people in the back office to write to, if it is about your assignment. If you are not feeling well, you can call 1177.';

export const general: typeof swedish = {
  name: 'Lotsen',
  moreChoices: 'More choices',
  helpTitle: 'Hello! I am Lotsen.',
  helpIntro: {
    personal:
      'I explain abbreviations, help you before and after the meetings and take private questions. Only you see what you write here.',
    groupChat:
      'I explain abbreviations, gather answers before the meetings and ask afterwards how they were. Mention me in a message, and I’ll answer here. For private questions, message me directly.',
    channel:
      'I explain abbreviations, gather answers before the meetings and ask afterwards how they were. Mention me in a message, and I’ll answer in the thread. For private questions, message me directly.',
    office: 'The back office works here. Mention me in a message, and I’ll answer in the thread. I explain abbreviations here too.',
  },
  helpExamplesTitle: 'Try writing',
  helpExamples: {
    always: [
      'what does RSG mean?',
      'do I get paid?',
      'questions and answers (about your assignment)',
      'the difference between NPO and RPO',
      'suggest XYZ (an abbreviation that is missing)',
      'my questions (what you have sent to the back office)',
      'my data (what I have saved about you)',
      'language Swedish',
    ],
    members: [
      'meetings (what is coming up in your groups)',
      'my answers (before the meetings)',
      'bring up: (what you want at the next meeting)',
      'evaluate (after a meeting)',
    ],
    leads: [
      'plan meeting',
      'meetings (what is coming up in your groups)',
      'show the answers (before the meeting)',
      'results (of the evaluations)',
    ],
    group: [
      '@Lotsen what does RSG mean?',
      '@Lotsen the difference between NPO and RPO',
      '@Lotsen map',
      '@Lotsen set up the group',
      '@Lotsen plan meeting',
      '@Lotsen results (of the evaluations)',
    ],
    office: [
      '@Lotsen queue mine',
      '@Lotsen queue unclaimed',
      '@Lotsen queue payment (or another word to search for)',
      '@Lotsen case 123',
      '@Lotsen statistics',
      '@Lotsen edit RSG (in the glossary)',
      '@Lotsen export glossary',
      '@Lotsen import glossary',
      '@Lotsen new answer (to questions and answers)',
      '@Lotsen I coordinate the back office (to get the reminders)',
      '@Lotsen deliveries (what has not arrived)',
      '@Lotsen language Swedish (in this channel)',
      '@Lotsen move the back office (to another channel)',
      '@Lotsen unpair (so that the channel is no back office any more)',
    ],
  },
  helpPaste: {
    personal: 'Paste an agenda, or send it as a file, and I’ll list every abbreviation in it.',
    group: 'You can also paste an agenda, and I’ll list every abbreviation in it.',
  },
  tour: {
    title: 'Tour',
    progress: (step, steps) => `Step ${step} of ${steps}`,
    next: 'Next',
    byText: (step) => `Write “tour ${step}” to go on.`,
    stops: [
      {
        title: 'Welcome as a representative',
        text: 'You are here for what you have lived through. You do not need to know the words of health care. I help you before, during and after the meetings. Only you see what you write in a private chat.',
        tryTitle: 'How the groups fit together',
      },
      {
        title: 'The abbreviations',
        text: 'Just write the abbreviation, and I’ll explain it. You can paste a whole agenda too. Nobody in the group sees that you ask.',
        tryTitle: 'What does RSG mean?',
      },
      {
        title: 'Before the meeting',
        text: 'You get questions to think about. Answer the group, only whoever leads the meeting, or without a name. It always says who sees your answer.',
        tryTitle: 'Show the meetings',
      },
      {
        title: 'After the meeting',
        text: 'I ask how it was. Nobody sees what you in particular answered. You are told what became of what you wrote, too.',
        tryTitle: 'Show how the meetings have been',
      },
      {
        title: 'When you wonder about something',
        text: 'Read what others have asked about fees, time and travel. Or write to the back office. There are people who answer, and you choose whether your name goes with it.',
        tryTitle: 'Questions and answers',
      },
    ],
  },
  helpAnswers: 'Read questions and answers about the assignment',
  helpMap: 'Show a map of the groups',
  helpGlossary: 'Open the glossary',
  helpAsk: 'Ask the back office',

  limits: {
    atOnce: (time) =>
      `You have sent a lot in a short time. Those who read it need to keep up. You can send again at ${time}. What you just wrote has not been sent, but it is still there.`,
    open: (most) =>
      `You already have ${most} cases waiting for an answer. You can send more when one of them is done. Write “my questions” to see them. What you just wrote has not been sent, but it is still there.`,
    wishes: (most) =>
      `You have already written ${most} things for this meeting. Say the rest there. What you just wrote has not been sent, but it is still there.`,
  },

  mentionMe: 'Start with @Lotsen in this chat.',
  withoutButtons: {
    help: 'Write “map” to see how the groups fit together, “glossary” for all abbreviations, or “ask” and what you want to ask the back office.',
    wayOut: 'Write “help” to see what I can do, or “ask” and what you want to ask the back office.',
  },
  wayOut: {
    notUnderstood: {
      title: 'I did not quite understand that.',
      help: 'Ask about an abbreviation, your assignment or the next meeting. You can also send the question to the back office, where a person answers.',
    },
    nothingInText: {
      title: 'I can’t find any abbreviations in the text.',
      help: 'If it is a question, you can send it to the back office, where a person answers.',
    },
    restUnanswered: {
      title: 'I can’t answer the rest.',
      help: 'Send it to the back office, where a person answers. Do you want me to do something? Write that by itself.',
    },
    crisis: {
      title: 'That sounds really hard. You should not have to be alone with it.',
      help: 'I am a computer program, so talk to a person now. Is it urgent? Call 112. The suicide helpline in Sweden, 90101, is open around the clock. You can also call 1177. Nobody in the group sees what you write in a private chat.',
    },
    sad: {
      title: 'That sounds hard. Thank you for telling me.',
      help: whoToTurnTo,
    },
    loss: {
      title: 'I am sorry for your loss. Thank you for telling me.',
      help: whoToTurnTo,
    },
    unclear: {
      title: 'Sorry, I was not clear enough.',
      help: 'Write just the abbreviation that you wonder about, for instance RSG. You can also ask the back office, where a person answers.',
    },
    sorry: {
      title: 'Sorry, I got that wrong.',
      help: 'Put the question another way, or write just the abbreviation. If the glossary is wrong, press “Something is wrong” under the answer.',
    },
  },
  sendToBackOffice: 'Send to the back office',
  showHelp: 'Show what I can do',
  thanks: 'You are welcome! Write whenever you wonder about something.',
  okay: 'Good! Write whenever you wonder about something.',
  bye: 'Goodbye! You are welcome back whenever you like.',
  whatIAm: 'I am a computer program, not a human. If you want an answer from a person, ask the back office.',

  personalNumberSeen:
    'You wrote a personal identity number. Delete the message, so that nobody else sees the number. I have not saved it. Is it about your own care? Call your clinic, or 1177.',
  somethingWentWrong: 'Something went wrong on my side, and nothing has been saved. Try again in a while.',
  answerLost: 'Something went wrong as I was about to answer. Please send it again in a while. It counts only once anyway.',
  unknownVerb: 'This button no longer works. Write “help” and I’ll show you what I can do.',
  badInput: 'I could not read what was sent. Try again, or write “help”.',
  tooLong: 'The text is too long for me. Send a part at a time.',
  seePersonalChat: 'I have answered you in a private chat.',
  openPersonalChat: 'I can’t reach you in a private chat. Add me in Teams, or ask here in the thread.',

  languageChosen: 'I answer in English from now on.',
  languageAsk: 'Which language shall I answer in?',
  languageHelp:
    'Ask in Swedish, and I’ll answer in Swedish. Ask in English, and I’ll answer in English. Your choice applies to what I send on my own, such as reminders.',
  languageNames: { sv: 'Swedish', en: 'English' },

  onlyLeads: (names) =>
    `Only the chair and the coordinators can do that.${names.length === 0 ? '' : ` Ask ${either.format(names)} for help.`}`,
  nobodyLeads: 'The group has no chair or coordinator left. Write “@Lotsen set up the group” in the channel or chat of the group.',
};
