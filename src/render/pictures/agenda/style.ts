/** The picture's own CSS; colours and parts of pages are those of `theme.ts`. */
export const style = `
.agenda{list-style:none;padding:0;margin:0}
.agenda li{display:grid;grid-template-columns:22px 1fr auto auto;padding:7px 4px;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
.agenda li>div{min-width:0}
.agenda b{font-weight:600}
.agenda b.done{color:var(--muted);font-weight:400}
.agenda .kind{color:var(--muted);border:1px solid var(--line);border-radius:3px;padding:0 4px;font-size:.85em;white-space:nowrap}
.agenda .when,.agenda .late{white-space:nowrap}
.agenda .details{display:block;color:var(--muted)}
.agenda input[type=checkbox]{appearance:none;width:15px;height:15px;margin:3px 0 0;border:1.5px solid var(--muted);border-radius:3px;display:inline-grid;place-content:center;background:var(--bg)}
.agenda input[type=checkbox]:checked::before{content:"✓";font:700 12px/1 sans-serif;color:var(--accent)}
.agenda button,.agenda form input,.agenda select,.lens select{font:inherit;color:var(--text);background:var(--bg);border:1px solid var(--line);border-radius:4px;padding:2px 8px;max-width:100%}
.agenda .ways{display:contents}
.agenda li:has(form) .change{align-self:start}
.agenda .change{color:var(--accent);margin-left:8px;align-self:start}
.agenda fieldset{display:flex;flex-wrap:wrap;gap:2px 14px;border:0;margin:0;padding:0;flex-basis:100%}
.agenda legend{color:var(--muted);padding:0}
.agenda form fieldset label{display:inline-flex;gap:4px;align-items:center;color:var(--text);white-space:nowrap}
.agenda form{order:1;grid-column:2/-1;display:flex;flex-wrap:wrap;gap:6px 12px;align-items:end;margin:6px 0;padding:8px;background:var(--panel);border-radius:4px}
.agenda form label{display:grid;color:var(--muted)}
.agenda .wide-field{flex:1 1 180px}
.agenda form .details{flex-basis:100%;margin:0}
.lens{display:flex;flex-wrap:wrap;gap:6px 16px;margin:0 0 4px}
.lens label{color:var(--muted)}
.lens select{margin-left:6px}
.agenda :focus-visible,.lens :focus-visible{outline:2px solid var(--accent);outline-offset:1px}
.weekly{margin:10px 0}
.weekly button,.update button,.update .fields input{font:inherit;color:var(--text);background:var(--bg);border:1px solid var(--line);border-radius:4px;padding:4px 10px;max-width:100%}
.weekly button,.update button.primary{border-color:var(--accent);color:var(--accent);font-weight:600}
.weekly:focus{outline:none}
p.weekly [role=status]{position:static;width:auto;height:auto;clip-path:none;margin-left:8px;color:var(--muted)}
.update{border:1px solid var(--line);border-radius:6px;padding:12px 14px;margin:8px 0}
.update header{display:flex;align-items:baseline;gap:10px}
.update header h3{margin:0}
.update header button{margin-left:auto;padding:2px 8px}
.pace{height:4px;background:var(--grid);border-radius:2px;margin:8px 0 12px}
.pace span{display:block;height:100%;background:var(--accent);border-radius:2px}
.update p{margin:4px 0;overflow-wrap:anywhere}
.update .what{font-size:1.15em}
.update .kind{color:var(--muted);border:1px solid var(--line);border-radius:3px;padding:0 4px;font-size:.8em;white-space:nowrap}
.update .details{color:var(--muted)}
.update .late,.update .fault,.update .faulty{color:var(--critical)}
.update .changed{color:var(--attention)}
.choices{display:grid;grid-template-columns:1fr 1fr;gap:6px;margin:12px 0}
.choices label{position:relative}
.choices input{position:absolute;opacity:0}
.choices span{display:flex;gap:6px;align-items:baseline;height:100%;box-sizing:border-box;border:1px solid var(--line);border-radius:4px;padding:7px 10px}
.choices kbd{font:inherit;color:var(--muted);border:1px solid var(--line);border-radius:3px;padding:0 5px;font-size:.85em}
.choices :checked+span{border-color:var(--accent);box-shadow:inset 0 0 0 1px var(--accent);font-weight:600}
.choices :checked+span::after{content:"✓";margin-left:auto}
.choices :disabled+span{color:var(--muted);border-style:dashed;text-decoration:line-through}
.choices :focus-visible+span{outline:2px solid var(--accent);outline-offset:2px}
.update .fields{display:flex;flex-wrap:wrap;gap:6px 12px;align-items:end}
.update .fields label{display:grid;color:var(--muted)}
.update .fields [name=progress]{width:7em}
:is(.vscode-dark,.vscode-high-contrast) [type=date]{color-scheme:dark}
.update .fields .wide-field{flex:1 1 220px}
.update .buttons{display:flex;gap:8px;justify-content:flex-end;margin-top:12px}
.update h4{margin:0 0 6px;font-size:1.1em}
.update ul{list-style:none;padding:0;margin:0}
.update li{display:flex;flex-wrap:wrap;gap:2px 16px;justify-content:space-between;padding:5px 0;border-bottom:1px solid var(--grid);overflow-wrap:anywhere}
.update li button{border:0;padding:0;color:var(--accent);text-align:left}
.update :focus-visible,.weekly :focus-visible{outline:2px solid var(--accent);outline-offset:1px}
.update h4:focus-visible{outline:none}
section[data-bucket=late] h3{color:var(--critical)}
section[data-bucket=late] h3::before{content:"▲ "}
@media (min-width:701px){.choices{grid-template-columns:repeat(4,1fr)}}
@media print{
.agenda li{break-inside:avoid}
}
`;
