import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { cardExpander, readTemplates } from '../src/teams/outbound/cards.js';
import { languages } from '../src/texts/language.js';
import { sampleCards } from './support/sample-cards.js';

/** `npm run cards`: one page that shows every card in both languages, and beside each the text that stands in for it. */
const renderer = readFileSync(createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js'), 'utf8');
const expand = cardExpander(readTemplates(new URL('../cards/', import.meta.url)));

const [swedish, english] = await Promise.all(languages.map(sampleCards));
const rows = (swedish ?? []).map((card, index) => {
  const pair = [card, english?.[index]].flatMap((one) => (one === undefined ? [] : [one.reply]));
  return { name: card.name, cards: pair.map((reply) => ({ card: expand(reply, 'submit'), text: reply.text.slice(0, 4000) })) };
});

const page = `<!doctype html>
<html lang="sv">
<meta charset="utf-8">
<title>Lotsen: every card</title>
<style>
  body { font: 14px/1.4 "Segoe UI", sans-serif; margin: 2rem; background: #f5f5f5; color: #242424; }
  .row { display: grid; grid-template-columns: repeat(2, minmax(0, 480px)); gap: 1.5rem; margin-bottom: 2.5rem; }
  .card { background: #fff; border: 1px solid #d1d1d1; border-radius: 6px; padding: 1rem; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; color: #616161; max-height: 12rem; overflow: auto; }
  .ac-actionSet { flex-wrap: wrap !important; row-gap: 6px; }
  .ac-pushButton { margin: 2px; padding: 5px 12px; border: 1px solid #d1d1d1; border-radius: 4px; background: #fff; font-weight: 600; }
</style>
<h1>Every card, in Swedish and English</h1>
<main></main>
<script>${renderer}</script>
<script>
  const rows = ${JSON.stringify(rows).replaceAll('<', '\\u003c')};
  const main = document.querySelector('main');
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    const plain = Object.assign(document.createElement('span'), { textContent: text }).innerHTML;
    result.outputHtml = plain.replace(/\\[([^\\]]*)\\]\\((https:[^)]*)\\)/g, '<a href="$2">$1</a>');
    result.didProcess = true;
  };
  for (const { name, cards } of rows) {
    main.append(Object.assign(document.createElement('h2'), { textContent: name }));
    const row = main.appendChild(Object.assign(document.createElement('div'), { className: 'row' }));
    for (const { card, text } of cards) {
      const cell = row.appendChild(document.createElement('div'));
      const adaptive = new AdaptiveCards.AdaptiveCard();
      adaptive.parse(card);
      const box = cell.appendChild(Object.assign(document.createElement('div'), { className: 'card' }));
      box.append(adaptive.render());
      cell.append(Object.assign(document.createElement('pre'), { textContent: text }));
    }
  }
</script>
</html>
`;

const folder = new URL('../artefacts/', import.meta.url);
mkdirSync(folder, { recursive: true });
const file = new URL('cards.html', folder);
writeFileSync(file, page);
console.log(`${rows.length} cards in both languages: open ${fileURLToPath(file)}`);
