const frozen = new WeakSet<object>();

const keep = <Value extends object>(value: Value): Value => {
  frozen.add(Object.freeze(value));
  return value;
};

/**
 * A frozen copy of a value, as it would come back from JSON. Parts that are such copies already are shared, so that one more
 * answer in a large document costs little. Throws on what JSON cannot hold: a BigInt, a value that contains itself.
 */
export const frozenJson = (value: unknown): unknown => {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'bigint') throw new TypeError('A BigInt cannot be stored');
  if (typeof value === 'function' || typeof value === 'symbol') return undefined;
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : null; // JSON has no -0
  if (typeof value !== 'object' || value === null || frozen.has(value)) return value;
  if ('toJSON' in value && typeof value.toJSON === 'function') return frozenJson(value.toJSON());
  if (Array.isArray(value)) {
    const copy: unknown[] = [];
    for (const item of value) copy.push(typeof item === 'string' ? item : (frozenJson(item) ?? null));
    return keep(copy);
  }
  const entries = Object.entries(value).map(([name, item]) => [name, frozenJson(item)] as const);
  return keep(Object.fromEntries(entries.filter(([, item]) => item !== undefined)));
};
