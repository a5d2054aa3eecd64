import type { EditSubject } from '../page/environment';
import type { ProgramList } from '../programs/model';
import { optionsFor } from '../programs/parse-options';
import { parseForReaders } from '../programs/parse-for-readers';
import type { Problem } from '../programs/problems';

/** The page that is edited: the data page, or one that it includes. */
export interface EditedPage extends EditSubject {
	/** The title of the included page as the data page writes it; null for the data page itself. */
	readonly include: string | null;
	/** Reads all programs, with another text of the page; null if the data page cannot be read. */
	readonly listOf: ( text: string ) => ProgramList | null;
	/** The problems of the page with another text, by paths on the page. */
	readonly problemsOf: ( text: string ) => Promise<readonly Problem[]>;
}

/** More problems of one kind than a page has fields are of no use. */
const MOST_ALIKE = 10000;

/**
 * Finds the page with the record of a program.
 *
 * @param id null for a new program, which comes to the data page.
 */
export function editedPage( subject: EditSubject, id: string | null ): EditedPage {
	const { environment: { wiki, load }, included, text: dataText, list: loaded, translate } = subject;
	const include = loaded.programs.find( ( program ) => program.id === id )?.source.page ?? null;
	const page = included.find( ( { title } ) => title === include );
	const loadedText = page ? page.text : dataText;
	/** The texts of the data page and of the included pages. */
	const textsWith = ( text: string ): [ string, EditSubject[ 'included' ] ] => page ?
		[ dataText, included.map( ( one ) => one === page ? { ...one, text } : one ) ] : [ text, included ];
	return {
		...subject,
		...page && { source: page.title, text: loadedText },
		include: page ? page.title : null,
		listOf: ( text ) => {
			if ( text === loadedText ) {
				return loaded;
			}
			const [ main, others ] = textsWith( text );
			const { list } = parseForReaders( main, optionsFor( wiki ), others );
			return list && translate ? translate( list ) : list;
		},
		problemsOf: async ( text ) => {
			const [ main, others ] = textsWith( text );
			const [ { validatePage }, checks ] = await Promise.all( [ load( 'validator' ), load( 'checks' ) ] );
			const { problems } = validatePage( main, optionsFor( wiki ), others, checks, MOST_ALIKE );
			const isOfPage = ( { path: [ name, index ] }: Problem ): boolean => name === 'include' && page !== undefined && index === included.indexOf( page );
			return page ? problems.filter( isOfPage ).map( ( problem ) => ( { ...problem, path: problem.path.slice( 2 ) } ) ) : problems;
		}
	};
}
