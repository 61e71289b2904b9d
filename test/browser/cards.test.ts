import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import { after, before, describe, it } from 'mocha';
import type { Browser, Page } from 'playwright-core';
import { cardExpander, readTemplates } from '../../src/teams/outbound/cards.js';
import { type Language, languages } from '../../src/texts/language.js';
import { cardsHtml, type ShownCard } from '../support/cards-html.js';
import { isEveryday, sampleCards } from '../support/sample-cards.js';
import { type Theme, themes } from '../support/teams-themes.js';
import { everydayWords } from '../support/written.js';
import { openBrowser } from './opened-page.js';

/**
 * What axe-core finds in how the renderer draws, whatever a card holds. A rule stands here with what it may find, and why that is not ours
 * to mend; nothing else may be found.
 */
const ofTheRenderer: readonly { readonly rule: string; readonly html: RegExp; readonly because: string }[] = [
  {
    rule: 'focus-order-semantics',
    html: /^<div class="ac-container ac-adap/u,
    because: 'it makes the whole card something to move to, named by what it says, without a role',
  },
];

/** A card is part of a page that Teams has, and what only a page can have is not looked for in it. */
const ofThePage = ['region', 'page-has-heading-one', 'landmark-one-main', 'bypass'];

/** What a theme or a width can change; all the rest is looked at once. */
const seen = ['color-contrast', 'target-size', 'link-in-text-block'];

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'experimental'];
const everything: RunOptions = {
  runOnly: { type: 'tag', values: tags },
  rules: { ...Object.fromEntries(ofThePage.map((rule) => [rule, { enabled: false }])), 'target-size': { enabled: true } },
  resultTypes: ['violations'],
};
const whatIsSeen: RunOptions = { runOnly: { type: 'rule', values: seen }, resultTypes: ['violations'] };

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const widths = { '320 pixels': 320, wide: 760 } as const;
/** What a chat on a screen of 320 pixels leaves for a card. */
const onPhone = 288;
const spoken = new URL('../fixtures/read-aloud/', import.meta.url);

const expand = cardExpander(readTemplates(new URL('../../cards/', import.meta.url)));

interface Sample extends ShownCard {
  readonly language: Language;
  readonly template: string;
}

async function everydayCards(): Promise<readonly Sample[]> {
  const all = await Promise.all(
    languages.map(async (language) =>
      (await sampleCards(language, everydayWords[language])).filter(isEveryday).map(({ name, reply }) => ({
        name,
        language,
        template: reply.card,
        card: expand(reply, 'execute'),
      })),
    ),
  );
  return all.flat();
}

async function faultsOn(page: Page, options: RunOptions): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async (asked) => {
    const { axe } = globalThis as unknown as { axe: { run(where: Element, options: RunOptions): Promise<AxeResults> } };
    const { violations } = await axe.run(document.querySelector('main') ?? document.body, asked);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, html }) => {
        const first = String([target[0]].flat()[0]);
        const card = document.querySelector(first)?.closest<HTMLElement>('[data-card]')?.dataset['card'];
        return `${id}: ${html.replaceAll(/ style="[^"]*"/gu, '').slice(0, 200)} (${card})`;
      }),
    );
  }, options);
}

/** The first card of each template, as a screen reader gets it: roles, names and what is said, in the order of reading. */
async function readAloud(page: Page, cards: readonly Sample[], language: Language): Promise<ReadonlyMap<string, string>> {
  const firsts = new Map<string, Sample>();
  for (const one of cards) if (one.language === language && !firsts.has(one.template)) firsts.set(one.template, one);
  const heard = new Map<string, string>();
  for (const [template, { name }] of firsts) {
    heard.set(template, await page.locator(`[data-card="${name}, ${language}"]`).first().ariaSnapshot());
  }
  return heard;
}

/** Wrapped, so that a change in it can be seen. */
const wrapped = (heard: string): string => `${heard.replaceAll(/(.{1,110})(?: |$)/gmu, '$1\n    ').replaceAll(/\n +(?=\n|$)/gu, '')}\n`;

const rolesIn = (heard: string): readonly string[] => heard.split('\n').map((line) => /^ *- (?:\/?)([a-z]+)/u.exec(line)?.[1] ?? '');

describe('every card, as it is drawn', function () {
  this.timeout(180_000);
  let browser: Browser;
  let cards: readonly Sample[];

  const openIn = async (theme: Theme, width: number): Promise<Page> => {
    const page = await browser.newPage({ viewport: { width: width + 40, height: 1000 } });
    await page.setContent(cardsHtml(cards, theme, `${width}px`));
    return page;
  };

  before(async () => {
    [browser, cards] = await Promise.all([openBrowser(), everydayCards()]);
  });

  after(() => browser.close());

  for (const theme of themes) {
    for (const [name, width] of Object.entries(widths)) {
      it(`has nothing that axe-core finds fault with, in the theme ${theme.name}, ${name}`, async () => {
        const page = await openIn(theme, width);
        const faults = await faultsOn(page, theme.name === 'light' && width === widths.wide ? everything : whatIsSeen);
        const ours = faults.filter(
          (fault) => !ofTheRenderer.some(({ rule, html }) => fault.startsWith(`${rule}: `) && html.test(fault.slice(rule.length + 2))),
        );
        await page.close();
        assert.deepEqual(ours, []);
      });
    }
  }

  it('fits into 320 pixels', async () => {
    const page = await openIn(themes[0] as Theme, widths['320 pixels']);
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-card]')].flatMap((host) => {
        const card = host.shadowRoot?.firstElementChild;
        return card && card.scrollWidth > card.clientWidth ? [host.dataset['card']] : [];
      }),
    );
    await page.close();
    assert.deepEqual(wide, []);
  });

  it('has no button whose words are cut off on a phone', async () => {
    const page = await openIn(themes[0] as Theme, onPhone);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-card]')].flatMap((host) =>
        [...(host.shadowRoot ?? host).querySelectorAll('button')].flatMap((button) => {
          // As clients draw it that wrap nothing.
          button.style.whiteSpace = 'nowrap';
          const edge = host.getBoundingClientRect().right;
          return button.getBoundingClientRect().right > edge ? [`${button.textContent} (${host.dataset['card']})`] : [];
        }),
      ),
    );
    await page.close();
    assert.deepEqual(cut, []);
  });

  it('is read aloud in the order, with the headings and by the names that were looked at, and in English as in Swedish', async () => {
    const page = await openIn(themes[0] as Theme, widths.wide);
    const [swedish, english] = [await readAloud(page, cards, 'sv'), await readAloud(page, cards, 'en')];
    await page.close();
    const changed = [...swedish].flatMap(([template, heard]) => {
      const file = new URL(`${template}.txt`, spoken);
      if (process.env['LOOKED_AT'] !== undefined || !existsSync(file)) {
        mkdirSync(new URL('./', file), { recursive: true });
        writeFileSync(file, wrapped(heard));
      }
      return readFileSync(file, 'utf8') === wrapped(heard) ? [] : [`${template}: is read as\n${heard}`];
    });
    assert.deepEqual(changed, [], 'Look at it; then LOOKED_AT=1 writes it down.');
    const otherwise = [...swedish].filter(([template, heard]) => rolesIn(heard).join() !== rolesIn(english.get(template) ?? '').join());
    assert.deepEqual(
      otherwise.map(([template]) => template),
      [],
    );
  });
});
