import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { localeOf } from '../../src/messages/locale';
import { asAdmin } from './helpers/wiki';

const LANGUAGES = readdirSync( 'src/messages/i18n' ).map( ( file ) => file.replace( '.json', '' ) ).filter( ( code ) => code !== 'qqq' );

test( 'the digits of every language with messages are those of the wiki', async () => {
	const api = await asAdmin();
	const answer = await api.request( {
		action: 'scribunto-console', title: 'Module:Digits', content: 'return {}', token: await api.getCsrfToken(),
		question: `local all = {} for _, code in ipairs( { '${ LANGUAGES.join( '\', \'' ) }' } ) do all[ code ] = mw.language.new( code ):formatNum( 2026, { noCommafy = true } ) end print( mw.text.jsonEncode( all ) )`
	} ) as unknown as { readonly print: string };
	const inBrowsers = LANGUAGES.map( ( code ) => [ code, new Intl.NumberFormat( localeOf( code ), { useGrouping: false } ).format( 2026 ) ] );
	expect( Object.fromEntries( inBrowsers ) ).toEqual( JSON.parse( answer.print ) );
} );
