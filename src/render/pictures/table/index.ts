import type { TableView } from '../../../core/views/shapes/table.ts';
import type { Picture } from '../picture.ts';
import { empty } from './empty.ts';
import { prose } from './prose.ts';
import { ListTables } from './table.tsx';

const table: Picture<TableView> = {
  name: { en: 'Tables', zh: '表格' },
  Body: ListTables,
  empty,
  prose,
};
export default table;
