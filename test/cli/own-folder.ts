// A setup file: run for each file of tests, also where several share the modules of a worker.
import { afterEach, beforeEach } from 'vitest';
import { makeRoot, removeRoot } from './root.ts';

beforeEach(makeRoot);
afterEach(removeRoot);
