import { abilitiesOf } from '../src/core/assemble.js';
import { instant } from '../src/core/time/clock.js';
import { assembledWith } from './support/assembled.js';
import { placeOf, requestWith } from './support/requests.js';
import type { Example } from './support/talk-examples.js';
import { hearAll } from './support/talk-world.js';

/** `npm run hear -- "får jag arvode?"`: what a sentence is taken for, why, and what would be shown for it. */
const text = process.argv.slice(2).join(' ');
const abilities = abilitiesOf(await assembledWith(), 'sv');
const { person } = requestWith();
const print = (line: string) => process.stdout.write(`${line}\n`);

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
for (const { example: one, shown } of await hearAll(states)) {
  print(`\n${one.where}, ${one.state === 'none' ? 'no question waits' : 'two questions wait'}:`);
  print(shown.text.replace(/^/gmu, '  '));
  for (const { verb, data } of shown.buttons) print(`  [${verb}] ${JSON.stringify(data)}`);
}
process.exit(0);
