import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { GlobalSettings } from 'adaptivecards-templating';
import { Ajv } from 'ajv';
import draft06 from 'ajv/lib/refs/json-schema-draft-06.json' with { type: 'json' };
import { after, before, describe, it } from 'mocha';
import { restore } from 'sinon';
import { type Buttons, type Card, cardExpander, readTemplates } from '../../src/teams/outbound/cards.js';
import { type Language, languages } from '../../src/texts/language.js';
import { partsOf, partsOfType, placesOf, shownIn } from '../support/card-parts.js';
import { catalogue } from '../support/catalogue.js';
import { sampleCards } from '../support/sample-cards.js';
import { vetted } from '../support/vetted.js';
import { watchConditions } from '../support/watch-conditions.js';
import { hostile, hostileWords } from '../support/written.js';

const templates = readTemplates(new URL('../../cards/', import.meta.url));
const schema = new URL('../../../shared/schemas/adaptive-card.1.5.schema.json', import.meta.url);
const mostBytes = 25_000;

interface Shown {
  readonly name: string;
  readonly template: string;
  readonly language: Language;
  readonly buttons: Buttons;
  readonly card: Card;
  readonly text: string;
}

const shown: Shown[] = [];
/** What a `$when` asks for and does not get. */
const conditions: string[] = [];

/** What version 1.5 does not have. Anything else that it does not know is a fault. */
const newerElement = /^(?:Chart\.|Badge$)/u;
const newerProperties: Readonly<Record<string, (value: unknown) => boolean>> = {
  'choices.data': () => true,
  style: (value) => value === 'filtered',
  showBorder: () => true,
  roundedCorners: () => true,
};

/** A client of version 1.5 shows what stands in for an element that it does not know, or leaves it out, and passes over a property. */
function asOlderClient(part: unknown): unknown {
  if (Array.isArray(part)) {
    return part.flatMap((one: unknown) => {
      const isNewer = one instanceof Object && newerElement.test(String(Reflect.get(one, 'type')));
      const shownInstead: unknown = isNewer ? Reflect.get(one, 'fallback') : one;
      return shownInstead === 'drop' ? [] : [asOlderClient(shownInstead)];
    });
  }
  if (!(part instanceof Object)) return part;
  // How wide Teams draws the card is Teams' own.
  const isNewer = ([key, value]: [string, unknown]): boolean =>
    newerProperties[key]?.(value) === true || (key === 'msteams' && Reflect.get(part, 'type') === 'AdaptiveCard');
  const known = Object.entries(part).filter((one) => !isNewer(one));
  return Object.fromEntries(known.map(([key, inner]) => [key, asOlderClient(inner)]));
}

/** The names of the cards that something is wrong with. */
const faulty = (isFaulty: (one: Shown) => boolean): readonly string[] =>
  shown.filter(isFaulty).map(({ name, language, buttons }) => `${name}, ${language}, ${buttons}`);

const sentences = (language: Language): readonly string[] => {
  const other = new Set(catalogue(language === 'sv' ? 'en' : 'sv').map(({ text }) => text));
  return catalogue(language)
    .filter(({ at, text }) => !other.has(text) && !/^glossary\.(compareTitle|explainTitle|scanOr)|languageNames/u.test(at))
    .map(({ text }) => text);
};

describe('every card, in both languages and with both kinds of buttons', () => {
  before(async function () {
    // Every card, in both languages and with both kinds of buttons: seconds on a busy machine.
    this.timeout(120_000);
    GlobalSettings.getUndefinedFieldValueSubstitutionString = (path) => {
      throw new Error(`${path} is missing`);
    };
    watchConditions((condition, missing) => conditions.push(`${condition}: ${missing} is missing`));
    const expand = cardExpander(templates);
    for (const language of languages) {
      for (const { name, reply } of await sampleCards(language, hostileWords)) {
        for (const buttons of ['execute', 'submit'] as const) {
          shown.push({ name, template: reply.card, language, buttons, card: expand(reply, buttons), text: reply.text });
        }
      }
    }
  });

  after(() => {
    delete GlobalSettings.getUndefinedFieldValueSubstitutionString;
    restore();
  });

  it('is given everything that its conditions ask for', () => {
    assert.deepEqual([...new Set(conditions)], []);
  });

  it('has nothing left to fill in, beside what somebody wrote', () => {
    const unfilled = (card: Card) => /\$\{|\$data|\$when|undefined|NaN|\[object/u.test(JSON.stringify(card).replaceAll('\u0024{1+1}', ''));
    assert.deepEqual(
      faulty(({ card }) => unfilled(card)),
      [],
    );
  });

  it('has something for clients that do not know a newer element', () => {
    const newer = (card: Card) => partsOfType(card, /^(Chart\.|Badge|Icon|Rating)/u).filter(({ fallback }) => fallback === undefined);
    assert.deepEqual(
      faulty(({ card }) => newer(card).length > 0),
      [],
    );
  });

  it('follows the schema of Adaptive Cards 1.5, with newer elements as older clients show them', function () {
    if (!existsSync(schema)) this.skip();
    const ajv = new Ajv({ strict: false, validateFormats: false });
    ajv.addMetaSchema(draft06);
    const { id: _, ...published } = JSON.parse(readFileSync(schema, 'utf8'));
    const valid = ajv.compile(published);
    const errors = shown.flatMap(({ name, card }) => (valid(asOlderClient(card)) ? [] : [`${name}: ${ajv.errorsText(valid.errors)}`]));
    assert.deepEqual([...new Set(errors)], []);
  });

  it(`is smaller than ${mostBytes} bytes`, () => {
    const sizes = shown.map(({ name, card }) => ({ name, bytes: Buffer.byteLength(JSON.stringify(card)) }));
    assert.deepEqual(
      sizes.filter(({ bytes }) => bytes > mostBytes),
      [],
    );
  });

  it('says the language it is in, and has all of its content as text too', () => {
    assert.deepEqual(
      faulty(
        ({ card, language, text }) => card['lang'] !== language || card['fallbackText'] !== text || card['speak'] !== text || text === '',
      ),
      [],
    );
  });

  it('has a label on every input', () => {
    const unlabelled = (card: Card) =>
      partsOfType(card, /^Input\./u).some((input) => !input[input['type'] === 'Input.Toggle' ? 'title' : 'label'] || !input['id']);
    assert.deepEqual(
      faulty(({ card }) => unlabelled(card)),
      [],
    );
  });

  it('says what is missing in an input that must be filled in', () => {
    assert.deepEqual(
      faulty(({ card }) => partsOfType(card, /^Input\./u).some((input) => input['isRequired'] === true && !input['errorMessage'])),
      [],
    );
  });

  it('wraps every text, so that nothing is cut off on a phone', () => {
    assert.deepEqual(
      faulty(({ card }) => partsOfType(card, /^TextBlock$/u).some((block) => block['wrap'] !== true || block['text'] === '')),
      [],
    );
  });

  it('names a verb in the data of every button, the same as in the button itself', () => {
    const wrong = (action: Card) => {
      const data = (action['data'] ?? {}) as Card;
      return (
        typeof data['verb'] !== 'string' || (action['type'] === 'Action.Execute' && data['verb'] !== action['verb']) || !action['title']
      );
    };
    assert.deepEqual(
      faulty(({ card }) => partsOfType(card, /^Action\.(?!ToggleVisibility|OpenUrl)/u).some(wrong)),
      [],
    );
  });

  it('shows and hides only what is on it, with words on the button', () => {
    const targets = ({ targetElements }: Card) =>
      (targetElements as readonly (string | { elementId: string })[]).map((one) => (typeof one === 'string' ? one : one.elementId));
    const wrong = (card: Card, toggle: Card) => {
      const ids = partsOf(card).map(({ id }) => id);
      return !toggle['title'] || targets(toggle).some((target) => ids.filter((id) => id === target).length !== 1);
    };
    assert.deepEqual(
      faulty(({ card }) => partsOfType(card, /^Action\.ToggleVisibility$/u).some((toggle) => wrong(card, toggle))),
      [],
    );
  });

  it('hides nothing that must be filled in, which nobody would find', () => {
    const hidden = (card: Card) => partsOf(card).filter(({ isVisible }) => isVisible === false);
    assert.deepEqual(
      faulty(({ card }) => hidden(card).some((part) => partsOfType(part, /^Input\./u).some(({ isRequired }) => isRequired === true))),
      [],
    );
  });

  it('has its main button first, in colour and the only one, what destroys last and marked, and four in all beside the menu', () => {
    const destroys =
      /^(case\.withdraw|case\.unpublish|person\.erase|meeting\.cancel|\w+\.takeBack$|glossary\.(withdraw|decline|dropTable)$|answers\.hide)/u;
    const verbOf = ({ data }: Card): string => String((data as Card | undefined)?.['verb']);
    const areRanked = (actions: readonly Card[], isMain: boolean): boolean => {
      const seen = actions.filter(({ mode }) => mode !== 'secondary');
      const [first, ...others] = actions.map(({ style }) => style);
      const firstDestructive = actions.findIndex(({ style }) => style === 'destructive');
      return (
        seen.length <= 4 &&
        !others.includes('positive') &&
        (isMain || first !== 'positive') &&
        (firstDestructive < 0 || actions.slice(firstDestructive).every(({ style }) => style === 'destructive')) &&
        actions.every((one) => !destroys.test(verbOf(one)) || /Form$/u.test(verbOf(one)) || one['style'] === 'destructive') &&
        actions.slice(seen.length).every(({ mode }) => mode === 'secondary')
      );
    };
    assert.deepEqual(
      faulty(({ card }) => !areRanked((card['actions'] ?? []) as readonly Card[], true)),
      [],
    );
    assert.deepEqual(
      faulty(({ card }) => !partsOfType(card['body'], /^ActionSet$/u).every(({ actions }) => areRanked(actions as readonly Card[], false))),
      [],
    );
    const ranked = shown.filter(({ card }) => ((card['actions'] ?? []) as readonly Card[])[0]?.['style'] === 'positive');
    assert.ok(ranked.length > 100, 'most cards have a main button');
  });

  it('has an edge around each row that can be pressed, which is as black as the card in high contrast', () => {
    const rows = (card: Card) => partsOfType(card, /^Container$/u).filter(({ selectAction }) => selectAction !== undefined);
    assert.ok(shown.filter(({ card }) => rows(card).length > 0).length > 10);
    assert.deepEqual(
      faulty(({ card }) => rows(card).some(({ showBorder }) => showBorder !== true)),
      [],
    );
  });

  it('writes nothing in the green or the yellow of Teams, which are too pale to be read on white', () => {
    assert.deepEqual(
      faulty(({ card }) => partsOf(card).some(({ color }) => /^(?:good|warning)$/iu.test(String(color)))),
      [],
    );
  });

  it('draws bars as all clients do: of columns with a weight, as a container without anything in it is left out by some', () => {
    const isEmpty = ({ items }: Card) => Array.isArray(items) && items.length === 0;
    assert.ok(shown.some(({ card }) => partsOfType(card, /^Column$/u).some(isEmpty)));
    assert.deepEqual(
      faulty(({ card }) => partsOfType(card, /^Container$/u).some(isEmpty)),
      [],
    );
    assert.deepEqual(
      faulty(({ card }) => partsOfType(card, /^Column$/u).some(({ width }) => width === 0 || width === '0')),
      [],
    );
  });

  it('has a button for old clients behind every button that needs a new one, with the same words and data', () => {
    const wrong = ({ fallback, title, data }: Card) => {
      const { $schema: _, ...old } = (fallback ?? {}) as Card;
      return JSON.stringify([old['type'], old['title'], old['data']]) !== JSON.stringify(['Action.Submit', title, data]) || 'verb' in old;
    };
    const buttonsOf = ({ refresh: _, ...shownParts }: Card) => partsOfType(shownParts, /^Action\.Execute$/u);
    assert.deepEqual(
      faulty(({ card, buttons }) => buttons === 'execute' && buttonsOf(card).some(wrong)),
      [],
    );
  });

  it('has only plain buttons where the conversation is worth keeping', () => {
    assert.deepEqual(
      faulty(
        ({ card, buttons }) =>
          buttons === 'submit' && partsOfType(card, /^Action\./u).some(({ type, fallback }) => type === 'Action.Execute' || fallback),
      ),
      [],
    );
  });

  it('shows what somebody wrote as it is written, and only where Markdown and mentions mean nothing', () => {
    const inert =
      /^(TextRun\.text|Input\.Text\.value|Input\.ChoiceSet\.label|Action\.(Execute|Submit)\.title|data\.\w+|AdaptiveCard\.(fallbackText|speak))$/u;
    const places = shown.flatMap(({ name, card }) => placesOf(card, '[länk]').map((place) => `${name}: ${place}`));
    assert.deepEqual(
      [...new Set(places)].filter((place) => !inert.test(place.split(': ')[1] ?? '')),
      [],
    );
    const whole = shown.filter(({ card }) => placesOf(card, hostile).length > 0);
    assert.ok(whole.length >= 20, 'the samples hold it');
  });

  for (const language of languages) {
    it(`has nothing of the other language when it is in ${language}`, () => {
      const foreign = new Set(sentences(language === 'sv' ? 'en' : 'sv'));
      const long = [...foreign].filter((one) => one.split(' ').length > 2);
      // What a source is called is not translated.
      const isSource = (text: string) => vetted.some(({ source }) => text.includes(source.title));
      const isForeign = (text: string) => foreign.has(text) || (long.some((one) => text.includes(one)) && !isSource(text));
      // Most texts stand in many cards.
      const where = new Map<string, string>();
      for (const { name, card } of shown.filter((one) => one.language === language)) {
        for (const text of shownIn(card)) where.set(text, name);
      }
      assert.deepEqual(
        [...where].filter(([text]) => isForeign(text)).map(([text, name]) => `${name}: ${text}`),
        [],
      );
    });
  }

  it('says so in words of its own language', () => {
    const own = new Set(sentences('sv'));
    const silent = faulty(
      ({ card, language, template }) => language === 'sv' && template !== 'common/text' && !shownIn(card).some((text) => own.has(text)),
    );
    assert.deepEqual(silent, []);
  });
});
