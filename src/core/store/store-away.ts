/**
 * What is stored cannot be had just now, through no fault of what was asked: whoever waits is told to try again, and what goes on by itself
 * does so where it was. `code` is for logs and `/readyz`.
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
