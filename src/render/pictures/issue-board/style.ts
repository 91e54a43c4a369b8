/** The picture's own CSS; colours and parts of pages are those of `theme.ts`. */
export const style = `
.escalate{border:1px solid var(--line);border-left:4px solid var(--critical);border-radius:4px;padding:6px 12px;margin:0 0 12px}
.escalate:not(:has(ul)){border-left-color:var(--good)}
.escalate h4,.escalate p{margin:0}
.escalate ul{margin:4px 0 0;padding:0;list-style:none}
.escalate li{padding:2px 0;overflow-wrap:anywhere}
.issue-board{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,200px),1fr));gap:12px;align-items:start}
.issue-column{min-width:0}
.issue-column h4{margin:0 0 6px;padding-bottom:3px;border-bottom:2px solid var(--line)}
.issue-cards{list-style:none;margin:0;padding:0;display:grid;gap:8px}
.issue-card{border:1px solid var(--line);border-radius:6px;padding:6px 10px;background:var(--panel);min-width:0;overflow-wrap:anywhere;break-inside:avoid}
.issue-card p{margin:0}
.issue-card .issue-head{display:flex;flex-wrap:wrap;gap:0 10px;justify-content:space-between}
.issue-card .issue-name{font-weight:600;margin:2px 0}
.issue-card .loop i{font-style:normal;letter-spacing:1px}
.issue-card button{font:inherit;color:var(--text);background:var(--bg);border:1px solid var(--line);border-radius:4px;padding:2px 8px;margin-top:4px;cursor:pointer}
.issue-card button:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.issue-column details{margin:8px 0 0}.issue-column details>ul{margin-top:6px}
.risk-columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,380px),1fr));gap:8px 32px;align-items:start}
.risk-map table{table-layout:fixed;border-collapse:separate;border-spacing:2px}
.risk-map caption{text-align:left}
.risk-map th{font-weight:400;font-size:12px;border:0;padding:2px 4px;vertical-align:middle}
.risk-map tfoot th{text-align:center;vertical-align:top}.risk-map tfoot td{border:0;height:auto}
.risk-map td{position:relative;height:52px;border:1px solid var(--grid);border-radius:3px;padding:3px;vertical-align:middle;text-align:center;white-space:normal}
.risk-map td.severe{background:color-mix(in srgb,var(--critical) 22%,var(--bg));border-color:var(--critical)}
.risk-map td.serious{background:color-mix(in srgb,var(--attention) 14%,var(--bg));border-color:var(--attention)}
.risk-map .risk-sign{position:absolute;top:0;right:3px;font-size:10px;color:var(--muted)}
.risk-map td b{display:inline-block;min-width:24px;padding:1px 4px;margin:1px;border:1px solid var(--text);border-radius:12px;background:var(--bg);font-variant-numeric:tabular-nums}
.risk-list{margin:8px 0;padding-left:2em}
.risk-list li{padding:4px 0;overflow-wrap:anywhere;break-inside:avoid}
.risk-list p{margin:0}
.risk-list .attention{color:var(--attention)}
@media screen and (max-width:520px){.issue-column.bare{display:none}.risk-map td{height:40px}.risk-map th{font-size:11px;padding:2px}}
@media print{.issue-board{grid-template-columns:repeat(5,1fr);gap:6px}.issue-card{padding:3px 6px}.risk-map td{height:11mm}}
`;
