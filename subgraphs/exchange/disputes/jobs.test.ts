/** Disputes that nobody answers in time. */
import { expect, test } from '@jest/globals';
import { departmentOn } from '#shared/testing/day.ts';
import { officerOf } from '#shared/testing/department.ts';
import { department } from '../index.ts';
import { disputeJobs } from './jobs.ts';

/** The jobs of disputes alone: the ledger needs a gateway. */
const late = departmentOn('2026-11-19 10:00', { ...department, jobs: disputeJobs }, { sample: 5 });
const OVERDUE = '{ valueDisputes(state: OPEN, first: 10) { nodes { overdue dueDate } } }';
const open = async (): Promise<{ overdue: boolean; dueDate: string }[]> => {
  interface Data {
    valueDisputes: { nodes: { overdue: boolean; dueDate: string }[] };
  }
  const { data } = await late.subgraph.execute<Data>(OVERDUE, {}, officerOf('exchange'));
  return data?.valueDisputes.nodes ?? [];
};
const marked = async (): Promise<unknown> => (await late.subgraph.runJobs())['disputes that are not answered in time'];

test('Y09: are marked once their last day is over, once each, with a decision', async () => {
  const before = await open();
  expect(before.length).toBe(5);
  const [{ dueDate } = { dueDate: '' }] = before;
  late.at(`${dueDate} 23:59`);
  expect([await marked(), (await open()).some(({ overdue }) => overdue)]).toEqual([0, false]);
  late.at(new Date(new Date(`${dueDate}T23:59:00+08:00`).getTime() + 60_000));
  expect([await marked(), (await open()).every(({ overdue }) => overdue)]).toEqual([5, true]);
  expect(await marked()).toBe(0);
  const told = (await late.subgraph.changes({ limit: '1000' })).filter(({ type }) => type === 'DisputeOverdue');
  expect(told.length).toBe(5);
});
