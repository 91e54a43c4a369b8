import { styles } from './generated/styles.ts';
import { drawingStyle } from './parts/drawing-style.ts';
import { gridStyle } from './parts/grid-style.ts';
import { meetingStyle } from './parts/meeting-style.ts';
import { weeksStyle } from './parts/weeks-style.ts';

/** The colours a page can be told to have. */
export type ThemeName = 'light' | 'dark' | 'contrast';

const LIGHT = `--bg:#fff;--panel:#f6f7f9;--line:#8b929a;--grid:#d8dce1;--text:#1b1f24;--muted:#57606a;--accent:#0b5cc4;--bar:#b9d6f7;--good:#1a6e33;--attention:#845306;--critical:#b3261e`;
const DARK = `--bg:#1f1f1f;--panel:#272727;--line:#7d8187;--grid:#45484d;--text:#e6e6e6;--muted:#a8adb3;--accent:#5aa7f7;--bar:#1f4a78;--good:#6cc97b;--attention:#e0b04a;--critical:#ff8a80`;
const CONTRAST = `--bg:#000;--panel:#000;--line:#fff;--grid:#777;--text:#fff;--muted:#fff;--accent:#6cf;--bar:#036;--good:#7f7;--attention:#fd4;--critical:#f99`;
/** Where the system forces its own colours, those. */
const FORCED = `--bg:Canvas;--panel:Canvas;--line:CanvasText;--grid:CanvasText;--text:CanvasText;--muted:CanvasText;--accent:LinkText;--bar:Canvas;--good:CanvasText;--attention:CanvasText;--critical:CanvasText`;
const PRINT = `${LIGHT};--accent:#333;--bar:#ddd;--good:#333;--attention:#333;--critical:#000`;

/** Of every page and drawing that is not in an editor. */
export const FONT = 'system-ui,"Noto Sans","Noto Sans CJK SC","Microsoft YaHei",sans-serif';

const narrow = `
@media screen and (max-width:700px){
body{padding:12px}
.cards{grid-template-columns:1fr 1fr}
.wide{display:none}.narrow{display:block}
.grid-table,.grid-table tbody,.grid-table tr{display:block;width:auto}
.grid-table thead{display:none}
.grid-table tr{border-bottom:1px solid var(--grid);padding:8px 0}
.grid-table td,.grid-table td.num{display:grid;grid-template-columns:8.5em 1fr;gap:8px;text-align:left;border:0;padding:2px 4px;overflow-wrap:anywhere}
.grid-table td::before{content:attr(data-label);color:var(--muted)}
.grid-table td:first-child{font-weight:600}
.grid-table td:empty{display:none}
}`;

/**
 * On paper: rows stay whole, heads stay with what they are the head of. Which way up a sheet is, its head and its
 * number are those of its document (`paper.tsx`).
 */
const print = `
.paper-only,.signatures{display:none}
@media print{
@page{size:A4;margin:19mm 12mm 16mm;font:9px/1.3 system-ui,"Noto Sans","Noto Sans CJK SC","Microsoft YaHei",sans-serif;color:#333}
:root:root,:root:root[data-theme]{color-scheme:light;${PRINT}}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
body{padding:0;font-size:11px}
main{max-width:none}
nav,details:not([open],.printed),.twice,.screen-only{display:none}
details.printed::details-content{content-visibility:visible}
.printed>summary{color:var(--text);font-weight:600;list-style:none;break-after:avoid}
section.view{margin:0}
section.again{margin-top:20px}
.again:has(>.scroll,>.twice)>.subtitle,.again:has(>.scroll,>.twice)>.cards,.again>h2,.again:has(>.empty),section.view:has(>.empty:last-child):has(~section.view),.controlled>.cards{display:none}
.again>.subtitle{font-size:15px;font-weight:600;color:var(--text);margin:0 0 6px}
.paper-only{display:block}
.signatures{display:block;break-inside:avoid;margin-top:12px}
.signatures td:nth-child(3){min-width:50mm}.signatures tbody tr{height:8mm}
.scroll,.frame{overflow:visible}
.frame{border:0;break-inside:avoid}.frame svg{min-width:0}
.cards{grid-template-columns:repeat(4,1fr);gap:6px;margin-bottom:10px}.cards li{padding:4px 8px}.cards b{font-size:15px}
h2,h3,.subtitle,.cards{break-after:avoid}tr,li,.cards{break-inside:avoid}thead{display:table-header-group}
h3{margin-top:14px}p,ul,ol{margin-block:5px}
td,th{padding:3px 6px}
}`;

/**
 * In an editor the colours are the editor's own, so that every theme of it is one of ours. Those that it has for icons
 * are too pale for words in a light theme: they are mixed with the colour of its text.
 */
export const editorColours = `
body{--bg:var(--vscode-editor-background);--panel:var(--vscode-editorWidget-background);--line:color-mix(in srgb,var(--vscode-editor-foreground) 55%,var(--vscode-editor-background));--grid:color-mix(in srgb,var(--vscode-editor-foreground) 22%,var(--vscode-editor-background));--text:var(--vscode-editor-foreground);--muted:var(--vscode-descriptionForeground);--accent:var(--vscode-textLink-foreground);--bar:var(--vscode-editor-selectionBackground);--good:color-mix(in srgb,var(--vscode-testing-iconPassed,#2a8) 40%,var(--vscode-editor-foreground));--attention:color-mix(in srgb,var(--vscode-editorWarning-foreground,#b80) 60%,var(--vscode-editor-foreground));--critical:var(--vscode-editorError-foreground,#d33);padding:12px;font-family:var(--vscode-font-family);font-size:var(--vscode-font-size)}
body.vscode-high-contrast,body.vscode-high-contrast-light{--line:var(--vscode-contrastBorder)}
body.vscode-high-contrast{--muted:var(--vscode-editor-foreground);--bar:#036}
body.vscode-high-contrast-light{--bar:#9cc7f5}
body.vscode-light{--bar:#9cc7f5}body.vscode-dark{--bar:#1f4a78}
`;

/** What a panel has around its picture: tabs, filters, the inspector, what was refused. */
export const panelStyle = `
.tabs{margin:0 0 12px;position:sticky;top:0;background:var(--bg);padding:4px 0;z-index:1;border-bottom:1px solid var(--line)}
.tabs button,.tabs input,.tabs select{font:inherit;color:var(--text);background:transparent;border:1px solid transparent;border-radius:4px;padding:3px 8px}
.tabs button:hover{background:var(--panel)}
.tabs [aria-selected=true]{border-color:var(--accent);font-weight:600}
.tabs input,.tabs select{border-color:var(--line);background:var(--panel);min-width:0;width:120px}
.tabs .row{display:flex;gap:4px;flex-wrap:wrap;align-items:center}
.tabs .grow{flex:1}.tabs .filters{display:flex;gap:4px;flex-wrap:wrap;margin-top:4px}
.tabs .filters{align-items:center}.tabs .group{display:inline-flex;gap:4px;align-items:center;flex-wrap:wrap;margin-right:8px}.tabs .group button{border-color:var(--line)}
.tabs .icon{display:none}
.since-choice{display:flex;gap:6px;flex-wrap:wrap;align-items:center;margin:0 0 12px}
.since-choice :is(input,select,button){font:inherit;color:var(--text);background:var(--panel);border:1px solid var(--line);border-radius:4px;padding:3px 8px;min-width:0;max-width:260px}
.fold{cursor:pointer}.fold:focus-visible{outline:2px solid var(--accent)}
@media (max-width:725px){
.tabs .row{flex-wrap:nowrap}
.tabs .icon{display:block}.tabs .word{display:none}
.tabs .row button{padding:3px 6px;display:inline-flex;align-items:center;flex:none}
.tabs .row select{width:94px;padding:3px 2px;flex:none}
.tabs [role=tablist]{display:flex;overflow-x:auto;min-width:0;scrollbar-width:thin}
.cards{gap:2px 14px;margin-bottom:10px}
.cards li{background:none;border:0;border-radius:0;padding:2px 0}
.cards b{font-size:15px}
.cards b+span{display:inline;margin-left:6px}
}
[data-pointer]{cursor:pointer}
svg[data-day]{user-select:none}
.here>rect,.here>text{outline:2px solid var(--accent)}tr.here,li.here,th.here,.contact.here{outline:2px solid var(--accent);outline-offset:-1px}
[data-pointer]:focus,[data-cell]:focus{outline:2px solid var(--accent)}
.switch{display:inline-flex;border:1px solid var(--line);border-radius:4px}
.switch [aria-pressed=true]{background:var(--bar);color:var(--text);font-weight:600}
.inspector{position:sticky;bottom:0;z-index:2;background:var(--panel);border:1px solid var(--accent);border-radius:4px;padding:8px 12px;margin-top:12px;max-height:45vh;overflow:auto}
.inspector header{display:flex;gap:8px;align-items:center;overflow-wrap:anywhere}
.inspector .grow{flex:1}
.inspector .fields{display:grid;grid-template-columns:repeat(auto-fill,minmax(180px,1fr));gap:6px 12px;margin:6px 0}
.inspector label span{display:block;color:var(--muted)}
.inspector input,.inspector select,.inspector button{font:inherit;color:var(--text);background:var(--bg);border:1px solid var(--line);border-radius:4px;padding:3px 6px;width:100%;min-width:0}
.inspector button{width:auto}
.inspector :focus-visible{outline:2px solid var(--accent)}
.inspector pre{white-space:pre-wrap;margin:4px 0}
.wide{display:block!important}.narrow{display:none!important}
.hidden{display:none}
[role=status]:not(.filter-count){position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.notice{position:fixed;z-index:3;margin:0;max-width:min(60ch,90vw);padding:4px 8px;background:var(--panel);color:var(--critical);border:1px solid var(--critical);border-radius:4px;font-weight:600}.notice:empty{border:0;padding:0}
.inspector [aria-invalid=true]{border-color:var(--critical)}
${drawingStyle}${gridStyle}${meetingStyle}`;

/**
 * Styles of every page, those of the pictures among them: colours by theme, in the editor those of the
 * editor; print in grey on A4 landscape.
 */
export const css = `
:root{color-scheme:light;${LIGHT}}
@media (prefers-color-scheme:dark){:root:not([data-theme]){color-scheme:dark;${DARK}}}
:root[data-theme=dark]{color-scheme:dark;${DARK}}
:root[data-theme=contrast]{color-scheme:dark;${CONTRAST}}
@media (forced-colors:active){:root:root{${FORCED}}}
*{box-sizing:border-box}
body{margin:0;padding:20px;background:var(--bg);color:var(--text);font:14px/1.5 ${FONT}}
main{max-width:1600px;margin:0 auto}
section.view{margin-bottom:48px}
h2{font-size:20px;line-height:1.3;margin:0;overflow-wrap:anywhere}
h3{font-size:15px;margin:24px 0 6px;overflow-wrap:anywhere}
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.subtitle{color:var(--muted);margin:2px 0 12px}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(180px,1fr));gap:10px;margin:0 0 16px;padding:0;list-style:none}
@media screen and (max-width:780px){.cards:has(>:nth-child(4):last-child){grid-template-columns:1fr 1fr}}
.cards li{background:var(--panel);border:1px solid var(--line);border-radius:8px;padding:8px 12px}
.cards b{font-size:20px;font-variant-numeric:tabular-nums}
@media screen and (max-width:480px){.cards b{font-size:17px}}
.cards span{display:block;color:var(--muted);overflow-wrap:anywhere}
.sparkline{width:120px;max-width:100%;margin:2px 0;fill:var(--muted)}.sparkline polyline{fill:none;stroke:var(--muted);stroke-width:1.5}
.good b::before{content:"✓ ";color:var(--good)}.attention b::before{content:"! ";color:var(--attention)}.critical b::before{content:"▲ ";color:var(--critical)}
.frame{overflow-x:auto;border:1px solid var(--line);border-radius:8px}
.frame svg{width:100%;height:auto;min-width:860px}.zoomed svg{width:auto;min-width:0}
svg{display:block;font-size:12px;fill:var(--text)}
svg .muted{fill:var(--muted)}
svg .halo{paint-order:stroke;stroke:var(--bg);stroke-width:3px;stroke-linejoin:round}
svg .grid{stroke:var(--grid)}svg .edge{stroke:var(--line)}
code{font-size:.95em;color:inherit;background:var(--panel);border-radius:3px;padding:0 3px}
.columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,420px),1fr));gap:8px 40px;align-items:start}
.columns>*{min-width:0}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:5px 8px;border-bottom:1px solid var(--grid);overflow-wrap:break-word}
th{color:var(--muted);font-weight:600}
td{white-space:pre-line}
td.num,th.num{text-align:right;font-variant-numeric:tabular-nums}td.num{white-space:nowrap}
.meter{display:block;height:8px;min-width:80px;border:1px solid var(--muted);border-radius:4px;overflow:hidden}
.meter i{display:block;height:100%;background:var(--accent)}
.empty{border:1px dashed var(--muted);border-radius:8px;padding:12px 16px;max-width:70ch;margin-bottom:16px}
.empty p{margin:0}.empty code{padding:0}.empty pre{margin:10px 0 0;padding:10px;background:var(--panel);overflow-x:auto}
.legend-line{color:var(--muted);display:flex;flex-wrap:wrap;gap:4px 18px;margin:8px 0;padding:0;list-style:none}
.legend-line svg{vertical-align:-3px;display:inline-block}
details{margin-top:8px}summary{cursor:pointer;color:var(--accent)}
.standing{margin:10px 0 0}details.standing{margin:2px 0 10px}
.standing dl{margin:6px 0;display:grid;grid-template-columns:minmax(7em,max-content) 1fr;gap:4px 14px;max-width:90ch}
.standing dt{color:var(--muted);grid-column:1}.standing dd{margin:0;grid-column:2;min-width:0;overflow-wrap:anywhere}
.late{color:var(--critical);font-weight:600}
.muted{color:var(--muted)}
h3 .muted{font-weight:400}
a{color:var(--accent)}
nav{margin-bottom:14px}
nav [aria-current]{color:var(--text);font-weight:600}
nav a{margin-right:14px;display:inline-block;max-width:min(48ch,100% - 14px);overflow:hidden;text-overflow:ellipsis;white-space:nowrap;vertical-align:bottom}
a:focus-visible,summary:focus-visible,.frame:focus-visible,.scroll:focus-visible,input:focus-visible,pre:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.scroll{overflow-x:auto;position:relative}
@media screen{.scroll{background:linear-gradient(to right,var(--bg) 40%,transparent) 0 0/44px 100% no-repeat local,linear-gradient(to left,var(--bg) 40%,transparent) 100% 0/44px 100% no-repeat local,linear-gradient(to right,var(--line),transparent) 0 0/8px 100% no-repeat scroll,linear-gradient(to left,var(--line),transparent) 100% 0/8px 100% no-repeat scroll}}
.columns+.scroll,.scroll+.scroll{margin-top:16px}
.date{white-space:nowrap}
.narrow{display:none}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
${weeksStyle}${styles}${narrow}
${print}
`;
