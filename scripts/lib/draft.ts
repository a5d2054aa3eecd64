import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { Failure } from '../wiki/failure';
import { createCommand, fileFrom, matching } from './command';

export interface DraftOptions {
	out: string;
	force?: boolean;
	language?: string;
}

export function draftCommand( name: string, description: string, out: string ): Command {
	return createCommand( name, description )
		.option( '--out <file>', 'write it here', out )
		.option( '--force', 'even if the file is there already' )
		.option( '--language <code>', 'the language of plain texts in the data page, if the wiki does not say',
			matching( /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i, 'It is no language code. Use one like en, pt-br or zh-hant.' ) );
}

/** The path of the file to write. Fails if the file exists and may not be overwritten. */
export function fileToWrite( { out, force = false }: DraftOptions ): string {
	const file = fileFrom( out );
	if ( existsSync( file ) && !force ) {
		throw new Failure( `${ out } is there already, and was left as it is.`, 'Name another file with --out, or overwrite it with --force.' );
	}
	return file;
}
