import type { GlossaryKnown } from '../../../core/known.js';
import { withoutPersonalNumbers } from '../../../core/privacy/personal-number.js';
import { clean } from '../../../core/read.js';
import { trouble } from '../../../core/reply.js';
import { textsIn } from '../../../texts/texts.js';
import { scan } from '../recognising/scan.js';
import { mostLetters } from '../suggesting/suggestion.js';
import type { EditorsParts } from './editors.js';
import { emptyDraft } from './entry-draft.js';
import { entryForm } from './entry-form.js';

type Parts = Pick<EditorsParts, 'living' | 'offices' | 'allGroups' | 'timeZone'>;

/** Begins an entry of the glossary from what was asked and answered. Nothing is stored until the form is sent. */
export const startEntry =
  (parts: Parts): GlossaryKnown['startEntry'] =>
  async ({ number, question, answer }, request) => {
    if ((await parts.offices.at(request.place.id)) === undefined) return trouble(textsIn(request.language).editors.onlyOffice);
    const glossary = parts.living.all();
    const [asked, answered] = [scan(question, glossary), scan(answer, glossary)];
    const newAbbr = asked.unknown[0] ?? asked.known[0]?.abbr ?? answered.unknown[0] ?? answered.known[0]?.abbr ?? '';
    const definition = withoutPersonalNumbers(clean(answer)).slice(0, mostLetters.definition);
    return entryForm({ ...emptyDraft, definition, back: number }, request, parts, { newAbbr });
  };
