/** The picture's own CSS; colours and parts of pages are those of `theme.ts`. */
export const style = `
.agenda{list-style:none;padding:0;margin:0}
.agenda li{display:grid;grid-template-columns:22px 1fr auto;padding:7px 4px;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
.agenda li>div{min-width:0}
.agenda b{font-weight:600}
.agenda b.done{color:var(--muted);font-weight:400}
.agenda .kind{color:var(--muted);border:1px solid var(--line);border-radius:3px;padding:0 4px;font-size:.85em;white-space:nowrap}
.agenda .when,.agenda .late{white-space:nowrap}
.agenda .details{display:block;color:var(--muted)}
.agenda input[type=checkbox]{appearance:none;width:15px;height:15px;margin:3px 0 0;border:1.5px solid var(--muted);border-radius:3px;display:inline-grid;place-content:center;background:var(--bg)}
.agenda input[type=checkbox]:checked::before{content:"✓";font:700 12px/1 sans-serif;color:var(--accent)}
.agenda button,.agenda form input,.agenda select,.lens select{font:inherit;color:var(--text);background:var(--bg);border:1px solid var(--line);border-radius:4px;padding:2px 8px;max-width:100%}
.agenda .change{color:var(--accent);margin-left:8px;align-self:start}
.agenda form{grid-column:2/-1;display:flex;flex-wrap:wrap;gap:6px 12px;align-items:end;margin:6px 0;padding:8px;background:var(--panel);border-radius:4px}
.agenda form label{display:grid;color:var(--muted)}
.agenda .wide-field{flex:1 1 180px}
.agenda form .details{flex-basis:100%;margin:0}
.lens{display:flex;flex-wrap:wrap;gap:6px 16px;margin:0 0 4px}
.lens label{color:var(--muted)}
.lens select{margin-left:6px}
.agenda :focus-visible,.lens :focus-visible{outline:2px solid var(--accent);outline-offset:1px}
section[data-bucket=late] h3{color:var(--critical)}
section[data-bucket=late] h3::before{content:"▲ "}
@media print{
.agenda li{break-inside:avoid}
}
`;
