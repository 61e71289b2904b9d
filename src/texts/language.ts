export const languages = ['sv', 'en'] as const;
export type Language = (typeof languages)[number];

/** As programs name it: how its numbers and dates are written, and what a document in it is spelt and read aloud in. */
export const locales: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };
