import { readFileSync } from 'node:fs';
import { AppManifestUtils, type TeamsManifestV1D30 } from '@microsoft/app-manifest/build/generated-types/index.js';

export type Manifest = TeamsManifestV1D30.TeamsManifestV1D30;

/** What the committed manifest has wherever the app's own id belongs, so that it is valid as it stands. */
const noId = '00000000-0000-0000-0000-000000000000';
const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A file of this folder. */
export const readFile = (file: string): Buffer => readFileSync(new URL(file, import.meta.url));

export const readManifest = (): Manifest => JSON.parse(readFile('manifest.json').toString());

/** What differs from one organisation to the next. What is missing stays as it is in the committed manifest. */
export interface Owner {
  readonly appId?: string;
  readonly developer?: string;
  readonly website?: string;
  readonly privacy?: string;
  readonly terms?: string;
}

/** Reads `MicrosoftAppId`, `LOTSEN_WEBSITE` and, where they differ from that, `LOTSEN_PRIVACY`, `LOTSEN_TERMS`; `LOTSEN_DEVELOPER`. */
export function readOwner(env: NodeJS.ProcessEnv): { readonly owner: Owner; readonly problems: readonly string[] } {
  const set = (name: string) => env[name]?.trim() || undefined;
  const [appId, website] = [set('MicrosoftAppId'), set('LOTSEN_WEBSITE')];
  const owner = {
    appId,
    website,
    privacy: set('LOTSEN_PRIVACY') ?? website,
    terms: set('LOTSEN_TERMS') ?? website,
    developer: set('LOTSEN_DEVELOPER'),
  };
  const problems: string[] = [];
  if (appId === undefined) problems.push('MicrosoftAppId is not set: the application (client) id of the bot registration.');
  else if (!guid.test(appId) || appId === noId)
    problems.push('MicrosoftAppId is not an application id: it looks like 1234abcd-12ab-34cd-56ef-1234567890ab.');
  if (website === undefined) problems.push('LOTSEN_WEBSITE is not set: the https address of a page about Lotsen in your organisation.');
  for (const [name, url] of Object.entries({
    LOTSEN_WEBSITE: website,
    LOTSEN_PRIVACY: set('LOTSEN_PRIVACY'),
    LOTSEN_TERMS: set('LOTSEN_TERMS'),
  })) {
    if (url !== undefined && !url.startsWith('https://')) problems.push(`${name} must start with https://`);
  }
  return { owner, problems };
}

/** The manifest of one organisation's Lotsen. The Teams app, the bot and the Entra application share one id. */
export function fillIn(manifest: Manifest, owner: Owner): Manifest {
  const id = owner.appId ?? manifest.id;
  const { developer, bots, composeExtensions, webApplicationInfo } = manifest;
  return {
    ...manifest,
    id,
    developer: {
      ...developer,
      name: owner.developer ?? developer.name,
      websiteUrl: owner.website ?? developer.websiteUrl,
      privacyUrl: owner.privacy ?? developer.privacyUrl,
      termsOfUseUrl: owner.terms ?? developer.termsOfUseUrl,
    },
    bots: bots?.map((bot) => ({ ...bot, botId: id })),
    composeExtensions: composeExtensions?.map((extension) => ({ ...extension, botId: id })),
    webApplicationInfo: webApplicationInfo && { ...webApplicationInfo, id },
  };
}

/** Everything Teams would refuse, as far as the schema and one rule that is not in it tell. Works offline. */
export async function manifestProblems(manifest: Manifest): Promise<readonly string[]> {
  const problems = await AppManifestUtils.validateAgainstSchema(manifest);
  const inTeams = manifest.bots?.some((bot) => bot.scopes.includes('team'));
  // Upload refuses a team app of manifest version 1.25 or later without it, though the schema does not ask for it.
  if (inTeams && manifest.supportsChannelFeatures !== 'tier1') problems.push('supportsChannelFeatures must be "tier1"');
  return problems;
}
