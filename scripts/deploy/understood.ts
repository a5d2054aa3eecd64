import type { Mwn } from 'mwn';
import type { Line, Mode } from '../build/definition';
import { isDeepStrictEqual } from 'node:util';
import { DEFINITION_PAGE, expectedMetadata } from '../build/definition';
import { Failure } from '../wiki/failure';

/**
 * Makes sure that a wiki reads the definition as it is meant, because it ignores what it does not understand,
 * and that it hands out every module, with all it depends on.
 *
 * @throws {Failure} naming what the wiki reads otherwise
 */
export async function checkUnderstood( api: Mwn, gadgets: readonly Line[], mode: Mode ) {
	const { query } = await api.query( { list: 'gadgets', gaprop: 'id|metadata' } );
	const understood: Array<{ id: string; metadata: Record<string, Record<string, unknown>>; }> = query?.gadgets ?? [];
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
 * Makes sure that a wiki has all modules that the gadget asks for: with a name misspelt, nothing would load.
 *
 * @param load the address of load.php
 * @throws {Failure} naming what is missing
 */
export async function checkDependencies( load: string, gadgets: readonly Line[] ) {
	await loadModules( load, gadgets.flatMap( ( { options } ) => options.dependencies ?? [] ), 'Correct "dependencies" in gadget-definition/gadgets.json.' );
}

/**
 * Makes sure that a wiki hands out the scripts: it replaces one that its parser refuses by an error message.
 *
 * @param load the address of load.php
 * @throws {Failure} naming what is missing or refused
 */
export async function checkServed( load: string, gadgets: readonly Line[] ) {
	const scripts = gadgets.filter( ( { options } ) => options.type === 'general' ).map( ( { name } ) => `ext.gadget.${ name }` );
	const text = await loadModules( load, scripts, `See ${ DEFINITION_PAGE } there.` );
	const refused = /JavaScript parse error[^"'\\]*/.exec( text );
	if ( refused ) {
		throw new Failure( `The wiki refuses a script of the gadget: ${ refused[ 0 ] }`, 'Go back to the version before: npm run deploy -- <target> --rollback <version> --save' );
	}
}

/**
 * @param fix if one is missing
 * @return what the wiki hands out
 * @throws {Failure}
 */
async function loadModules( load: string, modules: string[], fix: string ): Promise<string> {
	let answer;
	let text;
	try {
		answer = await fetch( `${ load }?${ new URLSearchParams( { modules: [ ...new Set( modules ) ].join( '|' ), lang: 'en', skin: 'vector-2022', debug: 'false' } ) }` );
		text = await answer.text();
	} catch ( error ) {
		const { cause, message } = ( error as Error & { cause?: Error } );
		throw new Failure( `The wiki does not hand out modules: ${ cause?.message ?? message }.`, 'Look at a page there, and start again.' );
	}
	if ( !answer.ok ) {
		throw new Failure( `The wiki does not hand out modules: it answers ${ answer.status }.`, 'Look at a page there, and start again.' );
	}
	const states = /mw\.loader\.state\((\{[^}]*\})\)/.exec( text );
	if ( states ) {
		throw new Failure( `The wiki has no module of these names, or cannot build them: ${ states[ 1 ] }.`, fix );
	}
	return text;
}
