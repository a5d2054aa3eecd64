import type { Settings } from '../../../src/app/context';
import { createFormat } from '../../../src/messages/format';
import { createMessages } from '../../../src/messages/messages';
import { TODAY } from '../explore/lists';

/** The settings of a whole explorer in English, with some changed. */
export function settings( changes: Partial<Settings> = {} ): Settings {
	const msg = createMessages();
	return {
		msg,
		format: createFormat( 'en', msg ),
		language: 'en',
		languages: [ 'en' ],
		pageLanguage: 'en',
		today: TODAY,
		headings: new Map(),
		level: 3,
		preset: '',
		limit: 0,
		revision: 0,
		startsAt: 'link',
		idPrefix: 'explorer-1',
		reveal: ( then ) => then(),
		notify: () => undefined,
		editing: null,
		urlOf: ( target ) => 'url' in target ? target.url : `/wiki/${ target.page }`,
		urlOfProgram: ( id ) => `#programs?program=${ id }`,
		urlOfAll: ( fragment ) => `/wiki/All#${ fragment }`,
		...changes
	};
}
