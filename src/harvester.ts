// The entry of what reads the plain lists of a page.
import { createHarvester } from './harvest/harvester';
import { META } from './harvest/place';

export { PROTOCOL as protocol } from './protocol';
export const { insertHost, readHost, harvest } = createHarvester( META );
