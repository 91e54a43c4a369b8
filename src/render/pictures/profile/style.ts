/** The picture's own CSS; colours and parts of pages are those of `theme.ts`. */
export const style = `
.axes{list-style:none;padding:0;margin:8px 0}
.axes>li{display:grid;grid-template-columns:minmax(150px,240px) minmax(220px,300px) 1fr;gap:4px 24px;align-items:start;padding:8px 4px;border-bottom:1px solid var(--grid);break-inside:avoid}
.axes .axis{width:100%;max-width:300px;height:auto}
.axes div,.axes span{overflow-wrap:anywhere}
.axis-name>span.late,.axis-name>span.muted{display:block}
.figure{font-variant-numeric:tabular-nums}
.fit{width:100%;height:auto;max-width:560px}
@media screen and (max-width:700px){
.fit text{font-size:16px}
.axes>li{grid-template-columns:1fr 1fr}
.axes>li>div:nth-child(3){grid-column:1/-1}
}
`;
