import type { GlossaryKnown } from '../../core/known.js';
import { isOfficeChannel } from '../../core/people/office.js';
import { withoutPersonalNumbers } from '../../core/privacy/personal-number.js';
import { clean } from '../../core/read.js';
import { trouble } from '../../core/reply.js';
import { textsIn } from '../../texts/texts.js';
import { emptyDraft, entryForm } from './editing/entry-form.js';
import { scan } from './recognising/scan.js';
import { maxLetters } from './suggesting/suggestion-form.js';
import type { LivingGlossary } from './terms/living-glossary.js';
import type { StaffParts } from './terms/staff.js';

interface KnownParts {
  readonly living: LivingGlossary;
  readonly staff: () => StaffParts;
}

/** What other features may ask of the glossary. `staff` is called when they do, as it needs what is known of others. */
export const glossaryKnown = ({ living, staff }: KnownParts): GlossaryKnown => ({
  abbreviationsIn: (text, language) =>
    scan(text, living.all()).known.map((one) => ({
      abbr: one.abbr,
      name: one.terms.map((term) => term[language]).join(' / '),
    })),
  startEntry: (...given) => startEntry(staff())(...given),
});

type Parts = Pick<StaffParts, 'living' | 'offices' | 'allGroups' | 'timeZone'>;

/** Begins an entry of the glossary from what was asked and answered. Nothing is stored until the form is sent. */
export const startEntry =
  (parts: Parts): GlossaryKnown['startEntry'] =>
  async ({ number, question, answer }, request) => {
    if (!(await isOfficeChannel(parts.offices, request.place))) return trouble(textsIn(request.language).office.notHere);
    const glossary = parts.living.all();
    const [asked, answered] = [scan(question, glossary), scan(answer, glossary)];
    const newAbbr = asked.unknown[0] ?? asked.known[0]?.abbr ?? answered.unknown[0] ?? answered.known[0]?.abbr ?? '';
    const definition = withoutPersonalNumbers(clean(answer)).slice(0, maxLetters.definition);
    return entryForm({ ...emptyDraft, definition, back: number }, request, parts, { newAbbr });
  };
