import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { Failure } from '../wiki/failure';
import { fileFrom, WrongUse } from './command';

/** Options of a script that makes a file from a page. */
export interface DraftOptions {
	/** Empty only with --help. */
	page: string;
	out: string;
	force: boolean;
	language: string | undefined;
	help: boolean;
}

/**
 * Reads the command line of a script that makes a file from a page.
 *
 * @param command.out the default file
 * @param command.noun a word for the page, for messages
 * @throws {WrongUse}
 */
export function parseDraftOptions( args: string[], { help, out, noun }: { help: string; out: string; noun: string } ): DraftOptions {
	let parsed;
	try {
		parsed = parseArgs( {
			args,
			allowPositionals: true,
			options: {
				out: { type: 'string', default: out },
				force: { type: 'boolean', default: false },
				language: { type: 'string' },
				help: { type: 'boolean', default: false }
			}
		} );
	} catch ( error ) {
		throw new WrongUse( ( error as Error ).message, '', help );
	}
	const { values, positionals: [ page, ...others ] } = parsed;
	if ( !values.help && ( page === undefined || others.length > 0 ) ) {
		throw new WrongUse( page === undefined ? `Which ${ noun }? Give its address or a file.` : `One ${ noun } at a time: "${ others.join( ' ' ) }" is too much.`, '', help );
	}
	if ( values.language !== undefined && !/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test( values.language ) ) {
		throw new WrongUse( `--language ${ values.language }: this is no language code. Use one like en, pt-br or zh-hant.` );
	}
	return { ...values, language: values.language, page: page ?? '' };
}

/**
 * The path of the file to write.
 *
 * @throws {Failure} if the file exists and must not be overwritten
 */
export function draftFile( { out, force }: DraftOptions, script: string ): string {
	const file = fileFrom( out, script );
	if ( existsSync( file ) && !force ) {
		throw new Failure( `${ out } is there already, and was left as it is.`, 'Name another file with --out, or overwrite it with --force.' );
	}
	return file;
}

/** @param out the path from the command line, for messages */
export async function writeDraft( file: string, out: string, text: string ): Promise<void> {
	try {
		await writeFile( file, text + '\n' );
	} catch ( error ) {
		throw new Failure( `${ out } cannot be written: ${ ( error as Error ).message }`, 'Name another file with --out.' );
	}
}
