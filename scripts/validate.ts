/**
 * `npm run validate`: names every problem of a data page, and what a page shows otherwise than its data.
 */
import { drift } from '../src/maintain/drift';
import { describeDrift } from '../src/maintain/drift-texts';
import type { PlacedProblem } from './lib/json-problems';
import type { ProgramList } from '../src/programs/model';
import type { WikiPage } from './lib/page';
import { counted, located, runCommand, today, WrongUse } from './lib/command';
import { readData } from './lib/data-source';
import { findProblems } from './lib/json-problems';
import { importPage, readPage } from './lib/page';
import { Failure } from './wiki/failure';

const SCRIPT = 'validate';
const HELP = `npm run validate -- DATA [options]

Names every problem of a data page, with line and column.
DATA is a file, the address of a data page, or the address of a page that shows one.

  --parity [PAGE]    compare the data with the list on PAGE, an address or a file with HTML;
                     without it, with the page given as DATA
  --language CODE    the language of plain texts, if the wiki does not say (en)
  --help             show this

It ends with 1 if there are errors or differences, with 0 if there are warnings at most.`;

function parseOptions( args: string[] ) {
	const options = { data: '', parity: ( undefined as string | true | undefined ), language: '', help: false };
	const rest = args.flatMap( ( arg ) => /^--\w+=/.test( arg ) ? [ arg.slice( 0, arg.indexOf( '=' ) ), arg.slice( arg.indexOf( '=' ) + 1 ) ] : [ arg ] );
	const valueOf = ( name: string ) => {
		const value = rest.shift();
		if ( value === undefined || value.startsWith( '--' ) ) {
			throw new WrongUse( `${ name } needs a value.`, '', HELP );
		}
		return value;
	};
	for ( let arg = rest.shift(); arg !== undefined; arg = rest.shift() ) {
		if ( arg === '--help' ) {
			options.help = true;
		} else if ( arg === '--language' ) {
			options.language = valueOf( arg );
		} else if ( arg === '--parity' ) {
			// What follows is the page, unless the data is still to come.
			const isPage = rest[ 0 ] !== undefined && !rest[ 0 ].startsWith( '--' ) && ( options.data !== '' || rest.slice( 1 ).some( ( other ) => !other.startsWith( '--' ) ) );
			options.parity = isPage ? valueOf( arg ) : true;
		} else if ( arg.startsWith( '-' ) || options.data !== '' ) {
			throw new WrongUse( arg.startsWith( '-' ) ? `There is no option ${ arg }.` : `One data page at a time: "${ arg }" is too much.`, '', HELP );
		} else {
			options.data = arg;
		}
	}
	if ( !options.help && options.data === '' ) {
		throw new WrongUse( 'Which data page? Give a file or an address.', '', HELP );
	}
	return options;
}

function forKind( problem: PlacedProblem, kind: 'file' | 'wiki' ): PlacedProblem {
	return kind === 'file' && problem.code === 'missing-include' ?
		{ ...problem, severity: 'warning', reason: `The included page "${ problem.value }" is not beside this file, so its programs are not checked.`, fix: 'Save it here, under the last part of its title.' } :
		problem;
}

/**
 * Compares the data with the list of a page, and prints what differs.
 *
 * @return how much differs
 */
async function compare( list: ProgramList, page: WikiPage, contentLanguage: string ): Promise<number> {
	const { programs, skipped, isPartial } = await importPage( page, contentLanguage );
	if ( programs.length === 0 ) {
		throw new Failure( `${ page.name } has no list to compare with.`, ...skipped.map( ( { position, reason, fix } ) => `  ${ position }: ${ reason } ${ fix }` ) );
	}
	const found = drift( programs, list, { languages: [ page.language ], contentLanguage, isPartial } );
	found.forEach( ( each ) => console.log( `${ page.name }: ${ describeDrift( each ) }` ) );
	console.log( `Compared ${ counted( programs.length, 'program' ) } of ${ page.name } with the data: ${ found.length === 0 ? 'no differences' : counted( found.length, 'difference' ) }` );
	return found.length;
}

await runCommand( async () => {
	const options = parseOptions( process.argv.slice( 2 ) );
	if ( options.help ) {
		console.log( HELP );
		return 0;
	}
	const source = await readData( located( options.data, SCRIPT ) );
	const { host, kind } = source;
	if ( options.parity === true && host === undefined ) {
		throw new WrongUse( '--parity needs a page: an address or a file with HTML, or the address of a page that shows the data in place of the data.' );
	}
	const language = options.language || source.language || 'en';
	const { list, problems } = await findProblems( source.page, source.included, language, today() );
	source.notes.forEach( ( note ) => console.log( note ) );
	const shown = problems.map( ( problem ) => forKind( problem, kind ) );
	for ( const { name, line, column, severity, place, reason, fix } of shown ) {
		console.log( `${ name }:${ line }:${ column }: ${ severity }${ place && `: ${ place }` }\n    ${ reason }\n    ${ fix }` );
	}
	const errors = shown.filter( ( { severity } ) => severity === 'error' ).length;
	const programs = list === null ? 'no program can be read' : `${ counted( list.programs.length, 'program' ) } can be read`;
	console.log( shown.length === 0 ? `No problems: ${ programs }` : `${ counted( errors, 'error' ) }, ${ counted( shown.length - errors, 'warning' ) }: ${ programs }` );
	if ( list?.enabled === false ) {
		console.log( '"enabled" is false: everybody sees the plain list in place of the explorer.' );
	}
	if ( options.parity === undefined ) {
		return errors > 0 ? 1 : 0;
	}
	if ( list === null ) {
		throw new Failure( 'Data that cannot be read cannot be compared.' );
	}
	const page = options.parity === true ? ( host as WikiPage ) : await readPage( located( options.parity, SCRIPT ) );
	return await compare( list, page, language ) + errors > 0 ? 1 : 0;
} );
