import { isNoLanguage } from '../advice/languages';
import { addressFrom, isMail, titleFrom } from '../advice/link-readings';
import { decodeEntities, ENTITY, HTML_TAG, WIKITEXT } from '../advice/markup';
import { isObject } from '../kinds';
import { shortestCode } from '../language-code';
import { parseLink } from '../links';
import { LANGUAGE } from '../patterns';
import type { ProblemCode } from '../problems';
import type { Report } from '../report';
import { shortenAround } from '../shorten';
import { eachIn, inField, type Fields, type FieldKind } from './fields';

const TEXT_CHECKS: readonly ( readonly [ code: ProblemCode, pattern: RegExp ] )[] = [
	[ 'html-tag', HTML_TAG ], [ 'entity', ENTITY ], [ 'wikitext', WIKITEXT ], [ 'outer-space', /^[^\S\uFEFF]|[^\S\uFEFF]$/ ], [ 'lost-character', /\uFFFD/ ]
];
const INVISIBLE = /[\u200B-\u200D\u2060-\u2064\uFEFF]/;

/** Scripts of Asia and emoji need some invisible characters, so only texts without them are checked. */
const WITHOUT_INVISIBLE = /^[ -\u058F\u1E00-\u206F\u20A0-\u2BFF\uFEFF]*$/;

function checkInvisible( value: string, report: Report ): void {
	const at = value.search( INVISIBLE );
	if ( at !== -1 && WITHOUT_INVISIBLE.test( value ) ) {
		report.add( 'invisible', shortenAround( value, at ) );
	}
}

function checkText( value: string, report: Report ): void {
	// A text of spaces only is reported as empty.
	for ( const [ code, pattern ] of /\S/.test( value ) ? TEXT_CHECKS : [] ) {
		const [ found ] = pattern.exec( value ) || [];
		if ( found !== undefined ) {
			const decoded = code === 'entity' ? decodeEntities( found ) : found;
			report.addWith( code, [ code === 'lost-character' ? shortenAround( value, value.indexOf( found ) ) : found, ...decoded === found ? [] : [ decoded ] ] );
		}
	}
	checkInvisible( value, report );
}

function checkLink( value: string, report: Report ): void {
	const link = parseLink( value );
	if ( link && 'page' in link ) {
		const meant = titleFrom( value ) || addressFrom( value );
		if ( meant || isMail( value ) ) {
			report.addWith( 'doubtful-page', meant ? [ value, meant ] : [ value ] );
		}
		checkInvisible( value, report );
	}
}

/** Checks a code of a language that has the right form. */
export function checkLanguage( code: string, report: Report ): void {
	if ( isNoLanguage( code ) ) {
		report.add( 'doubtful-language', code );
	} else if ( LANGUAGE.test( code ) && shortestCode( code ) !== code.toLowerCase() ) {
		report.addWith( 'longer-code', [ code, shortestCode( code ) ] );
	}
}

const CHECKS: Readonly<Record<FieldKind, ( value: string, report: Report ) => void>> = { text: checkText, link: checkLink, language: checkLanguage };

/**
 * Checks the texts, links and languages of a record: values that the schema allows, but that are probably mistakes.
 *
 * @param report Is at the record.
 */
export function checkFields( record: unknown, fields: Fields, report: Report ): void {
	for ( const name of Object.keys( fields ) ) {
		const kind = fields[ name ] as FieldKind;
		inField( record, name, report, ( value ) => {
			if ( typeof value === 'string' ) {
				CHECKS[ kind ]( value, report );
			}
			eachIn( value, report, ( one, key ) => {
				if ( typeof one === 'string' ) {
					CHECKS[ kind ]( one, report );
				}
				if ( kind === 'text' && isObject( value ) ) {
					checkLanguage( String( key ), report );
				}
			} );
		} );
	}
}
