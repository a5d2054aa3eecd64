import { describe, expect, test } from 'vitest';
import { readMessages } from '../../../scripts/lib/messages';
import { checkMessages, messageProblems } from '../../../scripts/lib/messages-check';

const ENGLISH = {
	'chip-facet': '$1:', 'close': 'Close', 'count': '$1 of $2 {{PLURAL:$2|program|programs}}', 'detail-minutes': '{{PLURAL:$1|$1 minute|$1 minutes}}',
	'details': 'Details', 'details-of': 'Details of $1', 'empty-text': 'Take back “$1” ($2 {{PLURAL:$2|program|programs}})', 'remove-filter': 'Remove filter: $1: $2',
	'remove-search': 'Remove search: $1', 'search-chip': 'Search:', 'see-all': '{{PLURAL:$1|See the program|See all $1 programs}}',
	'server-bad-version': '$1 does not say "version": 1.', 'server-date-day': 'j F Y', 'server-date-month': 'F Y'
};
const META = { authors: [ 'Ada' ] };
const check = ( language: string, messages: object ): string[] => messageProblems( language, { '@metadata': META, ...messages }, ENGLISH );

describe( 'a translation is refused, with the file, the key, the reason and the fix,', () => {
	test.each<[ string, string, object, RegExp ]>( [
		// Keys and metadata
		[ 'with an unknown key', 'de', { closed: 'Zu' }, /, closed: there is no such message\. .*correct the key by en\.json/ ],
		[ 'with a key that is no message', 'de', { constructor: 'Zu' }, /, constructor: there is no such message/ ],
		[ 'with keys out of order', 'de', { count: '$1 von $2', close: 'Zu' }, /, close: it stands after "count", and .* Move it up\./ ],
		[ 'with what is no text', 'de', { close: [ 'Zu' ] }, /, close: it is no text\. Put/ ],
		[ 'with an empty text', 'de', { close: '' }, /, close: it is empty.* Leave the key out/ ],
		[ 'with a text of spaces', 'de', { close: '  ' }, /, close: it is empty/ ],
		[ 'without metadata', 'de', { '@metadata': undefined }, /, @metadata: it does not say who translated\. Add/ ],
		[ 'without an author', 'de', { '@metadata': { authors: [] } }, /, @metadata: it does not say who/ ],
		[ 'with an author without a name', 'de', { '@metadata': { authors: [ ' ' ] } }, /, @metadata: it does not say who/ ],
		[ 'with a name that is no language', 'de_at', {}, /de_at\.json: "de_at" is no code of a language\. Rename/ ],

		// What a message is made of
		[ 'with a tag', 'de', { close: '<b>Zu</b>' }, /, close: "<" must not stand here: .* Write the words alone/ ],
		[ 'with an entity', 'fr', { close: 'Fermer&nbsp;!' }, /, close: "&nbsp;" must not stand here: .* Write the character itself/ ],
		[ 'with an entity by number', 'fr', { close: 'Fermer&#160;!' }, /, close: "&#160;" must not/ ],
		[ 'with a link', 'de', { close: '[[Zu]]' }, /, close: "\[\[" must not stand here: .*wiki markup/ ],
		[ 'with an external link', 'de', { close: '[https://example.org zu]' }, /, close: "\[https:\/\/" must not/ ],
		[ 'with bold letters', 'de', { close: '\'\'\'Zu\'\'\'' }, /, close: "''" must not/ ],
		[ 'with a space at the end', 'de', { close: 'Zu ' }, /, close: it begins or ends with a space.* Take/ ],
		[ 'with a space at the beginning that does not break', 'fr', { close: '\u00a0Zu' }, /, close: it begins or ends with a space/ ],

		// Parameters
		[ 'with a parameter that English does not have', 'de', { close: 'Zu $1' }, /, close: the English message has no \$1.*It has no parameters: leave \$1 out/ ],
		[ 'with one parameter too many', 'de', { count: '$1 von $2 ($3)' }, /, count: the English message has no \$3.*It has \$1, \$2/ ],
		[ 'without a parameter', 'de', { count: '$1 {{PLURAL:$1|Programm|Programme}}' }, /, count: \$2 is missing.*as in "\$1 of \$2/ ],
		[ 'with a number that only chooses a form', 'ru', { 'detail-minutes': '{{PLURAL:$1|минута|минуты|минут}}' }, /, detail-minutes: the form "минута" lacks \$1/ ],
		[ 'with a form for 1, 21, 31 … without the number', 'ru', { 'see-all': '{{PLURAL:$1|Вся программа|Все $1 программы|Все $1 программ}}' }, /, see-all: the form "Вся программа" lacks \$1.* Write \$1 into it/ ],
		[ 'with a form for 0 and 1 without the number', 'hi', { 'see-all': '{{PLURAL:$1|कार्यक्रम|सभी $1 कार्यक्रम}}' }, /, see-all: the form "कार्यक्रम" lacks \$1/ ],
		[ 'with a last form for many numbers, without the number', 'de', { 'see-all': '{{PLURAL:$1|Das Programm|Alle Programme}}' }, /, see-all: the form "Alle Programme" lacks \$1/ ],
		[ 'with a last form in words for more than one number', 'he', { 'see-all': '{{PLURAL:$1|התוכנית|שתי התוכניות}}' }, /, see-all: the form "שתי התוכניות" lacks \$1/ ],
		[ 'with a form that lacks another parameter', 'de', { 'empty-text': '{{PLURAL:$2|Zurück (ein Programm)|„$1“ zurück ($2 Programme)}}' }, /, empty-text: the form "Zurück \(ein Programm\)" lacks \$1/ ],
		[ 'with a form without its number in a language with unknown plurals', 'tlh', { 'see-all': '{{PLURAL:$1|Hoch|Hoch $1}}' }, /, see-all: the form "Hoch" lacks \$1/ ],

		// Plural forms
		[ 'with a plural that is not closed', 'de', { count: '$1 von $2 {{PLURAL:$2|Programm|Programme}' }, /, count: "{" must not stand here: .* Correct it/ ],
		[ 'with a plural without a number', 'de', { count: '$1 von $2 {{PLURAL:|Programm|Programme}}' }, /, count: "{" must not/ ],
		[ 'with a plural in a plural', 'de', { count: '{{PLURAL:$2|$1 von $2|{{PLURAL:$1|$1 von $2|$1 aus $2}}}}' }, /, count: "{" must not/ ],
		[ 'with another function', 'de', { count: '$1 von $2 {{GENDER:$1|a|b}}' }, /, count: "{" must not/ ],
		[ 'with a bar', 'de', { close: 'Zu|Auf' }, /, close: "\|" must not/ ],
		[ 'with an empty form', 'de', { count: '$1 von $2 {{PLURAL:$2||Programme}}' }, /, count: "{{PLURAL:\$2\|\|Programme}}" has an empty form.* Write every/ ],
		[ 'with a form of spaces', 'de', { count: '$1 von $2 {{PLURAL:$2|Programm| }}' }, /, count: .* has an empty form/ ],
		[ 'with a form for a single number', 'ru', { count: '$1 из $2 {{PLURAL:$2|1=одной|программы|программ|программ}}' }, /, count: .* has a form for a single number.* one \(1, 21, 31 …\), few \(2, 3, 4 …\), many \(0, 5, 6 …\), other\./ ],
		[ 'with more forms than the language has', 'de', { count: '$1 von $2 {{PLURAL:$2|a|b|c}}' }, /, count: .* has 3 forms, but de tells only 2 apart.* Write one \(1\), other \(0, 2, 3 …\)/ ],
		[ 'with two forms in a language of one', 'id', { count: '$1 dari $2 {{PLURAL:$2|program|program}}' }, /, count: .* has 2 forms, but id tells only 1 apart/ ],
		[ 'with seven forms in Arabic', 'ar', { count: '$1 $2 {{PLURAL:$2|a|b|c|d|e|f|g}}' }, /, count: .* has 7 forms, but ar tells only 6 apart/ ],
		[ 'with two forms in Russian', 'ru', { count: '$1 из $2 {{PLURAL:$2|программы|программ}}' }, /, count: .* too few forms \(2\).* Write 3 at least, .*or do without PLURAL/ ],
		[ 'with two forms in Arabic, where the first is for 0', 'ar', { count: '$1 $2 {{PLURAL:$2|برنامج|برامج}}' }, /, count: .* too few forms \(2\).* Write 5 at least, in this order: zero \(0\), one \(1\), two \(2\), few / ],
		[ 'with one form in a language of two', 'sw', { 'detail-minutes': '{{PLURAL:$1|dakika $1}}' }, /, detail-minutes: .* too few forms \(1\)/ ],

		// What some messages hold
		[ 'with a name without the visible text', 'de', { 'details': 'Mehr', 'details-of': 'Einzelheiten zu $1' }, /, details-of: it does not contain "Mehr", .* Word details-of and details alike/ ],
		[ 'with a filter named otherwise than on its button', 'ja', { 'chip-facet': '$1：', 'remove-filter': '$1: $2' }, /, remove-filter: it does not contain "\$1： \$2"/ ],
		[ 'with a filter named the other way round', 'de', { 'chip-facet': '$1:', 'remove-filter': '$2 aus $1: entfernen' }, /, remove-filter: it does not contain "\$1: \$2"/ ],
		[ 'with a search named otherwise than on its button', 'hi', { 'remove-search': 'खोज हटाएँ: $1', 'search-chip': 'खोज:' }, /, remove-search: it does not contain "खोज: \$1"/ ],
		[ 'with a date in words', 'pt', { 'server-date-day': 'j de F de Y' }, /, server-date-day: "j de F de Y" is no format for this date: "d" would .*quotation marks/ ],
		[ 'with a date that lacks its month', 'de', { 'server-date-day': 'j. Y' }, /, server-date-day: "j\. Y" is no format for this date\. Write/ ],
		[ 'with a month that has a day', 'de', { 'server-date-month': 'j F Y' }, /, server-date-month: .* is no format for this date: "j"/ ],
		[ 'with words of the data translated', 'de', { 'server-bad-version': '$1 sagt nicht „Version“: 1.' }, /, server-bad-version: it lacks "version": 1, which stands in the data page/ ]
	] )( '%s', ( _, language, messages, words ) => {
		const problems = check( language, messages );
		expect( problems.join( '\n' ) ).toMatch( words );
		for ( const problem of problems ) {
			expect( problem ).toMatch( new RegExp( `^src/messages/i18n/${ language }\\.json[,:] ` ) );
			expect( problem ).toMatch( /\. [A-Z].*\.$|"authors".* at the top\.$/ );
		}
	} );
} );

describe( 'a translation is accepted', () => {
	test.each<[ string, string, object ]>( [
		[ 'with nothing translated yet', 'de', {} ],
		[ 'with one message of two that name a button', 'de', { details: 'Mehr' } ],
		[ 'with the other of them', 'de', { 'details-of': 'Einzelheiten zu $1' } ],
		[ 'with names that contain the visible text', 'de', { 'chip-facet': '$1:', 'remove-filter': 'Filter „$1: $2“ entfernen', 'remove-search': 'Suche: $1 entfernen', 'search-chip': 'Suche:' } ],
		[ 'with all forms', 'ru', { count: '$1 из $2 {{PLURAL:$2|программы|программ|программ|программы}}' } ],
		[ 'with a last form that serves for the rest', 'ru', { 'see-all': '{{PLURAL:$1|Показать $1 программу|Показать $1 программы|Показать $1 программ}}' } ],
		[ 'with all six', 'ar', { 'see-all': '{{PLURAL:$1|لا برامج|البرنامج|البرنامجان|$1 برامج|$1 برنامجًا|$1 برنامج}}' } ],
		[ 'with a dual like any other number', 'he', { 'detail-minutes': '{{PLURAL:$1|דקה אחת|$1 דקות}}' } ],
		[ 'with a dual in words', 'he', { 'see-all': '{{PLURAL:$1|התוכנית|שתי התוכניות|כל $1 התוכניות}}' } ],
		[ 'with numbers without plural', 'id', { count: '$1 dari $2 program', 'see-all': 'Semua program ($1)' } ],
		[ 'with a plural of one form', 'ja', { 'detail-minutes': '{{PLURAL:$1|$1分}}' } ],
		[ 'with a category that only very large numbers have', 'es', { 'detail-minutes': '{{PLURAL:$1|un minuto|$1 minutos}}' } ],
		[ 'with a plural English does without', 'ru', { count: '{{PLURAL:$1|$1 программа|$1 программы|$1 программ}} из $2' } ],
		[ 'with a word that follows the number in a plural of its own', 'ru', { 'detail-minutes': '{{PLURAL:$1|Нужна|Нужны|Нужно}} {{PLURAL:$1|$1 минута|$1 минуты|$1 минут}}' } ],
		[ 'with a number outside its plural', 'ru', { count: '{{PLURAL:$2|Программа|Программы|Программ}}: $1 из $2' } ],
		[ 'with a language with unknown plurals', 'tlh', { 'detail-minutes': '{{PLURAL:$1|$1 a|$1 b|$1 c}}' } ],
		[ 'with another order', 'hi', { count: '$2 में से $1 कार्यक्रम' } ],
		[ 'with names in other letters', 'tr', { 'details': 'İlgili', 'details-of': 'Bununla ilgili: $1' } ],
		[ 'with a name without a space', 'ja', { 'chip-facet': '$1：', 'remove-filter': '絞り込み解除：$1：$2' } ],
		[ 'with a date of its own', 'ja', { 'server-date-day': 'Y年n月j日', 'server-date-month': 'Y年n月' } ],
		[ 'with a date that quotes words', 'pt', { 'server-date-day': 'j "de" F "de" Y', 'server-date-month': 'F \\d\\e Y' } ],
		[ 'with the genitive', 'uk', { 'server-date-day': 'j xg Y' } ],
		[ 'with spaces that do not break, and ampersands', 'fr', { 'close': 'Fermer & quitter', 'search-chip': 'Recherche\u00a0:' } ]
	] )( '%s', ( _, language, messages ) => {
		expect( check( language, messages ) ).toEqual( [] );
	} );
} );

describe( 'all files together', () => {
	const files = ( de: object ): Map<string, Record<string, unknown>> => new Map<string, Record<string, unknown>>( [
		[ 'de', { '@metadata': META, ...de } ], [ 'en', ENGLISH ], [ 'qqq', { close: 'Name of the <button>.' } ]
	] );

	test( 'pass if every translation is correct; English and the explanations are not translations', () => {
		expect( () => checkMessages( files( { close: 'Schließen' } ) ) ).not.toThrow();
	} );

	test( 'are refused with everything that is wrong', () => {
		expect( () => checkMessages( files( { close: 'Zu ', closed: 'Zu' } ) ) ).toThrow( /^Translations are wrong\. .*\n {2}src\/messages\/i18n\/de\.json, close: .*\n {2}.*\/de\.json, closed: .*$/ );
	} );

	test( 'are read by their language', () => {
		const read = readMessages();
		expect( [ ...read.keys() ] ).toEqual( [ ...read.keys() ].sort() );
		expect( read.get( 'en' )?.[ 'close' ] ).toBe( 'Close' );
		expect( read.has( 'qqq' ) ).toBe( true );
	} );
} );
