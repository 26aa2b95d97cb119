/** What the seeds of all aggregates share. */
import { instantAt } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { makeCreditCode } from '#shared/identifiers/index.ts';
import type { Life } from '#shared/sample/life.ts';
import type { SampleZone } from '#shared/sample/life.ts';
import type { SampleSink } from '#shared/sample/load.ts';

export interface SampleStory {
  life: Life;
  add: SampleSink;
  today: LocalDate;
}

/** Numbers of the tables in sample ids. */
export const SAMPLE_TABLES = {
  resource: 0xe1,
  request: 0xe2,
  grant: 0xe3,
  receipt: 0xe4,
  decision: 0xe5,
  dispute: 0xe6,
  submission: 0xf1,
  received: 0xf2,
  outgoing: 0xf3,
  returned: 0xf4,
  carried: 0xeb,
  consent: 0xec,
} as const;

export const noon = (day: LocalDate): Date => instantAt(day, '12:00');

/** The authority of the province that receives data of a zone in the sample. */
export const sampleMember = ({ divisionCode }: SampleZone): { creditCode: string; memberName: string } => ({
  creditCode: makeCreditCode({
    authority: '1',
    kind: '1',
    divisionCode: `${divisionCode.slice(0, 2)}0000`,
    serial: 20,
  }),
  memberName: '省数据共享平台',
});

/** For what and by which law the sample's agreement is. */
export const SAMPLE_PURPOSE = { purpose: '核验经营主体信用状况', legalBasis: '《优化营商环境条例》第三十条' } as const;
