/**
 * The rules that decisions of this database rest on, each with the hash that it had. A version of a rule is never
 * edited once decisions rest on it: they would be explained by what did not hold.
 */
import { Misuse } from '../process/misuse.ts';
import { ruleOf, zoneCodes } from '../zones/index.ts';
import type { ResolvedRule, RuleReference } from '../zones/index.ts';
import type { Database } from './database.ts';

type Query = Database['query'];

interface AppliedRule {
  file: string;
  code: string;
  version: number;
  hash: string;
}

/** Rules that are known to stand in the table of a database. */
const kept = new WeakMap<Database['orm'], Set<string>>();

const keyOf = ({ file, code, version }: Pick<AppliedRule, 'file' | 'code' | 'version'>): string =>
  `${file} ${code} ${version}`;

const KEEP = `insert into rule_applied (file, code, version, hash, first_applied_at)
  select file, code, version, hash, $2 from jsonb_to_recordset($1::jsonb) as rule (file text, code text, version integer, hash text)
  on conflict do nothing returning file, code, version`;

/** Keeps the rules of decisions that a transaction stores. */
export async function keepRules(
  { orm }: Database,
  query: Query,
  rules: readonly ResolvedRule[],
  now: Date,
): Promise<void> {
  const known = kept.get(orm) ?? new Set();
  kept.set(orm, known);
  const fresh = new Map(rules.filter(rule => !known.has(keyOf(rule))).map(rule => [keyOf(rule), rule]));
  if (fresh.size === 0) return;
  // In one order, so that two transactions never wait for each other.
  const sorted = [...fresh].sort(([a], [b]) => (a < b ? -1 : 1));
  const rows = sorted.map(([, { file, code, version, hash }]) => ({ file, code, version, hash }));
  const added = await query<AppliedRule>(KEEP, [JSON.stringify(rows), now]);
  const uncommitted = new Set(added.map(keyOf));
  for (const key of fresh.keys()) if (!uncommitted.has(key)) known.add(key);
}

/**
 * Refuses a start where a rule that decisions rest on was edited in place, or is gone.
 * @throws Misuse that names file, rule and version, and says what to do
 */
export async function checkAppliedRules(database: Database, find: FindRule = findRule): Promise<void> {
  const applied = await database.query<AppliedRule>(
    'select file, code, version, hash from rule_applied order by file, code, version',
  );
  const problems = applied.flatMap(rule => problemOf(rule, find(rule)));
  if (problems.length > 0)
    throw new Misuse(`rules that decisions rest on must stay as they were: ${problems.join('; ')}`);
  kept.set(database.orm, new Set(applied.map(keyOf)));
}

/** Finds the rule as the profiles have it now; null where they have it no more. */
export type FindRule = (applied: Pick<AppliedRule, 'file' | 'code' | 'version'>) => { hash: string } | null;

function problemOf(applied: AppliedRule, now: { hash: string } | null): string[] {
  const { file, code, version, hash } = applied;
  if (now?.hash === hash) return [];
  const what = now ? 'was edited' : 'is gone';
  return [
    `version ${version} of rule ${code} in shared/zones/${file} ${what}: put it back as it was, ` +
      `and write what changes as version ${version + 1} with a validFrom of its own`,
  ];
}

const findRule: FindRule = ({ file, code, version }) => {
  const inherited = file === 'national.yaml';
  const zone = inherited ? zoneCodes[0] : file.replace(/\.yaml$/, '');
  if (zone === undefined || !zoneCodes.includes(zone)) return null;
  const reference: RuleReference = { code, version, zone, inherited, clause: '' };
  try {
    return ruleOf(reference);
  } catch {
    return null;
  }
};
