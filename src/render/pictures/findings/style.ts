/** The picture's own CSS; colours and parts of pages are those of `theme.ts`. */
export const style = `
.findings{margin:4px 0;padding-left:0;list-style:none}
ol.findings{padding-left:22px;list-style:decimal}
.findings li{margin:0;padding:6px 4px;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
.findings .error{color:var(--critical)}
.findings .warning{color:var(--attention)}
.findings .info{color:var(--muted)}
.findings .place{display:block}
.findings code{background:var(--panel);padding:0 3px;border-radius:3px;font-family:ui-monospace,Consolas,monospace;font-size:.92em}
.findings button,.switch button{font:inherit;color:var(--text);background:var(--panel);border:1px solid var(--muted);border-radius:4px;padding:0 8px;cursor:pointer}
.findings button:focus-visible,.switch button:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.first{border:1px solid var(--muted);border-radius:8px;padding:0 14px 6px;margin:0 0 8px}
.first h3{margin-top:12px}
.first li:last-child{border-bottom:0}
.clean{font-size:16px}
@media print{
.findings li{break-inside:avoid}
}
`;
