/** The picture's own CSS; colours and parts of pages are those of `theme.ts`. */
export const style = `
.lead{font-size:17px;line-height:1.45;max-width:70ch;margin:0 0 14px}
.facts th{width:34%}
.facts td{overflow-wrap:anywhere}
.bars .meter{margin-top:6px}
@media screen and (max-width:700px){
.bars{display:none}
}
`;
