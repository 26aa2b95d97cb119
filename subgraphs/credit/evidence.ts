/** Facts of an enterprise that other departments own. */
import type { GraphClient } from '#shared/context.ts';
import { localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { PenaltyGravity } from './generated.ts';
import { MESSAGES } from './records/messages.ts';
import { codeName, zone as zoneOf } from '#shared/zones/index.ts';
import type { Zone } from '#shared/zones/index.ts';

/** What a decision rests on: stored with it. */
export interface RegisterFacts {
  zone: string;
  status: string;
  /** The day of its establishment; null where the register does not know it. */
  foundedOn?: string | null;
}

export interface Evidence {
  zone: Zone;
  facts: RegisterFacts;
  /** The name on the register; null where the graph does not say it. */
  name: string | null;
}

/** The subject under which the feed has what belongs to a zone or an authority: of no enterprise. */
export const OF_NO_ENTERPRISE = 'platform';

/**
 * Stands for any zone where a rule is national and an enterprise's own zone is not asked for: a read of a department's
 * own record asks no other department.
 */
export const NATIONAL_ZONE: Zone = zoneOf('district');

/** The zone that a record keeps; the nation's for one of before zones were kept. */
export const zoneOfRow = ({ zone }: { zone?: string | null }): Zone => (zone ? zoneOf(zone) : NATIONAL_ZONE);

const QUERY = `query EnterpriseOfRecord($creditCode: CreditCode!) {
  enterprise(creditCode: $creditCode) { zone status foundedOn name }
}`;

/**
 * Zone, status and founding day of an enterprise, which market-access owns: read from the joined graph. Refuses
 * NOT_FOUND for an enterprise that is not on the register, EVIDENCE_UNAVAILABLE where the graph does not answer.
 */
export async function evidenceOf(ask: GraphClient, creditCode: string): Promise<Evidence> {
  const { enterprise } = await ask<{ enterprise: (RegisterFacts & { name?: string | null }) | null }>(QUERY, {
    creditCode,
  });
  if (!enterprise) throw refuse('NOT_FOUND', MESSAGES.NO_ENTERPRISE({ creditCode }));
  const { name = null, ...facts } = enterprise;
  return { zone: zoneOf(enterprise.zone), facts, name };
}

/** A penalty as the body that imposed it decided. */
export interface DecidedPenalty {
  documentNo: string;
  violation: string;
  gravity: PenaltyGravity;
  fine: string | null;
  authority: string;
  decidedOn: string;
}

const CASE = `query PenaltyOfCase($id: ID!) {
  penaltyCase(id: $id) {
    enterprise { creditCode } authority violation gravity state documentNo fine decidedAt fineCase { settledOn }
  }
}`;

interface CaseData {
  penaltyCase: {
    enterprise: { creditCode: string };
    authority: string;
    violation: string;
    gravity: PenaltyGravity | 'NO_PROBLEM';
    state: string;
    documentNo: string | null;
    fine: string | null;
    decidedAt: string | null;
    fineCase: { settledOn: string | null } | null;
  } | null;
}

/** Which case of a penalty, in legal services. */
interface CaseKey {
  creditCode: string;
  penaltyCaseId: string;
}

/**
 * The penalty that came of an inspection, as legal services keep it. Refuses NOT_FOUND for a case of nobody or of
 * another enterprise, NOT_PENALISED where none was imposed, EVIDENCE_UNAVAILABLE where the graph does not answer.
 */
export async function penaltyOfCase(ask: GraphClient, key: CaseKey): Promise<DecidedPenalty> {
  const penaltyCase = await caseOf(ask, key);
  const { penaltyCaseId: id } = key;
  const { documentNo, decidedAt, gravity, state, violation, authority, fine } = penaltyCase;
  if (state !== 'PENALISED' || documentNo === null || decidedAt === null || gravity === 'NO_PROBLEM') {
    throw refuse('NOT_PENALISED', MESSAGES.NOT_PENALISED({ id: id.slice(0, 40), state }));
  }
  return { documentNo, violation, gravity, fine, authority, decidedOn: localDate(new Date(decidedAt)) };
}

/** A fine that was paid, as legal services keep it: by which document, of which authority, on which day. */
export interface PaidFine {
  documentNo: string;
  authority: string;
  paidOn: string;
}

/**
 * The fine of a case that is paid to its end. Refuses NOT_FOUND as {@link penaltyOfCase}, FINE_NOT_PAID,
 * EVIDENCE_UNAVAILABLE where the graph does not answer.
 */
export async function paidFineOfCase(ask: GraphClient, key: CaseKey): Promise<PaidFine> {
  const { documentNo, authority, fineCase } = await caseOf(ask, key);
  const paidOn = fineCase?.settledOn ?? null;
  if (documentNo === null || paidOn === null) {
    throw refuse('FINE_NOT_PAID', MESSAGES.NOT_PAID({ id: key.penaltyCaseId.slice(0, 40) }));
  }
  return { documentNo, authority, paidOn };
}

async function caseOf(
  ask: GraphClient,
  { creditCode, penaltyCaseId: id }: CaseKey,
): Promise<NonNullable<CaseData['penaltyCase']>> {
  const { penaltyCase } = await ask<CaseData>(CASE, { id });
  if (penaltyCase?.enterprise.creditCode === creditCode) return penaltyCase;
  throw refuse('NOT_FOUND', MESSAGES.NO_CASE({ creditCode, id: id.slice(0, 40) }));
}

/** A revocation of a business licence as market access keeps it. */
interface RevocationData {
  licenceRevocation: {
    creditCode: string;
    state: string;
    ground: string;
    basis: string;
    findings: string | null;
    authority: string;
    documentNo: string | null;
    decidedAt: string | null;
    annulment: AnnulledRevocation | null;
  } | null;
}

/** By which instrument a revocation was annulled, and on which day. */
export interface AnnulledRevocation {
  instrumentNo: string;
  issuedOn: LocalDate;
}

const REVOCATION = `query RevocationOfLicence($id: ID!) {
  licenceRevocation(id: $id) {
    creditCode state ground basis findings authority documentNo decidedAt annulment { instrumentNo issuedOn }
  }
}`;

/** What the fields of the standard say of every revocation: class, content, and the licence that is revoked. */
const REVOKED = { CF_CFLB: '吊销许可证件', CF_NR: '吊销营业执照' } as const;

/** A penalty with the further fields of its record. */
export interface RevocationOnRecord {
  decided: DecidedPenalty & { fields: { code: string; value: string }[] };
  annulled: AnnulledRevocation | null;
}

/**
 * The revocation of a business licence as a penalty, and its annulment: a grave one, as every ground of the law is.
 * Refuses NOT_FOUND for a case of nobody or of another enterprise, NOT_PENALISED where no licence was revoked,
 * EVIDENCE_UNAVAILABLE where the graph does not answer.
 */
export async function revocationOf(
  ask: GraphClient,
  { creditCode, revocationId: id }: { creditCode: string; revocationId: string },
): Promise<RevocationOnRecord> {
  const { licenceRevocation: found } = await ask<RevocationData>(REVOCATION, { id });
  if (found?.creditCode !== creditCode) {
    throw refuse('NOT_FOUND', MESSAGES.NO_REVOCATION({ creditCode, id: id.slice(0, 40) }));
  }
  const { state, ground, basis, findings, authority, documentNo, decidedAt, annulment } = found;
  if (documentNo === null || decidedAt === null || findings === null) {
    throw refuse('NOT_PENALISED', MESSAGES.NOT_PENALISED({ id: id.slice(0, 40), state }));
  }
  const said = { ...REVOKED, CF_SY: findings, CF_YJ: basis, CF_NR_ZKDX: `营业执照（${creditCode}）` };
  const fields = Object.entries(said).map(([code, value]) => ({ code, value }));
  const violation = codeName(ground)?.zh ?? findings;
  const decidedOn = localDate(new Date(decidedAt));
  return {
    decided: { documentNo, violation, gravity: 'SERIOUS', fine: null, authority, decidedOn, fields },
    annulled: annulment,
  };
}
