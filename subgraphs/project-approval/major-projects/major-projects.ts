/** Marks projects as major ones. */
import type { GraphQLResolveInfo } from 'graphql';
import { rowOf } from '#shared/database/rows.ts';
import { touch } from '#shared/database/versions.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { plainText } from '#shared/input.ts';
import type { MarkMajorProjectInput } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { Project } from '../projects/entities.ts';
import { MajorProject } from './entities.ts';
import type { MajorProjectRow } from './rows.ts';
import { requireGoingOn, scopeOf } from './rules.ts';
import { onProjectStep } from './steps.ts';
import { MAJOR_KINDS, MESSAGES } from './messages.ts';

export type MajorOrRefusal = (MajorProjectRow & { __typename: 'MajorProject' }) | Refusal;

/** Marks a project as a major one, once. Refuses PROJECT_ENDED and ALREADY_MAJOR. */
export const markMajorProject = (
  context: RequestContext,
  input: MarkMajorProjectInput,
  info: GraphQLResolveInfo,
): Promise<MajorOrRefusal> =>
  onProjectStep(context, input, info, async ({ write, project, zone, today, ofProject, subject, record }) => {
    requireGoingOn(project);
    const { kind } = input;
    const { projectCode, creditCode } = ofProject;
    const reason = plainText('reason', input.reason, 200);
    touch(write, await write.em.findOneOrFail(Project, { projectCode }));
    const before = await write.em.findOne(MajorProject, { projectCode });
    if (before) {
      throw refuse('ALREADY_MAJOR', MESSAGES.ONCE({ projectCode, kind: MAJOR_KINDS[before.kind] }));
    }
    const scope = scopeOf(zone, today, kind);
    const major = write.em.create(MajorProject, {
      ...ofProject,
      kind,
      reason,
      inScope: scope?.inScope ?? null,
      rule: scope?.rule ?? null,
      markedAt: write.now,
    });
    write.em.persist(major);
    if (scope) {
      write.decide({
        creditCode,
        subject,
        outcome: scope.inScope ? 'UNDER_EFFICIENCY_INSPECTION' : 'OUT_OF_SCOPE',
        rule: scope.rule,
        facts: { kind },
        reasons: [(scope.inScope ? MESSAGES.IN_SCOPE : MESSAGES.OUT_OF_SCOPE)({ kind: MAJOR_KINDS[kind] })],
      });
    }
    record('MajorProjectMarked', { kind, zone: zone.code }, { changedFields: ['major'] });
    return { __typename: 'MajorProject', ...rowOf(MajorProject, major) };
  });
