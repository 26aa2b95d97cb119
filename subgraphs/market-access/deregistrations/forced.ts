/**
 * Deregistration by force (强制注销, 公司法 241): announced by the office years after a licence was revoked; an objection ends
 * it.
 */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { requireOfficer } from '#shared/identity/principal.ts';
import { localDate } from '#shared/clock/index.ts';
import { ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import { checkForced, noticeOf } from './rules.ts';
import { log, moveEnterprise, subjectOf, told, writing } from './steps.ts';
import type { DeregistrationResult } from './steps.ts';
import { Deregistration } from './entities.ts';
import type { DeregistrationInput } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';

export const announceForcedDeregistration = (
  context: RequestContext,
  input: DeregistrationInput,
  info: GraphQLResolveInfo,
): Promise<DeregistrationResult> =>
  writing(context, input, info, async (write, enterprise) => {
    requireOfficer(context.principal, context.department);
    const { creditCode, status, zone } = enterprise;
    const today = localDate(write.now);
    const [revoked] = await write.query<{ on: string }>(
      `select to_char(recorded_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as "on" from registration_log where credit_code = $1 and event = 'REVOKED' order by recorded_at desc limit 1`,
      [creditCode],
    );
    const revokedOn = revoked?.on ?? null;
    const forced = checkForced(zoneOf(zone), { status, revokedOn }, today);
    const { rule, reasons, ...notice } = noticeOf(zoneOf(zone), 'FORCED', today);
    await moveEnterprise(write, enterprise, 'startDeregistration');
    const deregistration = write.em.create(Deregistration, {
      ...{
        id: randomUUID(),
        creditCode,
        kind: 'FORCED',
        state: 'NOTICE',
        zone,
        applicant: context.principal.subject,
        announcedOn: today,
        statusBefore: status,
      },
      ...notice,
      rule: ruleReference(rule),
      liquidation: null,
      objection: null,
      caseId: null,
      endedOn: null,
    });
    write.em.persist(deregistration);
    log(write, creditCode, 'DEREGISTRATION_STARTED', status, enterprise.status);
    const facts = { status, revokedOn, years: forced.years, notice: ruleReference(rule) };
    write.decide({
      creditCode,
      subject: subjectOf(deregistration),
      outcome: 'ANNOUNCED',
      rule: forced.rule,
      facts,
      reasons: [...forced.reasons, ...reasons],
    });
    return told(write, deregistration, 'DeregistrationAnnounced', { kind: 'FORCED', noticeUntil: notice.noticeUntil });
  });
