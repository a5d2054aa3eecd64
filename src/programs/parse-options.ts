import type { ParseOptions } from './parse';
import type { Wiki } from '../wiki/wiki';

/** The day it is, in UTC: 'YYYY-MM-DD'. */
export function today(): string {
	return new Date().toISOString().slice( 0, 10 );
}

/** How to read a data page of this wiki. */
export function optionsFor( wiki: Wiki ): ParseOptions {
	return { today: today(), language: wiki.contentLanguage };
}
