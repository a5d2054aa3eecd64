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
		const all = Object.entries( expectedMetadata( gadget, mode ) ).flatMap( ( [ part, values ] ) =>
			Object.entries( values ).map( ( [ key, expected ] ) => ( { key, expected, actual: metadata[ part ]?.[ key ] } ) ) );
		const wrong = all.find( ( { expected, actual } ) => !isDeepStrictEqual( actual, expected ) );
		if ( wrong ) {
			throw new Failure(
				`The wiki reads "${ wrong.key }" of the gadget "${ gadget.name }" as ${ JSON.stringify( wrong.actual ) }, not as ${ JSON.stringify( wrong.expected ) }.`,
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
