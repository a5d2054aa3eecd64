import { fieldOf, parseJson } from '../edit/json-value';
import type { EditSubject } from '../page/environment';
import { optionsFor } from '../programs/parse-options';
import { parseForReaders } from '../programs/parse-for-readers';
import type { Problem } from '../programs/problems';

/** Marks an explorer that shows changes that are not saved. */
const UNSAVED = 'program-explorer--unsaved';
/** More problems of one kind than a program has fields are of no use. */
const MOST_ALIKE = 10000;

/** The index of a program in the text of a page. */
function indexOf( text: string, id: string ): number {
	const programs = fieldOf( parseJson( text ), 'programs' );
	return Array.isArray( programs ) ? programs.findIndex( ( one ) => fieldOf( one, 'id' ) === id ) : -1;
}

/** Shows the list with unsaved changes in the explorer. */
export interface Preview {
	readonly draw: ( text: string, isUnsaved: boolean ) => void;
	/** @param text The text that is on the page now. */
	readonly end: ( text: string ) => void;
}

/**
 * @param onProblems Gets the problems of the edited program.
 * @param programId The id of the edited program.
 */
export function createPreview( { environment: { wiki, load }, host, included, text: loaded, list, explorer }: EditSubject, onProblems: ( problems: readonly Problem[] ) => void, programId: () => string ): Preview {
	let latest = '';
	let drawn = loaded;
	const update = ( text: string ): void => {
		// The list that was loaded has translations, too.
		const next = text === loaded ? list : parseForReaders( text, optionsFor( wiki ), included ).list;
		if ( next && text !== drawn ) {
			drawn = text;
			explorer.update( next );
		}
	};
	return {
		draw: ( text, isUnsaved ) => {
			latest = text;
			update( text );
			host.root.classList.toggle( UNSAVED, isUnsaved );
			Promise.all( [ load.validator(), load.checks() ] ).then( ( [ { validatePage }, checks ] ) => {
				if ( latest === text ) {
					onProblems( validatePage( text, optionsFor( wiki ), included, checks, MOST_ALIKE ).problems.filter( ( { path: [ list, index ] } ) => list === 'programs' && index === indexOf( text, programId() ) ) );
				}
			} ).catch( ( error: unknown ) => wiki.log( 'The problems of the data cannot be found.', error ) );
		},
		end: ( text ) => {
			latest = '';
			host.root.classList.remove( UNSAVED );
			update( text );
		}
	};
}
