import { createHash } from 'node:crypto';
import { citedIn, clauseInChinese } from './clauses.ts';
import type { Bilingual, ParametersOf, RuleKind } from './parameters.ts';
import { parametersInForce, type Owner, type RuleRecord, type SourceDocument, type ToConfirm } from './schema.ts';

/** One reading of a rule that its document leaves open. */
export interface RuleOption<K extends RuleKind> {
  code: string;
  en: string;
  parameters: ParametersOf[K];
}

interface ResolvedBase {
  code: string;
  version: number;
  /** Where it stands: `§23` of the zone's plan, or with the name of its document where that is not the plan. */
  clause: string;
  /** Document and clause, as a decision cites them. */
  citation: Bilingual;
  /** File of `shared/zones` that it stands in. */
  file: string;
  /** Hash of its clause and parameters: another one tells that this version was edited. */
  hash: string;
  /** The mechanism it carries out, such as G25; null where no plan has it. */
  row: string | null;
  title: Bilingual;
  owner: Owner;
  /** The plan, law or standard it comes from. */
  plan: SourceDocument;
  /** The zone that the rule was read for. */
  zone: string;
  source: 'ZONE' | 'NATIONAL';
  /** Whether the zone takes it over from the national rules. */
  inherited: boolean;
  /** A sentence that says where the rule comes from, and why this one. */
  explanation: Bilingual;
  validFrom: string;
  /** The last day of validity; null while it has no end. */
  validTo: string | null;
  /** Whether the document leaves it open; `note` says what. */
  ambiguous: boolean;
  note: string | null;
  /** What of it was written from general knowledge of its document, and how to confirm it; null where nothing was. */
  toConfirm: ToConfirm | null;
  /** Code of the reading in use; null where there is only one. */
  chosen: string | null;
}

/**
 * A rule as it stands in a zone on a day. Narrow it by `kind`, or name the kind: `ResolvedRule<'clock'>`. Frozen, and
 * shared.
 */
export type ResolvedRule<K extends RuleKind = RuleKind> = K extends RuleKind
  ? ResolvedBase & { kind: K; parameters: ParametersOf[K]; options: readonly RuleOption<K>[] }
  : never;

/** What a decision stores of the rule it applied. */
export interface RuleReference {
  code: string;
  clause: string;
  version: number;
  zone: string;
  inherited: boolean;
}

/** The reference that a decision stores; `Zones.ruleOf` finds the rule again. */
export const ruleReference = ({ code, clause, version, zone, inherited }: ResolvedRule): RuleReference => ({
  code,
  clause,
  version,
  zone,
  inherited,
});

/** Where a rule record lives. */
export interface Origin {
  source: 'ZONE' | 'NATIONAL';
  plan: SourceDocument | null;
  documents: Record<string, SourceDocument>;
}

/** A record of a profile as one zone has it; `ownExists`: whether the zone has versions of the rule of its own. */
export function resolve(record: RuleRecord, origin: Origin, zone: string, ownExists: boolean): ResolvedRule {
  const plan = record.document ? origin.documents[record.document] : origin.plan;
  if (!plan) throw new Error(`Rule ${record.code} has no document`);
  const inherited = origin.source === 'NATIONAL';
  const parameters = parametersInForce(record);
  const rule = {
    code: record.code,
    version: record.version,
    clause: record.document ? `${plan.title} ${record.clause}` : record.clause,
    citation: citedIn(plan.title, record.clause),
    file: inherited ? 'national.yaml' : `${zone}.yaml`,
    hash: hashOf({ document: plan.title, clause: record.clause, parameters }),
    row: record.row ?? null,
    title: record.title,
    owner: record.owner,
    plan,
    zone,
    source: origin.source,
    inherited,
    explanation: explain({ record, plan, zone, inherited, ownExists }),
    validFrom: record.validFrom,
    validTo: record.validTo ?? null,
    ambiguous: record.ambiguous ?? false,
    note: record.note ?? null,
    toConfirm: record.toConfirm ?? null,
    chosen: record.chosen ?? null,
    options: record.options ?? [],
    kind: record.kind,
    parameters,
  };
  // The kind and its parameters were matched when the file was read.
  return deepFreeze(rule) as ResolvedRule;
}

interface Provenance {
  record: RuleRecord;
  plan: SourceDocument;
  zone: string;
  inherited: boolean;
  ownExists: boolean;
}

function explain({ record, plan, zone, inherited, ownExists }: Provenance): Bilingual {
  const number = plan.number ? ` (${plan.number})` : '';
  const numberZh = plan.number ? `（${plan.number}）` : '';
  const cited = {
    en: `${plan.title}${number}, ${record.clause}, version ${record.version}`,
    zh: `《${plan.title}》${numberZh}${clauseInChinese(record.clause)}，第${record.version}版`,
  };
  if (!inherited) return { en: `Rule of zone ${zone}: ${cited.en}.`, zh: `园区规定：${cited.zh}。` };
  return ownExists
    ? {
        en: `Zone ${zone}'s own rule ${record.code} is not in force on the day; the national rule applies: ${cited.en}.`,
        zh: `该园区的规定当日未生效，适用国家规定：${cited.zh}。`,
      }
    : {
        en: `Zone ${zone} has no rule ${record.code} of its own; the national rule applies: ${cited.en}.`,
        zh: `该园区未作规定，适用国家规定：${cited.zh}。`,
      };
}

/** The hash of a value, whatever the order in which its fields are written. */
export const hashOf = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(inOrder(value)))
    .digest('hex');

/** A value with the fields of its objects in the order of their names. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(fields.map(([name, field]) => [name, inOrder(field)]));
}

/** Freezes a value with everything in it. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}
