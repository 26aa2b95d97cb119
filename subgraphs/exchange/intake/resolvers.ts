import { availableSteps } from '#shared/case/index.ts';
import { memberOf, readableEnterprises } from '#shared/identity/principal.ts';
import type { Principal } from '#shared/identity/principal.ts';
import { checkZone } from '#shared/input.ts';
import { mutation } from '#shared/mutation.ts';
import type { Resolvers } from '../resolver-types.ts';
import { rights } from '../rights.ts';
import { fieldName } from '../submissions/rules.ts';
import { submitRecords } from './intake.ts';
import { returnData, returnRecord } from './returns.ts';

const seesAll = (principal: Principal, own: string): boolean => readableEnterprises(principal, own) === 'all';

/** Whose returns a caller may see: a platform its own. */
const readable = (principal: Principal, own: string): 'all' | { member: string } =>
  seesAll(principal, own) ? 'all' : { member: memberOf(principal) ?? '' };

export const intakeResolvers: Resolvers = {
  Query: {
    receivedRecords: (_root, { state, member, zone, ...args }, { loaders, principal, department }) =>
      loaders.receivedRecords(args, {
        state: state ?? null,
        member: member ?? null,
        zone: zone === undefined || zone === null ? null : checkZone(zone),
        none: !seesAll(principal, department),
      }),
    outgoingReturns: (_root, { zone, ...args }, { loaders, principal, department }) =>
      loaders.outgoingReturns(args, checkZone(zone), readable(principal, department)),
  },
  Mutation: {
    submitRecords: mutation(submitRecords),
    returnRecord: mutation(returnRecord),
    returnData: mutation(returnData),
  },
  ReceivedRecord: {
    __resolveReference: async ({ id }, { loaders, principal, department }) =>
      seesAll(principal, department) ? loaders.receivedRecord.load(id) : null,
    fields: record => record.content.map(({ code, value }) => ({ code, value, name: fieldName(code, record) })),
    availableSteps: ({ id, state, creditCode }, _args, { principal, department }, info) => {
      const open = state === 'ACCEPTED' ? [{ operation: 'returnRecord', input: { receivedRecordId: id } }] : [];
      return availableSteps(open, { info, rights, principal, department, owner: { creditCode } });
    },
  },
  OutgoingReturn: {
    __resolveReference: async ({ id }, { loaders, principal, department }) => {
      const of = readable(principal, department);
      const outgoing = await loaders.outgoingReturn.load(id);
      return outgoing && (of === 'all' || outgoing.member === of.member) ? outgoing : null;
    },
    fields: ({ content }) => content.map(({ code, value }) => ({ code, value, name: { en: code, zh: code } })),
  },
};
