// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { open } from '../helpers/explorer';
import { one, textOf } from '../helpers/roles';
import { runs } from '../helpers/runs';

const CODES = [ 'en', 'fr', 'es', 'ar', 'de' ];
const FACETS = [ 'capacity', 'kind', 'format', 'audience', 'topic' ];
const IDS = [ 'a', 'b', 'c', 'd', 'e' ];
const vocabularies = Object.fromEntries( FACETS.map( ( facet ) =>
	[ facet, { label: `The ${ facet }`, terms: Object.fromEntries( IDS.map( ( id ) => [ id, { label: `${ facet } ${ id }` } ] ) ) } ] ) );

const some = ( values: readonly string[] ): fc.Arbitrary<string[]> => fc.shuffledSubarray( [ ...values ] );
const link = ( name: string ): object => ( { label: name, page: name } );
/** All texts differ, so that a text that is there twice is repeated. */
const aProgram = fc.record( {
	summary: fc.constant( 'The summary' ), notice: fc.constant( 'The notice' ), page: fc.constant( 'The page' ),
	status: fc.constantFrom( 'open', 'upcoming', 'ongoing', 'paused', 'past' ), start: fc.constantFrom( '2019', '2020-06', '2020-06-15' ), end: fc.constantFrom( '2021', '2022-03' ),
	join: fc.constantFrom( { label: 'The way in', page: 'Join' }, { page: 'Join', until: '2020' } ),
	capacity: some( IDS ), kind: some( IDS ), format: some( IDS ), audience: some( IDS ), topic: some( IDS ), language: some( CODES ),
	session: fc.constantFrom( { minutes: [ 60, 60 ] }, { minutes: [ 70, 120 ] } ), duration: fc.constant( 'The duration' ), scale: fc.constant( 'The size' ),
	team: some( [ 'Team 1', 'Team 2' ] ), partners: some( [ 'Partner 1', 'Partner 2' ] ),
	materials: some( [ 'Material 1', 'Material 2', 'Material 3' ] ).map( ( all ) => all.map( link ) ),
	partOf: fc.constantFrom( 'series', 'other' ), followedBy: fc.constantFrom( [ 'other' ], [] ), owner: fc.constant( 'The owner' ), reviewed: fc.constantFrom( '2026-10', '2026-10-02' ),
	sources: some( [ 'https://example.org/1', 'https://example.org/2' ] )
}, { requiredKeys: [] } );

const isInDetails = ( element: Element ): boolean => element.closest( '.program-explorer__details' ) !== null;

/** Shows a program with its details; its card. */
function cardOf( fields: object, languages: readonly string[] ): HTMLElement {
	const programs = [ { id: 'one', title: 'The title', ...fields }, { id: 'other', title: 'The other', status: 'past' } ];
	open( { version: 1, facets: [ 'status', ...FACETS, 'language' ], vocabularies, series: { series: { title: 'The series' } }, programs }, { fragment: 'programs?program=one', languages } );
	return one( 'article', 'The title' );
}

const someLanguages = some( CODES ).map( ( chain ) => [ ...chain, 'en' ] );

test( 'no row of the details repeats a text of the card', () => {
	fc.assert( fc.property( aProgram, someLanguages, ( fields, languages ) => {
		const card = cardOf( fields, languages );
		const onCard = new Set( Array.from( card.querySelectorAll( '*' ) ).filter( ( each ) => !isInDetails( each ) ).map( textOf ) );
		expect( Array.from( card.querySelectorAll( 'dd' ), textOf ).filter( ( text ) => onCard.has( text ) ) ).toEqual( [] );
		expect( onCard.has( 'The title' ) ).toBe( true );
	} ), runs( 150 ) );
} );

test( 'card and details together show everything of the record', () => {
	fc.assert( fc.property( aProgram, someLanguages, ( fields, languages ) => {
		const card = cardOf( fields, languages );
		const text = textOf( card );
		const isPast = card.querySelector( '.program-explorer__status--past' ) !== null;
		const { join, materials = [], session, language = [], sources = [], team = [], partners = [] } = fields;
		const expected = [
			fields.summary, fields.notice, fields.duration, fields.scale, fields.owner, ...team, ...partners, ...materials.map( ( each ) => 'label' in each ? String( each.label ) : '' ),
			...FACETS.flatMap( ( facet ) => ( fields[ facet as 'capacity' ] ?? [] ).map( ( id ) => `${ facet } ${ id }` ) ),
			...language.map( ( code ) => new Intl.DisplayNames( [ 'en' ], { type: 'language' } ).of( code ) ),
			...sources.map( ( url ) => url.replace( 'https://', '' ) ),
			session && String( session.minutes[ 1 ] ), fields.reviewed && 'October', fields.start?.slice( 0, 4 ), fields.end?.slice( 0, 4 ),
			fields.partOf && { series: 'The series', other: 'The other' }[ fields.partOf ], fields.followedBy?.length ? 'The other' : '',
			join && !isPast ? 'label' in join ? join.label : 'Closed' : ''
		];
		expect( expected.filter( ( each ) => each && !text.includes( each ) ) ).toEqual( [] );
	} ), runs( 150 ) );
} );
