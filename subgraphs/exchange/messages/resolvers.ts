import { maskCitizenIdsIn } from '#shared/identifiers/index.ts';
import type { Principal } from '#shared/identity/principal.ts';
import { isAuditor, isMember } from '../evidence.ts';
import type { ExchangeMessageOutcome } from '../generated.ts';
import type { Resolvers } from '../resolver-types.ts';
import { checkMessagePage } from './loaders.ts';
import type { ExchangeMessageRow } from './rows.ts';

/** Whose messages a caller may list: null for all, undefined for none. */
function membersFor(principal: Principal, member: string | null | undefined): readonly string[] | null | undefined {
  if (isAuditor(principal)) return member ? [member] : null;
  if (principal.role !== 'partner') return undefined;
  if (!member) return principal.creditCodes;
  return isMember(principal, member) ? [member] : undefined;
}

function outcomeOf({ refused, endedAt, reason }: ExchangeMessageRow): ExchangeMessageOutcome {
  if (refused) return 'REFUSED';
  if (endedAt === null) return 'UNANSWERED';
  return reason === null ? 'ANSWERED' : 'FAILED';
}

export const messageResolvers: Resolvers = {
  Query: {
    exchangeMessages: (_root, { member, ...args }, { loaders, principal }) => {
      checkMessagePage(args);
      const members = membersFor(principal, member);
      return members === undefined ? null : loaders.exchangeMessages(members, args);
    },
  },
  ExchangeMessage: {
    outcome: message => outcomeOf(message),
    messageId: ({ messageId }) => maskCitizenIdsIn(messageId),
    purpose: ({ purpose }) => maskCitizenIdsIn(purpose),
    legalBasis: ({ legalBasis }) => maskCitizenIdsIn(legalBasis),
    matterCode: ({ matterCode }) => maskCitizenIdsIn(matterCode),
    caseNo: ({ caseNo }) => maskCitizenIdsIn(caseNo),
    batch: ({ batchNumber: number, batchRoot: root, batchMadeAt: madeAt, stampedAt, countersignedBy }) =>
      number === null || root === null || madeAt === null ? null : { number, root, madeAt, stampedAt, countersignedBy },
    proofPath: ({ batchNumber, grantNo, messageId }) =>
      batchNumber === null
        ? null
        : `/partners/${encodeURIComponent(grantNo)}/proof?messageId=${encodeURIComponent(maskCitizenIdsIn(messageId))}`,
  },
};
