import { isDeepStrictEqual } from 'node:util';
import { DEFINITION_PAGE, expectedMetadata } from '../lib/definition.mjs';
import { Failure } from '../wiki/failure.mjs';

/**
 * Makes sure that a wiki reads the definition as it is meant, because it ignores what it does not understand,
 * and that it hands out every module, with all it depends on.
 *
 * @param {import( 'mwn' ).Mwn} api
 * @param {readonly import( '../lib/definition.mjs' ).Line[]} gadgets
 * @param {import( '../lib/definition.mjs' ).Mode} mode
 * @throws {Failure} naming what the wiki reads otherwise
 */
export async function checkUnderstood( api, gadgets, mode ) {
	const { query } = await api.query( { list: 'gadgets', gaprop: 'id|metadata' } );
	/** @type {Array<{ id: string, metadata: Record<string, Record<string, unknown>> }>} */
	const understood = query?.gadgets ?? [];
	for ( const gadget of gadgets ) {
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
}

/**
 * Makes sure that a wiki hands out the scripts: it replaces one that its parser refuses by an error message.
 *
 * @param {string} load the address of load.php
 * @param {readonly import( '../lib/definition.mjs' ).Line[]} gadgets
 * @throws {Failure} naming what is missing or refused
 */
export async function checkServed( load, gadgets ) {
	const scripts = gadgets.filter( ( { options } ) => options.type === 'general' ).map( ( { name } ) => `ext.gadget.${ name }` );
	const modules = [ ...new Set( [ ...scripts, ...gadgets.flatMap( ( { options } ) => options.dependencies ?? [] ) ] ) ];
	const answer = await fetch( `${ load }?${ new URLSearchParams( { modules: modules.join( '|' ), lang: 'en', skin: 'vector-2022', debug: 'false' } ) }` ).catch( ( error ) => {
		throw new Failure( `The wiki does not hand out the scripts: ${ error.cause?.message ?? error.message }. Look at the page there, and start again.` );
	} );
	const text = await answer.text();
	const refused = /JavaScript parse error[^"'\\]*/.exec( text );
	if ( !answer.ok || refused ) {
		throw new Failure( `The wiki refuses a script of the gadget: ${ refused?.[ 0 ] ?? `it answers ${ answer.status }` }`, 'Go back to the version before: npm run deploy -- <target> --rollback <version> --save' );
	}
	const states = /mw\.loader\.state\((\{[^}]*\})\)/.exec( text );
	if ( states ) {
		throw new Failure( `The wiki has no module of these names, or cannot build them: ${ states[ 1 ] }.`, 'Correct "dependencies" in gadget-definition/gadgets.json.' );
	}
}
