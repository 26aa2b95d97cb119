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
  | 'returnToAnnulled'
  | 'annulEstablishment'
  | 'restoreOperating'
  | 'restoreSuspended'
  | 'restoreRevoked'
  | 'reopenOperating'
  | 'reopenSuspended'
  | 'reopenRevoked'
  | 'reopenAnnulled'
  | 'strikeOffAgain'
  | 'reinstateOperating'
  | 'reinstateSuspended'
  | 'deregister';

/**
 * Revocation takes the right to do business, not the existence, and so does the annulment of the establishment: only
 * deregistration ends an enterprise. What winds it up already goes on (公司法 229, 232). An annulment that is reversed,
 * and the annulment of a deregistration, give back what was.
 */
export const ENTERPRISE_STATES: Machine<EnterpriseStatus, EnterpriseAction> = {
  OPERATING: {
    suspend: 'SUSPENDED',
    revoke: 'REVOKED',
    startDeregistration: 'DEREGISTERING',
    annulEstablishment: 'ANNULLED',
    strikeOffAgain: 'DEREGISTERED',
  },
  SUSPENDED: {
    resume: 'OPERATING',
    revoke: 'REVOKED',
    startDeregistration: 'DEREGISTERING',
    annulEstablishment: 'ANNULLED',
    strikeOffAgain: 'DEREGISTERED',
  },
  REVOKED: {
    reinstateOperating: 'OPERATING',
    reinstateSuspended: 'SUSPENDED',
    startDeregistration: 'DEREGISTERING',
    annulEstablishment: 'ANNULLED',
    strikeOffAgain: 'DEREGISTERED',
  },
  ANNULLED: {
    startDeregistration: 'DEREGISTERING',
    restoreOperating: 'OPERATING',
    restoreSuspended: 'SUSPENDED',
    restoreRevoked: 'REVOKED',
    strikeOffAgain: 'DEREGISTERED',
  },
  DEREGISTERING: {
    stopDeregistration: 'OPERATING',
    returnToSuspended: 'SUSPENDED',
    returnToRevoked: 'REVOKED',
    returnToAnnulled: 'ANNULLED',
    deregister: 'DEREGISTERED',
    annulEstablishment: 'DEREGISTERING',
    restoreOperating: 'DEREGISTERING',
    restoreSuspended: 'DEREGISTERING',
    restoreRevoked: 'DEREGISTERING',
    revoke: 'DEREGISTERING',
    reinstateOperating: 'DEREGISTERING',
    reinstateSuspended: 'DEREGISTERING',
  },
  DEREGISTERED: {
    reopenOperating: 'OPERATING',
    reopenSuspended: 'SUSPENDED',
    reopenRevoked: 'REVOKED',
    reopenAnnulled: 'ANNULLED',
  },
};

/** All statuses, for lists that filter by none. */
export const STATUSES = Object.keys(ENTERPRISE_STATES) as EnterpriseStatus[];
