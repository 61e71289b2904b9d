import { z } from 'zod/v4';
import { read, typedLine } from '../../../core/read.js';
import { type Reply, say, trouble } from '../../../core/reply.js';
import type { Handlers, Request } from '../../../core/request.js';
import type { Change } from '../../../core/store/store.js';
import { textsIn } from '../../../texts/texts.js';
import type { Doing } from '../suggesting/settle-suggestion.js';
import { mostLetters } from '../suggesting/suggestion.js';
import { changeTerm, type TermRecord, termKind } from '../terms/term-record.js';
import { asWritten, doingOf, type EditorsParts } from './editors.js';
import { entriesOf } from './entries.js';
import { entryCard } from './entry-card.js';
import { reviewMoment } from './entry-input.js';
import { confirm, hide, type Kept, restore, takeOver, withdraw } from './keep-meaning.js';

const aboutInput = z.object({
  abbr: typedLine,
  meaning: typedLine,
  replaces: typedLine,
  page: z.coerce.number().int().min(0).default(0).catch(0),
});
type About = z.output<typeof aboutInput>;

type Rule = (record: TermRecord | undefined, about: About, doing: Doing) => Change<TermRecord, Kept>;

/** What editors do with meanings that are in the glossary already. */
export function meaningHandlers(parts: EditorsParts): Handlers {
  const { store, living, timeZone } = parts;

  async function entry(abbr: string, note: string, page: number, { language, at }: Request): Promise<Reply> {
    const record = await store.get(termKind, abbr);
    const reader = { language, zone: timeZone, now: at };
    return entryCard({ abbr, entries: entriesOf(abbr, record, living.base), note, page, reader });
  }

  const keeping = (rule: Rule) => async (request: Request) => {
    const about = read(aboutInput, request.input);
    const { abbr } = about;
    const texts = textsIn(request.language).editors;
    if (abbr === '' || abbr.length > mostLetters.abbr) return [trouble(texts.meaningGone)];
    const doing = doingOf(request, parts);
    const kept = await changeTerm(store, abbr, (record) => rule(record, about, doing));
    if (kept.as !== 'saved') return [trouble(kept.as === 'full' ? texts.tooMany(abbr) : texts.meaningGone)];
    await living.refresh([abbr]);
    return [await entry(abbr, texts.saved(abbr), 0, request)];
  };

  const baseTerm = ({ abbr, replaces }: About) =>
    living.base.bySpelling.get(abbr)?.find((term) => term.abbr === abbr && term.sv === replaces);

  return {
    'glossary.edit': async (request) => {
      const { abbr, page } = read(aboutInput, request.input);
      const { editors } = textsIn(request.language);
      if (abbr === '') return [say(editors.editWhich)];
      if (abbr.length > mostLetters.abbr) return [trouble(editors.refused.badAbbr)];
      return [await entry(asWritten(living.all(), abbr), '', page, request)];
    },

    'glossary.withdraw': keeping((record, about, doing) => {
      const term = about.meaning === '' ? baseTerm(about) : undefined;
      return term === undefined ? withdraw(record, about.meaning, doing) : hide(record, term, doing);
    }),
    'glossary.restore': keeping((record, { meaning }, doing) => {
      const isHidden = record?.meanings.some(({ id, state }) => id === meaning && state === 'hidden');
      return (isHidden ? withdraw : restore)(record, meaning, doing);
    }),
    'glossary.takeOver': keeping((record, { meaning }, doing) => takeOver(record, meaning, doing)),
    'glossary.confirm': keeping((record, { meaning }, doing) =>
      confirm(record, meaning, reviewMoment('', doing.at, timeZone) ?? doing.at, doing),
    ),
  };
}
