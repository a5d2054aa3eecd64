/** Why a module could not be loaded: its file is of another release than the reader's script, or it did not arrive. */
export type LoadFailure = 'outdated' | 'network';

export function loadFailureOf( error: unknown ): LoadFailure {
	return typeof error === 'object' && error !== null && 'failure' in error && error.failure === 'outdated' ? 'outdated' : 'network';
}
