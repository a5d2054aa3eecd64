import { createRequire } from 'node:module';
import { eachMapping, TraceMap } from '@jridgewell/trace-mapping';
import { transform } from 'esbuild';
import type typescript from 'typescript';

// With `import`, Node.js would first search its 9 MB for the names of exports.
const ts = createRequire( import.meta.url )( 'typescript' ) as typeof typescript;

/** A line that introduces names: a function, a variable, or the parameters of an arrow function. */
const INTRODUCES = /^\s*(?:(?:async )?function\b|class\b|(?:var|let|const)\b|for \()|=>\s*\{?$/;

/** The lines, counted from 0, that end inside a string of several lines. */
function linesInStrings( code: string ): Set<number> {
	const inside = new Set<number>();
	const source = ts.createSourceFile( 'bundle.js', code, ts.ScriptTarget.Latest );
	const visit = ( node: typescript.Node ): void => {
		if ( ts.isTemplateLiteral( node ) ) {
			const lineOf = ( at: number ): number => source.getLineAndCharacterOfPosition( at ).line;
			for ( let line = lineOf( node.getStart( source ) ); line < lineOf( node.end ); line++ ) {
				inside.add( line );
			}
		}
		ts.forEachChild( node, visit );
	};
	visit( source );
	return inside;
}

/**
 * Adds the original names of a bundle's short names, as comments at the end of the lines that introduce
 * them. They help reviewers and cost readers nothing, because ResourceLoader strips comments.
 */
export async function annotate( code: string, map: string ): Promise<string> {
	const lines = code.split( '\n' );
	const namesByLine = lines.map( () => new Map<string, string>() );
	eachMapping( new TraceMap( map ), ( { generatedLine, generatedColumn, name } ) => {
		const short = /^[\w$]+/.exec( lines[ generatedLine - 1 ]?.slice( generatedColumn ) ?? '' )?.[ 0 ];
		if ( name && short && short !== name ) {
			namesByLine[ generatedLine - 1 ]?.set( short, name );
		}
	} );
	const inStrings = linesInStrings( code );
	const annotated = lines.map( ( line, at ) => {
		const names = namesByLine[ at ];
		if ( !names?.size || inStrings.has( at ) || !INTRODUCES.test( line ) ) {
			return line;
		}
		return `${ line } // ${ [ ...names ].map( ( [ short, name ] ) => `${ short } = ${ name }` ).join( ', ' ) }`;
	} ).join( '\n' );
	const options = { minify: true, legalComments: 'none' } as const;
	if ( ( await transform( annotated, options ) ).code !== ( await transform( code, options ) ).code ) {
		throw new Error( 'A comment with a name has changed the code; it must have landed inside a string.' );
	}
	return annotated;
}
