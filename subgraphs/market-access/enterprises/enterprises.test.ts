import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { makeCreditCode, maskPersonName } from '#shared/identifiers/index.ts';
import { enterpriseOf, officerOf, openTestSubgraph, sampleLives } from '#shared/testing/department.ts';
import type { TestSubgraph } from '#shared/testing/department.ts';
import { department } from '../index.ts';

const lives = sampleLives(300);
let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await openTestSubgraph(department, { sample: lives.length });
});
afterAll(() => subgraph.close());

const FACTS = `creditCode name brand formerNames { name until } zone zoneName { en zh } industry { code divisionCode divisionName sectionCode sectionName sectionNameEn } sizeClass
  registeredCapital foundedOn status endedOn address legalRepresentative { value masked reason } registrationLog(first: 10) { nodes { event recordedAt changes { field before after } } }
  registration { status caseNo clock { light netDays } rule { inherited } supplements { items } enterprise { creditCode } }`;
const ONE = `query ($creditCode: CreditCode!) { enterprise(creditCode: $creditCode) { ${FACTS} } }`;
const ENTITIES = `query ($codes: [_Any!]!) { _entities(representations: $codes) { ... on Enterprise { ${FACTS} } } }`;
const references = (...codes: string[]) => ({
  codes: codes.map(creditCode => ({ __typename: 'Enterprise', creditCode })),
});
const officer = officerOf(department.name);
interface EnterpriseFields {
  status: string;
  registrationLog: {
    nodes: {
      event: string;
      recordedAt: string;
      changes: { field: string; before: string | null; after: string | null }[];
    }[];
  };
}

describe('an enterprise', () => {
  const life = lives.find(({ formerName, stage }) => formerName && stage === 'DEREGISTERED')!;

  test('shows its public facts to all, its legal representative masked, its registration to those whom it concerns', async () => {
    const { data, errors } = await subgraph.execute<never>(ONE, { creditCode: life.creditCode });
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      enterprise: {
        creditCode: life.creditCode,
        name: life.name,
        brand: life.brand,
        zone: life.zone.code,
        sizeClass: life.sizeClass,
        foundedOn: life.foundedOn,
        status: 'DEREGISTERED',
        formerNames: [life.formerName],
        endedOn: life.endedOn,
        industry: { divisionCode: life.industryDivision },
        registeredCapital: `${life.registeredCapitalYuan}.00`,
        legalRepresentative: { value: maskPersonName(life.legalRepresentative), masked: true },
        registration: null,
        registrationLog: {
          nodes: [
            { event: 'DEREGISTERED' },
            { event: 'DEREGISTRATION_STARTED' },
            { event: 'NAME_CHANGED' },
            { event: 'REGISTERED' },
          ],
        },
      },
    });
    for (const as of [officer, enterpriseOf(life.creditCode)]) {
      const { data: more } = await subgraph.execute<never>(ONE, { creditCode: life.creditCode }, as);
      expect(more).toMatchObject({
        enterprise: {
          registration: { status: 'APPROVED', enterprise: { creditCode: life.creditCode } },
          legalRepresentative: { masked: true },
        },
      });
    }
  });

  test('the names of zone and industry are those of the profile and the standard', async () => {
    const one = lives.find(({ zone, industryDivision }) => zone.code === 'gedian' && industryDivision === '39')!;
    const { data } = await subgraph.execute<never>(ONE, { creditCode: one.creditCode });
    expect(data).toMatchObject({
      enterprise: {
        zoneName: { en: 'Gedian Economic and Technological Development Zone', zh: '葛店经济技术开发区' },
        industry: {
          code: 'C39',
          divisionName: '计算机、通信和其他电子设备制造业',
          sectionCode: 'C',
          sectionName: '制造业',
          sectionNameEn: 'Manufacturing',
        },
      },
    });
  });

  test('an unknown one is null, by query and by reference', async () => {
    const creditCode = makeCreditCode({ authority: '9', kind: '1', divisionCode: '420703', serial: 5_000_001 });
    expect((await subgraph.execute(ONE, { creditCode })).data).toEqual({ enterprise: null });
    expect((await subgraph.execute(ENTITIES, references(creditCode))).data).toEqual({ _entities: [null] });
  });

  test('a wrong credit code is refused with the rule and what was got', async () => {
    const { errors } = await subgraph.execute(ONE, { creditCode: '91350100M000100Y44' });
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('check digit: expected 3, but got: 4'),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  test('one enterprise and fifty take the same number of statements', async () => {
    const statementsFor = async (...codes: string[]): Promise<number> => {
      const before = subgraph.database.statements();
      expect((await subgraph.execute(ENTITIES, references(...codes), officer)).errors).toBeUndefined();
      return subgraph.database.statements() - before;
    };
    const codes = lives.slice(0, 50).map(({ creditCode }) => creditCode);
    const one = await statementsFor(codes[0]!);
    expect(await statementsFor(...codes)).toBe(one);
    expect(one).toBe(3);
  });
});

describe('the sample', () => {
  test('tells of every life what fits it: log, status and names agree, in time', async () => {
    const { data } = await subgraph.execute<{ _entities: EnterpriseFields[] }>(
      ENTITIES,
      references(...lives.map(({ creditCode }) => creditCode)),
      officer,
    );
    const statuses = new Set<string>();
    for (const [
      index,
      {
        status,
        registrationLog: { nodes },
      },
    ] of data!._entities.entries()) {
      const { name, stage, foundedOn } = lives[index]!;
      const last = (field: string) =>
        nodes.flatMap(({ changes }) => changes).find(change => change.field === field)?.after;
      expect([index, last('name'), last('status')]).toEqual([index, name, status]);
      expect(nodes.at(-1)).toMatchObject({ event: 'REGISTERED', recordedAt: expect.stringMatching(`^${foundedOn}`) });
      for (const { changes } of nodes.slice(0, -1))
        expect(
          changes.every(
            ({ before, field }) => before !== null || field === 'endedOn' || field === 'additionalAddresses',
          ),
        ).toBe(true);
      const expected = {
        DEREGISTERED: ['DEREGISTERED'],
        DEREGISTERING: ['DEREGISTERING'],
        TROUBLED: ['OPERATING', 'SUSPENDED', 'REVOKED'],
      }[stage as string] ?? ['OPERATING'];
      expect(expected).toContain(status);
      statuses.add(status);
    }
    expect(statuses.size).toBe(5);
  });

  test('its cases were decided in time, under the rule of their day or, before there was one, under none', async () => {
    const { data } = await subgraph.execute<{
      _entities: { registration: { clock: { light: string } | null; rule: { inherited: boolean } | null } }[];
    }>(ENTITIES, references(...lives.map(({ creditCode }) => creditCode)), officer);
    for (const [index, { registration }] of data!._entities.entries()) {
      const { zone, foundedOn } = lives[index]!;
      const since = zone.code === 'gedian' ? '2021-04-20' : '2022-03-02';
      if (foundedOn < since) continue;
      expect([index, registration.clock!.light === 'OVERDUE', registration.rule!.inherited]).toEqual([
        index,
        false,
        zone.code !== 'gedian',
      ]);
    }
    expect(data!._entities.some(({ registration }) => registration.clock === null)).toBe(true);
  });
});
