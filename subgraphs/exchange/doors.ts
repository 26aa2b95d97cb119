/** What the doors of exchange share: they answer the gateway alone, which signs as this department's own service. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { DoorOptions } from '#shared/department.ts';

async function isGateway({ department, authenticate }: DoorOptions, { headers }: FastifyRequest): Promise<boolean> {
  try {
    const { role, department: own } = await authenticate(headers);
    return role === 'service' && own === department;
  } catch {
    // Without an identity there is no such door.
    return false;
  }
}

/** A route that answers the gateway; to all others there is none. */
export const gatewayOnly =
  (options: DoorOptions, serve: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    if (await isGateway(options, request)) return serve(request, reply.header('cache-control', 'no-store'));
    reply.callNotFound();
    return reply;
  };

/** What is wrong with a request, by its place; never what it holds. */
export const refusedRequest = (reply: FastifyReply, { issues }: z.ZodError): FastifyReply =>
  reply.code(400).send({
    error: '提交的内容不符合要求 (the request is not as it must be)',
    problems: issues.map(({ path, message }) => ({ at: path.join('.'), message })),
  });
