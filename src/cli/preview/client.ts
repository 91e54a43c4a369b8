/**
 * Stands in for the editor around the panel (`acquireVsCodeApi`): asks the server by `fetch`, and again when files
 * have changed. Addresses are relative to the page's.
 *
 * @param ended what is said when the server answers no more
 */
export const client = (ended: string): string => `
const { path, scope } = document.getElementById('root').dataset;
const looks = { path, scope, lists: false };
const hear = (data) => window.dispatchEvent(new MessageEvent('message', { data }));
const refuse = (reason) => hear({ type: 'refused', reason });
async function say(message) {
  if (message.type === 'scope') looks.scope = message.scope;
  if (message.type === 'lists') looks.lists = message.on;
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
