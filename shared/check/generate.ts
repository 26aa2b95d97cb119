/** `npm run generate`: writes every department's `generated.ts`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../process/config.ts';
import { listDepartments } from '../department.ts';
import { generateTypes } from './codegen.ts';

for (const department of listDepartments()) {
  writeFileSync(join(ROOT, 'subgraphs', department, 'generated.ts'), await generateTypes(department));
  console.log(`subgraphs/${department}/generated.ts`);
}
