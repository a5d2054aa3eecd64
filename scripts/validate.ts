/** `npm run validate`: names the problems of a data page, and what a page shows otherwise than its data. */
import { drift } from '../src/maintain/drift';
import { describeDrift } from '../src/maintain/drift-texts';
import type { ProgramList } from '../src/programs/model';
import { counted, createCommand, located, runCommand, WrongUse } from './lib/command';
import { readData } from './lib/data-source';
import { describeProblem, findProblems } from './lib/json-problems';
import { describeSkipped, importPage, readPage, type WikiPage } from './lib/page';
import { Failure } from './wiki/failure';

interface Options {
	/** The page to compare with; true for the page given as data. */
	parity?: string | true;
	language?: string;
	all?: boolean;
}

const command = createCommand( 'validate', 'Names the problems of a data page, with line and column.' )
	.argument( '<data>', 'a file, the address of a data page, or the address of a page that shows one' )
	.option( '--parity [page]', 'compare the data with the list on a page, an address or a file with HTML; without it, with the page given as data' )
	.option( '--language <code>', 'the language of plain texts, if the wiki does not say (en)' )
	.option( '--all', 'list every problem; without it, many of the same kind are one' )
	.addHelpText( 'after', '\nIt ends with 1 if there are errors or differences, with 0 if there are warnings at most.' );

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

await runCommand( command, async ( data: string, { parity, all, ...options }: Options ) => {
	const source = await readData( located( data ) );
	if ( parity === true && !source.host ) {
		throw new WrongUse( '--parity needs a page: an address or a file with HTML, or the address of a page that shows the data in place of the data.' );
	}
	const language = options.language || source.language || 'en';
	const { list, problems } = findProblems( source, language, all ? Infinity : undefined );
	source.notes.forEach( ( note ) => console.log( note ) );
	problems.forEach( ( problem ) => console.log( describeProblem( problem ) ) );
	const total = ( ...severities: string[] ) => problems.filter( ( { severity } ) => severities.includes( severity ) ).reduce( ( sum, { alike } ) => sum + 1 + ( alike?.count ?? 0 ), 0 );
	const errors = total( 'error' );
	const programs = list === null ? 'no program can be read' : `${ counted( list.programs.length, 'program' ) } can be read`;
	console.log( problems.length === 0 ? `No problems: ${ programs }` : `${ counted( errors, 'error' ) }, ${ counted( total( 'warning' ), 'warning' ) }: ${ programs }` );
	if ( list?.enabled === false ) {
		console.log( '"enabled" is false: everybody sees the plain list in place of the explorer.' );
	}
	if ( parity === undefined ) {
		return errors > 0 ? 1 : 0;
	}
	if ( list === null ) {
		throw new Failure( 'Data that cannot be read cannot be compared.' );
	}
	const page = parity === true ? source.host as WikiPage : await readPage( located( parity ) );
	return compare( list, page, language ) + errors > 0 ? 1 : 0;
} );
