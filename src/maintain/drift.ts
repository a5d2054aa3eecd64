import type { ImportedProgram } from '../import/imported-program';
import type { LinkTarget } from '../programs/links';
import type { Program, ProgramList } from '../programs/model';
import { allTexts, pickText, type Text } from '../programs/texts';

/** What differs between a program in the static list and on the data page. */
export type DriftKind = 'not-in-list' | 'not-in-data' | 'title' | 'link' | 'status' | 'group' | 'summary';

/** One difference between the static list and the data. */
export interface Drift {
	readonly kind: DriftKind;
	/** The id on the data page; null if it has no such program. */
	readonly program: string | null;
	/** The title in the best language for the reader. */
	readonly title: string;
	/** The value in the list; null if there is none. */
	readonly inList: string | null;
	/** The value in the data; null if there is none. */
	readonly inData: string | null;
}

export interface DriftOptions {
	/** The languages for titles in the result, best first. Texts are compared in all languages. */
	readonly languages: readonly string[];
	/** The language of plain strings. */
	readonly contentLanguage: string;
	/** Whether the list shows only some of the programs, because it has a preset or a limit. */
	readonly isPartial: boolean;
}

function plain( text: string ): string {
	return text.normalize().replace( /\s+/g, ' ' ).trim();
}

/** The key to find a program by its title. In lower case, because a title with another capital letter is that of the same program. */
function titleKey( text: string ): string {
	return plain( text ).toLowerCase();
}

function isUrl( link: string ): boolean {
	return /^https:/i.test( link );
}

/** The key to compare links. MediaWiki ignores the case of the first letter of a title or prefix. */
function linkKey( link: string | null ): string | null {
	return link === null || isUrl( link ) ? link :
		link.replace( /_/g, ' ' ).replace( /^Special:MyLanguage\//i, '' ).replace( /(^|:)[^:#]/g, ( first ) => first.toLowerCase() );
}

/** Whether an address is that of a page of the wiki: the data may have the one, and the list the other. */
function isAddressOf( url: string, page: string ): boolean {
	try {
		return isUrl( url ) && !isUrl( page ) && linkKey( `:${ decodeURI( url ).split( '/wiki/' )[ 1 ] || '' }` ) === linkKey( `:${ page }` );
	} catch {
		return false;
	}
}

/** What Translate appends to the title of a translation: `/fr`, `/zh-hant`. */
const TRANSLATION = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*(?=#|$)/;

/** Whether a link of the list is the same as in the data. It may be a translation of the page. */
function isSameLink( inData: string | null, inList: string | null ): boolean {
	return linkKey( inData ) === linkKey( inList ) || inData !== null && inList !== null && (
		isAddressOf( inData, inList ) || isAddressOf( inList, inData ) ||
		!isUrl( inList ) && linkKey( inData ) === linkKey( inList.replace( TRANSLATION, '' ) )
	);
}

function linkOf( target: LinkTarget | null ): string | null {
	return target && ( 'url' in target ? target.url : target.page );
}

/** Whether a text of the data has a value in any language; both may be missing. */
function hasValue( text: Text | null, shown: string | null ): boolean {
	return text === null || shown === null ? text === shown : allTexts( text ).map( plain ).indexOf( plain( shown ) ) !== -1;
}

/** Finds the program of each item: by id, else by title, else by link. */
function pair( imported: readonly ImportedProgram[], programs: readonly Program[] ): ReadonlyMap<ImportedProgram, Program> {
	const pairs = new Map<ImportedProgram, Program>();
	const taken = new Set<Program>();
	const pairBy = ( keysOf: ( program: Program ) => readonly string[], keyOf: ( item: ImportedProgram ) => string | null, isEnough: boolean ): void => {
		const byKey = new Map<string, Program[]>();
		for ( const program of programs.filter( ( each ) => !taken.has( each ) ) ) {
			for ( const key of keysOf( program ) ) {
				byKey.set( key, ( byKey.get( key ) || [] ).concat( program ) );
			}
		}
		for ( const item of imported.filter( ( each ) => !pairs.has( each ) ) ) {
			const key = keyOf( item );
			const all = key === null ? [] : byKey.get( key ) || [];
			const free = all.filter( ( program ) => !taken.has( program ) );
			const [ found ] = free;
			// Several programs may link to one page; then the link does not identify a program.
			if ( found && ( isEnough || all.length === 1 ) ) {
				pairs.set( item, found );
				taken.add( found );
			}
		}
	};
	pairBy( ( { id } ) => [ id ], ( { id, isRendered } ) => isRendered ? id : null, true );
	pairBy( ( { title } ) => allTexts( title ).map( titleKey ), ( { title, isRendered } ) => isRendered ? null : titleKey( title ), true );
	pairBy( ( { target } ) => [ linkKey( linkOf( target ) ) ].filter( ( key ): key is string => key !== null ), ( { link, isRendered } ) => isRendered ? null : linkKey( link ), false );
	return pairs;
}

/** The heading of a plain list that a program belongs under. */
function groupOf( program: Program ): string {
	return program.status === 'past' ? 'past' : 'current';
}

/**
 * Compares the static list with the data.
 *
 * @param imported The programs as the page shows them, from `importLists`.
 * @param list The programs of the data page.
 * @return The differences in the order of the static list, then the programs that are not in it.
 */
export function drift( imported: readonly ImportedProgram[], list: ProgramList, options: DriftOptions ): readonly Drift[] {
	const found: Drift[] = [];
	const pairs = pair( imported, list.programs );
	const pick = ( text: Text ): string => pickText( text, options.languages, options.contentLanguage ).text;
	for ( const item of imported ) {
		const program = pairs.get( item );
		const differs = ( kind: DriftKind, inList: string | null, inData: string | null ): void => {
			found.push( { kind, program: program ? program.id : null, title: program ? pick( program.title ) : item.title, inList, inData } );
		};
		if ( !program ) {
			differs( 'not-in-data', item.title, null );
			continue;
		}
		const link = linkOf( program.target );
		if ( !hasValue( program.title, item.title ) ) {
			differs( 'title', item.title, pick( program.title ) );
		}
		if ( !isSameLink( link, item.link ) ) {
			differs( 'link', item.link, link );
		}
		// A plain list shows only under which of the two headings a program is.
		if ( item.isRendered && item.status !== program.status ) {
			differs( 'status', item.status, program.status );
		} else if ( item.group !== groupOf( program ) ) {
			differs( 'group', item.group, groupOf( program ) );
		}
		if ( !hasValue( program.summary, item.summary ) ) {
			differs( 'summary', item.summary, program.summary && pick( program.summary ) );
		}
	}
	const paired = new Set( Array.from( pairs.values() ) );
	for ( const program of options.isPartial ? [] : list.programs.filter( ( each ) => !paired.has( each ) ) ) {
		found.push( { kind: 'not-in-list', program: program.id, title: pick( program.title ), inList: null, inData: pick( program.title ) } );
	}
	return found;
}
