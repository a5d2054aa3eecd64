import { loadFailureOf } from '../app/load-failure';
import type { LoadModule } from '../page/environment';
import { MODULES } from '../page/module-names';
import type { Installation } from '../wiki/installation';
import { lines, reasonOf, type Finding } from './finding';

const GADGET = 'ext.gadget.programExplorer';

/** All but the self-test, which is loaded already. */
const OTHERS = MODULES.filter( ( name ) => name !== 'selftest' );

/** Checks that all modules on demand can be loaded, and how the self-test itself was loaded. Nothing is opened. */
export async function modules( { moduleState }: Installation, load: LoadModule ): Promise<Finding> {
	const results = await Promise.all( OTHERS.map( ( name ) => load( name ).then(
		() => ( { name, text: `${ name }: loads`, failure: null } ),
		( error: unknown ) => ( { name, text: `${ name }: ${ reasonOf( error ) }`, failure: loadFailureOf( error ) } )
	) ) );
	const failed = results.filter( ( { failure } ) => failure !== null );
	const origin = [
		`${ GADGET }: ${ moduleState( GADGET ) || 'not on this wiki' }`,
		`The self-test came with ${ moduleState( `${ GADGET }-selftest` ) === 'ready' ? 'the gadget' : 'the user script' }.`
	];
	return {
		...failed.length ? {
			verdict: 'differs',
			text: `These parts do not load, so what they do is missing: ${ failed.map( ( { name } ) => name ).join( ', ' ) }. ${ failed.some( ( { failure } ) => failure === 'outdated' ) ? 'Reload this page: browsers keep old files for some minutes.' :
				'Check in "Pages on the wiki" whether their pages are there; if not, deploy the gadget again.' }`
		} : { verdict: 'ok', text: `All ${ OTHERS.length } parts that are loaded on demand load, and fit the running code.` },
		details: lines( [ ...origin, ...results.map( ( { text } ) => text ) ] )
	};
}
