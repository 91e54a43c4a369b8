/** What stands where something is to be written. */
export const PLACEHOLDER: string;

/** What is wrong with what was asked for. */
export class RefusedError extends Error {}

/**
 * Writes the files of a new rule or kind below the root of a project.
 *
 * @param args as on the command line
 * @returns paths from the root
 */
export function scaffold(root: string, args: string[]): Promise<string[]>;
