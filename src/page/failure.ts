import { BUILT_IN, createMessages } from '../messages/messages';
import type { MessageTexts } from '../messages/message-texts';
import { DATA_MODEL } from '../programs/data-model';
import type { ReadFailure } from '../wiki/wiki';
import type { Environment, Subject } from './environment';
import { setHostState } from './host-state';
import type { Host } from './hosts';
import type { LoadedPrograms, LoadResult } from './load';
import { removeNotice, showNotice, type Notice } from './notice';

/** `missing`: there is no data page; `json`: it cannot be read; `outdated`: a script on the page is older than the wiki's. */
export type Failure = ReadFailure | 'missing' | 'json' | 'outdated' | 'unexpected';

/** Failures of the wiki or the network, after which a second attempt can help. */
const TEMPORARY: readonly Failure[] = [ 'busy', 'timeout', 'network', 'server' ];

/** The kind of an error. It is recognized by its field, because this folder imports only types from `wiki/`. */
export function failureOf( error: unknown ): Failure {
	return typeof error === 'object' && error !== null && 'failure' in error ?
		( error as { failure: Failure } ).failure : 'unexpected';
}

/** For people who can edit the data page, adds to a notice what they can do, or shows a notice of its own. */
async function advise( environment: Environment, host: Host, notice: Notice, subject: Subject ): Promise<void> {
	const { wiki, load } = environment;
	try {
		if ( await wiki.mayEdit( host.source ) ) {
			await ( await load( 'maintainer' ) ).advise( environment, host, notice, subject );
		}
	} catch ( error ) {
		wiki.log( 'There is no advice about the data page.', error );
	}
}

/**
 * Shows the static list again, and a notice with the reason.
 *
 * @param result What was loaded; null if loading failed, and then the reader's messages are not known.
 * @param retry What "Try again" does.
 */
export async function showFailure(
	environment: Environment, host: Host, failure: Failure, result: Exclude<LoadResult, { kind: 'off' }> | null, retry: () => void
): Promise<void> {
	const messages = result ? result.messages : BUILT_IN;
	const msg = createMessages( messages );
	setHostState( host, 'failed' );
	const notice: Notice = {
		kind: 'failure',
		text: msg( 'two-sentences', msg( 'failed' ), msg( `failed-${ failure }` ) ),
		retry: TEMPORARY.includes( failure ) ? () => {
			removeNotice( host.root );
			setHostState( host, 'loading' );
			retry();
		} : null
	};
	// At once, because the question about the right to edit may stay without an answer.
	showNotice( host.root, messages, notice );
	if ( failure === 'missing' || failure === 'json' ) {
		await advise( environment, host, notice, { messages, origin: result && 'origin' in result ? result.origin : null, compared: null } );
	}
}

/**
 * Shows maintainers what is wrong in the data page; readers see the rest of it.
 *
 * @param mayDiffer Whether the static list may differ from the data.
 */
export async function showProblems(
	environment: Environment, host: Host, { origin, problems, list }: LoadedPrograms, messages: MessageTexts, mayDiffer: boolean
): Promise<void> {
	const { wiki } = environment;
	const hasProblems = origin.kind === 'import' || problems.length > 0 || origin.page.contentModel !== DATA_MODEL;
	if ( hasProblems ) {
		// As one text, because a function cannot have some 100,000 arguments.
		wiki.log( `Problems of the data page "${ host.source }":`, problems.join( '\n' ) );
	}
	if ( wiki.isNamed && ( hasProblems || mayDiffer ) ) {
		await advise( environment, host, { kind: 'warning', text: '', retry: null }, { messages, origin, compared: mayDiffer ? list : null } );
	}
}
