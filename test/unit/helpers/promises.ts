import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** The declarations in a file by their names, and which names come from where. */
interface Declared {
	readonly statements: ReadonlyMap<string, ts.Statement>;
	readonly imports: ReadonlyMap<string, { readonly file: string; readonly name: string }>;
	readonly source: ts.SourceFile;
}

/** The file of ours that an import leads to; null for a library. */
function fileOf( from: string, specifier: string ): string | null {
	const path = join( dirname( from ), specifier );
	return specifier.startsWith( '.' ) ? [ `${ path }.ts`, `${ path }.tsx` ].find( ( each ) => existsSync( each ) ) ?? null : null;
}

function namesOf( statement: ts.Statement ): readonly string[] {
	if ( ts.isVariableStatement( statement ) ) {
		return statement.declarationList.declarations.map( ( { name } ) => name.getText() );
	}
	return ( ts.isInterfaceDeclaration( statement ) || ts.isTypeAliasDeclaration( statement ) || ts.isFunctionDeclaration( statement ) || ts.isClassDeclaration( statement ) ) && statement.name ? [ statement.name.text ] : [];
}

/** Reads a file's declarations, without implementations; with them where types are inferred. */
function read( file: string ): Declared {
	const text = readFileSync( file, 'utf8' );
	const { outputText, diagnostics } = ts.transpileDeclaration( text, { fileName: file, compilerOptions: { jsx: ts.JsxEmit.ReactJSX } } );
	const source = ts.createSourceFile( file, diagnostics?.length ? text : outputText, ts.ScriptTarget.Latest, true );
	const statements = new Map<string, ts.Statement>();
	const imports = new Map<string, { file: string; name: string }>();
	for ( const statement of source.statements ) {
		namesOf( statement ).forEach( ( name ) => statements.set( name, statement ) );
		const from = ( ts.isImportDeclaration( statement ) || ts.isExportDeclaration( statement ) ) && statement.moduleSpecifier ? fileOf( file, ( statement.moduleSpecifier as ts.StringLiteral ).text ) : null;
		const named = ts.isImportDeclaration( statement ) ? statement.importClause?.namedBindings : ts.isExportDeclaration( statement ) ? statement.exportClause : undefined;
		if ( from && named && ( ts.isNamedImports( named ) || ts.isNamedExports( named ) ) ) {
			named.elements.forEach( ( { name, propertyName } ) => imports.set( name.text, { file: from, name: ( propertyName ?? name ).text } ) );
		}
	}
	return { statements, imports, source };
}

/**
 * Everything that a type is made of: its declaration and all that it leads to, without comments.
 *
 * @param roots Names, each with the file that declares it.
 * @return Place and text, sorted.
 */
export function promises( roots: readonly ( readonly [ file: string, name: string ] )[] ): readonly ( readonly [ place: string, text: string ] )[] {
	const files = new Map<string, Declared>();
	const found = new Map<string, string>();
	const printer = ts.createPrinter( { removeComments: true } );
	const visit = ( file: string, name: string ): void => {
		const declared = files.get( file ) ?? read( file );
		files.set( file, declared );
		const place = `${ file }: ${ name }`;
		const statement = declared.statements.get( name );
		const elsewhere = declared.imports.get( name );
		if ( elsewhere ) {
			visit( elsewhere.file, elsewhere.name );
		} else if ( statement && !found.has( place ) ) {
			found.set( place, printer.printNode( ts.EmitHint.Unspecified, statement, declared.source ) );
			const walk = ( node: ts.Node ): void => {
				if ( ts.isIdentifier( node ) ) {
					visit( file, node.text );
				}
				ts.forEachChild( node, walk );
			};
			walk( statement );
		}
	};
	roots.forEach( ( [ file, name ] ) => visit( file, name ) );
	return [ ...found ].sort( ( [ a ], [ b ] ) => a < b ? -1 : 1 );
}
