/**
 * `npm run deploy`: brings a wiki to what `dist/` holds, shows what that means, and can go back.
 */
import type { Options } from './deploy/options';
import type { Connection } from './deploy/connect';
import type { Target } from './deploy/targets';
import type { Step } from './deploy/plan';
import type { Mwn } from 'mwn';
import { counted, runCommand } from './lib/command';
import { DEFINITION_PAGE } from './build/definition';
import { applySteps, Stopped } from './deploy/apply';
import { checkTexts } from './deploy/check-texts';
import { connect } from './deploy/connect';
import { findCredentials, hideSecrets } from './deploy/credentials';
import { reasonOf, showable } from './deploy/errors';
import { HELP, parseOptions } from './deploy/options';
import { preparePaste } from './deploy/paste';
import { makePlan, makeRemoval, stepsToWrite } from './deploy/plan';
import { purgePlaces } from './deploy/purge';
import { asUserScript, builtRelease, taggedRelease, tagOf } from './deploy/release';
import { describeSteps } from './deploy/report';
import { readStored } from './deploy/stored';
import { commitIn, summaryOf } from './deploy/summary';
import { assertSafe, readTargets } from './deploy/targets';
import { assertBuilt, assertCommitted, commitOf, subjectsSince } from './deploy/tree';
import { checkDependencies, checkServed, checkUnderstood } from './deploy/understood';
import { ACCOUNTS } from './wiki/accounts';
import { Failure } from './wiki/failure';

const CATEGORY = 'Category:Pages with a program explorer';
const TEMPLATE = 'Template:Program explorer';

async function plan( { rollback, remove, mode }: Options, { api, user }: Connection, target: Target ) {
	const whole = rollback === undefined ? builtRelease() : taggedRelease( rollback );
	const release = target.userScript ? asUserScript( whole, user ) : whole;
	checkTexts( release.pages );
	const stored = await readStored( api, [ ...release.pages.map( ( { title } ) => title ), ...release.gadgets.length > 0 ? [ DEFINITION_PAGE ] : [] ] );
	const made = remove ? makeRemoval( release, stored ) : makePlan( release, stored, { mode, firstMode: target.mode } );
	// The page that every deployment writes.
	const last = commitIn( stored.get( release.pages.at( -1 )?.title ?? '' )?.comment ?? '' );
	const subjects = rollback !== undefined ? [ 'back to this version' ] : remove ? [ 'removed from the list of gadgets' ] : subjectsSince( last );
	const commit = commitOf( rollback === undefined ? 'HEAD' : tagOf( rollback ) );
	return { ...made, release, summary: summaryOf( { version: release.version, commit, subjects } ) };
}

/** Why nothing may be written yet. */
function refusals( steps: readonly Step[], { create, overwrite }: Options ): string[] {
	const count = ( test: ( step: Step ) => boolean ) => counted( steps.filter( test ).length, 'page' );
	return [
		...steps.some( ( { obstacle } ) => obstacle ) ? [ `${ count( ( { obstacle } ) => obstacle !== undefined ) } cannot be written: see above.` ] : [],
		...steps.some( ( { byHand } ) => byHand ) && !overwrite ? [ `${ count( ( { byHand } ) => byHand ) } changed by hand: take the change into the sources, or lose it with --overwrite.` ] : [],
		...steps.some( ( { action } ) => action === 'create' ) && !create ? [ `${ count( ( { action } ) => action === 'create' ) } not there yet: allow it with --create.` ] : []
	];
}

/** @return the exit code */
async function deploy(): Promise<number> {
	const targets = readTargets();
	const options = parseOptions( process.argv.slice( 2 ), [ ...targets.keys() ] );
	if ( options.help ) {
		console.log( HELP.replace( '{TARGETS}', [ ...targets.keys() ].join( ', ' ) ) );
		return 0;
	}
	const target = ( targets.get( options.target ) as Target );
	const apiUrl = options.api ?? target.api;
	if ( options.rollback === undefined ) {
		assertCommitted();
		await assertBuilt();
	}
	const { name, password } = ACCOUNTS.admin;
	const credentials = findCredentials() ?? ( options.target === 'local' ? { user: name, password } : undefined );
	const hide = hideSecrets( credentials );
	const say = ( ...lines: string[] ) => console.log( hide( lines.join( '\n' ) ) );
	if ( credentials ) {
		assertSafe( apiUrl );
	} else if ( options.save || target.userScript ) {
		throw new Failure( 'There is nothing to log in with.', 'Give WIKI_USER and WIKI_PASSWORD, or WIKI_TOKEN: see npm run deploy -- --help' );
	}

	const connection = await connect( apiUrl, credentials );
	const { api, address } = connection;
	const addressOf = ( title: string ) => address.replace( '$1', encodeURI( title.replace( / /g, '_' ) ).replace( /\?/g, '%3F' ) );
	const { steps, mode, unused, release, summary } = await plan( options, connection, target );
	if ( release.gadgets.length > 0 && !options.remove ) {
		await checkDependencies( connection.load, release.gadgets );
	}
	const todo = stepsToWrite( steps );

	say( ...describeSteps( steps, ( title ) => `${ addressOf( title ) }?action=history` ) );
	say( '', `Program Explorer ${ release.version } (${ release.hash }) on ${ apiUrl }${ options.remove || target.userScript ? '' : `, ${ mode }` }: ${ counted( todo.length, 'page' ) } to write.` );
	if ( unused.length > 0 ) {
		say( `Another version needed these pages, this one does not; delete them when all is well: ${ unused.join( ', ' ) }` );
	}
	const refused = refusals( todo, options );
	if ( refused.length > 0 ) {
		say( ...refused );
	}
	if ( todo.length > 0 ) {
		say( `Summary: ${ summary }` );
	}
	if ( !options.save ) {
		say( refused.length > 0 ? 'Nothing was written, and --save alone would not.' : 'Nothing was written. Write it with --save.' );
		return 0;
	}
	if ( refused.length > 0 ) {
		say( 'Nothing was written.' );
		return 1;
	}

	try {
		await applySteps( api, steps, { summary, onWritten: ( { title } ) => say( `written ${ title }` ) } );
	} catch ( error ) {
		if ( !( error instanceof Stopped ) ) {
			throw error;
		}
		const { written, stoppedAt, left, code, reason } = error;
		say(
			'', `Stopped at ${ stoppedAt.title }: ${ reason } (${ code }).`,
			`Written: ${ written.map( ( { title } ) => title ).join( ', ' ) || 'nothing' }.`,
			`Not written: ${ [ stoppedAt, ...left ].map( ( { title } ) => title ).join( ', ' ) }.`,
			'When that is put right, start again: what is written already is left alone. Or save these pages by hand, in this order, each with the text of the file below it:'
		);
		say( ...preparePaste( options.target, [ stoppedAt, ...left ], ( title ) => `${ addressOf( title ) }?${ new URLSearchParams( { action: 'edit', summary } ) }` ) );
		return 1;
	}
	if ( release.gadgets.length > 0 && !options.remove ) {
		await checkUnderstood( api, release.gadgets, mode );
		await checkServed( connection.load, release.gadgets );
	}
	if ( !target.userScript && todo.length > 0 ) {
		await purge( api, target, say );
	}
	say( todo.length > 0 ? 'Done: the wiki has these pages, byte for byte.' : 'Done: the wiki had all of it.' );
	return 0;
}

async function purge( api: Mwn, { places }: Target, say: ( ...lines: string[] ) => void ) {
	try {
		const purged = await purgePlaces( api, { category: CATEGORY, template: TEMPLATE, titles: places } );
		say( `Rendered anew: ${ purged.join( ', ' ) || 'no page' }.` );
	} catch ( error ) {
		say( `Pages could not be rendered anew: ${ reasonOf( error ) }. Purge them by hand.` );
	}
}

await runCommand( async () => {
	try {
		return await deploy();
	} catch ( error ) {
		throw showable( error );
	}
} );
