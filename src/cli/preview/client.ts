/**
 * Stands in for the editor around the panel (`acquireVsCodeApi`): asks the server by `fetch`, and again when files
 * have changed. Addresses are relative to the page's.
 *
 * @param ended what is said when the server answers no more
 */
export const client = (ended: string): string => `
const { path, scope } = document.getElementById('root').dataset;
const looks = { path, scope, lists: false, comparing: false, since: '' };
const hear = (data) => window.dispatchEvent(new MessageEvent('message', { data }));
const refuse = (reason) => hear({ type: 'refused', reason });
// One after the other, so that no answer overtakes a later one.
let last = Promise.resolve();
const say = (message) => (last = last.then(() => ask(message)));
async function ask(message) {
  if (message.type === 'scope') looks.scope = message.scope;
  if (message.type === 'lists') looks.lists = message.on;
  if (message.type === 'comparing') looks.comparing = message.on;
  if (message.type === 'since') looks.since = message.since;
  const answer = await fetch('panel', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...looks, message }),
  }).catch(() => null);
  if (!answer) return refuse(${JSON.stringify(ended)});
  if (!answer.ok) return refuse(await answer.text());
  for (const one of await answer.json()) hear(one);
}
const KEY = 'changebook';
globalThis.acquireVsCodeApi = () => ({
  postMessage: say,
  getState: () => JSON.parse(sessionStorage.getItem(KEY) ?? 'null'),
  setState: (state) => sessionStorage.setItem(KEY, JSON.stringify(state)),
});
new EventSource('events').addEventListener('change', () => say({ type: 'ready' }));
`;
