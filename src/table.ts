// The module with the table. It is loaded when the reader chooses this view, or follows a link to it.
export { Table as View } from './views/table/table';
