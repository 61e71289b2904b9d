import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { icons } from './icons.js';

/** Draws the PNGs anew from the SVGs beside them: `npx tsx manifest/draw-icons.ts`. Wants Debian's chromium. */
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
try {
  for (const { drawing, file, size } of icons) {
    const page = await browser.newPage({ viewport: { width: size, height: size }, deviceScaleFactor: 1 });
    const svg = readFileSync(new URL(drawing, import.meta.url), 'utf8');
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
    writeFileSync(new URL(file, import.meta.url), await page.screenshot({ omitBackground: true }));
    await page.close();
  }
} finally {
  await browser.close();
}
