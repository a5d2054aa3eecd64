/** `npm run deploy`: compares `dist/` with a wiki, shows the differences, and writes them; can also go back. */
import { DEFINITION_PAGE } from './build/definition';
import { applySteps, Stopped } from './deploy/apply';
import { checkTexts } from './deploy/check-texts';
import { assertCommitted, commitOf, subjectsSince, tagOf } from './deploy/checkout';
import { connect, type Connection } from './deploy/connect';
import { findCredentials, hideSecret } from './deploy/credentials';
import { withoutRequest } from './deploy/errors';
import { checkDependencies, checkInstalledDefinition, checkServedScripts } from './deploy/installed-definition';
import { HELP, parseOptions, type Options } from './deploy/options';
import { preparePaste } from './deploy/paste';
import { makePlan, makeRemoval, stepsToWrite, type Step } from './deploy/plan';
import { purgePages } from './deploy/purge';
import { asUserScript, builtRelease, taggedRelease } from './deploy/release';
import { describeSteps } from './deploy/report';
import { lastCommit, summaryOf } from './deploy/summary';
import { assertSafe, readTargets, type Target } from './deploy/targets';
import { counted, runCommand } from './lib/command';
import { readStored } from './lib/wiki-api';
import { ACCOUNTS } from './wiki/accounts';
import { encodeTitle } from './wiki/demo';
import { Failure } from './wiki/failure';

/** The reasons why nothing may be written yet. */
function refusals( steps: readonly Step[], { create, overwrite }: Options ): string[] {
	const kinds: [ ( step: Step ) => boolean, string ][] = [
		[ ( { obstacle } ) => obstacle !== undefined, 'cannot be written: see above.' ],
		[ ( { byHand } ) => byHand && !overwrite, 'changed by hand: take the change into the sources, or lose it with --overwrite.' ],
		[ ( { action } ) => action === 'create' && !create, 'not there yet: allow it with --create.' ]
	];
	return kinds.map( ( [ isRefused, reason ] ) => ( { count: steps.filter( isRefused ).length, reason } ) )
		.filter( ( { count } ) => count > 0 ).map( ( { count, reason } ) => `${ counted( count, 'page' ) } ${ reason }` );
}

/** Shows what would change and, with --save, writes it; returns the exit code. */
async function run( options: Options, target: Target, { api, user, address, load }: Connection, print: ( ...lines: readonly string[] ) => void ): Promise<number> {
	const whole = options.rollback === undefined ? builtRelease() : taggedRelease( options.rollback );
	const release = target.userScript ? asUserScript( whole, user ) : whole;
	const { version, hash, pages, gadgets } = release;
	const usesGadgets = gadgets.length > 0 && !options.remove;
	checkTexts( pages );
	if ( usesGadgets ) {
		await checkDependencies( load, gadgets );
	}
	const stored = await readStored( api, [ ...pages.map( ( { title } ) => title ), ...gadgets.length > 0 ? [ DEFINITION_PAGE ] : [] ] );
	const { steps, mode, unused } = options.remove ? makeRemoval( release, stored ) : makePlan( release, stored, { mode: options.mode, firstMode: target.mode } );
	const todo = stepsToWrite( steps );
	const subjects = options.rollback !== undefined ? [ 'back to this version' ] : options.remove ? [ 'removed from the list of gadgets' ] : subjectsSince( lastCommit( release, stored ) );
	const summary = summaryOf( { version, commit: commitOf( options.rollback === undefined ? 'HEAD' : tagOf( options.rollback ) ), subjects } );
	const addressOf = ( title: string, query: string ): string => `${ address.replace( '$1', encodeTitle( title ) ) }?${ query }`;

	const refused = refusals( todo, options );
	print(
		...describeSteps( steps, ( title ) => addressOf( title, 'action=history' ) ),
		'', `Program Explorer ${ version } (${ hash }) on ${ options.api ?? target.api }${ usesGadgets ? `, ${ mode }` : '' }: ${ counted( todo.length, 'page' ) } to write.`,
		...unused.length > 0 ? [ `Only another version needs these pages; delete them when all is well: ${ unused.join( ', ' ) }` ] : [],
		...refused,
		...todo.length > 0 ? [ `Summary: ${ summary }` ] : []
	);
	if ( !options.save ) {
		print( refused.length > 0 ? 'Nothing was written, and --save alone would not write.' : 'Nothing was written. Write it with --save.' );
		return 0;
	}
	if ( refused.length > 0 ) {
		print( 'Nothing was written.' );
		return 1;
	}

	try {
		await applySteps( api, steps, { summary, onWritten: ( { title } ) => print( `written ${ title }` ) } );
	} catch ( error ) {
		if ( !( error instanceof Stopped ) ) {
			throw error;
		}
		const missing = [ error.stoppedAt, ...error.left ];
		print(
			'', `Stopped at ${ error.stoppedAt.title }: ${ error.reason } (${ error.code }).`,
			`Written: ${ error.written.map( ( { title } ) => title ).join( ', ' ) || 'nothing' }.`,
			`Not written: ${ missing.map( ( { title } ) => title ).join( ', ' ) }.`,
			'Correct that and start again: pages that are written already are left alone. Or save these pages by hand, in this order, each with the text of the file below it:',
			...preparePaste( options.target, missing, ( title ) => addressOf( title, new URLSearchParams( { action: 'edit', summary } ).toString() ) )
		);
		return 1;
	}
	if ( usesGadgets ) {
		await checkInstalledDefinition( api, gadgets, mode );
		await checkServedScripts( load, gadgets );
	}
	if ( !target.userScript && todo.length > 0 ) {
		print( await purgePages( api, target.pages ) );
	}
	print( todo.length > 0 ? 'Done: the wiki has these pages, byte for byte.' : 'Done: the wiki had all of it.' );
	return 0;
}

async function deploy( args: string[] ): Promise<number> {
	const targets = readTargets();
	const options = parseOptions( args, [ ...targets.keys() ] );
	const target = targets.get( options.target ) as Target;
	if ( options.rollback === undefined ) {
		assertCommitted();
		// Imported here, because nothing else needs the compiler.
		await ( await import( './build' ) ).assertBuilt();
	}
	const apiUrl = options.api ?? target.api;
	const { name, password } = ACCOUNTS.admin;
	const credentials = findCredentials() ?? ( options.target === 'local' ? { user: name, password } : undefined );
	if ( credentials ) {
		assertSafe( apiUrl );
	} else if ( options.save || target.userScript ) {
		throw new Failure( 'There are no credentials to log in with.', 'Give WIKI_USER and WIKI_PASSWORD, or WIKI_TOKEN: see npm run deploy -- --help' );
	}
	const hide = hideSecret( credentials );
	return run( options, target, await connect( apiUrl, credentials ), ( ...lines ) => console.log( hide( lines.join( '\n' ) ) ) );
}

await runCommand( ( args ) => deploy( args ).catch( ( error: unknown ) => {
	throw withoutRequest( error );
} ), HELP );
