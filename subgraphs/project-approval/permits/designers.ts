/** Whether somebody answers for the drawings of a project before they pass (G20). */
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import { MESSAGES } from '../projects/messages.ts';

/** Refuses (NO_DESIGNER) that drawings pass for which nobody answers for life (G20 设计人员终身负责制). */
export async function requireDesigner(write: Write, projectCode: string): Promise<void> {
  const [recorded] = await write.query('select 1 from designer_liability where project_code = $1 limit 1', [
    projectCode,
  ]);
  if (recorded) return;
  throw refuse('NO_DESIGNER', MESSAGES.DESIGNER_FIRST(), { remedy: MESSAGES.RECORD_DESIGNER() });
}
