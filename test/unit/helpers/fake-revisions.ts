import type { Failed } from '../../../src/wiki/page-editor';
import type { Revision } from '../../../src/wiki/page-history';
import type { RevisionReader } from '../../../src/wiki/revision-reader';

/** A revision of a page; without a text it is hidden. */
export function revisionOf( id: number, time: string, data: unknown ): Revision {
	return { id, before: id - 1, time, user: 'Ana', summary: '', text: data === null ? null : typeof data === 'string' ? data : JSON.stringify( data ) };
}

/**
 * A reader of these revisions, the oldest of each page first.
 *
 * @param failure What the wiki answers instead.
 */
export function fakeReader( pages: Readonly<Record<string, readonly Revision[]>>, failure: () => Failed | null = () => null ): RevisionReader {
	return {
		read: ( title, moment ) => {
			const found = ( pages[ title ] ?? [] ).filter( ( { id, time } ) => typeof moment === 'number' ? id === moment : !moment || time <= moment ).pop();
			return Promise.resolve( failure() ?? ( found ? { kind: 'revision', revision: found } : { kind: 'none' } ) );
		}
	};
}
