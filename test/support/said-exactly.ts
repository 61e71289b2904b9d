import { bareWish, saidExactly } from '../../src/core/hearing/said-exactly.js';
import type { Place } from '../../src/core/request.js';
import { assembledWith } from './assembled.js';
import { placeOf } from './requests.js';

const { features } = await assembledWith();
const exactly = saidExactly(
  features.flatMap(({ says = [] }) => says),
  new Set(features.flatMap((feature) => feature.shows ?? [])),
);

/** What is said exactly as one of all features' commands, a word of politeness aside. */
export const heardExactly = (text: string, place: Place = placeOf('personal')) =>
  exactly.command(text, place) ?? exactly.command(bareWish(text), place) ?? exactly.opening(text, place);
