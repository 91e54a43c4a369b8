import type { Uri, ViewColumn } from 'vscode';

/** As much of a group of tabs as is looked at. */
export interface Group {
  viewColumn: ViewColumn;
  /** What its tabs show: addresses of texts, null for anything else. */
  texts: readonly (Pick<Uri, 'toString'> | null)[];
}

/**
 * The column in which a text is shown without covering the panel: where it is open already, else the first that is
 * not the panel's; null where the panel's is the only one.
 */
export function textColumn(
  groups: readonly Group[],
  uri: string,
  panel: ViewColumn | undefined,
): ViewColumn | null {
  const others = groups.filter(({ viewColumn }) => viewColumn !== panel);
  const open = others.find(({ texts }) => texts.some((text) => text?.toString() === uri));
  return (open ?? others[0])?.viewColumn ?? null;
}
