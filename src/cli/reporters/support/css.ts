/** The styles of the HTML report; colours follow the reader's system. */
export const css = `
:root{color-scheme:light dark;--bg:#fff;--panel:#f6f7f9;--line:#d8dce1;--text:#1b1f24;--muted:#57606a;--accent:#0b5cc4;--mark:#ffe9a8;--error:#b3261e;--warning:#845306;--info:#0b5cc4}
@media (prefers-color-scheme:dark){:root{--bg:#1f1f1f;--panel:#272727;--line:#45484d;--text:#e6e6e6;--muted:#a8adb3;--accent:#5aa7f7;--mark:#5c4a12;--error:#ff8a80;--warning:#e0b04a;--info:#5aa7f7}}
*{box-sizing:border-box}
body{margin:0;padding:24px;background:var(--bg);color:var(--text);font:15px/1.5 system-ui,"Noto Sans CJK SC","Microsoft YaHei",sans-serif}
main{max-width:1100px;margin:auto}
h1{font-size:1.5em}h2{font-size:1.15em;margin:2em 0 .5em;overflow-wrap:anywhere}h3{font-size:1em;margin:1.2em 0 .2em}
a{color:var(--accent)}
table{width:100%;border-collapse:collapse}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{padding:6px 10px;border-bottom:1px solid var(--line);text-align:left;vertical-align:top;overflow-wrap:anywhere}
th{color:var(--muted);font-weight:600}
.line{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}.level{white-space:nowrap;font-weight:600}
.error{color:var(--error)}.warning{color:var(--warning)}.info{color:var(--info)}
td p{margin:0}td ul{margin:4px 0 0;padding-left:18px}
pre{margin:6px 0 0;padding:6px 10px;background:var(--panel);border-radius:4px;white-space:pre-wrap;overflow-wrap:anywhere;font-size:13px}
mark{background:var(--mark);color:inherit}
dl{margin:0}dt{float:left;clear:left;margin-right:.5em;color:var(--muted)}dd{margin:0}
@media print{body{padding:0}tr{break-inside:avoid}}
`;
