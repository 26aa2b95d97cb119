/**
 * Deregistration by force (强制注销, 公司法 241): announced by the office years after a licence was revoked, or an
 * establishment annulled. An objection ends it.
 */
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import type { Write } from '#shared/database/write.ts';
import { ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import type { Enterprise } from '../enterprises/entities.ts';
import { moveEnterprise } from '../enterprises/moves.ts';
import type { AnnounceForcedDeregistrationInput, RegistrationEvent } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { checkForced, noticeOf } from './rules.ts';
import { createNotice, onEnterprise, recorded, subjectOf } from './steps.ts';
import type { DeregistrationResult } from './steps.ts';

/** Announces a deregistration by force. Refusals as {@link checkForced} and {@link moveEnterprise}. */
export const announceForcedDeregistration = (
  context: RequestContext,
  input: AnnounceForcedDeregistrationInput,
  info: GraphQLResolveInfo,
): Promise<DeregistrationResult> =>
  onEnterprise({ context, input, info }, async (write, enterprise) => {
    const { creditCode, status } = enterprise;
    const zone = zoneOf(enterprise.zone);
    const today = localDate(write.now);
    const revokedOn = await lastRevocation(write, enterprise);
    const forced = checkForced(zone, { status, revokedOn }, today);
    const notice = noticeOf(zone, 'FORCED', today);
    await moveEnterprise(write, enterprise, 'startDeregistration');
    const announcement = { kind: 'FORCED', applicant: context.principal.subject, statusBefore: status } as const;
    const deregistration = createNotice(write, enterprise, announcement, notice);
    write.decide({
      creditCode,
      subject: subjectOf(deregistration),
      outcome: 'ANNOUNCED',
      rule: forced.rule,
      facts: { status, revokedOn, years: forced.years, notice: ruleReference(notice.rule) },
      reasons: [...forced.reasons, ...notice.reasons],
    });
    return recorded(write, deregistration, 'DeregistrationAnnounced', {
      kind: 'FORCED',
      noticeUntil: notice.noticeUntil,
    });
  });

const LAST_ENTRY = `select to_char(recorded_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as "on"
  from registration_log where credit_code = $1 and event = $2 order by recorded_at desc limit 1`;

/**
 * The day in China on which the establishment of an enterprise that is annulled was, or the licence of another was last
 * revoked; null where it never was.
 */
async function lastRevocation(write: Write, { creditCode, status }: Enterprise): Promise<LocalDate | null> {
  const event: RegistrationEvent = status === 'ANNULLED' ? 'ESTABLISHMENT_ANNULLED' : 'REVOKED';
  const [entry] = await write.query<{ on: LocalDate }>(LAST_ENTRY, [creditCode, event]);
  return entry?.on ?? null;
}
