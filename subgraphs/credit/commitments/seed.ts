/** Commitments of sample lives: most are kept. */
import { addDays, formatMoment, instantAt } from '#shared/clock/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { weekday } from '#shared/sample/life.ts';
import { hashOf } from '#shared/signing/index.ts';
import { SAMPLE_TABLES, noon } from '../sample.ts';
import type { SampleStory } from '../sample.ts';
import { Commitment } from './entities.ts';

/** One life in six has signed that it keeps its tax proofs ready for a check; one of them in three was checked. */
export function addCommitment({ life, add, today }: SampleStory): void {
  const { index, creditCode, zone, foundedOn, endedOn } = life;
  if (index % 6 !== 0 || endedOn !== null) return;
  const signedOn = weekday(addDays(today, -60));
  if (signedOn <= foundedOn) return;
  const id = sampleId(index, SAMPLE_TABLES.commitment, 0);
  const signedAt = instantAt(signedOn, '12:00');
  const promised = {
    matter: '办理涉税事项',
    content: '承诺符合办理条件，相关证明材料真实，留存备查。',
    proofs: ['财务会计报表'],
    dueOn: addDays(signedOn, 180),
  };
  const content = {
    document: '信用承诺书',
    id,
    creditCode,
    zone: zone.code,
    kind: 'PROOF' as const,
    ...promised,
    signedAt: formatMoment(signedAt),
  };
  const kept = index % 18 === 0;
  const performedAt = noon(weekday(addDays(signedOn, 30)));
  // The sample's documents carry no valid signature: its keys are nobody's.
  const signature = { keyId: '示例', algorithm: 'SM2-with-SM3', signature: '0'.repeat(128) };
  add.row(Commitment, {
    ...promised,
    id,
    creditCode,
    kind: 'PROOF',
    signedAt,
    signedBy: `enterprise-${creditCode}`,
    state: kept ? 'KEPT' : 'SIGNED',
    hash: hashOf(content),
    document: { content, signature },
    ...(kept && { performance: '经抽查，留存材料齐全。', performedAt, performedBy: 'officer-credit-1' }),
  });
  const subject = { type: 'Commitment', id };
  const payload = { kind: 'PROOF', matter: promised.matter };
  add.change(signedAt, {
    type: 'CommitmentSigned',
    creditCode,
    subject,
    payload: { ...payload, state: 'SIGNED' },
  });
  if (!kept) return;
  add.change(performedAt, { type: 'CommitmentKept', creditCode, subject, payload: { ...payload, state: 'KEPT' } });
}
