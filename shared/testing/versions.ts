/**
 * Each mutation that moves a thing which counts its moves, and names it, takes the version that its caller saw: the
 * write door holds it against the row (database/versions.ts).
 */
import { expect, test } from '@jest/globals';
import { isObjectType } from 'graphql';
import { tableOf } from '../database/rows.ts';
import type { Department } from '../department.ts';
import { inputOf, isIdOf, mutationsOf, resultsOf } from './inputs.ts';
import { schemaOfDepartment } from './schema.ts';

/** What begins a thing names what it is to be. */
const BEGINS = /^(register|open|applyFor|recordBrokenPromise)/;

/** Describes that no step of a thing which counts its moves is taken unseen. */
export function describeVersions(department: Department): void {
  test('each step of what counts its moves takes the version that was seen', async () => {
    const entities = await department.entities();
    const counted = entities.filter(entity =>
      tableOf(entity).columns.some(({ name, initial }) => /^(?:version|moves)$/.test(name) && initial !== null),
    );
    const names = new Set(counted.map(({ name }) => name));
    const unseen = mutationsOf(schemaOfDepartment(department)).filter(mutation => {
      const fields = Object.keys(inputOf(mutation).getFields());
      const moved = resultsOf(mutation).filter(
        ({ name }) => names.has(name) && fields.some(field => isIdOf(name, field)),
      );
      return moved.length > 0 && !BEGINS.test(mutation.name) && !fields.includes('version');
    });
    expect(unseen.map(({ name }) => name)).toEqual([]);
  });

  test('whatever has steps tells the version that they take, or desk.ts says why it has none', () => {
    const types = Object.values(schemaOfDepartment(department).getTypeMap()).filter(isObjectType);
    const stepping = types.map(type => ({ type: type.name, fields: Object.keys(type.getFields()) }));
    const silent = stepping.filter(({ fields }) => fields.includes('availableSteps') && !fields.includes('version'));
    expect(silent.map(({ type }) => type).sort()).toEqual(Object.keys(department.desk?.uncounted ?? {}).sort());
  });
}
