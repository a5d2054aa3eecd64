import { join } from 'node:path';

/** The folder of the checkout. Not by URL, which unit tests replace by the one of a document. */
export const ROOT = join( import.meta.dirname, '../../' );

/** Everything the local wiki consists of; git ignores it and deleting it is always safe. */
export const WIKI_FOLDER = `${ ROOT }.wiki`;
