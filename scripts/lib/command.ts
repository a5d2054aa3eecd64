import { relative, resolve } from 'node:path';
import { Failure } from '../wiki/failure';

/** The command line makes no sense: exit code 2, where any other failure gives 1. */
export class WrongUse extends Failure {
	constructor( ...lines: string[] ) {
		super( ...lines );
		this.name = 'WrongUse';
	}
}

/**
 * Ends a command by its outcome: a Failure is shown as it stands, anything else with its stack.
 *
 * @param command gives the exit code
 */
export async function runCommand( command: () => Promise<number> ) {
	try {
		process.exitCode = await command();
	} catch ( error ) {
		console.error( error instanceof Failure ? error.message : error );
		process.exitCode = error instanceof WrongUse ? 2 : 1;
	}
}

/**
 * A file as the person at the keyboard means it: npm runs scripts in the checkout's folder, wherever it is called.
 *
 * @param script the name of the npm script
 */
export function fileFrom( path: string, script: string ): string {
	const { npm_lifecycle_event: event, INIT_CWD: folder } = process.env;
	return resolve( event === script && folder ? folder : '.', path );
}

/** @return whether it is the address of a page, not the name of a file */
export function isAddress( text: string ): boolean {
	return /^https?:\/\//i.test( text );
}

/** @return the day it is, as parsePrograms wants it */
export function today(): string {
	return new Date().toISOString().slice( 0, 'YYYY-MM-DD'.length );
}

/**
 * @param place an address, or a file as it was given
 * @param script the name of the npm script
 * @return the place as it is shown, and can be read from here
 */
export function located( place: string, script: string ): string {
	return isAddress( place ) ? place : relative( process.cwd(), fileFrom( place, script ) ) || '.';
}

/** @return both, the noun in its right number */
export function counted( count: number, noun: string ): string {
	return `${ count } ${ noun }${ count === 1 ? '' : 's' }`;
}
