import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Theme } from './teams-themes.js';

export interface ShownCard {
  readonly name: string;
  readonly language: string;
  readonly card: object;
}

const renderer = readFileSync(createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js'), 'utf8');

const escaped = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** What Teams draws itself, as far as it matters for what can be seen, read and pressed: buttons and fields are at least 32 pixels high. */
const styleOf = ({ page, drawn }: Theme): string => `
  .card { box-sizing: border-box; font: 14px/1.4 "Segoe UI", sans-serif; color: ${drawn.text}; background: ${page};
    border: 1px solid ${drawn.border}; border-radius: 6px; overflow-wrap: anywhere; }
  a { color: ${drawn.link}; }
  .ac-textBlock p { margin: 0; }
  .ac-actionSet { flex-wrap: wrap !important; row-gap: 8px; }
  .ac-actionSet > div[aria-hidden] { flex: 0 0 8px !important; }
  .ac-pushButton { min-height: 32px; padding: 5px 12px; border: 1px solid ${drawn.border}; border-radius: 4px; background: ${page};
    color: ${drawn.text}; font: 600 14px/1.4 inherit; text-align: left; white-space: normal; }
  .ac-pushButton.style-positive, .ac-pushButton.primary.style-positive { background: ${drawn.primary[0]}; color: ${drawn.primary[1]}; }
  .ac-pushButton.style-destructive { background: ${drawn.destructive[0]}; color: ${drawn.destructive[1]}; border-color: currentColor; }
  .ac-selectable { cursor: pointer; min-height: 32px; }
  .ac-container.ac-selectable { border: 1px solid ${drawn.border}; border-radius: 4px; }
  .ac-input { box-sizing: border-box; width: 100%; min-height: 32px; border: 1px solid ${drawn.border}; border-radius: 4px; background: ${drawn.field};
    color: ${drawn.text}; font: inherit; }
  .ac-input::placeholder { color: ${drawn.text}; opacity: .8; }
  .ac-input-container input[type=checkbox], .ac-input-container input[type=radio] { width: 24px; height: 24px; flex-shrink: 0; }
  .ac-choiceSetInput-expanded, .ac-toggleInput, .ac-choiceSetInput-multiSelect { border: 0; background: none; }
`;

/** Draws each card in a root of its own, as each message is: what one has does not stand in the way of another. Runs in the page. */
const draw = `
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    const plain = Object.assign(document.createElement('span'), { textContent: text }).innerHTML;
    result.outputHtml = plain.replace(/\\[([^\\]]*)\\]\\((https:[^)]*)\\)/g, '<a href="$2">$1</a>');
    result.didProcess = true;
  };
  const styles = new Map();
  window.drawCard = (host, { name, language, card }, { theme, style, settings }) => {
    if (!styles.has(theme)) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(style);
      styles.set(theme, sheet);
    }
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [styles.get(theme)];
    const adaptive = new AdaptiveCards.AdaptiveCard();
    adaptive.hostConfig = new AdaptiveCards.HostConfig(settings);
    adaptive.parse(card);
    const box = root.appendChild(document.createElement('div'));
    box.className = 'card';
    box.lang = language;
    box.append(adaptive.render());
  };
`;

/** How a page draws cards: to be put into a script of it before \`drawCard(host, card, drawing)\` is called. */
export const drawingScript = `${renderer}\n${draw}`;

export const drawingIn = (theme: Theme) => ({ theme: theme.name, style: styleOf(theme), settings: theme.host });

/** Cards in one theme, one under the other, and nothing else. */
export const cardsHtml = (cards: readonly ShownCard[], theme: Theme, width: string): string => `<!doctype html>
<html lang="sv">
<meta charset="utf-8">
<title>Lotsen</title>
<style>body { margin: 0; background: ${theme.page}; } main { width: ${width}; } main > div { padding: 8px 0; }</style>
<main></main>
<script>${drawingScript}</script>
<script>
  const main = document.querySelector('main');
  for (const one of ${escaped(cards)}) {
    const host = main.appendChild(document.createElement('div'));
    host.dataset.card = one.name + ', ' + one.language;
    drawCard(host, one, ${escaped(drawingIn(theme))});
  }
</script>
</html>
`;
