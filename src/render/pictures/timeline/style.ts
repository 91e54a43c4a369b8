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
@media print{
.frame:has(+.paper-only){position:absolute;width:0;height:0;overflow:hidden}
.paper-only>table>*>tr>td{padding:0;border:0}
}
`;
