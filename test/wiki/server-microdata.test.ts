import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { thingsOf, type Thing } from './helpers/microdata';
import { call, dataPage, items, render, STATIC, type Rendered } from './helpers/rendered';
import { addressOf, HOST_PAGE, purge } from './helpers/wiki';

type Text = string | Readonly<Record<string, string>>;

interface ProgramRecord {
	readonly id: string;
	readonly title: Text;
	readonly summary: Text;
	readonly page?: string;
	readonly status?: string;
	readonly start?: string;
	readonly end?: string;
	readonly kind: readonly string[];
	readonly language?: readonly string[];
	readonly team: readonly string[];
	readonly capacity: readonly string[];
	readonly region?: readonly string[];
	readonly partOf?: string;
}

interface Vocabulary {
	readonly terms: Readonly<Record<string, { readonly label: Text; readonly matchesAll?: boolean }>>;
}

const DATA = JSON.parse( readFileSync( 'test/pages/programs.json', 'utf8' ) ) as {
	readonly vocabularies: Readonly<Record<'capacity' | 'region', Vocabulary>>;
	readonly series: Readonly<Record<string, { readonly title: Text; readonly page: string }>>;
	readonly programs: readonly ProgramRecord[];
};

/** The kinds of the example data that schema.org has a type for. */
const TYPES: Readonly<Record<string, string>> = {
	course: 'Course', training: 'Course', conference: 'Event', 'call-series': 'EventSeries', 'workshop-series': 'EventSeries'
};
const EXACT = /^\d{4}(-\d\d){0,2}$/;
const SCHEDULED = 'https://schema.org/EventScheduled';

const english = ( text: Text ): string => typeof text === 'string' ? text : text[ 'en' ] ?? '';
const plain = ( text: string ): string => text.replace( /\u007f/g, '' ).replace( /\s+/g, ' ' ).trim();
/** The local wiki has no links to other wikis, so it writes the first letter of their prefix as a capital. */
const pageUrl = ( page: string ): string => decodeURIComponent( addressOf( page.charAt( 0 ).toUpperCase() + page.slice( 1 ) ) );
/** The address of a program on the page with all of them. */
const programUrl = ( id: string, page = HOST_PAGE ): string => `${ addressOf( page ) }#programs?program=${ id }`;
const typeOf = ( { kind }: ProgramRecord ): string => kind.map( ( id ) => TYPES[ id ] ).find( ( type ) => type !== undefined ) ?? 'Project';
const isEvent = ( type: string ): boolean => type.startsWith( 'Event' );

function labels( facet: 'capacity' | 'region', ids: readonly string[] = [] ): string[] {
	const { terms } = DATA.vocabularies[ facet ];
	return ids.flatMap( ( id ) => terms[ id ]?.matchesAll ? [] : [ english( terms[ id ]?.label ?? id ) ] );
}

/** Leaves out the properties without a value. */
function withValues( properties: Readonly<Record<string, readonly unknown[]>> ): object {
	return Object.fromEntries( Object.entries( properties ).filter( ( [ , values ] ) => values.length > 0 ) );
}

const inside = ( type: string, properties: Readonly<Record<string, readonly unknown[]>> ): object => ( { id: '', types: [ type ], properties: withValues( properties ) } );

/** What the page must say about a record, written again from the meaning of the fields. */
function expected( record: ProgramRecord ): object {
	const type = typeOf( record );
	const whole = DATA.programs.find( ( { id } ) => id === record.partOf );
	const wholeType = whole && typeOf( whole );
	const series = DATA.series[ record.partOf ?? '' ];
	const [ start, end ] = [ record.start, record.end ].map( ( date ) => date !== undefined && EXACT.test( date ) ? [ date ] : [] ) as [ string[], string[] ];
	const languages = record.language?.map( ( code ) => code.replace( /-\w\w$/, ( country ) => country.toUpperCase() ) ) ?? [];
	const teams: unknown[] = record.team.map( ( name ) => inside( 'Organization', { name: [ name ] } ) );
	if ( whole && wholeType === 'Project' ) {
		teams.push( programUrl( whole.id ) );
	}
	const regions = labels( 'region', record.region );
	const audience = regions.length ? [ inside( 'Audience', { geographicArea: regions } ) ] : [];
	const shared = {
		name: [ plain( english( record.title ) ) ], description: [ plain( english( record.summary ) ) ],
		url: record.page === undefined ? [] : [ record.page.startsWith( 'https:' ) ? record.page : pageUrl( record.page ) ]
	};
	const skills = labels( 'capacity', record.capacity );
	switch ( type ) {
		case 'Course':
			return { id: programUrl( record.id ), types: [ type ], properties: withValues( {
				...shared, inLanguage: languages, provider: teams, teaches: skills, audience,
				hasCourseInstance: start.length + end.length ? [ inside( 'CourseInstance', { startDate: start, endDate: end } ) ] : [],
				isPartOf: whole && wholeType === type ? [ programUrl( whole.id ) ] : []
			} ) };
		case 'Project':
			return { id: programUrl( record.id ), types: [ type ], properties: withValues( {
				...shared, knowsLanguage: languages, parentOrganization: teams, keywords: skills, areaServed: regions, foundingDate: start, dissolutionDate: end
			} ) };
		default:
			return { id: programUrl( record.id ), types: [ type, 'EducationEvent' ], properties: withValues( {
				...shared, inLanguage: languages, organizer: teams, teaches: skills, audience, startDate: start, endDate: end,
				eventStatus: start.length && [ 'open', 'upcoming', 'ongoing' ].includes( record.status ?? '' ) ? [ SCHEDULED ] : [],
				superEvent: whole && isEvent( wholeType ?? '' ) ? [ programUrl( whole.id ) ] :
					series ? [ inside( 'EventSeries', { name: [ english( series.title ) ], url: [ pageUrl( series.page ) ] } ) ] : []
			} ) };
	}
}

/** The addresses of pages with their letters, because there is more than one way to encode them. */
function readable( { id, types, properties }: Thing ): object {
	return { id, types, properties: Object.fromEntries( Object.entries( properties ).map( ( [ name, values ] ) => [
		name, values.map( ( value ) => typeof value === 'object' ? readable( value ) : name === 'url' ? decodeURIComponent( value ) : plain( value ) )
	] ) ) };
}

const read = ( { html }: Rendered ): Promise<ReadonlyMap<string, Thing>> => thingsOf( html, addressOf( HOST_PAGE ) );

describe( 'the example data, read by another parser', () => {
	let found: ReadonlyMap<string, Thing>;
	beforeAll( async () => {
		// The wiki may be a copy of another one, whose address is in what it keeps of its pages.
		await purge( HOST_PAGE );
		const html = await ( await fetch( addressOf( HOST_PAGE ) ) ).text();
		found = await thingsOf( html, addressOf( HOST_PAGE ) );
	} );

	test( 'is all there', () => {
		expect( [ ...found.keys() ].sort() ).toEqual( DATA.programs.map( ( { id } ) => programUrl( id ) ).sort() );
	} );

	test.each( DATA.programs.map( ( record ) => [ record.id, record ] as const ) )( '%s: every value is that of the record', ( id, record ) => {
		expect( readable( found.get( programUrl( id ) ) as Thing ) ).toEqual( expected( record ) );
	} );

	test( 'has courses, events, series of events and projects', () => {
		expect( new Set( [ ...found.values() ].map( ( { types } ) => types[ 0 ] ) ) ).toEqual( new Set( [ 'Course', 'Event', 'EventSeries', 'Project' ] ) );
	} );
} );

interface Shown {
	readonly things: ReadonlyMap<string, Thing>;
	readonly rendered: Rendered;
	/** The thing with the id of a program. */
	readonly of: ( id: string ) => Thing;
}

/** Renders a list of its own. */
async function show( name: string, data: object, parameters = `all=${ HOST_PAGE }` ): Promise<Shown> {
	const rendered = await render( call( parameters, await dataPage( name, { version: 1, ...data } ) ) );
	const things = await read( rendered );
	return { things, rendered, of: ( id ) => things.get( programUrl( id ) ) as Thing };
}

describe( 'dates', () => {
	const IN_2099 = { kind: 'call', status: 'upcoming' };
	let shown: Shown;
	beforeAll( async () => {
		const dates = Array.from( { length: 14 }, ( _, at ) => ( { start: `2099-01-${ at + 10 }` } ) );
		shown = await show( 'dates for machines', {
			vocabularies: { kind: { terms: { call: {}, calls: {}, course: {}, tool: {} } } },
			programs: [
				{ id: 'day', title: 'Day', start: '2099-03-04', end: '2099-03', ...IN_2099 },
				{ id: 'year', title: 'Year', start: '2099', ...IN_2099 },
				{ id: 'about', title: 'About', start: '2099~', end: '2099-12~', ...IN_2099 },
				{ id: 'minute', title: 'Minute', start: '2099-12', ...IN_2099, dates: [ { start: '2099-12-03T20:30+05:30', end: '2099-12-03T22:00+05:30' } ] },
				{ id: 'past', title: 'Past', start: '2020', end: '2020', kind: 'call', status: 'past' },
				{ id: 'paused', title: 'Paused', start: '2020', kind: 'call', status: 'paused' },
				{ id: 'series', title: 'Series', kind: 'calls', status: 'ongoing', dates: [ { start: '2020-01-01' }, { start: '2099-01-02', label: 'Second', page: 'The call' }, ...dates ] },
				{ id: 'course', title: 'Course', kind: 'course', start: '2099-01', dates: [ { start: '2099-01-02T10:00Z', label: 'Lesson' } ] },
				{ id: 'tool', title: 'Tool', kind: 'tool', start: '2020-02', end: '2021', dates: [ { start: '2099-01-02' } ] },
				{ id: 'one', title: 'One', dates: [ { start: '2099-01-02' } ] },
				{ id: 'two', title: 'Two', dates: [ { start: '2099-01-02' }, { start: '2099-01-03' } ] }
			]
		} );
	} );

	const timesOf = ( { properties }: Thing ): object => Object.fromEntries( [ 'startDate', 'endDate', 'eventStatus' ].flatMap( ( name ) => properties[ name ] ? [ [ name, properties[ name ] ] ] : [] ) );

	test( 'have the precision of the record; one that is not certain is left out', () => {
		expect( timesOf( shown.of( 'day' ) ) ).toEqual( { startDate: [ '2099-03-04' ], endDate: [ '2099-03' ], eventStatus: [ SCHEDULED ] } );
		expect( timesOf( shown.of( 'year' ) ) ).toEqual( { startDate: [ '2099' ], eventStatus: [ SCHEDULED ] } );
		expect( timesOf( shown.of( 'about' ) ) ).toEqual( {} );
		expect( timesOf( shown.of( 'minute' ) ) ).toEqual( { startDate: [ '2099-12-03T15:00Z' ], endDate: [ '2099-12-03T16:30Z' ], eventStatus: [ SCHEDULED ] } );
	} );

	test( 'of what is over or paused do not say that it takes place as planned', () => {
		expect( timesOf( shown.of( 'past' ) ) ).toEqual( { startDate: [ '2020' ], endDate: [ '2020' ] } );
		expect( timesOf( shown.of( 'paused' ) ) ).toEqual( { startDate: [ '2020' ] } );
	} );

	test( 'of a series are events of their own: the next ten that are not over', () => {
		const events = shown.of( 'series' ).properties[ 'subEvent' ] as readonly Thing[];
		expect( events.length ).toBe( 10 );
		expect( events[ 0 ] ).toEqual( { id: '', types: [ 'Event' ], properties: { name: [ 'Second' ], startDate: [ '2099-01-02' ], url: [ addressOf( 'The call' ) ] } } );
		expect( events[ 9 ]?.properties ).toEqual( { name: [ 'Series' ], startDate: [ '2099-01-18' ] } );
	} );

	test( 'of a course are those of its instance, of a project those of its existence', () => {
		const [ instance ] = shown.of( 'course' ).properties[ 'hasCourseInstance' ] as readonly Thing[];
		expect( instance?.types ).toEqual( [ 'CourseInstance' ] );
		expect( instance?.properties[ 'startDate' ] ).toEqual( [ '2099-01' ] );
		expect( ( instance?.properties[ 'subEvent' ]?.[ 0 ] as Thing ).properties ).toEqual( { name: [ 'Lesson' ], startDate: [ '2099-01-02T10:00Z' ] } );
		expect( shown.of( 'tool' ).properties ).toMatchObject( { foundingDate: [ '2020-02' ], dissolutionDate: [ '2021' ], event: [ { types: [ 'Event' ] } ] } );
	} );

	test( 'make an event, or a series of events, of a program of no known kind', () => {
		expect( [ 'one', 'two', 'tool' ].map( ( id ) => shown.of( id ).types[ 0 ] ) ).toEqual( [ 'Event', 'EventSeries', 'Project' ] );
	} );
} );

describe( 'what a program is a part of', () => {
	test( 'is left out if it is unknown, or leads back', async () => {
		const { of } = await show( 'wholes', {
			vocabularies: { kind: { terms: { call: {} } } },
			series: { 'a-series': { title: { en: 'A series' } } },
			programs: [
				{ id: 'a', title: 'A', kind: 'call', partOf: 'b' }, { id: 'b', title: 'B', kind: 'call', partOf: 'a' }, { id: 'c', title: 'C', kind: 'call', partOf: 'nothing' },
				{ id: 'd', title: 'D', kind: 'call', partOf: 'e' }, { id: 'e', title: 'E', kind: 'call', partOf: 'a-series' }
			]
		} );
		expect( [ 'a', 'b', 'c' ].map( ( id ) => of( id ).properties[ 'superEvent' ] ) ).toEqual( [ undefined, undefined, undefined ] );
		expect( of( 'd' ).properties[ 'superEvent' ] ).toEqual( [ programUrl( 'e' ) ] );
		expect( of( 'e' ).properties[ 'superEvent' ] ).toEqual( [ { id: '', types: [ 'EventSeries' ], properties: { name: [ 'A series' ] } } ] );
	} );
} );

describe( 'a part of the list', () => {
	test( 'has the same addresses of the programs as the whole list', async () => {
		const things = await read( await render( call( 'status=past|limit=2' ) ) );
		const ids = [ ...things.keys() ];
		expect( ids.length ).toBe( 2 );
		expect( ids.every( ( id ) => id.startsWith( programUrl( '' ) ) ) ).toBe( true );
	} );

	test( 'is in the language of the list', async () => {
		const { properties } = ( await read( await render( call( 'lang=fr' ) ) ) ).get( programUrl( 'wikimedia-clinics' ) ) as Thing;
		expect( properties[ 'description' ]?.[ 0 ] ).toMatch( /^Des appels en ligne/ );
		expect( properties[ 'teaches' ] ).toEqual( DATA.programs.find( ( { id } ) => id === 'wikimedia-clinics' )?.capacity.map( ( id ) => ( DATA.vocabularies.capacity.terms[ id ]?.label as { readonly fr: string } ).fr ) );
	} );
} );

describe( 'text that would be markup', () => {
	const WORDS = [
		'<b itemprop="name">x</b>', '" itemprop="url" content="https://evil.example/', '\'\'\'x\'\'\' [[Main Page]] {{PAGENAME}}', '__TOC__ __NOINDEX__',
		'[https://evil.example x]', '\u007f\'"`UNIQ--nowiki-00000000-QINU`"\'\u007f', '&quot;&lt;script&gt;', '-{x}- ~~~~ RFC 123 ISBN 978-3-16-148410-0', 'a  b\n\n* c'
	];

	test( 'stays text', async () => {
		const { rendered, things, of } = await show( 'hostile for machines', {
			vocabularies: {
				kind: { terms: { call: {} } },
				capacity: { terms: Object.fromEntries( WORDS.map( ( label, at ) => [ `c${ at }`, { label } ] ) ) },
				region: { terms: Object.fromEntries( WORDS.map( ( label, at ) => [ `r${ at }`, { label } ] ) ) }
			},
			series: Object.fromEntries( WORDS.map( ( title, at ) => [ `s${ at }`, { title, page: 'https://example.org/"><script>__TOC__?[[a]]{{b}}' } ] ) ),
			programs: WORDS.map( ( title, at ) => ( {
				id: `p__${ at }`, title, kind: 'call', summary: title, team: title, capacity: `c${ at }`, region: `r${ at }`, partOf: `s${ at }`, page: 'https://example.org/"><script>__TOC__?[[a]]{{b}}',
				dates: [ { start: '2099-01-01', label: title }, { start: '2099-01-02', label: title } ]
			} ) )
		} );
		expect( things.size ).toBe( WORDS.length );
		WORDS.forEach( ( words, at ) => {
			const { properties } = readable( of( `p_%5F${ at }` ) ) as Thing;
			const text = [ plain( words ) ];
			expect( properties ).toMatchObject( {
				name: text, description: text, teaches: text, url: [ 'https://example.org/"><script>__TOC__?[[a]]{{b}}' ], organizer: [ { properties: { name: text } } ],
				audience: [ { properties: { geographicArea: text } } ], superEvent: [ { properties: { name: text } } ], subEvent: [ { properties: { name: text } }, { properties: { name: text } } ]
			} );
		} );
		expect( rendered.document.querySelectorAll( `script, table, ol, [onclick], ${ STATIC } li li, ${ STATIC } p` ).length ).toBe( 0 );
		expect( rendered.html ).not.toContain( 'class="toc"' );
		expect( [ ...rendered.document.querySelectorAll( `${ STATIC } a` ) ].filter( ( link ) => link.getAttribute( 'href' )?.includes( 'evil' ) ) ).toEqual( [] );
	} );
} );

describe( 'people', () => {
	test( 'see none of it', async () => {
		const { document } = await render( call( '' ) );
		const hidden = [ ...document.querySelectorAll( `${ STATIC } [itemprop]` ) ].filter( ( element ) => !element.matches( `b, ${ STATIC }__summary` ) );
		expect( hidden.length ).toBeGreaterThan( DATA.programs.length );
		expect( hidden.map( ( { textContent } ) => textContent ).join( '' ) ).toBe( '' );
	} );

	test( 'have as many programs on a page as without it: a list too long for both is printed without it', async () => {
		const summary = 'A sentence about nothing. '.repeat( 20 );
		const list = ( count: number ): Promise<Shown> => show( `long for machines ${ count }`, { programs: Array.from( { length: count }, ( _, at ) => ( { id: `p${ at }`, title: `Program ${ at }`, summary, page: `Page ${ at }`, team: 'A team' } ) ) } );
		const [ short, long ] = [ await list( 500 ), await list( 900 ) ];
		expect( [ items( short.rendered ).length, short.things.size ] ).toEqual( [ 500, 500 ] );
		expect( [ items( long.rendered ).length, long.things.size ] ).toEqual( [ 900, 0 ] );
		expect( long.rendered.document.querySelectorAll( '[itemprop], [itemscope]' ).length ).toBe( 0 );
	} );
} );
