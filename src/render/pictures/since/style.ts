/** The picture's own CSS; colours and parts of pages are those of `theme.ts`. */
export const style = `
.since-paragraph{max-width:70ch;padding:8px 12px;border-left:3px solid var(--accent);overflow-wrap:anywhere}
.since h4{margin:10px 0 2px;font-size:inherit;font-weight:600;color:var(--muted)}
.since ul{list-style:none;padding-left:20px;margin:2px 0;max-width:80ch}
.since li{margin:3px 0;padding:2px 4px;overflow-wrap:anywhere;break-inside:avoid}
`;
