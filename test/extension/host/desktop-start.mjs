// A process of its own, since what VS Code prints goes to the output of whoever starts it.
import { runTests } from '@vscode/test-electron';

// The exit code is told by the line with the counts, which says more.
await runTests(JSON.parse(process.argv[2])).catch((error) => console.log(String(error)));
