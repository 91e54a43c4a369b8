// Runs in the extension host: what activation takes and what it reads, then the first finding.
const { statSync } = require('node:fs');
const Module = require('node:module');
const vscode = require('vscode');

/** Time of the first findings of a document from its opening. */
async function firstFinding(path) {
  const uri = vscode.Uri.joinPath(vscode.workspace.workspaceFolders[0].uri, path);
  const found = new Promise((done) => {
    vscode.languages.onDidChangeDiagnostics(() => {
      if (vscode.languages.getDiagnostics(uri).length > 0) done();
    });
  });
  const begun = performance.now();
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
  await found;
  return performance.now() - begun;
}

/** Called by VS Code. The result goes to the line that the runner of the tests waits for. */
exports.run = async function run() {
  const extension = vscode.extensions.getExtension('changebook.changebook');
  if (extension.isActive) throw new Error('the extension was active before it was asked');
  const known = new Set(Object.keys(Module._cache));
  const builtins = new Set(process.moduleLoadList);
  const load = Module.prototype.load;
  let loading = 0;
  Module.prototype.load = function timed(file) {
    const begun = performance.now();
    load.call(this, file);
    if (file.endsWith('extension.cjs')) loading = performance.now() - begun;
  };
  const begun = performance.now();
  await extension.activate();
  const activation = performance.now() - begun;
  Module.prototype.load = load;
  const files = Object.keys(Module._cache).filter((file) => !known.has(file));
  const result = {
    activation,
    loading,
    files: files.map((file) => ({ file, bytes: statSync(file).size })),
    builtins: process.moduleLoadList.filter((name) => !builtins.has(name)).length,
    firstFinding: await firstFinding('faulty.md'),
  };
  console.log(`--- tests result --- ${JSON.stringify(result)}`);
};
