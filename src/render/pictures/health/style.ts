/** The picture's own CSS; colours and parts of pages are those of `theme.ts`. */
export const style = `
.lead{font-size:17px;line-height:1.45;max-width:70ch;margin:0 0 14px}
.questions{columns:330px;column-gap:32px}
.asked{break-inside:avoid;padding-bottom:16px}
.asked h3{margin:0 0 4px;border-bottom:1px solid var(--line)}
.asked p{margin:4px 0}
.asked h4{margin:8px 0 2px;font-size:inherit}
.asked ol{margin:0;padding-left:20px}
.asked ol li{padding:2px 0}
.asked ul{list-style:none;margin:0;padding:0}
.asked li{padding:3px 0;overflow-wrap:anywhere}
.asked li>span{color:var(--muted)}
.asked li ul{padding-left:14px}
.asked.figures li>b{font-size:20px;display:block;font-variant-numeric:tabular-nums}
.bars .meter{margin-top:6px}
@media print{
.asked{padding-bottom:8px}
.asked ol li,.asked li{padding:1px 0}
}
@media screen and (max-width:700px){
.bars{display:none}
}
`;
