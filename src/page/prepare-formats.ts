import { collatorFor } from '../explore/orders';
import { createFormat } from '../messages/format';
import { chooseLanguage } from '../messages/message-texts';

/**
 * Makes the browser load its data for sorting, for dates and for the names of languages. That takes about 20 ms, so it
 * is done while the programs are on their way. The formats themselves are made anew later, which takes no time.
 *
 * @param languages The reader's languages, best first.
 */
export function prepareFormats( languages: readonly string[] ): void {
	const { date, language } = createFormat( chooseLanguage( languages ), String );
	date( { year: 2000, month: 1, day: null, approximate: false } );
	language( 'en' );
	collatorFor( languages );
}
