/**
 * `npm run deploy`: compares `dist/` with a wiki, shows the differences, and writes them; can also go back.
 */
import { DEFINITION_PAGE } from './build/definition';
import { applySteps, Stopped } from './deploy/apply';
import { checkTexts } from './deploy/check-texts';
import { assertBuilt, assertCommitted, commitOf, subjectsSince, tagOf } from './deploy/checkout';
import { connect, type Connection } from './deploy/connect';
import { findCredentials, hideSecrets } from './deploy/credentials';
import { reasonOf, withoutRequest } from './deploy/errors';
import { checkDependencies, checkInstalledDefinition, checkServedScripts } from './deploy/installed-definition';
import { helpText, parseOptions, type Options } from './deploy/options';
import { preparePaste } from './deploy/paste';
import { makePlan, makeRemoval, stepsToWrite, type Plan, type Step } from './deploy/plan';
import { purgePages } from './deploy/purge';
import { asUserScript, builtRelease, taggedRelease, type Release } from './deploy/release';
import { describeSteps } from './deploy/report';
import { commitIn, summaryOf } from './deploy/summary';
import { assertSafe, readTargets, type Target } from './deploy/targets';
import { counted, runCommand } from './lib/command';
import { readStored, type Stored } from './lib/wiki-api';
import { ACCOUNTS } from './wiki/accounts';
import { Failure } from './wiki/failure';

const CATEGORY = 'Category:Pages with a program explorer';
const TEMPLATE = 'Template:Program explorer';

type Print = ( ...lines: readonly string[] ) => void;

interface Deployment extends Plan {
	readonly options: Options;
	readonly target: Target;
	readonly connection: Connection;
	readonly release: Release;
	/** The edit summary. */
	readonly summary: string;
	readonly print: Print;
}

async function prepare( options: Options, target: Target, connection: Connection, print: Print ): Promise<Deployment> {
	const { rollback, remove, mode } = options;
	const whole = rollback === undefined ? builtRelease() : taggedRelease( rollback );
	const release = target.userScript ? asUserScript( whole, connection.user ) : whole;
	checkTexts( release.pages );
	if ( release.gadgets.length > 0 && !remove ) {
		await checkDependencies( connection.load, release.gadgets );
	}
	const stored = await readStored( connection.api, [ ...release.pages.map( ( { title } ) => title ), ...release.gadgets.length > 0 ? [ DEFINITION_PAGE ] : [] ] );
	const plan = remove ? makeRemoval( release, stored ) : makePlan( release, stored, { mode, firstMode: target.mode } );
	const subjects = rollback !== undefined ? [ 'back to this version' ] : remove ? [ 'removed from the list of gadgets' ] : subjectsSince( lastCommit( release, stored ) );
	const commit = commitOf( rollback === undefined ? 'HEAD' : tagOf( rollback ) );
	return { ...plan, options, target, connection, release, summary: summaryOf( { version: release.version, commit, subjects } ), print };
}

/** The commit of the last deployment. Every deployment writes the manifest; a user script has none, so its newest page counts. */
function lastCommit( { manifestPage }: Release, stored: ReadonlyMap<string, Stored> ): string | undefined {
	const newest = [ ...stored.values() ].filter( ( { comment } ) => commitIn( comment ) !== undefined )
		.sort( ( a, b ) => a.timestamp.localeCompare( b.timestamp ) ).at( -1 );
	return commitIn( ( stored.get( manifestPage ) ?? newest )?.comment ?? '' );
}

/** The reasons why nothing may be written yet. */
function refusals( steps: readonly Step[], { create, overwrite }: Options ): string[] {
	const refusal = ( test: ( step: Step ) => boolean, text: string ): string[] => {
		const { length } = steps.filter( test );
		return length > 0 ? [ `${ counted( length, 'page' ) } ${ text }` ] : [];
	};
	return [
		...refusal( ( { obstacle } ) => obstacle !== undefined, 'cannot be written: see above.' ),
		...overwrite ? [] : refusal( ( { byHand } ) => byHand, 'changed by hand: take the change into the sources, or lose it with --overwrite.' ),
		...create ? [] : refusal( ( { action } ) => action === 'create', 'not there yet: allow it with --create.' )
	];
}

/** Shows what would change and, with --save, writes it; returns the exit code. */
async function run( deployment: Deployment ): Promise<number> {
	const { options, target, connection, release, steps, mode, unused, summary, print } = deployment;
	const todo = stepsToWrite( steps );
	const refused = refusals( todo, options );
	print( ...describeSteps( steps, ( title ) => `${ addressOf( connection, title ) }?action=history` ) );
	print( '', `Program Explorer ${ release.version } (${ release.hash }) on ${ options.api ?? target.api }${ options.remove || target.userScript ? '' : `, ${ mode }` }: ${ counted( todo.length, 'page' ) } to write.` );
	if ( unused.length > 0 ) {
		print( `Only another version needs these pages; delete them when all is well: ${ unused.join( ', ' ) }` );
	}
	print( ...refused, ...todo.length > 0 ? [ `Summary: ${ summary }` ] : [] );
	if ( !options.save ) {
		print( refused.length > 0 ? 'Nothing was written, and --save alone would not write.' : 'Nothing was written. Write it with --save.' );
		return 0;
	}
	if ( refused.length > 0 ) {
		print( 'Nothing was written.' );
		return 1;
	}
	try {
		await applySteps( connection.api, steps, { summary, onWritten: ( { title } ) => print( `written ${ title }` ) } );
	} catch ( error ) {
		if ( error instanceof Stopped ) {
			reportStop( error, deployment );
			return 1;
		}
		throw error;
	}
	if ( release.gadgets.length > 0 && !options.remove ) {
		await checkInstalledDefinition( connection.api, release.gadgets, mode );
		await checkServedScripts( connection.load, release.gadgets );
	}
	if ( !target.userScript && todo.length > 0 ) {
		await purge( deployment );
	}
	print( todo.length > 0 ? 'Done: the wiki has these pages, byte for byte.' : 'Done: the wiki had all of it.' );
	return 0;
}

function reportStop( { code, reason, written, stoppedAt, left }: Stopped, { options, connection, summary, print }: Deployment ): void {
	const missing = [ stoppedAt, ...left ];
	const query = new URLSearchParams( { action: 'edit', summary } ).toString();
	print(
		'', `Stopped at ${ stoppedAt.title }: ${ reason } (${ code }).`,
		`Written: ${ written.map( ( { title } ) => title ).join( ', ' ) || 'nothing' }.`,
		`Not written: ${ missing.map( ( { title } ) => title ).join( ', ' ) }.`,
		'Correct that and start again: pages that are written already are left alone. Or save these pages by hand, in this order, each with the text of the file below it:',
		...preparePaste( options.target, missing, ( title ) => `${ addressOf( connection, title ) }?${ query }` )
	);
}

async function purge( { connection, target, print }: Deployment ): Promise<void> {
	try {
		const purged = await purgePages( connection.api, { category: CATEGORY, template: TEMPLATE, titles: target.pages } );
		print( `Rendered anew: ${ purged.join( ', ' ) || 'no page' }.` );
	} catch ( error ) {
		print( `Pages could not be rendered anew: ${ reasonOf( error ) }. Purge them by hand.` );
	}
}

function addressOf( { address }: Connection, title: string ): string {
	return address.replace( '$1', encodeURI( title.replace( / /g, '_' ) ).replace( /\?/g, '%3F' ) );
}

async function deploy(): Promise<number> {
	const targets = readTargets();
	const names = [ ...targets.keys() ];
	const options = parseOptions( process.argv.slice( 2 ), names );
	const target = targets.get( options.target );
	if ( options.help || !target ) {
		console.log( helpText( names ) );
		return 0;
	}
	const apiUrl = options.api ?? target.api;
	if ( options.rollback === undefined ) {
		assertCommitted();
		await assertBuilt();
	}
	const { name, password } = ACCOUNTS.admin;
	const credentials = findCredentials() ?? ( options.target === 'local' ? { user: name, password } : undefined );
	const hide = hideSecrets( credentials );
	if ( credentials ) {
		assertSafe( apiUrl );
	} else if ( options.save || target.userScript ) {
		throw new Failure( 'There are no credentials to log in with.', 'Give WIKI_USER and WIKI_PASSWORD, or WIKI_TOKEN: see npm run deploy -- --help' );
	}
	const print: Print = ( ...lines ) => {
		if ( lines.length > 0 ) {
			console.log( hide( lines.join( '\n' ) ) );
		}
	};
	return run( await prepare( options, target, await connect( apiUrl, credentials ), print ) );
}

await runCommand( () => deploy().catch( ( error: unknown ) => {
	throw withoutRequest( error );
} ) );
