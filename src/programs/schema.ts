import { cutText } from './cut-text';
import { DATE_SHAPE, parseDate } from './dates';
import { DAY_OR_MINUTE, toUtc } from './day-or-minute';
import { shortestCode } from './language-code';
import { isAddress, isPage, isTarget, readLink } from './links';
import { VERSION } from './migrate';
import { ID, LANGUAGE } from './patterns';
import * as v from './schema-builder';
import { STATUSES } from './status';

/*
 * The only definition of a data page. The types, the checks, `programs.schema.json` and the tables of
 * fields in the documentation are made from it; `descriptions.ts` has the sentences about the fields.
 * A message is the code of a problem. Unknown fields are allowed here, and `read` reports them.
 */

/** A session of more than a week is a mistake, for example seconds instead of minutes. */
const MOST_MINUTES = 10080;

function isText( found: string | null ): found is string {
	return found !== null;
}

const id = v.pipe( v.string(), v.regex( ID, 'bad-id' ) );
const words = v.pipe( v.string(), v.regex( /\S/, 'empty' ) );
/** A text that readers see. `read` gives the report to `cutText`. */
const shownText = v.pipe( words, v.transform( cutText ) );
/** MediaWiki writes these codes in lower case. */
const languageCode = v.pipe( v.string(), v.regex( LANGUAGE, 'bad-language' ), v.transform( ( code ) => code.toLowerCase() ) );
export const text = v.union( [ shownText, v.pipe( v.record( languageCode, shownText ), v.minEntries( 1, 'empty' ) ) ] );
const date = v.pipe(
	v.string(),
	v.regex( DATE_SHAPE, 'bad-date' ),
	v.transform( parseDate ),
	v.check( ( found ) => found !== null, 'bad-date' )
);
const dayOrMinute = v.pipe( v.string(), v.regex( DAY_OR_MINUTE, 'bad-time' ), v.transform( toUtc ), v.guard( isText, 'bad-time' ) );
const page = v.pipe( words, v.check( isPage, 'bad-page' ) );
const httpsText = v.pipe( v.string(), v.regex( /^[Hh][Tt][Tt][Pp][Ss]:\/\//, 'bad-address' ) );
const address = v.pipe( httpsText, v.check( isAddress, 'bad-address' ) );
const addressLink = v.pipe( httpsText, v.transform( readLink ), v.guard( isTarget, 'bad-address' ) );
const link = v.pipe( words, v.transform( readLink ), v.guard( isTarget, ( { input } ) => input as string ) );
const minutes = v.pipe( v.number(), v.minValue( 1, 'bad-minutes' ), v.maxValue( MOST_MINUTES, 'bad-minutes' ) );

/** A list of one value may be written without brackets. */
const ids = v.union( [ id, v.array( id ) ] );
/** Two codes of one language are one term. */
const language = v.pipe( v.string(), v.regex( LANGUAGE, 'bad-language' ), v.transform( shortestCode ) );
const languages = v.union( [ language, v.array( language ) ] );
const names = v.union( [ shownText, v.array( shownText ) ] );

/** The terms of a program or a need in one facet. */
export const termIds = ids;

export const materialSchema = v.object( {
	label: text,
	page: v.optional( link ),
	url: v.optional( addressLink )
} );

/** How to take part. */
export const joinSchema = v.object( {
	label: v.optional( text ),
	page: v.optional( link ),
	url: v.optional( addressLink ),
	until: v.optional( date )
} );

/** A date on which a program meets. `readDates` compares its start and end. */
export const dateSchema = v.object( {
	start: dayOrMinute,
	end: v.optional( dayOrMinute ),
	label: v.optional( text ),
	page: v.optional( link ),
	url: v.optional( addressLink )
} );

export const programSchema = v.object( {
	id,
	title: text,
	summary: v.optional( text ),
	notice: v.optional( text ),
	join: v.optional( joinSchema ),
	page: v.optional( link ),
	status: v.optional( v.picklist( STATUSES, 'bad-status' ) ),
	start: v.optional( date ),
	end: v.optional( date ),
	dates: v.optional( v.array( dateSchema ) ),
	language: v.optional( languages ),
	interpreted: v.optional( languages ),
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
	owner: v.optional( shownText ),
	reviewed: v.optional( date ),
	sources: v.optional( v.union( [ address, v.array( address ) ] ) )
} );

export const needSchema = v.object( {
	id,
	label: text,
	help: v.optional( text ),
	terms: v.record( id, termIds )
} );

export const vocabularySchema = v.object( {
	label: v.optional( text ),
	help: v.optional( text ),
	terms: v.optional( v.record( id, v.object( {
		label: v.optional( text ),
		aliases: v.optional( names ),
		broader: v.optional( id ),
		matchesAll: v.optional( v.boolean() )
	} ) ) )
} );

/** A series that has no record among the programs. */
export const seriesSchema = v.object( {
	title: text,
	page: v.optional( link )
} );

/** The page without its two long lists, whose records are read one by one. */
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

// In a function, so that the build can leave it out of the reader's script.
export const dataPageSchema = /* @__PURE__ */ ( () => v.object( {
	...headSchema.entries,
	needs: v.optional( v.array( needSchema ) ),
	programs: v.optional( v.array( programSchema ) )
} ) )();

/** A data page as it is written. */
export type DataPage = v.InferInput<typeof dataPageSchema>;
