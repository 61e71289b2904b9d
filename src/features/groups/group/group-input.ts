import { z } from 'zod/v4';
import { groupTypes } from '../../../core/people/group.js';
import { typedLine, typedText } from '../../../core/read.js';
import { languages } from '../../../texts/language.js';

/** Letters that the name and the area take. */
export const mostLetters = 120;

/** "Nobody" in a list that has to have something chosen. */
export const nobody = 'none';

const chosen = typedText.transform((text) => (text === nobody ? '' : text));

/**
 * What the form sends. People are Teams user ids with commas between, or names where the list of people is too long to choose from;
 * what is left out is the same as nobody, because that is what clients do with an emptied choice.
 */
export const groupInput = z.object({
  name: typedLine,
  type: z.enum(groupTypes).default('other'),
  area: typedLine,
  language: z.enum(languages).optional(),
  chair: chosen,
  representatives: chosen,
  coordinators: chosen,
  /** Which revision the form showed; '' in a first one. */
  seen: z.coerce.number().int().optional().catch(undefined),
});
export type GroupInput = z.output<typeof groupInput>;
