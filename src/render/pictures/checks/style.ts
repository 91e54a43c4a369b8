/** The picture's own CSS; colours and parts of pages are those of `theme.ts`. */
export const style = `
.checks{list-style:none;margin:0 0 16px;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,340px),1fr));gap:12px}
.check{border:1px solid var(--grid);border-radius:8px;padding:8px 14px 12px;overflow-wrap:anywhere;display:flex;flex-direction:column}
.check.knock-out{border:2px solid var(--critical)}
.check p,.failures p{margin:2px 0}
.check .check-name{font-size:16px;font-weight:600}
.check .critical,.failures .critical,.check-sections .critical{color:var(--critical)}
.check .attention,.failures .attention{color:var(--attention)}
.check .answers{display:grid;grid-template-columns:1fr 1fr;gap:8px;margin:10px 0 4px}
.check .answers button{font:inherit;min-height:44px;color:var(--text);background:var(--panel);border:1px solid var(--muted);border-radius:6px;padding:4px 8px;cursor:pointer}
.check .answers button[aria-pressed=true]{border:3px solid var(--text);font-weight:700}
.check .answers button:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.check .answer{font-weight:600;margin:6px 0 0}
.check .answer.blank{font-weight:400;color:var(--muted)}
.check .answer.fail{color:var(--critical)}
.failures ul{margin:0 0 12px;padding-left:1.2em}
.failures li{padding:3px 0;overflow-wrap:anywhere}
.check-sections{margin:0 0 16px}
.check-sections caption{text-align:left;font-weight:600}
.check-sections td{white-space:nowrap}
.check-value{display:inline-block;min-width:3em;text-align:right;margin-right:8px;font-variant-numeric:tabular-nums}
.check-bar{display:inline-block;width:90px;height:8px;border:1px solid var(--muted);border-radius:2px;vertical-align:middle}
.check-bar i{display:block;height:100%;background:var(--text)}
@media screen and (max-width:520px){.check-bar{display:none}.check-value{min-width:0}}
@media print{
.checks{display:block}
.check,.check.knock-out{border:0;border-bottom:1px solid var(--line);border-radius:0;padding:2mm 0;break-inside:avoid}
.check .answers{display:none}
.check .check-name{font-size:inherit}
.check .boxes{display:flex;gap:8mm}
.check-sign{margin-top:8mm}
}
`;
