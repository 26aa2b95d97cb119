import { expect, test } from '@jest/globals';
import { createPrinter, renderLine } from './logs.ts';

test('a pino line becomes a short line: level, message, its own fields', () => {
  const line =
    '{"level":30,"time":"2026-11-19T02:00:00.000Z","service":"credit","pid":7,"rows":12,"by":{"role":"officer"},"msg":"loaded"}';
  expect(renderLine(line)).toBe('info  loaded rows=12 by={"role":"officer"}');
});

test('an error keeps its stack whole', () => {
  const stack = 'Error: no such row\n    at one (a.ts:1:1)\n    at two (b.ts:2:2)';
  expect(
    renderLine(
      JSON.stringify({
        level: 50,
        msg: 'unexpected error',
        requestId: 'r1',
        err: { type: 'Error', message: 'no such row', stack },
      }),
    ),
  ).toBe(`ERROR unexpected error requestId=r1\n${stack}`);
});

test.each(['plain text', '{ not json', '{"no":"level"}', '[1]'])('%s passes as it is', line => {
  expect(renderLine(line)).toBe(line);
});

test('a long field is cut, but in an error', () => {
  expect(renderLine(JSON.stringify({ level: 40, msg: 'slow', sql: 'x'.repeat(500) }))).toBe(
    `WARN  slow sql=${'x'.repeat(160)}…`,
  );
  expect(renderLine(JSON.stringify({ level: 50, msg: 'bad', why: 'x'.repeat(500) }))).toBe(
    `ERROR bad why=${'x'.repeat(500)}`,
  );
});

test('every line stands under the padded name of its process', () => {
  let output = '';
  const printer = createPrinter(['gateway', 'credit'], text => (output += text));
  printer.line('credit', '{"level":50,"msg":"bad","err":{"stack":"Error: bad\\n    at x"}}');
  printer.line('gateway', '   ');
  printer.say('gateway', 'ended (code 1); starts again in 200 ms');
  expect(output).toBe(
    'credit  | ERROR bad\ncredit  | Error: bad\ncredit  |     at x\ngateway | ended (code 1); starts again in 200 ms\n',
  );
});
