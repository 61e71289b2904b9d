import { abilitiesOf } from '../src/core/assemble.js';
import { instant } from '../src/core/time/clock.js';
import { assembledWith } from './support/assembled.js';
import { placeOf, requestWith } from './support/requests.js';
import type { Example } from './support/talk-examples.js';
import type { Shown } from './support/talk-judge.js';
import { hearAll } from './support/talk-world.js';

/**
 * `npm run hear -- "får jag arvode?"`: what a sentence is taken for, why, and what would be shown for it. `-- --all "…"` shows each
 * situation by itself, and all that is sent in it: the texts for those who do not see the card, and what is sent again.
 */
const words = process.argv.slice(2);
const all = words.includes('--all');
const text = words.filter((word) => word !== '--all').join(' ');
const abilities = abilitiesOf(await assembledWith(), 'sv');
const { person } = requestWith();
const print = (line: string) => process.stdout.write(`${line}\n`);
// Whoever pipes the answer into `head` has seen enough of it.
process.stdout.on('error', () => process.exit(0));

for (const place of ['personal', 'channel'] as const) {
  const meant = await abilities.hear(text, { person, place: placeOf(place), at: instant(new Date()) });
  const known = meant.known === undefined ? '' : `, ${Math.round(meant.known * 100)} % of the words known`;
  print(`${place}: ${meant.heard.verb} because of ${meant.because} (${meant.confidence.toFixed(2)}${known})`);
  for (const { name, confidence } of meant.candidates) print(`  ${confidence.toFixed(2)} ${name}`);
}

const example = (where: Example['where'], state: Example['state']): Example => ({
  ...{ id: 'hear', class: where, kind: 'mustNot', who: 'representative', expect: {}, forbid: {} },
  text,
  where,
  state,
});
const states = (['personal', 'channel'] as const).flatMap((where) =>
  (['none', 'openQuestions'] as const).map((state) => example(where, state)),
);

function shownAs({ text: said, seen, buttons }: Shown): string {
  const sends = buttons.map(({ verb, data }) => `[${verb}] ${JSON.stringify(data)}`);
  const lines = all ? [said, ...sends] : [...seen, ...new Set(sends)];
  return lines.join('\n').replace(/^/gmu, '  ');
}

/** The situations in which the same is shown, by what that is. */
const situations = new Map<string, string[]>();
for (const { example: one, shown } of await hearAll(states)) {
  const situation = `${one.where}, ${one.state === 'none' ? 'no question waits' : 'two questions wait'}`;
  const answer = shownAs(shown);
  const key = all ? `${situation}\n${answer}` : answer;
  situations.set(key, [...(situations.get(key) ?? []), situation]);
}
for (const [key, those] of situations) {
  print(`\n${those.join('; ')}:`);
  print(all ? key.slice(key.indexOf('\n') + 1) : key);
}
process.exit(0);
