/** The picture's own CSS; colours and parts of pages are those of `theme.ts`. */
export const style = `
.job-card{border:2px solid var(--accent);border-radius:8px;padding:16px 20px;margin:0 0 16px;font-size:1.25em;line-height:1.45;max-width:46em;overflow-wrap:anywhere}
.job-card p{margin:0 0 8px}
.job-card .act{font-size:1.5em;font-weight:600;line-height:1.25}
.job-card dl{margin:0 0 10px;display:grid;grid-template-columns:max-content 1fr;gap:4px 14px}
.job-card dt{color:var(--muted)}.job-card dd{margin:0;white-space:pre-line}
.job-card ul{margin:0;padding-left:1.2em}.job-card li{white-space:pre-line}
.job-card label{display:flex;gap:10px;align-items:start;font-weight:600;padding:6px 0;cursor:pointer}
.job-card input{width:1.3em;height:1.3em;flex:none;margin:.1em 0}
.job-turn{display:flex;flex-wrap:wrap;gap:8px;align-items:center;max-width:57em}
.job-turn button{font:inherit;color:var(--text);background:var(--panel);border:1px solid var(--line);border-radius:4px;padding:6px 14px}
.job-turn button[aria-disabled=true]{color:var(--muted);border-style:dashed}
.job-turn .grow{flex:1}
.job:focus-visible,.job-turn :focus-visible{outline:2px solid var(--accent);outline-offset:2px}
@media print{.job-card{break-inside:avoid;font-size:1.35em;border-width:1px}}
`;
