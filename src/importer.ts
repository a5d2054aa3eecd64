// The module that imports programs from the plain lists of a page.
import { createImporter } from './import/importer';
import { META_HEADINGS } from './import/known-headings';

export const { insertHost, readHost, importLists } = createImporter( META_HEADINGS );
