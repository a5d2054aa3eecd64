// The entry of what reads the plain lists of a page.
import { createImporter } from './import/importer';
import { META_HEADINGS } from './import/known-headings';

export { PROTOCOL as protocol } from './protocol';
export const { insertHost, readHost, importLists } = createImporter( META_HEADINGS );
