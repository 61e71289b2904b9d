import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { parse } from 'yaml';
import { z } from 'zod/v4';
import { readConfig } from '../../src/config/config.js';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(`deploy/${path}`, root), 'utf8');
const withoutComments = (text: string, sign: '//' | '#'): string =>
  text
    .split('\n')
    .filter((line) => !line.trim().startsWith(sign))
    .join('\n');

/** A bracket that is not closed, or closed by another one; texts are left out. */
function bracketsOf(text: string): string {
  const open: string[] = [];
  const pairs: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
  for (const sign of text.replace(/'[^'\n]*'/gu, '')) {
    if ('([{'.includes(sign)) open.push(sign);
    else if (pairs[sign] !== undefined && open.pop() !== pairs[sign]) return `${sign} closes nothing`;
  }
  return open.join('');
}

/** What a secret looks like: 32 bytes in base64 or hex, or a password in an address. */
const secret = /[A-Za-z0-9+/]{43}=|[0-9a-f]{32,}|:\/\/[^:/\s$]+:[^@\s${]+@/u;

describe('the set-up for Azure', () => {
  const bicep = read('azure/main.bicep');
  const code = withoutComments(bicep, '//');
  const names = [...code.matchAll(/^(?:resource|param|var) (\w+)/gmu)].map(([, name = '']) => name);

  it('has every bracket closed, and every name once', () => {
    assert.equal(bracketsOf(code), '');
    assert.equal(bracketsOf('a: {b: [}'), '} closes nothing');
    assert.equal(new Set(names).size, names.length);
  });

  it('sets up the bot with its channel, the app and the database, each with a version of its interface', () => {
    const types = [...code.matchAll(/^resource \w+ '([\w.]+(?:\/\w+)+)@(\d{4}-\d{2}-\d{2})' = \{$/gmu)].map(([, type = '']) => type);
    assert.equal(types.length, [...code.matchAll(/^resource /gmu)].length);
    for (const wanted of [
      'Microsoft.BotService/botServices',
      'Microsoft.BotService/botServices/channels',
      'Microsoft.App/containerApps',
      'Microsoft.DBforPostgreSQL/flexibleServers',
      'Microsoft.DBforPostgreSQL/flexibleServers/databases',
    ])
      assert.ok(types.includes(wanted), wanted);
  });

  it('uses every parameter, resource and variable but those at the ends, and names none that it does not have', () => {
    const ends = ['zoneLink', 'teams'];
    const uses = (name: string): number => [...code.matchAll(new RegExp(`\\b${name}\\b`, 'gu'))].length;
    assert.deepEqual(
      names.filter((name) => uses(name) < 2 && !ends.includes(name)),
      [],
    );
    const functions = ['json', 'resourceGroup', 'tenant', 'uniqueString', 'logs'];
    const members = [...code.matchAll(/(?<![\w.'])(\w+)(?:\(\)|\.)(?=[\w.])/gu)].map(([, name = '']) => name);
    const text = code.replace(/'[^'\n]*'/gu, (one) => [...one.matchAll(/\$\{([^}]*)\}/gu)].map(([, inner]) => inner).join(' '));
    const called = members.filter((name) => text.includes(`${name}.`) && !/^\d+$/u.test(name));
    assert.deepEqual(
      called.filter(
        (name) =>
          !names.includes(name) &&
          !functions.includes(name) &&
          !code.includes(`'${name}.`) &&
          !/^(?:Microsoft|private|postgres|database)$/u.test(name),
      ),
      [],
    );
  });

  it('holds no secret: each is a parameter that is not shown, has no default and is no output', () => {
    const secrets = ['secretKey', 'backOfficeCode', 'databasePassword'];
    for (const name of secrets) assert.match(code, new RegExp(`@secure\\(\\)\\n(?:@.*\\n)*param ${name} string\\n`, 'u'));
    const outputs = code.split('\n').filter((line) => line.startsWith('output '));
    assert.ok(outputs.length > 0 && outputs.every((line) => !/key|code|password|secret/iu.test(line)));
    const params = withoutComments(read('azure/main.bicepparam'), '//');
    for (const name of secrets) assert.match(params, new RegExp(`^param ${name} = readEnvironmentVariable\\('\\w+'\\)$`, 'mu'));
    assert.doesNotMatch(params + code, secret);
  });

  it('puts the app into an environment whose network may be delegated, and lets it read its image by its own identity', () => {
    assert.match(code, /serviceName: 'Microsoft\.App\/environments'/u);
    assert.match(code, /workloadProfiles: \[\s+\{\s+name: 'Consumption'\s+workloadProfileType: 'Consumption'/u);
    assert.match(code, /workloadProfileName: 'Consumption'/u);
    assert.match(code, /server: registry\s+identity: identity\.id/u);
  });

  it('lets neither the database nor the admin port out', () => {
    assert.match(code, /publicNetworkAccess: 'Disabled'/u);
    assert.match(code, /targetPort: 3978\n/u);
    assert.doesNotMatch(code, /(?:targetPort|exposedPort): 3979/u);
  });
});

const service = z.object({
  environment: z.record(z.string(), z.string()).optional(),
  ports: z.array(z.string()).optional(),
  read_only: z.boolean().optional(),
  cap_drop: z.array(z.string()).optional(),
  security_opt: z.array(z.string()).optional(),
  healthcheck: z.object({ test: z.array(z.string()) }).optional(),
  networks: z.array(z.string()),
});
const compose = z.object({
  services: z.object({ database: service, lotsen: service, proxy: service }),
  networks: z.object({ inside: z.object({ internal: z.literal(true) }), outside: z.unknown() }),
});

describe('the compose file', () => {
  const { services } = compose.parse(parse(read('container/compose.yml')));

  it('gives Lotsen variables that it knows, and secrets that are in no file', () => {
    const filled = Object.entries(services.lotsen.environment ?? {}).map(
      ([name, value]) => [name, value.replace(/\$\{[^}]*\}/gu, 'a')] as const,
    );
    const example = readFileSync(new URL('.env.example', root), 'utf8');
    for (const [name] of filled) assert.match(example, new RegExp(`^#${name}=`, 'mu'), name);
    for (const [name, value] of Object.entries({ ...services.lotsen.environment, ...services.database.environment }))
      if (/PASSWORD|Password|KEY|CODE|URL/u.test(name)) assert.match(value, /\$\{\w+:[?-]/u, name);
  });

  it('keeps Lotsen without rights on a file system that can only be read, and the database where only Lotsen is', () => {
    assert.equal(services.lotsen.read_only, true);
    assert.deepEqual(services.lotsen.cap_drop, ['ALL']);
    assert.deepEqual(services.lotsen.security_opt, ['no-new-privileges:true']);
    assert.deepEqual(services.database.networks, ['inside']);
    assert.deepEqual([services.lotsen.ports, services.database.ports], [undefined, undefined]);
    assert.ok(services.database.healthcheck);
  });
});

describe('the container file', () => {
  const file = withoutComments(read('container/Containerfile'), '#');
  const last = file.slice(file.lastIndexOf('\nFROM '));

  it('runs as somebody without rights, examines itself, and starts with settings that Lotsen takes', () => {
    assert.match(last, /^USER [1-9]\d*:[1-9]\d*$/mu);
    assert.match(last, /^HEALTHCHECK .*\/readyz/mu);
    const settings = Object.fromEntries(
      [...(/^ENV (.*)$/mu.exec(last)?.[1] ?? '').matchAll(/(\S+?)=(\S+)/gu)].map(([, name, value]) => [name, value]),
    );
    const config = readConfig(settings);
    assert.ok(config.ok, JSON.stringify(config));
    assert.ok(config.ok && config.config.adminHost === '0.0.0.0');
  });

  it('takes along what is read while Lotsen runs, and nothing that is not there', () => {
    const copied = [...last.matchAll(/^COPY --from=build \/lotsen\/(\S+) /gmu)].map(([, path = '']) => path);
    const app = readFileSync(new URL('src/app.ts', root), 'utf8');
    const needed = [...app.matchAll(/'(src\/[\w/.-]+\.json|cards)\/?'/gu)].map(([, path = '']) => path);
    assert.ok(needed.length >= 3);
    assert.deepEqual(
      needed.filter((path) => !copied.includes(path)),
      [],
    );
    for (const path of copied) assert.ok(['dist', 'node_modules'].includes(path) || existsSync(new URL(path, root)), path);
  });
});

describe('what stands in front', () => {
  it('lets /api/messages through and answers 404 to everything else', () => {
    const caddy = withoutComments(read('proxy/Caddyfile'), '#');
    assert.equal(bracketsOf(caddy), '');
    assert.match(caddy, /@messages \{\s+method POST\s+path \/api\/messages\s+\}/u);
    assert.match(caddy, /handle \{\s+respond 404\s+\}/u);
    const nginx = withoutComments(read('proxy/nginx.conf'), '#');
    assert.equal(bracketsOf(nginx), '');
    assert.deepEqual(
      [...nginx.matchAll(/location ([^{]+) \{/gu)].map(([, path]) => path),
      ['= /api/messages', '/'],
    );
    assert.match(nginx, /location \/ \{\s+return 404;/u);
    for (const proxy of [caddy, nginx]) {
      assert.equal([...proxy.matchAll(/(?:reverse_proxy|proxy_pass) \S+/gu)].length, 1);
      assert.doesNotMatch(proxy, /3979|metrics|readyz/u);
    }
  });
});

describe('the systemd unit', () => {
  const unit = withoutComments(read('systemd/lotsen.service'), '#');

  it('has a section, a name and a value on every line, and runs what a build makes', () => {
    for (const line of unit.split('\n').filter((one) => one !== '')) assert.match(line, /^(?:\[(?:Unit|Service|Install)\]|[A-Z]\w+=.*)$/u);
    assert.match(unit, /^ExecStart=\/usr\/bin\/node dist\/main\.js$/mu);
  });

  it('gives Lotsen no rights, its own directory, and the time that it takes to stop', () => {
    for (const line of [
      'DynamicUser=yes',
      'ProtectSystem=strict',
      'NoNewPrivileges=yes',
      'CapabilityBoundingSet=',
      'StateDirectory=lotsen',
      'TimeoutStopSec=10',
    ])
      assert.match(unit, new RegExp(`^${line}$`, 'mu'), line);
    // Node compiles while it runs.
    assert.doesNotMatch(unit, /MemoryDenyWriteExecute/u);
  });
});
