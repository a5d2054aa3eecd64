import type { Installation, NewestRevision } from '../../../src/wiki/installation';

export function newest( changes: Partial<NewestRevision> = {} ): NewestRevision {
	return { revision: 7, sha1: 'aa', timestamp: '2026-11-22T10:00:00Z', user: 'Ada', contentModel: 'json', text: '', ...changes };
}

/** A correct installation with these pages. */
export function fakeInstallation( pages: Readonly<Record<string, Partial<NewestRevision>>> = {}, changes: Partial<Installation> = {} ): Installation {
	return {
		newestRevisions: ( titles ) => Promise.resolve( new Map( titles.filter( ( title ) => title in pages ).map( ( title ) => [ title, newest( pages[ title ] ) ] ) ) ),
		moduleState: () => 'ready',
		skin: 'vector-2022',
		facts: [ [ 'Wiki', 'metawiki' ] ],
		...changes
	};
}
