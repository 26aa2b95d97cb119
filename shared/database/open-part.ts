/** What every reader of the feed gets of the payload of a public change: the members that its type opens. */
export const openPart = (
  payload: Readonly<Record<string, unknown>>,
  open: readonly string[] = [],
): Record<string, unknown> =>
  Object.fromEntries(open.flatMap(name => (name in payload ? [[name, payload[name]]] : [])));
