import { eachMapping, TraceMap } from '@jridgewell/trace-mapping';
import { assertSameCode } from './shorten';

/** A line that introduces names: a function, a variable, or the parameters of an arrow function. */
const INTRODUCES = /^\s*(?:(?:async )?function\b|class\b|(?:var|let|const)\b|for \()|=>\s*\{?$/;

/** Adds the original names of short names, as comments for reviewers, at the lines that introduce them. ResourceLoader strips comments. */
export async function annotate( code: string, map: string ): Promise<string> {
	const lines = code.split( '\n' );
	const namesByLine = lines.map( () => new Map<string, string>() );
	eachMapping( new TraceMap( map ), ( { generatedLine, generatedColumn, name } ) => {
		const short = /^[\w$]+/.exec( lines[ generatedLine - 1 ]?.slice( generatedColumn ) ?? '' )?.[ 0 ];
		if ( name && short && short !== name ) {
			namesByLine[ generatedLine - 1 ]?.set( short, name );
		}
	} );
	let backticks = 0;
	const annotated = lines.map( ( line, at ) => {
		const names = namesByLine[ at ];
		// Only a string in backticks can go on in the next line.
		backticks += line.match( /(?<!\\)`/g )?.length ?? 0;
		if ( !names?.size || backticks % 2 === 1 || !INTRODUCES.test( line ) ) {
			return line;
		}
		return `${ line } // ${ [ ...names ].map( ( [ short, name ] ) => `${ short } = ${ name }` ).join( ', ' ) }`;
	} ).join( '\n' );
	await assertSameCode( code, annotated, 'A comment with a name has changed the code: write backticks that begin or end no string as \\x60.' );
	return annotated;
}
