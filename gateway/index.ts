/** Runs the gateway as a process: configuration → supergraph → server → listen. */
import './compile-cache.ts';
import { readConfig } from '#shared/process/config.ts';
import { createLog } from '#shared/process/log.ts';
import { Misuse } from '#shared/process/misuse.ts';
import { stopOnSignals } from '#shared/process/stop.ts';
import { startTracing } from '#shared/process/tracing.ts';
import { readGatewayOptions } from './options.ts';

try {
  const { supergraph, port } = readGatewayOptions(process.argv.slice(2));
  const config = readConfig();
  const log = createLog('gateway', config.LOG_LEVEL);
  // All else is loaded once it is known what to run: who starts it wrongly is told at once.
  const { openGateway } = await import('./gateway.ts');
  const stopTracing = await startTracing('gateway', config.OTEL_EXPORTER_OTLP_ENDPOINT);
  const gateway = await openGateway({ config, log, supergraph });
  const url = await gateway.listen(port);
  stopOnSignals(async () => {
    await gateway.close();
    await stopTracing();
  });
  log.info({ url, pid: process.pid }, 'listening');
  await gateway.loaded;
  log.info({ url }, 'ready');
  process.send?.({ ready: url });
} catch (error) {
  console.error(error instanceof Misuse ? `gateway: ${error.message}` : error);
  process.exit(1);
}
