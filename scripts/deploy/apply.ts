import type { Mwn } from 'mwn';
import { readStored } from '../lib/wiki-api';
import { codeOf, reasonOf } from './errors';
import { type Step, stepsToWrite } from './plan';

/** The pages that were written, and where it stopped because the wiki refused a page or stored another text. */
export interface Applied {
	readonly written: readonly Step[];
	readonly stopped?: { readonly code: string; readonly reason: string; readonly missing: readonly [ Step, ...Step[] ] };
}

function refusal( code: string, reason: string ): Error {
	return Object.assign( new Error( reason ), { code } );
}

interface EditAnswer {
	readonly edit?: { readonly result?: string; readonly captcha?: object; readonly oldrevid?: number };
}

/** Writes the pages one after the other and reads each one back. Can be run again after a failure. */
export async function applySteps( api: Mwn, steps: readonly Step[], { summary, onWritten }: { readonly summary: string; readonly onWritten?: ( step: Step ) => void } ): Promise<Applied> {
	const todo = stepsToWrite( steps );
	for ( const [ index, step ] of todo.entries() ) {
		try {
			await write( api, step, summary );
		} catch ( error ) {
			return { written: todo.slice( 0, index ), stopped: { code: codeOf( error ), reason: reasonOf( error ), missing: [ step, ...todo.slice( index + 1 ) ] } };
		}
		onWritten?.( step );
	}
	return { written: todo };
}

async function write( api: Mwn, { title, contentModel, text, before }: Step, summary: string ): Promise<void> {
	const { edit } = await api.request( {
		action: 'edit', title, text, summary, assert: 'user', token: api.csrfToken,
		...( before ? { baserevid: before.revision, nocreate: true } : { createonly: true, contentmodel: contentModel } )
	} ) as EditAnswer;
	if ( edit?.result !== 'Success' ) {
		throw refusal( 'refused', edit?.captcha ? 'the wiki asks for a captcha' : `the wiki answers "${ edit?.result ?? 'nothing' }"` );
	}
	if ( before && edit.oldrevid !== undefined && edit.oldrevid !== before.revision ) {
		throw refusal( 'merged', 'another user changed it in the meantime, and the wiki merged both changes. Look at its history, then start again' );
	}
	const stored = await readStored( api, [ title ] ).catch( ( error: unknown ) => {
		throw refusal( codeOf( error ), `it was written, but could not be read back: ${ reasonOf( error ) }` );
	} );
	if ( stored.get( title )?.text !== text ) {
		throw refusal( 'different', 'the wiki stored another text. Compare its history with the file' );
	}
}
