import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildIndex, type ProgramIndex } from '../../../../src/explore/program-index';
import { fuzzySearch as search } from '../../../../src/explore/search/fuzzy-search';
import { findSnippet, type Snippet } from '../../../../src/explore/search/snippet';
import { normalizeWords } from '../../../../src/explore/search/words';
import type { Program } from '../../../../src/programs/model';
import { allTexts, pickText } from '../../../../src/programs/texts';
import { anIndex, listOf, program, TODAY, vocabulary } from '../lists';
import { runs } from '../../helpers/runs';

const CLINICS = program( {
	id: 'clinics',
	title: new Map( [ [ 'en', 'Clinics' ], [ 'es', 'Consultorios' ] ] ),
	summary: new Map( [ [ 'en', 'Ask anything' ], [ 'ar', 'اسأل ما تشاء' ], [ 'ja', '何でも質問できます' ] ] ),
	status: 'past', start: '2020', end: '2022',
	terms: { capacity: [ 'mediation' ], language: [ 'es' ], partners: [ 'mixed' ] },
	team: [ 'Community Development' ], partners: [ 'Trust & Safety' ], owner: 'Keeper', scale: 'worldwide', duration: new Map( [ [ 'fr', 'six semaines' ] ] ),
	materials: [
		{ label: 'Handbook', target: { url: 'https://example.org' } },
		{ label: new Map( [ [ 'en', 'Evaluation report' ], [ 'fr', 'Rapport d’évaluation' ], [ 'de', 'Bericht' ] ] ), target: { url: 'https://example.org' } }
	]
} );
const VOCABULARIES = [
	vocabulary( 'capacity', { mediation: 'governance', governance: null }, {
		mediation: { label: new Map( [ [ 'en', 'Mediation' ], [ 'fr', 'Médiation' ], [ 'he', 'גישור' ] ] ), aliases: [ 'peacemaking', 'الوساطة' ] },
		governance: { label: 'Leading together', aliases: [ 'policies' ] }
	} ),
	vocabulary( 'partners', { mixed: null }, { mixed: { label: 'Mixed group' } } )
];

function indexOf( programs: readonly Program[], chain: readonly string[] = [ 'en' ] ): ProgramIndex {
	return buildIndex( listOf( programs, VOCABULARIES ), {
		languages: { chain, page: 'en' },
		today: TODAY,
		nameOf: ( facet, term ) => facet === 'language' && term === 'es' ? 'Spanish' : facet === 'capacity' && term === 'mediation' ? 'Médiation' : null
	} );
}

/** The snippet for a card that shows the title, the summary and the texts in `shown`. */
function snippetOf( found: Program, typed: string, { chain = [ 'en' ], shown = [] }: { chain?: readonly string[]; shown?: readonly string[] } = {} ): Snippet | null {
	const index = indexOf( [ program( { id: 'other', title: 'Other' } ), found ], chain );
	const texts = [ found.title, found.summary ?? '' ].map( ( text ) => pickText( text, chain, 'en' ).text );
	return findSnippet( index, 1, search( index, typed ).patterns, [ ...texts, ...shown ] );
}

describe( 'the snippet', () => {
	test.each( [
		[ 'a title in another language', 'consultorio', 'title', '', 'Consultorios', 'es' ],
		[ 'a summary in another language', 'اسأل', 'summary', '', 'اسأل ما تشاء', 'ar' ],
		[ 'a script without spaces', '質問', 'summary', '', '何でも質問できます', 'ja' ],
		[ 'a material', 'handbook', 'materials', '', 'Handbook', 'en' ],
		[ 'a material in another language', 'rapport', 'materials', '', 'Rapport d’évaluation', 'fr' ],
		[ 'a team', 'development', 'team', '', 'Community Development', 'en' ],
		[ 'a partner', 'trust', 'partners', '', 'Trust & Safety', 'en' ],
		[ 'an owner', 'keeper', 'owner', '', 'Keeper', 'en' ],
		[ 'the scale', 'worldwide', 'scale', '', 'worldwide', 'en' ],
		[ 'the duration', 'semaines', 'duration', '', 'six semaines', 'fr' ],
		[ 'another word for a term', 'peacemaking', null, 'capacity', 'peacemaking', '' ],
		[ 'another word in another script', 'وساطة', null, 'capacity', 'الوساطة', '' ],
		[ 'a term in another language', 'גישור', null, 'capacity', 'גישור', 'he' ],
		[ 'a term above it', 'leading', null, 'capacity', 'Leading together', '' ],
		[ 'a facet named like a field', 'mixed', null, 'partners', 'Mixed group', '' ],
		[ 'a language', 'spanish', null, 'language', 'Spanish', '' ],
		[ 'a year between start and end', '2021', null, 'period', '2021', '' ]
	] as const )( 'is %s', ( _case, typed, field, facet, text, language ) => {
		expect( snippetOf( CLINICS, typed ) ).toEqual( { field, facet, text, language } );
	} );

	test.each( [
		[ 'title', 'clinics' ], [ 'summary', 'anything' ], [ 'both', 'anything clinic' ], [ 'no words', '' ]
	] )( 'is null if the card shows the match: %s', ( _case, typed ) => {
		expect( snippetOf( CLINICS, typed ) ).toBeNull();
	} );

	test( 'is null if another shown text matches', () => {
		expect( snippetOf( CLINICS, 'mediation', { shown: [ 'Mediation' ] } ) ).toBeNull();
	} );

	test( 'matches the first word that is not shown', () => {
		expect( snippetOf( CLINICS, 'clinics safety handbook' )?.text ).toBe( 'Trust & Safety' );
	} );

	test( 'matches a corrected word', () => {
		expect( snippetOf( CLINICS, 'hanbdook' )?.text ).toBe( 'Handbook' );
	} );

	test( 'is in the reader’s language if the words are', () => {
		expect( snippetOf( CLINICS, 'evaluation', { chain: [ 'en' ] } ) ).toMatchObject( { text: 'Evaluation report', language: 'en' } );
		expect( snippetOf( CLINICS, 'evaluation', { chain: [ 'fr', 'en' ] } ) ).toMatchObject( { text: 'Rapport d’évaluation', language: 'fr' } );
		expect( snippetOf( CLINICS, 'mediation', { chain: [ 'fr', 'en' ] } ) ).toMatchObject( { text: 'Médiation', language: 'fr' } );
	} );

	test( 'is not a term of another program', () => {
		const terms = vocabulary( 'kind', { a: null, b: null }, { a: { aliases: [ 'shared' ] }, b: { aliases: [ 'shared too' ] } } );
		const programs = [ program( { id: 'x', terms: { kind: [ 'a' ] } } ), program( { id: 'y', terms: { kind: [ 'b' ] } } ) ] as const;
		const index = buildIndex( listOf( programs, [ terms ] ), { languages: { chain: [ 'en' ], page: 'en' }, today: TODAY } );
		expect( programs.map( ( _, i ) => findSnippet( index, i, [ ' shared' ], [] )?.text ) ).toEqual( [ 'shared', 'shared too' ] );
	} );

	test( 'does not give a plain term name the language of the page', () => {
		// The names from `nameOf` are in the language of the messages.
		expect( snippetOf( CLINICS, 'mediation', { chain: [ 'fr' ] } ) ).toMatchObject( { facet: 'capacity', language: 'fr' } );
	} );
} );

describe( 'a long text is shortened', () => {
	const long = ( text: string ): Program => program( { id: 'long', scale: text } );

	test.each( [
		[ 'after the match', 'Workshops for 77 people from 23 language communities all over the world, in English and French', 'workshops',
			'Workshops for 77 people from 23 language communities…' ],
		[ 'before the match', 'All over the world, in English and French, there were many small workshops', 'workshops',
			'…French, there were many small workshops' ],
		[ 'on both sides', 'All over the world, in English and French, there were many small workshops for people who did not yet know each other well', 'workshops',
			'…French, there were many small workshops for people who did not yet know each other…' ],
		[ 'not if it is short enough', 'In English and French, many small workshops for people from the region', 'workshops',
			'In English and French, many small workshops for people from the region' ],
		[ 'not inside a word', `${ 'x'.repeat( 80 ) } workshops${ 'y'.repeat( 80 ) } z`, 'workshops', `${ 'x'.repeat( 80 ) } workshops${ 'y'.repeat( 80 ) }…` ],
		[ 'before ideographs', '为维基媒体人制作的免费在线课程，可以按自己的节奏独自学习，也可以跟随讲师学习。附属组织可以在这里发布自己的课程，并与世界各地的社区分享他们的经验、材料和成果，帮助更多人，也帮助自己的同伴。', '附属组织',
			'…程，可以按自己的节奏独自学习，也可以跟随讲师学习。附属组织可以在这里发布自己的课程，并与世界各地的社区分享他们的经验、材料和成果，帮助更多人，也帮…' ],
		[ 'between Thai phrases', 'การตรวจสุขภาพชุมชนของคุณ ให้คะแนนชุมชนในความสามารถราวสี่สิบด้าน แล้วคนอื่นจะเห็นว่าคุณเก่งด้านใด', 'สี่สิบ',
			'…ให้คะแนนชุมชนในความสามารถราวสี่สิบด้าน แล้วคนอื่นจะเห็นว่าคุณเก่งด้านใด' ]
	] )( '%s', ( _case, text, typed, expected ) => {
		expect( snippetOf( long( text ), typed )?.text ).toBe( expected );
	} );

	test( 'between whole characters, and keeps the match', () => {
		const segmenter = new ( Intl as unknown as { Segmenter: new () => { segment: ( text: string ) => Iterable<{ index: number }> } } ).Segmenter();
		const letters = fc.constantFrom( 'e\u0301', 'が', 'कि', 'ที่', '社', '区', '한', '👩‍🏫', '🇺🇦', '葛\ufe00', ' ', 'x', '、', 'ー' );
		const text = fc.array( letters, { maxLength: 120 } ).map( ( all ) => all.join( '' ) );
		fc.assert( fc.property( text, text, ( before, after ) => {
			const whole = `${ before } pattern ${ after }`;
			const snippet = snippetOf( long( whole ), 'pattern' )?.text ?? '';
			const bare = snippet.replace( /^…|…$/g, '' );
			const at = whole.indexOf( bare );
			expect( at ).not.toBe( -1 );
			expect( normalizeWords( bare ) ).toContain( ' pattern' );
			expect( snippet.startsWith( '…' ) ).toBe( at > 0 );
			expect( snippet.endsWith( '…' ) ).toBe( at + bare.length < whole.length );
			const borders = new Set( Array.from( segmenter.segment( whole ), ( { index } ) => index ).concat( whole.length ) );
			expect( [ borders.has( at ), borders.has( at + bare.length ) ] ).toEqual( [ true, true ] );
		} ), runs( 500 ) );
	} );
} );

test( 'every program found has a snippet, unless its title shows all words', () => {
	const typed = fc.constantFrom( 'training', 'the', 'x', 'jov', '社区', 'train trainer', 'other', '2020', 'constructor', 'tarining' );
	fc.assert( fc.property( anIndex, typed, ( index, searched ) => {
		const { scores, patterns } = search( index, searched );
		index.programs.forEach( ( { title }, i ) => {
			if ( scores[ i ] ) {
				const snippet = findSnippet( index, i, patterns, allTexts( title ) );
				const isIn = ( text: string, pattern: string ): boolean => new RegExp( pattern ).test( normalizeWords( text ) );
				const hidden = patterns.find( ( pattern ) => !allTexts( title ).some( ( text ) => isIn( text, pattern ) ) );
				expect( Boolean( snippet ) ).toBe( hidden !== undefined );
				expect( !snippet || isIn( snippet.text, hidden ?? '' ) ).toBe( true );
			}
		} );
	} ), runs( 200 ) );
} );
