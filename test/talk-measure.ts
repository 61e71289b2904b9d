import { readFileSync } from 'node:fs';
import { type Example, talkExamples } from './support/talk-examples.js';
import { figures, hearAll } from './support/talk-world.js';

/** Prints how sentences are understood: `tsx test/talk-measure.ts [file.json] [--wrong]`; without a file, the examples of the repository. */
const file = process.argv.slice(2).find((one) => !one.startsWith('--'));
const all = file === undefined ? talkExamples : (JSON.parse(readFileSync(file, 'utf8')) as { utterances: Example[] }).utterances;
const heard = await hearAll(all);
if (process.argv.includes('--wrong'))
  for (const { example, shown, verdict, forbidden } of heard)
    if (verdict === 'wrong' || forbidden.length > 0) {
      const buttons = shown.buttons
        .map(({ verb, data }) => `${verb}${data['answer'] === undefined ? '' : `=${String(data['answer'])}`}`)
        .join(' ');
      console.log(
        `${verdict} ${forbidden.join(',')} [${example.class}/${example.state}] ${example.text}\n    -> ${shown.text.split('\n')[0]?.slice(0, 100)} | ${buttons.slice(0, 200)}`,
      );
    }
console.log(figures(heard));
process.exit(0);
