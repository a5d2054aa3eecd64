import { BUILT_IN, createMessages } from '../messages/messages';
import type { ReadFailure } from '../wiki/wiki';
import type { Data } from './load';
import type { Host } from './hosts';
import { removeNotice, showNotice, type Notice } from './notice';
import { DATA_MODEL } from '../programs/data-model';
import { optionsFor } from '../programs/parse-options';
import type { Environment } from './environment';
import { setState } from './host-state';

/** `missing`: there is no data page; `json`: it cannot be read. */
export type Failure = ReadFailure | 'missing' | 'json' | 'unexpected';

/** Trying once more can only help where the wiki or the way to it failed. */
const PASSING: readonly Failure[] = [ 'busy', 'timeout', 'network', 'server' ];

/**
 * The kind of what was thrown. The error itself is not imported as a class: what the wiki throws
 * is known by its shape.
 */
export function failureOf( error: unknown ): Failure {
	return typeof error === 'object' && error !== null && 'failure' in error ?
		( error as { failure: ReadFailure } ).failure : 'unexpected';
}

/**
 * Adds to a notice what people who can edit the data page can do about it, or shows them one of their
 * own; nobody else sees more.
 */
async function advise(
	{ wiki, load }: Environment, host: Host, notice: Notice, data: Data, isSuspect = false
): Promise<void> {
	try {
		if ( await wiki.mayEdit( host.source ) ) {
			const { adviceOn, driftHints } = await load.maintainer();
			const drift = isSuspect && data.list ?
				driftHints( ( await load.importer() ).importLists( host.container, wiki ), data.list, wiki ) : [];
			const advice = adviceOn( wiki, data.words, host.source, data, drift, optionsFor( wiki ) );
			if ( advice ) {
				showNotice( host.root, data.words, Object.assign( {}, notice, { text: notice.text || advice.text || '', content: advice.content } ) );
			}
		}
	} catch ( error ) {
		wiki.log( 'There is no advice about the data page.', error );
	}
}

/**
 * Gives the static list back and says why.
 *
 * @param data What was read, if anything; without it, nobody knows the reader's words.
 * @param again What "Try again" does.
 */
export async function showFailure( environment: Environment, host: Host, failure: Failure, data: Data | null, again: () => void ): Promise<void> {
	const words = data ? data.words : BUILT_IN;
	const msg = createMessages( words );
	setState( host, 'failed' );
	const retry = PASSING.includes( failure ) ? () => {
		removeNotice( host.root );
		setState( host, 'loading' );
		again();
	} : null;
	const notice: Notice = { kind: 'failure', text: msg( 'two-sentences', msg( 'failed' ), msg( `failed-${ failure }` ) ), retry };
	// At once, for the answer about rights may never come.
	showNotice( host.root, words, notice );
	if ( data && ( failure === 'missing' || failure === 'json' ) ) {
		await advise( environment, host, notice, data );
	}
}

/**
 * Tells maintainers what is wrong in the data page; readers see the rest of it.
 *
 * @param isSuspect Whether the static list seems to say something else than the data.
 */
export async function showProblems( environment: Environment, host: Host, data: Data, isSuspect: boolean ): Promise<void> {
	const { wiki } = environment;
	const { page, problems } = data;
	const hasProblems = !page || problems.length > 0 || page.contentModel !== DATA_MODEL;
	if ( hasProblems ) {
		wiki.log( `Problems of the data page "${ host.source }":`, ...problems );
	}
	if ( wiki.isNamed && ( hasProblems || isSuspect ) ) {
		await advise( environment, host, { kind: 'warning', text: '', retry: null }, data, isSuspect );
	}
}
