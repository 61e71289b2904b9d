/** Which documents of one kind have which keys. */
export class IndexOfKeys {
  readonly #ids = new Map<string, Set<string>>();
  readonly #keys = new Map<string, readonly string[]>();

  /** No keys: it is found no more. */
  set(id: string, keys: readonly string[]): void {
    const before = this.#keys.get(id) ?? [];
    if (before.length === keys.length && before.every((key, place) => key === keys[place])) return;
    for (const key of before) {
      const ids = this.#ids.get(key);
      ids?.delete(id);
      if (ids?.size === 0) this.#ids.delete(key);
    }
    for (const key of keys) {
      const ids = this.#ids.get(key);
      if (ids) ids.add(id);
      else this.#ids.set(key, new Set([id]));
    }
    if (keys.length > 0) this.#keys.set(id, keys);
    else this.#keys.delete(id);
  }

  /** Every document that has keys, with them. */
  entries(): Iterable<[string, readonly string[]]> {
    return this.#keys.entries();
  }

  /** Sorted. */
  ids(key: string): string[] {
    return [...(this.#ids.get(key) ?? [])].sort();
  }
}
