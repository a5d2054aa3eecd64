import { isDeepStrictEqual } from 'node:util';
import { definitionText, expectedMetadata, gadgetPages, readDefinition, userScriptPage } from '../lib/definition.mjs';
import { Failure } from './failure.mjs';
import { readPages, writePages } from './pages.mjs';

const DEFINITION_PAGE = 'MediaWiki:Gadgets-definition';

/**
 * @typedef {import( '../lib/definition.mjs' ).Mode} Mode
 */

/**
 * Puts the gadget on a wiki: its pages from `dist/`, the category, the user script, and at last the definition.
 *
 * @param {import( 'mwn' ).Mwn} api an interface administrator's
 * @param {object} options
 * @param {Mode} options.mode
 * @param {string} options.summary the edit summary
 * @param {string} [options.user] whose user script is written, if any
 * @return {Promise<string[]>} the titles of the pages that were written
 * @throws {Failure} if the definition or a page is wrong
 */
export async function writeGadget( api, { mode, summary, user } ) {
	const definition = readDefinition();
	const pages = gadgetPages( definition );
	if ( user !== undefined ) {
		pages.push( userScriptPage( definition, user ) );
	}
	const written = await writePages( api, pages, summary );
	return [ ...written, ...await writeDefinition( api, { mode, summary } ) ];
}

/**
 * Writes our lines into MediaWiki:Gadgets-definition and makes sure that the wiki reads them as they are
 * meant, because it ignores what it does not understand.
 *
 * @param {import( 'mwn' ).Mwn} api an interface administrator's
 * @param {object} options
 * @param {Mode} options.mode
 * @param {string} options.summary the edit summary
 * @return {Promise<string[]>} the titles of the pages that were written
 * @throws {Failure} if the definition is wrong or the wiki reads it in another way
 */
export async function writeDefinition( api, { mode, summary } ) {
	const definition = readDefinition();
	const current = ( await readPages( api, [ DEFINITION_PAGE ] ) ).get( DEFINITION_PAGE );
	const text = definitionText( definition, mode, current );
	const written = await writePages( api, [ { title: DEFINITION_PAGE, text, contentModel: 'wikitext' } ], summary );
	const { query } = await api.query( { list: 'gadgets', gaprop: 'id|metadata' } );
	/** @type {Array<{ id: string, metadata: Record<string, Record<string, unknown>> }>} */
	const understood = query?.gadgets ?? [];
	for ( const gadget of definition.gadgets ) {
		const metadata = understood.find( ( { id } ) => id === gadget.name )?.metadata;
		if ( !metadata ) {
			throw new Failure( `The wiki does not know the gadget "${ gadget.name }". See ${ DEFINITION_PAGE } there.` );
		}
		for ( const [ part, values ] of Object.entries( expectedMetadata( gadget, mode ) ) ) {
			for ( const [ key, value ] of Object.entries( values ) ) {
				if ( !isDeepStrictEqual( metadata[ part ]?.[ key ], value ) ) {
					throw new Failure(
						`The wiki reads "${ key }" of the gadget "${ gadget.name }" as ${ JSON.stringify( metadata[ part ]?.[ key ] ) }, not as ${ JSON.stringify( value ) }.`,
						`Compare ${ DEFINITION_PAGE } there with gadget-definition/gadgets.json.`
					);
				}
			}
		}
	}
	return written;
}
