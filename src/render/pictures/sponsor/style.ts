/** The picture's own CSS; colours and parts of pages are those of `theme.ts`. */
export const style = `
.sponsor{list-style:none;margin:0;padding:0;max-width:110ch}
.sponsor>li{padding:8px 4px;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
.sponsor .details{display:block}
.sponsor p{margin:4px 0 0}
.sponsor blockquote{margin:6px 0 2px;padding:4px 12px;border-left:3px solid var(--muted);font-size:16px}
.sponsor ul{margin:4px 0 0;padding-left:20px}
`;
