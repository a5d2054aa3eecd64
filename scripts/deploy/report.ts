import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { Step } from './plan';

const ACTION_LABELS = { create: 'create', update: 'change', same: 'same', kept: 'keep' };

const bytes = ( text = '' ): number => Buffer.byteLength( text );

export function describeSteps( steps: readonly Step[], historyAddress: ( title: string ) => string ): string[] {
	const lines = steps.flatMap( ( step ) => step.action === 'update' ? [ ...difference( step ), '' ] : [] );
	const width = Math.max( ...steps.map( ( { title } ) => title.length ) );
	for ( const { action, title, text, before, from, byHand, obstacle } of steps ) {
		const size = action === 'create' ? `new, ${ bytes( text ) } bytes, from ${ from }` :
			action === 'update' ? `${ bytes( before?.text ) } → ${ bytes( text ) } bytes` :
			`${ bytes( before?.text ) } bytes`;
		lines.push( `${ ACTION_LABELS[ action ].padEnd( 7 ) } ${ title.padEnd( width ) }  ${ size }` );
		if ( byHand && before ) {
			lines.push( `        changed by hand: ${ before.user }, ${ before.timestamp }: ${ before.comment || 'no summary' }`, `        ${ historyAddress( title ) }` );
		}
		if ( obstacle !== undefined ) {
			lines.push( `        cannot be written: ${ obstacle }` );
		}
	}
	return lines;
}

function difference( { title, before, text }: Step ): string[] {
	// A text on a wiki ends without a line break, so both get one: the patch would report it as missing.
	const texts = [ `${ before?.text ?? '' }\n`, `${ text }\n` ] as const;
	return createTwoFilesPatch( title, title, ...texts, 'on the wiki', 'new', { context: 3, headerOptions: FILE_HEADERS_ONLY } ).trimEnd().split( '\n' );
}
