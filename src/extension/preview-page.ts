import type { Uri, Webview } from 'vscode';
import { css, editorColours, panelStyle } from '../render/theme.ts';

function nonceOf(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The page of the panel: one script and one style of ours, no other address. */
export function previewPage(webview: Webview, script: Uri): string {
  const nonce = nonceOf();
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>Changebook</title>
<style nonce="${nonce}">${css}${editorColours}${panelStyle}</style>
</head>
<body>
<main id="root"></main>
<script nonce="${nonce}" src="${webview.asWebviewUri(script).toString()}"></script>
</body>
</html>`;
}
