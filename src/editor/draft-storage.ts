import { draftPrefix, draftText, readDraft, type Draft } from '../edit/draft';

export type DraftOwner = Pick<Draft, 'page' | 'user'>;

/** Keeps drafts of a page and a user in the browser: one for each open editor, so that no tab overwrites what another one keeps. */
export interface DraftStorage {
	/** Throws if the browser forbids it. */
	readonly getStorage: () => Storage;
	/** What the keys of this editor begin with. */
	readonly prefix: string;
	/** The key of the draft that is kept now. */
	readonly key: () => string;
	/** Keeps the next draft under another key, so that the one that is kept now stays. */
	readonly renew: () => void;
	/** @return Whether it is kept. The storage may be full or forbidden. */
	readonly keep: ( draft: Omit<Draft, 'page' | 'user' | 'time'> ) => boolean;
	/** The keys of all drafts of the page and the user, also those of other tabs. */
	readonly keys: () => readonly string[];
	/** null if there is no draft that can be read. */
	readonly read: ( key: string ) => Draft | null;
	readonly remove: ( key: string ) => void;
}

/** @param storage Throws if the browser forbids it. */
export function createDraftStorage( storage: () => Storage, owner: DraftOwner ): DraftStorage {
	const all = draftPrefix( owner );
	const prefix = `${ all }${ Math.random().toString( 36 ).slice( 2 ) }-`;
	let count = 0;
	const keyNow = (): string => prefix + String( count );
	const attempt = <Result>( act: () => Result, otherwise: Result ): Result => {
		try {
			return act();
		} catch {
			return otherwise;
		}
	};
	const remove = ( key: string ): void => attempt( () => storage().removeItem( key ), undefined );
	return {
		getStorage: storage,
		prefix,
		key: keyNow,
		renew: () => {
			count++;
		},
		keep: ( draft ) => {
			const text = draftText( { ...draft, ...owner, time: Date.now() } );
			if ( text === null ) {
				remove( keyNow() );
				return true;
			}
			return attempt( () => {
				storage().setItem( keyNow(), text );
				return true;
			}, false );
		},
		keys: () => attempt( () => Object.keys( storage() ).filter( ( key ) => key.startsWith( all ) ), [] ),
		read: ( key ) => {
			const found = readDraft( attempt( () => storage().getItem( key ), null ), owner );
			return found.kind === 'ready' ? found.draft : null;
		},
		remove
	};
}
