/** The picture's own CSS; that of its tables is `parts/weeks-style.ts`, colours and parts of pages are those of `theme.ts`. */
export const style = `
.load .rest{border-style:dashed;border-color:var(--muted)}
.load .level1{background:color-mix(in srgb,var(--bar) 35%,transparent)}
.load .level2{background:color-mix(in srgb,var(--bar) 70%,transparent)}
.load .level3{background:var(--bar);font-weight:700}
.load .sum,.load .sum td{font-weight:600}
.load th .muted{display:block;font-weight:400;font-size:.85em}
.load td{white-space:nowrap}
.load .collides{outline:2px solid var(--attention);outline-offset:-2px;font-weight:700}
.load button{font:inherit;color:inherit;background:transparent;border:0;width:100%;padding:0;cursor:pointer}
.load button:focus-visible{outline:2px solid var(--accent)}
.load [aria-expanded=true]{text-decoration:underline}
.load-week{border:1px solid var(--muted);border-radius:8px;padding:6px 12px;margin:8px 0}
.load-week ul,.load-row ul{margin:2px 0 6px;padding-left:20px}
.load-row{margin-top:4px}
`;
