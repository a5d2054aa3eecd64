import fc from 'fast-check';
import { toJson, type Style } from '../../../src/edit/wiki-json';

/*
 * Generated data pages, and edits of them. Some ids and fields are names of properties that all objects inherit. Keys that
 * look like numbers are in another order in objects of JavaScript than on a page, so they are tested by examples.
 */

export type Json = string | number | boolean | null | Json[] | { [ key: string ]: Json };
export type JsonObject = Record<string, Json>;

const WORDS = [ 'A', 'Café', 'Let’s <b>', '"&\\', '\u2028', '文', '~~~~', 'B', '{', '__proto__' ];
const IDS = [ 'a', 'b', 'c', 'd', 'x.y', '__proto__', 'constructor' ];
const LANGUAGES = [ 'en', 'fr', 'de', 'EN', 'constructor' ];
const KEYS = new Set( [ ...LANGUAGES.slice( 0, -1 ), ...IDS ] );

const words = fc.constantFrom( ...WORDS );
const id = fc.constantFrom( ...IDS );

/** An object whose keys are its own, even `__proto__`. */
export function fromEntries( entries: Iterable<readonly [ string, Json ]> ): JsonObject {
	return Object.fromEntries( entries );
}

function dictionary( key: fc.Arbitrary<string>, value: fc.Arbitrary<Json>, maxLength = 4 ): fc.Arbitrary<JsonObject> {
	return fc.uniqueArray( fc.tuple( key, value ), { selector: ( [ name ] ) => name, maxLength } ).map( fromEntries );
}

/** Some of these fields, in this order. */
function fields( all: Record<string, fc.Arbitrary<Json>> ): fc.Arbitrary<JsonObject> {
	const names = Object.keys( all );
	return fc.tuple( fc.subarray( names ), fc.tuple( ...Object.values( all ) ) )
		.map( ( [ chosen, values ] ) => fromEntries( chosen.map( ( name ) => [ name, values[ names.indexOf( name ) ] as Json ] ) ) );
}

/** Keys are always in the same order, because it is not compared. */
const text: fc.Arbitrary<Json> = fc.oneof<fc.Arbitrary<Json>[]>( words, fields( Object.fromEntries( LANGUAGES.map( ( language ) => [ language, words ] ) ) ) );
const list = fc.uniqueArray( words, { maxLength: 4 } );
const material = fields( { label: text, page: words, url: words } );
const PROGRAM_FIELDS: Record<string, fc.Arbitrary<Json>> = {
	title: text, summary: text, join: fields( { label: text, page: words, until: words } ), end: words, capacity: fc.oneof( words, list ),
	language: list, session: fields( { minutes: fc.constantFrom<Json>( [ 30, 60 ], [ 60, 90 ] ) } ), materials: fc.array( material, { maxLength: 3 } ),
	'__proto__': words, constructor: words, odd: fc.constantFrom<Json>( null, 0, 1.5, true, [], {}, [ 1, [ 2 ] ], { a: { b: [] } } )
};
const TERM_FIELDS = { label: text, broader: words, aliases: list };
const NEED_FIELDS = { label: text, terms: fields( Object.fromEntries( IDS.map( ( facet ) => [ facet, list ] ) ) ) };
const VOCABULARY_FIELDS = { label: text, help: text };

const terms = dictionary( id, fields( TERM_FIELDS ) );
const vocabularies = dictionary( id, fields( { ...VOCABULARY_FIELDS, terms } ), 3 );
const series = dictionary( id, fields( { title: text, page: words } ), 3 );
const recordsOf = ( of: Record<string, fc.Arbitrary<Json>> ): fc.Arbitrary<Json[]> => fc.uniqueArray( fc.tuple( id, fields( of ) ), { selector: ( [ name ] ) => name, maxLength: 5 } )
	.map( ( all ) => all.map( ( [ name, more ] ): Json => fromEntries( [ [ 'id', name ], ...Object.entries( more ) ] ) ) );
const programs = recordsOf( PROGRAM_FIELDS );
const needs = recordsOf( NEED_FIELDS );
const HEAD_FIELDS = { talk: words, facets: list, odd: words };

export const aPage: fc.Arbitrary<JsonObject> = fields( { version: fc.constant<Json>( 1 ), ...HEAD_FIELDS, vocabularies, needs, series, programs } );

/** Values for fields of any record; undefined removes the field. */
const VALUES: Record<string, fc.Arbitrary<Json>> = { ...PROGRAM_FIELDS, ...TERM_FIELDS, ...NEED_FIELDS, ...HEAD_FIELDS, help: text, page: words };

/** One thing that a person does to a page. */
const anAction = fc.record( {
	kind: fc.constantFrom( 'edit', 'edit', 'edit', 'edit', 'language', 'language', 'item', 'item', 'add', 'remove', 'move' ),
	where: fc.array( fc.nat( 20 ), { minLength: 2, maxLength: 2 } ),
	name: fc.nat( 20 ),
	id,
	to: fc.nat( 5 ),
	words,
	language: fc.constantFrom( ...LANGUAGES ),
	values: fc.tuple( ...Object.values( VALUES ) ),
	isGone: fc.boolean()
} );
type Action = typeof anAction extends fc.Arbitrary<infer Value> ? Value : never;
export const someActions = fc.array( anAction, { maxLength: 4 } );

/** What two people do to a page. Half of it is about the same record, field, language or id. */
export const twoSides: fc.Arbitrary<[ Action[], Action[] ]> = fc.array( fc.tuple( anAction, anAction, fc.boolean(), fc.boolean() ), { maxLength: 4 } ).map( ( pairs ) => [
	pairs.map( ( [ mine ] ) => mine ),
	pairs.map( ( [ mine, theirs, isSame, isSameKind ] ): Action => isSame ?
		{ ...theirs, where: mine.where, name: mine.name, id: mine.id, language: mine.language, kind: isSameKind ? mine.kind : theirs.kind } : theirs )
] );

const isObject = ( value: Json | undefined ): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray( value );
const own = ( object: JsonObject, name: string ): Json | undefined => Object.prototype.hasOwnProperty.call( object, name ) ? object[ name ] : undefined;
const set = ( object: JsonObject, name: string, value: Json | undefined ): void => {
	if ( value === undefined ) {
		Reflect.deleteProperty( object, name );
	} else {
		Object.defineProperty( object, name, { value, enumerable: true, configurable: true, writable: true } );
	}
};

/** The records of a page with their fields. */
function recordsIn( page: JsonObject ): JsonObject[] {
	const found = [ page ];
	for ( const name of [ 'programs', 'needs', 'series', 'vocabularies' ] ) {
		found.push( ...Object.values( own( page, name ) ?? {} ).filter( isObject ) );
	}
	Object.values( own( page, 'vocabularies' ) ?? {} ).forEach( ( vocabulary ) => found.push( ...Object.values( own( vocabulary as JsonObject, 'terms' ) ?? {} ) as JsonObject[] ) );
	return found.filter( isObject );
}

/** The lists and objects of records. */
function collectionsIn( page: JsonObject ): Json[] {
	const all = [ 'programs', 'programs', 'needs', 'series', 'vocabularies' ].map( ( name ) => own( page, name ) );
	const inside = Object.values( own( page, 'vocabularies' ) ?? {} ).map( ( vocabulary ) => own( vocabulary as JsonObject, 'terms' ) );
	return [ ...all, ...inside ].filter( ( one ): one is Json => one !== undefined );
}

/**
 * @param removed The fields that were removed from each record. They are not added again: their place would be another one
 *  than before, and the order of keys is not compared.
 */
function act( page: JsonObject, removed: Map<JsonObject, Set<string>>, { kind, where: [ first = 0, second = 0 ], name, id: newId, to, words: newWords, language, values, isGone }: Action ): void {
	const records = recordsIn( page );
	const record = records[ first % records.length ] as JsonObject;
	const names = Object.keys( VALUES );
	const fieldName = names[ name % names.length ] as string;
	const collections = collectionsIn( page );
	const collection = collections[ first % collections.length ];
	if ( kind === 'edit' ) {
		const gone = removed.get( record ) ?? new Set();
		removed.set( record, isGone ? gone.add( fieldName ) : gone );
		set( record, fieldName, gone.has( fieldName ) ? undefined : values[ name % names.length ] );
	} else if ( kind === 'language' || kind === 'item' ) {
		const values_ = Object.keys( record ).filter( ( key ) => key !== 'programs' && key !== 'needs' ).map( ( key ) => own( record, key ) as Json );
		const own_ = values_.filter( ( value ) => kind === 'item' ? Array.isArray( value ) && !value.some( isObject ) : isObject( value ) && !Object.values( value ).some( isObject ) );
		const value = own_[ second % own_.length ];
		if ( Array.isArray( value ) && !value.includes( newWords ) ) {
			value.splice( to % ( value.length + 1 ), isGone ? 1 : 0, ...to > 2 ? [] : [ newWords ] );
		} else if ( isObject( value ) ) {
			const texts = [ ...KEYS ].map( ( one ) => [ one, one === language ? isGone ? undefined : newWords : own( value, one ) ] as const );
			texts.forEach( ( [ one ] ) => set( value, one, undefined ) );
			texts.forEach( ( [ one, words_ ] ) => set( value, one, words_ ) );
		}
	} else if ( Array.isArray( collection ) ) {
		if ( kind === 'add' && !collection.some( ( one ) => isObject( one ) && own( one, 'id' ) === newId ) ) {
			collection.splice( to % ( collection.length + 1 ), 0, fromEntries( [ [ 'id', newId ], [ 'title', newWords ] ] ) );
		} else if ( kind !== 'add' && collection.length ) {
			const [ removed ] = collection.splice( second % collection.length, 1 );
			collection.splice( to % ( collection.length + 1 ), 0, ...kind === 'move' && removed !== undefined ? [ removed ] : [] );
		}
	} else if ( isObject( collection ) ) {
		const keys = Object.keys( collection );
		set( collection, kind === 'add' ? newId : keys[ second % keys.length ] ?? newId, kind === 'add' ? { label: newWords } : undefined );
	}
}

/** A page after some actions. */
export function after( page: JsonObject, actions: readonly Action[] ): JsonObject {
	const copy = JSON.parse( JSON.stringify( page ) ) as JsonObject;
	const removed = new Map<JsonObject, Set<string>>();
	actions.forEach( ( action ) => act( copy, removed, action ) );
	return copy;
}

const STYLES: readonly Style[] = [ { indent: '\t', lineBreak: '\n' }, { indent: '  ', lineBreak: '\n' }, { indent: '\t', lineBreak: '\r\n' }, { indent: '', lineBreak: '\n' } ];
export const aStyle = fc.constantFrom( ...STYLES );

/** The text of a page. */
export function inStyle( page: Json, style: Style ): string {
	return toJson( page, style );
}

/** White space and a mark around a page, and what the text of strings may be instead. */
export const aForm = fc.record( {
	style: aStyle,
	before: fc.constantFrom( '', '\uFEFF', '\n ' ),
	end: fc.constantFrom( '', '\n', '\r\n\t' ),
	isEscaped: fc.boolean(),
	isLoose: fc.boolean()
} );
type Form = typeof aForm extends fc.Arbitrary<infer Value> ? Value : never;

/** The text of a page as nobody would write it. */
export function inForm( page: Json, { style, before, end, isEscaped, isLoose }: Form ): string {
	const json = toJson( page, style );
	const escaped = isEscaped ? json.replace( /é/g, '\\u00e9' ).replace( /A/g, '\\u0041' ) : json;
	// Outside of strings.
	const loose = isLoose ? escaped.replace( /"(?:[^"\\]|\\.)*"|[,:{[\]}]/g, ( token ) => token.startsWith( '"' ) ? token : ` ${ token }\t` ) : escaped;
	return before + loose + end;
}

/** JSON in which the order of keys does not matter. */
export function canonical( value: unknown ): string {
	return JSON.stringify( value, ( _, inner: unknown ) => typeof inner === 'object' && inner !== null && !Array.isArray( inner ) ?
		{ sorted: Object.entries( inner ).sort( ( [ one ], [ other ] ) => one < other ? -1 : 1 ).map( ( [ key, one ] ) => [ key, one ] as unknown ) } : inner );
}

/** The ids of the records of a page in their order, list by list. */
export function orders( page: JsonObject ): string {
	return JSON.stringify( collectionsIn( page ).map( ( collection ) => Array.isArray( collection ) ? collection.map( ( one ) => own( one as JsonObject, 'id' ) as Json ) : Object.keys( collection as JsonObject ) ) );
}
