/** Lists of fees (G49, Y24), and how intermediaries serve. */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import type { GraphClient } from '#shared/context.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { Refusal } from '#shared/errors.ts';
import { amount, impersonalText, plainText } from '#shared/input.ts';
import { ruleOfDay, ruleReference } from '#shared/zones/index.ts';
import { OF_NO_ENTERPRISE, evidenceOf } from '../evidence.ts';
import type { FeeItem, FeeItemInput, PublishFeeListInput, RateIntermediaryInput } from '../generated.ts';
import { requireZone } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { IntermediaryCredit } from './entities.ts';
import { MESSAGES } from './messages.ts';
import { checkCodes, publish } from './published.ts';
import type { FeeListRow, IntermediaryCreditRow } from './rows.ts';

type FeeListResult = (FeeListRow & { __typename: 'FeeList' }) | Refusal;
type RatingResult = (IntermediaryCreditRow & { __typename: 'IntermediaryCredit' }) | Refusal;

/** The most that one fee may be: more is no fee. */
const MOST_FEE = '1000000000.00';

/** Publishes a zone's list of fees. Refuses INVALID_INPUT. */
export function publishFeeList(
  context: RequestContext,
  input: PublishFeeListInput,
  info: GraphQLResolveInfo,
): Promise<FeeListResult> {
  const { idempotencyKey } = input;
  return context.write({ creditCode: OF_NO_ENTERPRISE, idempotencyKey, info, input }, async write => {
    const { code: zone } = requireZone(input.zone);
    checkCodes(input.items);
    const items = input.items.map(feeOf);
    const list = await publish(write, { kind: 'FEES', zone, items, publishedBy: context.principal.subject });
    return { __typename: 'FeeList' as const, ...list };
  });
}

/** A fee of the input. Refuses INVALID_INPUT. */
const feeOf = ({ code, charger, most, ...texts }: FeeItemInput): FeeItem => ({
  code,
  charger,
  most: most === null || most === undefined ? null : amount('most', most, { most: MOST_FEE }),
  name: plainText('name', texts.name, 100),
  authority: plainText('authority', texts.authority),
  basis: plainText('basis', texts.basis, 500),
  standard: plainText('standard', texts.standard, 500),
});

/** Rates an intermediary; the rating of before is replaced. Refuses INVALID_INPUT, NOT_FOUND, EVIDENCE_UNAVAILABLE. */
export function rateIntermediary(
  context: RequestContext,
  input: RateIntermediaryInput,
  info: GraphQLResolveInfo,
): Promise<RatingResult> {
  const { creditCode, rating, idempotencyKey } = input;
  const facts = async (ask: GraphClient) => {
    const service = plainText('service', input.service, 100);
    const reason = impersonalText('reason', input.reason, 2_000);
    const authority = plainText('authority', input.authority);
    return { ...(await evidenceOf(ask, creditCode)), texts: { service, reason, authority } };
  };
  return context.write({ creditCode, idempotencyKey, info, input, facts }, async (write, known) => {
    const { zone, facts: register, texts } = known;
    const { service, reason, authority } = texts;
    const today = localDate(write.now);
    await write.query('delete from intermediary_credit where credit_code = $1 and zone = $2 and service = $3', [
      creditCode,
      zone.code,
      service,
    ]);
    const rated = write.em.create(IntermediaryCredit, {
      ...texts,
      id: randomUUID(),
      creditCode,
      zone: zone.code,
      rating,
      ratedOn: today,
    });
    write.em.persist(rated);
    const subject = { type: 'IntermediaryCredit', id: rated.id };
    write.decide({
      creditCode,
      subject,
      outcome: rating,
      rule: ruleReference(ruleOfDay('list', zone, 'LIST_CHECK_KINDS', today)),
      facts: { ...register, service, rating },
      reasons: [MESSAGES.RATED({ authority, reason })],
      authority,
    });
    write.record({ type: 'IntermediaryRated', creditCode, subject, payload: { zone: zone.code, service, rating } });
    return { __typename: 'IntermediaryCredit' as const, ...rowOf(IntermediaryCredit, rated) };
  });
}
