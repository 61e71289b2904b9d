import { type CardReply, lines } from '../../../core/reply.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import type { Scanned } from '../recognising/scan.js';
import { nameOf } from './term-view.js';

/** A card of more rows than this passes the size that Teams takes and that anybody reads. */
const maxRows = 100;
const maxUnknown = 20;

/** Every abbreviation of a text, in order of appearance, and those that the glossary does not have. */
export function listCard(scanned: Scanned, language: Language, title?: string): CardReply {
  const texts = textsIn(language).glossary;
  const rows = scanned.known.slice(0, maxRows).map(({ abbr, terms }) => ({
    abbr,
    name: terms.map((term) => nameOf(term, language)).join(texts.scanOr),
  }));
  const unknown = scanned.unknown.slice(0, maxUnknown);
  const left = scanned.known.length - rows.length + scanned.unknown.length - unknown.length;
  const heading = texts.scanTitle(scanned.known.length);
  const more = left > 0 ? texts.scanMore(left) : '';
  return {
    kind: 'card',
    card: 'glossary/list',
    language,
    title: title ?? heading,
    data: {
      title: title ?? '',
      heading,
      rows,
      unknown: unknown.join(', '),
      more,
      question: unknown.length === 0 ? '' : texts.askAbout(unknown),
      first: rows[0]?.abbr ?? '',
      // One alone is followed by a comma, so that going back shows a list again.
      all: `${[...rows.map(({ abbr }) => abbr), ...unknown].join(', ')},`,
    },
    text: lines(
      title ?? '',
      heading,
      ...rows.map(({ abbr, name }) => `${abbr}: ${name}`),
      unknown.length === 0 ? '' : `${texts.scanUnknown}: ${unknown.join(', ')}`,
      more,
    ),
  };
}
