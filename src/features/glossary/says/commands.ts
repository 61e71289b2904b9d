import type { Command } from '../../../core/hearing/commands.js';

const longestAbbr = 40;

/**
 * "XQZ 2: det finns redan". Only capitals or a short word are taken for an abbreviation, so that what is said about other things is not.
 */
const about =
  /^(?!(?:det|den|dem|dom|allt|alla|båda|it|that|this|them|all|both)(?![\p{L}\p{N}]))(?<abbr>(?=\S*[\p{Lu}\d]|\p{L}{2,5}(?![\p{L}\p{N}]))[^\s:,]+(?: \p{Lu}[^\s:,]*)?)(?: (?<which>\d{1,2}))?(?:\s*[:,]\s*(?<reason>\S[\s\S]*)?)?$/u;

function saidAbout(rest: string): { readonly abbr: string; readonly which: string; readonly reason: string } | undefined {
  const { abbr = '', which = '', reason = '' } = about.exec(rest.trim())?.groups ?? {};
  return abbr === '' || abbr.length > longestAbbr ? undefined : { abbr, which, reason };
}

/** For a back office's channel. */
export const glossaryCommands: readonly Command[] = [
  {
    verb: 'glossary.suggestions',
    words: {
      sv: ['ordlisteförslag', 'förslag till ordlistan', 'visa ordlisteförslag'],
      en: ['glossary suggestions', 'show glossary suggestions'],
    },
  },
  {
    verb: 'glossary.acceptSaid',
    words: {
      sv: ['godkänn', 'godkänn förslaget om', 'godkänn förslag'],
      en: ['accept', 'accept the suggestion about', 'accept suggestion'],
    },
    takes: (rest) => {
      const { reason, ...said } = saidAbout(rest) ?? {};
      return reason === '' ? said : undefined;
    },
  },
  {
    verb: 'glossary.declineSaid',
    words: { sv: ['avslå', 'avslå förslaget om'], en: ['decline', 'decline the suggestion about'] },
    takes: (rest) => saidAbout(rest),
  },
  {
    verb: 'glossary.edit',
    words: {
      sv: ['redigera', 'redigera ordlistan', 'ändra förklaringen av', 'ändra texten om', 'rätta texten om', 'rätta förklaringen av'],
      en: ['edit', 'edit glossary', 'change the explanation of', 'change the text about', 'correct the text about'],
    },
    takes: (rest) => (rest.length <= 40 && /^\S+(?: \S+)?$/u.test(rest) ? { abbr: rest } : undefined),
  },
  {
    verb: 'glossary.export',
    words: { sv: ['exportera ordlistan', 'exportera ordlista', 'ordlistan som tabell'], en: ['export glossary', 'export the glossary'] },
  },
  {
    verb: 'glossary.importForm',
    words: {
      sv: ['importera ordlistan', 'importera ordlista', 'läs in ordlistan', 'importera till ordlistan'],
      en: ['import glossary', 'import the glossary'],
    },
  },
];
