import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../wiki/paths';
import type { Step } from './plan';

const FOLDER = '.deploy';

/** Writes the texts of pages into files for a person to paste, and lists page, edit address and file in order. */
export function preparePaste( target: string, steps: readonly Step[], editAddress: ( title: string ) => string ): string[] {
	const folder = join( ROOT, FOLDER, target );
	rmSync( folder, { recursive: true, force: true } );
	mkdirSync( folder, { recursive: true } );
	return steps.flatMap( ( { title, text }, index ) => {
		const name = `${ String( index + 1 ).padStart( 2, '0' ) } ${ title.replace( /[^\w.-]+/g, '-' ) }`;
		writeFileSync( join( folder, name ), text );
		return [ `${ index + 1 }. ${ title }`, `   ${ editAddress( title ) }`, `   ${ FOLDER }/${ target }/${ name }` ];
	} );
}
