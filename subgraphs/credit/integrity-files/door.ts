/**
 * The door of the office that keeps the files on the integrity of civil servants (G46): HTTP at the department itself,
 * which no gateway passes on (docs/decisions/0027-integrity-files.md). To everybody else there is no such door: he gets
 * what any unknown address gets.
 */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Door, DoorOptions } from '#shared/department.ts';
import type { Principal } from '#shared/identity/principal.ts';
import { FILE_NO, addEntry, annulEntry, annulment, newEntry, readFile, reading } from './files.ts';
import type { Act } from './files.ts';

/** The agency whose officers keep and read the files. */
export const OFFICE = '公务员主管部门';

const PATH = '/office/integrity-files/:fileNo';

interface FileRequest {
  Params: { fileNo: string; id?: string };
  Querystring: Record<string, string>;
}
type Request = FastifyRequest<FileRequest>;

const isOfOffice = ({ role, department, agency }: Principal, own: string): boolean =>
  role === 'officer' && department === own && agency === OFFICE;

/** Who asks, where he is of the office and names a file; null for all others. */
async function actorOf(
  { department, authenticate, now }: DoorOptions,
  { headers, params }: Request,
): Promise<Act | null> {
  try {
    const principal = await authenticate(headers);
    return isOfOffice(principal, department) && FILE_NO.test(params.fileNo)
      ? { by: principal.subject, at: now() }
      : null;
  } catch {
    // Without an identity there is no such door either.
    return null;
  }
}

/** Adds the routes. */
export const integrityFilesDoor: Door = (app, options) => {
  const { database } = options;
  /** A route that answers the office alone. */
  const forOffice =
    (serve: (request: Request, reply: FastifyReply, act: Act) => Promise<unknown>) =>
    async (request: Request, reply: FastifyReply): Promise<unknown> => {
      const act = await actorOf(options, request);
      if (!act) {
        reply.callNotFound();
        return reply;
      }
      return serve(request, reply.header('cache-control', 'no-store'), act);
    };

  app.get<FileRequest>(
    PATH,
    forOffice(async ({ params: { fileNo }, query }, reply, act) => {
      const asked = reading.safeParse(query);
      if (!asked.success) return refused(reply, asked.error);
      return { fileNo, entries: await readFile(database, fileNo, asked.data, act) };
    }),
  );
  app.post<FileRequest>(
    `${PATH}/entries`,
    forOffice(async ({ params: { fileNo }, body }, reply, act) => {
      const given = newEntry.safeParse(body);
      if (!given.success) return refused(reply, given.error);
      const added = await addEntry(database, fileNo, given.data, act);
      return reply.code(added ? 201 : 200).send({ id: given.data.id, added });
    }),
  );
  app.post<FileRequest>(
    `${PATH}/entries/:id/annulment`,
    forOffice(async ({ params: { fileNo, id = '' }, body }, reply, act) => {
      const given = annulment.safeParse(body);
      const entry = z.uuid().safeParse(id);
      if (!given.success || !entry.success) return refused(reply, given.error ?? entry.error);
      const annulled = await annulEntry(database, { fileNo, id, reason: given.data.reason }, act);
      return annulled ?? reply.code(404).send({ error: '档案中没有该条有效记录 (no such entry stands in the file)' });
    }),
  );
};

/** What is wrong with a request, by its place. */
const refused = (reply: FastifyReply, error: z.ZodError | undefined): FastifyReply =>
  reply.code(400).send({
    error: '提交的内容不符合要求 (the request is not as it must be)',
    problems: (error?.issues ?? []).map(({ path, message }) => ({ at: path.join('.'), message })),
  });
