import type { Step } from './plan';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../wiki/paths';

/** Where pages are put that a person has to save; git ignores it. */
const FOLDER = '.deploy';

/**
 * Puts pages into files, for a wiki that takes them from people only.
 *
 * @param editOf gives the address where a page is edited
 * @return lines that say what to paste where, in which order
 */
export function preparePaste( target: string, steps: readonly Step[], editOf: ( title: string ) => string ): string[] {
	const folder = join( ROOT, FOLDER, target );
	rmSync( folder, { recursive: true, force: true } );
	mkdirSync( folder, { recursive: true } );
	return steps.flatMap( ( { title, text }, at ) => {
		const name = `${ String( at + 1 ).padStart( 2, '0' ) } ${ title.replace( /[^\w.-]+/g, '-' ) }`;
		writeFileSync( join( folder, name ), text );
		return [ `${ at + 1 }. ${ title }`, `   ${ editOf( title ) }`, `   ${ FOLDER }/${ target }/${ name }` ];
	} );
}
