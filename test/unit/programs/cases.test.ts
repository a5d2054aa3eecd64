import { describe, expect, test } from 'vitest';
import { explore } from '../../../src/explore/facets';
import { fuzzySearch } from '../../../src/explore/search/fuzzy-search';
import { fromFragment } from '../../../src/app/url';
import { buildIndex } from '../../../src/explore/program-index';
import { sortMatches } from '../../../src/explore/sort';
import { load } from '../../../src/page/load';
import { translationLanguage } from '../../../src/page/languages';
import { translate } from '../../../src/programs/translations';
import type { PartialDate } from '../../../src/programs/dates';
import { parsePrograms } from '../../../src/programs/parse';
import type { Program } from '../../../src/programs/model';
import { pickText, type Text } from '../../../src/programs/texts';
import { readCases, type Case, type Expected } from '../../cases/cases';
import { fakeWiki, storedPage } from '../helpers/fake-wiki';

function written( { year, month, day, approximate }: PartialDate ): string {
	const two = ( part: number | null ): string => part === null ? '' : `-${ String( part ).padStart( 2, '0' ) }`;
	return `${ String( year ).padStart( 4, '0' ) }${ two( month ) }${ two( day ) }${ approximate ? '~' : '' }`;
}

/** The result of the browser for a case, in the format of the case. */
function made( { text, today, contentLanguage, languages, includes, preset, translations }: Case ): readonly Expected[] | null {
	const { list: read } = parsePrograms( text, { today, language: contentLanguage }, includes );
	if ( !read ) {
		return null;
	}
	const language = translationLanguage( languages, contentLanguage );
	const list = read.bundle && language ?
		translate( read, { language, texts: new Map( Object.entries( translations[ language ] ?? {} ) ) }, contentLanguage ) : read;
	const pick = ( value: Text ): [ string, string ] => {
		const picked = pickText( value, languages, contentLanguage );
		return [ picked.text, picked.language ];
	};
	const show = ( { id, title, target, status, start, end, summary, materials }: Program ): Expected => ( {
		id,
		title: pick( title ),
		...( target && { target } ),
		...( status && { status } ),
		...( start && { start: written( start ) } ),
		...( end && { end: written( end ) } ),
		...( summary && { summary: pick( summary ) } ),
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

/** Whether the browser replaces the list by an explorer. */
async function isOn( { text, configuration, includes }: Case ): Promise<boolean> {
	const pages = [
		{ title: 'Data.json', text }, ...includes,
		...( configuration === null ? [] : [ { title: 'MediaWiki:Gadget-programExplorer-config.json', text: configuration } ] )
	];
	const wiki = fakeWiki( { readPages: ( titles ) => Promise.resolve( pages.filter( ( { title } ) => titles.includes( title ) ).map( ( page ) => storedPage( page.text, page ) ) ) } );
	return ( await load( wiki, { source: 'Data.json', language: 'en', revisions: [], translationLanguage: '', bundle: '', bundleVersion: '' } ) ).kind !== 'off';
}

describe( 'the browser reads a data page as the server does', () => {
	const cases = readCases();
	test( 'there are cases, each with a different name', () => {
		expect( cases.length ).toBeGreaterThan( 300 );
		expect( new Set( cases.map( ( { name } ) => name ) ).size ).toBe( cases.length );
	} );

	test.each( cases.map( ( one ) => [ one.name, one ] as const ) )( '%s', async ( _, one ) => {
		expect( made( one ) ).toEqual( one.expect );
		expect( await isOn( one ) ).toBe( one.isOn );
	} );
} );
