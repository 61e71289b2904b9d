import type { DocumentKind } from '../../core/store/store.js';
import type { Driver } from './driver.js';
import { migrate } from './migrations.js';
import { PostgresStore } from './postgres-store.js';
import { rekey } from './rekey.js';

export interface PostgresOptions {
  readonly driver: Driver;
  /** All that will be asked for. */
  readonly kinds: readonly DocumentKind<unknown>[];
  /** This process, and no other. */
  readonly instance: string;
  /** Told what went wrong without stopping anything. */
  readonly report: (error: Error) => void;
}

export async function openPostgresStore({ driver, kinds, instance, report }: PostgresOptions): Promise<PostgresStore> {
  await migrate(driver);
  await rekey(driver, kinds, report);
  return new PostgresStore({ driver, kinds, instance, report, announce: async () => undefined });
}
