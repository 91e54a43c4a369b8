/** The lists of a document as they are worked in, in a panel alone. */
export const gridStyle = `
.grid-lists{display:flex;gap:4px;overflow-x:auto;scrollbar-width:thin;margin-bottom:6px;padding:2px}
.grid button,.grid-lists button,.grid input,.grid textarea{font:inherit;color:var(--text);background:var(--bg);border:1px solid var(--line);border-radius:4px;padding:3px 8px}
.grid-lists button{flex:none}
.grid-lists [aria-pressed=true]{background:var(--bar);border-color:var(--accent);font-weight:600}
.grid-lists [aria-pressed=true] .muted{color:inherit;font-weight:400}
.grid button:hover:not(:disabled),.grid-lists button:hover{border-color:var(--accent)}
.grid button:disabled{color:var(--muted);border-style:dashed}
.grid :focus-visible,.grid-lists :focus-visible{outline:2px solid var(--accent);outline-offset:1px}
.grid-tools{display:flex;gap:4px;flex-wrap:wrap;align-items:center}
.grid-tools input{width:150px;min-width:0;flex:0 1 auto}
.grid-tools details{margin:0}.grid-tools details[open]{flex-basis:100%}.grid-tools p{margin:4px 0;max-width:80ch}
.grid-notes{margin:4px 0;min-height:1.5em;color:var(--text)}.grid-notes button{margin-inline-start:8px;padding:0 6px}
.grid-box{overflow:auto;max-height:max(240px,calc(100vh - 170px));border:1px solid var(--line);border-radius:4px;overflow-anchor:none}
.grid table{table-layout:fixed;width:max-content;border-collapse:separate;border-spacing:0}
.grid th,.grid td{border-right:1px solid var(--grid);border-bottom:1px solid var(--grid);padding:0;white-space:pre-line}
.grid thead th{position:sticky;top:0;z-index:2;background:var(--panel);border-bottom:1px solid var(--line);vertical-align:bottom}
.grid thead button{border:0;border-radius:0;background:none;font-weight:600;text-align:inherit;width:100%;padding:5px 8px;overflow-wrap:anywhere}
.grid .edge{position:absolute;top:0;right:-4px;width:8px;height:100%;cursor:col-resize;touch-action:none;z-index:1}
.grid .edge:hover{background:var(--accent);opacity:.5}
.grid tbody th{position:sticky;left:0;z-index:1;background:var(--panel);font-weight:400;text-align:center;padding:5px 4px;cursor:pointer}
.grid thead th:first-child{left:0;z-index:3}
.grid .cell{padding:5px 8px;min-height:1.5em;box-sizing:content-box;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:4;overflow:hidden;overflow-wrap:anywhere}
.grid td.num .cell{text-align:right}
.grid td{cursor:cell}
.grid td[aria-selected=true]{background:var(--bar)}
.grid td[tabindex="0"]{outline:2px solid var(--accent);outline-offset:-2px}
.grid td[aria-readonly] .cell{color:var(--muted)}
.grid td[aria-readonly][aria-selected=true] .cell{color:var(--text)}
.grid tr.here{outline:0}.grid tr.here>th{box-shadow:inset 3px 0 var(--accent)}
.grid tr.new td{background:var(--panel)}.grid tr.new td[aria-selected=true]{background:var(--bar)}
.grid .gap{border:0;padding:0}
.grid td input,.grid td textarea{display:block;width:100%;min-height:100%;padding:4px 7px;border:1px solid var(--accent);border-radius:0;resize:none}
.grid [aria-invalid=true]{border-color:var(--critical)!important;outline-color:var(--critical)!important}
`;
