// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi, type MockInstance } from 'vitest';
import { createPageEditor } from '../../../src/wiki/mediawiki-edit';
import type { SaveRequest } from '../../../src/wiki/page-editor';
import { configure, loadMediaWiki } from '../helpers/mediawiki';

const REQUEST: SaveRequest = { title: 'A/programs.json', text: '{}', base: 7, summary: 'A title' };

beforeEach( () => {
	loadMediaWiki();
	configure();
} );

type Method = 'get' | 'postWithToken';

function answers( method: Method, answer: unknown ): MockInstance<( ...parameters: never[] ) => unknown> {
	return vi.spyOn( mw.Api.prototype, method as 'get' ).mockReturnValue( $.Deferred().resolve( answer ).promise() as never );
}

function fails( method: Method, code: string, details: unknown = {} ): void {
	vi.spyOn( mw.Api.prototype, method as 'get' ).mockReturnValue( $.Deferred().reject( code, details ).promise() as never );
}

/** An error as the wiki answers it. */
function error( code: string, text = 'In the words of the wiki.' ): unknown {
	return { errors: [ { code, text } ] };
}

describe( 'reading', () => {
	const revision = { revid: 9, slots: { main: { content: '{ "version": 1 }', contentmodel: 'json' } } };

	test( 'gives the newest revision', async () => {
		const get = answers( 'get', { query: { pages: [ { title: 'A/programs.json', revisions: [ revision ], actions: { edit: [] } } ] } } );
		expect( await createPageEditor().read( 'A/programs.json' ) ).toEqual( {
			kind: 'page', title: 'A/programs.json', text: '{ "version": 1 }', revision: 9, contentModel: 'json', refusal: null, publicAs: 'account'
		} );
		expect( get ).toHaveBeenLastCalledWith( expect.objectContaining( { titles: 'A/programs.json', rvslots: 'main' } ) );
		// A cached answer could be old.
		expect( get ).not.toHaveBeenLastCalledWith( expect.objectContaining( { maxage: expect.anything() as unknown } ) );
	} );

	test( 'a page that does not exist is empty', async () => {
		answers( 'get', { query: { pages: [ { title: 'A', missing: true, actions: { edit: [] } } ] } } );
		expect( await createPageEditor().read( 'A' ) ).toMatchObject( { kind: 'page', text: '', revision: 0 } );
	} );

	test( 'says why the reader may not edit it', async () => {
		answers( 'get', { query: { pages: [ { title: 'A', revisions: [ revision ], actions: { edit: [ { code: 'protectedpage', text: 'It is protected.' } ] } } ] } } );
		expect( await createPageEditor().read( 'A' ) ).toMatchObject( { kind: 'page', refusal: { kind: 'failed', failure: 'protected', words: 'It is protected.' } } );
	} );

	test.each( [
		[ 'an account', {}, false, 'account' ],
		[ 'an IP address', { anon: true }, false, 'address' ],
		[ 'a temporary account that the wiki would make', { anon: true }, true, 'temporary' ],
		[ 'a temporary account', { temp: true }, false, 'temporary' ]
	] )( 'says that an edit would show %s', async ( _, userinfo, edit, publicAs ) => {
		const get = answers( 'get', { query: { userinfo, pages: [ { title: 'A', revisions: [ revision ], actions: { edit: [] }, wouldautocreate: { edit } } ] } } );
		expect( await createPageEditor().read( 'A' ) ).toMatchObject( { publicAs } );
		expect( get ).toHaveBeenLastCalledWith( expect.objectContaining( { meta: 'userinfo', intestactionsautocreate: true } ) );
	} );

	test.each( [ '192.0.2.1', 'Bea' ] )( 'in the session of %s, the rights are those of somebody else', async ( name ) => {
		configure( { wgUserName: 'Ana' } );
		answers( 'get', { query: { userinfo: { name }, pages: [ { title: 'A', revisions: [ revision ], actions: { edit: [ { code: 'protectedpage', text: 'Only confirmed users.' } ] } } ] } } );
		expect( await createPageEditor().read( 'A' ) ).toMatchObject( { kind: 'page', refusal: { failure: 'session' } } );
		answers( 'get', { query: { userinfo: { name: 'Ana' }, pages: [ { title: 'A', revisions: [ revision ], actions: { edit: [] } } ] } } );
		expect( await createPageEditor().read( 'A' ) ).toMatchObject( { kind: 'page', refusal: null } );
	} );

	test( 'an answer of another form is a failure', async () => {
		answers( 'get', { batchcomplete: true } );
		expect( await createPageEditor().read( 'A' ) ).toEqual( { kind: 'failed', failure: 'server', words: '' } );
	} );

	test( 'no answer is a failure', async () => {
		fails( 'get', 'http', { textStatus: 'error', xhr: { status: 0 } } );
		expect( await createPageEditor().read( 'A' ) ).toEqual( { kind: 'failed', failure: 'network', words: '' } );
	} );
} );

describe( 'saving', () => {
	test( 'sends the base revision, and never the base time', async () => {
		const post = answers( 'postWithToken', { edit: { result: 'Success', oldrevid: 7, newrevid: 8 } } );
		expect( await createPageEditor().save( REQUEST ) ).toEqual( { kind: 'saved', before: 7, revision: 8 } );
		const [ token, parameters ] = post.mock.lastCall as unknown as [ string, Record<string, unknown> ];
		expect( token ).toBe( 'csrf' );
		expect( parameters ).toMatchObject( { action: 'edit', title: 'A/programs.json', text: '{}', baserevid: '7', nocreate: true, summary: 'A title' } );
		expect( Object.keys( parameters ) ).not.toContain( 'basetimestamp' );
		expect( Object.keys( parameters ) ).not.toContain( 'assert' );
		expect( Object.keys( parameters ) ).not.toContain( 'createonly' );
	} );

	test( 'creates a page as JSON, and only if there is none', async () => {
		const post = answers( 'postWithToken', { edit: { result: 'Success', oldrevid: 0, newrevid: 8 } } );
		await createPageEditor().save( { ...REQUEST, base: 0 } );
		const [ , parameters ] = post.mock.lastCall as unknown as [ string, Record<string, unknown> ];
		expect( parameters ).toMatchObject( { createonly: true, contentmodel: 'json' } );
		expect( Object.keys( parameters ) ).not.toContain( 'baserevid' );
		expect( Object.keys( parameters ) ).not.toContain( 'nocreate' );
	} );

	test( 'creates a talk page as wikitext', async () => {
		const post = answers( 'postWithToken', { edit: { result: 'Success', oldrevid: 0, newrevid: 8 } } );
		await createPageEditor().save( { ...REQUEST, base: 0, isWikitext: true } );
		const [ , parameters ] = post.mock.lastCall as unknown as [ string, Record<string, unknown> ];
		expect( parameters ).toMatchObject( { createonly: true } );
		expect( Object.keys( parameters ) ).not.toContain( 'contentmodel' );
	} );

	test( 'of a logged-in user fails in another session', async () => {
		configure( { wgUserName: 'Ana' } );
		const post = answers( 'postWithToken', { edit: { result: 'Success', oldrevid: 7, newrevid: 8 } } );
		const editor = createPageEditor();
		await editor.save( REQUEST );
		expect( editor.user ).toBe( 'Ana' );
		expect( post ).toHaveBeenLastCalledWith( 'csrf', expect.objectContaining( { assert: 'user', assertuser: 'Ana' } ) );
	} );

	test( 'of the same text changes nothing', async () => {
		answers( 'postWithToken', { edit: { result: 'Success', nochange: true } } );
		expect( await createPageEditor().save( REQUEST ) ).toEqual( { kind: 'unchanged' } );
	} );

	test.each( [ 'editconflict', 'articleexists' ] )( '%s is a conflict', async ( code ) => {
		fails( 'postWithToken', code, error( code ) );
		expect( await createPageEditor().save( REQUEST ) ).toEqual( { kind: 'conflict' } );
	} );

	test.each( [
		[ 'readonly', 'readonly' ], [ 'ratelimited', 'ratelimited' ], [ 'blocked', 'blocked' ], [ 'autoblocked', 'blocked' ],
		[ 'protectedpage', 'protected' ], [ 'cascadeprotected', 'protected' ], [ 'protectednamespace', 'protected' ],
		[ 'badtoken', 'token' ], [ 'assertuserfailed', 'session' ], [ 'assertnameduserfailed', 'session' ], [ 'missingtitle', 'deleted' ],
		[ 'contenttoobig', 'too-big' ], [ 'invalid-json-data', 'invalid' ], [ 'abusefilter-warning', 'warning' ],
		[ 'abusefilter-disallowed', 'disallowed' ], [ 'spamblacklist', 'spam' ], [ 'abusefilter-blocked-domains-attempted', 'spam' ], [ 'abusefilter-blocked-display', 'blocked' ], [ 'permissiondenied', 'denied' ], [ 'noedit-anon', 'denied' ], [ 'cantchangecontentmodel', 'denied' ],
		[ 'badtags', 'other' ]
	] )( '%s fails as "%s", in the words of the wiki', async ( code, failure ) => {
		fails( 'postWithToken', code, error( code ) );
		expect( await createPageEditor().save( REQUEST ) ).toEqual( { kind: 'failed', failure, words: 'In the words of the wiki.' } );
	} );

	test.each( [
		[ 'error', 0, 'network' ], [ 'timeout', 0, 'timeout' ], [ 'error', 503, 'server' ], [ 'error', 429, 'ratelimited' ]
	] )( 'without an answer of the wiki (%s, status %d) fails as "%s"', async ( textStatus, status, failure ) => {
		fails( 'postWithToken', 'http', { textStatus, xhr: { status } } );
		expect( await createPageEditor().save( REQUEST ) ).toEqual( { kind: 'failed', failure, words: '' } );
	} );

	test( 'an empty answer is a failure', async () => {
		fails( 'postWithToken', 'ok-but-empty' );
		expect( await createPageEditor().save( REQUEST ) ).toEqual( { kind: 'failed', failure: 'server', words: '' } );
	} );

	test( 'asks a captcha, and sends its answer', async () => {
		const post = answers( 'postWithToken', { edit: { result: 'Failure', captcha: { type: 'simple', id: 12, question: '3+4' } } } );
		expect( await createPageEditor().save( REQUEST ) ).toEqual( { kind: 'captcha', id: '12', question: '3+4', image: '' } );
		await createPageEditor().save( { ...REQUEST, captcha: { id: '12', answer: '7' } } );
		expect( post ).toHaveBeenLastCalledWith( 'csrf', expect.objectContaining( { captchaid: '12', captchaword: '7' } ) );
	} );

	test( 'a captcha that only a script of the wiki can show is a failure', async () => {
		answers( 'postWithToken', { edit: { result: 'Failure', captcha: { type: 'hcaptcha', mime: 'application/javascript', key: 'k' } } } );
		expect( await createPageEditor().save( REQUEST ) ).toEqual( { kind: 'failed', failure: 'captcha', words: '' } );
	} );

	test( 'a failure in the form of a result has its words', async () => {
		answers( 'postWithToken', { edit: { result: 'Failure', code: 'abusefilter-disallowed', info: 'No.' } } );
		expect( await createPageEditor().save( REQUEST ) ).toEqual( { kind: 'failed', failure: 'disallowed', words: 'No.' } );
	} );
} );
