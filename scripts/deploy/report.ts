import type { Step } from './plan';
import { createTwoFilesPatch } from 'diff';

/** Lines around a change. */
const CONTEXT = 3;
/** What is done with a page, in the words of the table. */
const ACTIONS = { create: 'create', update: 'change', same: 'same', kept: 'keep' };

const bytes = ( text: string ): number => Buffer.byteLength( text );

/**
 * What would be done, for the person who decides: each page that changes with its difference, then all in a table.
 *
 * @param historyOf gives the address of a page's history
 * @return lines
 */
export function describeSteps( steps: readonly Step[], historyOf: ( title: string ) => string ): string[] {
	const lines = steps.flatMap( ( step ) => step.action === 'update' ? [ ...difference( step ), '' ] : [] );
	const width = Math.max( ...steps.map( ( { title } ) => title.length ) );
	for ( const { action, title, text, before, from, byHand, obstacle } of steps ) {
		const size = action === 'create' ? `new, ${ bytes( text ) } bytes, from ${ from }` :
			action === 'update' ? `${ bytes( before?.text ?? '' ) } → ${ bytes( text ) } bytes` :
			`${ bytes( before?.text ?? '' ) } bytes`;
		lines.push( `${ ACTIONS[ action ].padEnd( 7 ) } ${ title.padEnd( width ) }  ${ size }` );
		if ( byHand && before ) {
			lines.push( `        changed by hand: ${ before.user }, ${ before.timestamp }: ${ before.comment || 'no summary' }`, `        ${ historyOf( title ) }` );
		}
		if ( obstacle !== undefined ) {
			lines.push( `        cannot be written: ${ obstacle }` );
		}
	}
	return lines;
}

function difference( { title, before, text }: Step ): string[] {
	// The wiki's texts end without a line end, in git's words "no newline", which is no difference.
	const patch = createTwoFilesPatch( title, title, `${ before?.text }\n`, `${ text }\n`, 'on the wiki', 'new', { context: CONTEXT } );
	const lines = patch.trimEnd().split( '\n' );
	// What stands before names the page once more.
	return lines.slice( lines.findIndex( ( line ) => line.startsWith( '---' ) ) );
}
