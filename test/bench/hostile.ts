/**
 * Requests that want to hold the gateway's event loop, on the platform's own schema: by kind, each the worst that is
 * known of its kind and as large as the limit that stops it, or just below. `n` makes them different, so that nothing
 * which was seen before is recognised.
 */
const times = (n: number, part: (n: number) => string): string =>
  Array.from({ length: n }, (_, index) => part(index)).join(' ');
const CODE = '"91420703YY00016P7F"';
const query =
  (text: string, variables?: unknown) =>
  (n: number): string =>
    JSON.stringify({ query: `${text}\n# ${n}`, variables });
/** Parts up to so many bytes together. */
const filled = (bytes: number, part: (n: number) => string): string => {
  const parts: string[] = [];
  for (let [size, n] = [0, 0]; size < bytes; n += 1) size += parts[parts.push(part(n)) - 1]!.length + 1;
  return parts.join(',');
};
const body =
  (text: string, variables: string) =>
  (n: number): string =>
    `{"query":${JSON.stringify(`${text} # ${n}`)},"variables":${variables}}`;
const NEEDS = 'query ($x: String) { enterprises(search: $x) { pageInfo { hasNextPage } } }';

export const HOSTILE: Readonly<Record<string, (n: number) => string>> = {
  'braces without end': query('{'.repeat(98_000)),
  comments: query('#\n'.repeat(49_000)),
  'one name of 90 kB': query(`{ ${'a'.repeat(90_000)} }`),
  'one number of 90 kB': query(`{ enterprises(first: ${'9'.repeat(90_000)}) { nodes { name } } }`),
  'a string of escapes': query(`{ enterprises(search: "${'\\u0041'.repeat(16_000)}") { nodes { name } } }`),
  'a string of braced escapes': query(`{ enterprises(search: "${'\\u{1F600}'.repeat(10_500)}") { nodes { name } } }`),
  'a block string of lines': query(`{ enterprises(search: """${'\n  x'.repeat(24_000)}""") { nodes { name } } }`),
  'a block string of escaped quotes': query(
    `{ enterprises(search: """${'\\"""'.repeat(24_000)}""") { nodes { name } } }`,
  ),
  'many strings of lines': query(
    `{ enterprises(search: [${times(900, () => '"""\n    x\n  y\n      z\n"""')}]) { nodes { name } } }`,
  ),
  'lists in lists': query(`{ enterprises(search: ${'['.repeat(950)}${']'.repeat(950)}) { nodes { name } } }`),
  'objects in objects': query(
    `{ enterprises(filter: ${'{ zone: '.repeat(600)}1${' }'.repeat(600)}) { nodes { name } } }`,
  ),
  'an input object of unknown fields': query(
    `{ enterprises(filter: { ${times(490, n => `zonf${n}: 1`)} }) { nodes { name } } }`,
  ),
  'an input object of one field again and again': query(
    `{ enterprises(filter: { ${times(490, () => 'zone: 1')} }) { nodes { name } } }`,
  ),
  'unknown fields': query(`{ enterprises { nodes { ${times(1_800, n => `nama${n}`)} } } }`),
  'unknown fields by fifty aliases': query(
    `{ enterprises { nodes { ${times(48, n => `a${n}: registratiom${n}`)} } } }`,
  ),
  'unknown types': query(`{ enterprises { nodes { ${times(300, n => `... on Enterpris${n} { name }`)} } } }`),
  'unknown types of variables': query(
    `query (${times(380, n => `$v${n}: Enterpris${n}`)}) { enterprises { nodes { name } } }`,
  ),
  'unknown arguments': query(`{ enterprises(${times(600, n => `searcj${n}: 1`)}) { nodes { name } } }`),
  'unknown directives': query(`{ enterprises { nodes { name ${times(49, n => `@skup${n}`)} } } }`),
  'unknown fragments': query(`{ ${times(900, n => `...Missing${n}`)} }`),
  'one argument again and again': query(`{ enterprises(${times(600, () => 'first: 1')}) { nodes { name } } }`),
  'one directive again and again': query(`{ enterprises ${'@skip(if: false) '.repeat(50)} { nodes { name } } }`),
  'enum values that are none': query(
    `{ enterprises(filter: { zone: [${times(900, n => `GEDIAM${n}`)}] }) { nodes { name } } }`,
  ),
  'many variables': query(`query (${times(390, n => `$v${n}: Int`)}) { enterprises { nodes { name } } }`),
  'many variables with defaults': query(
    `query (${times(240, n => `$v${n}: Int = ${n}`)}) { enterprises { nodes { name } } }`,
  ),
  'one variable again and again': query(`query (${times(390, () => '$v: Int')}) { enterprises { nodes { name } } }`),
  'a type in lists': query(`query ($v: ${'['.repeat(950)}Int${']'.repeat(950)}) { enterprises { nodes { name } } }`),
  'undeclared variables': query(
    `{ ${times(20, n => `a${n}: enterprises(first: $x${n}, search: $y${n}) { nodes { name } }`)} }`,
  ),
  'many operations': query(times(300, n => `query Q${n} { enterprises { pageInfo { hasNextPage } } }`)),
  'many operations of one fragment': query(
    `${times(150, n => `query Q${n} { ...F }`)} fragment F on Query { enterprises { nodes { ${times(8, () => 'name')} } } }`,
  ),
  'many operations of one name': query(times(300, () => 'query Q { enterprises { pageInfo { hasNextPage } } }')),
  'many operations over a chain of fragments': query(
    `${times(110, n => `query Q${n}($v: Int) { ...F0 }`)} ${times(100, n => `fragment F${n} on Query { ...F${n + 1} }`)} fragment F100 on Query { enterprises(first: $v) { pageInfo { hasNextPage } } }`,
  ),
  'one fragment spread again and again': query(
    `{ ${'...F '.repeat(900)} } fragment F on Query { enterprises { pageInfo { hasNextPage } } }`,
  ),
  'a ring of fragments': query(`{ ...F0 } ${times(180, n => `fragment F${n} on Query { ...F${(n + 1) % 180} }`)}`),
  'fragments that all spread all': query(
    `{ ...F0 } ${times(26, n => `fragment F${n} on Query { ${times(26, m => `...F${m}`)} }`)}`,
  ),
  'a ladder of fragments': query(
    `{ ...F0 } ${times(60, n => `fragment F${n} on Query { ...F${n + 1} enterprises { pageInfo { hasNextPage } } ...F${n + 1} }`)} fragment F60 on Query { enterprises { pageInfo { hasNextPage } } }`,
  ),
  'a ladder of fragments, deeper each': query(
    `{ enterprises { nodes { ...F0 } } } ${times(12, n => `fragment F${n} on Enterprise { projects(first: 1) { nodes { enterprise { ...F${n + 1} } } } ...F${n + 1} }`)} fragment F12 on Enterprise { name }`,
  ),
  'fragments next to one another': query(
    `{ ${times(260, n => `...F${n}`)} } ${times(260, n => `fragment F${n} on Query { enterprises { pageInfo { hasNextPage } } }`)}`,
  ),
  'fifty fragments of fifty fields': query(
    `{ enterprises { nodes { ${times(40, n => `...F${n}`)} } } } ${times(40, n => `fragment F${n} on Enterprise { ${times(38, m => (m % 2 ? 'name' : 'zone'))} }`)}`,
  ),
  'overlapping fields': query(
    `{ enterprises { nodes { ${times(45, () => 'projects(first: 5) { nodes { name } }')} } } }`,
  ),
  'overlapping fields at every level': query(
    `{ ${times(3, () => `enterprises { nodes { ${times(6, () => `projects(first: 1) { nodes { ${times(6, () => 'enterprise { name creditCode }')} } }`)} } }`)} }`,
  ),
  'overlapping fields with arguments that differ at the end': query(
    `{ enterprises { nodes { ${times(45, () => `projects(first: 5, after: "${'x'.repeat(1_900)}") { pageInfo { hasNextPage } }`)} } } }`,
  ),
  'overlapping fields with arguments in another order': query(
    `{ ${times(45, n => `enterprises(filter: { ${n % 2 ? 'zone: "a", status: OPERATING' : 'status: OPERATING, zone: "a"'} }, first: 5) { pageInfo { hasNextPage } }`)} }`,
  ),
  'overlapping fields in fragments on types': query(
    `{ enterprises { nodes { ${times(200, n => `... on Enterprise { x${n % 40}: name }`)} } } }`,
  ),
  'inline fragments in one another': query(
    `{ enterprises { nodes { ${'... { '.repeat(900)}name${' }'.repeat(900)} } } }`,
  ),
  'inline fragments next to one another': query(
    `{ enterprises { nodes { ${'... { name } '.repeat(45)} ${'... { zone } '.repeat(45)} ${'... { creditCode } '.repeat(45)} ${'... { status } '.repeat(45)} ${'... { foundedOn } '.repeat(45)} } } }`,
  ),
  'introspection in circles': query(
    `{ __schema { ${'types { fields { type { ofType { '.repeat(3)}name${' } } } } '.repeat(3)} } }`,
  ),
  'introspection of everything': query(
    '{ __schema { types { name description fields(includeDeprecated: true) { name description args { name description type { name ofType { name ofType { name } } } } type { name fields { name type { name } } } } } } }',
  ),
  'introspection by aliases': query(
    `{ ${times(19, n => `a${n}: __schema { types { name fields { name args { name type { name ofType { name } } } type { name ofType { name } } } } }`)} }`,
  ),
  'introspection of one large type by aliases': query(
    `{ ${times(19, n => `a${n}: __type(name: "Mutation") { fields { type { possibleTypes { fields { name args { name } type { name ofType { name } } } } } } }`)} }`,
  ),
  'introspection of fields of fields by aliases': query(
    `{ __schema { types { fields { type { ${times(30, n => `a${n}: fields { name type { name } }`)} } } } } }`,
  ),
  'introspection of fields of fields': query(
    '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
  ),
  'variables of a hundred thousand keys': body(NEEDS, `{${filled(980_000, n => `"k${n}":1`)}}`),
  'variables of lists': body(NEEDS, `{"x":[${filled(980_000, () => `[${'1,'.repeat(400)}1]`)}]}`),
  'variables of empty lists': body(
    NEEDS,
    `{"x":[${Array.from({ length: 900 }, () => `[${'[],'.repeat(350)}[]]`).join(',')}]}`,
  ),
  'variables 900,000 deep': body(NEEDS, `{"x":${'['.repeat(490_000)}${']'.repeat(490_000)}}`),
  'a variable of one long text': body(NEEDS, `{"x":"${'\\u0041'.repeat(160_000)}"}`),
  'a variable of one long number': body(NEEDS, `{"x":${'9'.repeat(980_000)}}`),
  'variables with one key again and again': body(NEEDS, `{${filled(980_000, () => '"__proto__":{}')}}`),
  'a body that is no JSON at its end': n =>
    `{"query":"{ enterprises { pageInfo { hasNextPage } } }","n":${n},"x":[${'[],'.repeat(320_000)}`,
  'a list that is past the limit': query(`{ enterprises(first: 999999999) { pageInfo { hasNextPage } } }`),
  'dear to plan': query(
    `{ ${times(19, n => `a${n}: enterprise(creditCode: ${CODE}) { projects(first: 1) { nodes { enterprise { penaltyRecords(first: 1) { nodes { violation } } matchedProducts { product { name } } } } } }`)} }`,
  ),
};
