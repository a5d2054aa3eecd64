import { execFile, type ExecFileException } from 'node:child_process';
import { promisify } from 'node:util';

const stopping = new AbortController();

export interface RunOptions {
	cwd?: string;
	/** Is added to this process's environment. */
	env?: Record<string, string>;
	/** Lets the command finish even if this process is stopped. */
	finish?: boolean;
}

/** What `run` throws for a command that could not be started or ended with another code than 0. */
export interface CommandError extends ExecFileException {
	stdout: string;
	stderr: string;
}

/** Runs a command without a shell and without input, and returns its standard output. */
export async function run( command: string, args: string[], { cwd, env, finish = false }: RunOptions = {} ): Promise<string> {
	// In a session of its own, Ctrl-C in the terminal does not reach it.
	const [ file, ...rest ] = finish ? [ 'setsid', '--wait', command, ...args ] as const : [ command, ...args ] as const;
	const running = promisify( execFile )( file, rest, { cwd, env: { ...process.env, ...env }, maxBuffer: 2 ** 26, signal: finish ? undefined : stopping.signal } );
	running.child.stdin?.end();
	return ( await running ).stdout;
}

export function isCommandError( error: unknown ): error is CommandError {
	return error instanceof Error && 'stderr' in error;
}

/** The message of PHP's uncaught exception, or else the last lines that a command printed, where commands usually name the cause. */
export function lastLines( { stdout, stderr, message }: CommandError ): string {
	const output = stdout + stderr || message;
	return /^PHP Fatal error: +Uncaught \S+: (.*?)(?: in \/|$)/m.exec( output )?.[ 1 ] ?? output.trim().split( '\n' ).slice( -5 ).join( '\n' );
}

/** Ends every command that is still running, except those that must finish. */
export function stopCommands(): void {
	stopping.abort();
}
