/**
 * How many typing errors (a wrong, missing or extra letter, or two neighbours swapped) lie between two words, or
 * `max + 1` as soon as it is known to be more than `max`.
 */
export function editDistance(one: string, other: string, max: number): number {
  if (Math.abs(one.length - other.length) > max) return max + 1;
  // A common beginning and end need no comparing.
  const shorter = Math.min(one.length, other.length);
  let from = 0;
  while (from < shorter && one.charCodeAt(from) === other.charCodeAt(from)) from += 1;
  let alike = 0;
  while (alike < shorter - from && one.charCodeAt(one.length - 1 - alike) === other.charCodeAt(other.length - 1 - alike)) alike += 1;
  const differ = Math.max(one.length, other.length) - from - alike;
  if (shorter - from - alike === 0) return differ;
  // Both ends differ and the middle is longer than two swapped letters, so one error cannot explain it.
  if (max <= 1 && differ > 2) return max + 1;
  const a = one.slice(from, one.length - alike);
  const b = other.slice(from, other.length - alike);
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (previous[column - 1] ?? 0) + (same ? 0 : 1));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      }
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > max) return max + 1;
    before = previous;
    previous = current;
  }
  return Math.min(previous[b.length] ?? max + 1, max + 1);
}
