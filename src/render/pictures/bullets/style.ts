/** The picture's own CSS; colours and parts of pages are those of `theme.ts`. */
export const style = `
.bullets{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,440px),1fr));gap:0 32px;align-items:start}
.bullets ul{list-style:none;margin:0;padding:0}
.bullets li{border-top:1px solid var(--grid);padding:10px 6px;break-inside:avoid}
.bullets li.red{border-left:4px solid var(--critical);padding-left:10px}
.bullets .head{display:flex;flex-wrap:wrap;gap:2px 10px;align-items:baseline}
.bullets .head b{font-size:15px;overflow-wrap:anywhere}
.bullets .figure{margin-left:auto;font-size:15px;font-weight:600;font-variant-numeric:tabular-nums}
.bullets .figure .muted{font-size:12px;font-weight:400}
.bullets .status{font-weight:600;white-space:nowrap}
.bullets .status.good{color:var(--good)}.bullets .status.attention,.bullets p.attention{color:var(--attention)}.bullets .status.critical{color:var(--critical)}.bullets .status.neutral{color:var(--muted)}
.bullets .drawings{display:grid;grid-template-columns:3fr 2fr;gap:12px;align-items:center;margin:4px 0}
.bullets .drawings svg{width:100%;height:auto;overflow:visible}
.bullets p{margin:2px 0}
.bullets .values{color:var(--muted)}
.bullets dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(115px,1fr));gap:4px 14px;margin:6px 0}
.bullets dt{color:var(--muted)}.bullets dd{margin:0;overflow-wrap:anywhere}
.bullets .rail{fill:var(--panel);stroke:var(--line)}.bullets .way{fill:var(--accent)}.bullets .range{fill:none;stroke:var(--text);stroke-dasharray:3 2}
.bullets .trend{fill:none;stroke:var(--accent);stroke-width:2}.bullets .dot{fill:var(--accent)}
:is(.path-line,.gate-line,.go-live-line){fill:none;stroke:var(--muted);stroke-width:1.4}
.path-line{stroke-dasharray:2 3}
.gate-line{stroke:var(--attention);stroke-dasharray:6 3}
.go-live-line{stroke:var(--text);stroke-width:2}
.bullets .today{stroke:var(--grid)}.bullets .goal{stroke:var(--text);stroke-dasharray:1 3}
.bullets .entry input[name=value]{width:5.5em}
.bullets .unseen{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
`;
