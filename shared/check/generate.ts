/**
 * `npm run generate [-- <department>…]`: writes `generated.ts`, `resolver-types.ts` and the README's table of who may
 * do what, of every department or of these.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../process/config.ts';
import { listDepartments, loadDepartment } from '../departments.ts';
import { generateTypes } from './codegen.ts';
import { writeWhoMay } from './who-may.ts';

const named = process.argv.slice(2);
const departments = named.length > 0 ? named : listDepartments();
for (const department of departments) {
  for (const [file, text] of Object.entries(await generateTypes(department))) {
    writeFileSync(join(ROOT, 'subgraphs', department, file), text);
    console.log(`subgraphs/${department}/${file}`);
  }
}
// The tables come from the departments' code, which may need the types of all of them first.
for (const department of departments) {
  writeWhoMay(await loadDepartment(department));
  console.log(`subgraphs/${department}/README.md`);
}
