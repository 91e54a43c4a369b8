// The two pages in a browser: the panel as the extension serves it, and mermaid with its chart.
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';

/** The page of the panel, from the extension's own code. */
async function panelPage() {
  const outfile = 'dist/bench/preview-page.mjs';
  await build({ entryPoints: ['src/extension/preview-page.ts'], outfile, bundle: true, format: 'esm' });
  const { previewPage } = await import(new URL(`../../${outfile}`, import.meta.url).href);
  return previewPage({ asWebviewUri: (uri) => uri }, '/webview.js');
}

/**
 * Serves both pages on 127.0.0.1.
 * @param mermaid path of the peer's script, or null
 * @returns the address, and the way to end it
 */
export async function servePages(mermaid) {
  const html = 'text/html; charset=utf-8';
  const script = 'text/javascript';
  const pages = {
    '/panel.html': [html, await panelPage()],
    '/webview.js': [script, readFileSync('dist/webview.js')],
    '/mermaid.html': [html, '<!doctype html><main id="root"></main><script src="/mermaid.js"></script>'],
    ...(mermaid ? { '/mermaid.js': [script, readFileSync(mermaid)] } : {}),
  };
  const server = createServer(({ url }, response) => {
    const [type, content] = pages[url] ?? ['text/plain', ''];
    response.writeHead(pages[url] ? 200 : 404, { 'content-type': type }).end(content);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { address: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() };
}

/** In the page: the editor that the panel asks for, and a wait for the frame after the next. */
export function prepare() {
  globalThis.acquireVsCodeApi = () => ({ postMessage() {}, getState() {}, setState() {} });
  globalThis.painted = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  globalThis.idle = () => new Promise((done) => requestIdleCallback(done));
}

/** In the page of the panel: from the message of the extension to the picture, and to rest. */
export async function showInPanel(message) {
  const begun = performance.now();
  // Listens after the panel has: when this is called, the panel has drawn.
  const taken = new Promise((done) => window.addEventListener('message', done, { once: true }));
  window.postMessage(message, '*');
  await taken;
  await globalThis.painted();
  const picture = performance.now() - begun;
  await globalThis.idle();
  return { picture, rest: performance.now() - begun };
}

/** In the page of mermaid: from the text of the chart to the picture. */
export async function showInMermaid(text) {
  const { mermaid } = globalThis;
  mermaid.initialize({ startOnLoad: false, maxTextSize: 1e9 });
  const begun = performance.now();
  const { svg } = await mermaid.render('chart', text);
  document.getElementById('root').innerHTML = svg;
  await globalThis.painted();
  const picture = performance.now() - begun;
  await globalThis.idle();
  return { picture, rest: performance.now() - begun };
}

/** In the page of the panel: scrolls a picture by 200 px a frame and gives the length of each frame. */
export async function scroll(steps) {
  const frames = [];
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  let last = await frame();
  for (let i = 0; i < steps; i++) {
    window.scrollBy({ top: 200, behavior: 'instant' });
    const now = await frame();
    frames.push(now - last);
    last = now;
  }
  return { frames, moved: window.scrollY };
}
