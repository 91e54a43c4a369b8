import { test } from 'vitest';
import { editFor } from '../src/core/edits/apply.ts';
import { readPlaybook } from '../src/core/index.ts';
import { applyEdits } from '../src/core/edits/apply-edits.ts';
const read=(text:string)=>readPlaybook({path:'a.md',text})!;
const doc=`---\nplaybook: roadmap\ntitle: P\nstart: 2026-01-01\n---\n\n## Activities\n\n|Name|When|Owner|\n|---|---|---|\n|Pilot|W5|x|\n|B||y|\n|C|W5|\n|D|W5|z\n`;
test('x',()=>{
 for (const v of ['a\\','\\','a\\\\','a\\|b','`a\\`']) for (const p of ['0/name','0/owner','1/when','2/owner','3/owner']) {
  const r=editFor(read(doc),{type:'set-value',pointer:'/activities/'+p,value:v} as any) as any;
  console.log(JSON.stringify(v),p, r.refused?r:applyEdits(doc,r.edits).split('\n').slice(-5).join(' // ')); }
});
