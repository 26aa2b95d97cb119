/** For tests of rules: what no plan says today, and the file of a zone may say tomorrow. */
import type { ResolvedRule, Zone } from '../zones/index.ts';

/** A zone as it is, but that parameters of one of its rules are others. */
export function withParameters(real: Zone, code: string, parameters: object): Zone {
  // A rule's parameters are of its kind, which the compiler does not know here.
  const changed = <Rule extends ResolvedRule | null>(rule: Rule): Rule =>
    rule?.code === code ? ({ ...rule, parameters: { ...rule.parameters, ...parameters } } as Rule) : rule;
  return {
    ...real,
    rule: (name, on) => changed(real.rule(name, on)),
    findRule: (name, on) => changed(real.findRule(name, on)),
  };
}
