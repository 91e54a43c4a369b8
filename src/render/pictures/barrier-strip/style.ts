/** The picture's own CSS; colours and parts of pages are those of `theme.ts`. */
export const style = `
.barrier-strip,.barrier-strip ol{list-style:none;padding:0;margin:0}
.barrier-strip>li{padding:10px 0;border-bottom:1px solid var(--grid);break-inside:avoid}
.barrier-strip .about{margin-bottom:6px}
.barrier-strip ol{display:grid;grid-template-columns:repeat(5,minmax(0,1fr));gap:6px;align-items:stretch;margin-bottom:6px}
.barrier-strip ol>li{border:1px solid var(--grid);border-radius:6px;padding:6px 8px;overflow-wrap:anywhere}
.barrier-strip ol>li.here{border:3px solid var(--accent);background:var(--panel);padding:4px 6px}
.barrier-strip ol>li.later{border-style:dashed}
.barrier-strip .element{font-weight:600}
.barrier-strip ol b{font-variant-numeric:tabular-nums}
.barrier-strip .barrier{color:var(--critical)}
.barrier-strip .spread{width:100%;max-width:150px;height:auto;margin:4px 0}
@media screen and (max-width:700px){
.barrier-strip ol{grid-template-columns:1fr}
.barrier-strip ol>li{display:grid;grid-template-columns:9.5em 1fr auto;gap:0 8px}
.barrier-strip ol>li>:nth-child(n+4){grid-column:1/-1}
}
`;
