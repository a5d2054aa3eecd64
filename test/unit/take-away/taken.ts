import { createContext } from '../../../src/app/context';
import { parsePrograms } from '../../../src/programs/parse';
import type { Taken } from '../../../src/take-away/taken';
import { TODAY } from '../explore/lists';
import { settings } from '../helpers/settings';

/** All programs of a data page, to be written. */
export function takenFrom( data: unknown ): Taken {
	const { list } = parsePrograms( typeof data === 'string' ? data : JSON.stringify( data ), { today: TODAY, language: 'en' } );
	if ( !list ) {
		throw new Error( 'The data cannot be read.' );
	}
	return {
		context: createContext( list, settings() ),
		programs: list.programs,
		pageUrl: 'https://meta.example/wiki/Programs?uselang=en#programs?q=x',
		now: Date.UTC( 2026, 10, 22, 9, 30, 15 )
	};
}

/** A data page with one program. */
export function onePage( fields: object ): object {
	return { version: 1, programs: [ { id: 'one', title: 'One', ...fields } ] };
}
