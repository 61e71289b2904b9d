import type { Intent } from '../../../core/hearing/intent.js';
import { sentences } from '../../../core/hearing/words/sentences.js';

/** The number of an item, and nothing more beside it. */
const numberIn = (rest: string): object | undefined => {
  const number = /^(?:punkt(?:en)?|item|nummer|nr|§)?[\s.]*(?<number>\d{1,2})[\s.!]*$/iu.exec(rest)?.groups?.['number'];
  return number === undefined ? undefined : { number };
};

/** What people write about the place that the perspective of patients and next of kin has at meetings. */
export const perspectiveSays: readonly Intent[] = [
  {
    name: 'meetings.markItem',
    verb: 'meeting.markItem',
    sv: sentences(`
      markera punkt {number} / märk punkt {number} / märk punkt {number} med patientperspektiv / punkt {number} ska ha patientperspektiv / punkt {number} är patientperspektiv
      sätt en stjärna på punkt {number} / patientperspektiv på punkt {number} / patient- och närståendeperspektiv på punkt {number} / vi tar närståendeperspektivet under punkt {number}
      lägg patientperspektivet på punkt {number} / markera punkt {number} som patient- och närståendeperspektiv / på punkt {number} ska patienternas perspektiv in
      kan du märka punkt {number} / punkt {number} handlar om patientperspektivet, märk den / jag vill markera punkt {number}
      sätt att punkt {number} är en sådan där företrädarna ska tycka till / sätt tycka till på punkt {number} / sätt tycka till på fyran
      på punkt {number} ska företrädarna få tycka till
    `),
    en: sentences(`
      mark item {number} / mark item {number} with the patient perspective / item {number} is to have the patient perspective / put a star on item {number}
      patient perspective on item {number} / flag item {number} for the patient perspective / can you mark item {number} / item {number} takes up the patient perspective, mark it
      tag item {number} as patient and family perspective / I want to mark item {number}
      mark that the representatives are to have their say on item {number} / item {number} is one where the representatives have their say
    `),
    commands: {
      sv: [
        ...['markera punkt', 'märk punkt', 'markera', 'märk', 'stjärna på punkt', 'sätt stjärna på punkt'],
        ...['patientperspektiv på', 'patientperspektivet på', 'patient- och närståendeperspektiv på', 'närståendeperspektiv på'],
      ],
      en: ['mark item', 'mark', 'star item', 'star on item', 'patient perspective on', 'the patient perspective on'],
    },
    takes: numberIn,
  },
  {
    name: 'meetings.perspective',
    verb: 'meeting.perspective',
    sv: sentences(`
      patientperspektiv / patientperspektivet på mötet / patient- och närståendeperspektiv / märk en punkt / jag vill märka en punkt med patientperspektiv
      hur får vi in patientperspektivet på dagordningen / var på dagordningen ska närståendeperspektivet in / lägg in patientperspektivet på agendan / vilka punkter är märkta
      hur frågar jag om patientperspektivet på mötet / ge mig förslag på hur jag frågar om patientperspektivet / visa de tre sätten att fråga
      vi glömmer närståendeperspektivet, hur får det plats på mötet / hur märker jag en punkt / jag vill ha med patienternas perspektiv på dagordningen
      närståendeperspektivet behöver en plats på dagordningen
      vill se till att det finns plats för patientens röst på mötet jag planerar
      vill ha en stund på dagordningen där det frågas hur det blir för patienten / hur får patientens röst en egen stund på mötet
    `),
    en: sentences(`
      patient perspective / the patient perspective at the meeting / mark an item / I want to mark an item with the patient perspective
      how do we get the patient perspective onto the agenda / put the patient perspective on the agenda / which items are marked / how do I mark an item
      how do I ask for the patient perspective at the meeting / give me ways to ask about the patient perspective / show the three ways to ask
      the family perspective needs a place on the agenda
      I want a moment on the agenda where we ask how it will be for the patient / make room for the patient's voice at the meeting I plan
    `),
    commands: {
      sv: ['patientperspektiv', 'patient- och närståendeperspektiv', 'närståendeperspektiv', 'märk en punkt', 'markera en punkt'],
      en: ['patient perspective', 'patient and next-of-kin perspective', 'mark an item'],
    },
  },
  {
    name: 'meetings.perspectiveKept',
    verb: 'meeting.perspectiveKept',
    sv: sentences(`
      hur ofta har patientperspektivet fått plats / hur ofta är patientperspektivet med på dagordningen / på hur många möten har vi tagit upp närståendeperspektivet
      hur går det för oss med patientperspektivet / får patientperspektivet plats på våra möten / hur många möten har haft en punkt om patienternas perspektiv
      visa hur ofta perspektivet har varit med / är vi bra på att ta med patient- och närståendeperspektivet / statistik över patientperspektivet
      brukar vi ha med närståendeperspektivet
    `),
    en: sentences(`
      how often has the patient perspective had its place / how often is the patient perspective on the agenda / at how many meetings did we take up the family perspective
      how are we doing with the patient perspective / does the patient perspective get room at our meetings / how many meetings had an item for patients
      show how often the perspective was there / are we good at including the patient perspective
    `),
    commands: { sv: ['hur ofta har perspektivet fått plats'], en: ['how often has the perspective had its place'] },
  },
];
