import { basename, relative, resolve } from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Mode } from '../build/definition';
import { Failure } from '../wiki/failure';

/** A mistake in the command line: exit code 2, where any other failure gives 1. */
export class WrongUse extends Failure {}

export const FLAG = { type: 'boolean', default: false } as const;
export const TEXT = { type: 'string' } as const;

type Config<Options extends ParseArgsConfig[ 'options' ]> = { args: string[]; options: Options; allowPositionals: true };

export function readOptions<const Options extends NonNullable<ParseArgsConfig[ 'options' ]>>( args: string[], options: Options ): ReturnType<typeof parseArgs<Config<Options>>> {
	try {
		return parseArgs<Config<Options>>( { args, options, allowPositionals: true } );
	} catch ( error ) {
		throw new WrongUse( ( error as Error ).message );
	}
}

export function onlyPlace( [ place, ...others ]: readonly string[], noun: string ): string {
	if ( place === undefined ) {
		throw new WrongUse( `Which ${ noun }? Give its address or a file.` );
	}
	if ( others.length > 0 ) {
		throw new WrongUse( `One ${ noun } at a time: "${ others.join( ' ' ) }" is too much.` );
	}
	return place;
}

export function readMode( option: string, value: string ): Mode {
	if ( value !== 'default' && value !== 'opt-in' ) {
		throw new WrongUse( `${ option } ${ value }: it is either "default" (for everybody) or "opt-in".` );
	}
	return value;
}

/**
 * Runs a command that returns its exit code, or shows its help. Of a Failure it shows the message, of any other error
 * the stack.
 */
export async function runCommand( command: ( args: string[] ) => Promise<number>, help?: string ): Promise<void> {
	const args = process.argv.slice( 2 );
	if ( help !== undefined && args.includes( '--help' ) ) {
		console.log( help );
		return;
	}
	try {
		process.exitCode = await command( args );
	} catch ( error ) {
		const known = error instanceof Failure ? error : accessFailure( error );
		console.error( known ? known.message : error );
		if ( error instanceof WrongUse && help !== undefined ) {
			console.error( `\n${ help }` );
		}
		process.exitCode = error instanceof WrongUse ? 2 : 1;
	}
}

function accessFailure( error: unknown ): Failure | undefined {
	const { code, path } = Object( error ) as NodeJS.ErrnoException;
	if ( code === 'EACCES' || code === 'EPERM' ) {
		return new Failure( `${ path } belongs to another user.`, 'Start as that user, or give yourself the checkout with chown -R.' );
	}
	return code === 'ENOSPC' ? new Failure( 'The disk is full.', 'Make room (500 MB are enough), then start again.' ) : undefined;
}

/** A path from the folder in which npm was called: npm itself runs scripts in the checkout's folder. */
export function fileFrom( path: string ): string {
	const { npm_lifecycle_event: event, INIT_CWD: folder } = process.env;
	const script = basename( process.argv[ 1 ] ?? '', '.ts' );
	return resolve( event === script && folder ? folder : '.', path );
}

export function isAddress( text: string ): boolean {
	return /^https?:\/\//i.test( text );
}

/** An address as it is, or a file by its path from the current folder. */
export function located( place: string ): string {
	return isAddress( place ) ? place : relative( process.cwd(), fileFrom( place ) ) || '.';
}

/** Such as `1 program`, `2 programs`. */
export function counted( count: number, noun: string ): string {
	return `${ count } ${ noun }${ count === 1 ? '' : 's' }`;
}
