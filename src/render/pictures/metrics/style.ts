/** The picture's own CSS; colours and parts of pages are those of `theme.ts`. */
export const style = `
.metrics th,.metrics td{overflow-wrap:anywhere}
.metrics tbody th{color:var(--text);min-width:9em}
.metrics .value{min-width:7em}
.metrics .value b{font-variant-numeric:tabular-nums}
.metrics .when,.metrics .met,.metrics .late{display:block;white-space:nowrap}
.metrics .when{color:var(--muted)}
.metrics .conflict{margin:4px 0 0}
.metrics ul{list-style:none;margin:0;padding:0}
.metrics .uses{min-width:18em}
.metrics .owner{min-width:8.5em}
@media screen and (max-width:700px){
.metrics,.metrics tbody{display:block}
.metrics thead{display:none}
.metrics tr{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:4px 10px;border-bottom:1px solid var(--line);padding:10px 0}
.metrics th,.metrics td{border:0;padding:0 4px}
.metrics tbody th{grid-column:1/3;min-width:0;font-size:15px}
.metrics .owner{min-width:0;grid-column:3;grid-row:1;align-self:center}
.metrics .uses{grid-column:1/-1;min-width:0}
.metrics .value{min-width:0}
.metrics .when{white-space:normal}
.metrics .value::before{content:attr(data-label);color:var(--muted);display:block;font-size:.9em}
}
@media print{
.metrics tr{break-inside:avoid}
}
`;
