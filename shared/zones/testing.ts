import { zone, type Limit, type ParametersOf, type ResolvedRule } from './index.ts';

const SIGNS = { LT: '<', LTE: '≤', GT: '>', GTE: '≥', EQ: '=' } as const;
const BOUNDS = { AT_MOST: '', AT_LEAST: 'at least ', EXACTLY: 'exactly ' } as const;

const showLimit = ({ name, comparison, value, unit, per }: Limit): string =>
  `${name} ${SIGNS[comparison]} ${value} ${unit}${per ? ` per ${per}` : ''}`;
const names = (items: readonly { zh: string }[]): string => items.map(({ zh }) => zh).join('、');

/** The numbers of a rule as one line, for tables of tests. */
export function show(rule: ResolvedRule): string {
  switch (rule.kind) {
    case 'clock':
      return showClock(rule.parameters);
    case 'threshold':
      return rule.parameters.limits.map(showLimit).join(rule.parameters.combine === 'ANY' ? ' or ' : ', ');
    case 'count':
      return showCount(rule.parameters);
    case 'list':
      return `${rule.parameters.items.length}: ${names(rule.parameters.items)}`;
    case 'window':
      return showWindow(rule.parameters);
    case 'frequency':
      return rule.parameters.schedule.map(({ name, times, per }) => `${name} ${times} per ${per}`).join(', ');
    case 'label':
      return showLabel(rule.parameters);
    case 'quota':
      return showQuota(rule.parameters);
    case 'periods':
      return rule.parameters.classes
        .map(({ code, min, max }) => `${code} ${showSpan(min)} to ${showSpan(max)}`)
        .join(', ');
  }
}

function showClock(parameters: ParametersOf['clock']): string {
  const { amount, bound, direction, pauses, endedBy, deemedApproval, endsOnRestDays } = parameters;
  const length = amount.unit === 'INSTANT' ? 'INSTANT' : `${amount.value} ${amount.unit}`;
  const parts = [
    `${BOUNDS[bound]}${length}${direction === 'BEFORE' ? ' before' : ''}`,
    pauses.length > 0 ? `stops for ${pauses.join(', ')}` : '',
    endedBy.length > 0 ? `ended by ${endedBy.join(', ')}` : '',
    deemedApproval ? 'silence is consent' : '',
    endsOnRestDays ? 'ends on rest days too' : '',
  ];
  return parts.filter(Boolean).join('; ');
}

const showCount = ({ value, parts }: ParametersOf['count']): string =>
  parts.length > 0 ? `${value} = ${parts.map(part => part.value).join(' + ')}` : String(value);

function showWindow({ days, exceptions, openExceptions }: ParametersOf['window']): string {
  const span = days ? `${days.from}–${days.to}` : 'no days';
  if (exceptions.length === 0) return span;
  return `${span}; except ${exceptions.length}: ${names(exceptions)}${openExceptions ? '等' : ''}`;
}

function showLabel({ label, defined, parts }: ParametersOf['label']): string {
  const name = defined ? label : `${label} (not defined)`;
  return parts.length > 0 ? `${name} ${parts.length}: ${names(parts)}` : name;
}

function showQuota({ newEnterpriseYears, caps }: ParametersOf['quota']): string {
  const shown = caps.map(cap => `${cap.creditLevel} ${cap.newEnterprise}/${cap.established}`);
  return `new ≤ ${newEnterpriseYears} YEAR; ${shown.join(', ')}`;
}

const showSpan = (span: { value: number; unit: string } | null): string => (span ? `${span.value} ${span.unit}` : '–');

/** What a zone's own rule says, without inheritance: a rule that is missing must not hide behind the national one. */
export function showOwn(zoneCode: string, code: string, on?: string): string {
  const own = zone(zoneCode)
    .versions(code)
    .filter(({ inherited }) => !inherited);
  const rule = on ? own.find(({ validFrom, validTo }) => validFrom <= on && on <= (validTo ?? '9999')) : own[0];
  return rule ? show(rule) : 'missing';
}
