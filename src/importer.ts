// The entry of what reads the plain lists of a page.
import { createHarvester } from './import/importer';
import { META } from './import/known-headings';

export { PROTOCOL as protocol } from './protocol';
export const { insertHost, readHost, harvest } = createHarvester( META );
