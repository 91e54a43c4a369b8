/** The kind of the code action that makes a playbook of a Markdown text; the extension's command asks for it alone. */
export const ADOPT = 'refactor.rewrite.changebook.adopt';
