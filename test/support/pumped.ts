/** What is pumped into what people write: signs that patterns look for, pairs of them, and words. */
const simple = [
  ...[
    ' ',
    '\n',
    '\t',
    ',',
    '.',
    '-',
    '–',
    'a',
    'å',
    'A',
    '1',
    '0',
    '?',
    '!',
    '(',
    '[',
    '*',
    '>',
    ':',
    ';',
    '/',
    "'",
    '"',
    '<',
    '&',
    '=',
    '_',
    '|',
  ],
  ...['@', '#', '§', '\u00a0', '\u200d', 'a\u0301', '😀'],
  ...[
    ', ',
    '. ',
    '- ',
    ': ',
    '! ',
    'a ',
    'b ',
    'A ',
    '1 ',
    '1.',
    '1:',
    '1-',
    '1/',
    '\n ',
    ' \n',
    '\n-',
    '1\n',
    'a\n',
    ' .',
    ' ,',
    '. a',
    ';,',
    '.!',
    '!?',
  ],
  ...['A.', 'A-', 'a-', 'AB', 'aA', 'Aa ', "a'", 'a,', '?a', '=a', '&a', '<a', '[a', '](', '((', '..'],
  ...[
    'och ',
    'vad är ',
    'RSG ',
    'RSG-',
    'QXZ ',
    'NPO, ',
    'kl 14 ',
    '12:00 ',
    '14-15 ',
    'torsdag ',
    'den ',
    'nästa ',
    'var fjärde tisdag ',
    'inte ',
    'tack ',
  ],
  ...[
    'tyvärr ',
    'hej ',
    'jag vill ',
    'kan du ',
    'på mötet ',
    'till ',
    'patient ',
    'Nationellt programområde ',
    'Vera Vallmo ',
    'n p o ',
    'www. ',
    'a@b.c ',
  ],
  ...[
    '070-',
    '19121212-1212 ',
    '811228 ',
    'tisdag den 1 december 2026 ',
    'vad betyder RSG? ',
    'vad betyder QXZ? ',
    'bara för back office ',
    'tag ',
  ],
  ...['När: ', '\nPlats: x', '\nBEGIN:VEVENT', 'RRULE:FREQ=DAILY\n', 'a;b\n', '"a",', 'the ', 'what is ', 'please ', 'next week '],
];

/** Words that begin what Lotsen listens for, of dates, lists, addresses and names, each of which could be the beginning of something long. */
const words = [
  ...['en ', 'ett ', 'den andra ', 'om ', 'är ', 'jag ', 'vi ', 'som ', 'inför ', 'eller ', 'ingen ', 'alla ', 'varje ', 'mellan '],
  ...[
    '§ 4 ',
    'punkt 2 ',
    'fråga 1 ',
    'Bilaga: ',
    'Sv: ',
    'VB: ',
    'Från: ',
    'Hälsningar ',
    'back office ',
    'ärende 12 ',
    'svara 2: ',
    'ta upp: ',
  ],
  ...[
    'måndag och tisdag ',
    'första tisdagen i månaden ',
    'varannan vecka ',
    'kl. 9.30-11 ',
    'klockan halv tre ',
    '1 dec ',
    '2026-12-01 ',
    'v. 48 ',
  ],
  ...['vid 14 ', 'från 9 till 11 ', 'i morgon ', 'om två veckor ', 'sedan i maj ', 'två timmar ', '1,5 h ', '4 5 3 '],
  ...[
    'http://x.se/ ',
    '[a](http://x.se) ',
    '<at>x</at> ',
    '&amp;',
    '&#229;',
    '</p><p>',
    '<img alt="',
    'QXZ, QXA och ',
    'LPO/RPO ',
    'NAG-LPO-',
  ],
  ...[
    'Anna-Karin ',
    'Vera V. ',
    'Dr. ',
    'f.d. ',
    't.ex. ',
    'd v s ',
    '"vad" ',
    "don't ",
    'what does ',
    'how do I ',
    'who is ',
    'remind me ',
  ],
];

const alone = [...simple, ...words];

/** Two of them in turn, far apart in the list: signs between words, words between signs, and words of different kinds. */
const mixtures = alone.flatMap((one, at) => [7, 61, 113].map((apart) => one + (alone[(at + apart) % alone.length] ?? '')));

const pumps = [...alone, ...mixtures];

const sizes = [512, 4_096, 28_000];

const ways = ['before it', 'in it', 'after it', 'after it, and then a letter', 'around it'] as const;

export interface Pumped {
  readonly text: string;
  /** For whoever reads that it took long. */
  readonly what: string;
}

/** So many of all the texts that can be made by pumping something into one of these, spread evenly and always the same ones. */
export function* pumpedInto(phrases: readonly string[], count: number): Generator<Pumped> {
  const all = phrases.length * pumps.length * sizes.length * ways.length;
  // Has nothing in common with the number of all, so that each step meets other phrases, signs, sizes and ways.
  const step = coprime(Math.max(1, Math.floor(all / count)), all);
  for (let at = 0, made = 0; made < Math.min(count, all); made += 1, at = (at + step) % all) {
    let rest = at;
    const take = <Item>(items: readonly Item[]): Item => {
      const item = items[rest % items.length] as Item;
      rest = Math.floor(rest / items.length);
      return item;
    };
    const [way, size, pump, phrase] = [take(ways), take(sizes), take(pumps), take(phrases)];
    yield {
      text: pumped(phrase, pump, size, way),
      what: `${JSON.stringify(pump)} ${size} signs long ${way}: ${JSON.stringify(phrase.slice(0, 60))}`,
    };
  }
}

const greatestCommon = (one: number, other: number): number => (other === 0 ? one : greatestCommon(other, one % other));

const coprime = (from: number, to: number): number => (greatestCommon(from, to) === 1 ? from : coprime(from + 1, to));

function pumped(phrase: string, pump: string, size: number, way: (typeof ways)[number]): string {
  const long = pump.repeat(Math.ceil(size / pump.length)).slice(0, size);
  const middle = phrase.indexOf(' ', phrase.length / 2 - 1) + 1;
  if (way === 'before it') return long + phrase;
  if (way === 'around it') return long.slice(0, size / 2) + phrase + long.slice(0, size / 2);
  if (way === 'in it') return phrase.slice(0, middle) + long + phrase.slice(middle);
  return phrase + long + (way === 'after it' ? '' : 'y');
}
