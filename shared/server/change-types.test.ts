/** Sentences of changes, the catalogue that readers get, and its route. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fastify } from 'fastify';
import type { FastifyInstance } from 'fastify';
import { parse } from 'graphql';
import { graphError } from '../errors.ts';
import { PUBLIC } from '../identity/principal.ts';
import { changeTypesRoute } from './change-types-route.ts';
import { catalogueOf, publicSentenceOf, sentenceOf } from './change-types.ts';
import { markedTypes } from './marked-types.ts';
import type { ChangeTypes } from './change-types.ts';

const CONTRACT = parse(`
  enum Gravity {
    "Minor: published for a while. 轻微（不公示）"
    MINOR
    "Grave, and published for long. 严重：从重"
    GRAVE
  }
  type Query { one: Int }`);

const CHANGES = {
  PenaltyPublished: {
    subject: 'PenaltyRecord',
    stage: 'LAW',
    open: ['zone', 'gravity'],
    text: {
      zh: '{zone:zone}公示{documentNo}号处罚（{gravity:Gravity}），罚款{fine:money}，{decidedOn:date}',
      en: '{documentNo} of {decidedOn:date} in {zone:zone}: {gravity:Gravity}, {fine:money}',
    },
  },
  ForOffice: { subject: ['A', 'B'], officeOnly: true, text: { zh: '{names}', en: '{names}' } },
  Sealed: { subject: 'C', sealed: true, text: { zh: '密封', en: 'sealed' } },
  Gone: { subject: 'C', ends: true, text: { zh: '没有了', en: 'gone' } },
} as const satisfies ChangeTypes;

const catalogue = catalogueOf('credit', CONTRACT, CHANGES);

describe('a sentence', () => {
  test('writes days, moments, money, zones and enumerations as an official does', () => {
    const payload = {
      zone: 'gedian',
      documentNo: '葛罚〔2026〕8号',
      gravity: 'GRAVE',
      fine: '1234567.50',
      decidedOn: '2026-03-05',
    };
    expect(sentenceOf(catalogue, 'PenaltyPublished', payload)).toEqual({
      zh: expect.stringMatching(
        /^\p{Script=Han}+公示葛罚〔2026〕8号号处罚（严重），罚款1,234,567\.50元，2026年3月5日$/u,
      ),
      en: '葛罚〔2026〕8号 of 2026-03-05 in gedian: Grave, CNY 1,234,567.50',
    });
    const late = sentenceOf(catalogue, 'PenaltyPublished', {
      ...payload,
      decidedOn: '2026-03-04T17:00:00.000Z',
      fine: '80',
    });
    expect(late?.zh).toMatch(/罚款80元，2026年3月5日$/);
  });

  test('joins lists, and tells what an old change does not have', () => {
    expect(sentenceOf(catalogue, 'ForOffice', { names: ['一', { zh: '二', en: 'two' }] })).toEqual({
      zh: '一、二',
      en: '一; two',
    });
    expect(sentenceOf(catalogue, 'ForOffice', {})).toEqual({ zh: '未载明', en: 'not stated' });
    expect(sentenceOf(catalogue, 'ForOffice', { names: null })).toEqual({ zh: '未载明', en: 'not stated' });
  });

  test('says to who gets the open part of a payload that part alone', () => {
    const text = {
      zh: '{zone:zone}公布{title}（{gravity:Gravity}，{fine:money}）：{documentNo}',
      en: '{gravity:Gravity} in {zone:zone} (of {decidedOn:date}): {fine:money}',
    };
    const types = { T: { ...catalogue.types.PenaltyPublished, text } } as typeof catalogue.types;
    const payload = {
      zone: 'gedian',
      gravity: 'GRAVE',
      title: '秘密',
      fine: '80',
      documentNo: '1',
      decidedOn: '2026-01-01',
    };
    const said = publicSentenceOf({ types, labels: catalogue.labels }, 'T', payload);
    expect(said?.zh).toMatch(/^\p{Script=Han}+公布…$/u);
    expect(said?.en).toMatch(/^Grave in [^(:]+$/);
    expect(publicSentenceOf(catalogue, 'Other')).toBeNull();
  });

  test('is none for a type that is not known', () => expect(sentenceOf(catalogue, 'Other', {})).toBeNull());
});

describe('the catalogue', () => {
  test('tells what readers need, and nothing of what is sealed', () => {
    expect(Object.keys(catalogue.types)).toEqual(['ForOffice', 'Gone', 'PenaltyPublished']);
    expect(catalogue.types.PenaltyPublished).toMatchObject({
      subjects: ['PenaltyRecord'],
      stage: 'LAW',
      officeOnly: false,
      ends: false,
      open: ['zone', 'gravity'],
    });
    expect(catalogue.types.ForOffice).toMatchObject({ subjects: ['A', 'B'], stage: null, officeOnly: true });
    expect(catalogue.labels.Gravity).toEqual({
      MINOR: { en: 'Minor', zh: '轻微（不公示）' },
      GRAVE: { en: 'Grave', zh: '严重' },
    });
    expect(catalogue.stages.EXIT).toEqual({ en: 'exit', zh: '退出' });
    expect(JSON.stringify(catalogue)).not.toContain('Sealed');
  });

  test('has another hash where anything is declared otherwise', () => {
    expect(catalogueOf('credit', CONTRACT, CHANGES).hash).toBe(catalogue.hash);
    const other = { ...CHANGES, Gone: { ...CHANGES.Gone, stage: 'EXIT' as const } };
    expect(catalogueOf('credit', CONTRACT, other).hash).not.toBe(catalogue.hash);
  });

  test('which types a feed marks follows from it', () =>
    expect(markedTypes(CHANGES)).toEqual({
      officeOnly: ['ForOffice'],
      sealed: ['Sealed'],
      ends: ['Gone'],
      open: { PenaltyPublished: ['zone', 'gravity'] },
    }));
});

describe('GET /changes/types', () => {
  let app: FastifyInstance;
  beforeAll(() => {
    app = fastify();
    const authenticate = async (headers: Record<string, unknown>) => {
      if (!headers.role) throw graphError('UNAUTHENTICATED', 'say who you are');
      return PUBLIC;
    };
    changeTypesRoute(app, { catalogue, authenticate });
  });
  afterAll(() => app.close());
  const get = (headers: Record<string, string>) => app.inject({ url: '/changes/types', headers });

  test('gives the catalogue with its hash as a tag', async () => {
    const response = await get({ role: 'public' });
    expect([response.statusCode, response.headers.etag, response.json()]).toEqual([
      200,
      `"${catalogue.hash}"`,
      catalogue,
    ]);
  });

  test('says to who has it that it is the same', async () => {
    const response = await get({ role: 'public', 'if-none-match': `"${catalogue.hash}"` });
    expect([response.statusCode, response.body]).toEqual([304, '']);
  });

  test('refuses who says not who he is', async () => {
    const response = await get({});
    expect([response.statusCode, response.json()]).toEqual([
      401,
      { errors: [{ message: 'say who you are', extensions: { code: 'UNAUTHENTICATED' } }] },
    ]);
  });
});
