// Before `npm pack`: what the package holds is made anew, so that nothing of an older build comes along.
import { execSync } from 'node:child_process';
import { rmSync } from 'node:fs';

rmSync('dist', { recursive: true, force: true });
for (const script of ['build', 'typecheck']) execSync(`npm run -s ${script}`, { stdio: 'inherit' });
