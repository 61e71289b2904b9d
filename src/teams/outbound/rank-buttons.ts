/** A part of a card: the card itself, an element, a button. */
type Part = Readonly<Record<string, unknown>>;

/** Buttons that are seen at once; the rest are behind the three dots that Teams draws. */
const maxSeen = 4;

/** What a button on a phone has room for; most clients cut off the rest. */
const maxLetters = 30;

const isDestructive = ({ style }: Part): boolean => style === 'destructive';

const verbOf = ({ data }: Part): unknown => (data instanceof Object ? Reflect.get(data, 'verb') : undefined);

/** The first button and those that do the same as it: choices, none of which is the main one. */
function choicesAmong([first, ...others]: readonly Part[]): readonly Part[] {
  const alike = others.filter((one) => first !== undefined && verbOf(one) !== undefined && verbOf(one) === verbOf(first));
  return first === undefined || alike.length === 0 ? [] : [first, ...alike];
}

/** Buttons that destroy something come last, and those there is no room for go into the menu. */
function inOrder(actions: readonly Part[]): readonly Part[] {
  const harmless = actions.filter((action) => !isDestructive(action));
  return [...harmless, ...actions.filter(isDestructive)].map((action, index) =>
    index < maxSeen ? action : { ...action, mode: 'secondary' },
  );
}

/**
 * The buttons under a card have a rank: the main one first and in colour, what destroys last. The main one is what the template marks as
 * `positive`, else its first; `default` is for what never is, such as the way back.
 */
function ranked(actions: readonly Part[]): readonly Part[] {
  if (actions.length > 0 && choicesAmong(actions).length === actions.length) return inOrder(actions);
  const main =
    actions.find(({ style }) => style === 'positive') ??
    actions.find((action) => action['style'] === undefined && action['mode'] === undefined);
  if (main === undefined) return inOrder(actions);
  return inOrder([{ ...main, style: 'positive' }, ...actions.filter((action) => action !== main)]);
}

/** A row that can be pressed has an edge: in high contrast its ground is that of the card. Clients that draw none leave it out. */
const withEdge = (part: Part): Part =>
  part['type'] === 'Container' && part['selectAction'] !== undefined ? { ...part, showBorder: true, roundedCorners: true } : part;

/** Choices are rows where there are too many of them for buttons, or too many words in one. */
function rowsAmong(buttons: readonly Part[]): readonly Part[] {
  const choices = choicesAmong(buttons);
  return choices.length > maxSeen || choices.some(({ title }) => String(title).length > maxLetters) ? choices : [];
}

/** What is to be chosen from as rows, each of which can be pressed. */
const asRows = (choices: readonly Part[]): readonly Part[] =>
  choices.map((selectAction) =>
    withEdge({
      type: 'Container',
      style: 'emphasis',
      spacing: 'Small',
      items: [{ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: selectAction['title'] }] }],
      selectAction,
    }),
  );

/** A button beside one of many things is never the card's main one. */
const plain = (action: Part): Part => (action['style'] === 'positive' ? { ...action, style: 'default' } : action);

const walk = (part: unknown): unknown => {
  if (Array.isArray(part)) return part.map(walk);
  if (!(part instanceof Object)) return part;
  const walked = Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, walk(inner)]));
  return walked['type'] === 'ActionSet'
    ? { ...walked, actions: inOrder((walked['actions'] as readonly Part[]).map(plain)) }
    : withEdge(walked);
};

/** The same card with its buttons in order, and its rows seen as such: not more than four buttons are seen at once, whatever a template holds. */
export function rankButtons({ actions, body, ...card }: Part): Part {
  const buttons = (actions ?? []) as readonly Part[];
  const elements = (walk(body) ?? []) as readonly Part[];
  const rows = rowsAmong(buttons);
  const left = buttons.filter((button) => !rows.includes(button));
  return {
    ...card,
    body: [...elements, ...asRows(rows)],
    ...(left.length === 0 ? {} : { actions: rows.length === 0 ? ranked(left) : inOrder(left) }),
  };
}
