import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { type Config, readConfig } from '../../src/config/config.js';
import type { Environment } from '../../src/config/environment.js';

const secret = randomBytes(32);
const teams: Environment = {
  MicrosoftAppId: '00000000-aaaa-4bbb-8ccc-000000000001',
  MicrosoftAppTenantId: '0a1b2c3d-1111-4222-8333-444455556666',
  MicrosoftAppPassword: 'only-for-tests',
  SECRET_KEY: secret.toString('base64'),
  BACK_OFFICE_CODE: 'sommar-och-sol',
};

function configOf(environment: Environment): Config {
  const read = readConfig(environment);
  assert.ok(read.ok, JSON.stringify(read));
  return read.config;
}

const faultsOf = (environment: Environment): string[] => {
  const read = readConfig(environment);
  return read.ok ? [] : read.problems.map(({ variable }) => variable);
};

describe('the configuration', () => {
  it('is for this machine only without credentials', () => {
    assert.deepEqual(configOf({}), {
      mode: 'local',
      host: '127.0.0.1',
      port: 3978,
      adminPort: 3979,
      adminHost: '127.0.0.1',
      dataDir: './data',
      dataId: undefined,
      databaseUrl: undefined,
      timeZone: 'Europe/Stockholm',
      groupRetentionDays: 90,
      retention: { meetingMonths: 24, quietMonths: 24 },
      minimumAnswers: 5,
      language: 'sv',
      logLevel: 'info',
      secretKey: undefined,
      olderKeys: [],
      caseTimes: { claimDays: 1, answerDays: 3, retentionMonths: 12 },
      offices: [],
    });
  });

  it('takes an empty variable, or one of blanks, for none', () => {
    assert.deepEqual(configOf({ PORT: '', MicrosoftAppId: ' ', DATABASE_URL: '', SECRET_KEY: '' }), configOf({}));
  });

  it('has everything that was set', () => {
    const set = { PORT: '0', DATA_DIR: '/data', TIME_ZONE: 'Europe/Helsinki', LANGUAGE: 'en', LOG_LEVEL: 'warn' };
    const { port, dataDir, timeZone, language, logLevel } = configOf(set);
    assert.deepEqual([port, dataDir, timeZone, language, logLevel], [0, '/data', 'Europe/Helsinki', 'en', 'warn']);
    const DATABASE_URL = 'postgresql://lotsen:hem%40lig@db.example.test:5432/lotsen?sslmode=require';
    assert.equal(configOf({ DATABASE_URL }).databaseUrl, DATABASE_URL);
  });

  it('is for Teams, on all addresses, with credentials', () => {
    const config = configOf(teams);
    assert.ok(config.mode === 'teams');
    const { host, appId, appType, tenantId, appPassword, offices } = config;
    assert.deepEqual(
      [host, appType, appId, tenantId, appPassword, offices],
      [
        '0.0.0.0',
        'SingleTenant',
        teams['MicrosoftAppId'],
        teams['MicrosoftAppTenantId'],
        'only-for-tests',
        [{ name: '', code: 'sommar-och-sol' }],
      ],
    );
    assert.deepEqual(Buffer.from(config.secretKey), secret);
  });

  it('has a port of its own for whoever runs Lotsen: the next one, on this machine only, with credentials too', () => {
    const portsOf = (environment: Environment) => {
      const { port, adminPort, adminHost } = configOf({ ...teams, ...environment });
      return [port, adminPort, adminHost];
    };
    assert.deepEqual(portsOf({}), [3978, 3979, '127.0.0.1']);
    assert.deepEqual(portsOf({ PORT: '8080' }), [8080, 8081, '127.0.0.1']);
    assert.deepEqual(portsOf({ PORT: '0' }), [0, 0, '127.0.0.1']);
    assert.deepEqual(portsOf({ PORT: '65535', ADMIN_PORT: '9100', ADMIN_HOST: '0.0.0.0' }), [65_535, 9100, '0.0.0.0']);
  });

  it('takes the secret key as base64, with or without its end, as base64url or as hex', () => {
    const texts = [
      secret.toString('base64'),
      secret.toString('base64').replace('=', ''),
      secret.toString('base64url'),
      secret.toString('hex'),
    ];
    for (const SECRET_KEY of texts) assert.deepEqual(Buffer.from(configOf({ SECRET_KEY }).secretKey ?? []), secret);
  });

  it('takes older keys after the present one, so that the key can be changed', () => {
    const older = randomBytes(32);
    const config = configOf({ SECRET_KEY: `${secret.toString('base64')}, ${older.toString('hex')}` });
    assert.deepEqual(
      [config.secretKey, ...config.olderKeys].map((key) => Buffer.from(key ?? [])),
      [secret, older],
    );
  });

  it('takes how long a case may wait and is kept', () => {
    const caseTimes = { claimDays: 2, answerDays: 5, retentionMonths: 6 };
    const variables = { CASE_CLAIM_DAYS: '2', CASE_ANSWER_DAYS: '5', CASE_RETENTION_MONTHS: '6' };
    assert.deepEqual(configOf(variables).caseTimes, caseTimes);
  });

  it('takes how many answers a result needs, three at least', () => {
    assert.equal(configOf({ MINIMUM_ANSWERS: '3' }).minimumAnswers, 3);
  });

  it('takes how long a group that is gone is kept', () => {
    assert.equal(configOf({ GROUP_RETENTION_DAYS: '3650' }).groupRetentionDays, 3650);
    const months = { MEETING_RETENTION_MONTHS: '12', QUIET_RETENTION_MONTHS: '6' };
    assert.deepEqual(configOf(months).retention, { meetingMonths: 12, quietMonths: 6 });
    assert.deepEqual(configOf({}).retention, { meetingMonths: 24, quietMonths: 24 });
  });

  it('takes a managed identity without a password', () => {
    const config = configOf({ ...teams, MicrosoftAppType: 'userassignedmsi', MicrosoftAppPassword: undefined });
    assert.ok(config.mode === 'teams' && config.appType === 'UserAssignedMsi' && config.appPassword === undefined);
  });

  it("does not take the system's own LANGUAGE for ours", () => {
    assert.equal(configOf({ LANGUAGE: 'en_US:en' }).language, 'sv');
    assert.equal(configOf({ LANGUAGE: 'en:sv' }).language, 'sv');
    assert.equal(configOf({ LANGUAGE: 'en_GB' }).language, 'sv');
  });

  const wrong: Record<string, [Environment, ...string[]]> = {
    'a port that is none': [{ PORT: 'http' }, 'PORT'],
    'a port that is too high': [{ PORT: '65536' }, 'PORT'],
    'no port after the last one': [{ PORT: '65535' }, 'ADMIN_PORT'],
    'a port of its own that is none': [{ ADMIN_PORT: '-1' }, 'ADMIN_PORT'],
    'one port for everything': [{ PORT: '8080', ADMIN_PORT: '8080' }, 'ADMIN_PORT'],
    'an address of its own that is none': [{ ADMIN_HOST: 'metrics' }, 'ADMIN_HOST'],
    'an id of a data directory that is none': [{ DATA_ID: 'data' }, 'DATA_ID'],
    'a time zone that is none': [{ TIME_ZONE: 'Europe/Uppsala' }, 'TIME_ZONE'],
    'an offset for a time zone': [{ TIME_ZONE: '+01:00' }, 'TIME_ZONE'],
    'a language that Lotsen does not speak': [{ LANGUAGE: 'fi' }, 'LANGUAGE'],
    'a level that is none': [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
    'another database than PostgreSQL': [{ DATABASE_URL: 'mysql://localhost/lotsen' }, 'DATABASE_URL'],
    'no database in an address': [{ DATABASE_URL: 'postgres://localhost' }, 'DATABASE_URL'],
    'a code that is too short': [{ BACK_OFFICE_CODE: '1234567' }, 'BACK_OFFICE_CODE'],
    'an older key that is none': [{ SECRET_KEY: `${randomBytes(32).toString('base64')},hemlig` }, 'SECRET_KEY'],
    'no time at all to take a case': [{ CASE_CLAIM_DAYS: '0' }, 'CASE_CLAIM_DAYS'],
    'half a day to answer': [{ CASE_ANSWER_DAYS: '0.5' }, 'CASE_ANSWER_DAYS'],
    'a group that is gone at once': [{ GROUP_RETENTION_DAYS: '0' }, 'GROUP_RETENTION_DAYS'],
    'a meeting that is kept for ever': [{ MEETING_RETENTION_MONTHS: '97' }, 'MEETING_RETENTION_MONTHS'],
    'results of so few that they can be told apart': [{ MINIMUM_ANSWERS: '2' }, 'MINIMUM_ANSWERS'],
    'people who are forgotten at once': [{ QUIET_RETENTION_MONTHS: '0' }, 'QUIET_RETENTION_MONTHS'],
    'more months than anybody keeps': [{ CASE_RETENTION_MONTHS: '121' }, 'CASE_RETENTION_MONTHS'],
    'a key of too few bytes': [{ SECRET_KEY: randomBytes(31).toString('base64') }, 'SECRET_KEY'],
    'a key of too many bytes': [{ SECRET_KEY: randomBytes(33).toString('base64') }, 'SECRET_KEY'],
    'a key that is a sentence': [{ SECRET_KEY: 'a sentence that has exactly 43 letters in..' }, 'SECRET_KEY'],
    'a password without an app': [{ MicrosoftAppPassword: 'x' }, 'MicrosoftAppPassword'],
    'a tenant without an app': [{ MicrosoftAppTenantId: teams['MicrosoftAppTenantId'] }, 'MicrosoftAppTenantId'],
    'a type without an app': [{ MicrosoftAppType: 'SingleTenant' }, 'MicrosoftAppType'],
    'an app id that is none': [{ ...teams, MicrosoftAppId: 'lotsen' }, 'MicrosoftAppId'],
    'an app id of zeros': [{ ...teams, MicrosoftAppId: '00000000-0000-0000-0000-000000000000' }, 'MicrosoftAppId'],
    'no tenant': [{ ...teams, MicrosoftAppTenantId: '' }, 'MicrosoftAppTenantId'],
    'a domain for a tenant': [{ ...teams, MicrosoftAppTenantId: 'region.example' }, 'MicrosoftAppTenantId'],
    'no password': [{ ...teams, MicrosoftAppPassword: '' }, 'MicrosoftAppPassword'],
    'a password for a managed identity': [{ ...teams, MicrosoftAppType: 'UserAssignedMsi' }, 'MicrosoftAppPassword'],
    'all tenants': [{ ...teams, MicrosoftAppType: 'MultiTenant' }, 'MicrosoftAppType'],
    'a type that is none': [{ ...teams, MicrosoftAppType: 'Bot' }, 'MicrosoftAppType'],
    'no secret key': [{ ...teams, SECRET_KEY: '' }, 'SECRET_KEY'],
    'no code': [{ ...teams, BACK_OFFICE_CODE: '' }, 'BACK_OFFICE_CODE'],
    'an example left in': [{ ...teams, MicrosoftAppPassword: '<client secret>' }, 'MicrosoftAppPassword'],
    "another's example left in": [{ ...teams, BACK_OFFICE_CODE: 'change-me-please' }, 'BACK_OFFICE_CODE'],
    'no encryption': [{ ...teams, NODE_TLS_REJECT_UNAUTHORIZED: '0' }, 'NODE_TLS_REJECT_UNAUTHORIZED'],
  };
  for (const [what, [environment, ...variables]] of Object.entries(wrong)) {
    it(`is refused with ${what}`, () => assert.deepEqual(faultsOf(environment), variables));
  }

  for (const variable of [
    'ToBotFromChannelTokenIssuer',
    'BotOpenIdMetadata',
    'CallerId',
    'ChannelService',
    'OAuthUrl',
    'ToChannelFromBotLoginUrl',
  ]) {
    it(`is refused with ${variable}, which would choose whom the SDK believes`, () => {
      assert.deepEqual(faultsOf({ ...teams, [variable]: 'https://keys.example' }), [variable]);
    });
  }

  it('says why it is not for all tenants', () => {
    const read = readConfig({ ...teams, MicrosoftAppType: 'MultiTenant' });
    assert.ok(!read.ok);
    assert.match(read.problems[0]?.problem ?? '', /no longer creates/);
  });

  it('names every fault at once, each with how to mend it, and repeats no value', () => {
    const read = readConfig({ MicrosoftAppId: 'hemlig', PORT: 'hemlig', SECRET_KEY: 'hemlig', LOG_LEVEL: 'hemlig' });
    assert.ok(!read.ok);
    assert.deepEqual(
      read.problems.map(({ variable }) => variable),
      ['PORT', 'LOG_LEVEL', 'SECRET_KEY', 'MicrosoftAppId', 'MicrosoftAppTenantId', 'MicrosoftAppPassword', 'BACK_OFFICE_CODE'],
    );
    for (const { problem } of read.problems) assert.match(problem, /\. .*|Use |Set /);
    assert.doesNotMatch(JSON.stringify(read.problems), /hemlig/);
  });
});

describe('.env.example', () => {
  const lines = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8').split('\n');
  const examples = lines.flatMap((line) => /^#(\w+)=(.*)$/.exec(line) ?? []).filter((part) => !part.startsWith('#'));
  const pairs = examples.flatMap((part, at) => (at % 2 === 0 ? [[part, examples[at + 1] ?? ''] as const] : []));

  it('has every variable and no other', () => {
    assert.deepEqual(
      pairs.map(([variable]) => variable),
      [
        ...[
          'PORT',
          'ADMIN_PORT',
          'ADMIN_HOST',
          'DATA_DIR',
          'DATA_ID',
          'DATABASE_URL',
          'MicrosoftAppId',
          'MicrosoftAppType',
          'MicrosoftAppTenantId',
          'MicrosoftAppPassword',
        ],
        ...[
          'BACK_OFFICE_CODE',
          'BACK_OFFICES',
          'SECRET_KEY',
          'CASE_CLAIM_DAYS',
          'CASE_ANSWER_DAYS',
          'CASE_RETENTION_MONTHS',
          'GROUP_RETENTION_DAYS',
          'MINIMUM_ANSWERS',
          'MEETING_RETENTION_MONTHS',
          'QUIET_RETENTION_MONTHS',
        ],
        ...['TIME_ZONE', 'LANGUAGE', 'LOG_LEVEL'],
      ],
    );
  });

  it('sets nothing as it is', () => {
    assert.ok(lines.every((line) => line === '' || line.startsWith('#')));
  });

  it('is refused where somebody uncomments it and puts nothing in', () => {
    const filled = pairs.filter(([, value]) => value.startsWith('<')).map(([variable]) => variable);
    assert.deepEqual(new Set(faultsOf(Object.fromEntries(pairs))), new Set(filled));
  });

  it('has the defaults for the rest', () => {
    const rest = Object.fromEntries(pairs.filter(([variable, value]) => !value.startsWith('<') && variable !== 'MicrosoftAppType'));
    assert.deepEqual(configOf(rest), configOf({}));
  });
});
