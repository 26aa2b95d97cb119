/** Resolvers of reported results, typical cases and designers (G20, Y18). */
import { mayRead } from '#shared/identity/principal.ts';
import { localDate } from '#shared/clock/index.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import { approvalAnomalies, publishTypicalCase, reportApprovalResult, typicalCases } from './anomalies.ts';
import { drawingReviewClass, recordDesignerLiability } from '../designers/designers.ts';
import type {
  DesignerLiabilityResolvers,
  MutationResolvers,
  ProjectResolvers,
  QueryResolvers,
} from '../resolver-types.ts';
import { NO_FACTS } from '../projects/facts.ts';

export const supervisionQueries: Partial<QueryResolvers> = {
  approvalAnomalies: (_root, args, context) => approvalAnomalies(context, args),
  typicalCases: (_root, args, context) => typicalCases(context, args),
  designerLiabilities: (_root, { personRef, ...args }, { loaders, principal, department }) =>
    // Of a person, over all enterprises: for officers and auditors alone.
    principal.role === 'auditor' || (principal.role !== 'enterprise' && mayRead(principal, department, ''))
      ? loaders.liabilitiesOf(personRef.trim().toLowerCase(), args)
      : null,
};

export const supervisionMutations: Partial<MutationResolvers> = {
  reportApprovalResult: (_root, { input }, context, info) => reportApprovalResult(context, input, info),
  publishTypicalCase: (_root, { input }, context, info) => publishTypicalCase(context, input, info),
  recordDesignerLiability: (_root, { input }, context, info) => recordDesignerLiability(context, input, info),
};

export const supervisionFields: Partial<ProjectResolvers> = {
  drawingReviewClass: project =>
    drawingReviewClass(
      { ...project, facts: project.facts ?? NO_FACTS },
      zoneOf(project.zone),
      localDate(new Date(project.appliedAt)),
    ),
  designers: ({ projectCode, creditCode }, _args, { loaders, principal, department }) =>
    mayRead(principal, department, creditCode) ? loaders.designersOfProject.load(projectCode) : null,
};

export const supervisionTypes: { DesignerLiability: DesignerLiabilityResolvers } = {
  DesignerLiability: {
    name: ({ maskedName }) => ({
      value: maskedName,
      masked: true,
      reason: 'personal data of a natural person is kept masked 个人信息脱敏',
    }),
  },
};
