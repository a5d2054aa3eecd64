import { draftKey, draftText, readDraft, type Draft } from '../edit/draft';

export type DraftOwner = Pick<Draft, 'page' | 'user'>;

/** Keeps the draft of a page and a user in the browser. */
export interface DraftStorage {
	readonly read: () => Draft | null;
	/** @return Whether it is kept. The storage may be full or forbidden. */
	readonly keep: ( draft: Omit<Draft, 'page' | 'user' | 'time'> ) => boolean;
	readonly remove: () => void;
}

/** @param storage Throws if the browser forbids it. */
export function createDraftStorage( storage: () => Storage, owner: DraftOwner ): DraftStorage {
	const key = draftKey( owner );
	const attempt = <Result>( act: () => Result, otherwise: Result ): Result => {
		try {
			return act();
		} catch {
			return otherwise;
		}
	};
	const remove = (): void => attempt( () => storage().removeItem( key ), undefined );
	return {
		read: () => {
			const found = readDraft( attempt( () => storage().getItem( key ), null ), owner );
			return found.kind === 'ready' ? found.draft : null;
		},
		keep: ( draft ) => {
			const text = draftText( { ...draft, ...owner, time: Date.now() } );
			if ( text === null ) {
				remove();
				return true;
			}
			return attempt( () => {
				storage().setItem( key, text );
				return true;
			}, false );
		},
		remove
	};
}
