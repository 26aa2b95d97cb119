process.env['ACCEPT_UNSIGNED']='true';
import { openCluster } from './shared/database/cluster.ts';
import { openSubgraph } from './shared/subgraph.ts';
import { readConfig } from './shared/config.ts';
import { department } from './subgraphs/market-access/index.ts';
import { lifeOf } from './shared/sample/life.ts';
import { searchKeys } from './subgraphs/market-access/names.ts';
const cluster = await openCluster({ dataDir: '/tmp/ma-perf' });
const T='2026-11-19'; const config={...readConfig({}), ACCEPT_UNSIGNED:true, LOG_LEVEL:'error' as any};
const subs = [];
for (const [name,n] of [['small2',2000],['big2',1_000_000]] as const) subs.push({n, s: await openSubgraph(department as any,{config, databaseUrl: await cluster.provision(name)})});
const S='query Search($search: String, $filter: EnterpriseFilter) { enterprises(search: $search, filter: $filter, first: 20) { nodes { creditCode name zone status } pageInfo { hasNextPage endCursor } } }';
const E='query ($c: CreditCode!) { enterprise(creditCode: $c) { name zone status formerNames { name } industry { divisionName } registrationLog(first:5) { nodes { event } } } }';
const Q: Record<string,(l:any)=>[string,any]> = {
 enterprise: l=>[E,{c:l.creditCode}], brand: l=>[S,{search:l.brand}], brand2: l=>[S,{search:l.brand.slice(0,2)}], char1: l=>[S,{search:l.brand[0]}], name:l=>[S,{search:l.name}], region:l=>[S,{search:l.name.slice(0,2)}],
 code16: l=>[S,{search:l.creditCode.slice(0,16)}], code8: l=>[S,{search:l.creditCode.slice(0,8)}], pinyin: l=>[S,{search:searchKeys(l.name,l.brand).pinyin}], initials:l=>[S,{search:searchKeys(l.name,l.brand).initials}], letter:l=>[S,{search:searchKeys(l.name,l.brand).pinyin[0]}],
 filterZD: l=>[S,{filter:{zone:l.zone.code,industry:l.industryDivision}}], filterZ: l=>[S,{filter:{zone:l.zone.code}}], filterD: l=>[S,{filter:{industry:l.industryDivision}}], filterS: l=>[S,{filter:{industry:'C'}}], status: l=>[S,{filter:{status:'DEREGISTERED'}}],
 'search+zone': l=>[S,{search:l.brand.slice(0,1),filter:{zone:l.zone.code}}], 'pinyin2+zone+div': l=>[S,{search:searchKeys(l.name,l.brand).pinyin.slice(0,2),filter:{zone:l.zone.code,industry:l.industryDivision}}], 'region+REVOKED': l=>[S,{search:l.name.slice(0,2),filter:{status:'REVOKED'}}], 'region+otherzone': l=>[S,{search:'新建',filter:{zone:'gedian'}}], 'letter+none': l=>[S,{search:'x',filter:{industry:'Q'}}], none: l=>[S,{}],
};
const times: Record<string, number[][]> = {};
for (let r=-1;r<6;r++) for (const [k,f] of Object.entries(Q)) for (const [w,{n,s}] of subs.entries()) for (let i=0;i<40;i++) {
  const l=lifeOf((i*7919+r*104729+1_000_000)%n,T); const [query,variables]=f(l); const t=performance.now();
  const res=await s.app.inject({method:'POST',url:'/graphql',payload:{query,variables}}); const d=performance.now()-t; if(res.statusCode!==200||res.body.includes('"errors"')) throw new Error(res.body.slice(0,500));
  if(r>=0) ((times[k]??=[[],[]])[w]!).push(d);
}
for (const [k,[a,b]] of Object.entries(times)) { const p=(x:number[],q:number)=>x.sort((m,n)=>m-n)[Math.floor(x.length*q)]!; console.log(k.padEnd(20), 'p50', p(a!,.5).toFixed(2), p(b!,.5).toFixed(2), 'ratio', (p(b!,.5)/p(a!,.5)).toFixed(2), 'p95', p(a!,.95).toFixed(2), p(b!,.95).toFixed(2)); }
for (const {s} of subs) console.log(await s.database.query("select relname, seq_scan from pg_stat_user_tables where seq_scan>0"));
process.exit(0);
