/** `npm run generate`: writes every department's `generated.ts` and `resolver-types.ts`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../process/config.ts';
import { listDepartments } from '../department.ts';
import { generateTypes } from './codegen.ts';

for (const department of listDepartments()) {
  for (const [file, text] of Object.entries(await generateTypes(department))) {
    writeFileSync(join(ROOT, 'subgraphs', department, file), text);
    console.log(`subgraphs/${department}/${file}`);
  }
}
