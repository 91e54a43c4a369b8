/** The colours a page can be told to have. */
export type ThemeName = 'light' | 'dark' | 'contrast';

const LIGHT = `--bg:#fff;--panel:#f6f7f9;--line:#d8dce1;--text:#1b1f24;--muted:#57606a;--accent:#0b5cc4;--bar:#9cc7f5;--good:#1a6e33;--attention:#845306;--critical:#b3261e`;
const DARK = `--bg:#1f1f1f;--panel:#272727;--line:#45484d;--text:#e6e6e6;--muted:#a8adb3;--accent:#5aa7f7;--bar:#1f4a78;--good:#6cc97b;--attention:#e0b04a;--critical:#ff8a80`;
const CONTRAST = `--bg:#000;--panel:#000;--line:#9a9a9a;--text:#fff;--muted:#fff;--accent:#6cf;--bar:#036;--good:#7f7;--attention:#fd4;--critical:#f99`;

/** In an editor the colours are the editor's own, so that every theme of it is one of ours. */
export const editorColours = `
body{--bg:var(--vscode-editor-background);--panel:var(--vscode-editorWidget-background);--line:var(--vscode-panel-border,var(--vscode-contrastBorder,#8888));--text:var(--vscode-editor-foreground);--muted:var(--vscode-descriptionForeground);--accent:var(--vscode-textLink-foreground);--bar:var(--vscode-editor-selectionBackground);--good:var(--vscode-testing-iconPassed,#2a8);--attention:var(--vscode-editorWarning-foreground,#b80);--critical:var(--vscode-editorError-foreground,#d33);padding:12px;font-family:var(--vscode-font-family);font-size:var(--vscode-font-size)}
body.vscode-high-contrast{--line:var(--vscode-contrastBorder);--muted:var(--vscode-editor-foreground);--bar:#036}
body.vscode-high-contrast-light{--bar:#9cc7f5}
body.vscode-light{--bar:#9cc7f5}body.vscode-dark{--bar:#1f4a78}
.tabs{display:flex;gap:4px;flex-wrap:wrap;align-items:center;margin:0 0 12px;position:sticky;top:0;background:var(--bg);padding:6px 0;z-index:1;border-bottom:1px solid var(--line)}
.tabs button,.tabs input,.tabs select{font:inherit;color:var(--text);background:transparent;border:1px solid transparent;border-radius:4px;padding:3px 8px}
.tabs button:hover{background:var(--panel)}
.tabs [aria-selected=true]{border-color:var(--accent);font-weight:600}
.tabs input,.tabs select{border-color:var(--line);background:var(--panel);min-width:0;width:120px}
.tabs .grow{flex:1}
[data-pointer]{cursor:pointer}
.here>rect,.here>text{outline:2px solid var(--accent)}tr.here,li.here{outline:2px solid var(--accent);outline-offset:-1px}
g[data-bar]:focus{outline:2px solid var(--accent)}
.hidden{display:none}.faded{opacity:.25}
[role=status]{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.notice{color:var(--critical);font-weight:600}
`;

/** Styles of every page: colours by theme, in the editor those of the editor; print in grey on A4 landscape. */
export const css = `
:root{color-scheme:light;${LIGHT}}
@media (prefers-color-scheme:dark){:root:not([data-theme]){color-scheme:dark;${DARK}}}
:root[data-theme=dark]{color-scheme:dark;${DARK}}
:root[data-theme=contrast]{color-scheme:dark;${CONTRAST}}
*{box-sizing:border-box}
body{margin:0;padding:20px;background:var(--bg);color:var(--text);font:14px/1.5 system-ui,"Noto Sans","Noto Sans CJK SC","Microsoft YaHei",sans-serif}
main{max-width:1600px;margin:0 auto}
section.view{margin-bottom:40px}
h1,h2{font-size:20px;line-height:1.3;margin:0;overflow-wrap:anywhere}
h3{font-size:15px;margin:20px 0 6px}
.subtitle{color:var(--muted);margin:2px 0 12px}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(180px,1fr));gap:10px;margin:0 0 16px;padding:0;list-style:none}
.cards li{background:var(--panel);border:1px solid var(--line);border-radius:8px;padding:8px 12px}
.cards b{font-size:20px;font-variant-numeric:tabular-nums}
.cards span{display:block;color:var(--muted);overflow-wrap:anywhere}
.good b::before{content:"✓ ";color:var(--good)}.attention b::before{content:"! ";color:var(--attention)}.critical b::before{content:"▲ ";color:var(--critical)}
.frame{overflow-x:auto;border:1px solid var(--line);border-radius:8px}
svg{display:block;font-size:12px;fill:var(--text)}
svg .muted{fill:var(--muted)}
svg .halo{paint-order:stroke;stroke:var(--bg);stroke-width:3px;stroke-linejoin:round}
svg .grid{stroke:var(--line)}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:5px 8px;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
th{color:var(--muted);font-weight:600}
td.num,th.num{text-align:right;font-variant-numeric:tabular-nums}
details{margin-top:8px}summary{cursor:pointer;color:var(--accent)}
.tasks{list-style:none;padding-left:0}.tasks .tasks{padding-left:26px}
.tasks .done{color:var(--muted);text-decoration:line-through}
.late{color:var(--critical);font-weight:600}
.muted{color:var(--muted)}
progress{width:120px;accent-color:var(--accent)}
nav a{color:var(--accent);margin-right:14px}
a:focus-visible,summary:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.scroll{overflow-x:auto}
.matrix .week{text-align:center;padding:5px 2px;min-width:28px;white-space:nowrap}
.matrix .month{border-left:1px solid var(--line);white-space:nowrap}
.matrix .num{white-space:nowrap}
.matrix .today{color:var(--critical);text-decoration:underline}
.matrix .live{outline:2px solid var(--attention);outline-offset:-2px}
.matrix tbody th,.matrix thead tr:first-child th:first-child{position:sticky;left:0;background:var(--bg);min-width:110px}
.flag{color:var(--attention)}
.legend{color:var(--muted);margin:8px 0}.legend span{white-space:nowrap;margin-right:14px}
.legend svg{display:inline-block;vertical-align:-3px}
@media print{@page{size:A4 landscape;margin:12mm}:root{${LIGHT};--accent:#333;--bar:#ccc;--good:#333;--attention:#333;--critical:#000}body{padding:0}nav,details:not([open]){display:none}.frame,.scroll{overflow:visible;border:0}svg{max-width:100%;height:auto}section.view{break-after:page}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
`;
