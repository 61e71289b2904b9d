import type { Instant, PersonId } from '../../core/ids.js';
import type { Facts, PersonalData, Section, StoredThing } from '../../core/privacy/personal-data.js';
import { forgetIn, isAbout } from '../../core/store/forgetting.js';
import { eraseIfThere } from '../../core/store/if-there.js';
import type { Change, Found, Outgoing } from '../../core/store/store.js';
import { type Reader, showDay, showMoment } from '../../core/time/dates.js';
import { textsIn } from '../../texts/texts.js';
import type { MeetingParts } from './meeting/access.js';
import { type Ownership, ownership } from './meeting/answers.js';
import { type Answer, type Meeting, meetingKind } from './meeting/meeting.js';
import { updatedCount } from './meeting/messages.js';
import { type RecentAct, recentActsKind } from './meeting/recent-acts.js';
import { everyMeeting } from './retention.js';

/** What one meeting holds of somebody: all of it named, but the unnamed answers, which only the key opens. */
export function ownIn(meeting: Meeting, rows: readonly Outgoing[], person: PersonId, { owns }: Ownership) {
  const isTheirs = (sealed: string): boolean => owns({ as: 'unnamed', sealed }, person);
  return {
    answers: meeting.answers.filter(({ by }) => owns(by, person)),
    speakers: meeting.speakers.filter((speaker) => speaker.person === person),
    isAbsent: meeting.absent.some((one) => one.person === person),
    rows: rows.filter((row) => isAbout(row, person, isTheirs)),
    isMentioned: meeting.told.includes(person) || meeting.unreached.some((one) => one.person === person),
  };
}

/** The meeting without anything of theirs. While answers are taken, the card that counts them is brought up to date. */
export function withoutPerson(
  meeting: Meeting,
  person: PersonId,
  { owns }: Ownership,
  at: Instant,
): Pick<Change<Meeting, void>, 'body' | 'send'> {
  const answers = meeting.answers.filter(({ by }) => !owns(by, person));
  const isFewer = answers.length < meeting.answers.length;
  return {
    body: {
      ...meeting,
      answers,
      speakers: meeting.speakers.filter((speaker) => speaker.person !== person),
      absent: meeting.absent.filter((one) => one.person !== person),
      told: meeting.told.filter((one) => one !== person),
      unreached: meeting.unreached.filter((one) => one.person !== person),
    },
    send: isFewer && meeting.state === 'posted' ? [updatedCount(meeting, at)] : [],
  };
}

/** Answers, unnamed ones too, wishes to speak, and what was sent. Also of groups they have left. */
export function meetingsData({ store, seal, groups, acts }: Pick<MeetingParts, 'store' | 'seal' | 'groups' | 'acts'>): PersonalData {
  /** What each meeting has of theirs, where it has anything. */
  async function* own(person: PersonId) {
    for await (const found of everyMeeting(store)) {
      const mine = ownIn(found.body, await store.outgoing(meetingKind, found.id), person, ownership(seal, found.id));
      const { answers, speakers, rows, isAbsent, isMentioned } = mine;
      if (answers.length + speakers.length + rows.length > 0 || isAbsent || isMentioned) yield { ...found, ...mine };
    }
  }

  return {
    part: 'meetings',

    about: async (person, reader) => {
      const texts = textsIn(reader.language).myData;
      const [answers, speaking, absences, sent]: [StoredThing[], StoredThing[], StoredThing[], StoredThing[]] = [[], [], [], []];
      for await (const one of own(person)) {
        const heading = await headingOf(one, reader);
        for (const answer of one.answers)
          answers.push({ summary: answer.text, facts: { ...heading, ...answerFacts(one.body, answer, reader) } });
        for (const { item, at } of one.speakers)
          speaking.push({
            summary: one.body.title,
            facts: { ...heading, [texts.speakingItem]: item, [texts.when]: at && showMoment(at, reader) },
          });
        if (one.isAbsent) absences.push({ summary: one.body.title, facts: heading });
        const { length } = one.rows;
        if (length > 0 || one.isMentioned)
          sent.push({ summary: texts.sentSummary(one.body.title, length), facts: { ...heading, [texts.sentCount]: `${length}` } });
      }
      const sections: readonly Section[] = [
        { title: texts.answers, things: answers, stays: texts.answersStay },
        { title: texts.speaking, things: speaking },
        { title: texts.absences, things: absences },
        { title: texts.sent, things: sent },
        { title: texts.recentActs, things: (await acts.of(person)).map((one) => actFacts(one, reader)) },
      ];
      return sections.filter(({ things }) => things.length > 0);
    },

    erase: async (person, at) => {
      for await (const { id } of own(person)) {
        const owners = ownership(seal, id);
        const isTheirs = (sealed: string): boolean => owners.owns({ as: 'unnamed', sealed }, person);
        await forgetIn(store, meetingKind, id, { person, isTheirs }, (meeting) => withoutPerson(meeting, person, owners, at));
      }
      await eraseIfThere(store, recentActsKind, person);
    },
  };

  async function headingOf({ body: { group, title, schedule, zone } }: Found<Meeting>, reader: Reader): Promise<Facts> {
    const texts = textsIn(reader.language).myData;
    return {
      [texts.group]: (await groups.at(group))?.name ?? texts.goneGroup,
      [texts.meeting]: `${title}, ${showDay(schedule.start, { ...reader, zone })}`,
    };
  }
}

function answerFacts({ questions }: Meeting, { question, text, by, outcome }: Answer, reader: Reader): Facts {
  const { myData: texts, meetings } = textsIn(reader.language);
  return {
    [texts.answerQuestion]: questions[question - 1]?.text ?? '',
    [texts.answerGiven]: text,
    [texts.answerSeen]: texts.answerSeenBy[by.as],
    [texts.name]: by.as === 'unnamed' ? undefined : by.name,
    [texts.when]: by.as === 'unnamed' ? undefined : showMoment(by.at, reader),
    [texts.answerOutcome]: outcome && meetings.outcomes[outcome.kind],
    [texts.answerNote]: outcome?.note,
  };
}

function actFacts({ at, undoing }: RecentAct, reader: Reader): StoredThing {
  const { myData: texts } = textsIn(reader.language);
  const before = undoing.what === 'answer' ? undoing.before?.text : undefined;
  return { summary: texts.recentActOf[undoing.what], facts: { [texts.when]: showMoment(at, reader), [texts.recentActBefore]: before } };
}
