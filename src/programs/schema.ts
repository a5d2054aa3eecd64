import * as v from 'valibot';
import { DATE_SHAPE, parseDate } from './dates';
import { isAddress, isPage, linkFault } from './links';
import { VERSION } from './migrate';
import { STATUSES } from './status';

/*
 * The only definition of a data page (DESIGN §3). Types, checks, `programs.schema.json` and the
 * documentation table come from it; the words for people are in descriptions.ts. A message is a problem code. No transforms: they have no
 * twin in JSON Schema. Unknown fields are allowed; `read` names them.
 */

export const ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
export const LANGUAGE = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;

/** Longer is not a session but a mistake of units: a week. */
const MOST_MINUTES = 10080;

export const id = v.pipe( v.string(), v.regex( ID, 'bad-id' ) );
const words = v.pipe( v.string(), v.regex( /\S/, 'empty' ) );
/** BCP 47-shaped; read as lower case, as MediaWiki writes them. */
export const languageCode = v.pipe( v.string(), v.regex( LANGUAGE, 'bad-language' ) );
export const text = v.union( [ words, v.record( languageCode, words ) ] );
const date = v.pipe(
	v.string(),
	v.regex( DATE_SHAPE, 'bad-date' ),
	v.check( ( value ) => parseDate( value ) !== null, 'bad-date' )
);
const page = v.pipe( words, v.check( isPage, ( issue ) => linkFault( issue.input ) || 'bad-page' ) );
const address = v.pipe(
	v.string(),
	v.regex( /^[Hh][Tt][Tt][Pp][Ss]:\/\//, ( issue ) => linkFault( issue.input ) || 'bad-address' ),
	v.check( isAddress, 'bad-address' )
);
const link = v.pipe(
	words, v.check( ( value ) => linkFault( value ) === null, ( issue ) => linkFault( issue.input ) || 'bad-page' )
);
const minutes = v.pipe( v.number(), v.minValue( 1, 'bad-minutes' ), v.maxValue( MOST_MINUTES, 'bad-minutes' ) );

/** A list of one may be written without its brackets. */
const ids = v.union( [ id, v.array( id ) ] );
const languages = v.union( [ languageCode, v.array( languageCode ) ] );
const names = v.union( [ words, v.array( words ) ] );

/** What a program or a need lists under a vocabulary's id. */
export const termIds = ids;

export const materialSchema = v.object( {
	label: text,
	page: v.optional( link ),
	url: v.optional( address )
} );

export const programSchema = v.object( {
	id,
	title: text,
	summary: v.optional( text ),
	page: v.optional( link ),
	status: v.optional( v.picklist( STATUSES, 'bad-status' ) ),
	start: v.optional( date ),
	end: v.optional( date ),
	language: v.optional( languages ),
	session: v.optional( v.object( {
		minutes: v.optional( v.pipe( v.array( minutes ), v.length( 2 ) ) )
	} ) ),
	duration: v.optional( text ),
	scale: v.optional( text ),
	team: v.optional( names ),
	partners: v.optional( names ),
	materials: v.optional( v.array( materialSchema ) ),
	partOf: v.optional( id ),
	followedBy: v.optional( ids ),
	owner: v.optional( words ),
	reviewed: v.optional( date ),
	sources: v.optional( v.union( [ address, v.array( address ) ] ) )
} );

export const needSchema = v.object( {
	id,
	label: text,
	terms: v.record( id, termIds )
} );

export const vocabularySchema = v.object( {
	label: v.optional( text ),
	help: v.optional( text ),
	terms: v.optional( v.record( id, v.object( {
		label: v.optional( text ),
		aliases: v.optional( names ),
		broader: v.optional( id )
	} ) ) )
} );

/** A series that has no record of its own: its parts are the programs. */
export const seriesSchema = v.object( {
	title: text,
	page: v.optional( link )
} );

/** The page without its two long lists, which are read one record at a time. */
export const headSchema = v.object( {
	version: v.pipe( v.number(), v.minValue( VERSION ), v.maxValue( VERSION ) ),
	enabled: v.optional( v.boolean() ),
	talk: v.optional( page ),
	bundle: v.optional( page ),
	facets: v.optional( v.array( id ) ),
	vocabularies: v.optional( v.record( id, vocabularySchema ) ),
	series: v.optional( v.record( id, seriesSchema ) ),
	include: v.optional( v.array( page ) )
} );

// A function that is called, so that the bundler leaves out for readers what only the build needs.
export const dataPageSchema = /* @__PURE__ */ ( () => v.object( {
	...headSchema.entries,
	needs: v.optional( v.array( needSchema ) ),
	programs: v.optional( v.array( programSchema ) )
} ) )();

/** A data page as it is written, for whoever writes one. */
export type DataPage = v.InferOutput<typeof dataPageSchema>;
