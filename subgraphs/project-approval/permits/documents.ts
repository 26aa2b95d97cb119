/**
 * Permits of projects and of external lines are licences: each gets the number of its document, which stands with its
 * matter, and reaches the public record with credit (G50).
 */
import { grantLicence, withdrawLicences } from '#shared/case/index.ts';
import type { GrantedKind } from '#shared/case/index.ts';
import { withDocument } from '#shared/case/package.ts';
import type { ParallelPackage } from '#shared/case/package.ts';
import type { Write } from '#shared/database/write.ts';
import type { Project } from '../projects/entities.ts';
import { subjectOf } from '../projects/projects.ts';
import type { StageDates } from '../projects/rows.ts';

/** A matter whose package its agency has just ended with a yes. */
interface GrantedMatter {
  subject: { type: string; id: string };
  creditCode: string;
  zone: string;
  /** Code of the matter. */
  matter: string;
  /** What it is for, such as the name of the project. */
  about: string;
  package: ParallelPackage;
}

/**
 * Matters that find whether something is as the technical rules want it (核准); every other permit is an ordinary one.
 */
const APPROVALS: readonly string[] = ['FIRE_ACCEPTANCE'];

const kindOf = (matter: string): GrantedKind => (APPROVALS.includes(matter) ? 'APPROVAL' : 'ORDINARY');

/** The package with the number of the matter's document; as it was, where the matter is no licence. */
export async function documentMatter(write: Write, granted: GrantedMatter): Promise<ParallelPackage> {
  const { subject, creditCode, zone, matter, about, package: matters } = granted;
  const authority = matters.tasks.find(({ code }) => code === matter)?.agency ?? matters.lead;
  const documentNo = await grantLicence(write, {
    subject,
    part: matter,
    creditCode,
    zone,
    department: 'project-approval',
    item: matter,
    about,
    kind: kindOf(matter),
    authority,
    documentNo: { word: '审' },
    validTo: null,
  });
  return documentNo === null ? matters : withDocument(matters, matter, documentNo);
}

/** A stage of a project as it was, and as something has just ended matters of it with a yes. */
interface EndedMatters {
  before: StageDates | undefined;
  after: StageDates;
  /** A commitment took their place: their licences say so (告知承诺). Default false. */
  promised?: boolean;
}

/** The stage with the numbers of the documents of what has just ended in it. */
export async function documentStage(
  write: Write,
  project: Project,
  { before, after, promised = false }: EndedMatters,
): Promise<StageDates> {
  if (!after.package) return after;
  const { creditCode, zone, name } = project;
  const about = promised ? `${name}，告知承诺` : name;
  const ended = new Set(doneIn(before));
  let matters = after.package;
  for (const matter of doneIn(after).filter(code => !ended.has(code))) {
    matters = await documentMatter(write, {
      subject: subjectOf(project),
      creditCode,
      zone,
      matter,
      about,
      package: matters,
    });
  }
  return { ...after, package: matters };
}

/**
 * Gives what has just ended in the stage in progress the numbers of its documents. `before`: the stages as they were.
 */
export async function documentEnded(
  write: Write,
  project: Project,
  before: readonly StageDates[],
  promised = false,
): Promise<void> {
  const after = project.stages.at(-1);
  if (!after || project.stages === before) return;
  const stage = await documentStage(write, project, { before: before.at(-1), after, promised });
  project.stages = [...project.stages.slice(0, -1), stage];
}

/** Codes of the matters of a stage that are done. */
const doneIn = (stage: StageDates | undefined): string[] =>
  (stage?.package?.tasks ?? []).filter(({ status }) => status === 'DONE').map(({ code }) => code);

/** Stages of a project before and after some of their matters are reviewed again. */
interface Reviewed {
  subject: { type: string; id: string };
  before: readonly { package?: ParallelPackage | null }[];
  after: readonly { package?: ParallelPackage | null }[];
  /** Matters that are reviewed in the stage in progress, though they ended in an earlier one. */
  covered: readonly string[];
}

/** What was licensed and is reviewed again stands no longer. */
export async function withdrawReviewed(write: Write, { subject, before, after, covered }: Reviewed): Promise<void> {
  const kept = licensedIn(after);
  const parts = [...licensedIn(before)].filter(code => covered.includes(code) || !kept.has(code));
  if (parts.length > 0) await withdrawLicences(write, subject, { reason: REVIEWED_AGAIN, parts });
}

/** Why licences stand no longer, as the public record has it. */
const REVIEWED_AGAIN = '所依据的承诺不实，撤销后重新审查';
/** Why those of a project or a line stand no longer that was revoked. */
export const REVOKED_WHOLE = '所依据的承诺不实，许可被撤销';
/** Why those of a project stand no longer whose promise was not kept. */
export const NOT_KEPT = '承诺未在期限内履行，许可被撤销';

const licensedIn = (stages: Reviewed['before']): Set<string> =>
  new Set(stages.flatMap(({ package: matters }) => matters?.tasks.filter(isLicensed).map(({ code }) => code) ?? []));

const isLicensed = ({ documentNo, status }: ParallelPackage['tasks'][number]): boolean =>
  status === 'DONE' && typeof documentNo === 'string';
