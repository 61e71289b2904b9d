import type { Instant, PersonId } from '../../../core/ids.js';
import { type Group, leadersOf } from '../../../core/people/group.js';
import { type OpenCards, outgoing, type Part, type Recipient, type Render, readMessage } from '../../../core/store/outgoing.js';
import type { Outgoing, Store } from '../../../core/store/store.js';
import { batchUpdate } from '../../../core/time/batch-update.js';
import { sendAt } from '../../../core/time/working-time.js';
import { pagesOf } from './hand-over.js';
import { type Answer, type Meeting, meetingKind, type Speaker } from './meeting.js';

/** The card in the channel shows a new number of answers this often at most, so that nobody can see who answered just now. */
const countMinutes = 15;

const toPlace = ({ group }: Meeting): Recipient => ({ to: 'place', place: group });
const toPersonOrMention = ({ group }: Meeting, person: PersonId): Recipient => ({ to: 'person', person, fallback: group });

/** The end of each message's name. */
type Show =
  | ('questions' | 'reminder' | 'handOver' | 'handOverChair' | 'unmarked' | 'unreached')
  | ('noAnswers' | 'nudge' | 'seen' | 'perspective')
  | ('planned' | 'outcome' | 'moved' | 'changed' | 'cancelled' | 'raised' | 'speak' | 'wishLost' | 'absent');

/** The type makes sure that every message has a renderer, and every renderer a message. */
export type MeetingRenderers = Readonly<Record<`meetings.${Show}`, Render>>;

/** These messages are only for those who lead, as long as they do, because the members may not know. */
const forLeads: readonly Show[] = ['handOverChair', 'noAnswers', 'unmarked', 'unreached', 'raised', 'speak', 'absent', 'perspective'];

const onlyFor = (show: Show, { group }: Meeting): Part => ({ place: group, as: forLeads.includes(show) ? 'leads' : 'there' });

const say = (
  meeting: Meeting,
  id: string,
  show: Show,
  at: Instant,
  recipient: Recipient,
  about: Readonly<Record<string, string>> = {},
): Outgoing => {
  const message = { recipient, show: `meetings.${show}`, about };
  return outgoing(id, at, recipient.to !== 'place' ? { ...message, onlyFor: onlyFor(show, meeting) } : message);
};

const update = (meeting: Meeting, id: string, at: Instant, recipient: Recipient, updates: string): Outgoing => {
  const message = { recipient, show: 'meetings.questions', about: {}, updates };
  return outgoing(id, at, recipient.to === 'person' ? { ...message, onlyFor: onlyFor('questions', meeting) } : message);
};

/** The id of the first card, which later ones update. */
const cardId = (person?: PersonId): string => (person === undefined ? 'questions' : `questions ${person}`);

/** The cards with questions in a group's place that can still be answered. */
export const openQuestions =
  (store: Store): OpenCards =>
  async (place) => {
    const open = await store.find(meetingKind, `open:${place}`, { order: 'oldest' });
    return open.filter(({ body }) => body.state === 'posted').map(({ id }) => ({ kind: meetingKind, document: id, row: cardId() }));
  };

/** Avoids quiet times, unless the coordinator asked for it now. */
const quietly = ({ zone }: Meeting, now: Instant): Instant => sendAt(now, zone);

/** Tells the group once, long before the questions come. `dates` are those of the other meetings in its series. */
export const planned = (meeting: Meeting, dates: readonly string[], now: Instant): Outgoing =>
  say(meeting, 'planned', 'planned', quietly(meeting, now), toPlace(meeting), { dates: dates.join(' ') });

/** The questions: to the group's place, and to each representative. */
export function posted(meeting: Meeting, group: Group, now: Instant): readonly Outgoing[] {
  const at = sendAt(now, meeting.zone, { before: meeting.schedule.start, askedFor: meeting.postNow, earliest: now });
  return [
    say(meeting, cardId(), 'questions', at, toPlace(meeting)),
    ...group.representatives.map((person) => say(meeting, cardId(person), 'questions', at, toPersonOrMention(meeting, person))),
  ];
}

export const updatedCount = (meeting: Meeting, now: Instant): Outgoing => {
  const { span, at } = batchUpdate(now, countMinutes * 60_000);
  return update(meeting, `count ${span}`, at, toPlace(meeting), cardId());
};

/**
 * Reminders to people whose ids are sealed. They go to those who have answered too; whether they say anything is decided when they are
 * sent. They are sorted by the seals, which begin with random bytes, so that the order tells nothing either.
 */
export const reminders = (meeting: Meeting, sealed: readonly string[], now: Instant): readonly Outgoing[] =>
  [...sealed]
    .sort()
    .map((one, index) =>
      say(meeting, `reminder ${index + 1}`, 'reminder', quietly(meeting, now), { to: 'unnamed', sealed: one, through: meeting.group }),
    );

/** A reminder that somebody who leads asks for. In the same way sealed and sorted. */
export const nudges = (meeting: Meeting, sealed: readonly string[], now: Instant): readonly Outgoing[] =>
  [...sealed]
    .sort()
    .map((one, index) =>
      say(meeting, `nudge ${now} ${index + 1}`, 'nudge', quietly(meeting, now), { to: 'unnamed', sealed: one, through: meeting.group }),
    );

/**
 * Sends what was meant for the group to its place, and everything to those who lead, on as many cards as needed. Where nothing has come in,
 * nothing is announced: only the coordinators are told, who can do something about it.
 */
export function handedOver(meeting: Meeting, group: Group, now: Instant): readonly Outgoing[] {
  const at = sendAt(now, meeting.zone, { before: meeting.schedule.start, earliest: now });
  const cards = (show: Show, to: string, recipient: Recipient, pages: number): readonly Outgoing[] =>
    Array.from({ length: pages }, (_, index) => `${index + 1}`).map((page) => say(meeting, `${to} ${page}`, show, at, recipient, { page }));
  const [pagesForAll, pagesForLeads] = [pagesOf(meeting, 'group').length, pagesOf(meeting, 'leads').length];
  const { coordinators } = group;
  const tellers = pagesForLeads > 0 ? [] : coordinators.length > 0 ? coordinators : leadersOf(group);
  return [
    update(meeting, 'closed', at, toPlace(meeting), cardId()),
    ...meeting.told.map((person) => update(meeting, `closed ${person}`, at, toPersonOrMention(meeting, person), cardId(person))),
    ...cards('handOver', 'handOver', toPlace(meeting), pagesForAll),
    ...leadersOf(group).flatMap((person) =>
      cards('handOverChair', `handOver ${person}`, toPersonOrMention(meeting, person), pagesForLeads),
    ),
    ...tellers.map((person) => say(meeting, `noAnswers ${person}`, 'noAnswers', at, toPersonOrMention(meeting, person))),
  ];
}

export const unmarked = (meeting: Meeting, group: Group, now: Instant): readonly Outgoing[] =>
  leadersOf(group)
    .slice(0, 1)
    .map((person) => say(meeting, `unmarked ${person}`, 'unmarked', quietly(meeting, now), toPersonOrMention(meeting, person)));

/** Tells whoever leads the meeting, once, that its agenda has no place for the perspective of patients and next of kin. */
export const perspectiveMissing = (meeting: Meeting, lead: PersonId, now: Instant): Outgoing => {
  const at = sendAt(now, meeting.zone, { before: meeting.schedule.start, earliest: now });
  return say(meeting, `perspective ${lead}`, 'perspective', at, toPersonOrMention(meeting, lead));
};

/** To the coordinators, once for all that failed together; where none of them can be reached themselves, to the chair. */
export function unreached(meeting: Meeting, { chair, coordinators }: Group, now: Instant): readonly Outgoing[] {
  const away = new Set(meeting.unreached.map(({ person }) => person));
  const reachable = (people: readonly PersonId[]) => people.filter((person) => !away.has(person));
  const tellers = [reachable(coordinators), reachable(chair === undefined ? [] : [chair]), coordinators];
  // The id comes from the time and not from the number of failures: somebody who was forgotten is no longer counted, so the same number
  // could come twice.
  const id = `unreached ${meeting.reportAt ?? now}`;
  return (tellers.find((people) => people.length > 0) ?? []).map((person) =>
    say(meeting, `${id} ${person}`, 'unreached', quietly(meeting, now), toPersonOrMention(meeting, person)),
  );
}

/** Brings the cards of everybody who has the questions up to date and, where there is something to `show`, tells them. */
function changed(
  meeting: Meeting,
  show: Show | undefined,
  id: string,
  now: Instant,
  about: Readonly<Record<string, string>> = {},
): readonly Outgoing[] {
  // The group knows that the meeting is planned, but no card with questions is out.
  if (meeting.state === 'planned')
    return show === undefined ? [] : [say(meeting, id, show, quietly(meeting, now), toPlace(meeting), about)];
  const at = sendAt(now, meeting.zone, { before: meeting.schedule.start, earliest: now });
  return [undefined, ...meeting.told].flatMap((person) => {
    const recipient = person === undefined ? toPlace(meeting) : toPersonOrMention(meeting, person);
    const to = person === undefined ? '' : ` ${person}`;
    const card = update(meeting, `${id} card${to}`, now, recipient, cardId(person));
    return show === undefined ? [card] : [card, say(meeting, `${id}${to}`, show, at, recipient, about)];
  });
}

export const matters = ['time', 'place', 'questions', 'closing'] as const;
/** Something about a meeting that people act on. */
export type Matter = (typeof matters)[number];

/** Cards are brought up to date whatever was changed; people are told only of what matters to them. */
export const edited = (meeting: Meeting, what: readonly Matter[], now: Instant): readonly Outgoing[] =>
  changed(meeting, what.length === 0 ? undefined : 'changed', `edit ${meeting.edits}`, now, { what: what.join(' ') });

export const moved = (meeting: Meeting, now: Instant): readonly Outgoing[] => changed(meeting, 'moved', `moved ${meeting.moves}`, now);

export const cancelled = (meeting: Meeting, now: Instant): readonly Outgoing[] => changed(meeting, 'cancelled', 'cancelled', now);

/** Tells whoever gave the answer. Somebody who answered without a name, or to the chair only, is mentioned nowhere. */
export function outcomeTold(meeting: Meeting, { id, by }: Answer, mark: string, now: Instant): Outgoing {
  const recipient: Recipient =
    by.as === 'unnamed'
      ? { to: 'unnamed', sealed: by.sealed, through: meeting.group }
      : by.as === 'chairOnly'
        ? { to: 'person', person: by.person, through: meeting.group }
        : toPersonOrMention(meeting, by.person);
  // The answer is the person's own, so they are told even if they have left the group.
  return outgoing(`outcome ${mark}`, quietly(meeting, now), { recipient, show: 'meetings.outcome', about: { answer: id } });
}

/** Tells who is to know that somebody wants something raised: before the meeting begins, but outside quiet times. */
export const raised = (meeting: Meeting, tell: readonly PersonId[], speaker: string, now: Instant): readonly Outgoing[] =>
  tell.map((person) => {
    const at = sendAt(now, meeting.zone, { before: meeting.schedule.start, earliest: now });
    return say(meeting, `raise ${speaker} ${person}`, 'raised', at, toPersonOrMention(meeting, person), { speaker });
  });

/** To those who lead: somebody cannot come, or can after all. `mark` tells apart two times. */
export const absenceTold = (
  meeting: Meeting,
  tell: readonly PersonId[],
  { person, coming, mark }: { readonly person: PersonId; readonly coming: boolean; readonly mark: string },
  now: Instant,
): readonly Outgoing[] =>
  tell.map((lead) => {
    const at = sendAt(now, meeting.zone, { before: meeting.schedule.start, earliest: now });
    return say(meeting, `absent ${mark} ${lead}`, 'absent', at, toPersonOrMention(meeting, lead), { person, coming: `${coming}` });
  });

/** Tells the chair at once that somebody wants to speak: the meeting is on. */
export const spoken = (meeting: Meeting, chair: PersonId, speaker: string, now: Instant): Outgoing =>
  say(meeting, `speak ${speaker}`, 'speak', now, toPersonOrMention(meeting, chair), { speaker });

/** Tells whoever wanted something raised, and nobody else, that it has been seen. */
export const wishSeen = (meeting: Meeting, { id, person }: Speaker, by: string, now: Instant): Outgoing =>
  say(meeting, `seen ${id}`, 'seen', quietly(meeting, now), { to: 'person', person, through: meeting.group }, { speaker: id, by });

/** Once the meeting is over, tells those who wanted something raised that it reached nobody in time. */
export const wishesLost = (meeting: Meeting, rows: readonly Outgoing[], now: Instant): readonly Outgoing[] =>
  meeting.speakers
    .filter(({ id }) => {
      const told = rows.filter(({ message }) => readMessage(message)?.about['speaker'] === id);
      return told.length > 0 && told.every(({ state }) => state !== 'sent');
    })
    .map(({ id, person }) => {
      const recipient: Recipient = { to: 'person', person, through: meeting.group };
      return outgoing(`lost ${id}`, quietly(meeting, now), { recipient, show: 'meetings.wishLost', about: { speaker: id } });
    });
