/** What connections and external lines have against a deregistration (G28). */
import { removedBy } from '#shared/case/blockers.ts';
import type { Blocker } from '#shared/case/blockers.ts';
import { MESSAGES as LINE_MESSAGES } from '../lines/messages.ts';
import { lineState } from '../lines/rules.ts';
import type { RequestContext } from '../loaders.ts';
import { KIND_NAMES, MESSAGES } from './messages.ts';
import { statusName } from './steps.ts';

/** Open connections and external lines of an enterprise. What silence has granted is decided, and blocks nothing. */
export async function utilityBlockers(
  { loaders, department, now }: RequestContext,
  creditCode: string,
): Promise<Blocker[]> {
  const [connections, lines] = await Promise.all([
    loaders.openUtilities.load(creditCode),
    loaders.openLines.load(creditCode),
  ]);
  const openConnections = connections.map(({ id, kind, caseNo, status }) => ({
    code: 'OPEN_UTILITY',
    department,
    message: MESSAGES.OPEN({ caseNo, kind: KIND_NAMES[kind], state: statusName(status) }),
    ...removedBy('withdrawUtility', { id }),
  }));
  const openLines = lines
    .filter(line => lineState(line.package, now) === 'RUNNING')
    .map(({ id, kind, route }) => ({
      code: 'OPEN_EXTERNAL_LINE',
      department,
      message: LINE_MESSAGES.LINE_OPEN({ route, kind: KIND_NAMES[kind] }),
      ...removedBy('withdrawExternalLine', { id }),
    }));
  return [...openConnections, ...openLines];
}
