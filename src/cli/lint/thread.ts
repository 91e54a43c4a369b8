/** What a thread can be asked for. */
export { checkAll, meet } from './work.ts';
