import { type CardReply, lines } from '../../../core/reply.js';
import { showRange } from '../../../core/time/dates.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import { outlookLink, teamsLink } from '../calendar/calendar-event.js';
import { type CallIn, maxLetters, type TypedCallIn } from './call-in.js';

interface CallInView {
  readonly id: string;
  readonly callIn: CallIn;
  readonly language: Language;
}

const whenOf = ({ callIn: { start, end, zone }, language }: CallInView): string => showRange(start, end, { language, zone, now: start });

/** Only an address that Teams opens safely becomes a button; anything else stands as text. */
const addressOf = ({ link }: CallIn): string => (/^https:\/\/\S+$/u.test(link) ? link : '');

const programme = ({ teller }: CallIn, language: Language): readonly string[] => {
  const texts = textsIn(language).callIn;
  return [texts.round, teller === '' ? texts.tells : texts.tellsWho(teller), texts.nextStep];
};

/** What a back office fills in, with the programme that is ready. */
export function callInForm(typed: TypedCallIn, problem: string, language: Language): CardReply {
  const texts = textsIn(language).callIn;
  const steps = [texts.round, texts.tells, texts.nextStep];
  return {
    kind: 'card',
    card: 'call-in/form',
    language,
    title: texts.formTitle,
    data: { ...typed, problem, steps: steps.map((text, index) => ({ number: index + 1, text })), most: maxLetters },
    text: lines(texts.formTitle, problem, texts.formIntro, ...steps),
  };
}

/** What each representative gets. `said`: what they have just said, or '' for an invitation; `as`: why it comes. */
export function invitationCard(
  view: CallInView,
  { as, isComing, said = '' }: { readonly as: 'invitation' | 'reminder' | 'cancelled'; readonly isComing: boolean; readonly said?: string },
): CardReply {
  const { id, callIn, language } = view;
  const texts = textsIn(language).callIn;
  const { meetings } = textsIn(language);
  const event = { id, title: texts.title, place: callIn.link, start: callIn.start, end: callIn.end, revision: 0 };
  const isOff = as === 'cancelled';
  const heading = { invitation: texts.title, reminder: texts.reminderTitle, cancelled: texts.cancelledTitle }[as];
  const intro = as === 'invitation' && said === '' ? texts.intro : '';
  const steps = isOff ? [] : programme(callIn, language).map((text, index) => ({ number: index + 1, text }));
  const when = whenOf(view);
  return {
    kind: 'card',
    card: 'call-in/invitation',
    language,
    title: heading,
    receipt: true,
    data: {
      callIn: id,
      heading,
      said,
      intro,
      when,
      link: isOff ? '' : callIn.link,
      address: isOff ? '' : addressOf(callIn),
      steps,
      asks: !isOff && !isComing,
      refuses: !isOff && (isComing || said === ''),
      calendars:
        isOff || !isComing
          ? []
          : [
              { title: meetings.calendarOutlook, url: outlookLink(event) },
              { title: meetings.calendarTeams, url: teamsLink(event) },
            ],
    },
    text: lines(
      heading,
      said,
      intro,
      when,
      isOff ? '' : callIn.link,
      steps.length > 0 ? texts.programme : '',
      ...steps.map(({ text }) => text),
    ),
  };
}

/** For the back office: what is planned and how many come. Never who, and never how many have said no. */
export function callInsCard(all: readonly Omit<CallInView, 'language'>[], note: string, language: Language): CardReply {
  const texts = textsIn(language).callIn;
  const rows = all.map(({ id, callIn }) => ({
    callIn: id,
    when: whenOf({ id, callIn, language }),
    invited: texts.invited(callIn.invited.length),
    coming: texts.coming(callIn.coming.length),
  }));
  return {
    kind: 'card',
    card: 'call-in/list',
    language,
    title: texts.listTitle,
    receipt: true,
    data: { note, rows },
    text: lines(
      note,
      texts.listTitle,
      rows.length === 0 ? texts.listNone : '',
      ...rows.map(({ when, invited, coming }) => lines(when, invited, coming)),
    ),
  };
}
