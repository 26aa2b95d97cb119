/**
 * G46: the files of one office are known to that office alone: no schema, label, error, count or feed says that there
 * are any.
 */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { loadDepartment } from '../shared/departments.ts';
import { officerOf, openTestSubgraph } from '../shared/testing/department.ts';
import type { TestSubgraph } from '../shared/testing/department.ts';
import { openPlatform } from './platform.ts';
import type { Platform } from './platform.ts';

/** The agency whose files they are. */
const OFFICE = '公务员主管部门';
/** Every way in which the files could be named. */
const WORDS = /integrity.?(?:file|entr|reading)|civil.?servant|公务员|诚信档案/i;

let credit: TestSubgraph;
let platform: Platform;

beforeAll(async () => {
  credit = await openTestSubgraph(await loadDepartment('credit'), { sample: 5 });
  platform = await openPlatform({ sample: 5 });
});
afterAll(async () => {
  await credit.close();
  await platform.close();
});

const office = officerOf('credit', 'keeper-1', OFFICE);
const FILE = '/office/integrity-files/GWY-420703-17';
const entry = {
  id: randomUUID(),
  kind: 'COMMENDATION',
  fact: '按期兑现全部承诺事项',
  basis: '《关于加强政务诚信建设的指导意见》',
  authority: '示例管理委员会',
  decidedOn: '2026-10-12',
};

async function send(as: object, method: 'GET' | 'POST', url: string, payload?: object) {
  const headers = await credit.headers(as);
  const response = await credit.app.inject({ method, url, headers, ...(payload && { payload }) });
  return { status: response.statusCode, body: response.json<Record<string, unknown>>() };
}

test('G46: the office adds, reads for a purpose and annuls; each reading is kept, and nothing is ever removed', async () => {
  expect(await send(office, 'POST', `${FILE}/entries`, entry)).toEqual({
    status: 201,
    body: { id: entry.id, added: true },
  });
  expect(await send(office, 'POST', `${FILE}/entries`, entry)).toEqual({
    status: 200,
    body: { id: entry.id, added: false },
  });
  const read = await send(office, 'GET', `${FILE}?purpose=APPOINTMENT&caseNo=2026-7`);
  expect(read.body).toMatchObject({
    fileNo: 'GWY-420703-17',
    entries: [{ id: entry.id, kind: 'COMMENDATION', annulledAt: null }],
  });
  // Without a purpose nobody reads.
  expect(await send(office, 'GET', FILE)).toMatchObject({ status: 400 });
  expect(await send(office, 'GET', `${FILE}?purpose=CURIOSITY&caseNo=1`)).toMatchObject({ status: 400 });
  const annul = `${FILE}/entries/${entry.id}/annulment`;
  expect(await send(office, 'POST', annul, { reason: '经复核撤销' })).toEqual({ status: 200, body: { id: entry.id } });
  expect(await send(office, 'POST', annul, { reason: '经复核撤销' })).toMatchObject({ status: 404 });
  expect((await send(office, 'GET', `${FILE}?purpose=REWARD&caseNo=2026-8`)).body).toMatchObject({
    entries: [{ annulReason: '经复核撤销' }],
  });
  expect(
    await credit.database.query('select purpose, read_by as by from integrity_reading order by read_at, purpose'),
  ).toEqual([
    { purpose: 'APPOINTMENT', by: 'keeper-1' },
    { purpose: 'REWARD', by: 'keeper-1' },
  ]);
  for (const wrong of [{ decidedOn: '2026-02-30' }, { fact: '11010519491231002X' }, { kind: 'OTHER' }, { more: 1 }]) {
    expect(await send(office, 'POST', `${FILE}/entries`, { ...entry, id: randomUUID(), ...wrong })).toMatchObject({
      status: 400,
    });
  }
});

test('G46: to everybody else there is no such door: the answer is that of any unknown address', async () => {
  const callers = [
    {},
    officerOf('credit'),
    officerOf('credit', 'somebody', '示例市场监督管理局'),
    officerOf('legal-services', 'somebody', OFFICE),
    { role: 'auditor' as const, subject: 'auditor' },
    { role: 'service' as const, subject: 'service', department: 'credit', agency: OFFICE },
  ];
  const shape = ({ status, body }: Awaited<ReturnType<typeof send>>, url: string) =>
    JSON.stringify({ status, body })
      .replaceAll(url.split('?')[0] ?? url, '…')
      .replaceAll(/[0-9a-f-]{36}/g, '…');
  for (const as of callers) {
    const url = `${FILE}?purpose=REWARD&caseNo=1`;
    const other = url.replace('integrity-files', 'nothing-there');
    for (const method of ['GET', 'POST'] as const) {
      expect(shape(await send(as, method, url), url)).toBe(shape(await send(as, method, other), other));
    }
  }
  // Nor does the gateway pass anything on.
  const passed = await fetch(new URL(FILE, platform.url));
  expect([passed.status, (await passed.text()).includes('entries')]).toEqual([404, false]);
});

test('G46: no schema, label, suggestion, feed or count knows the word', async () => {
  const introspected = await platform.execute(
    '{ __schema { types { name description fields { name description } enumValues { name description } } } }',
  );
  expect(JSON.stringify(introspected.data).match(WORDS)?.[0]).toBeUndefined();
  for (const path of ['/schema.graphql', '/labels.json', '/health/ready', '/metrics']) {
    const text = await (await fetch(new URL(path, platform.url))).text();
    expect([path, text.match(WORDS)?.[0]]).toEqual([path, undefined]);
  }
  for (const field of ['integrityFile', 'integrityFiles', 'civilServantFile']) {
    const { errors } = await platform.execute(`{ ${field} { id } }`);
    // The name that was asked for stands in the error, and no other.
    expect(JSON.stringify(errors).replaceAll(field, '').match(WORDS)?.[0]).toBeUndefined();
  }
  const { data } = await credit.execute<{ _service: { sdl: string } }>('{ _service { sdl } }');
  expect(data?._service.sdl.match(WORDS)?.[0]).toBeUndefined();
  expect(JSON.stringify(await credit.changes({ limit: '1000' })).match(WORDS)?.[0]).toBeUndefined();
  const kept = await credit.database.query('select outcome, facts, reasons from decision');
  expect(JSON.stringify(kept).match(WORDS)?.[0]).toBeUndefined();
  const { body } = await credit.app.inject({ method: 'GET', url: '/metrics' });
  expect(body.match(WORDS)?.[0]).toBeUndefined();
});
