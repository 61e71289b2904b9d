import { countIn, upper } from '../count-words.js';
import type { glossary as swedish } from '../sv/glossary.js';

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const counted = countIn('en');
const count = (n: number): string => (n === 0 ? 'no' : counted(n));

export const glossary: typeof swedish = {
  levels: { national: 'national', healthcareRegional: 'healthcare-regional', local: 'local' },
  levelLines: {
    national: 'National level: the whole country',
    healthcareRegional: 'Healthcare-regional level: several regions together',
    local: 'Local level: your region or municipality',
  },
  categories: {
    knowledgeGovernance: 'Groups and knowledge support',
    organisation: 'Agencies, care and roles',
    userOrganisation: 'Patient and next-of-kin associations',
    law: 'Laws and rules',
    method: 'Ways of working',
    diagnosis: 'Diagnoses',
    register: 'Registers and measures',
    discrimination: 'Equal rights',
    other: 'Other',
  },

  explainTitle: (abbrs) => (abbrs.length === 0 ? 'Abbreviations' : list.format(abbrs)),
  meanings: (abbr, n) => `${abbr} has ${count(n)} meanings`,
  otherName: (name) => `In Swedish: ${name}`,
  source: 'Source',
  sources: 'Sources',
  neighbours: 'Read about',
  openPrivately: 'Show only to me',
  somethingIsWrong: 'Something is wrong',
  moreAsked: (abbrs) => `You also asked about ${list.format(abbrs)}. Ask about a few at a time, so that the answer fits.`,

  didYouMean: (asked, candidates) =>
    `I cannot find ${asked}. Did you mean ${new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(candidates)}?`,
  unknown: (asked) => `I cannot find ${asked} in the glossary, and I do not guess.`,
  unknownHelp: 'You can ask the back office, or suggest what it means.',
  unknownReverse: (asked) => `I can’t find an abbreviation for “${asked}” in the glossary.`,
  unknownReverseHelp: 'You can ask the back office whether there is one.',
  askAboutReverse: (asked) => `Is there an abbreviation for ${list.format(asked)}?`,
  suggestMeaning: (abbr) => `Suggest what ${abbr} means`,
  askBackOffice: 'Ask the back office',
  askAbout: (abbrs) => `What does ${list.format(abbrs)} mean?`,

  compareTitle: (abbrs) => list.format(abbrs),
  compareSame: 'Yes, they are the same.',
  compareNotSame: 'No, they are not the same.',
  compareRows: { stands: 'Stands for', other: 'In Swedish', level: 'Level', means: 'What it is', source: 'Source' },
  levelsDiffer: (parts) => `They belong to different levels: ${list.format(parts.map((part) => `${part.abbr} is ${part.level}`))}.`,
  levelsSeveral: (abbr) => `${abbr} has several meanings, at different levels.`,
  levelsSame: (level) => `They belong to the same level: ${level}.`,
  kindLines: {
    field: (abbr) => `${abbr} is a programme area and looks after one field of care.`,
    shared: (abbr) => `${abbr} is a collaboration group and looks after an issue that concerns all fields of care.`,
    task: (abbr) => `${abbr} is a working group and does one defined job.`,
  },
  noLevel: 'no particular level',
  compareNeedsTwo: 'I need two abbreviations to compare. Write for instance “the difference between NPO and RPO”.',

  /** Above the letters of the levels, in the corner of the table. */
  mapCorner: 'Level',
  mapTitle: 'How the groups fit together',
  mapIntro: 'The first letter shows the level. The last two show what kind of group it is.',
  mapPress: 'Press a group to read more.',
  mapWrite: 'Write one of the groups to read more, for instance NPO.',
  mapTrap: 'R stands for healthcare-regional: several regions together. Your own region is the local level.',
  mapKinds: { field: 'Programme area', shared: 'Collaboration group', task: 'Working group' },
  mapKindHelp: {
    field: 'looks after one field of care',
    shared: 'looks after an issue that concerns all fields of care',
    task: 'does one defined job',
  },
  mapLevels: { national: 'National', healthcareRegional: 'Healthcare-regional', local: 'Local' },
  mapLevelHelp: { national: 'develops', healthcareRegional: 'coordinates', local: 'puts into use' },
  mapHere: (abbr) => `This group is ${/^[AEFHILMNORSX]/.test(abbr) ? 'an' : 'a'} ${abbr}.`,
  mapYou: 'your group',

  scanTitle: (known) =>
    known === 0
      ? 'No known abbreviations in the text'
      : known === 1
        ? 'One abbreviation in the text'
        : `${upper(count(known))} abbreviations in the text`,
  scanOr: ' or ',
  scanUnknown: 'Not found in the glossary',
  scanAskUnknown: 'Ask about what is missing',
  scanNothing: 'I can’t find any abbreviations in the text.',
  scanReadMore: 'Choose an abbreviation',
  scanMore: (n) => `And ${n} more. Send a part of the text at a time, and I will show all of them.`,
  show: 'Read more',

  document: {
    reading: (name) => `I am reading ${name}. It takes half a minute at most.`,
    titled: (name) => `Abbreviations in ${name}`,
    broken: (name) => `I cannot read ${name}. The file seems to be broken. Try saving it anew and sending it again.`,
    encrypted: (name) => `${name} is locked with a password. Save a copy without a password and send that.`,
    imagesOnly: (name) => `${name} holds only pictures of text, and I cannot read those. Paste the text here instead.`,
    tooManyPages: (name) => `${name} is too long. I read 300 pages, or a million letters, at most. Split it and send one part at a time.`,
    tooSlow: (name) => `${name} took too long to read. Paste the part you wonder about here instead.`,
    tooLarge: (name) => `${name} is too large. I read files of 20 MB at most.`,
    empty: (name) => `${name} is empty.`,
    noText: (name) =>
      `I can’t find any text in ${name}. It seems to hold only charts, pictures or embedded files, and I cannot read those. Paste the text here instead.`,
    strangeLetters: (name) =>
      `I cannot read the letters in ${name}. The font cannot be read, or the text is written in another alphabet. Paste the text here instead.`,
    unknownKind: (name) => `I cannot read ${name}. I read Word (.docx), PDF, PowerPoint (.pptx) and text (.txt).`,
    unreachable: (name) => `I could not fetch ${name} from Teams. Try sending the file again.`,
    picture: (name) =>
      `${name} is a picture, and I cannot read pictures. Send the text as a file (Word, PDF, PowerPoint or text), or paste it here.`,
    whatYouSent: 'What you sent',
    noFile: 'I cannot read what you sent. I read files (Word, PDF, PowerPoint and text) and what you write or paste here.',
    inCloud: (name) =>
      `I cannot fetch ${name}. The file is in the cloud, and I am only given a link to it. Download it and send it from your computer, or paste the text here.`,
    onlyInPersonalChat: 'I can only read files in a private chat with me. Send the file there, or paste the text here.',
    aFile: 'the file',
  },

  browseTitle: 'Glossary',
  browseShown: (from, to, of) => (of === 0 ? 'There is nothing with that choice.' : `${from} to ${to} of ${of}, from A to Ö`),
  browseLevel: 'Level',
  browseCategory: 'What it is about',
  browseAll: 'All',
  browseFilter: 'Show these',
  browseWrite: (page) => `Write “glossary ${page}” for the next page.`,
  browsePrevious: 'Previous',
  browseNext: 'Next',

  correctTitle: (abbr) => `Something is wrong with ${abbr}`,
  correctTitleAny: 'Something is wrong',
  correctIntro: 'Thank you for telling me. The back office reads it before anything changes in the glossary.',
  correctWhat: 'What is wrong?',
  correctRight: 'What the abbreviation should stand for, if you know',
  correctMissingWhat: 'Write what is wrong.',
  correctSend: 'Send',
  back: 'Back',
  suggestTitle: 'Suggest a meaning',
  suggestIntro: 'The back office reads all suggestions before anything changes in the glossary.',
  suggestAbbr: 'Abbreviation',
  suggestExpansion: 'What it stands for',
  suggestDefinition: 'What it is, in your own words (you may leave this out)',
  suggestSend: 'Send the suggestion',
  suggestMissingAbbr: 'Write which abbreviation it is about.',
  suggestMissingExpansion: 'Write what the abbreviation stands for.',
  suggestTooLong: (field, most) => `“${field}” is too long. Write ${most} characters at most.`,
  suggestPersonalNumber: 'Remove the personal identity number. A suggestion must not be about one person. Nothing has been saved.',
  suggested: (abbr) => `Thank you! Your suggestion about ${abbr} is saved. The back office reads it, and you will hear how it goes.`,
  suggestedAlready: (abbr) => `Your suggestion about ${abbr} is already saved.`,

  nothingToLookUp: 'Write an abbreviation, for instance RSG.',
  extensionNothing: 'I can’t find anything like that in the glossary.',
  extensionMessageTitle: 'Explain abbreviations',
  extensionMessageNothing: 'I can’t find any abbreviations in that message.',
  extensionMessageUnread:
    'I only read what is written in the message, and I can’t find any abbreviations there. I do not read pictures, cards or files here.',
};
