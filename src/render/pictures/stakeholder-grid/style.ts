/** The picture's own CSS; colours and parts of pages are those of `theme.ts`. */
export const style = `
.plot{width:100%;height:auto;max-width:640px}
.people{list-style:none;padding:0;margin:8px 0}
.people>li{display:grid;grid-template-columns:minmax(160px,240px) minmax(180px,260px) 1fr;gap:4px 24px;align-items:start;padding:8px 4px;border-bottom:1px solid var(--grid);break-inside:avoid}
.people .attitude{width:100%;max-width:220px;height:auto}
.people div{overflow-wrap:anywhere;min-width:0}
.people .steps{list-style:none;padding:0;margin:2px 0}
@media screen and (max-width:700px){
.people>li{grid-template-columns:1fr 1fr}
.people>li>div:nth-child(3){grid-column:1/-1}
}
`;
