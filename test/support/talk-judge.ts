import { partsOfType, shownIn } from './card-parts.js';
import type { Example, Expected, Wanted } from './talk-examples.js';
import type { Exchange } from './whole-bot.js';

interface Button {
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What somebody sees after they wrote: all texts, the buttons, and what stands in the inputs. */
export interface Shown {
  readonly text: string;
  /** The lines of it that somebody sees who sees cards, each once. */
  readonly seen: readonly string[];
  readonly buttons: readonly Button[];
  readonly inputs: Readonly<Record<string, string>>;
}

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

const buttonOf = (part: Readonly<Record<string, unknown>>): Button => {
  const data = record(part['data']);
  return { verb: String(part['verb'] ?? data['verb'] ?? ''), data };
};

/** Read to those, or shown to those, who do not see the card. */
const instead = new Set(['speak', 'fallbackText']);
const withoutInstead = (card: unknown): unknown => Object.fromEntries(Object.entries(record(card)).filter(([key]) => !instead.has(key)));

type Activity = Readonly<Record<string, unknown>>;

const textsOf = (one: Activity): readonly string[] => [one['text'], one['value']].filter((text) => typeof text === 'string');

function cardsOf(one: Activity): readonly unknown[] {
  const attached = Array.isArray(one['attachments']) ? one['attachments'].map((each) => record(each)['content']) : [];
  const value = record(one['value']);
  return [...attached, ...(value['type'] === 'AdaptiveCard' ? [value] : []), ...partsOfType(one['task'], /^AdaptiveCard$/u)];
}

export function shownBy({ body, sent }: Exchange): Shown {
  const activities = [...sent, record(body)];
  const cards = activities.flatMap(cardsOf);
  const texts = activities.flatMap(textsOf);
  const seen = activities.flatMap((one) => (cardsOf(one).length > 0 ? shownIn(cardsOf(one).map(withoutInstead)) : textsOf(one)));
  const inputs: Record<string, string> = {};
  for (const { id, value } of partsOfType(cards, /^Input\./u))
    if (typeof id === 'string' && value !== undefined) inputs[id] = String(value);
  return {
    text: [...texts, ...shownIn(cards)].join('\n'),
    seen: [...new Set(seen)],
    buttons: partsOfType(cards, /^Action\.(?:Execute|Submit)$/u).map(buttonOf),
    inputs,
  };
}

const has = (value: unknown, wanted: unknown): boolean =>
  typeof wanted === 'string'
    ? String(value ?? '')
        .toLowerCase()
        .includes(wanted.toLowerCase())
    : String(value) === String(wanted);

const isWanted = (shown: Shown, button: Button, wanted: Wanted): boolean => {
  if (typeof wanted === 'string') return button.verb === wanted;
  const { verb, where = {}, inputs = {} } = wanted;
  return (
    button.verb === verb &&
    Object.entries(where).every(([key, value]) => String(button.data[key]).toLowerCase() === String(value).toLowerCase()) &&
    Object.entries(inputs).every(([key, value]) => has(shown.inputs[key], value) || has(button.data[key], value))
  );
};

const crisisWords = /\b90101\b|(?<!\p{L})Mind(?!\p{L})|\b112\b/u;
const anyCrisis = /\b90101\b|(?<!\p{L})Mind(?!\p{L})|\b112\b|\b1177\b/u;
const prompt = /Är det ett svar inför mötet|Is (?:it|this|that) an answer/iu;
const notUnderstood = /förstod inte|förstod jag inte|did not understand|didn['’]t (?:quite )?understand/iu;
const forms: Readonly<Record<string, string>> = { 'case.sendForm': 'question', 'case.ideaForm': 'idea', 'case.concernForm': 'concern' };
const mostAsked = 4;

type Verdict = 'right' | 'asked' | 'wrong';

export interface Judged {
  readonly verdict: Verdict;
  /** What was shown although it must not be. */
  readonly forbidden: readonly string[];
}

const formRight = (shown: Shown, form: NonNullable<Expected['form']>): boolean => {
  if (form.understood && notUnderstood.test(shown.text)) return false;
  const here = shown.inputs['text'] ?? '';
  const opened = shown.buttons.some(({ verb }) => verb === 'case.send') && shown.inputs['text'] !== undefined;
  const fits = (text: unknown, kind: unknown, identity: unknown): boolean =>
    has(text, form.keeps) &&
    (form.kind === undefined || form.kind.includes(String(kind))) &&
    (form.identity === undefined || identity === form.identity);
  if (
    opened &&
    (form.keeps === '' || here !== '') &&
    fits(here, shown.inputs['kind'] ?? shown.buttons.find(({ verb }) => verb === 'case.send')?.data['kind'], shown.inputs['identity'])
  )
    return true;
  return shown.buttons.some(
    ({ verb, data }) => forms[verb] !== undefined && fits(data['text'] ?? '', data['kind'] ?? forms[verb], data['identity']),
  );
};

/** Compares what was shown with what should have been. */
export function judge(example: Example, shown: Shown): Judged {
  const { expect, forbid } = example;
  const answers = shown.buttons
    .filter(({ verb }) => verb === 'answers.helped' || verb === 'answers.wrong')
    .map(({ data }) => String(data['answer']));
  const guesses = shown.buttons.filter(({ verb }) => verb === 'answers.show').map(({ data }) => String(data['answer']));
  const forbidden: string[] = [];
  if (forbid.text !== undefined && new RegExp(forbid.text, 'iu').test(shown.text)) forbidden.push('text');
  for (const verb of forbid.verb ?? []) if (shown.buttons.some((one) => one.verb === verb)) forbidden.push(verb);
  if (!expect.crisis && example.crisisWords !== 'allowed' && crisisWords.test(shown.text)) forbidden.push('crisis');
  const asksForAnswer = prompt.test(shown.text) || shown.buttons.some(({ verb }) => verb === 'preparation.notAnswer');
  if (example.prompt !== 'allowed' && asksForAnswer) forbidden.push('prompt');
  if (example.noAnswer) {
    const allowed = example.allowAnswer ?? [];
    const bad = [...answers, ...guesses].filter((id) => !allowed.includes(id));
    if (bad.length > 0) forbidden.push(`answer ${bad.join(' ')}`);
  }
  const right =
    example.kind === 'mustNot' ||
    (expect.crisis === true && anyCrisis.test(shown.text)) ||
    (expect.anyAnswer ?? []).some((id) => answers.includes(id)) ||
    (expect.anyVerb ?? []).some((wanted) => shown.buttons.some((one) => isWanted(shown, one, wanted))) ||
    (expect.text !== undefined && new RegExp(expect.text, 'iu').test(shown.text)) ||
    (expect.item !== undefined && has(shown.inputs['item'], expect.item)) ||
    (expect.form !== undefined && formRight(shown, expect.form));
  if (right) return { verdict: 'right', forbidden };
  const asked =
    (guesses.length <= mostAsked && (expect.anyAnswer ?? []).some((id) => guesses.includes(id))) ||
    (expect.asks ?? []).some((wanted) => shown.buttons.some((one) => isWanted(shown, one, wanted)));
  return { verdict: asked ? 'asked' : 'wrong', forbidden };
}
