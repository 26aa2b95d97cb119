/** Grades of a sample life: that of the tax authority, and the one that its record gives. */
import { addDays, addMonths } from '#shared/clock/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { addDecision, statusOn } from '#shared/sample/kit.ts';
import { weekday } from '#shared/sample/life.ts';
import { hashOf } from '#shared/signing/index.ts';
import { thresholdRule, zone as zoneOf } from '#shared/zones/index.ts';
import type { GradeInputs } from '../generated.ts';
import { SAMPLE_TABLES, noon } from '../sample.ts';
import type { SampleStory } from '../sample.ts';
import { Grade, SchemeGrade } from './entities.ts';
import { gradeOf } from './rules.ts';

export function addGrades({ life, add, today, end, random }: SampleStory, inputs: GradeInputs): void {
  if (life.stage === 'JUST_FOUNDED') return;
  const { index, creditCode, zone } = life;
  addTaxGrade({ life, add, end });
  const validFrom = weekday(addDays(end, -random.between(1, 7)));
  const rule = thresholdRule(zoneOf(zone.code), 'CREDIT_RISK_GRADING', today);
  const { level, reasons } = gradeOf(rule, inputs);
  const subject = { type: 'CreditGrade', id: creditCode };
  add.row(Grade, {
    id: sampleId(index, SAMPLE_TABLES.grade, 0),
    creditCode,
    scheme: 'MARKET_RISK',
    level,
    validFrom,
    validTo: addMonths(validFrom, 12),
    inputs,
    inputHash: hashOf(inputs),
    reasons,
  });
  add.change(noon(validFrom), {
    type: 'EnterpriseGraded',
    creditCode,
    subject,
    payload: { scheme: 'MARKET_RISK', level, validFrom },
  });
  const status = statusOn(life, validFrom, today);
  // Before the rule there was nothing to decide by.
  if (!status || validFrom < rule.validFrom) return;
  addDecision(add, {
    id: sampleId(index, SAMPLE_TABLES.decision, 0),
    decidedAt: noon(validFrom),
    creditCode,
    subject,
    outcome: level,
    rule,
    facts: { zone: zone.code, status, ...inputs },
    reasons,
  });
}

/** The grade that the tax authority gave for the year before: it stands until the next one. */
function addTaxGrade({ life, add, end }: Pick<SampleStory, 'life' | 'add' | 'end'>): void {
  const { index, creditCode, taxGrade: level } = life;
  const year = Number(end.slice(0, 4));
  const validFrom = `${year}-01-01`;
  const facts = [{ name: '评价年度', value: String(year - 1) }];
  const id = sampleId(index, SAMPLE_TABLES.taxGrade, 0);
  add.row(SchemeGrade, {
    id,
    creditCode,
    scheme: 'TAX',
    level,
    authority: `${life.zone.region}税务局`,
    validFrom,
    facts,
    inputHash: hashOf(facts),
  });
}
