import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cardExpander, readTemplates } from '../src/teams/outbound/cards.js';
import { languages } from '../src/texts/language.js';
import { drawingIn, drawingScript } from './support/cards-html.js';
import { isEveryday, type SampleCard, sampleCards } from './support/sample-cards.js';
import { themes } from './support/teams-themes.js';
import { everydayWords, hostileWords, type Written } from './support/written.js';

/**
 * `npm run cards`: one page that shows every card in both languages, and under each the text that stands in for it. First as people see
 * them; then, apart, as long as they get and with what somebody writes who knows Markdown.
 */
const expand = cardExpander(readTemplates(new URL('../cards/', import.meta.url)));

async function rowsWith(words: (language: (typeof languages)[number]) => Written, shown: (card: SampleCard) => boolean) {
  const [swedish = [], english = []] = await Promise.all(languages.map((language) => sampleCards(language, words(language))));
  return swedish.flatMap((card, index) => {
    const other = english[index];
    if (other === undefined || !shown(card)) return [];
    return [
      {
        name: card.name,
        cards: [card.reply, other.reply].map((reply) => ({
          name: card.name,
          language: reply.language,
          card: expand(reply, 'submit'),
          text: reply.text.slice(0, 4000),
        })),
      },
    ];
  });
}

const everyday = await rowsWith((language) => everydayWords[language], isEveryday);
const extreme = await rowsWith(
  () => hostileWords,
  () => true,
);
const data = JSON.stringify({ everyday, extreme, themes: themes.map((theme) => ({ ...drawingIn(theme), page: theme.page })) });

const page = `<!doctype html>
<html lang="sv">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Lotsen: every card</title>
<style>
  body { font: 14px/1.4 "Segoe UI", sans-serif; margin: 2rem; background: #f5f5f5; color: #242424; }
  nav { position: sticky; top: 0; z-index: 1; padding: 8px 0; background: #f5f5f5; }
  .row { display: grid; grid-template-columns: repeat(2, minmax(0, var(--width, 480px))); gap: 1.5rem; margin-bottom: 2.5rem; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; color: #616161; max-height: 12rem; overflow: auto; }
</style>
<h1>Every card, in Swedish and English</h1>
<nav>
  <label>Theme <select id="theme"></select></label>
  <label>Width <select id="width"><option value="480px">480</option><option value="320px">320</option></select></label>
</nav>
<main id="everyday"></main>
<details><summary>As long as they get, and with what somebody writes who knows Markdown</summary><main id="extreme"></main></details>
<script>${drawingScript}</script>
<script>
  const { themes, ...samples } = ${data.replaceAll('<', '\\u003c')};
  const make = (name, properties) => Object.assign(document.createElement(name), properties);
  const [theme, width] = ['theme', 'width'].map((id) => document.getElementById(id));
  for (const one of themes) theme.append(make('option', { value: one.theme, textContent: one.theme }));
  function show(part) {
    const drawing = themes.find((one) => one.theme === theme.value);
    document.getElementById(part).replaceChildren(...samples[part].flatMap(({ name, cards }) => {
      const row = make('div', { className: 'row' });
      for (const one of cards) {
        const cell = row.appendChild(make('div', {}));
        drawCard(cell.appendChild(make('div', {})), one, drawing);
        const text = cell.appendChild(make('details', {}));
        text.append(make('summary', { textContent: 'as text' }), make('pre', { textContent: one.text }));
      }
      return [make('h2', { textContent: name }), row];
    }));
  }
  const apart = document.querySelector('body > details');
  const showAll = () => {
    document.body.style.setProperty('--width', width.value);
    show('everyday');
    if (apart.open) show('extreme');
  };
  for (const chosen of [theme, width]) chosen.addEventListener('change', showAll);
  apart.addEventListener('toggle', showAll);
  showAll();
</script>
</html>
`;

const folder = new URL('../artefacts/', import.meta.url);
mkdirSync(folder, { recursive: true });
const file = new URL('cards.html', folder);
writeFileSync(file, page);
console.log(`${everyday.length} cards in both languages: open ${fileURLToPath(file)}`);
