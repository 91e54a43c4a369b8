/**
 * Stands in for the editor around the panel (`acquireVsCodeApi`): asks the server by `fetch`, and again when files
 * have changed. Addresses are relative to the page's.
 *
 * @param said what is told where something is not done
 */
export const client = (said: { ended: string; notExported: string }): string => `
const { path, scope } = document.getElementById('root').dataset;
const looks = { path, scope, lists: false, comparing: false, since: '' };
const hear = (data) => window.dispatchEvent(new MessageEvent('message', { data }));
const refuse = (reason) => hear({ type: 'refused', reason });
// One after the other, so that no answer overtakes a later one.
let last = Promise.resolve();
const say = (message) => {
  // Files are no matter of the server.
  if (message.type === 'exported') return download(message);
  if (message.type === 'not-exported') return refuse(${JSON.stringify(said.notExported)});
  if (message.type !== 'formats') last = last.then(() => ask(message));
};
/** The browser asks where to, or knows. */
function download({ content, file }) {
  const [, png] = /^data:image\\/png;base64,(.*)$/s.exec(content) ?? [];
  const part = png === undefined ? content : Uint8Array.from(atob(png), (sign) => sign.charCodeAt(0));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([part]));
  link.download = file;
  link.click();
  // Some browsers read it only a moment later.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
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
  if (!answer) return refuse(${JSON.stringify(said.ended)});
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
