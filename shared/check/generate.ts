/**
 * `npm run generate [-- <department>…]`: writes `generated.ts` and `resolver-types.ts` of every department, or of
 * these.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../process/config.ts';
import { listDepartments } from '../department.ts';
import { generateTypes } from './codegen.ts';

const named = process.argv.slice(2);
for (const department of named.length > 0 ? named : listDepartments()) {
  for (const [file, text] of Object.entries(await generateTypes(department))) {
    writeFileSync(join(ROOT, 'subgraphs', department, file), text);
    console.log(`subgraphs/${department}/${file}`);
  }
}
