/**
 * A NATS server with JetStream of a test's own. It is never installed here: tests use the program that `NATS_SERVER`
 * names, else one on the PATH, and are skipped where there is none. CI installs it (.ci/run).
 */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { connect } from '@nats-io/transport-node';
import type { NatsConnection } from '@nats-io/transport-node';
import { freePort } from '../process/free-port.ts';

/** How long a server may take to start, in ms. */
const START_MS = 20_000;
const PASSWORD = 'a:secret@/';

/** The server's program; undefined where there is none, with the reason on the console. */
export function findNats(): string | undefined {
  // Debian has it where administrators' programs are.
  const folders = `${process.env.PATH ?? ''}${delimiter}/usr/sbin`.split(delimiter);
  const program = process.env.NATS_SERVER ?? folders.map(folder => join(folder, 'nats-server')).find(existsSync);
  if (!program)
    console.warn('Tests that need NATS are skipped: no nats-server is on the PATH, and NATS_SERVER names none.');
  return program;
}

/** A server; what it stores outlives its end until it is removed. */
export class TestNats {
  readonly port: number;
  readonly url: string;
  readonly #program: string;
  readonly #folder = mkdtempSync(join(tmpdir(), 'nats-'));
  #server: ChildProcess | undefined;

  private constructor(program: string, port: number) {
    this.#program = program;
    this.port = port;
    this.url = `nats://relay:${encodeURIComponent(PASSWORD)}@127.0.0.1:${port}`;
  }

  /** Starts a server with nothing in it. */
  static async start(program: string): Promise<TestNats> {
    const nats = new TestNats(program, await freePort());
    await nats.start();
    return nats;
  }

  /** Starts it with what it has stored; does nothing while it runs. */
  async start(): Promise<void> {
    if (this.#isRunning()) return;
    const config = join(this.#folder, 'nats.conf');
    writeFileSync(
      config,
      `host: "127.0.0.1"\nport: ${this.port}\njetstream { store_dir: "${this.#folder}" }
       authorization { user: "relay", password: "${PASSWORD}" }`,
    );
    this.#server = spawn(this.#program, ['-c', config], { stdio: 'ignore' });
    for (const until = Date.now() + START_MS; ; ) {
      try {
        await (await this.connect()).close();
        return;
      } catch (error) {
        if (Date.now() > until) throw error;
        await new Promise(done => setTimeout(done, 50));
      }
    }
  }

  /** A connection of the test's own, to be closed by it. */
  connect(): Promise<NatsConnection> {
    return connect({ servers: `127.0.0.1:${this.port}`, user: 'relay', pass: PASSWORD, reconnect: false });
  }

  /** Ends it as if its machine had gone. */
  async kill(): Promise<void> {
    const server = this.#server;
    if (!server || !this.#isRunning()) return;
    const exited = new Promise(done => server.once('exit', done));
    server.kill('SIGKILL');
    await exited;
  }

  async remove(): Promise<void> {
    await this.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #isRunning(): boolean {
    return this.#server?.exitCode === null && this.#server.signalCode === null;
  }
}
