/** A table as READMEs have it, with its notes below. */
export function markdown({
  table,
  notes = [],
}: {
  table: readonly Record<string, string | number>[];
  notes?: readonly string[];
}): string {
  const columns = [...new Set(table.flatMap(row => Object.keys(row)))];
  const line = (cells: (string | number)[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(columns),
    line(columns.map(() => '---')),
    ...table.map(row => line(columns.map(column => row[column] ?? ''))),
    '',
    ...notes,
  ].join('\n');
}
