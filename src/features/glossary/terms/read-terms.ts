import { z } from 'zod/v4';
import { categories, levels, type Source, type Term } from './term.js';

const inBoth = z.strictObject({ sv: z.string().min(1), en: z.string().min(1) });

const termsFile = z.strictObject({
  sources: z.record(z.string(), z.strictObject({ title: inBoth, url: z.url().optional() })),
  terms: z.array(
    z.strictObject({
      abbr: z.string().min(1).max(20),
      sv: z.string().min(1),
      en: z.string().min(1),
      level: z.enum(levels).nullable(),
      category: z.enum(categories),
      definition: inBoth,
      seeAlso: z.array(z.string()),
      sources: z.array(z.string()),
      aliases: z.array(z.string()).default([]),
      ordinaryWord: z.boolean().default(false),
      note: inBoth.optional(),
      sense: inBoth.optional(),
      near: z.array(z.string()).default([]),
    }),
  ),
});

/** The terms of a glossary file, their sources in place of the sources' keys. Throws when the file is not in order. */
export const readTerms = (json: unknown): Term[] => {
  const file = termsFile.parse(json);
  const sources = new Map<string, Source>(Object.entries(file.sources));
  return file.terms.map((term) => ({
    ...term,
    sources: term.sources.map((key) => {
      const source = sources.get(key);
      if (!source) throw new Error(`${term.abbr} has the source ${key}, which the file does not describe`);
      return source;
    }),
  }));
};
