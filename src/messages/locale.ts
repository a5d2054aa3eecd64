/**
 * The locale for `Intl`, so that numbers and dates are as in the server's list: with the digits of MediaWiki, in the
 * Gregorian calendar, and in English with the day first. Browsers
 * differ in the digits that they choose themselves.
 *
 * @param language The language of the messages.
 */
export function localeOf( language: string ): string {
	return `${ language === 'en' ? 'en-GB' : language }-u-ca-gregory-nu-${ language === 'ar' ? 'arab' : language === 'hi' ? 'deva' : 'latn' }`;
}
