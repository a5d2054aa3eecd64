import { answerOf, type ApiError, COMMON, explain, failed, failureOf } from './mediawiki-answer';
import type { EditablePage, PageEditor, SaveRequest, SaveResult } from './page-editor';

interface PageAnswer {
	readonly query: {
		readonly userinfo?: { readonly name?: string; readonly anon?: boolean; readonly temp?: boolean };
		readonly pages: readonly [ {
			readonly title: string;
			readonly contentmodel?: string;
			readonly actions?: { readonly edit?: readonly ApiError[] };
			readonly wouldautocreate?: { readonly edit?: boolean };
			readonly revisions?: readonly [ { readonly revid: number; readonly slots: { readonly main: { readonly content?: string; readonly contentmodel: string } } } ];
		} ];
	};
}

interface EditAnswer {
	readonly edit?: {
		readonly result?: string;
		readonly oldrevid?: number;
		readonly newrevid?: number;
		readonly nochange?: boolean;
		readonly code?: string;
		readonly info?: string;
		readonly captcha?: { readonly id?: string | number; readonly question?: string; readonly url?: string };
	};
}

type Parameters = Record<string, string | boolean>;

/** @param user The account that was logged in when the page was loaded; '' if there was none. */
function readPage( { query: { pages: [ page ], userinfo = {} } }: PageAnswer, user: string ): EditablePage {
	const { name = user, anon, temp } = userinfo;
	const [ revision ] = page.revisions || [];
	const [ error ] = page.actions && page.actions.edit || [];
	return {
		kind: 'page',
		title: page.title,
		text: revision ? revision.slots.main.content || '' : '',
		revision: revision ? revision.revid : 0,
		contentModel: revision ? revision.slots.main.contentmodel : 'json',
		// The rights of somebody else say nothing about this user.
		refusal: user && name !== user ? failed( 'session' ) : error ? failed( failureOf( error.code ), error.text ) : null,
		// Not from the page, because the user may have logged in in another tab.
		publicAs: temp || page.wouldautocreate?.edit ? 'temporary' : anon ? 'address' : 'account'
	};
}

function readSave( { edit = {} }: EditAnswer ): SaveResult {
	const { result, captcha, nochange, oldrevid = 0, newrevid, code = '', info = '' } = edit;
	if ( captcha ) {
		// Some extensions show their question by a script of their own.
		return !captcha.url && !captcha.question ? failed( 'captcha' ) : { kind: 'captcha', id: String( captcha.id ), question: captcha.url ? '' : captcha.question || '', image: captcha.url || '' };
	}
	if ( result !== 'Success' ) {
		return failed( failureOf( code ), info );
	}
	return nochange || !newrevid ? { kind: 'unchanged' } : { kind: 'saved', before: oldrevid, revision: newrevid };
}

/**
 * The parameters of a save. `basetimestamp` is never among them: with it, the wiki would not report conflicts with the
 * reader's own edits, for example in another tab.
 */
function ofSave( { text, base, summary, isWikitext }: SaveRequest ): Parameters {
	return {
		text,
		summary,
		...base ? { baserevid: String( base ), nocreate: true } : { createonly: true, ...isWikitext ? {} : { contentmodel: 'json', contentformat: 'application/json' } }
	};
}

/** Makes what reads and writes pages, from the page's own `mw`. */
export function createPageEditor(): PageEditor {
	const api = new mw.Api();
	const user = mw.config.get( 'wgUserName' ) || '';
	const save = async ( request: SaveRequest ): Promise<SaveResult> => {
		const { title, captcha } = request;
		// It gets a new token and tries again if the token is too old.
		const answer = await answerOf<EditAnswer>( api.postWithToken( 'csrf', {
			...COMMON,
			action: 'edit',
			title,
			...ofSave( request ),
			...user ? { assert: 'user', assertuser: user } : {},
			...captcha ? { captchaid: captcha.id, captchaword: captcha.answer } : {}
		} ) );
		if ( 'result' in answer ) {
			return readSave( answer.result );
		}
		// `articleexists`: the page was created meanwhile.
		const isConflict = answer.code === 'editconflict' || answer.code === 'articleexists';
		return isConflict ? { kind: 'conflict' } : explain( answer.code, answer.details );
	};
	return {
		user,
		read: async ( title, revision ) => {
			const answer = await answerOf<PageAnswer>( api.get( {
				...COMMON, action: 'query', meta: 'userinfo', prop: [ 'revisions', 'info' ], rvprop: [ 'ids', 'content', 'contentmodel' ], rvslots: 'main',
				intestactions: 'edit', intestactionsdetail: 'full', intestactionsautocreate: true, ...revision ? { revids: revision } : { titles: title }
			} ) );
			try {
				return 'result' in answer ? readPage( answer.result, user ) : explain( answer.code, answer.details );
			} catch {
				// An answer of another form.
				return failed( 'server' );
			}
		},
		save
	};
}
