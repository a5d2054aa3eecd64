import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { vi } from 'vitest';

const SECONDS_TO_START = 60;
const SECONDS_TO_STOP = 5;

/** The processes of one browser. */
export class Processes {
	readonly #stops: ( () => Promise<void> )[] = [];

	/** Starts a program. Its fourth stream can be read, the others are not used. */
	public start( command: string, args: readonly string[], environment: Readonly<Record<string, string>> = {} ): ChildProcess {
		// They also end when this process is killed, for example by Ctrl-C.
		const child = spawn( 'setpriv', [ '--pdeathsig', 'TERM', command, ...args ], {
			env: { ...process.env, ...environment },
			stdio: [ 'ignore', 'ignore', 'ignore', 'pipe' ],
			// In a process group of its own, because browsers start other processes.
			detached: true
		} );
		const ended = once( child, 'exit' ).catch( () => undefined );
		const kill = ( signal: NodeJS.Signals ): void => {
			try {
				process.kill( -Number( child.pid ), signal );
			} catch {
				// All of the group have ended.
			}
		};
		const killNow = () => kill( 'SIGKILL' );
		process.once( 'exit', killNow );
		this.#stops.unshift( async () => {
			kill( 'SIGTERM' );
			await Promise.race( [ ended, sleep( SECONDS_TO_STOP * 1000, undefined, { ref: false } ) ] );
			killNow();
			process.off( 'exit', killNow );
		} );
		return child;
	}

	/** Ends them, the last one first. */
	public async stop(): Promise<void> {
		for ( const stop of this.#stops.splice( 0 ) ) {
			await stop();
		}
	}
}

/** Tries something again until it gives a value. */
export function untilStarted<T>( get: () => T | Promise<T> ): Promise<T> {
	return vi.waitFor( get, { timeout: SECONDS_TO_START * 1000, interval: 50 } );
}
