/** The picture's own CSS; colours and parts of pages are those of `theme.ts`. */
export const style = `
svg .off{fill:var(--muted);fill-opacity:.06}svg .off.holiday{fill-opacity:.16}
svg .notes{font-size:11px}
svg .shaded .halo{stroke:var(--panel)}
details>.entries{margin-top:0}.narrow summary{color:var(--text);font-weight:600;margin:14px 0 6px;overflow-wrap:anywhere}.narrow summary .muted{font-weight:400}
.entries{list-style:none;padding-left:0;margin:4px 0}
.narrow .today{color:var(--critical);font-weight:600;margin:8px 0}
.entries li{margin:10px 0;overflow-wrap:anywhere}
.entries .muted{display:block}
.entries .sign+span+.muted{padding-left:24px}
.ends{display:flex;justify-content:space-between;color:var(--muted);margin:0}
.track{width:100%;height:auto}
.sign{width:20px;height:20px;display:inline-block;vertical-align:-5px;margin-right:4px}
svg .ghost{stroke:var(--text)}
.layers{display:flex;flex-wrap:wrap;gap:6px 10px;align-items:center;margin:0 0 8px}
.layers button{font:inherit;color:var(--text);background:none;border:1px solid var(--line);border-radius:4px;padding:2px 8px}
.layers [aria-pressed=true]{background:var(--bar);font-weight:600}
.layers button:focus-visible{outline:2px solid var(--accent);outline-offset:1px}
.piece{content-visibility:auto}
.axis.frame{position:sticky;top:var(--below,0);z-index:1;overflow:hidden;border-block:0;border-color:transparent;border-radius:0;pointer-events:none}
@media print{.axis.frame{display:none}}
@media print{
.drawn:has(+.paper-only){position:absolute;width:0;height:0;overflow:hidden}
.paper-only>table>*>tr>td{padding:0;border:0}
}
`;
