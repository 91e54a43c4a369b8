/** The picture's own CSS; colours and parts of pages are those of `theme.ts`. */
export const style = `
.tasks{list-style:none;padding-left:0;margin:4px 0}
.tasks .tasks{padding-left:26px}
.tasks li{margin:3px 0;overflow-wrap:anywhere}
.tasks .done{color:var(--muted)}
.tasks input{appearance:none;width:15px;height:15px;margin:0 4px 0 0;border:1.5px solid var(--muted);border-radius:3px;vertical-align:-2px;display:inline-grid;place-content:center;background:var(--bg)}
.tasks .no-box{display:inline-block;width:15px;margin:0 4px 0 0}
.tasks input:checked::before{content:"✓";font:700 12px/1 sans-serif;color:var(--accent)}
h3 .meter{display:inline-block;width:120px;vertical-align:1px;margin-left:6px}
@media screen{
.tasks.group{content-visibility:auto;contain-intrinsic-size:auto calc(var(--rows)*24px)}
}
@media print{
.tasks li{break-inside:avoid}
}
`;
