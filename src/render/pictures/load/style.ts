/** The picture's own CSS; colours and parts of pages are those of `theme.ts`. */
export const style = `
.load{width:auto;min-width:min(100%,700px)}
.load th,.load td{padding:4px 3px;text-align:center;font-variant-numeric:tabular-nums}
.load th:first-child{text-align:left;position:sticky;left:0;background:var(--bg);min-width:8.5em;max-width:16em;color:var(--text);overflow-wrap:anywhere}
.load thead th{font-size:.85em;vertical-align:bottom}
.load .day{display:block;white-space:nowrap}
.load .off{display:block;font-weight:400}
.load td{min-width:26px;border:1px solid var(--line)}
.load .rest{border-style:dashed;border-color:var(--muted)}
.load .level1{background:color-mix(in srgb,var(--bar) 35%,transparent)}
.load .level2{background:color-mix(in srgb,var(--bar) 70%,transparent)}
.load .level3{background:var(--bar);font-weight:700}
.load .sum,.load .sum td{font-weight:600}
.load button{font:inherit;color:inherit;background:transparent;border:0;width:100%;padding:0;cursor:pointer}
.load button:focus-visible{outline:2px solid var(--accent)}
.load [aria-expanded=true]{text-decoration:underline}
.load-week{border:1px solid var(--muted);border-radius:8px;padding:6px 12px;margin:8px 0}
.load-week ul,.load-row ul{margin:2px 0 6px;padding-left:20px}
.load-row{margin-top:4px}
@media (max-width:600px){.load{min-width:0}.load th:first-child{min-width:6em;max-width:9em}.load td{min-width:18px;padding:4px 0}.load thead th{padding:4px 1px;font-size:.78em}.load .off{white-space:nowrap}}
`;
