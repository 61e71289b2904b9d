import { isIP } from 'node:net';
import type { Settings } from '../core/feature.js';
import { type LogLevel, logLevels } from '../log.js';
import { languages } from '../texts/language.js';
import { type Environment, type Problem, Reader, readNumber } from './environment.js';
import { readOfficeCodes } from './office-codes.js';

interface Common extends Settings {
  readonly port: number;
  /** The address to listen on. */
  readonly host: string;
  /** Where `/healthz`, `/readyz` and `/metrics` are. */
  readonly adminPort: number;
  readonly adminHost: string;
  readonly dataDir: string;
  /** The address of a PostgreSQL database, where the data is kept in one. Any number of instances may have it open. */
  readonly databaseUrl?: string | undefined;
  /** The id of the directory that is expected at `dataDir`: another one, or an empty one, is refused. */
  readonly dataId?: string;
  readonly logLevel: LogLevel;
  /** Keys of 32 bytes that were used before the first one in SECRET_KEY; they still open what they sealed. */
  readonly olderKeys: readonly Uint8Array[];
}

/** Without Teams credentials nobody can be asked who they are, so only requests from this machine are let in. */
interface LocalConfig extends Common {
  readonly mode: 'local';
  /** 32 bytes. */
  readonly secretKey?: Uint8Array;
}

interface TeamsConfig extends Common {
  readonly mode: 'teams';
  readonly appId: string;
  readonly appType: 'SingleTenant' | 'UserAssignedMsi';
  readonly tenantId: string;
  /** Only for SingleTenant. */
  readonly appPassword?: string;
  /** 32 bytes. */
  readonly secretKey: Uint8Array;
}

export type Config = LocalConfig | TeamsConfig;

export type ConfigRead = { readonly ok: true; readonly config: Config } | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Variables by which the SDK can be told to trust other keys or to fetch its token elsewhere. Lotsen passes none of them on, so setting one
 * is refused rather than ignored.
 */
const overridingVariables = [
  'BotOpenIdMetadata',
  'CallerId',
  'ChannelService',
  'OAuthApiEndpoint',
  'OAuthUrl',
  'ToBotFromChannelOpenIdMetadataUrl',
  'ToBotFromChannelTokenIssuer',
  'ToBotFromEmulatorOpenIdMetadataUrl',
  'ToChannelFromBotLoginUrl',
  'ToChannelFromBotOAuthScope',
  'ValidateAuthority',
];

const howToMakeKey = 'Make one with: openssl rand -base64 32';
const guidLooks = 'It looks like 8-4-4-4-12 hexadecimal digits.';

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const isGuid = (text: string): boolean => guid.test(text) && !/^[0-]+$/.test(text);

function secretBytes(text: string): Uint8Array | undefined {
  if (/^[0-9a-f]{64}$/i.test(text)) return Buffer.from(text, 'hex');
  return /^[\w+/-]{43}=?$/.test(text) ? Buffer.from(text, 'base64') : undefined;
}

function isTimeZone(name: string): boolean {
  try {
    return /^[A-Za-z]/.test(name) && new Intl.DateTimeFormat('sv', { timeZone: name }).format() !== '';
  } catch {
    return false;
  }
}

/** A system may set a variable of the same name to a list such as `en_US:en`, which is not meant for Lotsen. */
const isSystemLanguage = (value: string): boolean => /^[a-z]{2,3}_[A-Z]{2}|:/.test(value);

/** What is wrong with one, and how to mend it. */
export const noDatabase =
  'is not the address of a PostgreSQL database. Use postgres://user:password@host:5432/database, with what is special in the password ' +
  'as %40 and the like';

/** Whether a text is the address of a PostgreSQL database, with its name. */
export function isDatabase(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url !== undefined && /^postgres(?:ql)?:$/u.test(url.protocol) && url.pathname.length > 1;
}

const oneOf = <Value extends string>(values: readonly Value[], value: string): Value | undefined => values.find((known) => known === value);

const isPort = (text: string): boolean => /^\d{1,5}$/.test(text) && Number(text) <= maxPort;
const maxPort = 65_535;

/** Port 0 means any free port, and so does the next one then. */
const portAfter = (port: string): number => (port === '0' ? 0 : Number(port) + 1);

function readPorts(reader: Reader) {
  const port = reader.read('PORT') ?? '3978';
  const given = reader.read('ADMIN_PORT');
  const adminPort = given ?? `${portAfter(port)}`;
  const adminHost = reader.read('ADMIN_HOST') ?? '127.0.0.1';
  if (!isPort(port)) reader.fault('PORT', 'is not a port. Use a whole number from 1 to 65535, or remove the line for 3978.');
  else if (given === undefined && !isPort(adminPort)) reader.fault('ADMIN_PORT', `is missing: there is no port after ${port}. Choose one.`);
  else if (!isPort(adminPort)) {
    reader.fault('ADMIN_PORT', 'is not a port. Use a whole number from 1 to 65535, or remove the line for the one after PORT.');
  } else if (adminPort === port && port !== '0') {
    reader.fault('ADMIN_PORT', 'is the same as PORT. Use another one: what it shows is not for those who send messages.');
  }
  if (isIP(adminHost) === 0 && adminHost !== 'localhost') {
    reader.fault(
      'ADMIN_HOST',
      'is not an address of this machine. Use one such as 127.0.0.1 or 0.0.0.0, or remove the line for 127.0.0.1.',
    );
  }
  return { port: Number(port), adminPort: Number(adminPort), adminHost };
}

function readCommon(reader: Reader) {
  const ports = readPorts(reader);
  const databaseUrl = reader.read('DATABASE_URL');
  if (databaseUrl !== undefined && !isDatabase(databaseUrl)) {
    reader.fault('DATABASE_URL', `${noDatabase}; or remove the line to keep the data in DATA_DIR.`);
  }
  const timeZone = reader.read('TIME_ZONE') ?? 'Europe/Stockholm';
  if (!isTimeZone(timeZone)) reader.fault('TIME_ZONE', 'is not a known time zone. Use a name such as Europe/Stockholm.');
  const asked = reader.read('LANGUAGE') ?? 'sv';
  const language = isSystemLanguage(asked) ? 'sv' : oneOf(languages, asked);
  if (!language) reader.fault('LANGUAGE', 'is not a language that Lotsen speaks. Use sv or en.');
  const logLevel = oneOf(logLevels, reader.read('LOG_LEVEL') ?? 'info');
  if (!logLevel) reader.fault('LOG_LEVEL', `is not a level. Use one of ${logLevels.join(', ')}.`);
  const dataDir = reader.read('DATA_DIR') ?? './data';
  const dataId = reader.read('DATA_ID');
  if (dataId !== undefined && !isGuid(dataId)) {
    reader.fault('DATA_ID', 'is not the id of a data directory. Lotsen logs it at start (data.id); or remove the line.');
  }
  const groupRetentionDays = readNumber(reader, 'GROUP_RETENTION_DAYS', { usual: 90, max: 3_650, of: 'days' });
  return {
    ...ports,
    dataDir,
    dataId,
    databaseUrl,
    timeZone,
    groupRetentionDays,
    language: language ?? 'sv',
    logLevel: logLevel ?? 'info',
  } as const;
}

function readOffices(reader: Reader): Common['offices'] {
  const [code, further] = [reader.read('BACK_OFFICE_CODE'), reader.read('BACK_OFFICES')];
  if (further !== undefined && !reader.has('BACK_OFFICE_CODE')) {
    reader.fault('BACK_OFFICES', 'is set but BACK_OFFICE_CODE is not. Set it too: somebody must take what no topic is for.');
  }
  const { offices, problems } = readOfficeCodes(code, further);
  for (const { variable, problem } of problems) reader.fault(variable, problem);
  return offices;
}

function readSecrets(reader: Reader) {
  const given = reader.read('SECRET_KEY')?.split(',') ?? [];
  const keys = given.flatMap((secret) => secretBytes(secret.trim()) ?? []);
  const [secretKey, ...olderKeys] = keys;
  if (keys.length < given.length) {
    const which = given.length > 1 ? ', each of them (the present one first, older ones after it, with commas between)' : '';
    reader.fault('SECRET_KEY', `is not 32 bytes as base64 or hex${which}. ${howToMakeKey}`);
  }
  return { secretKey, olderKeys };
}

const readRetention = (reader: Reader): Common['retention'] => ({
  meetingMonths: readNumber(reader, 'MEETING_RETENTION_MONTHS', { usual: 24, max: 96, of: 'months' }),
  quietMonths: readNumber(reader, 'QUIET_RETENTION_MONTHS', { usual: 24, max: 96, of: 'months' }),
});

/** With fewer than three answers, what is left after taking one's own away is somebody else's. */
const readMinimum = (reader: Reader): number => readNumber(reader, 'MINIMUM_ANSWERS', { usual: 5, min: 3, max: 100, of: 'answers' });

const readCaseTimes = (reader: Reader): Common['caseTimes'] => ({
  claimDays: readNumber(reader, 'CASE_CLAIM_DAYS', { usual: 1, max: 60, of: 'working days' }),
  answerDays: readNumber(reader, 'CASE_ANSWER_DAYS', { usual: 3, max: 60, of: 'working days' }),
  retentionMonths: readNumber(reader, 'CASE_RETENTION_MONTHS', { usual: 12, max: 120, of: 'months' }),
});

function readAppType(reader: Reader): TeamsConfig['appType'] | undefined {
  const wanted = (reader.read('MicrosoftAppType') ?? 'SingleTenant').toLowerCase();
  const appType = (['SingleTenant', 'UserAssignedMsi'] as const).find((type) => type.toLowerCase() === wanted);
  if (wanted === 'multitenant') {
    reader.fault(
      'MicrosoftAppType',
      'is MultiTenant, which Azure no longer creates and which is for more tenants than one. Use SingleTenant.',
    );
  } else if (!appType) {
    reader.fault('MicrosoftAppType', 'is not a type. Use SingleTenant or UserAssignedMsi.');
  }
  return appType;
}

function readPassword(reader: Reader, appType: TeamsConfig['appType'] | undefined): string | undefined {
  if (appType !== 'UserAssignedMsi') {
    reader.require('MicrosoftAppPassword', 'Make a client secret for the app in Azure, or use MicrosoftAppType=UserAssignedMsi.');
    return reader.read('MicrosoftAppPassword');
  }
  if (!reader.has('MicrosoftAppPassword')) return undefined;
  return reader.fault('MicrosoftAppPassword', 'is set, but a managed identity has no password. Remove the line.');
}

function readTeams(reader: Reader) {
  const appId = reader.read('MicrosoftAppId');
  if (appId && !isGuid(appId)) {
    reader.fault('MicrosoftAppId', `is not an app id. Copy "Microsoft App ID" from the Azure Bot's configuration page. ${guidLooks}`);
  }
  reader.require('MicrosoftAppTenantId', 'Set it to your tenant\'s id ("App Tenant ID" in Azure): only that one is let in.');
  const tenantId = reader.read('MicrosoftAppTenantId');
  if (tenantId && !isGuid(tenantId)) reader.fault('MicrosoftAppTenantId', `is not a tenant id. ${guidLooks} A domain name does not do.`);
  const appType = readAppType(reader);
  const appPassword = readPassword(reader, appType);

  reader.require('SECRET_KEY', `It encrypts the way back to whoever asks without a name. ${howToMakeKey}`);
  reader.require('BACK_OFFICE_CODE', 'Think of at least 8 characters; whoever has them can pair the back office.');
  for (const variable of overridingVariables.filter((one) => reader.has(one))) {
    reader.fault(variable, 'would change whom the bot believes or where it fetches its token. Lotsen does not use it. Remove it.');
  }
  if (reader.read('NODE_TLS_REJECT_UNAUTHORIZED') === '0') {
    reader.fault('NODE_TLS_REJECT_UNAUTHORIZED', 'is 0, so that Teams cannot be told from somebody else. Remove it.');
  }
  return { appId, tenantId, appType, appPassword };
}

/** The environment as configuration, or everything that is wrong with it at once. Reads nothing else and changes nothing. */
export function readConfig(environment: Environment): ConfigRead {
  const reader = new Reader(environment);
  const common = readCommon(reader);
  const offices = readOffices(reader);
  const caseTimes = readCaseTimes(reader);
  const retention = readRetention(reader);
  const minimumAnswers = readMinimum(reader);
  const secrets = readSecrets(reader);
  if (!reader.has('MicrosoftAppId')) {
    for (const variable of ['MicrosoftAppPassword', 'MicrosoftAppTenantId', 'MicrosoftAppType'].filter((one) => reader.has(one))) {
      reader.fault(variable, 'is set but MicrosoftAppId is not. Set all of them to connect to Teams, or none to run on this machine only.');
    }
    const config = { ...common, ...secrets, offices, caseTimes, retention, minimumAnswers, mode: 'local', host: '127.0.0.1' } as const;
    return reader.problems.length === 0 ? { ok: true, config } : { ok: false, problems: reader.problems };
  }
  const { appId, tenantId, appType, appPassword } = readTeams(reader);
  const { secretKey, olderKeys } = secrets;
  const isWhole = appId && tenantId && appType && secretKey && offices.length > 0;
  if (reader.problems.length > 0 || !isWhole) return { ok: false, problems: reader.problems };
  const known = { ...common, offices, caseTimes, retention, minimumAnswers, secretKey, olderKeys };
  const config = { ...known, mode: 'teams', host: '0.0.0.0', appId, tenantId, appType, appPassword } as const;
  return { ok: true, config };
}
