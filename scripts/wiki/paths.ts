import { fileURLToPath } from 'node:url';

/** The folder of the checkout. */
export const ROOT = fileURLToPath( new URL( '../..', import.meta.url ) );

/** Everything the local wiki consists of; git ignores it and deleting it is always safe. */
export const WIKI_FOLDER = `${ ROOT }.wiki`;
