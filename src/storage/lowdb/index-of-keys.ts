/** Which documents of one kind have which keys. */
export class IndexOfKeys {
  /** Most keys have one document: the id alone, then, which a start with thousands of them is quicker to make. */
  readonly #ids = new Map<string, string | Set<string>>();
  readonly #keys = new Map<string, readonly string[]>();

  /** No keys: it is found no more. */
  set(id: string, keys: readonly string[]): void {
    const before = this.#keys.get(id);
    if (before !== undefined) {
      if (before.length === keys.length && before.every((key, place) => key === keys[place])) return;
      for (const key of before) this.#remove(key, id);
    }
    for (const key of keys) this.#add(key, id);
    if (keys.length > 0) this.#keys.set(id, keys);
    else this.#keys.delete(id);
  }

  /** Every document that has keys, with them. */
  entries(): Iterable<[string, readonly string[]]> {
    return this.#keys.entries();
  }

  /** Sorted. */
  ids(key: string): string[] {
    const ids = this.#ids.get(key) ?? [];
    return typeof ids === 'string' ? [ids] : [...ids].sort();
  }

  #add(key: string, id: string): void {
    const ids = this.#ids.get(key);
    if (ids === undefined) this.#ids.set(key, id);
    else if (typeof ids !== 'string') ids.add(id);
    else if (ids !== id) this.#ids.set(key, new Set([ids, id]));
  }

  #remove(key: string, id: string): void {
    const ids = this.#ids.get(key);
    if (typeof ids === 'string') {
      if (ids === id) this.#ids.delete(key);
      return;
    }
    ids?.delete(id);
    if (ids?.size === 0) this.#ids.delete(key);
  }
}
