import { localDate } from '#shared/clock/index.ts';
import { mayRead } from '#shared/identity/principal.ts';
import { mutation } from '#shared/mutation.ts';
import { listRule, ruleReference, zone as zoneOf, zoneCodes } from '#shared/zones/index.ts';
import { NATIONAL_ZONE } from '../evidence.ts';
import type { TaxGrade } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import type { Resolvers } from '../resolver-types.ts';
import { gradeEnterprise } from './grades.ts';
import { recordGrade } from './imports.ts';
import type { SchemeGradeRow } from './rows.ts';
import { levelName, supervisionOf } from './schemes.ts';
import { shownGrades } from './shown.ts';

/** The grades in force of all schemes: the risk classification first. */
async function gradesOf(creditCode: string, context: RequestContext): Promise<SchemeGradeRow[]> {
  const [risk, others] = await Promise.all([
    context.loaders.gradeInForce.load(creditCode),
    otherGradesOf(creditCode, context),
  ]);
  if (!risk) return others;
  const { inputs, reasons: _reasons, endedOn: _endedOn, ...grade } = risk;
  const facts = Object.entries(inputs).map(([name, value]) => ({ name, value: String(value) }));
  return [{ ...grade, industry: null, authority: '信用部门', facts }, ...others];
}

/** The grades of other schemes that the caller may see. */
async function otherGradesOf(
  creditCode: string,
  { loaders, principal, department, now }: RequestContext,
): Promise<SchemeGradeRow[]> {
  const grades = await loaders.schemeGrades.load(creditCode);
  return shownGrades(grades, mayRead(principal, department, creditCode), localDate(now));
}

/** The grade of the tax authority among those of other schemes. */
async function taxGradeOf(creditCode: string, context: RequestContext): Promise<TaxGrade | null> {
  const grades = await otherGradesOf(creditCode, context);
  // Levels of the scheme are checked when they are taken over.
  return (grades.find(({ scheme }) => scheme === 'TAX')?.level as TaxGrade | undefined) ?? null;
}

export const gradeResolvers: Resolvers = {
  Mutation: {
    gradeEnterprise: mutation(gradeEnterprise),
    recordGrade: mutation(recordGrade),
  },
  GradeInputs: {
    // Grades of before promises were counted hold no number of them.
    brokenPromises: ({ brokenPromises }) => brokenPromises ?? 0,
  },
  SchemeGrade: {
    __resolveReference: async ({ id }, { loaders, principal, department, now }) => {
      const grade = await loaders.schemeGrade.load(id);
      if (!grade) return null;
      const [shown = null] = shownGrades([grade], mayRead(principal, department, grade.creditCode), localDate(now));
      return shown;
    },
    levelName: grade => levelName(NATIONAL_ZONE, grade),
    facts: ({ facts }) => [...facts],
  },
  Enterprise: {
    creditGrade: ({ creditCode }, _args, { loaders }) => loaders.gradeInForce.load(creditCode),
    taxGrade: ({ creditCode }, _args, context) => taxGradeOf(creditCode, context),
    creditGrades: ({ creditCode }, _args, context) => gradesOf(creditCode, context),
    supervisionStrategy: async ({ creditCode, zone }, _args, { loaders, now }) => {
      if (!zone || !zoneCodes.includes(zone)) return null;
      const [grade, listings] = await Promise.all([
        loaders.gradeInForce.load(creditCode),
        loaders.openListings.load(creditCode),
      ]);
      const rule = listRule(zoneOf(zone), 'SUPERVISION_STRATEGIES', localDate(now));
      const blacklisted = listings.some(({ colour }) => colour === 'BLACK');
      return { ...supervisionOf(rule, grade?.level ?? null, blacklisted), rule: ruleReference(rule) };
    },
  },
};
