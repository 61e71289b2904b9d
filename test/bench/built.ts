import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Builds Lotsen, so that no older build is measured: npm leaves `prebench` out where `ignore-scripts` is set, as in our `.npmrc`. */
export function build(): void {
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('Lotsen cannot be built');
}

/** A module as it is run in earnest: what tsc made of it, not what tsx makes of it. The path is the one under `src`. */
export const built = <Module>(path: string): Promise<Module> => import(new URL(`../../dist/${path}`, import.meta.url).href);
