/** Which documents of one kind have which keys. */
export class IndexOfKeys {
  /**
   * Most keys have one document: the id alone, then. Of several, a list as long as none has gone, and a set from then on: a start with
   * thousands of them is quicker to make so.
   */
  readonly #ids = new Map<string, string | string[] | Set<string>>();

  /** A document that has no keys yet. */
  add(id: string, keys: readonly string[]): void {
    for (const key of keys) this.#add(key, id);
  }

  /** No keys: it is found no more. */
  change(id: string, before: readonly string[], keys: readonly string[]): void {
    for (const key of before) if (!keys.includes(key)) this.#remove(key, id);
    this.add(
      id,
      keys.filter((key) => !before.includes(key)),
    );
  }

  /** Sorted. */
  ids(key: string): string[] {
    const ids = this.#ids.get(key) ?? [];
    return typeof ids === 'string' ? [ids] : [...new Set(ids)].sort();
  }

  #add(key: string, id: string): void {
    const ids = this.#ids.get(key);
    if (ids === undefined) this.#ids.set(key, id);
    else if (typeof ids === 'string') this.#ids.set(key, [ids, id]);
    else if (Array.isArray(ids)) ids.push(id);
    else ids.add(id);
  }

  #remove(key: string, id: string): void {
    const ids = this.#ids.get(key);
    if (ids === undefined || typeof ids === 'string') {
      if (ids === id) this.#ids.delete(key);
      return;
    }
    const left = Array.isArray(ids) ? new Set(ids) : ids;
    left.delete(id);
    if (left.size === 0) this.#ids.delete(key);
    else this.#ids.set(key, left);
  }
}
