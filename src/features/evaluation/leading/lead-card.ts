import { withoutPersonalNumbers } from '../../../core/privacy/personal-number.js';
import { type CardReply, lines } from '../../../core/reply.js';
import type { StatementKey } from '../evaluation/statements.js';
import { isOwn, labelOf, textsOf, titleText, type View, whereText } from '../evaluation/view-card.js';
import type { MeetingResult } from '../results/results.js';
import { maxPromise, maxStatement, type SettingsRefusal, type SettingsTyped } from './settings.js';

/** Asks whoever leads for one thing to try, next to what was lowest. */
export function tryCard(view: View, result: MeetingResult | undefined, typed: { promise: string; problem: string }): CardReply {
  const texts = textsOf(view);
  const statements = result?.state === 'shown' ? [...result.statements].sort((one, other) => one.mean - other.mean) : [];
  const [low] = statements;
  const lowest = low === undefined ? '' : texts.tryLowest(labelOf(low.key, view.evaluation.asked, view.language), low.mean);
  const [title, when] = [titleText(view), whereText(view)];
  return {
    kind: 'card',
    card: 'evaluation/try',
    language: view.language,
    title: texts.tryTitle,
    data: {
      evaluation: view.id,
      title,
      when,
      lowest,
      problem: typed.problem,
      promise: withoutPersonalNumbers(typed.promise).slice(0, maxPromise),
      most: maxPromise,
    },
    text: lines(texts.tryTitle, typed.problem, title, when, lowest, texts.tryHelp, texts.tryByText),
  };
}

/** Tells a coordinator of a statement that has been low for some time, with advice. */
export function adviceCard(view: View, key: StatementKey): CardReply {
  const texts = textsOf(view);
  const group = view.group?.name ?? '';
  const low = texts.adviceLow(labelOf(key, view.evaluation.asked, view.language));
  const advice = texts.advice[isOwn(key) ? 'own' : key];
  return {
    kind: 'card',
    card: 'evaluation/advice',
    language: view.language,
    title: texts.adviceTitle,
    data: { group, low, advice },
    text: lines(texts.adviceTitle, group, low, advice),
  };
}

/** How long a group's evaluations are open, and its own words. */
export function settingsCard(
  { language, name }: Pick<View, 'language'> & { readonly name: string },
  { group, ...typed }: SettingsTyped,
  refused?: SettingsRefusal,
): CardReply {
  const texts = textsOf({ language });
  const problem = refused === undefined ? '' : texts.settingsRefused[refused];
  const filled = Object.fromEntries(Object.entries(typed).map(([key, value]) => [key, withoutPersonalNumbers(value)]));
  return {
    kind: 'card',
    card: 'evaluation/settings',
    language,
    title: texts.settingsTitle,
    data: { place: group, group: name, problem, filled, own: [texts.settingsOwn(1), texts.settingsOwn(2)], most: maxStatement },
    text: lines(
      texts.settingsTitle,
      problem,
      name,
      texts.settingsIntro,
      texts.settingsDays,
      texts.settingsWords,
      texts.settingsOwnHelp,
      texts.settingsByText,
    ),
  };
}
