import { codeOf, reasonOf } from './errors.mjs';
import { stepsToWrite } from './plan.mjs';
import { readStored } from './stored.mjs';

/**
 * @typedef {import( './plan.mjs' ).Step} Step
 */

/** The wiki did not take a page, or took something else: nothing after it was written. */
export class Stopped extends Error {
	/**
	 * @param {string} code the wiki's, or ours
	 * @param {string} reason
	 * @param {{ written: Step[], stoppedAt: Step, left: Step[] }} progress
	 */
	constructor( code, reason, { written, stoppedAt, left } ) {
		super( `${ stoppedAt.title }: ${ reason }` );
		this.name = 'Stopped';
		this.code = code;
		this.reason = reason;
		this.written = written;
		this.stoppedAt = stoppedAt;
		/** Those that were still to come, without the one it stopped at. */
		this.left = left;
	}
}

/**
 * Takes the steps of a plan one after the other, and compares after each what the wiki has with what it
 * was given. May be run again after a failure: what is there already is left alone.
 *
 * @param {import( 'mwn' ).Mwn} api logged in
 * @param {readonly Step[]} steps
 * @param {object} options
 * @param {string} options.summary
 * @param {( step: Step ) => void} [options.onWritten]
 * @return {Promise<Step[]>} those that were written
 * @throws {Stopped} at the first that fails
 */
export async function applySteps( api, steps, { summary, onWritten = () => {} } ) {
	const todo = stepsToWrite( steps );
	/** @type {Step[]} */
	const written = [];
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

/**
 * @param {import( 'mwn' ).Mwn} api
 * @param {Step} step
 * @param {string} summary
 * @return {Promise<{ code: string, reason: string } | undefined>} what went wrong
 */
async function write( api, { title, contentModel, text, before }, summary ) {
	try {
		const { edit } = /** @type {any} */ ( await api.request( {
			action: 'edit', title, text, summary, assert: 'user', token: api.csrfToken,
			...( before ? { baserevid: before.revision, nocreate: true } : { createonly: true, contentmodel: contentModel } )
		} ) );
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
