import { createContext, type Settings } from '../../../src/app/context';
import type { Taken } from '../../../src/take-away/taken';
import { listOf } from '../helpers/explorer';
import { settings } from '../helpers/settings';

/** All programs of a data page, to be written. */
export function takenFrom( data: unknown, changes: Partial<Settings> = {} ): Taken {
	const list = listOf( data );
	return {
		context: createContext( list, settings( changes ) ),
		programs: list.programs,
		pageUrl: 'https://meta.example/wiki/Programs?uselang=en#programs?q=x',
		now: Date.UTC( 2026, 10, 22, 9, 30, 15 )
	};
}

/** A data page with one program. */
export function onePage( fields: object ): object {
	return { version: 1, programs: [ { id: 'one', title: 'One', ...fields } ] };
}
