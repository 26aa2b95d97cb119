/**
 * One WebSocket that speaks `graphql-transport-ws`: its messages, the heartbeats by which both sides know that the
 * other is there, and its failures, which are logged as all others are.
 */
import type { IncomingMessage } from 'node:http';
import { CloseCode } from 'graphql-ws';
import type { Server } from 'graphql-ws';
import type { WebSocket } from 'ws';
import type { Logger } from '#shared/process/log.ts';

/** What is known of a connection. */
export interface Extra {
  socket: WebSocket;
  /** The request that opened it. */
  request: IncomingMessage;
  /** Whose it is. */
  address: string;
}

export interface ConverseOptions {
  /** How often the client is asked whether it is there, and how long its answer may take, in ms. */
  heartbeatMs: number;
  log: Logger;
}

/** Begins it; ends with the WebSocket. */
export function converse(protocol: Server<Extra>, extra: Extra, { heartbeatMs, log }: ConverseOptions): void {
  const { socket } = extra;
  // What is too long, or no frame at all: `ws` closes the connection, and says so here.
  socket.on('error', error => log.info({ err: error }, 'a WebSocket was closed for what its client sent'));
  const stopHeartbeat = beginHeartbeat(socket, heartbeatMs);
  const closed = protocol.opened(
    {
      protocol: socket.protocol,
      send: async text => send(socket, text),
      close: (code, reason) => socket.close(code, reason),
      onMessage: read => {
        socket.on('message', data => {
          read(String(data)).catch((error: unknown) => {
            log.error({ err: error }, 'a message of a WebSocket could not be handled');
            socket.close(CloseCode.InternalServerError, 'Internal server error');
          });
        });
      },
    },
    extra,
  );
  socket.once('close', (code, reason) => {
    stopHeartbeat();
    void closed(code, String(reason));
  });
}

function send(socket: WebSocket, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    if (socket.readyState !== socket.OPEN) resolve();
    else socket.send(text, error => (error ? reject(error) : resolve()));
  });
}

/** Ends a connection whose client does not answer. Returns what stops it. */
function beginHeartbeat(socket: WebSocket, everyMs: number): () => void {
  let isThere = true;
  socket.on('pong', () => {
    isThere = true;
  });
  const timer = setInterval(() => {
    if (!isThere) socket.terminate();
    isThere = false;
    if (socket.readyState === socket.OPEN) socket.ping();
  }, everyMs);
  return () => clearInterval(timer);
}
