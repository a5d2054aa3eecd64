import type { Mwn } from 'mwn';
import type { Step } from './plan';
import { readStored } from '../lib/wiki-api';
import { codeOf, reasonOf } from './errors';
import { stepsToWrite } from './plan';

/** The wiki refused a page or stored another text; the pages after it are not written. */
export class Stopped extends Error {
	constructor(
		/** From the wiki, or ours. */
		readonly code: string,
		readonly reason: string,
		readonly written: readonly Step[],
		readonly stoppedAt: Step,
		/** The steps after that one. */
		readonly left: readonly Step[]
	) {
		super( `${ stoppedAt.title }: ${ reason }` );
		this.name = 'Stopped';
	}
}

interface EditAnswer {
	readonly edit?: { readonly result?: string; readonly captcha?: object; readonly oldrevid?: number };
}

type Problem = Pick<Stopped, 'code' | 'reason'>;

/** Writes the pages one after the other and reads each one back. Can be run again after a failure. */
export async function applySteps( api: Mwn, steps: readonly Step[], { summary, onWritten = () => undefined }: { readonly summary: string; readonly onWritten?: ( step: Step ) => void } ): Promise<Step[]> {
	const todo = stepsToWrite( steps );
	for ( const [ index, step ] of todo.entries() ) {
		const problem = await write( api, step, summary ) ?? await readBack( api, step );
		if ( problem ) {
			throw new Stopped( problem.code, problem.reason, todo.slice( 0, index ), step, todo.slice( index + 1 ) );
		}
		onWritten( step );
	}
	return todo;
}

async function write( api: Mwn, { title, contentModel, text, before }: Step, summary: string ): Promise<Problem | undefined> {
	try {
		const { edit } = await api.request( {
			action: 'edit', title, text, summary, assert: 'user', token: api.csrfToken,
			...( before ? { baserevid: before.revision, nocreate: true } : { createonly: true, contentmodel: contentModel } )
		} ) as EditAnswer;
		if ( edit?.result !== 'Success' ) {
			return { code: 'refused', reason: edit?.captcha ? 'the wiki asks for a captcha' : `the wiki answers "${ edit?.result ?? 'nothing' }"` };
		}
		return before && edit.oldrevid !== undefined && edit.oldrevid !== before.revision ?
			{ code: 'merged', reason: 'another user changed it in the meantime, and the wiki merged both changes. Look at its history, then start again' } : undefined;
	} catch ( error ) {
		return { code: codeOf( error ), reason: reasonOf( error ) };
	}
}

async function readBack( api: Mwn, { title, text }: Step ): Promise<Problem | undefined> {
	try {
		const stored = ( await readStored( api, [ title ] ) ).get( title );
		return stored?.text === text ? undefined : { code: 'different', reason: 'the wiki stored another text. Compare its history with the file' };
	} catch ( error ) {
		return { code: codeOf( error ), reason: `it was written, but could not be read back: ${ reasonOf( error ) }` };
	}
}
