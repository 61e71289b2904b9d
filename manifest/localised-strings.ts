import type { Manifest } from './app-manifest.js';

/** Every string of the manifest that a language file may translate, under the key it has there. */
export function localisedStrings(manifest: Manifest): Readonly<Record<string, string>> {
  const found: Record<string, string | undefined> = {
    'name.short': manifest.name.short,
    'name.full': manifest.name.full,
    'description.short': manifest.description.short,
    'description.full': manifest.description.full,
  };
  const add = (key: string, part: { title?: string; description?: string; prompt?: string }) => {
    found[`${key}.title`] = part.title;
    found[`${key}.description`] = part.description;
    found[`${key}.prompt`] = part.prompt;
  };
  for (const [b, bot] of (manifest.bots ?? []).entries()) {
    for (const [l, list] of (bot.commandLists ?? []).entries()) {
      for (const [c, command] of list.commands.entries()) add(`bots[${b}].commandLists[${l}].commands[${c}]`, command);
    }
  }
  for (const [e, extension] of (manifest.composeExtensions ?? []).entries()) {
    for (const [c, command] of (extension.commands ?? []).entries()) {
      add(`composeExtensions[${e}].commands[${c}]`, command);
      for (const [p, parameter] of (command.parameters ?? []).entries()) {
        add(`composeExtensions[${e}].commands[${c}].parameters[${p}]`, parameter);
      }
    }
  }
  return Object.fromEntries(Object.entries(found).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/** What a language file lacks or has for nothing: Teams falls back to Swedish without a word, or refuses the file. */
export function translationProblems(manifest: Manifest, file: string, translation: Readonly<Record<string, string>>): string[] {
  const wanted = Object.keys(localisedStrings(manifest));
  const given = Object.keys(translation).filter((key) => key !== '$schema');
  return [
    ...wanted.filter((key) => !given.includes(key)).map((key) => `${file}: ${key} is missing`),
    ...given.filter((key) => !wanted.includes(key)).map((key) => `${file}: ${key} is not in the manifest`),
  ];
}
