import { parseLink, type LinkTarget } from '../links';
import { quote, shortenAround } from '../shorten';
import { fieldOf, type Advice, type Adviser } from './advice';
import { addressFrom, titleFrom } from './link-readings';
import { decodeEntities } from './markup';

/** What a field takes. */
type Kind = 'title' | 'address' | 'either';

const FIELDS: ReadonlyMap<string, Kind> = new Map( [
	[ 'talk', 'title' ], [ 'bundle', 'title' ], [ 'include', 'title' ], [ 'url', 'address' ], [ 'sources', 'address' ]
] );
const NOUNS: Readonly<Record<Kind, string>> = {
	title: 'the title of a page', address: 'an https address', either: 'the title of a page, or an https address'
};

/** The last part matches control characters. */
const NOT_IN_TITLES = /[<>[\]{}|\uFFFD]|[^ -~\u0080-\uFFFF]/;

function fits( link: LinkTarget | null, kind: Kind ): boolean {
	return link !== null && ( kind === 'either' || kind === ( 'url' in link ? 'address' : 'title' ) );
}

/** Proposes a value, if the field takes it. */
function proposal( value: string | null, kind: Kind, before = 'Write ' ): Advice | null {
	return value !== null && fits( parseLink( value ), kind ) ? { fix: `${ before }"${ value }".`, meant: value } : null;
}

/** What is wrong with a text that has the form of an https address. */
function adviseOnAddress( text: string ): Advice {
	const space = text.search( /\s/ );
	if ( space !== -1 ) {
		return { reason: `There is a space in the address: "${ shortenAround( text, space ) }".`, fix: 'Write %20 in its place, or remove it.' };
	}
	return /^https:\/\/[^/]*@/i.test( text ) ? { reason: `${ quote( text ) } has a user name in it.`, fix: 'Remove what is before the @.' } : {};
}

function adviseOnInsecure( text: string, kind: Kind ): Advice {
	const secure = `https${ text.slice( 4 ) }`;
	const reason = `${ quote( text ) } begins with http, but https is needed.`;
	const proposed = proposal( secure, kind, 'If the page also opens with https, write ' );
	if ( proposed ) {
		return { reason, ...proposed };
	}
	const other = adviseOnAddress( secure );
	return { reason: `${ reason } An s alone is not enough. ${ other.reason || '' }`.trim(), ...other.fix ? { fix: other.fix } : {} };
}

function decoded( text: string ): string {
	try {
		return decodeURIComponent( text );
	} catch {
		return text;
	}
}

/** What is wrong with a text that may be meant as a title. */
function adviseOnTitle( text: string ): Advice {
	const proposed = [ decodeEntities( text ), decoded( text ) ].filter( ( other ) => other !== text ).map( ( other ) => proposal( other, 'title' ) ).find( Boolean );
	const wrong = text.search( NOT_IN_TITLES );
	if ( proposed || wrong === -1 ) {
		return proposed || ( text.startsWith( '#' ) ? { fix: 'Write the title of the page before the #.' } : {} );
	}
	return { reason: `A title cannot have ${ quote( text.charAt( wrong ) ) } in it: "${ shortenAround( text, wrong ) }".` };
}

function adviseOnText( text: string, kind: Kind ): Advice {
	const [ , inBrackets ] = /^\[\[:?([^[\]|]+)(?:\|[^[\]]*)?\]\]$/.exec( text ) || /^\[(https:\/\/[^\s[\]]+)[^[\]]*\]$/.exec( text ) || [];
	const proposed = proposal( inBrackets || null, kind ) || kind !== 'address' && proposal( titleFrom( text ), kind );
	if ( proposed ) {
		return proposed;
	}
	const [ , scheme = '' ] = /^([a-z][a-z0-9+.-]*):/i.exec( text ) || [];
	if ( /^https:\/\//i.test( text ) ) {
		return kind === 'title' ? {} : adviseOnAddress( text );
	}
	if ( /^http:/i.test( text ) && kind !== 'title' ) {
		return adviseOnInsecure( text, kind );
	}
	const address = proposal( addressFrom( text ), kind );
	if ( address ) {
		return address;
	}
	if ( scheme && parseLink( text ) === null ) {
		return { reason: `There can be no links that begin with "${ scheme }:".` };
	}
	return kind === 'address' ? {} : adviseOnTitle( text );
}

/** Names what is wrong with a link, and proposes what is probably meant. */
export const adviseOnLink: Adviser = ( [ value = '' ], path ) => {
	const kind = FIELDS.get( fieldOf( path ) ) || 'either';
	const text = value.trim();
	if ( !text ) {
		return { reason: 'There is nothing in it.', fix: 'Fill it in or remove it.' };
	}
	const usual = kind !== 'address' && parseLink( text ) === null && !/^[a-z]+:/i.test( text ) ? 'Copy the title from the top of the page.' : `Write ${ NOUNS[ kind ] }.`;
	return { reason: `${ quote( text ) } is not ${ NOUNS[ kind ] }.`, fix: usual, ...adviseOnText( text, kind ) };
};
