/** The states of an enterprise on the register. */
import type { Machine } from '#shared/case/state-machine.ts';
import type { EnterpriseStatus } from '../generated.ts';

export type EnterpriseAction =
  | 'suspend'
  | 'resume'
  | 'revoke'
  | 'startDeregistration'
  | 'stopDeregistration'
  | 'returnToSuspended'
  | 'returnToRevoked'
  | 'deregister';

/** Revocation takes the right to do business, not the existence: only deregistration ends an enterprise. */
export const ENTERPRISE_STATES: Machine<EnterpriseStatus, EnterpriseAction> = {
  OPERATING: { suspend: 'SUSPENDED', revoke: 'REVOKED', startDeregistration: 'DEREGISTERING' },
  SUSPENDED: { resume: 'OPERATING', revoke: 'REVOKED', startDeregistration: 'DEREGISTERING' },
  REVOKED: { startDeregistration: 'DEREGISTERING' },
  DEREGISTERING: {
    stopDeregistration: 'OPERATING',
    returnToSuspended: 'SUSPENDED',
    returnToRevoked: 'REVOKED',
    deregister: 'DEREGISTERED',
  },
  DEREGISTERED: {},
};

/** All statuses, for lists that filter by none. */
export const STATUSES = Object.keys(ENTERPRISE_STATES) as EnterpriseStatus[];
