import type { Command } from '../../core/commands.js';

/** For a back office's channel. */
export const editorsCommands: readonly Command[] = [
  {
    verb: 'glossary.suggestions',
    words: {
      sv: ['ordlisteförslag', 'förslag till ordlistan', 'visa ordlisteförslag'],
      en: ['glossary suggestions', 'show glossary suggestions'],
    },
  },
  {
    verb: 'glossary.edit',
    words: { sv: ['redigera', 'redigera ordlistan'], en: ['edit', 'edit glossary'] },
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
