import * as vscode from 'vscode';
import { plainText } from '../service/text/notification.ts';

/** Tells the person of something that was not done, in words that may hold text of a file. */
export function showError(message: string): void {
  void vscode.window.showErrorMessage(plainText(message));
}

/** Tells the person what was done, in words that may hold text of a file. */
export function tell(message: string): void {
  void vscode.window.showInformationMessage(plainText(message));
}

/** What an error says. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
