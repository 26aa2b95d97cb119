/** G15: the documents of the land planning permit (用地规划许可证), at most as many as the zone allows. */
import type { GraphQLResolveInfo } from 'graphql';
import { requireApplicant } from '#shared/identity/principal.ts';
import { localDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import type { SubmitLandPermitDocumentsInput } from '../generated.ts';
import { checkLandPermitDocuments } from './rules.ts';
import type { RequestContext } from '../loaders.ts';
import { onProject, subjectOf } from '../projects/projects.ts';
import type { ProjectOrRefusal } from '../projects/projects.ts';
import { sha256 } from '../input.ts';
import { plainText, plainTexts } from '#shared/input.ts';
import { stageState } from '../stages/rules.ts';

export const submitLandPermitDocuments = (
  context: RequestContext,
  input: SubmitLandPermitDocumentsInput,
  info: GraphQLResolveInfo,
): Promise<ProjectOrRefusal> =>
  onProject(context, input, info, (write, project) => {
    const { creditCode } = project;
    requireApplicant(context.principal, context.department, creditCode);
    // Land is the first stage.
    const stage = stageState(project.stages[0], project.state);
    if (stage === 'DONE' || stage === 'CANCELLED') {
      throw refuse(
        'ILLEGAL_TRANSITION',
        `documents of the land planning permit come before its stage LAND_AND_PLANNING is over, but it is: ${stage}`,
      );
    }
    const codes = plainTexts(
      'documents',
      input.documents.map(({ code }) => plainText('code', code, 40)),
      20,
    );
    const submittedOn = localDate(write.now);
    const rule = checkLandPermitDocuments(zoneOf(project.zone), submittedOn, codes);
    project.landPermitDocuments = input.documents.map(({ contentHash }, index) => ({
      code: codes[index]!,
      contentHash: sha256('contentHash', contentHash),
      submittedOn,
    }));
    const subject = subjectOf(project);
    if (rule)
      write.decide({
        creditCode,
        subject,
        outcome: 'DOCUMENTS_COMPLETE',
        rule,
        facts: { documents: codes },
        reasons: [`${codes.length} documents, all that the zone asks for`],
      });
    write.record({
      type: 'LandPermitDocumentsSubmitted',
      creditCode,
      subject,
      restricted: true,
      changedFields: ['landPermitDocuments'],
      payload: { documents: codes, submittedOn },
    });
  });
