/** The picture's own CSS; colours and parts of pages are those of `theme.ts`. */
export const style = `
.issues{list-style:none;padding-left:0;margin:4px 0}
.issues li{margin:4px 0;padding:2px 4px;overflow-wrap:anywhere}
.issues .error{color:var(--critical)}
.issues .warning{color:var(--attention)}
.issues .info{color:var(--muted)}
`;
