import { fieldOf, parseJson } from '../edit/json-value';
import type { ProgramList } from '../programs/model';
import type { Problem } from '../programs/problems';
import { pickText } from '../programs/texts';
import type { EditedPage } from './edited-page';

/** Marks an explorer that shows changes that are not saved. */
const UNSAVED = 'program-explorer--unsaved';

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
 * @param onProblems Gets the problems of what is edited.
 * @param programId The id of the edited program; null if the lists of terms, needs and series are edited.
 * @param unsavedText Is shown on the card of the edited program.
 */
export function createPreview( page: EditedPage, onProblems: ( problems: readonly Problem[] ) => void, programId: () => string | null, unsavedText: () => string ): Preview {
	const { environment: { wiki }, host: { root }, messages: { language }, text: loaded, explorer, listOf, problemsOf } = page;
	let latest = '';
	/** What the explorer shows. */
	let drawn = { text: loaded, isUnsaved: false };
	/** Puts a notice on the card of the edited program. */
	const marked = ( { programs, ...others }: ProgramList ): ProgramList => ( {
		...others,
		programs: programs.map( ( program ) => {
			const notice = program.notice ? ` ${ pickText( program.notice, wiki.languages, wiki.contentLanguage ).text }` : '';
			return program.id === programId() ? { ...program, notice: new Map( [ [ language, unsavedText() + notice ] ] ) } : program;
		} )
	} );
	const update = ( text: string, isUnsaved: boolean ): void => {
		if ( text === drawn.text && isUnsaved === drawn.isUnsaved ) {
			return;
		}
		const next = listOf( text );
		if ( next ) {
			drawn = { text, isUnsaved };
			explorer.update( isUnsaved ? marked( next ) : next );
		}
	};
	return {
		draw: ( text, isUnsaved ) => {
			latest = text;
			update( text, isUnsaved );
			root.classList.toggle( UNSAVED, isUnsaved );
			problemsOf( text ).then( ( problems ) => {
				if ( latest === text ) {
					const id = programId();
					onProblems( problems.filter( ( { path: [ name, index ] } ) => id === null ? name !== 'programs' && name !== 'include' : name === 'programs' && index === indexOf( text, id ) ) );
				}
			}, ( error: unknown ) => wiki.log( 'The problems of the data cannot be found.', error ) );
		},
		end: ( text ) => {
			latest = '';
			root.classList.remove( UNSAVED );
			update( text, false );
		}
	};
}
