import type { Where } from '../../src/core/hearing/matching/candidates.js';
import { bareWish, saidExactly } from '../../src/core/hearing/said-exactly.js';
import { assembledWith } from './assembled.js';

const { features } = await assembledWith();
const exactly = saidExactly(features.flatMap(({ says = [] }) => says));

/** What is said exactly as one of all features' commands, a word of politeness aside. */
export const heardExactly = (text: string, where: Where = 'personal') =>
  exactly.command(text, where) ?? exactly.commandWithMore(text) ?? exactly.command(bareWish(text), where) ?? exactly.opening(text, where);
