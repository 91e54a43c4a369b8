/** The picture's own CSS; colours and parts of pages are those of `theme.ts`. */
export const style = `
.agenda{list-style:none;padding:0;margin:0}
.agenda li{display:grid;grid-template-columns:22px 1fr;padding:7px 4px;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
.agenda li>div{min-width:0}
.agenda b{font-weight:600}
.agenda b.done{color:var(--muted);font-weight:400}
.agenda .kind{color:var(--muted);border:1px solid var(--line);border-radius:3px;padding:0 4px;font-size:.85em;white-space:nowrap}
.agenda .when,.agenda .late{white-space:nowrap}
.agenda .details{display:block;color:var(--muted)}
.agenda input[type=checkbox]{appearance:none;width:15px;height:15px;margin:3px 0 0;border:1.5px solid var(--muted);border-radius:3px;display:inline-grid;place-content:center;background:var(--bg)}
.agenda input[type=checkbox]:checked::before{content:"✓";font:700 12px/1 sans-serif;color:var(--accent)}
section[data-bucket=late] h3{color:var(--critical)}
section[data-bucket=late] h3::before{content:"▲ "}
@media print{
.agenda li{break-inside:avoid}
}
`;
