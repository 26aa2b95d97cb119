/**
 * A process with a gateway for each supergraph file that it is given. Two processes that do the same differ by more
 * than what receipts cost: by what V8 has compiled when, and where it lies. In one process both run the same code.
 */
import { openGateway } from '../../../gateway/gateway.ts';
import { readConfig } from '../../../shared/process/config.ts';
import { createLog } from '../../../shared/process/log.ts';

const config = readConfig();
const log = createLog('gateway', config.LOG_LEVEL);
const urls: string[] = [];
for (const supergraph of process.argv.slice(2)) {
  const gateway = await openGateway({ config, log, supergraph });
  urls.push(await gateway.listen(0));
  await gateway.loaded;
}
process.send?.({ ready: urls });
