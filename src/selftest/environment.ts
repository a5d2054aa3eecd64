import { DEPENDENCIES } from '../page/dependencies';
import type { Installation } from '../wiki/installation';
import type { Wiki } from '../wiki/wiki';
import { lines, type Detail, type Finding } from './finding';

/** The skins that the explorer is tested in. */
const SKINS: readonly string[] = [ 'vector-2022', 'vector', 'minerva', 'monobook', 'timeless' ];

/** Lists the skin, the browser and other facts about the environment. */
export function environment( wiki: Wiki, { skin, facts }: Installation ): Finding {
	const details: Detail[] = facts.map( ( [ name, value ] ) => ( { text: `${ name }: ${ value }` } ) );
	details.push( ...lines( [
		`Reader: ${ wiki.isNamed ? 'logged in' : 'without an account' }`,
		`Window: ${ innerWidth } \u00d7 ${ innerHeight } px, document ${ document.documentElement.dir || 'ltr' }`,
		`Browser: ${ navigator.userAgent }`
	] ) );
	return SKINS.includes( skin ) ?
		{ verdict: 'ok', text: `The skin is ${ skin }.`, details } :
		{ verdict: 'unknown', text: `The skin is ${ skin }, in which the explorer has not been tested.`, details };
}

/** Checks that the wiki has all modules that the explorer needs. */
export function dependencies( { moduleState }: Installation ): Finding {
	const states = DEPENDENCIES.map( ( name ) => `${ name }: ${ moduleState( name ) || 'missing' }` );
	const missing = DEPENDENCIES.filter( ( name ) => moduleState( name ) !== 'ready' );
	return missing.length ?
		{ verdict: 'differs', text: `Not there: ${ missing.join( ', ' ) }.`, details: lines( states ) } :
		{ verdict: 'ok', text: `All ${ DEPENDENCIES.length } modules of the wiki are there.` };
}
