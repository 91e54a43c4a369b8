/** A picture as it is worked in, in a panel alone. */
export const drawingStyle = `
.ahead{pointer-events:none}
.ahead rect,.ahead path,.ahead polygon{fill:var(--bg);fill-opacity:.2;stroke:var(--attention);stroke-width:2;stroke-dasharray:5 3}
.ahead text{fill:var(--attention);font-weight:600}
rect.aimed{fill:var(--accent);fill-opacity:.12;stroke:var(--accent);stroke-dasharray:5 3}
g.aimed rect.bar{stroke-width:3}
g.marked rect.bar,g.marked>path,g.marked>polygon{stroke:var(--text);stroke-width:3}
.handle{fill:var(--bg);stroke:var(--accent);stroke-width:2;cursor:crosshair}
.linking{stroke:var(--accent);stroke-width:2;stroke-dasharray:5 3;pointer-events:none}
.notice.quiet{color:var(--text);font-weight:400;border-color:var(--attention);pointer-events:none}
.actions{position:fixed;z-index:4;background:var(--panel);border:1px solid var(--accent);border-radius:4px;padding:6px;max-width:min(44ch,94vw);max-height:80vh;overflow:auto}
.actions>b{display:block;padding:0 8px 4px;overflow-wrap:anywhere}
.actions button,.actions input,.actions select{font:inherit;color:var(--text);background:var(--bg);border:1px solid var(--line);border-radius:4px;padding:3px 8px;max-width:100%}
.actions [role=menuitem]{display:block;width:100%;text-align:left;border-color:transparent;background:none}
.actions [role=menuitem]:hover{background:var(--bar)}
.actions :focus-visible{outline:2px solid var(--accent);outline-offset:-1px}
.actions label{display:block;margin:4px 8px}.actions label span{display:block;color:var(--muted)}
.actions label input,.actions label select{width:100%}
.entry{display:flex;flex-wrap:wrap;gap:4px 8px;align-items:center;margin-top:6px}
.entry :is(input,button){font:inherit;color:var(--text);background:var(--panel);border:1px solid var(--line);border-radius:4px;padding:2px 6px}
.entry :focus-visible{outline:2px solid var(--accent);outline-offset:1px}
@media print{.entry{display:none}}
.actions form p{display:flex;gap:6px;margin:8px}
`;
