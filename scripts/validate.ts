/** `npm run validate`: names the problems of a data page, and what a page shows otherwise than its data. */
import { drift } from '../src/maintain/drift';
import { describeDrift } from '../src/maintain/drift-texts';
import type { ProgramList } from '../src/programs/model';
import { counted, FLAG, located, onlyPlace, readOptions, runCommand, TEXT, WrongUse } from './lib/command';
import { readData } from './lib/data-source';
import { describeProblem, findProblems } from './lib/json-problems';
import { describeSkipped, importPage, readPage, type WikiPage } from './lib/page';
import { Failure } from './wiki/failure';

const HELP = `npm run validate -- DATA [options]

Names the problems of a data page, with line and column.
DATA is a file, the address of a data page, or the address of a page that shows one.

  --parity [PAGE]    compare the data with the list on PAGE, an address or a file with HTML;
                     without it, with the page given as DATA
  --language CODE    the language of plain texts, if the wiki does not say (en)
  --all              list every problem; without it, many of the same kind are one
  --help             show this

It ends with 1 if there are errors or differences, with 0 if there are warnings at most.`;

/** The options, where `parity` is the page to compare with: empty for the page given as data. */
function parseOptions( args: string[] ) {
	// An option of parseArgs has a value always or never, so --parity gets an empty one.
	const { values: { parity, language, all }, positionals } = readOptions( args.map( ( arg ) => arg === '--parity' ? '--parity=' : arg ), { parity: TEXT, language: TEXT, all: FLAG } );
	const next = args[ args.indexOf( '--parity' ) + 1 ] ?? '';
	// The place after --parity is its page, unless it is the only place.
	const page = parity === '' && positionals.length > 1 && positionals.includes( next ) ? next : undefined;
	const places = page === undefined ? positionals : positionals.toSpliced( positionals.indexOf( page ), 1 );
	return { data: onlyPlace( places, 'data page' ), parity: page ?? parity, language, all };
}

/** Compares the data with the list of a page, prints the differences, and returns their number. */
function compare( list: ProgramList, page: WikiPage, contentLanguage: string ): number {
	const { programs, skipped, isPartial } = importPage( page, contentLanguage );
	if ( programs.length === 0 ) {
		throw new Failure( [ `${ page.name } has no list to compare with.`, ...skipped.map( describeSkipped ) ].join( '\n' ) );
	}
	const found = drift( programs, list, { languages: [ page.language ], contentLanguage, isPartial } );
	found.forEach( ( each ) => console.log( `${ page.name }: ${ describeDrift( each ) }` ) );
	console.log( `Compared ${ counted( programs.length, 'program' ) } of ${ page.name } with the data: ${ found.length === 0 ? 'no differences' : counted( found.length, 'difference' ) }` );
	return found.length;
}

await runCommand( async ( args ) => {
	const options = parseOptions( args );
	const source = await readData( located( options.data ) );
	if ( options.parity === '' && !source.host ) {
		throw new WrongUse( '--parity needs a page: an address or a file with HTML, or the address of a page that shows the data in place of the data.' );
	}
	const language = options.language || source.language || 'en';
	const { list, problems } = findProblems( source, language, options.all ? Infinity : undefined );
	source.notes.forEach( ( note ) => console.log( note ) );
	problems.forEach( ( problem ) => console.log( describeProblem( problem ) ) );
	const total = ( ...severities: string[] ) => problems.filter( ( { severity } ) => severities.includes( severity ) ).reduce( ( sum, { alike } ) => sum + 1 + ( alike?.count ?? 0 ), 0 );
	const errors = total( 'error' );
	const programs = list === null ? 'no program can be read' : `${ counted( list.programs.length, 'program' ) } can be read`;
	console.log( problems.length === 0 ? `No problems: ${ programs }` : `${ counted( errors, 'error' ) }, ${ counted( total( 'warning' ), 'warning' ) }: ${ programs }` );
	if ( list?.enabled === false ) {
		console.log( '"enabled" is false: everybody sees the plain list in place of the explorer.' );
	}
	if ( options.parity === undefined ) {
		return errors > 0 ? 1 : 0;
	}
	if ( list === null ) {
		throw new Failure( 'Data that cannot be read cannot be compared.' );
	}
	const page = options.parity === '' && source.host || await readPage( located( options.parity ) );
	return compare( list, page, language ) + errors > 0 ? 1 : 0;
}, HELP );
