// The product as an editor sees it, in one run: npm run bench:editor -- [DOCUMENTS=1000,10000] [TASKS=50,500,5000]
// Peers (yaml-language-server, mermaid) are looked up under BENCH_PEERS, a folder with their node_modules.
import { cpus } from 'node:os';
import { activation } from './bench-editor/activation.mjs';
import { bundles } from './bench-editor/bundles.mjs';
import { firstFindings } from './bench-editor/first-findings.mjs';
import { panel } from './bench-editor/panel.mjs';
import { scrolling } from './bench-editor/scrolling.mjs';
import { workspaces } from './bench-editor/workspaces.mjs';

const numbers = (argument, preset) => (argument ?? preset).split(',').filter(Boolean).map(Number);

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}`);
bundles();
await activation();
await firstFindings();
await workspaces(numbers(process.argv[2], '1000,10000'));
await panel(numbers(process.argv[3], '50,500,5000'));
await scrolling();
