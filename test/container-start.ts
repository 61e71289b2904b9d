/**
 * Starts the build as its container would, without one: the files that deploy/container/Containerfile takes along and no others, its
 * settings, user and command, a file system that can only be read but for /data and /tmp, no rights, and no more memory than compose.yml
 * gives. Asks it one question and stops it. Used by `.ci/container`, after a build. What this machine does not let us do it says, and does
 * without.
 */
import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { askBooted } from './support/booted.js';
import { freePort } from './support/local-server.js';

const file = readFileSync('deploy/container/Containerfile', 'utf8');
const last = file.slice(file.lastIndexOf('FROM '));
const line = (name: string): string =>
  new RegExp(`^${name} (.*)$`, 'mu').exec(last)?.[1] ?? assert.fail(`The container file has no ${name}`);

const [uid = 0, gid = 0] = line('USER').split(':').map(Number);
assert.ok(uid > 0 && gid > 0, 'the user has no rights');
const settings = Object.fromEntries(
  line('ENV')
    .split(' ')
    .map((one) => one.split(/=(.*)/su) as [string, string]),
);
const command = JSON.parse(line('CMD')) as string[];
const examined = JSON.parse(/HEALTHCHECK .*? CMD (\[.*\])$/mu.exec(last)?.[1] ?? '[]') as string[];
const compose = parse(readFileSync('deploy/container/compose.yml', 'utf8')) as { services: { lotsen: { mem_limit: string } } };
const mostMegabytes = Number.parseInt(compose.services.lotsen.mem_limit, 10);

const without = (what: string, why: string): void => console.log(`not as in a container: ${what} (${why})`);
const can = (program: string, ...args: readonly string[]): boolean =>
  spawnSync(program, args, { stdio: 'ignore', timeout: 10_000 }).status === 0;

const place = mkdtempSync(join(tmpdir(), 'lotsen-container-'));
const [root, data, temporary] = [join(place, 'lotsen'), join(place, 'data'), join(place, 'tmp')];

/** What the file copies from the first stage, which is what a build makes here. */
function takeAlong(): void {
  for (const [, from = ''] of last.matchAll(/^COPY --from=build \/lotsen\/(\S+) /gmu)) {
    if (from === 'node_modules') continue;
    mkdirSync(dirname(join(root, from)), { recursive: true });
    cpSync(from, join(root, from), { recursive: true });
  }
  for (const name of ['package-lock.json', '.npmrc']) copyFileSync(name, join(root, name));
  const installed = spawnSync('npm', ['ci', '--omit=dev', '--prefer-offline', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'ignore',
    timeout: 240_000,
  });
  if (installed.status !== 0) {
    without('packages that only tests need are there too', 'npm ci --omit=dev did not go well');
    cpSync('node_modules', join(root, 'node_modules'), { recursive: true });
  }
  // Node may lie where only root reads.
  copyFileSync(process.execPath, join(place, 'node'));
  for (const directory of [data, temporary]) mkdirSync(directory);
  chmodSync(place, 0o755);
  chmodSync(temporary, 0o1777);
}

/** A group of processes that are given no more memory than a container is, where this machine lets us make one: by its first or second way. */
function memoryGroup(): string | undefined {
  for (const [folder, limit] of [
    ['/sys/fs/cgroup/memory', 'memory.limit_in_bytes'],
    ['/sys/fs/cgroup', 'memory.max'],
  ] as const) {
    const group = join(folder, `lotsen-container-${process.pid}`);
    try {
      mkdirSync(group);
      if (existsSync(join(group, limit))) {
        writeFileSync(join(group, limit), `${mostMegabytes * 1024 * 1024}`);
        return group;
      }
    } catch {
      // Not by this way, then.
    }
    if (existsSync(group)) rmdirSync(group);
  }
  without('more memory may be had than a container is given, which is only measured', 'this machine lets nobody limit it');
  return undefined;
}

/** The command and what it is begun by, as far as this machine goes along. */
function begin(): readonly string[] {
  const isRoot = process.getuid?.() === 0;
  const program = [join(place, 'node'), ...command.slice(1)];
  if (!isRoot) {
    without('the user is the one who runs this, and rights and the file system are theirs', 'it takes root to give them up');
    execFileSync('chmod', ['-R', 'a-w', root]);
    return program;
  }
  chownSync(data, uid, gid);
  const user = ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', '--no-new-privs', '--bounding-set=-all', '--'];
  if (!can('setpriv', '--version')) {
    without('the user is root', 'there is no setpriv');
    user.splice(0);
  }
  const readOnly = `set -e
    mount --bind "${data}" "${data}"; mount --bind "${temporary}" "${temporary}"
    for at in $(cut -d' ' -f5 /proc/self/mountinfo | sort -u); do
      case "$at" in "${data}" | "${temporary}" | /proc | /proc/* | /sys | /sys/* | /dev | /dev/*) ;; *) mount -o remount,bind,ro "$at" ;; esac
    done
    ! touch "${root}/written" 2>/dev/null`;
  const apart = ['unshare', '--mount', '--propagation', 'private', 'bash', '-c'];
  const [outside = '', ...inside] = apart;
  if (can(outside, ...inside, readOnly)) return [...apart, `${readOnly}\nexec "$@"`, 'container', ...user, ...program];
  without('the file system can be written to', 'this machine lets nobody remount it');
  return [...user, ...program];
}

const group = memoryGroup();
try {
  takeAlong();
  const inGroup = group === undefined ? [] : ['bash', '-c', 'echo $$ >"$0/cgroup.procs" && exec "$@"', group];
  const [program = '', ...args] = [...inGroup, ...begin()];
  const ports = { PORT: `${await freePort()}`, ADMIN_PORT: `${await freePort()}` };
  // There are no credentials here, and without them Lotsen listens on this machine only.
  const env = { PATH: process.env['PATH'], ...settings, ...ports, ADMIN_HOST: '127.0.0.1', DATA_DIR: data, TMPDIR: temporary };
  const bot = spawn(program, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const patience = setTimeout(() => bot.kill('SIGKILL'), 120_000);
  await askBooted(bot, async () => {
    const status = readFileSync(`/proc/${bot.pid}/status`, 'utf8');
    const [, most = ''] = /VmHWM:\s+(\d+) kB/u.exec(status) ?? [];
    const [, user = ''] = /Uid:\s+(\d+)/u.exec(status) ?? [];
    const [, rights = ''] = /CapBnd:\s+(\S+)/u.exec(status) ?? [];
    const megabytes = Math.ceil(Number(most) / 1024);
    assert.ok(megabytes < mostMegabytes, `${megabytes} MB of memory, of ${mostMegabytes}`);
    if (examined.length > 0) {
      const [, ...asked] = examined;
      const seen = spawn(join(place, 'node'), asked, { env, stdio: 'ignore' });
      const code = await new Promise((resolve) => seen.once('exit', resolve));
      assert.equal(code, 0, 'its own examination finds it well');
    }
    assert.ok(existsSync(data));
    if (group !== undefined) assert.ok(readFileSync(join(group, 'cgroup.procs'), 'utf8').split('\n').includes(`${bot.pid}`));
    console.log(`user ${user}, rights ${rights}, ${megabytes} MB of ${mostMegabytes} at most, examined as the container file says`);
  });
  clearTimeout(patience);
  console.log('What a container starts answers, and stops when it is told to.');
} finally {
  execFileSync('chmod', ['-R', 'u+w', place]);
  rmSync(place, { recursive: true, force: true });
  if (group !== undefined) rmdirSync(group);
}
