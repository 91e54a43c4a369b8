import type { ViewBase } from './view.ts';

export interface TableColumn {
  key: string;
  label: string;
  numeric: boolean;
}

export interface TableView extends ViewBase {
  type: 'table';
  /** `list` is the property that the rows are of. */
  tables: {
    list: string;
    name: string;
    columns: TableColumn[];
    rows: { pointer: string; cells: string[] }[];
    /** True where another picture of the page shows all of it, so that paper has it once. */
    twice?: true;
  }[];
}
