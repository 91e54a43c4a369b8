import * as vscode from 'vscode';

const TYPE = 'changebook';

/** What a task of `tasks.json` says. */
interface ChangebookTask extends vscode.TaskDefinition {
  command: Command;
  /** Below the workspace folder; the folder itself where it is left out. */
  path?: string;
}

const COMMANDS = ['lint', 'score', 'preview'] as const;
type Command = (typeof COMMANDS)[number];

const isCommand = (text: unknown): text is Command => COMMANDS.some((command) => command === text);

/** Findings in the form that the problem matcher reads. */
const ARGUMENTS: Record<Command, string[]> = {
  lint: ['--format', 'compact'],
  score: [],
  preview: ['--open'],
};

/** How to run the command line that comes with the extension. */
export interface CommandLine {
  /** The program that runs scripts: the editor's own, which may have to be told that it is one. */
  node: string;
  script: string;
}

function taskOf(
  { node, script }: CommandLine,
  definition: ChangebookTask,
  folder: vscode.WorkspaceFolder,
): vscode.Task {
  const { command, path = '.' } = definition;
  const execution = new vscode.ProcessExecution(node, [script, command, ...ARGUMENTS[command], path], {
    cwd: folder.uri.fsPath,
    env: { ELECTRON_RUN_AS_NODE: '1' },
  });
  const name = path === '.' ? command : `${command} ${path}`;
  const task = new vscode.Task(
    definition,
    folder,
    name,
    'Changebook',
    execution,
    command === 'lint' ? ['$changebook'] : [],
  );
  task.isBackground = command === 'preview';
  if (command === 'lint') task.group = vscode.TaskGroup.Test;
  return task;
}

/** The command line as tasks of each folder; where there are processes, so not in a browser. */
export function registerTasks(context: vscode.ExtensionContext, commandLine: CommandLine): void {
  const provider: vscode.TaskProvider = {
    provideTasks: () =>
      (vscode.workspace.workspaceFolders ?? [])
        .filter(({ uri }) => uri.scheme === 'file')
        .flatMap((folder) => COMMANDS.map((command) => taskOf(commandLine, { type: TYPE, command }, folder))),
    resolveTask: ({ definition, scope }) => {
      const folder = typeof scope === 'object' ? scope : vscode.workspace.workspaceFolders?.[0];
      const { command, path } = definition as Partial<ChangebookTask>;
      if (!folder || !isCommand(command)) return undefined;
      return taskOf(
        commandLine,
        { ...definition, command, ...(path === undefined ? {} : { path }) } as ChangebookTask,
        folder,
      );
    },
  };
  context.subscriptions.push(vscode.tasks.registerTaskProvider(TYPE, provider));
}
