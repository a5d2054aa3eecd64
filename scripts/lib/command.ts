import { basename, relative, resolve } from 'node:path';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { Failure } from '../wiki/failure';

/** A mistake in the command line: exit code 2, where any other failure gives 1. */
export class WrongUse extends Failure {}

/** A script of package.json. Its options and arguments, and their help, are added to it. */
export function createCommand( name: string, description: string ): Command {
	return new Command( `npm run ${ name } --` ).description( description ).helpOption( '--help', 'show this' ).showHelpAfterError().exitOverride();
}

/** Reads the value of an option that has to have a form. */
export const matching = ( form: RegExp, advice: string ) => ( value: string ): string => {
	if ( !form.test( value ) ) {
		throw new InvalidArgumentError( advice );
	}
	return value;
};

/** Runs a command. The action returns the exit code. Of a Failure and of an error of the system only the message is shown. */
export async function runCommand( command: Command, action: ( ...args: never[] ) => Promise<number> ): Promise<void> {
	try {
		await command.action( async ( ...args ) => {
			process.exitCode = await action( ...args as never[] );
		} ).parseAsync();
	} catch ( error ) {
		if ( error instanceof CommanderError ) {
			// It is printed already; the help is no failure.
			process.exitCode = error.exitCode === 0 ? 0 : 2;
			return;
		}
		const isClear = error instanceof Error && ( error instanceof Failure || 'syscall' in error );
		console.error( isClear ? error.message : error );
		if ( error instanceof WrongUse ) {
			command.outputHelp( { error: true } );
		}
		process.exitCode = error instanceof WrongUse ? 2 : 1;
	}
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

export function located( place: string ): string {
	return isAddress( place ) ? place : relative( process.cwd(), fileFrom( place ) ) || '.';
}

export function counted( count: number, noun: string ): string {
	return `${ count } ${ noun }${ count === 1 ? '' : 's' }`;
}
