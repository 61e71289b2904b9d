import type { Instant, PersonId, PlaceId } from '../../src/core/ids.js';
import type { GroupRecord } from '../../src/features/groups/group/group-record.js';
import type { Meeting } from '../../src/features/meetings/meeting/meeting.js';
import { built } from './built.js';

export const meetingsEach = 20;
/** Of a group's meetings, those that are ahead: the others have been held, and everybody has been told what became of their answers. */
const ahead = 2;
const membersEach = 12;
const writtenAtOnce = 250;

export const placeOf = (group: number): PlaceId => `19:group_${group}AbCdEfGh@thread.tacv2` as PlaceId;
export const memberOf = (group: number, member: number): PersonId => `29:1member-${group}-${member}-AbCdEfGhIjKlMnOp` as PersonId;

export const groupWith = (group: number): GroupRecord => {
  const members = Array.from({ length: membersEach }, (_, member) => ({ id: memberOf(group, member), name: `Person ${group} ${member}` }));
  return {
    id: placeOf(group),
    name: `LAG Nummer ${group}`,
    type: 'lag',
    area: 'Psykisk hälsa',
    language: 'sv',
    timeZone: 'Europe/Stockholm',
    chair: memberOf(group, 0),
    coordinators: [memberOf(group, 1)],
    representatives: [memberOf(group, 2), memberOf(group, 3)],
    members,
    state: 'active',
    revision: 1,
    savedBy: 'first' as GroupRecord['savedBy'],
    placeName: `LAG Nummer ${group}`,
    absent: [],
  };
};

/** The meetings are in the year 2030, so that nothing of them becomes due while the bench runs. */
const at = (day: number, hour: number): Instant => new Date(Date.UTC(2030, 0, day, hour)).toISOString() as Instant;

export const meetingWith = (group: number, number: number): Meeting => ({
  group: placeOf(group),
  title: `Möte ${number}`,
  place: 'Rum 4',
  agenda: '1. Mötet öppnas\n2. Ny vårdriktlinje för SIP\n3. RSG berättar\n4. Övriga frågor\n'.repeat(4),
  date: `2030-01-${String(number + 1).padStart(2, '0')}`,
  start: '14:00',
  end: '15:30',
  zone: 'Europe/Stockholm',
  postDaysBefore: 7,
  closeDaysBefore: 1,
  schedule: {
    postAt: at(number - 6, 8),
    closeAt: at(number, 15),
    start: at(number + 1, 13),
    end: at(number + 1, 14),
    evaluateAt: at(number + 1, 14),
  },
  postNow: false,
  questions: [
    { text: 'Vad är viktigt för dig i en SIP?', step: 'dialogue' },
    { text: 'Vad saknas i dag?', step: 'consultation' },
  ],
  answers: Array.from({ length: 6 }, (_, index) => ({
    id: `answer ${index}`,
    question: (index % 2) + 1,
    text: 'Att någon ringer mig dagen före och berättar vad vi ska prata om. '.repeat(3),
    by: { as: 'named' as const, person: memberOf(group, index), name: `Person ${index}`, at: at(1, 9) },
    outcome: { kind: 'raised' as const, note: '' },
  })),
  speakers: [],
  state: number < meetingsEach - ahead ? 'held' : 'posted',
  told: [memberOf(group, 2), memberOf(group, 3)],
  reminded: true,
  perspectiveAsked: true,
  over: true,
  asked: true,
  moves: 0,
  edits: 0,
  absent: [],
  unreached: [],
  announced: false,
  nudgedAt: null,
  reportAt: null,
  seen: ['0123456789abcdef0123'],
});

/** So many groups with their meetings, as Lotsen itself would have stored them. */
export async function fillWithGroups(directory: string, groups: number): Promise<void> {
  const [{ openLowdbStore }, { documentKinds }, { groupKind }, { meetingKind }] = await Promise.all([
    built<typeof import('../../src/storage/lowdb/open-store.js')>('storage/lowdb/open-store.js'),
    built<typeof import('../../src/features.js')>('features.js'),
    built<typeof import('../../src/features/groups/group/group-record.js')>('features/groups/group/group-record.js'),
    built<typeof import('../../src/features/meetings/meeting/meeting.js')>('features/meetings/meeting/meeting.js'),
  ]);
  const report = (error: Error): never => {
    throw error;
  };
  const store = await openLowdbStore({ directory, kinds: documentKinds, report });
  const works: (() => Promise<unknown>)[] = [];
  for (let group = 0; group < groups; group += 1) {
    works.push(() => store.change(groupKind, placeOf(group), () => ({ body: groupWith(group), outcome: group })));
    for (let number = 0; number < meetingsEach; number += 1) {
      const body = meetingWith(group, number);
      const wakeAt = body.state === 'held' ? null : body.schedule.closeAt;
      works.push(() => store.change(meetingKind, `meeting-${group}-${number}`, () => ({ body, wakeAt, outcome: group })));
    }
  }
  for (let from = 0; from < works.length; from += writtenAtOnce)
    await Promise.all(works.slice(from, from + writtenAtOnce).map((write) => write()));
  await store.close();
}
