/** The picture's own CSS; colours and parts of pages are those of `theme.ts`. */
export const style = `
.beside{display:flex;flex-wrap:wrap;gap:0 32px}
.beside>*{flex:1 1 320px}
.beside>.lanes{flex:0 1 auto;max-width:100%}
.lanes{margin:10px 0}
@media print{
.lanes{break-inside:avoid}.lanes svg{max-width:100%;max-height:225mm;height:auto}
.beside+.scroll{margin-top:12px}
}
`;
