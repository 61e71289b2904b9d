import type { Card } from '../../src/teams/outbound/cards.js';

/** Every object in a card, the card itself first: elements, actions, inlines, choices, data. */
export function partsOf(card: unknown): readonly Card[] {
  if (Array.isArray(card)) return card.flatMap(partsOf);
  if (typeof card !== 'object' || card === null) return [];
  return [card as Card, ...Object.values(card).flatMap(partsOf)];
}

export const partsOfType = (card: unknown, type: RegExp): readonly Card[] =>
  partsOf(card).filter((part) => typeof part['type'] === 'string' && type.test(part['type']));

const shownKeys = ['text', 'title', 'label', 'errorMessage', 'placeholder', 'altText', 'fallbackText', 'speak'];

const textsUnder = (part: Card, keys: readonly string[]): readonly string[] =>
  keys.flatMap((key) => (typeof part[key] === 'string' ? [part[key]] : []));

/** What the reader sees, or has read aloud: not ids, verbs, data, and not what is in an input already. */
export const shownIn = (card: unknown): readonly string[] => [
  ...partsOf(card).flatMap((part) => textsUnder(part, shownKeys)),
  ...partsOfType(card, /^FactSet$/u).flatMap(({ facts }) => partsOf(facts).flatMap((fact) => textsUnder(fact, ['value']))),
];

/** Where `text` stands in a card: the type of the part that holds it, and the property, for instance `TextRun.text`. */
export const placesOf = (card: unknown, text: string): readonly string[] =>
  partsOf(card).flatMap((part) =>
    Object.entries(part).flatMap(([key, value]) =>
      typeof value === 'string' && value.includes(text) ? [`${String(part['type'] ?? 'data')}.${key}`] : [],
    ),
  );
