import { z } from 'zod/v4';
import {
  type FoundTerms,
  isCalendarText,
  notGivenText,
  type ReadFile,
  shownName,
  unreadableText,
} from '../../../core/files/shared-file.js';
import type { MeetingsKnown } from '../../../core/known.js';
import { read, typedLine, typedText } from '../../../core/read.js';
import { type Reply, say } from '../../../core/reply.js';
import { type Handlers, type Place, type Request, seenByOthers } from '../../../core/request.js';
import { textsIn } from '../../../texts/texts.js';
import { resolveAsked } from '../recognising/resolve.js';
import { type Scanned, scan } from '../recognising/scan.js';
import { search } from '../recognising/search.js';
import type { Asked } from '../recognising/understanding.js';
import { isTable } from '../table/csv.js';
import type { TakeTable } from '../table/table-handlers.js';
import type { Glossary } from '../terms/glossary.js';
import type { GlossaryFor } from '../terms/living-glossary.js';
import type { Tally } from '../terms/tally.js';
import { categories, levels } from '../terms/term.js';
import { comparisonCard, maxCompared } from './comparison-card.js';
import { explanationCard } from './explanation-card.js';
import { listCard } from './list-card.js';
import { mapCard } from './map-card.js';
import { pageCard } from './page-card.js';
import { nameOf } from './term-view.js';
import { scannedFrom, toFind } from './terms-in-file.js';

export interface GlossaryParts {
  readonly glossaryFor: GlossaryFor;
  readonly tally: Tally;
  readonly readDocument: ReadFile;
  /** What to do with a file that is a table of the glossary. */
  readonly takeTable: TakeTable;
  /** What to do with a file that is an invitation. */
  readonly takeInvitation: MeetingsKnown['formFrom'];
  /** What a place is called, by the names that its group has given it too. */
  readonly namesOf: (place: Place) => Promise<readonly string[]>;
}

/** `back`: what the card showed before it was changed in place, as abbreviations. */
const termInput = z.object({ term: typedLine, back: typedLine });
/** `reverse`: their abbreviations were asked for, not their meanings. */
const askedInput = z.object({
  asked: z.array(typedLine),
  reverse: z.boolean().default(false),
  same: z.boolean().default(false),
  sound: z.boolean().default(false),
});
const textInput = z.object({ text: typedText });
/** `unread`: the message holds more than words. */
const messageInput = textInput.extend({ unread: z.boolean().default(false) });
const pageInput = z.object({
  page: z.coerce.number().int().min(0).max(10_000).default(0),
  level: z.enum([...levels, 'all']).default('all'),
  category: z.enum([...categories, 'all']).default('all'),
  chosenLevel: z.enum([...levels, 'all']).optional(),
  chosenCategory: z.enum([...categories, 'all']).optional(),
});

/** As many abbreviations as one question can sensibly have, and as many letters as a list of them on a card. */
const maxAsked = 50;
const maxTermLength = 1000;

/** A text no longer than this, with one abbreviation in it, is about that abbreviation. */
const maxSentenceLength = 120;

/** What the compose box lists at most, and what it lists before anybody has asked anything. */
const maxResults = 15;
const usual = ['NPO', 'RPO', 'LPO', 'NAG', 'RAG', 'LAG', 'NSG', 'RSG', 'LSG'];

/** A request with the glossary as whoever asks sees it. */
interface Asking extends Request {
  readonly glossary: Glossary;
}

export function lookupHandlers({ glossaryFor, tally, readDocument, takeTable, takeInvitation, namesOf }: GlossaryParts): Handlers {
  const resolve = (asked: readonly string[], { glossary, place }: Asking): readonly Asked[] =>
    asked.filter((one) => one !== '').map((one) => resolveAsked(glossary, one, place.names));

  const pronounced = (asked: readonly string[], { language }: Asking): Reply =>
    say(textsIn(language).hearing.pronounced(asked.map((word) => [...word].join('-'))));

  const explain = (asked: readonly string[], request: Asking, { back = '', reverse = false } = {}): readonly Reply[] => {
    const resolved = resolve([...new Set(asked)].slice(0, maxAsked), request).map((one) =>
      reverse && one.as === 'unknown' ? { ...one, reverse } : one,
    );
    if (resolved.length === 0) return [say(textsIn(request.language).glossary.nothingToLookUp)];
    tally.count(
      resolved.flatMap((one) => (one.as === 'known' ? [one.abbr] : [])),
      resolved.flatMap((one) =>
        one.as === 'unknown' && !one.reverse && looksLikeAbbreviation(one.asked) ? [one.asked.toLocaleUpperCase('sv')] : [],
      ),
    );
    return [explanationCard(resolved, request.language, { others: seenByOthers(request), back: request.via === 'message' ? '' : back })];
  };

  const handlers: Readonly<Record<string, (request: Asking) => readonly Reply[]>> = {
    'glossary.lookUp': (request) => {
      const { term, back } = read(termInput, request.input);
      return explain(term.slice(0, maxTermLength).split(/\s*,\s*/u), request, { back: back.slice(0, maxTermLength) });
    },

    'glossary.explain': (request) => {
      const { asked, reverse, sound } = read(askedInput, request.input);
      const explained = explain(asked, request, { reverse });
      return sound ? [pronounced(asked, request), ...explained] : explained;
    },

    'glossary.pronounce': (request) => [pronounced(read(askedInput, request.input).asked, request)],

    'glossary.compare': (request) => {
      const { asked, same } = read(askedInput, request.input);
      const resolved = resolve(asked, request);
      const known = resolved.flatMap((one) => (one.as === 'known' ? [one] : []));
      // Whether it is the same can be said of every meaning; else one of several would have to be picked for whoever asks.
      const columns = known.flatMap(({ abbr, terms }) => terms.map((term) => ({ abbr, terms: [term] })));
      const clear = known.length === resolved.length && (same || columns.length === known.length);
      if (!clear || columns.length > maxCompared) return explain(asked, request);
      if (known.length < 2) return [say(textsIn(request.language).glossary.compareNeedsTwo)];
      tally.count(
        known.map(({ abbr }) => abbr),
        [],
      );
      return [comparisonCard(columns, request.language, same ? 'same' : 'difference')];
    },

    'glossary.map': (request) => [mapCard(request.place, request.language)],

    'glossary.browse': (request) => {
      const { page, level, category, chosenLevel, chosenCategory } = read(pageInput, request.input);
      const choice = { page, level: chosenLevel ?? level, category: chosenCategory ?? category };
      return [pageCard(request.glossary.terms, choice, request.language)];
    },

    'glossary.scan': (request) => {
      const { text } = read(textInput, request.input);
      return [shown(scan(text, request.glossary, request.place.names), text, request)];
    },

    'glossary.explainMessage': (request) => {
      const { text, unread } = read(messageInput, request.input);
      const found = scan(text, request.glossary, request.place.names);
      const texts = textsIn(request.language).glossary;
      if (found.known.length + found.unknown.length === 0) {
        return [say(unread ? texts.extensionMessageUnread : texts.extensionMessageNothing)];
      }
      return [listCard(found, request.language, texts.extensionMessageTitle)];
    },

    'glossary.scanFiles': (request) => request.files.map((file) => fileReply(file, request)),

    'glossary.search': (request) => {
      const { term } = read(termInput, request.input);
      const abbrs =
        term === '' ? [...new Set([...tally.most(maxResults), ...usual])].slice(0, maxResults) : search(request.glossary, term, maxResults);
      const found = resolve(abbrs, request).flatMap((one) => (one.as === 'known' ? [one] : []));
      const results = found.map((one) => ({
        title: one.abbr,
        text: one.terms.map((term) => nameOf(term, request.language)).join(textsIn(request.language).glossary.scanOr),
        card: explanationCard([one], request.language),
      }));
      return [{ kind: 'results', results }];
    },
  };

  return Object.fromEntries(
    Object.entries(handlers).map(([verb, handle]) => [
      verb,
      async (request: Request) => {
        // What stands in the message that is answered tells as much of which meaning is likeliest.
        const names = [request.quoted ?? '', ...(await namesOf(request.place))].filter((name) => name !== '');
        const place = { ...request.place, names };
        return handle({ ...request, place, glossary: await glossaryFor(request.place, request.person) });
      },
    ]),
  );

  function shown(found: Scanned, text: string, request: Asking, title?: string): Reply {
    if (found.known.length + found.unknown.length === 0) {
      const nothing = textsIn(request.language).glossary.scanNothing;
      return say(title === undefined ? nothing : `${title}: ${nothing}`);
    }
    const [only] = found.known;
    const single = only !== undefined && found.known.length === 1 && found.unknown.length === 0;
    if (single && title === undefined && text.length <= maxSentenceLength) {
      return explanationCard([{ as: 'known', ...only }], request.language, { others: seenByOthers(request) });
    }
    return listCard(found, request.language, title);
  }

  function fileReply(file: Request['files'][number], request: Asking): Reply {
    const texts = textsIn(request.language);
    const name = shownName(file, texts);
    const notGiven = notGivenText(file, request.place, texts);
    if (notGiven !== undefined) return say(notGiven);
    const { terms } = request.glossary;
    const replies = readDocument(file, request.person.id, terms.map(toFind)).then(async (document): Promise<readonly Reply[]> => {
      if (!document.ok) return [say(unreadableText(document.because, name, texts))];
      const { text, found = nothing } = document;
      if (isCalendarText(text)) return [await takeInvitation(text, request)];
      if (isTable(text)) return [await takeTable(text, request)];
      return [shown(scannedFrom(found, terms, request.place.names), text, request, texts.glossary.document.titled(name))];
    });
    return { kind: 'later', meanwhile: texts.glossary.document.reading(name), replies, failed: texts.general.somethingWentWrong };
  }
}

const nothing: FoundTerms = { known: [], unknown: [] };

/** Only what can be an abbreviation is counted as missed: a sentence or a name that somebody typed is nobody's business. */
const looksLikeAbbreviation = (asked: string): boolean =>
  /^[\p{L}\p{N}&-]{2,12}$/u.test(asked) && !/\d{4}/u.test(asked) && (/\p{Lu}.*\p{Lu}/u.test(asked) || /^\p{Ll}{2,5}$/u.test(asked));
