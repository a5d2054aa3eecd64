import { isDeepStrictEqual } from 'node:util';
import type { Mwn } from 'mwn';
import { DEFINITION_PAGE, expectedMetadata, type Line, type Mode } from '../build/definition';
import { readAddress } from '../lib/read-text';
import { Failure } from '../wiki/failure';
import { reasonOf } from './errors';

interface InstalledGadget {
	readonly id: string;
	readonly metadata: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Compares the definition with what the wiki made of it, because MediaWiki ignores an unknown option without a word. */
export async function checkInstalledDefinition( api: Mwn, gadgets: readonly Line[], mode: Mode ): Promise<void> {
	const { query } = await api.query( { list: 'gadgets', gaprop: 'id|metadata' } );
	const installed = ( query.gadgets ?? [] ) as readonly InstalledGadget[];
	for ( const gadget of gadgets ) {
		const metadata = installed.find( ( { id } ) => id === gadget.name )?.metadata;
		if ( !metadata ) {
			throw new Failure( `The wiki does not know the gadget "${ gadget.name }". See ${ DEFINITION_PAGE } there.` );
		}
		const actual: Readonly<Record<string, unknown>> = { ...metadata[ 'settings' ], ...metadata[ 'module' ] };
		// An option that the line does not have is false or an empty list. The category is the section of the page.
		const absent = Object.entries( actual ).map( ( [ key, value ] ) => [ key, Array.isArray( value ) ? [] : false ] as const );
		const expected: Readonly<Record<string, unknown>> = { ...Object.fromEntries( absent ), ...expectedMetadata( gadget, mode ), category: actual[ 'category' ] };
		const wrong = Object.keys( expected ).find( ( key ) => !isDeepStrictEqual( actual[ key ], expected[ key ] ) );
		if ( wrong !== undefined ) {
			throw new Failure(
				`The wiki reads "${ wrong }" of the gadget "${ gadget.name }" as ${ JSON.stringify( actual[ wrong ] ) }, not as ${ JSON.stringify( expected[ wrong ] ) }.`,
				`Compare ${ DEFINITION_PAGE } there with gadget-definition/gadgets.json.`
			);
		}
	}
}

/** Fails where the wiki lacks a module that the gadget depends on: then nothing of the gadget would load. */
export async function checkDependencies( load: string, gadgets: readonly Line[] ): Promise<void> {
	const modules = new Set( gadgets.flatMap( ( { options } ) => options.dependencies ?? [] ) );
	await loadModules( load, { modules: [ ...modules ].join( '|' ) }, 'Correct "dependencies" in gadget-definition/gadgets.json.' );
}

export async function checkServedScripts( load: string, gadgets: readonly Line[] ): Promise<void> {
	const scripts = gadgets.filter( ( { options } ) => options.type === 'general' ).map( ( { name } ) => `ext.gadget.${ name }` );
	await loadModules( load, { modules: scripts.join( '|' ) }, `See ${ DEFINITION_PAGE } there.` );
}

/** What load.php answers. Fails where it serves an error in place of a script; `fix` is shown where a module is missing. */
export async function loadModules( load: string, parameters: Record<string, string>, fix: string ): Promise<string> {
	const query = new URLSearchParams( { lang: 'en', skin: 'vector-2022', debug: 'false', ...parameters } );
	const { text } = await readAddress( `${ load }?${ query.toString() }` ).catch( ( error: unknown ) => {
		const [ reason = '' ] = reasonOf( error ).split( '\n' );
		throw new Failure( `The wiki does not serve modules: ${ reason }`, 'Look at a page there, and start again.' );
	} );
	const states = /mw\.loader\.state\((\{[^}]*"(?:error|missing)"[^}]*\})\)/.exec( text );
	if ( states ) {
		throw new Failure( `The wiki has no module of these names, or cannot build them: ${ states[ 1 ] ?? '' }.`, fix );
	}
	const refused = /JavaScript parse error[^"'\\]*/.exec( text );
	if ( refused ) {
		throw new Failure( `The wiki refuses a script of the gadget: ${ refused[ 0 ] }`, 'Go back to the version before: npm run deploy -- <target> --rollback <version> --save' );
	}
	return text;
}
