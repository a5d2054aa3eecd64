import { loadFailureOf } from '../app/load-failure';
import { LIST, VIEWS } from '../explore/query';
import type { ModuleLoaders } from '../page/environment';
import type { Installation } from '../wiki/installation';
import { lines, reasonOf, type Finding } from './finding';

const GADGET = 'ext.gadget.programExplorer';

/** The loaders of the modules, but that of the self-test, which is loaded already. A test checks that none is missing. */
export const LOADERS = [ 'more', 'search', 'links', 'maintainer', 'validator', 'checks', 'editor', 'editor-more', 'editor-lists', 'history', 'worklist', 'importer' ] as const;

/** Checks that all modules on demand can be loaded, and how the self-test itself was loaded. Nothing is opened. */
export async function modules( { moduleState }: Installation, load: ModuleLoaders ): Promise<Finding> {
	const views = [ ...VIEWS.filter( ( view ) => view !== LIST ), 'take-away' ] as const;
	const loads = [
		...LOADERS.map( ( name ) => [ name, () => load[ name ]() ] as const ),
		...views.map( ( name ) => [ name, () => load.view( name ) ] as const )
	];
	const results = await Promise.all( loads.map( ( [ name, loadOne ] ) => loadOne().then(
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
		} : { verdict: 'ok', text: `All ${ loads.length } parts that are loaded on demand load, and fit the running code.` },
		details: lines( [ ...origin, ...results.map( ( { text } ) => text ) ] )
	};
}
