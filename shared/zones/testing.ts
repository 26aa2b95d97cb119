import { zone, type Limit, type ResolvedRule } from './index.ts';

const SIGNS = { LT: '<', LTE: '≤', GT: '>', GTE: '≥', EQ: '=' } as const;
const BOUNDS = { AT_MOST: '', AT_LEAST: 'at least ', EXACTLY: 'exactly ' } as const;

const showLimit = ({ name, comparison, value, unit, per }: Limit): string =>
  `${name} ${SIGNS[comparison]} ${value} ${unit}${per ? ` per ${per}` : ''}`;
const names = (items: readonly { zh: string }[]): string => items.map(({ zh }) => zh).join('、');

/** The numbers of a rule as one line, for tables of tests. */
export function show(rule: ResolvedRule): string {
  switch (rule.kind) {
    case 'clock': {
      const { amount, bound, direction, pauses, endedBy, deemedApproval } = rule.parameters;
      const parts = [
        `${BOUNDS[bound]}${amount.unit === 'INSTANT' ? 'INSTANT' : `${amount.value} ${amount.unit}`}${direction === 'BEFORE' ? ' before' : ''}`,
        pauses.length > 0 ? `stops for ${pauses.join(', ')}` : '',
        endedBy.length > 0 ? `ended by ${endedBy.join(', ')}` : '',
        deemedApproval ? 'silence is consent' : '',
      ];
      return parts.filter(Boolean).join('; ');
    }
    case 'threshold':
      return rule.parameters.limits.map(showLimit).join(rule.parameters.combine === 'ANY' ? ' or ' : ', ');
    case 'count': {
      const { value, parts } = rule.parameters;
      return parts.length > 0 ? `${value} = ${parts.map(part => part.value).join(' + ')}` : String(value);
    }
    case 'list':
      return `${rule.parameters.items.length}: ${names(rule.parameters.items)}`;
    case 'window': {
      const { days, exceptions, openExceptions } = rule.parameters;
      const except =
        exceptions.length > 0 ? `; except ${exceptions.length}: ${names(exceptions)}${openExceptions ? '等' : ''}` : '';
      return `${days ? `${days.from}–${days.to}` : 'no days'}${except}`;
    }
    case 'frequency':
      return rule.parameters.schedule.map(({ name, times, per }) => `${name} ${times} per ${per}`).join(', ');
    case 'label':
      return `${rule.parameters.label}${rule.parameters.defined ? '' : ' (not defined)'}${rule.parameters.parts.length > 0 ? ` ${rule.parameters.parts.length}: ${names(rule.parameters.parts)}` : ''}`;
    case 'quota': {
      const { newEnterpriseYears, caps } = rule.parameters;
      return `new ≤ ${newEnterpriseYears} YEAR; ${caps.map(cap => `${cap.creditLevel} ${cap.newEnterprise}/${cap.established}`).join(', ')}`;
    }
    case 'periods':
      return rule.parameters.classes
        .map(
          ({ code, min, max }) =>
            `${code} ${min ? `${min.value} ${min.unit}` : '–'} to ${max ? `${max.value} ${max.unit}` : '–'}`,
        )
        .join(', ');
  }
}

/** What a zone's own rule says, without inheritance: a rule that is missing must not hide behind the national one. */
export function showOwn(zoneCode: string, code: string, on?: string): string {
  const own = zone(zoneCode)
    .versions(code)
    .filter(({ inherited }) => !inherited);
  const rule = on ? own.find(({ validFrom, validTo }) => validFrom <= on && on <= (validTo ?? '9999')) : own[0];
  return rule ? show(rule) : 'missing';
}
