/** The steps of an external line that are open now, as operations of the contract. */
import type { OpenStep } from '#shared/case/index.ts';
import type { ExternalLineRow } from './rows.ts';
import { LEAD_AGENCY, agencyOf, lineState } from './rules.ts';

/** Each permit that runs is decided on; what was left out is demanded; the enterprise may withdraw. */
export function openLineSteps(line: ExternalLineRow, now: Date): OpenStep[] {
  const { id, package: permits, spared } = line;
  const state = lineState(permits, now, line);
  const told = spared.some(one => one.told);
  const revoke = { operation: 'revokeExternalLine', input: { id }, agency: LEAD_AGENCY };
  if (state === 'FILED') return [revoke];
  if (state === 'GRANTED' || state === 'DEEMED_GRANTED') return told ? [revoke] : [];
  if (state !== 'RUNNING' || !permits) return [];
  const running = permits.tasks.filter(({ status }) => status === 'RUNNING');
  return [
    ...running.map(({ code, agency }) => ({
      operation: 'endExternalLinePermit',
      input: { id, permit: code },
      agency,
    })),
    ...spared.map(({ permit }) => ({
      operation: 'demandExternalLinePermit',
      input: { id, permit },
      agency: agencyOf(permit),
    })),
    { operation: 'withdrawExternalLine', input: { id } },
    ...(told ? [revoke] : []),
  ];
}
