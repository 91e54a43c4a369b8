/** The picture's own CSS; that of its weeks is `parts/weeks-style.ts`, colours and parts of pages are those of `theme.ts`. */
export const style = `
.beside th,.beside td{vertical-align:middle}
.beside th[scope=row]{color:var(--text);max-width:30em}
.beside .gauge{min-width:13em}
.beside .meter{margin-bottom:3px}
.beside .meter .range{background:repeating-linear-gradient(135deg,var(--muted) 0 1px,transparent 1px 5px)}
.beside .reason{display:block;font-size:.85em;color:var(--muted)}
.ahead td{white-space:nowrap}
.mark{display:inline-block;padding:0 1px}
.gate-mark{color:var(--accent)}
.collision{border-left:3px solid var(--attention);padding:2px 0 2px 12px;margin:8px 0;max-width:90ch}
.collision summary{color:var(--text)}
.collision ul{margin:2px 0;padding-left:18px}
@media screen and (max-width:700px){.beside th[scope=row]{display:block;max-width:none;border:0;padding:2px 4px}}
`;
