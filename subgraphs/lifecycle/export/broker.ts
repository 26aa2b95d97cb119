/** A NATS server with JetStream: a stream of the relay's, and messages that it stores once. */
import { readFileSync } from 'node:fs';
import { JetStreamApiError, jetstream, jetstreamManager } from '@nats-io/jetstream';
import type { JetStreamClient, JetStreamManager } from '@nats-io/jetstream';
import { connect, credsAuthenticator } from '@nats-io/transport-node';
import type { NatsConnection, NodeConnectionOptions } from '@nats-io/transport-node';

export interface BrokerSettings {
  /** `nats://[user:password@]host[:port]`, or `tls://` likewise. */
  url: string;
  /** A file of credentials, in place of user and password. */
  credentials: string | undefined;
  stream: string;
}

/** A message of the stream. */
export interface BrokerMessage {
  /** Messages of one id are stored once within the stream's duplicate window. */
  id: string;
  subject: string;
  body: object;
}

/** All subjects of the relay. */
export const SUBJECTS = 'elg.>';
/** How long an answer of the server may take, in ms. */
const ANSWER_MS = 5_000;
/** Codes of JetStream: there is no such stream; no such message. */
const [NO_STREAM, NO_MESSAGE] = [10_059, 10_037];

export class Broker {
  readonly #connection: NatsConnection;
  readonly #manager: JetStreamManager;
  readonly #client: JetStreamClient;
  readonly #stream: string;

  private constructor(connection: NatsConnection, manager: JetStreamManager, stream: string) {
    this.#connection = connection;
    this.#manager = manager;
    this.#client = jetstream(connection, { timeout: ANSWER_MS });
    this.#stream = stream;
  }

  /** Connects, and makes the stream where it is missing. One that is there is taken as its operator made it. */
  static async open(settings: BrokerSettings): Promise<Broker> {
    const connection = await connect(optionsOf(settings));
    try {
      const manager = await jetstreamManager(connection, { timeout: ANSWER_MS });
      const broker = new Broker(connection, manager, settings.stream);
      await broker.#makeStream();
      return broker;
    } catch (error) {
      await connection.close();
      throw error;
    }
  }

  async #makeStream(): Promise<void> {
    const found = await unlessMissing(NO_STREAM, this.#manager.streams.info(this.#stream));
    if (!found) await this.#manager.streams.add({ name: this.#stream, subjects: [SUBJECTS] });
  }

  /** Stores a message; false where it was stored before. Rejects where the server did not say that it is stored. */
  async publish({ id, subject, body }: BrokerMessage): Promise<boolean> {
    const expect = { streamName: this.#stream };
    const { duplicate } = await this.#client.publish(subject, JSON.stringify(body), { msgID: id, expect });
    return !duplicate;
  }

  /** The id of the last message of a subject; null where there is none. */
  async lastIdOf(subject: string): Promise<string | null> {
    const read = this.#manager.streams.getMessage(this.#stream, { last_by_subj: subject });
    const found = await unlessMissing(NO_MESSAGE, read);
    return found?.header.get('Nats-Msg-Id') ?? null;
  }

  /** Whether the connection has ended. */
  get isClosed(): boolean {
    return this.#connection.isClosed();
  }

  close(): Promise<void> {
    return this.#connection.close();
  }
}

/** What is read; null where the server says that it is not there. */
async function unlessMissing<Found>(code: number, read: Promise<Found>): Promise<Found | null> {
  try {
    return await read;
  } catch (error) {
    if (error instanceof JetStreamApiError && error.code === code) return null;
    throw error;
  }
}

function optionsOf({ url, credentials }: BrokerSettings): NodeConnectionOptions {
  const { protocol, hostname, port, username, password } = new URL(url);
  return {
    servers: `${hostname}:${port || '4222'}`,
    // The relay opens a new connection itself, and reads anew where it stands.
    reconnect: false,
    timeout: ANSWER_MS,
    ...(protocol === 'tls:' && { tls: {} }),
    ...(username !== '' && { user: decodeURIComponent(username), pass: decodeURIComponent(password) }),
    ...(credentials !== undefined && { authenticator: credsAuthenticator(readFileSync(credentials)) }),
  };
}
