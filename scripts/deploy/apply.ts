import type { Step } from './plan';
import type { Mwn } from 'mwn';
import { codeOf, reasonOf } from './errors';
import { stepsToWrite } from './plan';
import { readStored } from './stored';

/** The wiki did not take a page, or took something else: nothing after it was written. */
export class Stopped extends Error {
	readonly written: readonly Step[];
	readonly stoppedAt: Step;
	/** Those that were still to come, without the one it stopped at. */
	readonly left: readonly Step[];

	/** @param code the wiki's, or ours */
	constructor( readonly code: string, readonly reason: string, { written, stoppedAt, left }: { written: Step[]; stoppedAt: Step; left: Step[]; } ) {
		super( `${ stoppedAt.title }: ${ reason }` );
		this.name = 'Stopped';
		this.written = written;
		this.stoppedAt = stoppedAt;
		this.left = left;
	}
}

/**
 * Takes the steps of a plan one after the other, and compares after each what the wiki has with what it
 * was given. May be run again after a failure: what is there already is left alone.
 *
 * @param api logged in
 * @return those that were written
 * @throws {Stopped} at the first that fails
 */
export async function applySteps( api: Mwn, steps: readonly Step[], { summary, onWritten = () => {} }: { summary: string; onWritten?: ( step: Step ) => void; } ): Promise<Step[]> {
	const todo = stepsToWrite( steps );
	const written: Step[] = [];
	for ( const [ at, step ] of todo.entries() ) {
		const failure = await write( api, step, summary );
		if ( failure ) {
			throw new Stopped( failure.code, failure.reason, { written, stoppedAt: step, left: todo.slice( at + 1 ) } );
		}
		written.push( step );
		onWritten( step );
	}
	return written;
}

/** @return what went wrong */
async function write( api: Mwn, { title, contentModel, text, before }: Step, summary: string ): Promise<{ code: string; reason: string; } | undefined> {
	try {
		const { edit } = ( await api.request( {
			action: 'edit', title, text, summary, assert: 'user', token: api.csrfToken,
			...( before ? { baserevid: before.revision, nocreate: true } : { createonly: true, contentmodel: contentModel } )
		} ) as any );
		if ( edit?.result !== 'Success' ) {
			return { code: 'refused', reason: edit?.captcha ? 'the wiki asks for a captcha' : `the wiki answers "${ edit?.result ?? 'nothing' }"` };
		}
		if ( before && edit.oldrevid !== undefined && edit.oldrevid !== before.revision ) {
			return { code: 'merged', reason: 'somebody else changed it in the meantime, and the wiki put both together. Look at its history, then start again' };
		}
	} catch ( error ) {
		return { code: codeOf( error ), reason: reasonOf( error ) };
	}
	try {
		const stored = ( await readStored( api, [ title ] ) ).get( title );
		return stored?.text === text ? undefined : { code: 'different', reason: 'the wiki stored something else than it was given. Compare its history with the file' };
	} catch ( error ) {
		return { code: codeOf( error ), reason: `it was written, but could not be read back: ${ reasonOf( error ) }` };
	}
}
