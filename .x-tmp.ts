import { openCluster } from './shared/database/cluster.ts';
import pg from 'pg';
import { byKeyStatement } from './subgraphs/market-access/search.ts';
import { lifeOf } from './shared/sample/life.ts';
const cluster = await openCluster({ dataDir: '/tmp/ma-perf' });
for (const db of ['small2','big2']) {
const c = new pg.Client({connectionString: await cluster.provision(db)}); await c.connect();
const {rows:[j]} = await c.query('show jit'); console.log(db, j);
const times=[];
for (let i=0;i<30;i++) { const { text, values } = byKeyStatement({kind:'NAME',key:lifeOf(i*7919%2000,'2026-11-19').brand.slice(0,2)}, {}, null, 29); const t=performance.now(); await c.query({name:'q', text, values}); times.push(+(performance.now()-t).toFixed(2)); }
console.log(times.join(' ')); console.log((await c.query("select generic_plans, custom_plans from pg_prepared_statements where name='q'")).rows);
const { text, values } = byKeyStatement({kind:'NAME',key:lifeOf(7919,'2026-11-19').brand.slice(0,2)}, {}, null, 29);
const r = await c.query({text:'explain (analyze, buffers) '+text, values}); console.log(r.rows.map(x=>x['QUERY PLAN']).join('\n'));
await c.end();
}
process.exit(0);
