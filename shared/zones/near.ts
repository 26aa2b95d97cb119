/** Up to three of the names that look most like `name`, the nearest first; none when nothing comes close. */
export function nearNames(name: string, names: Iterable<string>): string[] {
  const most = Math.max(2, Math.floor(name.length / 3));
  return [...names]
    .map(other => ({ other, distance: editDistance(name, other) }))
    .filter(({ other, distance }) => distance <= most || other.startsWith(`${name}_`) || name.startsWith(`${other}_`))
    .sort((a, b) => a.distance - b.distance || a.other.localeCompare(b.other))
    .slice(0, 3)
    .map(({ other }) => other);
}

/** Letters to insert, delete or replace to turn one word into the other. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
