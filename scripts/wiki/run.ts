import { execFile, type ExecFileException } from 'node:child_process';
import { promisify } from 'node:util';
import { Failure } from './failure';

const stopping = new AbortController();

export interface RunOptions {
	cwd?: string;
	/** Is added to this process's environment. */
	env?: Record<string, string>;
	/** Lets the command finish even if this process is stopped. */
	finish?: boolean;
}

/** Runs a command without a shell and without input, and returns its standard output. */
export async function run( command: string, args: string[], { cwd, env, finish = false }: RunOptions = {} ): Promise<string> {
	// In a session of its own, Ctrl-C in the terminal does not reach it.
	const [ file, ...rest ] = finish ? [ 'setsid', '--wait', command, ...args ] as const : [ command, ...args ] as const;
	const running = promisify( execFile )( file, rest, { cwd, env: { ...process.env, ...env }, maxBuffer: 2 ** 26, signal: finish ? undefined : stopping.signal } );
	running.child.stdin?.end();
	return ( await running ).stdout;
}

/** Makes a Failure of an error of `run`, with the cause that apt-get or PHP names, or else the last lines of the output. */
export const failWith = ( what: string, fix: string ) => ( error: unknown ): never => {
	if ( !( error instanceof Error && 'stderr' in error ) ) {
		throw error;
	}
	const { stdout = '', stderr = '', message } = error as ExecFileException;
	const output = stderr + stdout || message;
	const [ , ofApt, ofPhp ] = /^E: (.*)|^PHP Fatal error: +Uncaught \S+: (.*?)(?: in \/|$)/m.exec( output ) ?? [];
	throw new Failure( `${ what }: ${ ofApt ?? ofPhp ?? output.trim().split( '\n' ).slice( -5 ).join( '\n' ) }`, fix );
};

/** Ends every command that is still running, except those that must finish. */
export function stopCommands(): void {
	stopping.abort();
}
