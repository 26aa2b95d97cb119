import { addDays, addMonths, instantAt, localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { KIT_TABLES, addDecision, statusOn } from '#shared/sample/kit.ts';
import { weekday } from '#shared/sample/life.ts';
import type { SampleOf } from '#shared/sample/load.ts';
import { brokenPromiseOf } from '#shared/sample/promises.ts';
import { thresholdRule, zone as zoneOf } from '#shared/zones/index.ts';
import type { LicenceKind } from './generated.ts';
import { gradeOf, publishedUntil } from './rules.ts';

const [GRADE, LICENCE, PENALTY, LISTING, DECISION] = [0xc1, 0xc2, 0xc3, 0xc4, 0xc5];
/** What a sample visit checked, as the penalty that followed puts it. */
const VIOLATIONS = {
  MARKET: ['广告用语不规范', '市场监督管理局'],
  ENVIRONMENT: ['未按规定记录污染物排放', '生态环境分局'],
  SAFETY: ['安全生产台账不全', '应急管理局'],
  LABOUR: ['未按规定公示用工信息', '人力资源和社会保障局'],
  CONSTRUCTION: ['施工围挡不合规', '住房和城乡建设局'],
} as const;
const LICENCES: Readonly<Record<string, readonly [content: string, kind: LicenceKind, years: number]>> = {
  FOOD: ['食品经营许可', 'ORDINARY', 5],
  HAZARDOUS: ['危险化学品经营许可', 'ORDINARY', 3],
  POLLUTANT_DISCHARGE: ['排污许可', 'ORDINARY', 5],
  SPECIAL_EQUIPMENT: ['特种设备使用登记', 'REGISTRATION', 10],
  ROAD_TRANSPORT: ['道路货物运输经营许可', 'ORDINARY', 4],
};

const noon = (day: LocalDate): Date => instantAt(day, '12:00');

/**
 * Credit's rows of a sample life: its visits' violations as penalties, its licences, the grade that follows, listings
 * of the worst and best, a promise that was not kept. To keep a million lives small, decisions are told of the grade
 * and of the newest penalty.
 */
export const seed: SampleOf = {
  tables: {
    grade: ['id', 'credit_code', 'scheme', 'level', 'valid_from', 'valid_to', 'inputs', 'reasons'],
    tax_grade: ['credit_code', 'level', 'tax_year'],
    licence: [
      'id',
      'credit_code',
      'document_no',
      'content',
      'kind',
      'authority',
      'decided_on',
      'valid_to',
      'published_on',
      'in_time',
    ],
    penalty: [
      'id',
      'credit_code',
      'document_no',
      'violation',
      'gravity',
      'fine',
      'authority',
      'decided_on',
      'published_on',
      'published_until',
      'in_time',
      'fine_paid_on',
    ],
    listing: ['id', 'credit_code', 'colour', 'reason', 'authority', 'listed_on', 'delisted_on'],
    broken_promise: ['id', 'credit_code', 'department', 'kind', 'matter', 'owed', 'due_on', 'broken_at', 'recorded_on'],
    decision: KIT_TABLES.decision,
  },
  rows: (life, add, today) => {
    const { index, creditCode, zone } = life;
    const profile = zoneOf(zone.code);
    const random = life.random('credit');
    const end = life.endedOn ?? today;

    for (const [n, { on, kind }] of life.licences.entries()) {
      const [content, licenceKind, years] = LICENCES[kind]!;
      const publishedOn = weekday(addDays(on, random.between(3, 6)));
      if (publishedOn > end) continue;
      const id = sampleId(index, LICENCE, n);
      const documentNo = `${zone.code.toUpperCase()}许〔${on.slice(0, 4)}〕${index}-${n + 1}号`;
      add.row('licence', [
        id,
        creditCode,
        documentNo,
        content,
        licenceKind,
        `${zone.region}行政审批局`,
        on,
        addMonths(on, years * 12),
        publishedOn,
        true,
      ]);
      add.change(noon(publishedOn), {
        type: 'LicencePublished',
        creditCode,
        subject: { type: 'LicenceRecord', id },
        payload: { content, decidedOn: on },
      });
    }

    let recent = 0;
    let serious = 0;
    let decidePenalty: (() => unknown) | null = null;
    for (const [n, { on, violation, field }] of life.visits.entries()) {
      // A first minor violation is not penalised (G§48).
      if (violation === 'NONE' || violation === 'MINOR') continue;
      const decidedOn = weekday(addDays(on, random.between(10, 40)));
      const publishedOn = weekday(addDays(decidedOn, random.between(3, 6)));
      if (publishedOn > end) continue;
      const [text, authority] = VIOLATIONS[field];
      const id = sampleId(index, PENALTY, n);
      const fine = (violation === 'SERIOUS' ? random.between(50, 500) : random.between(2, 50)) * 1_000;
      const documentNo = `${zone.code.toUpperCase()}罚〔${decidedOn.slice(0, 4)}〕${index}-${n + 1}号`;
      const { until, rule } = publishedUntil(profile, violation, decidedOn);
      // Within fifteen days of its decision (处罚法 67), and before anybody is struck off.
      const due = weekday(addDays(publishedOn, (index + n) % 8));
      const paidOn = due <= end ? due : life.endedOn;
      add.row('penalty', [
        id,
        creditCode,
        documentNo,
        text,
        violation,
        `${fine}.00`,
        `${zone.region}${authority}`,
        decidedOn,
        publishedOn,
        until,
        true,
        paidOn,
      ]);
      add.change(noon(publishedOn), {
        type: 'PenaltyPublished',
        creditCode,
        subject: { type: 'PenaltyRecord', id },
        payload: { violation: text, gravity: violation, decidedOn },
      });
      const status = statusOn(life, publishedOn, today);
      decidePenalty = () =>
        status &&
        addDecision(add, sampleId(index, DECISION, 1), noon(publishedOn), {
          creditCode,
          subject: { type: 'PenaltyRecord', id },
          outcome: 'PUBLISHED',
          rule,
          facts: { zone: zone.code, status, gravity: violation, decidedOn },
          reasons: [`published until ${until}: ${violation} decided on ${decidedOn}`],
        });
      if (addMonths(decidedOn, 24) > today) {
        recent += 1;
        serious += Number(violation === 'SERIOUS');
      }
    }

    decidePenalty?.();

    const broken = brokenPromiseOf(life, today);
    if (broken) {
      const { id, kind, matter, owed, dueOn, brokenAt, reportedAt } = broken;
      add.row('broken_promise', [
        id,
        creditCode,
        'project-approval',
        kind,
        matter,
        JSON.stringify(owed),
        dueOn,
        brokenAt,
        localDate(reportedAt),
      ]);
      add.change(reportedAt, {
        type: 'PromiseBroken',
        creditCode,
        subject: { type: 'BrokenPromise', id },
        payload: { department: 'project-approval', kind, matter, dueOn },
      });
    }

    const blacklisted = life.stage === 'TROUBLED' && random.chance(0.3);
    const redlisted =
      life.stage === 'OPERATING' && life.visits.every(({ violation }) => violation === 'NONE') && random.chance(0.06);
    if (blacklisted || redlisted) {
      const id = sampleId(index, LISTING, 0);
      const colour = blacklisted ? 'BLACK' : 'RED';
      const listedOn = weekday(addDays(today, -random.between(10, 300)));
      add.row('listing', [
        id,
        creditCode,
        colour,
        blacklisted ? '被列入严重违法失信名单' : '纳税信用连续三年A级',
        `${zone.region}信用办`,
        listedOn,
        null,
      ]);
      add.change(noon(listedOn), {
        type: 'EnterpriseListed',
        creditCode,
        subject: { type: 'Listing', id },
        payload: { colour, listedOn },
      });
    }

    if (life.stage === 'JUST_FOUNDED') return;
    add.row('tax_grade', [creditCode, life.taxGrade, Number(end.slice(0, 4)) - 1]);
    const validFrom = weekday(addDays(end, -random.between(1, 7)));
    const inputs = { penalties: recent, seriousPenalties: serious, blacklisted, redlisted };
    const rule = thresholdRule(profile, 'CREDIT_RISK_GRADING', today);
    const { level, reasons } = gradeOf(rule, inputs);
    add.row('grade', [
      sampleId(index, GRADE, 0),
      creditCode,
      'MARKET_RISK',
      level,
      validFrom,
      addMonths(validFrom, 12),
      inputs,
      JSON.stringify(reasons),
    ]);
    add.change(noon(validFrom), {
      type: 'EnterpriseGraded',
      creditCode,
      subject: { type: 'CreditGrade', id: creditCode },
      payload: { scheme: 'MARKET_RISK', level, validFrom },
    });
    const status = statusOn(life, validFrom, today);
    // Before the rule there was nothing to decide by.
    if (!status || validFrom < rule.validFrom) return;
    addDecision(add, sampleId(index, DECISION, 0), noon(validFrom), {
      creditCode,
      subject: { type: 'CreditGrade', id: creditCode },
      outcome: level,
      rule,
      facts: { zone: zone.code, status, ...inputs },
      reasons,
    });
  },
};
