import { loadFailureOf } from '../app/load-failure';
import { LIST, VIEWS, type ViewName } from '../explore/query';
import type { LoadModule, Modules } from '../page/environment';
import type { Installation } from '../wiki/installation';
import { lines, reasonOf, type Finding } from './finding';

const GADGET = 'ext.gadget.programExplorer';

type ModuleName = Exclude<keyof Modules, ViewName | 'take-away' | 'selftest'>;

/** The modules on demand that are no views, but that of the self-test, which is loaded already. The compiler finds one that is missing. */
const NO_VIEWS: Readonly<Record<ModuleName, true>> = {
	more: true, search: true, links: true, maintainer: true, validator: true, checks: true, editor: true, 'editor-more': true, 'editor-lists': true, history: true, worklist: true, importer: true
};
export const MODULES = [ ...Object.keys( NO_VIEWS ) as ModuleName[], ...VIEWS.filter( ( view ) => view !== LIST ), 'take-away' ] as const;

/** Checks that all modules on demand can be loaded, and how the self-test itself was loaded. Nothing is opened. */
export async function modules( { moduleState }: Installation, load: LoadModule ): Promise<Finding> {
	const results = await Promise.all( MODULES.map( ( name ) => load( name ).then(
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
		} : { verdict: 'ok', text: `All ${ MODULES.length } parts that are loaded on demand load, and fit the running code.` },
		details: lines( [ ...origin, ...results.map( ( { text } ) => text ) ] )
	};
}
