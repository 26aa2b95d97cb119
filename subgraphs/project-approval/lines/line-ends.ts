/**
 * What becomes of a line after its application otherwise than by its agencies: a permit that was left out is demanded,
 * silence grants (G60), and what rests on a false commitment or statement is revoked.
 */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { caseNumber, decideBySilence, deemTasks, saveDebt, withdrawLicences } from '#shared/case/index.ts';
import { attempt } from '#shared/case/jobs.ts';
import type { JobContext } from '#shared/case/jobs.ts';
import type { ParallelPackage } from '#shared/case/package.ts';
import { localDate } from '#shared/clock/index.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import { requireAgency } from '#shared/identity/principal.ts';
import { plainText } from '#shared/input.ts';
import type { DemandExternalLinePermitInput, RevokeExternalLineInput } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { REVOKED_WHOLE, documentMatter } from '../permits/documents.ts';
import { ExternalLine } from './entities.ts';
import { onLine, subjectOf } from './external-lines.ts';
import type { ExternalLineOrRefusal } from './external-lines.ts';
import { MESSAGES, STATE_NAMES, permitName } from './messages.ts';
import { LEAD_AGENCY, addedPermit, agencyOf, lineState, permitsUnderWay } from './rules.ts';

/**
 * The agency of a permit that was left out finds that it applies: it is decided on like the others, from now on.
 * Refuses NOT_ENTITLED and ILLEGAL_TRANSITION.
 */
export const demandExternalLinePermit = (
  context: RequestContext,
  input: DemandExternalLinePermitInput,
  info: GraphQLResolveInfo,
): Promise<ExternalLineOrRefusal> =>
  onLine(context, input, info, (write, line) => {
    const { permit } = input;
    const reason = plainText('reason', input.reason, 200);
    const { creditCode, package: before } = line;
    const state = lineState(before ?? null, write.now, line);
    const isSpared = line.spared.some(one => one.permit === permit);
    if (state !== 'RUNNING' || !before || !isSpared) {
      const got = isSpared ? STATE_NAMES[state] : MESSAGES.NOT_SPARED();
      throw refuse(
        'ILLEGAL_TRANSITION',
        MESSAGES.NOT_LEFT_OUT({ permit: permitName(permit.slice(0, 40)), state: got }),
      );
    }
    const agency = agencyOf(permit);
    requireAgency(context.principal, agency);
    line.package = addedPermit(before, permit, write.now);
    line.spared = line.spared.filter(one => one.permit !== permit);
    const subject = subjectOf(line);
    write.decide({
      creditCode,
      subject,
      outcome: `${permit}_DEMANDED`,
      rule: line.rule,
      facts: { permit, by: agency },
      reasons: [MESSAGES.DEMANDED({ permit: permitName(permit), reason })],
    });
    write.record({
      type: 'ExternalLinePermitDemanded',
      creditCode,
      subject,
      restricted: true,
      changedFields: ['permits', 'spared'],
      payload: { permit, by: agency, reason },
    });
  });

/**
 * What the enterprise promised with a filing, or said to be spared a permit, proves false: the line is revoked, and the
 * broken promise goes on record with credit. Refuses NOT_ENTITLED and ILLEGAL_TRANSITION.
 */
export const revokeExternalLine = (
  context: RequestContext,
  input: RevokeExternalLineInput,
  info: GraphQLResolveInfo,
): Promise<ExternalLineOrRefusal> =>
  onLine(context, input, info, async (write, line) => {
    requireAgency(context.principal, LEAD_AGENCY);
    const finding = plainText('finding', input.finding, 200);
    const basis = plainText('basis', input.basis, 200);
    const state = lineState(line.package ?? null, write.now, line);
    const restsOnWords = state === 'FILED' || line.spared.some(({ told }) => told);
    if (!restsOnWords || !['FILED', 'RUNNING', 'GRANTED', 'DEEMED_GRANTED'].includes(state)) {
      throw refuse('ILLEGAL_TRANSITION', MESSAGES.NOTHING_TO_REVOKE({ state: STATE_NAMES[state] }));
    }
    const { creditCode, mode, spared } = line;
    line.revokedAt = write.now;
    line.revocation = finding;
    await withdrawLicences(write, subjectOf(line), { reason: REVOKED_WHOLE });
    const subject = subjectOf(line);
    write.decide({
      creditCode,
      subject,
      outcome: 'REVOKED',
      rule: line.rule,
      basis,
      facts: { mode, state, spared, finding },
      reasons: [MESSAGES.COMMITMENT_FALSE({ finding })],
    });
    await breakCommitment(write, line, finding);
  });

/**
 * Puts a commitment that was false on record: broken the moment that it was found, and reported to credit by the job.
 */
async function breakCommitment(write: Write, line: ExternalLine, finding: string): Promise<void> {
  const { id, creditCode, zone, mode, appliedAt, rule } = line;
  const now = write.now.toISOString();
  await saveDebt(
    write,
    {
      id: randomUUID(),
      creditCode,
      caseId: id,
      matter: mode === 'FILING' ? '外线工程告知承诺备案' : '外线工程并联审批',
      kind: 'COMMITMENT',
      zone,
      items: [{ name: finding, settledAt: null }],
      status: 'BROKEN',
      openedAt: appliedAt.toISOString(),
      within: null,
      dueAt: now,
      dueDate: localDate(write.now),
      provisional: false,
      endedAt: now,
      rule,
    },
    {
      type: 'ExternalLineRevoked',
      subject: subjectOf(line),
      changedFields: ['state', 'revokedAt', 'revocation'],
      payload: { mode, finding },
    },
  );
}

const BATCH = 200;

/** Lines with permits that run under a limit whose silence is consent. */
const SILENT_LINES = `select id, credit_code as "creditCode" from external_line
  where id > $1 and package->>'status' = 'RUNNING' and (package->'terms'->>'deemedApproval')::boolean
    and withdrawn_at is null and revoked_at is null
  order by id limit ${BATCH}`;

/**
 * Grants by silence each permit of a line whose limit has passed (G60 超时默认、自动用印), each with its decision, its change
 * and its document. Returns how many lines had one. For the department's jobs.
 */
export async function deemLinePermits(context: JobContext): Promise<number> {
  let count = 0;
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const lines = await context.database.query<{ id: string; creditCode: string }>(SILENT_LINES, [after]);
    for (const { id, creditCode } of lines) {
      let granted = 0;
      await attempt(context, creditCode, async write => {
        granted = await deemLine(write, id);
      });
      if (granted > 0) count += 1;
    }
    if (lines.length < BATCH) return count;
    after = lines.at(-1)?.id ?? after;
  }
}

/** Grants by silence what is due of one line, read under its lock. Refuses ILLEGAL_TRANSITION where nothing is. */
async function deemLine(write: Write, id: string): Promise<number> {
  const line = await write.em.findOneOrFail(ExternalLine, { id });
  const open = permitsUnderWay(line);
  const deemed = open && deemTasks(open, write.now);
  if (!deemed) throw refuse('ILLEGAL_TRANSITION', MESSAGES.NO_PERMITS());
  const { creditCode } = line;
  const subject = subjectOf(line);
  let permits = deemed.package;
  for (const { code, agency, rule, terms, clock, reasons } of deemed.granted) {
    permits = await documentMatter(write, { ...line, subject, matter: code, about: line.route, package: permits });
    const document = { type: 'ExternalLine', id, number: permitNumber(line, permits, code) };
    const facts = { permit: code, by: agency };
    decideBySilence(write, { creditCode, subject, rule: rule ?? line.rule, terms, clock, reasons, document, facts });
    write.record({
      type: 'ExternalLinePermitGranted',
      creditCode,
      subject,
      restricted: true,
      changedFields: ['permits', 'state'],
      payload: { permit: code, by: agency, bySilence: true, document, status: deemed.package.status },
    });
  }
  line.package = permits;
  return deemed.granted.length;
}

/**
 * The number of a permit: of the licence that it is, else that of the line with the permit's place among its permits.
 */
function permitNumber({ id, zone }: ExternalLine, { tasks }: ParallelPackage, permit: string): string {
  const place = tasks.findIndex(({ code }) => code === permit);
  return tasks[place]?.documentNo ?? `${caseNumber('WX', zone, id)}-${place + 1}`;
}
