/** Judges each change that a test records by its type (server/change-types.ts). */
import type { Database } from '../database/database.ts';
import type { Department } from '../department.ts';
import { catalogueOf, parametersIn, sentenceOf } from '../server/change-types.ts';
import { noteRecorded } from './recorded.ts';
import type { InnerWords } from './speech.ts';

/** A change, as far as its type says something of it. */
export interface TypedChange {
  type: string;
  subjectType: string;
  restricted: boolean;
  payload?: Readonly<Record<string, unknown>>;
}

/** Says what a change has otherwise than its type, in sentences; none where all is right. */
export type JudgeType = (change: TypedChange) => string[];

/** Makes the judge of a department's changes; one that declares none is not judged. */
export function judgeOf({ name, typeDefs, changes }: Department, innerWords?: InnerWords): JudgeType {
  if (!changes) return () => [];
  const catalogue = catalogueOf(name, typeDefs, changes);
  return ({ type, subjectType, restricted, payload = {} }) => {
    const declared = changes[type];
    if (!declared) return [`${type} is recorded, but is not among the types of change that ${name} declares`];
    const parameters = parametersIn(declared.text.zh);
    const lacking = parameters.filter(one => payload[one.name] === undefined || payload[one.name] === null);
    const sentence = sentenceOf(catalogue, type, payload);
    return [
      ...([declared.subject].flat().includes(subjectType)
        ? []
        : [`${type} is not declared to be about ${subjectType}`]),
      ...(declared.officeOnly && !restricted ? [`${type} is the office's own, but was told to everybody`] : []),
      ...lacking.map(one => `${type} says {${one.name}}, which its payload does not have`),
      ...unlabelled(parameters, payload, catalogue.labels).map(value => `${type}: ${value} has no label`),
      ...(sentence && innerWords ? innerWords({ key: type, parameters: {}, ...sentence }) : []).map(
        word => `${type} says ${word} in Chinese: ${sentence?.zh}`,
      ),
    ];
  };
}

/** Values that are written by a label, and have none. */
function unlabelled(
  parameters: ReturnType<typeof parametersIn>,
  payload: Readonly<Record<string, unknown>>,
  labels: ReturnType<typeof catalogueOf>['labels'],
): unknown[] {
  return parameters.flatMap(({ name, format }) => {
    const known = format === undefined ? undefined : labels[format];
    return known ? [payload[name] ?? []].flat().filter(value => !Object.hasOwn(known, String(value))) : [];
  });
}

/** How many of the last changes of a database are judged. */
const JUDGED = 5_000;

/** What the last changes that a department has recorded have otherwise than their types, in sentences. */
export async function wronglyTyped(department: Department, database: Database): Promise<string[]> {
  const judge = judgeOf(department);
  const changes = await database.query<TypedChange>(
    `select type, subject_type as "subjectType", restricted, payload from change
     order by era desc, xid desc, seq desc limit $1`,
    [JUDGED],
  );
  noteRecorded(
    department.name,
    changes.map(({ type }) => type),
  );
  return [...new Set(changes.flatMap(judge))];
}
