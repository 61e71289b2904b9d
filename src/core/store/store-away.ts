/**
 * The storage cannot be reached just now, which is not the fault of what was asked. Whoever waits is told to try again; background work
 * tries again by itself. `code` is for logs and `/readyz`.
 */
export class StoreAway extends Error {
  override readonly name = 'StoreAway';
  constructor(
    readonly code: string,
    cause: unknown,
  ) {
    super(`The database cannot be used just now: ${code}.`, { cause });
  }
}
