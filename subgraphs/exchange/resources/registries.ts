/** The base registries (基础数据资源库, Y08): which a zone has, and where the data of each is. */
import type { LocalDate } from '#shared/clock/index.ts';
import type { Message } from '#shared/messages.ts';
import { listOf, ruleReference } from '#shared/zones/index.ts';
import type { RuleReference, Zone } from '#shared/zones/index.ts';
import { MESSAGES } from './messages.ts';

/** Where a registry is: an entity of the graph, or a reference. */
interface Source {
  type: string | null;
  source: Message;
}

/** 人口库 is a reference only: nothing of a person is kept that the task does not need (个人信息保护法 art. 6). */
const SOURCES: Readonly<Record<string, Source>> = {
  POPULATION: { type: null, source: MESSAGES.POPULATION_REGISTRY() },
  LEGAL_PERSON: { type: 'Enterprise', source: MESSAGES.ENTERPRISE_REGISTRY() },
  ELECTRONIC_LICENCE: { type: 'LicenceRecord', source: MESSAGES.LICENCE_REGISTRY() },
};

/** A base registry of a zone. */
export interface BaseRegistry extends Source {
  code: string;
  name: { zh: string; en: string };
  rule: RuleReference;
}

/** The registries that a zone's plan names; none where it names none. */
export function baseRegistries(zone: Zone, on: LocalDate): BaseRegistry[] {
  const rule = listOf(zone, 'BASE_REGISTRIES', on);
  if (!rule) return [];
  return rule.parameters.items.map(({ code, zh, en }) => {
    const source = SOURCES[code];
    if (!source) throw new Error(`each registry of BASE_REGISTRIES must have a source, but there is none for: ${code}`);
    return { ...source, code, name: { zh, en }, rule: ruleReference(rule) };
  });
}
