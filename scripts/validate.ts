/**
 * `npm run validate`: names every problem of a data page, and what a page shows otherwise than its data.
 */
import { parseArgs } from 'node:util';
import { drift } from '../src/maintain/drift';
import { describeDrift } from '../src/maintain/drift-texts';
import type { ProgramList } from '../src/programs/model';
import { counted, located, runCommand, today, WrongUse } from './lib/command';
import { readData } from './lib/data-source';
import { findProblems, type PlacedProblem } from './lib/json-problems';
import { importPage, readPage, type WikiPage } from './lib/page';
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

interface Options {
	/** Empty only with --help. */
	data: string;
	/** The page to compare with; true for the page given as data. */
	parity: string | true | undefined;
	language: string;
	help: boolean;
}

/** @throws {WrongUse} */
function parseOptions( args: string[] ): Options {
	const options = { parity: { type: 'boolean' }, language: { type: 'string' }, help: { type: 'boolean' } } as const;
	// Not strict, because --parity works with and without a value.
	const { values, tokens } = parseArgs( { args, options, strict: false, tokens: true } );
	const unknown = tokens.find( ( token ) => token.kind === 'option' && !( token.name in options ) );
	if ( unknown?.kind === 'option' ) {
		throw new WrongUse( `There is no option ${ unknown.rawName }.`, '', HELP );
	}
	const { language } = values;
	if ( typeof language === 'boolean' ) {
		throw new WrongUse( '--language needs a value.', '', HELP );
	}
	const places = tokens.filter( ( token ) => token.kind === 'positional' );
	const flag = tokens.find( ( token ) => token.kind === 'option' && token.name === 'parity' );
	// The place after --parity is the page, unless it is the only one.
	const page = flag && typeof values.parity !== 'string' && places.length > 1 ? places.find( ( { index } ) => index === flag.index + 1 ) : undefined;
	const [ data, ...others ] = places.filter( ( place ) => place !== page ).map( ( { value } ) => value );
	if ( others.length > 0 ) {
		throw new WrongUse( `One data page at a time: "${ others.join( ' ' ) }" is too much.`, '', HELP );
	}
	if ( !values.help && data === undefined ) {
		throw new WrongUse( 'Which data page? Give a file or an address.', '', HELP );
	}
	return { data: data ?? '', parity: page?.value ?? ( values.parity || undefined ), language: language ?? '', help: values.help === true };
}

function forKind( problem: PlacedProblem, kind: 'file' | 'wiki' ): PlacedProblem {
	return kind === 'file' && problem.code === 'missing-include' ?
		{ ...problem, severity: 'warning', reason: `The included page "${ problem.value }" is not beside this file, so its programs are not checked.`, fix: 'Save it here, under the last part of its title.' } :
		problem;
}

/** Compares the data with the list of a page, prints the differences, and returns their number. */
function compare( list: ProgramList, page: WikiPage, contentLanguage: string ): number {
	const { programs, skipped, isPartial } = importPage( page, contentLanguage );
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
	const { list, problems } = findProblems( source.page, source.included, language, today() );
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
	const page = options.parity === true ? host as WikiPage : await readPage( located( options.parity, SCRIPT ) );
	return compare( list, page, language ) + errors > 0 ? 1 : 0;
} );
