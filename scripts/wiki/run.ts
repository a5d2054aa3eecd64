import { spawn, type ChildProcess } from 'node:child_process';

const running = new Set<ChildProcess>();

/** A command that could not be started or ended with another code than 0. */
export class CommandError extends Error {
	constructor( command: string, readonly output: string ) {
		super( `${ command } failed:\n${ output }` );
		this.name = 'CommandError';
	}

	/** The last lines of the output, where commands usually name the cause. */
	get reason(): string {
		return this.output.trim().split( '\n' ).slice( -5 ).join( '\n' );
	}
}

export interface RunOptions {
	cwd?: string;
	/** Is added to this process's environment. */
	env?: Record<string, string>;
	/** Lets the command finish even if this process is stopped. */
	finish?: boolean;
}

/**
 * Runs a command without a shell and without input, and returns its standard output.
 *
 * @throws {CommandError}
 */
export function run( command: string, args: string[], { cwd, env, finish = false }: RunOptions = {} ): Promise<string> {
	return new Promise( ( resolve, reject ) => {
		const child = spawn( command, args, {
			cwd,
			env: { ...process.env, ...env },
			stdio: [ 'ignore', 'pipe', 'pipe' ],
			// In a process group of its own, Ctrl-C in the terminal does not reach it.
			detached: finish
		} );
		if ( !finish ) {
			running.add( child );
		}
		let printed = '';
		let all = '';
		child.stdout.setEncoding( 'utf8' ).on( 'data', ( text: string ) => {
			printed += text;
			all += text;
		} );
		child.stderr.setEncoding( 'utf8' ).on( 'data', ( text: string ) => {
			all += text;
		} );
		child.on( 'error', ( error ) => {
			running.delete( child );
			reject( new CommandError( command, error.message ) );
		} );
		child.on( 'close', ( code ) => {
			running.delete( child );
			if ( code === 0 ) {
				resolve( printed );
			} else {
				reject( new CommandError( command, all ) );
			}
		} );
	} );
}

/** Ends every command that is still running, except those that must finish. */
export function stopCommands(): void {
	for ( const child of running ) {
		child.kill();
	}
}
