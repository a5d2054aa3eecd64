import { existsSync, writeFileSync } from 'node:fs';
import { Failure } from '../wiki/failure';
import { fileFrom, FLAG, onlyPlace, readOptions, TEXT, WrongUse } from './command';

export interface DraftOptions {
	place: string;
	/** The file to write, as in the command line. */
	out: string;
	/** The path of that file. */
	file: string;
	language: string | undefined;
}

/** Reads the command line of a script that makes a file from a page. Fails if the file exists and may not be overwritten. */
export function readDraftOptions( args: string[], defaultOut: string, noun: string ): DraftOptions {
	const { values: { out, force, language }, positionals } = readOptions( args, { out: { ...TEXT, default: defaultOut }, force: FLAG, language: TEXT } );
	const place = onlyPlace( positionals, noun );
	if ( language !== undefined && !/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test( language ) ) {
		throw new WrongUse( `--language ${ language }: this is no language code. Use one like en, pt-br or zh-hant.` );
	}
	const file = fileFrom( out );
	if ( existsSync( file ) && !force ) {
		throw new Failure( `${ out } is there already, and was left as it is.`, 'Name another file with --out, or overwrite it with --force.' );
	}
	return { place, out, file, language };
}

export function writeDraft( { file, out }: DraftOptions, text: string ): void {
	try {
		writeFileSync( file, text + '\n' );
	} catch ( error ) {
		throw new Failure( `${ out } cannot be written: ${ ( error as Error ).message }`, 'Name another file with --out.' );
	}
}
