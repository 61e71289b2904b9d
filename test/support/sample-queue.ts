import type { Instant } from '../../src/core/ids.js';
import type { CardReply } from '../../src/core/reply.js';
import { type Case, deeds, type Entry, type Step } from '../../src/features/back-office/case/case.js';
import { caseCard } from '../../src/features/back-office/case/case-card.js';
import type { View } from '../../src/features/back-office/case/view-card.js';
import { digestCard } from '../../src/features/back-office/queue/digest.js';
import { listCard } from '../../src/features/back-office/queue/list-card.js';
import {
  followedUpNotice,
  handedToYouNotice,
  leftNotice,
  listGoneNotice,
  targetNotice,
  undeliverableNotice,
  withdrawnNotice,
} from '../../src/features/back-office/queue/notice-card.js';
import { historyCard, threadCard } from '../../src/features/back-office/queue/pages-card.js';
import { decideForm, handOverForm, noteForm, publishForm, replyForm } from '../../src/features/back-office/queue/staff-forms-card.js';
import { statisticsCard } from '../../src/features/back-office/queue/statistics.js';
import { caseCopyCard } from '../../src/features/back-office/registry/case-file.js';
import { deliveriesCard } from '../../src/features/deliveries/deliveries-card.js';
import type { Language } from '../../src/texts/language.js';
import { bo, caseWith, question, stina } from './cases.js';
import { listed } from './groups.js';
import { now } from './requests.js';
import type { Written } from './written.js';

const id = 'ABCD2345';
const own = { digits: '123', drawnBy: '' };
const fromElsewhere = { digits: '4821', drawnBy: 'Stödfunktionen i Västernorrland' };
const twoDaysOn = '2026-11-22T10:00:00.000Z' as Instant;

/** The cards of the back office's channel, as they come to be used. `written`: what people write in them. */
export function queueCards(language: Language, written: Written): Readonly<Record<string, CardReply>> {
  const said = (id: string, kind: Entry['kind'], text: string): Entry => ({
    id,
    kind,
    text,
    at: now,
    ...(kind === 'followUp' ? {} : { by: stina }),
  });
  const long = 'ö'.repeat(4000);
  const asker = { as: 'named', person: '29:asker', name: written.person } as Case['asker'];
  const thread = [
    { ...question, text: written.question },
    said('a', 'askBack', written.question),
    said('b', 'followUp', written.question),
    said('c', 'reply', written.answer),
    said('d', 'note', written.note),
  ];
  const longThread = [{ ...question, text: long.slice(0, 2000) }, ...Array.from({ length: 99 }, (_, at) => said(`${at}`, 'reply', long))];
  const view = (changes: Partial<Case> = {}): View => ({
    id,
    one: caseWith({ number: own, ...changes }),
    language,
    zone: 'Europe/Stockholm',
    now: twoDaysOn,
  });
  const card = (changes: Partial<Case>, more: { said?: string; shown?: true; canReach?: boolean } = {}) =>
    caseCard({ ...view(changes), canReach: true, ...more });
  const ended = (kind: 'closed' | 'notTakenUp' | 'withdrawn') =>
    ({ state: 'closed', ending: { kind, reason: written.note, at: now } }) as const;
  const full = {
    asker,
    thread,
    topic: written.topic,
    group: written.group,
    holder: { ...stina, name: written.person },
    state: 'answered',
    published: ['x'],
    number: fromElsewhere,
  } as const;
  const history = deeds.flatMap((deed): readonly Step[] => [
    { deed, at: now, by: 'asker', note: written.note },
    { deed, at: now, by: stina, to: bo },
    { deed, at: now, by: 'lotsen' },
  ]);
  const followedUp: readonly Step[] = [
    { deed: 'askedBack', at: now, by: stina },
    { deed: 'followedUp', at: now, by: 'asker' },
  ];
  const typed = { text: written.answer, problem: 'Problem.' };
  const counts = { new: 3, taken: 2, answered: 1, waiting: 4 };
  const reader = { language, zone: 'Europe/Stockholm', now: twoDaysOn };
  const found = { ...reader, filter: 'all', page: 1, total: 0, cases: [] } as const;
  const list = { ...found, sought: '', counts } as const;
  const rows = Array.from({ length: 10 }, (_, at) => ({
    id,
    one: caseWith({ ...full, number: at % 3 === 0 ? fromElsewhere : own, thread: longThread }),
  }));
  const times = { digest: { came: 0, answered: 0, open: 0, topics: [] }, from: now, until: twoDaysOn, ...reader };
  const ordinary = [
    { id, one: caseWith({ number: own, topic: 'pay' }) },
    { id, one: caseWith({ number: own, state: 'waiting', holder: stina, thread: thread.slice(0, 3), history: followedUp }) },
    {
      id,
      one: caseWith({
        number: own,
        state: 'answered',
        holder: stina,
        thread: [...thread, said('e', 'followUp', written.question)],
        history: followedUp,
      }),
    },
  ];
  const months = [4, 7, 3, 9, 12, 6].map((came, month) => ({
    from: `2026-0${month + 4}-01T00:00:00.000Z` as Instant,
    digest: { came, answered: came - 1, open: 7, median: 90_000_000, topics: [{ topic: written.topic, times: 3 }] },
  }));
  const quiet = months.map((one) => ({ ...one, digest: { came: 0, answered: 0, open: 0, topics: [] } }));
  return {
    'a new case': card({ topic: 'pay', group: written.group }),
    'a case with all there is to it': card(full, { said: 'x' }),
    'a case that was looked up': card({ kind: 'idea', state: 'taken', holder: stina }, { shown: true }),
    'a case with a long thread': card({ ...full, thread: longThread, kind: 'concern' }),
    'a case that cannot be answered': card({}, { canReach: false }),
    'a closed case': card({ ...full, ...ended('closed') }),
    'an idea that was declined': card({ kind: 'idea', ...ended('notTakenUp') }),
    'a case that was taken back': card({ ...ended('withdrawn'), asker: { as: 'forgotten' }, thread: [], topic: '' }),
    'a form for an answer to a case': replyForm(view(full), typed, { ...bo, name: written.person }),
    'a form for a note': noteForm(view({ ...full, thread: longThread }), { text: long, problem: '' }),
    'a form to hand a case over': handOverForm(view(full), typed, ['Stina', 'Bo'].map(listed), ''),
    'a form to decide on an idea': decideForm(view({ ...full, kind: 'idea' }), typed, ''),
    'a form to publish an answer': publishForm(view(full), {
      question: written.question,
      answer: written.answer,
      topic: written.topic,
      problem: '',
      flagged: false,
    }),
    'a form to publish an answer, again': publishForm(view(full), {
      question: 'x',
      answer: 'x',
      topic: '',
      problem: 'Problem.',
      flagged: true,
    }),
    'a whole thread': threadCard(view(full), 0),
    'a page of a long thread': threadCard(view({ ...full, thread: longThread }), 3),
    'a history': historyCard(view({ ...full, history: history.slice(0, 9) }), 0),
    'a page of a long history': historyCard(view({ ...full, history: Array(8).fill(history).flat() }), 2),
    'an empty queue': listCard(list),
    'a case to copy': caseCopyCard(view({ thread, asker })),
    'a long case to copy': caseCopyCard(view({ thread: longThread })),
    'a queue on an ordinary day': listCard({ ...list, total: 3, cases: ordinary }),
    'the last months of a back office': statisticsCard({ open: 7, months, zone: 'Europe/Stockholm', language }),
    'the last months of a back office that is new': statisticsCard({ open: 0, months: quiet, zone: 'Europe/Stockholm', language }),
    'a page of the queue': listCard({ ...list, page: 2, total: 300, cases: rows }),
    'nothing of mine in the queue': listCard({ ...list, filter: 'mine' }),
    'what a search found': listCard({ ...found, sought: written.topic, total: 1, cases: rows.slice(0, 1) }),
    'what a search did not find': listCard({ ...found, sought: written.topic }),
    'news from the asker': followedUpNotice(view({ thread }), 'b'),
    'a reminder in the channel': targetNotice(view({ thread }), 'unclaimed', true),
    'a reminder to the coordinator': targetNotice(view({ thread }), 'unanswered', false),
    'a case that was handed to somebody': handedToYouNotice(view()),
    'an answer that did not arrive': undeliverableNotice(view(), 'r'),
    'news that did not arrive': undeliverableNotice(view(), undefined),
    'a case that has left the channel': leftNotice(id, own.digits, language),
    'a list with a case that was taken back': listGoneNotice(id, own.digits, language),
    'a message about a case that was taken back': withdrawnNotice(id, own.digits, language),
    'everything has come through': deliveriesCard([], language),
    'what has not come through': deliveriesCard(
      [
        { area: 'case', why: 'notThere', count: 2 },
        { area: 'meetings', why: 'waits', count: 1 },
        { area: 'answers', why: 'noAnswer', count: 1 },
      ],
      language,
    ),
    'a quiet week': digestCard({ ...times, parts: [] }),
    'a busy week': digestCard({
      ...times,
      digest: { came: 13, answered: 1, open: 2, median: 5_400_000, topics: [{ topic: written.topic, times: 3 }] },
      parts: [{ lines: [written.question, 'x'], lists: [{ title: 'x', items: [written.question, 'RSG'] }] }],
    }),
  };
}
