import { day, meetingDay } from '../browser/meeting-day.js';
import type { Act, Found, Somebody } from './acting.js';

/** A step of the demo: what happens, where to look, and what is done for it. */
interface Step {
  readonly tells: string;
  readonly look: string;
  readonly acts: readonly Act[];
}

const group = { name: 'LAG Suicidprevention', type: 'lag', area: 'Psykisk hälsa', chair: '29:karin', representatives: '29:vera,29:olle' };
const hour = day / 24;
const dateOf = (moment: Date): string => moment.toISOString().slice(0, 10);
const later = (moment: Date, milliseconds: number): Date => new Date(moment.getTime() + milliseconds);

/** Five who were at a meeting say how it was. */
const evaluated = (marks: Readonly<Partial<Record<Somebody, readonly number[]>>>, comment: string): readonly Act[] =>
  Object.entries(marks).map(([who, [prepared, clear, followed, perspective, heard, worthwhile]]) => ({
    ...{ who: who as Somebody, where: 'channel', presses: 'evaluation.answer', answered: /Tack! Ditt svar är sparat/ },
    with: { prepared, clear, followed, perspective, heard, worthwhile, comment: who === 'olle' ? comment : '' },
  }));

const sends = (text: string, identity: 'named' | 'unnamed' = 'named') => ({
  ...({ who: 'vera', where: 'own', presses: 'case.send', answered: /nummer (\d{3,4})/u } as const),
  with: { text, identity, offered: 'true' },
});
const numbered =
  (more: object = {}) =>
  ({ number }: Found) => ({ number, ...more });
const claims = { who: 'stina', where: 'general', presses: 'case.claim', with: numbered(), answered: /Du har ärendet nu/ } as const;
const replies = (text: string) =>
  ({ who: 'stina', where: 'general', presses: 'case.reply', with: numbered({ text }), answered: /Svaret är skickat/ }) as const;
const pairs = (code: string): Act => ({
  who: 'stina',
  where: 'general',
  writes: `back office ${code}`,
  answered: /arbetar i den här kanalen nu/,
});

/** `npm run demo`: a group from its first day to the answer of the back office. */
export function story(code: string): readonly Step[] {
  const held = meetingDay();
  const question = 'Vad är viktigast för den som nyss har förlorat någon?';
  const answers = (who: Somebody, visibility: string, answer: string): Act => ({
    ...{ who, where: 'own', presses: 'preparation.answer', answered: /Tack! Ditt svar är sparat/ },
    with: { question: 1, visibility, answer },
  });
  return [
    {
      tells: 'Petra, who leads the process, sets the group up: Karin is its chair, Vera and Olle are its representatives.',
      look: 'LAG Suicidprevention',
      acts: [
        { who: 'petra', where: 'channel', presses: 'group.save', with: group, answered: /Gruppen är sparad/ },
        { who: 'petra', where: 'channel', writes: 'visa gruppen', answered: /Karin Tänkt/ },
      ],
    },
    {
      tells: 'Petra plans a meeting in March, with a question that the group is to think about.',
      look: 'LAG Suicidprevention',
      acts: [
        {
          ...{ who: 'petra', where: 'channel', presses: 'meeting.save', answered: /Mötet är sparat/ },
          with: {
            ...{ title: 'Marsmötet', date: dateOf(held), start: '13:00', end: '14:30', place: 'Biblioteket, rum 3' },
            ...{ agenda: '1. Vårdplaner och SIP\n2. RSG berättar', question1: question, step1: 'dialogue' },
          },
        },
        { who: 'petra', where: 'channel', writes: 'möten', answered: /Marsmötet/ },
      ],
    },
    {
      tells: 'A week before the meeting the question comes to the group, and to Vera and Olle in their own chats.',
      look: 'LAG Suicidprevention, then Personal Chat',
      acts: [{ clock: later(held, -6 * day), answered: /Nytt möte på gång/ }],
    },
    {
      tells: 'Vera answers with her name.',
      look: 'Personal Chat',
      acts: [{ who: 'vera', where: 'own', writes: 'svara 1: Att någon ringer upp, dagen efter.', answered: /Tack! Ditt svar är sparat/ }],
    },
    {
      tells: 'Musa answers for the chair only.',
      look: 'LAG Suicidprevention: the card counts who has answered with a name',
      acts: [answers('musa', 'chair', 'Kommunerna behöver veta vem som ringer.')],
    },
    {
      tells: 'Olle answers without his name. Nobody can find out that it was him.',
      look: 'LAG Suicidprevention: unnamed answers are not even counted yet',
      acts: [answers('olle', 'unnamed', 'Att få träffa någon som har varit med om det.')],
    },
    {
      tells:
        'Answers close the day before. Karin, the chair, gets all of them in her own chat; the group gets those that were for the group.',
      look: 'LAG Suicidprevention',
      acts: [{ clock: later(held, -3 * hour), answered: /Svaren inför mötet/ }],
    },
    {
      tells: 'The meeting is over, and Lotsen asks everybody how it was.',
      look: 'LAG Suicidprevention',
      acts: [{ clock: later(held, 3 * hour), answered: /Hur var mötet/ }],
    },
    {
      tells: 'Five people answer. Nobody sees a result before the answers close.',
      look: 'LAG Suicidprevention: how many have answered',
      acts: [
        ...evaluated(
          {
            vera: [4, 4, 3, 4, 5, 5],
            karin: [5, 4, 4, 3, 4, 5],
            petra: [4, 5, 3, 3, 4, 4],
            musa: [3, 4, 2, 4, 4, 4],
            olle: [3, 4, 2, 4, 5, 4],
          },
          'Fler pauser, tack.',
        ),
        { clock: later(held, 3 * hour + 120_000), answered: /Fem har svarat/ },
      ],
    },
    {
      tells: 'A week later the group sees the result, never so that anybody could be singled out.',
      look: 'LAG Suicidprevention',
      acts: [{ clock: later(held, 7 * day + 5 * hour), answered: /Svaren om mötet/ }],
    },
    {
      tells: 'Stina works in the back office. It is paired with a channel, here General, with a code.',
      look: 'General',
      acts: [pairs(code)],
    },
    {
      tells: 'Vera asks the back office something in private.',
      look: 'Personal Chat, then General, where the back office gets it',
      acts: [
        { who: 'vera', where: 'own', writes: 'fråga: Kan jag ta med min syster till nästa möte?', answered: /Skicka/ },
        sends('Kan jag ta med min syster till nästa möte?'),
        { who: 'vera', where: 'own', writes: 'mina frågor', answered: /min syster/ },
      ],
    },
    {
      tells: 'Stina takes the question and answers it.',
      look: 'Personal Chat: Vera has her answer',
      acts: [
        claims,
        replies('Ja, det går bra. Säg till Petra några dagar före.'),
        { clock: later(held, 7 * day + 5.1 * hour), answered: /har svarat dig/ },
      ],
    },
    {
      tells: "Petra fills in what Vera's assignment is, and Vera asks what has been agreed.",
      look: 'Personal Chat',
      acts: [
        {
          ...{ who: 'petra', where: 'channel', presses: 'assignment.save', answered: /sparat/ },
          with: {
            ...{
              person: '29:vera',
              role: 'Ge närståendes syn på vårdförloppet',
              mandate: 'own',
              attendance: 'most',
              contact: 'Petra Provsson',
            },
            ...{ from: dateOf(held), to: dateOf(later(held, 600 * day)), hoursPerMeeting: '2', hoursBetween: '1,5', meetingsPerYear: '6' },
          },
        },
        { who: 'vera', where: 'own', writes: 'mitt uppdrag', answered: /Ge närståendes syn på vårdförloppet/ },
      ],
    },
  ];
}

/** How long ago the demo world of `npm start` begins. */
export const pastIs = 8 * 7 * day;

/** What the demo world of `npm start` remembers: two meetings with their results, and three questions to the back office. */
export function past(now: Date, code: string): readonly Act[] {
  /** At noon, UTC. */
  const tuesday = (weeks: number): Date => {
    const noon = new Date(`${dateOf(now)}T12:00:00Z`);
    return later(noon, (((2 - noon.getUTCDay()) % 7) + weeks * 7) * day);
  };
  const meeting = (title: string, at: Date, question1: string): Act => ({
    ...{ who: 'petra', where: 'channel', presses: 'meeting.save', answered: /Mötet är sparat/ },
    with: { title, date: dateOf(at), start: '13:00', end: '14:30', place: 'Biblioteket, rum 3', question1, step1: 'consultation' },
  });
  const [first, second] = [tuesday(-5), tuesday(-2)];
  return [
    { who: 'petra', where: 'channel', presses: 'group.save', with: group, answered: /Gruppen är sparad/ },
    pairs(code),
    meeting('Höstens första möte', first, 'Vad fungerar bra i vårdplanerna i dag?'),
    { clock: later(first, 3 * hour), answered: /Hur var mötet/ },
    ...evaluated(
      {
        vera: [3, 3, 2, 3, 3, 4],
        karin: [4, 4, 3, 2, 4, 4],
        petra: [4, 3, 3, 3, 4, 4],
        musa: [3, 4, 2, 3, 3, 4],
        olle: [2, 3, 2, 4, 3, 3],
      },
      'Förkortningarna var svåra.',
    ),
    sends('Får jag ersättning för resan till mötet?'),
    claims,
    replies('Ja. Spara kvittot och skicka det till den som skrev överenskommelsen med dig.'),
    { ...claims, presses: 'case.close', answered: /stängt/ },
    { clock: later(first, 8 * day) },
    meeting('Om närstående', second, 'Hur når vi närstående tidigare?'),
    { clock: later(second, 3 * hour), answered: /Hur var mötet/ },
    ...evaluated(
      {
        vera: [4, 4, 3, 4, 5, 5],
        karin: [5, 4, 4, 3, 4, 5],
        petra: [4, 5, 3, 3, 4, 4],
        musa: [3, 4, 3, 4, 4, 4],
        olle: [3, 4, 3, 4, 5, 4],
      },
      'Mycket bättre med pauser.',
    ),
    { clock: later(second, 8 * day) },
    sends('Vem ringer jag om jag blir sjuk samma dag?', 'unnamed'),
    claims,
    // All the way to today: a clock that jumps is a fault that stops the erasing of what is old.
    { clock: later(now, -60_000) },
    sends('Finns det någon utbildning för oss som är nya?'),
  ];
}
