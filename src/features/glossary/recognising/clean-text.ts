/** What Teams' HTML leaves behind when something is pasted; the edge decodes the rest. */
const entities = new Map([
  ['nbsp', ' '],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['shy', ''],
  ['aring', 'å'],
  ['auml', 'ä'],
  ['ouml', 'ö'],
  ['Aring', 'Å'],
  ['Auml', 'Ä'],
  ['Ouml', 'Ö'],
  ['eacute', 'é'],
]);

const character = (whole: string, name: string): string => {
  if (!name.startsWith('#')) return entities.get(name) ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 31 && code < 0xd800 ? String.fromCharCode(code) : whole;
};

/** Soft hyphens, zero-width signs, direction marks and the like. */
const invisible = /\p{Cf}|\p{Variation_Selector}/gu;

/** A pasted link is the words that it shows; what it leads to is nothing that anybody wrote. */
const link = /\[([^[\]\n]{1,200})\]\((?:[a-z]{1,10}:|www\.)[^()\s]{1,2000}\)/giu;

/** One spelling for what looks the same: composed letters, plain quotes, no invisible signs, no mention tags. Keeps line breaks. */
export const cleanText = (text: string): string => {
  const composed = text.normalize('NFC').replace(invisible, '');
  const decoded = composed.includes('&') ? composed.replace(/&(#\d{1,6}|#[xX][\da-fA-F]{1,5}|[A-Za-z]{2,8});/g, character) : composed;
  const unmentioned = decoded.includes('<at') ? decoded.replace(/<at\b[^<>]{0,200}>[^<>]{0,200}<\/at>/gi, ' ') : decoded;
  const unlinked = unmentioned.includes('](') ? unmentioned.replace(link, '$1') : unmentioned;
  return unlinked.replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'").replace(/[\u201c-\u201f\u00ab\u00bb]/g, '"');
};

const isAddress = (field: string): boolean => field.includes('@') || field.includes('://') || /^["'(<]*www\./i.test(field);

/** The text without web and mail addresses: the letters in them are not words that anybody wrote. */
export const withoutAddresses = (text: string): string =>
  /[@:]|www/i.test(text)
    ? text
        .split(/(\s+)/)
        .map((field) => (isAddress(field) ? '' : field))
        .join('')
    : text;
