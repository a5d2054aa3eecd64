import { shorten } from '../programs/shorten';
import { isObject } from '../programs/kinds';
import { lines, type Finding } from './finding';

/** The keys of the explorer and of the user script. */
const OURS = /^program-?explorer/i;

/** The explorer's entries in a storage of the browser. `store` throws if the browser denies access. */
function entriesOf( storageName: string, store: () => Storage ): { readonly texts: readonly string[]; readonly isDenied: boolean } {
	try {
		const storage = store();
		const names = Array.from( { length: storage.length }, ( _, at ) => storage.key( at ) || '' ).filter( ( name ) => OURS.test( name ) );
		return { texts: names.map( ( name ) => `${ storageName }: ${ name } = ${ shorten( storage.getItem( name ) || '' ) }` ), isDenied: false };
	} catch {
		return { texts: [ `${ storageName }: denied by the browser` ], isDenied: true };
	}
}

/** Lists what the explorer stores in the browser. */
export function storage( view: Pick<Window, 'history' | 'localStorage' | 'sessionStorage'> ): Finding {
	const state: unknown = view.history.state;
	const entries = isObject( state ) ? Object.entries( state ).filter( ( [ name ] ) => OURS.test( name ) ) : [];
	const stores = [ entriesOf( 'Local storage', () => view.localStorage ), entriesOf( 'Session storage', () => view.sessionStorage ) ];
	const texts = [
		...entries.map( ( [ name, value ] ) => `History entry: ${ name } = ${ shorten( JSON.stringify( value ) ) }` ),
		...stores.flatMap( ( store ) => store.texts )
	];
	return stores.some( ( { isDenied } ) => isDenied ) ?
		{ verdict: 'unknown', text: 'The browser does not let everything be looked into.', details: lines( texts ) } :
		{ verdict: 'ok', text: texts.length ? `${ texts.length } things are kept.` : 'Nothing is kept.', details: lines( texts ) };
}
