/** The picture's own CSS; colours and parts of pages are those of `theme.ts`. */
export const style = `
.fit{width:100%;height:auto;max-width:560px}
@media screen and (max-width:700px){
.fit text{font-size:16px}
}
`;
