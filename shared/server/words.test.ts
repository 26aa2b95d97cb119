import { describe, expect, test } from '@jest/globals';
import { graphql, parse } from 'graphql';
import { refuse } from '../errors.ts';
import { messages } from '../messages.ts';
import { languageOf } from './language.ts';
import { PUBLIC } from '../identity/principal.ts';
import { schemaOf } from './schema.ts';

describe('the language of a caller', () => {
  test.each([
    [undefined, 'zh'],
    ['', 'zh'],
    ['*', 'zh'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['zh-Hans-CN, en;q=0.9', 'zh'],
    ['de, en;q=0.8, zh;q=0.5', 'en'],
    ['zh;q=0.3, en;q=0.8', 'en'],
    ['fr', 'zh'],
    ['fr, *;q=0.1', 'zh'],
    ['en;q=0, zh', 'zh'],
    ['EN-us', 'en'],
    ['en'.padEnd(600, ' '), 'zh'],
    [';;;,,,=q', 'zh'],
  ])('%s: %s', (header, language) => {
    expect(languageOf({ 'accept-language': header })).toBe(language);
  });
});

const MESSAGES = messages({
  LATE: { en: 'due on {day}', zh: '期限为{day}' },
  WAIT: { en: 'wait', zh: '请等待' },
});
const LATE = MESSAGES.LATE({ day: '2026-11-19' });

const schema = schemaOf(
  parse(`
    scalar JSON
    type Text { zh: String! en: String! }
    type Blocker { message: String! text: Text! }
    type Refusal { code: String! message: String! text: Text! parameters: JSON! remedy: String }
    type Query { message: String later: String list: [String!] lists: [[String]] text: Text own: String refusal: Refusal none: String
      near: Blocker far: Blocker }
  `),
  [
    {
      Query: {
        message: () => LATE,
        later: () => Promise.resolve(LATE),
        list: () => ['自己写的', LATE],
        lists: () => [[LATE, null]],
        text: () => LATE,
        own: () => '自己写的',
        refusal: () => refuse('LATE', LATE, { remedy: MESSAGES.WAIT() }).refusal,
        near: () => ({ message: LATE }),
        far: () => ({ message: 'due', text: { zh: '期限', en: 'due' } }),
      },
    },
  ],
);
const ASK = `{ message later list lists text { zh en } own none
  refusal { code message text { zh en } parameters remedy } near { message text { zh } } far { message text { zh } } }`;

describe('what is said', () => {
  test.each([
    ['en', 'due on 2026-11-19', 'wait'],
    ['zh', '期限为2026-11-19', '请等待'],
  ] as const)('in %s, wherever a text stands', async (language, late, wait) => {
    const { data, errors } = await graphql({ schema, source: ASK, contextValue: { principal: PUBLIC, language } });
    expect(errors).toBeUndefined();
    const both = { zh: '期限为2026-11-19', en: 'due on 2026-11-19' };
    expect(data).toEqual({
      message: late,
      later: late,
      list: ['自己写的', late],
      lists: [[late, null]],
      text: both,
      own: '自己写的',
      none: null,
      refusal: { code: 'LATE', message: late, text: both, parameters: { day: '2026-11-19' }, remedy: wait },
      near: { message: late, text: { zh: both.zh } },
      far: { message: 'due', text: { zh: '期限' } },
    });
  });
});
