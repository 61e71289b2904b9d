import type { Locator } from 'playwright-core';
import type { Playground } from './playground.js';

/** Chooses people in a list of the form, by the name of its field. */
export async function choosePeople({ page }: Playground, form: Locator, field: string, ...names: readonly string[]): Promise<void> {
  await form.getByRole('combobox', { name: field }).click();
  for (const name of names) await page.getByRole('option', { name }).or(page.getByRole('menuitemcheckbox', { name })).click();
  await page.keyboard.press('Escape');
}

/** Sets the channel's group up, as the form suggests it but for who is what. */
export async function setUpGroup(playground: Playground, people: Readonly<Record<string, string>> = {}): Promise<void> {
  await playground.openChannel();
  await playground.cardWith('Jag är Lotsen och förklarar').getByRole('button', { name: 'Lägg upp gruppen' }).click();
  const form = playground.cardWith('Gruppens namn');
  for (const [field, name] of Object.entries(people)) await choosePeople(playground, form, field, name);
  await form.getByRole('button', { name: 'Spara gruppen' }).click();
  await playground.cardWith('Gruppen är sparad.').waitFor();
}
