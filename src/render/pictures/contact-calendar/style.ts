/** The picture's own CSS; colours and parts of pages are those of `theme.ts`. */
export const style = `
.matrix th,.matrix td{padding:4px 3px;text-align:center;white-space:nowrap}
.matrix td{white-space:normal}
.matrix td+td,.matrix tr+tr th[scope=col]{min-width:36px}
.matrix th[scope=row],.matrix .corner{position:sticky;left:0;background:var(--bg);text-align:left;white-space:normal;min-width:150px;max-width:230px;padding-right:8px;color:var(--text);z-index:1}
.matrix .month{text-align:left;border-left:1px solid var(--grid)}
.matrix .now{background-color:var(--panel);border-left:2px dashed var(--critical)}
.matrix .live{box-shadow:inset 0 0 0 2px var(--attention)}
.matrix .sign{width:24px;height:24px;display:inline-block;vertical-align:-6px}
.matrix .rhythm{background-image:linear-gradient(var(--line),var(--line));background-size:100% 1px;background-position:0 50%;background-repeat:no-repeat}
.matrix .more{background:var(--bg)}
.matrix th[scope=row] span:not(.sr){display:block;font-weight:400}
.matrix thead .now{scroll-initial-target:nearest}.scroll:has(>.matrix){scroll-padding-left:230px}
.contact{display:inline-block}
.legend-line .sign{width:16px;height:16px;display:inline-block}
@media screen{
.matrix{--names:230px;display:block;width:calc(var(--names) + var(--columns)*36px);min-width:100%}
.matrix tbody{display:block}
.matrix.long tbody{content-visibility:auto;contain-intrinsic-size:auto calc(var(--rows)*106px)}
.matrix thead,.matrix tbody tr{display:grid;grid-template-columns:var(--names) repeat(var(--columns),minmax(36px,1fr))}
.matrix thead tr{display:contents}
.matrix thead .corner{grid-row:span 2;align-content:end}
.matrix th[scope=row],.matrix .corner{max-width:none}
.matrix td{align-content:center}
}
@media screen and (max-width:700px){
.matrix{--names:150px}
}
@media print{
.matrix td,.matrix th,.matrix td+td,.matrix tr+tr th[scope=col]{padding-left:0;padding-right:1px;min-width:0;font-size:11px}
.matrix th[scope=row]{max-width:150px}
}
`;
