import Module, { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * Loaded when something in them is used, which is never: teams-ai's sign-in prompts bring recognisers of dates and numbers in a dozen
 * languages along. Loading them took a fifth of a start and 30 MB.
 */
const whenUsed = ['@microsoft/teams-ai/lib/authentication/Authentication.js', 'botbuilder-dialogs'];

for (const name of whenUsed) {
  const path = require.resolve(name);
  const stand = new Module(path);
  const real = (): object => {
    if (require.cache[path] === stand) delete require.cache[path];
    return require(path) as object;
  };
  stand.loaded = true;
  stand.exports = new Proxy({}, { get: (_, key) => Reflect.get(real(), key) as unknown });
  require.cache[path] ??= stand;
}

/** teams-ai's router of turns. */
export const { Application } = require('@microsoft/teams-ai/lib/Application.js') as typeof import('@microsoft/teams-ai/lib/Application.js');
