/** Every row that the departments own of the five plans has a test through the gateway with the row in its title. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { ROOT } from '../shared/process/config.ts';

/** The rows of the five plans by their department, and those that every case has from the kit. */
const ROWS = {
  'market-access': 'Z15 G23 G25 G26 G27 G28 G29 G30 G40 G42 G43 G44',
  'project-approval':
    'Z05 Z10 Z18 Z19 X04 G01 G02 G03 G04 G05 G06 G07 G08 G09 G15 G16 G17 G18 G19 G20 G21 G22 G31 Q03 Q07 Q08 Q12 Q16 Q19 Y16 Y17 Y18 Y19 Y20 Y21',
  credit: 'Z21 G45 G46 G47 G49 G50 G51 G52 Y10 Y11 Y12 Y13 Y24',
  'finance-matchmaking': 'Z12 Z22 Z23 G10 G11 G12 G13 G48 Y04 Y05',
  'legal-services': 'Z16 Z17 X06 X07 X08 X09 X10 X11 X12 X13 X15 X17 X19 G24 G53 G54 G55 G56 G57 Q10 Y14 Y15',
  lifecycle: 'Q21 Y02',
  kit: 'Q01 X01 G60',
};

/** The rows that titles name before their colon: `Y21, G16: joint acceptance …`. */
const titled = new Set(
  globSync(
    [
      'subgraphs/*/plan-rows*.test.ts',
      'test/plan-rows-*.test.ts',
      'test/{credit,finance,legal,visit}-rows.test.ts',
      'test/integrity-files.test.ts',
      'test/{desk,lifecycle}.test.ts',
    ],
    { cwd: ROOT },
  )
    .flatMap(file => readFileSync(`${ROOT}/${file}`, 'utf8').match(/(?<=\btest\(\s*|\)\(\s*)'[^':]*(?=:)/g) ?? [])
    .flatMap(title => title.match(/[A-Z]\d{2}/g) ?? []),
);

test.each(Object.entries(ROWS))('every row of %s is tested through the gateway', (_owner, rows) => {
  expect(rows.split(' ').filter(row => !titled.has(row))).toEqual([]);
});
