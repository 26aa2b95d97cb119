/** G15: the documents of the land planning permit (用地规划许可证), at most as many as the zone allows. */
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import { plainText, plainTexts } from '#shared/input.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import type { SubmitLandPermitDocumentsInput } from '../generated.ts';
import { sha256 } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { onProject, subjectOf } from '../projects/projects.ts';
import type { ProjectOrRefusal } from '../projects/projects.ts';
import { stageState } from '../stages/rules.ts';
import { checkLandPermitDocuments } from './document-rules.ts';
import { MESSAGES, STAGE_STATES } from './messages.ts';

/** Hands in all documents of the land planning permit at once, before its stage is over. */
export const submitLandPermitDocuments = (
  context: RequestContext,
  input: SubmitLandPermitDocumentsInput,
  info: GraphQLResolveInfo,
): Promise<ProjectOrRefusal> =>
  onProject(context, input, info, (write, project) => {
    const { creditCode } = project;
    // Land is the first stage.
    const stage = stageState(project.stages[0], project.state);
    if (stage === 'DONE' || stage === 'CANCELLED') {
      throw refuse('ILLEGAL_TRANSITION', MESSAGES.STAGE_OVER({ state: STAGE_STATES[stage] }));
    }
    const submittedOn = localDate(write.now);
    const documents = input.documents.map(({ code, contentHash }) => ({
      code: plainText('code', code, 40),
      contentHash,
      submittedOn,
    }));
    const codes = plainTexts(
      'documents',
      documents.map(({ code }) => code),
      20,
    );
    const rule = checkLandPermitDocuments(zoneOf(project.zone), submittedOn, codes);
    project.landPermitDocuments = documents.map(document => ({
      ...document,
      contentHash: sha256('contentHash', document.contentHash),
    }));
    const subject = subjectOf(project);
    if (rule) {
      write.decide({
        creditCode,
        subject,
        outcome: 'DOCUMENTS_COMPLETE',
        rule,
        facts: { documents: codes },
        reasons: [MESSAGES.DOCUMENTS_COMPLETE({ count: codes.length })],
      });
    }
    write.record({
      type: 'LandPermitDocumentsSubmitted',
      creditCode,
      subject,
      restricted: true,
      changedFields: ['landPermitDocuments'],
      payload: { documents: codes, submittedOn },
    });
  });
