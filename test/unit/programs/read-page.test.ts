import { describe, expect, it } from 'vitest';
import { VOCABULARIES, parse } from '../helpers/parse';

describe( 'the rest of the page', () => {
	it( 'may be missing', () => {
		expect( parse( {} ).list ).toEqual( {
			enabled: null, talk: null, bundle: null, series: new Map(), facets: [ 'status', 'language', 'period', 'team' ], vocabularies: new Map(), needs: [], programs: []
		} );
	} );

	it( 'lists known facets in its own order, each once', () => {
		const facets = [ 'period', 'capacity', 'capasity', 'capacity', 'constructor' ];
		const { list, found } = parse( { vocabularies: VOCABULARIES, facets } );
		expect( list.facets ).toEqual( [ 'period', 'capacity', 'constructor' ] );
		expect( found ).toEqual( [ [ 'unknown-facet', 'facets', 'capasity', 'capacity' ] ] );
	} );

	it( 'without facets has all facets', () => {
		expect( parse( { vocabularies: VOCABULARIES } ).list.facets ).toEqual( [ 'status', 'capacity', 'constructor', 'language', 'period', 'team' ] );
		expect( parse( { vocabularies: VOCABULARIES, facets: [] } ).list.facets ).toEqual( [] );
	} );

	it( 'has a talk page, not an address', () => {
		expect( parse( { talk: 'Talk:Foo' } ).list.talk ).toBe( 'Talk:Foo' );
		const { list, found } = parse( { talk: 'https://example.org/' } );
		expect( list.talk ).toBeNull();
		expect( parse( { bundle: 'Foo/messages.json' } ).list.bundle ).toBe( 'Foo/messages.json' );
		expect( found ).toEqual( [ [ 'bad-page', 'talk', 'https://example.org/' ] ] );
	} );

	it( 'switches the explorer on or off with true or false', () => {
		expect( [ true, false ].map( ( enabled ) => parse( { enabled } ).list.enabled ) ).toEqual( [ true, false ] );
		const { list, found } = parse( { enabled: 'no' } );
		expect( list.enabled ).toBeNull();
		expect( found ).toEqual( [ [ 'wrong-type', 'enabled', 'true or false', 'text' ] ] );
		expect( parse( { enable: false } ).found ).toEqual( [ [ 'unknown-field', 'enable', 'enable', 'enabled' ] ] );
	} );

	it( 'is reported and left out if it has the wrong type', () => {
		const { list, found } = parse( { programs: {}, needs: 'x', vocabularies: [], facets: 'status', talk: 1, progams: [] } );
		expect( list.programs ).toEqual( [] );
		expect( found.map( ( [ code, path ] ) => [ code, path ] ) ).toEqual( [
			[ 'wrong-type', 'vocabularies' ], [ 'wrong-type', 'facets' ], [ 'wrong-type', 'talk' ],
			[ 'unknown-field', 'progams' ], [ 'wrong-type', 'needs' ], [ 'wrong-type', 'programs' ]
		] );
	} );
} );

describe( 'needs', () => {
	const need = ( terms: object, id = 'n' ) => ( { id, label: 'N', help: 'H', terms } );

	it( 'are read', () => {
		const { list, found } = parse( { vocabularies: VOCABULARIES, needs: [ need( { capacity: 'safety', status: [ 'open' ], language: [ 'pt-BR' ] } ) ] } );
		expect( found ).toEqual( [] );
		expect( list.needs ).toEqual( [ {
			id: 'n', label: 'N', help: 'H', terms: new Map( [ [ 'capacity', [ 'safety' ] ], [ 'status', [ 'open' ] ], [ 'language', [ 'pt-br' ] ] ] )
		} ] );
	} );

	it.each<[ object, string[] ]>( [
		[ { capacity: [ 'saftey' ] }, [ 'unknown-term', 'needs.0.terms.capacity', 'saftey', 'safety' ] ],
		[ { status: [ 'closed' ] }, [ 'unknown-term', 'needs.0.terms.status', 'closed' ] ],
		[ { language: [ '1' ] }, [ 'bad-language', 'needs.0.terms.language', '1' ] ],
		[ { capasity: [ 'x' ] }, [ 'unknown-facet', 'needs.0.terms.capasity', 'capasity', 'capacity' ] ]
	] )( 'without a usable term are left out: %j', ( terms, problem ) => {
		const { list, found } = parse( { vocabularies: VOCABULARIES, needs: [ need( terms ) ] } );
		expect( list.needs ).toEqual( [] );
		expect( found ).toEqual( [ problem, [ 'left-out', 'needs.0', 'terms' ] ] );
	} );

	it( 'have different ids', () => {
		const { list, found } = parse( { vocabularies: VOCABULARIES, needs: [ need( { capacity: 'safety' } ), need( { capacity: 'safety' } ) ] } );
		expect( list.needs ).toHaveLength( 1 );
		expect( found ).toEqual( [ [ 'duplicate-id', 'needs.1', 'n' ] ] );
	} );
} );

describe( 'series', () => {
	it( 'can be named in partOf without a record of their own', () => {
		const { list, problems } = parse( {
			series: { days: { title: { en: 'Days' }, page: 'Learning Days' } },
			programs: [ { id: 'a', title: 'A', partOf: 'days' } ]
		} );
		expect( problems ).toEqual( [] );
		expect( list.programs[ 0 ]?.partOf ).toBe( 'days' );
		expect( list.series.get( 'days' ) ).toEqual( { title: new Map( [ [ 'en', 'Days' ] ] ), target: { page: 'Learning Days' } } );
	} );

	it( 'that do not exist are reported with the nearest name', () => {
		const { list, problems } = parse( { series: { days: { title: 'Days' } }, programs: [ { id: 'a', title: 'A', partOf: 'dayz' } ] } );
		expect( list.programs[ 0 ]?.partOf ).toBeNull();
		expect( problems ).toMatchObject( [ { code: 'unknown-program', path: [ 'programs', 0, 'partOf' ], params: [ 'dayz', 'days' ] } ] );
	} );

	it( 'cannot be named in followedBy; a bad id is left out alone', () => {
		const { list, problems } = parse( {
			series: { days: { title: 'Days' }, bad: { page: 'x' } },
			programs: [ { id: 'a', title: 'A', followedBy: 'days' } ]
		} );
		expect( list.programs[ 0 ]?.followedBy ).toEqual( [] );
		expect( Array.from( list.series.keys() ) ).toEqual( [ 'days' ] );
		expect( problems.map( ( { code } ) => code ) ).toEqual( [ 'missing', 'unknown-program' ] );
	} );
} );
