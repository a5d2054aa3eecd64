import { fromFragment } from '../../src/app/url';
import { explore } from '../../src/explore/facets';
import { buildIndex } from '../../src/explore/program-index';
import { fuzzySearch } from '../../src/explore/search/fuzzy-search';
import { sortMatches } from '../../src/explore/sort';
import { translationLanguage } from '../../src/page/languages';
import type { PartialDate } from '../../src/programs/dates';
import type { Program } from '../../src/programs/model';
import { parsePrograms } from '../../src/programs/parse';
import { pickText, type Text } from '../../src/programs/texts';
import { translate } from '../../src/programs/translations';
import type { Case, Expected } from './cases';

function written( { year, month, day, approximate }: PartialDate ): string {
	const two = ( part: number | null ): string => part === null ? '' : `-${ String( part ).padStart( 2, '0' ) }`;
	return `${ String( year ).padStart( 4, '0' ) }${ two( month ) }${ two( day ) }${ approximate ? '~' : '' }`;
}

/** The result of the browser for a case, in the format of the case. */
export function inBrowser( { text, today, contentLanguage, languages, includes, preset, translations }: Case ): readonly Expected[] | null {
	const { list: read } = parsePrograms( text, { today, language: contentLanguage }, includes );
	if ( !read ) {
		return null;
	}
	const language = read.bundle ? translationLanguage( languages, contentLanguage ) : '';
	const list = language ?
		translate( read, { language, texts: new Map( Object.entries( translations[ language ] ?? {} ) ) }, contentLanguage ) : read;
	const pick = ( value: Text ): [ string, string ] => {
		const picked = pickText( value, languages, contentLanguage );
		return [ picked.text, picked.language ];
	};
	const show = ( { id, title, target, status, start, end, dates, summary, notice, join, materials }: Program ): Expected => ( {
		id,
		title: pick( title ),
		...( target && { target } ),
		...( status && { status } ),
		...( start && { start: written( start ) } ),
		...( end && { end: written( end ) } ),
		...( dates.length && { dates: dates.map( ( { id: its, start: from, end: to, isExact, label, target: link } ) => ( {
			id: its, start: from, ...( to && { end: to } ), isExact, ...( label && { label: pick( label ) } ), ...( link && { target: link } )
		} ) ) } ),
		...( summary && { summary: pick( summary ) } ),
		...( notice && { notice: pick( notice ) } ),
		...( join && { join: { ...( join.label && { label: pick( join.label ) } ), target: join.target, isOver: join.isOver } } ),
		...( materials.length && { materials: materials.map( ( { label, target: its } ) => ( { label: pick( label ), target: its } ) ) } )
	} );
	const index = buildIndex( list, { languages: { chain: languages, page: contentLanguage }, today } );
	const query = fromFragment( `programs?${ Object.entries( preset ).map( ( pair ) => pair.join( '=' ) ).join( '&' ) }`, index );
	if ( !query ) {
		throw new Error( 'The fragment is none of ours.' );
	}
	const { matches, searchResult } = explore( index, query, fuzzySearch );
	return sortMatches( index, matches, query, searchResult ).map( ( at ) => show( index.programs[ at ] as Program ) );
}
