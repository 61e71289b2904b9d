/** Remembers what was used last, up to a total weight. */
export class RecentlyUsed<Value> {
  readonly #limit: number;
  readonly #entries = new Map<string, { readonly value: Value; readonly weight: number }>();
  #total = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get(name: string): Value | undefined {
    const entry = this.#entries.get(name);
    if (!entry) return undefined;
    this.#entries.delete(name); // a Map keeps the order of insertion: the last used comes last
    this.#entries.set(name, entry);
    return entry.value;
  }

  set(name: string, value: Value, weight: number): void {
    this.delete(name);
    this.#entries.set(name, { value, weight });
    this.#total += weight;
    for (const oldest of this.#entries.keys()) {
      if (this.#total <= this.#limit) break;
      this.delete(oldest);
    }
  }

  delete(name: string): void {
    this.#total -= this.#entries.get(name)?.weight ?? 0;
    this.#entries.delete(name);
  }
}
