/** What some sample enterprises have to say of their first visit: answers to the questions, and for few a report. */
import { addDays, instantAt } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { SAMPLE_TABLES } from '../sample.ts';
import type { SampleStory } from '../sample.ts';
import { MisconductReport, VisitAnswer } from './entities.ts';
import { quarterOf } from './rules.ts';

/** A visit that was made. */
export interface SampleVisited {
  visitId: string;
  authority: string;
  authorityCode: string;
  plannedOn: LocalDate;
}

/** One life in so many answers, and one in so many reports. */
const ANSWERS = 4;
const REPORTS = 24;

export function addReport(story: SampleStory, { visitId, authority, authorityCode, plannedOn }: SampleVisited): void {
  const { life, add, today } = story;
  const { index, creditCode, zone } = life;
  const on = addDays(plannedOn, 1);
  if (on > (life.endedOn ?? today)) return;
  if (index % ANSWERS === 2) {
    add.row(VisitAnswer, {
      id: sampleId(index, SAMPLE_TABLES.answer, 0),
      zone: zone.code,
      authority,
      ...quarterOf(on),
      showedPass: index % 3 > 0,
      recommended: index % 7 === 0,
      tookFavours: false,
    });
  }
  if (index % REPORTS !== 2) return;
  const id = sampleId(index, SAMPLE_TABLES.misconduct, 0);
  const reportedAt = instantAt(on, '10:30');
  add.row(MisconductReport, {
    id,
    creditCode,
    zone: zone.code,
    visitId,
    authority,
    authorityCode,
    kind: 'TIE_IN',
    description: '检查人员借机推荐某检测机构的服务',
    state: 'REPORTED',
    reportedAt,
  });
  // It is told of the body, under its own code, so that it says nothing of who reported.
  add.change(reportedAt, {
    type: 'MisconductReported',
    creditCode: authorityCode,
    subject: { type: 'MisconductReport', id },
    restricted: true,
    payload: { authority, kind: 'TIE_IN', state: 'REPORTED' },
  });
}
