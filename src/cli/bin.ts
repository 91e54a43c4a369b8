import { keepCompiled } from './compiled.ts';

keepCompiled(process.env);
await import('./process.ts');
