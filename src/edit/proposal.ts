import type { Change } from './change';
import { fieldOf, parseJson } from './json-value';
import { plainWikitext } from './plain-wikitext';
import { MARKER, OPEN_PROPOSAL } from '../programs/proposal-marker';
import { readChanges } from './read-changes';

/*
 * A proposal is a section of a talk page: what would change, in sentences; the changes for the editor; a reason with a
 * signature. The changes are in a `<pre>`, because every wiki has it, and shows and stores its content as it is.
 * What could still end it, or do something when it is copied elsewhere, is escaped in the strings of the JSON.
 */

/** An open proposal is waiting for an answer. */
export const PROPOSAL_STATES = [ 'open', 'taken', 'partly', 'declined' ] as const;
export type ProposalState = typeof PROPOSAL_STATES[ number ];

function isState( state: string | undefined ): state is ProposalState {
	return ( PROPOSAL_STATES as readonly ( string | undefined )[] ).includes( state );
}

export interface ProposalContent {
	/** The data page. */
	readonly page: string;
	/** The revision that the changes start from. */
	readonly base: number;
	readonly changes: readonly Change[];
}

export interface Proposal extends ProposalContent {
	/** The same for the same changes of the same page, so that a proposal that was sent twice is found. */
	readonly id: string;
	readonly state: ProposalState;
	/** The heading of its section in wikitext; '' if it has none. */
	readonly heading: string;
}

export interface FoundProposals {
	readonly proposals: readonly Proposal[];
	/** How many have no changes that can be read. */
	readonly unreadable: number;
}

/** Becomes a signature when a page is saved. Not as one string, because the page of this script is saved too. */
const SIGNATURE = '~'.repeat( 4 );

/** Anybody can write a proposal. A person does not make more changes. */
const MOST_CHANGES = 1000;

/**
 * A heading of the second level, or the changes of a proposal. There is no `<` in a proposal, so text with many beginnings
 * takes no longer to read.
 */
const PATTERN = new RegExp( `^==(?!=)(.*)$|<pre class="${ MARKER }" data-state="([a-z]*)">([^<]*)</pre>`, 'gm' );

/** Markup, what changes when a page is saved, and characters that a wiki does not keep. */
const UNSAFE = /[<>&{}[\]|~'\u007F-\u009F\u2028\u2029\uFFFE\uFFFF]|_(?=_)/g;

function contentText( { page, base, changes }: ProposalContent ): string {
	// Wikis keep text in the composed form.
	return JSON.stringify( { page, base, changes }, null, '\t' ).normalize( 'NFC' )
		.replace( /"[^"\\]*(?:\\.[^"\\]*)*"/g, ( string ) => string.replace( UNSAFE, ( character ) => `\\u${ `000${ character.charCodeAt( 0 ).toString( 16 ) }`.slice( -4 ) }` ) );
}

function readContent( text: string ): ProposalContent | null {
	const raw = parseJson( text );
	const [ page, base ] = [ fieldOf( raw, 'page' ), fieldOf( raw, 'base' ) ];
	const changes = readChanges( fieldOf( raw, 'changes' ) );
	return typeof page === 'string' && typeof base === 'number' && changes && changes.length && changes.length <= MOST_CHANGES ? { page, base, changes } : null;
}

/** The FNV-1a hash of a text, with another start for another result. */
function hash( text: string, start: number ): string {
	let value = start;
	for ( let index = 0; index < text.length; index++ ) {
		value = Math.imul( value ^ text.charCodeAt( index ), 0x01000193 );
	}
	return ( value >>> 0 ).toString( 36 );
}

function idOf( { page, changes }: ProposalContent ): string {
	const text = JSON.stringify( [ page, changes ] );
	return `${ hash( text, 0x811C9DC5 ) }-${ hash( text, 0x2A ) }`;
}

/** The id that a proposal has once it is on a talk page; null if it has no changes, or too many. */
export function proposalId( content: ProposalContent ): string | null {
	const read = readContent( contentText( content ) );
	return read && idOf( read );
}

/**
 * The wikitext of a proposal, without its heading.
 *
 * @param sentences What would change, as plain text.
 * @param reason Plain text. A paragraph ends with an empty line.
 */
export function proposalWikitext( content: ProposalContent, sentences: readonly string[], reason: string ): string {
	const paragraphs = reason.split( /\n\s*\n/ ).map( plainWikitext ).filter( Boolean );
	return [
		...sentences.map( ( sentence ) => `* ${ plainWikitext( sentence ) }` ),
		OPEN_PROPOSAL, contentText( content ), '</pre>',
		`${ paragraphs.join( '\n\n' ) } ${ SIGNATURE }`.trim()
	].join( '\n' );
}

/** The text of a heading between its signs. */
function headingText( line: string ): string {
	const text = line.trim();
	return ( text.endsWith( '==' ) ? text.slice( 0, -2 ) : text ).trim();
}

/** Finds the proposals in the wikitext of a talk page. */
export function findProposals( wikitext: string ): FoundProposals {
	const proposals: Proposal[] = [];
	let unreadable = 0;
	let heading = '';
	// A local copy, because it keeps its position.
	const pattern = new RegExp( PATTERN );
	for ( let found = pattern.exec( wikitext ); found; found = pattern.exec( wikitext ) ) {
		const [ , line, state, text ] = found;
		if ( text === undefined ) {
			heading = headingText( line || '' );
			continue;
		}
		const content = readContent( text );
		if ( content && isState( state ) ) {
			proposals.push( { ...content, id: idOf( content ), state, heading } );
		} else {
			unreadable++;
		}
	}
	return { proposals, unreadable };
}

/**
 * Marks an open proposal as answered, and adds the answer at the end of its section.
 *
 * @param reply Plain text.
 * @param revision The revision with its changes; 0 if there is none.
 * @return null if the page has no such open proposal.
 */
export function answerProposal( wikitext: string, id: string, state: ProposalState, reply: string, revision = 0 ): string | null {
	const pattern = new RegExp( PATTERN );
	for ( let found = pattern.exec( wikitext ); found; found = pattern.exec( wikitext ) ) {
		const { index, 0: block, 2: before, 3: text } = found;
		const content = before === 'open' && text !== undefined ? readContent( text ) : null;
		if ( content && idOf( content ) === id ) {
			const rest = wikitext.slice( index + block.length );
			const end = rest.search( /^==?(?!=)/m );
			const section = end < 0 ? rest : rest.slice( 0, end );
			return `${ wikitext.slice( 0, index ) }${ block.replace( 'data-state="open"', `data-state="${ state }"` ) }${ section.trimEnd() }\n: ${ plainWikitext( reply ) }${ revision ? ` [[Special:Diff/${ revision }]]` : '' } ${ SIGNATURE }\n${ end < 0 ? '' : `\n${ rest.slice( end ) }` }`;
		}
	}
	return null;
}
