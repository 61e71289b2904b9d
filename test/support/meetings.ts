import type { Instant, PersonId } from '../../src/core/ids.js';
import type { Seal } from '../../src/core/privacy/seal.js';
import { sealedWay } from '../../src/core/privacy/way-back.js';
import type { Answer, By, Meeting } from '../../src/features/meetings/meeting/meeting.js';
import { type PlanInput, planInput, planMeeting } from '../../src/features/meetings/planning/plan.js';
import { groupWith, person } from './groups.js';
import { now } from './requests.js';

/** A meeting on a Tuesday, with an item for the perspective of patients and next of kin: posted on 24 November at 09:00, reminded of on the 27th, closed on the 30th at 16:00. */
export const planWith = (changes: Partial<PlanInput> = {}): PlanInput => ({
  ...planInput.parse({}),
  title: 'LAG Suicidprevention',
  date: '2026-12-01',
  start: '14:00',
  end: '15:30',
  place: 'Rum 4',
  agenda: '1. Mötet öppnas\n2. Ny vårdriktlinje för SIP *\n3. Övriga frågor',
  question1: 'Vad är viktigt för dig i en SIP?',
  step1: 'dialogue',
  question2: 'Vad saknas i dag?',
  ...changes,
});

export function meetingWith(changes: Partial<Meeting> = {}, plan: Partial<PlanInput> = {}): Meeting {
  const planned = planMeeting(planWith(plan), groupWith(), now);
  if (!planned.ok) throw new Error(planned.problem);
  return { ...planned.meeting, ...changes };
}

export const posted = (changes: Partial<Meeting> = {}): Meeting =>
  meetingWith({ state: 'posted', told: [person('Vera'), person('Olle')], ...changes });

export const duringInput = '2026-11-25T10:00:00.000Z' as Instant;

export const by = (as: 'named' | 'chairOnly', name: string): By => ({ as, person: person(name), name, at: duringInput });

export const unnamed = (seal: Seal, meeting: string, whose: PersonId): By => ({
  as: 'unnamed',
  ...sealedWay(seal, { person: whose }, meeting),
});

export const answerWith = (question: number, text: string, whose: By): Answer => ({ id: `id of ${text}`, question, text, by: whose });
