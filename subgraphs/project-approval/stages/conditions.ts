/**
 * What a stage needs beyond its matters before it is completed: no opinion against the project on the platform of
 * planning and land (Z05), the documents of the land planning permit (G15), and in the end the joint acceptance (G16,
 * Y21) with everything verified that was built first (G18), and the land used as its thresholds say (G03).
 */
import { localDate } from '#shared/clock/index.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import { itemOf, ruleOfDay, ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import { openVerifications } from '../fast-track/debts.ts';
import type { ProjectStageCode } from '../generated.ts';
import { landPermitDocumentsOf } from '../land/document-rules.ts';
import { LandParcel } from '../land/entities.ts';
import { requireLandUseVerified } from '../land/use-rules.ts';
import { commitmentName, openFinding } from '../permits/commitment-rules.ts';
import { partiesOf } from '../planning-review/rules.ts';
import type { Project } from '../projects/entities.ts';
import { MESSAGES } from '../projects/messages.ts';
import { takesNewLand } from './rules.ts';

/**
 * Refuses COMMITMENT_QUESTIONED, PLANNING_OPINION_AGAINST, DOCUMENT_MISSING, NOT_ACCEPTED_AS_BUILT, VERIFICATION_OPEN,
 * LAND_USE_OPEN and LAND_USE_BELOW.
 */
export async function requireStageReady(write: Write, project: Project, stage: ProjectStageCode): Promise<void> {
  requireUnquestioned(write, project);
  if (stage === 'LAND_AND_PLANNING') {
    await requireNoneAgainst(write, project);
    requireDocuments(project);
  }
  if (stage === 'ACCEPTANCE') {
    await requireAcceptance(write, project);
    await requireVerified(write, project);
    await requireLandUse(write, project);
  }
}

/** G17, G20: a commitment that was found to be false holds every stage until that is decided on. */
function requireUnquestioned({ now }: Write, { zone, commitments }: Project): void {
  const questioned = (commitments ?? []).find(one => openFinding(one));
  if (!questioned) return;
  const kind = commitmentName(questioned.kind);
  throw refuse('COMMITMENT_QUESTIONED', MESSAGES.COMMITMENT_QUESTIONED({ kind }), {
    rule: ruleReference(ruleOfDay('clock', zoneOf(zone), 'COMMITMENT_FINDING', localDate(now))),
    remedy: MESSAGES.DECIDE_FINDING(),
  });
}

/** Z05: an opinion against holds the stage until its party gives another. */
async function requireNoneAgainst(write: Write, project: Project): Promise<void> {
  const list = partiesOf(project);
  if (!list) return;
  const against = await write.query<{ party: string; comment: string }>(
    'select party, comment from planning_opinion where project_code = $1 and not passed order by party',
    [project.projectCode],
  );
  if (against.length === 0) return;
  const parties = against.map(({ party, comment }) => `${itemOf(list, party)?.zh ?? party}：${comment}`);
  throw refuse('PLANNING_OPINION_AGAINST', MESSAGES.OPINION_AGAINST({ parties }), {
    rule: ruleReference(list),
    remedy: MESSAGES.NEW_OPINION(),
  });
}

/** G15: the land planning permit rests on its documents, where the project takes new land. */
function requireDocuments(project: Project): void {
  const { list } = landPermitDocumentsOf(zoneOf(project.zone), localDate(project.appliedAt));
  if (!list || !takesNewLand(project)) return;
  const handedIn = new Set(project.landPermitDocuments?.map(({ code }) => code));
  const missing = list.parameters.items.filter(({ code }) => !handedIn.has(code));
  if (missing.length === 0) return;
  throw refuse('DOCUMENT_MISSING', MESSAGES.DOCUMENTS_FIRST({ documents: missing }), {
    rule: ruleReference(list),
    remedy: MESSAGES.HAND_IN(),
  });
}

const ACCEPTED = `select 1 from joint_procedure join (select id, status from service_case) c using (id)
  where project_code = $1 and kind = 'ACCEPTANCE' and status = 'APPROVED' limit 1`;

/** G16, Y21: every project is accepted as built by all members together (联合验收全覆盖). */
async function requireAcceptance(write: Write, { projectCode }: Project): Promise<void> {
  const [passed] = await write.query(ACCEPTED, [projectCode]);
  if (passed) return;
  throw refuse('NOT_ACCEPTED_AS_BUILT', MESSAGES.ACCEPTANCE_FIRST(), { remedy: MESSAGES.APPLY_FOR_ACCEPTANCE() });
}

/** G18: what was built first is verified before the project is approved. */
async function requireVerified(write: Write, project: Project): Promise<void> {
  const items = await openVerifications(write, project);
  if (items.length === 0) return;
  throw refuse('VERIFICATION_OPEN', MESSAGES.VERIFY_FIRST({ items }), { remedy: MESSAGES.SETTLE() });
}

/** G03: what was built was held against the thresholds of its land, and reaches them. */
async function requireLandUse(write: Write, { projectCode }: Project): Promise<void> {
  requireLandUseVerified(await write.em.find(LandParcel, { projectCode }));
}
