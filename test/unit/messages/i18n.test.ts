import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MESSAGES, readMessages } from '../../../scripts/lib/messages';
import { messageProblems } from '../../../scripts/lib/messages-check';
import en from '../../../src/messages/i18n/en.json';

const files = readMessages();
const LANGUAGES = [ ...files.keys() ].filter( ( language ) => language !== 'en' && language !== 'qqq' );

test( 'there are translations', () => {
	expect( LANGUAGES ).toEqual( expect.arrayContaining( [ 'ar', 'he', 'hi', 'id', 'ru', 'sw', 'uk' ] ) );
} );

describe.each( LANGUAGES )( 'the messages in "%s"', ( language ) => {
	const file = files.get( language ) ?? {};
	const source = readFileSync( `${ MESSAGES }/${ language }.json`, 'utf8' );

	test( 'have no problems', () => {
		expect( messageProblems( language, file, en ) ).toEqual( [] );
	} );

	test( 'have the format of the English file, each key once', () => {
		expect( source ).toMatch( /^\{\n\t"@metadata": \{\n/ );
		expect( source ).toMatch( /[^\n]\n\}\n$/ );
		expect( Array.from( source.matchAll( /^\t"([^"]+)": /gm ), ( [ , key ] ) => key ) ).toEqual( Object.keys( file ) );
		// Translators must be able to read the letters.
		expect( source ).not.toMatch( /\\u[\da-f]{4}/i );
	} );
} );
