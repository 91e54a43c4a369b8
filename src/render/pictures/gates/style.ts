/** The picture's own CSS; colours and parts of pages are those of `theme.ts`. */
export const style = `
.gate{border:1px solid var(--muted);border-radius:8px;padding:4px 16px 12px;margin:0 0 16px;max-width:110ch;overflow-wrap:anywhere}
.gate h3{margin:8px 0 0;font-size:17px}
.gate p{margin:2px 0 8px}
.gate .ready,.gate .open{font-weight:600}
.gate .criteria{margin:0 0 10px}
.gate .criteria tbody th{color:var(--text);width:40%}
.gate .criteria td:last-child{white-space:nowrap}
.gate dl{display:grid;grid-template-columns:minmax(6em,9em) 1fr;gap:6px 12px;margin:0}
.gate dt{color:var(--muted)}
.gate dd{margin:0;min-width:0}
.gate dd p{margin:4px 0 0}
.gate .choices{display:flex;flex-wrap:wrap;gap:6px}
.gate .choices button{font:inherit;color:var(--text);background:var(--panel);border:1px solid var(--muted);border-radius:4px;padding:3px 10px;cursor:pointer}
.gate .choices button:focus-visible{outline:2px solid var(--accent);outline-offset:2px}

@media print{
.gate{border:0;padding:0;break-inside:avoid}
.gate:not(:last-child){break-after:page}
.gate .sheet{display:table;margin-top:8mm}
.gate .sheet th{width:34mm}
.gate .sheet td{border:1px solid var(--line);white-space:pre-wrap}
.gate .sheet tr{height:12mm}
.gate .sheet tr:nth-child(2){height:30mm}
}
`;
