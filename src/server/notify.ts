import {
  MessageType,
  ShowMessageNotification,
  type Connection,
  type ShowMessageParams,
} from 'vscode-languageserver';
import { plainText } from '../service/text/notification.ts';
import { surviving } from './surviving.ts';

/** Tells the person something, in words that may hold text of a file. It asks nothing, so no answer can fail. */
export function warnPerson(connection: Connection, message: string): void {
  const params: ShowMessageParams = { type: MessageType.Warning, message: plainText(message) };
  void surviving(connection)(() => connection.sendNotification(ShowMessageNotification.type, params))();
}
