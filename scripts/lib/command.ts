import { relative, resolve } from 'node:path';
import { Failure } from '../wiki/failure';

/** A mistake in the command line: exit code 2, where any other failure gives 1. */
export class WrongUse extends Failure {
	constructor( ...lines: string[] ) {
		super( ...lines );
		this.name = 'WrongUse';
	}
}

/** Runs a command that returns its exit code. Of a Failure it shows the message, of any other error the stack. */
export async function runCommand( command: () => Promise<number> ): Promise<void> {
	try {
		process.exitCode = await command();
	} catch ( error ) {
		console.error( error instanceof Failure ? error.message : error );
		process.exitCode = error instanceof WrongUse ? 2 : 1;
	}
}

/** A path from the folder in which npm was called: npm itself runs scripts in the checkout's folder. */
export function fileFrom( path: string, script: string ): string {
	const { npm_lifecycle_event: event, INIT_CWD: folder } = process.env;
	return resolve( event === script && folder ? folder : '.', path );
}

export function isAddress( text: string ): boolean {
	return /^https?:\/\//i.test( text );
}

/** Today as YYYY-MM-DD. */
export function today(): string {
	return new Date().toISOString().slice( 0, 'YYYY-MM-DD'.length );
}

/** An address as it is, or a file by its path from the current folder. */
export function located( place: string, script: string ): string {
	return isAddress( place ) ? place : relative( process.cwd(), fileFrom( place, script ) ) || '.';
}

/** Such as `1 program`, `2 programs`. */
export function counted( count: number, noun: string ): string {
	return `${ count } ${ noun }${ count === 1 ? '' : 's' }`;
}
